"""The importer over real files and real databases."""

from __future__ import annotations

import asyncio
import gzip
import os
import shutil
import sys
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from posapp.datahub.reading import CodeFilesOnDisk
from posapp.domain.code import Code
from posapp.domain.code_file import FileShape, ImportOutcome, Scope
from posapp.domain.errors import FileError, StoreError
from posapp.domain.events import (
    Fact,
    FileImported,
    FileRefused,
    ImportProgressed,
    SweepWithheld,
    SyncStopped,
)
from posapp.domain.ids import RewardId
from posapp.domain.stock_pass import Survey
from posapp.domain.voucher import CustomField, Reward, Voucher, VoucherStatus, Worth, WorthKind
from posapp.services.bus import Bus
from posapp.services.importing import Importer
from posapp.store import bulk
from posapp.store.ledger import LedgerFile
from posapp.store.stock import StockFile
from tests.store.makers import open_sale, reserved, voucher_code

NOW = datetime(2026, 6, 12, 12, 0, 0, tzinfo=UTC)
HEADER = "external_id;card_code;reward_id;earned_date;expiration_date;status"
CODES, REWARDS = Scope.EARN_REWARD, Scope.MASTER_REWARD


class SetClock:
    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at


class Till:
    """An importer and what is around it."""

    def __init__(self, home: Path, stock: StockFile, ledger: LedgerFile) -> None:
        self.home = home
        self.stock = stock
        self.ledger = ledger
        self.clock = SetClock()
        self.bus = Bus()
        self.facts: list[Fact] = []
        self.bus.listen(self.facts.append)
        self.counted = 0

    def importer(self, *, complete: bool = False, **more: Any) -> Importer:
        more = {"accept_new_shapes": True, "is_sync": True} | more
        return Importer(
            CodeFilesOnDisk(ZoneInfo("Europe/Paris"), self.home / "rejected"),
            self.stock.intake(),
            self.stock,
            self.ledger,
            self.clock,
            self.bus,
            shapes={CODES: FileShape(CODES, complete=complete)},
            counted=self._count,
            **more,
        )

    async def _count(self) -> None:
        self.counted += 1

    def write(
        self, name: str, *lines: str, at: datetime | None = None, header: str = HEADER
    ) -> Path:
        path = self.home / name
        path.write_text("\n".join([header, *lines, ""]), encoding="utf-8")
        return self.touch(path, at or self.clock.at)

    def touch(self, path: Path, at: datetime) -> Path:
        os.utime(path, (at.timestamp(), at.timestamp()))
        return path

    def status(self, code: str) -> str | None:
        found = self.stock.voucher(Code(code))
        return None if found is None else found[0].status_text

    def heard(self, kind: type) -> list[Any]:
        return [fact for fact in self.facts if isinstance(fact, kind)]

    @property
    def scratch(self) -> Path:
        return self.home / bulk.SCRATCH


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    here = tmp_path_factory.mktemp("blank")
    StockFile.open(here / "stock.db").close()
    LedgerFile.open(here / "ledger.db").close()
    return here


@pytest.fixture
def till(blank: Path, tmp_path: Path) -> Iterator[Till]:
    home = Path(shutil.copytree(blank, tmp_path / "till"))
    with StockFile.open(home / "stock.db") as stock, LedgerFile.open(home / "ledger.db") as ledger:
        yield Till(home, stock, ledger)


@asynccontextmanager
async def opened(importer: Importer) -> AsyncIterator[Importer]:
    try:
        yield importer
    finally:
        await importer.close()


def take(
    till: Till, path: Path, scope: Scope = CODES, *, confirm: bool = False, **more: Any
) -> Any:
    async def run() -> Any:
        async with opened(till.importer(**more)) as importer:
            return await importer.run(path, scope, confirm)

    return asyncio.run(run())


def many(count: int, status: str = "available") -> list[str]:
    return [f"M{n:06d};;r{n % 3};2026-06-01 10:00:00;;{status}" for n in range(count)]


def test_a_file_is_taken_in_told_and_counted(till: Till) -> None:
    path = till.write(
        "c.csv", "A1;C1;r1;2026-06-12 10:00:00;;available", "bad", "A1;C1;r1;;;burned"
    )
    report = take(till, path)
    assert (report.rows, report.applied, report.rejected, report.duplicates) == (3, 1, 1, 1)
    assert report.rejects == f"{path}.rejected.csv"
    assert till.status("A1") == "burned"
    assert till.heard(FileImported) == [FileImported(report)]
    assert {fact.step for fact in till.heard(ImportProgressed)} >= {"sorting", "writing"}
    percents = [fact.percent for fact in till.heard(ImportProgressed)]
    assert percents == sorted(percents)
    assert till.counted == 1
    assert till.stock.last_full_sync() == NOW
    assert not till.scratch.exists()


def test_the_same_file_twice_is_nothing_to_do_but_keeps_the_stock_fresh(till: Till) -> None:
    path = till.write("c.csv", *many(20))
    take(till, path)
    till.clock.at += timedelta(hours=1)
    report = take(till, till.touch(path, till.clock.at))
    assert report.repeated
    assert (report.rows, report.applied) == (0, 0)
    assert till.counted == 1
    assert till.stock.last_full_sync() == NOW + timedelta(hours=1)


def test_a_packed_file_under_another_name_is_taken_in(till: Till) -> None:
    path = till.home / "codes.csv.gz"
    path.write_bytes(gzip.compress("\n".join([HEADER, *many(5000)]).encode()))
    assert take(till, path).applied == 5000
    assert take(till, path).repeated


def test_a_then_b_then_a_again(till: Till) -> None:
    lines = many(8000)
    a = till.write("a.csv", *lines)
    b = till.write("b.csv", *lines[:4000], "M004000;;r1;;;holding", *lines[4001:])
    for path, status in ((a, "available"), (b, "holding"), (a, "available")):
        report = take(till, path)
        assert not report.repeated
        assert report.applied == 8000
        assert till.status("M004000") == status


def test_a_new_shape_waits_for_a_person(till: Till) -> None:
    path = till.write("c.csv", "A1;x", header="external_id;own")
    with pytest.raises(FileError) as refused:
        take(till, path, accept_new_shapes=False)
    assert refused.value.code == "file.new_shape"
    assert refused.value.params["columns"] == "external_id, own"
    assert till.status("A1") is None
    assert [fact.code for fact in till.heard(FileRefused)] == ["file.new_shape"]
    take(till, path, accept_new_shapes=False, confirm=True)
    again = till.write("d.csv", "y;A2", header="Own;EXTERNAL_ID")
    assert take(till, again, accept_new_shapes=False).applied == 1


def test_a_refused_file_leaves_nothing(till: Till) -> None:
    path = till.home / "c.csv.gz"
    whole = gzip.compress("\n".join([HEADER, *many(20_000)]).encode())
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(FileError, match=r"file\.gzip_truncated"):
        take(till, path)
    assert till.stock.state().codes == 0
    assert till.stock.last_full_sync() is None
    assert sorted(one.name for one in till.home.iterdir() if one.suffix in {".csv", ".part"}) == []
    assert not till.scratch.exists()


def test_the_file_says_as_of_when_it_counts(till: Till) -> None:
    held = Voucher(Code("A1"), RewardId("r1"), VoucherStatus.HOLDING, "holding")
    till.stock.put_vouchers([held], NOW - timedelta(hours=1))
    take(till, till.write("old.csv", "A1;;r1;;;available", at=NOW - timedelta(hours=2)))
    assert till.status("A1") == "holding"
    assert till.stock.last_full_sync() == NOW - timedelta(hours=2)
    take(till, till.write("zip.csv", "A1;;r1;;;valid", at=datetime(1980, 1, 1, tzinfo=UTC)))
    assert till.status("A1") == "valid"
    take(till, till.write("ahead.csv", "A1;;r1;;;burned", at=NOW + timedelta(days=3)))
    assert till.stock.last_full_sync() == NOW


def test_a_file_that_lists_all_codes_sweeps_but_never_what_a_burn_needs(till: Till) -> None:
    lines = [line.replace(";r1;", ";r0;").replace(";r2;", ";r0;") for line in many(10)]
    lines[1] = lines[1].replace("M000001", voucher_code(1).value)
    take(till, till.write("a.csv", *lines), complete=True)
    till.ledger.open_sale(open_sale())
    till.ledger.reserve(reserved(1))
    till.clock.at += timedelta(hours=1)
    report = take(till, till.write("b.csv", *lines[4:]), complete=True)
    assert report.swept == 3
    assert till.status(voucher_code(1).value) == "available"
    assert till.status("M000000") is None


def test_half_a_file_sweeps_nothing_and_says_so(till: Till) -> None:
    take(till, till.write("a.csv", *many(30)), complete=True)
    till.clock.at += timedelta(hours=1)
    report = take(till, till.write("b.csv", *many(9)), complete=True)
    assert report.swept == 0
    assert till.stock.state().codes == 30
    assert till.heard(SweepWithheld) == [SweepWithheld(9, 30, "b.csv")]
    assert till.stock.last_full_sync() == NOW


def test_rewards_keep_what_the_file_does_not_tell(till: Till) -> None:
    fields = (CustomField(4, "Is Ecommerce only", "true"),)
    known = Reward(RewardId("r1"), "Old", Worth(), 7, custom_fields=fields)
    till.stock.put_rewards([known], NOW - timedelta(days=1))
    header = "external_id,name,monetary_type,monetary_value"
    path = till.write(
        "m.csv", "r1,Ten,value,10", "r2,Five,value,5", "r2,Six,value,6", header=header
    )
    report = take(till, path, REWARDS)
    assert (report.rows, report.applied, report.duplicates) == (3, 2, 1)
    kept = till.stock.reward(RewardId("r1"))
    assert kept is not None
    assert (kept.name, kept.worth) == ("Ten", Worth(WorthKind.VALUE, Decimal(10)))
    assert (kept.custom_fields, kept.holding_days) == (fields, 7)
    six = till.stock.reward(RewardId("r2"))
    assert six is not None and six.name == "Six"
    assert till.stock.last_full_sync() is None
    assert till.counted == 0
    assert take(till, path, REWARDS).repeated


def test_a_file_of_burns_is_none_to_take_in(till: Till) -> None:
    with pytest.raises(FileError, match=r"file\.scope"):
        take(till, till.write("c.csv", "A1;;;;;"), Scope.BURN_REWARD)


def test_codes_that_do_not_come_by_file_are_no_sync(till: Till) -> None:
    take(till, till.write("c.csv", *many(3)), is_sync=False)
    assert till.stock.last_full_sync() is None


def stopping(
    till: Till, path: Path, step: str, act: Callable[[Importer, asyncio.Task[Any]], None]
) -> BaseException:
    """Import until `step` is reached, then act; what the import ended with."""

    async def run() -> BaseException:
        async with opened(till.importer()) as importer:
            task = asyncio.create_task(importer.run(path, CODES))

            def hear(fact: Fact) -> None:
                if isinstance(fact, ImportProgressed) and fact.step == step:
                    act(importer, task)

            till.bus.listen(hear)
            (ended,) = await asyncio.gather(task, return_exceptions=True)
            assert isinstance(ended, BaseException)
            return ended

    return asyncio.run(run())


def cancel(importer: Importer, _task: asyncio.Task[Any]) -> None:
    assert importer.cancel()


def kill(_importer: Importer, task: asyncio.Task[Any]) -> None:
    task.cancel()


@pytest.mark.parametrize("step", ["reading", "sorting", "writing"])
@pytest.mark.parametrize("act", [cancel, kill], ids=["by a person", "by the engine's end"])
def test_a_stop_leaves_a_consistent_stock_and_the_next_run_ends_the_work(
    till: Till, step: str, act: Callable[[Importer, asyncio.Task[Any]], None]
) -> None:
    lines = many(30_000)
    take(till, till.write("a.csv", *lines))
    path = till.write("b.csv", *many(30_000, "burned"))
    till.facts.clear()
    ended = stopping(till, path, step, act)
    if act is cancel:
        assert isinstance(ended, FileError) and ended.code == "file.stopped"
    else:
        assert isinstance(ended, asyncio.CancelledError)
    assert len(till.heard(SyncStopped)) == 1
    assert not till.heard(FileImported) and not till.heard(FileRefused)
    assert not till.scratch.exists()
    counted = dict(
        till.stock._raw.execute("SELECT status, count(*) FROM voucher GROUP BY status").fetchall()
    )
    assert sum(counted.values()) == 30_000
    assert counted.get(3, 0) < 30_000
    if step == "writing":
        last = till.stock.intake().past(1)[0]
        assert last.outcome is ImportOutcome.STOPPED
    assert take(till, path).applied == 30_000
    assert till.status("M000000") == till.status("M029999") == "burned"


def test_a_file_of_long_ago_is_of_long_ago(till: Till) -> None:
    old, new = NOW - timedelta(days=10), NOW - timedelta(days=1)
    a = till.write("a.csv", "A1;;r1;;;available", at=old)
    b = till.write("b.csv", "A1;;r1;;;holding", at=new)
    take(till, b)
    take(till, a)
    assert till.status("A1") == "holding"
    assert till.stock.last_full_sync() == new
    till.clock.at += timedelta(days=8)
    for repeated in (False, True):
        assert take(till, b).repeated is repeated
    assert till.stock.last_full_sync() == new


HOUR = timedelta(hours=1)


def swept_to(till: Till, name: str, at: datetime, *lines: str) -> Any:
    return take(till, till.write(name, *lines, at=at), complete=True)


def test_a_row_that_cannot_be_read_keeps_its_code(till: Till) -> None:
    swept_to(till, "a.csv", NOW - HOUR, *many(6))
    report = swept_to(till, "b.csv", NOW, *many(5), "M000005;;r2;yesterday;;available")
    assert (report.rejected, report.swept) == (1, 0)
    assert till.status("M000005") == "available"
    assert till.stock.last_full_sync() == NOW
    report = swept_to(till, "c.csv", NOW, *many(3), "M000005;;r2;yesterday;;available")
    assert (report.rejected, report.swept, till.stock.state().codes) == (1, 0, 6)


def test_what_a_file_lacks_goes_once_a_later_one_agrees(till: Till) -> None:
    swept_to(till, "a.csv", NOW - 2 * HOUR, *many(6))
    half = till.write("b.csv", *many(1), at=NOW - HOUR)
    for _ in range(2):  # the same file again is no second witness
        report = take(till, half, complete=True)
        assert (report.repeated, report.swept) == (False, 0)
        assert report.withheld == Survey(6, 5)
        assert till.stock.last_full_sync() == NOW - 2 * HOUR
        seen = till.stock.voucher(Code("M000005"))
        assert seen is not None and seen[1] == NOW - 2 * HOUR
    report = swept_to(till, "c.csv", NOW, *many(1), "NEW;;r1;;;available")
    assert (report.swept, report.withheld) == (5, None)
    assert till.stock.state().codes == 2
    assert till.stock.last_full_sync() == NOW


def test_empty_files_never_agree(till: Till) -> None:
    swept_to(till, "a.csv", NOW - 2 * HOUR, *many(6))
    for ago in (HOUR, timedelta(0)):
        assert swept_to(till, "b.csv", NOW - ago).withheld == Survey(6, 6)
    assert till.stock.state().codes == 6


def test_a_reward_that_a_file_names_no_more_loses_its_codes(till: Till) -> None:
    swept_to(till, "a.csv", NOW - HOUR, *many(6), "X1;;gone;;;available", "X2;;;;;available")
    assert swept_to(till, "b.csv", NOW, *many(6)).swept == 2
    assert till.stock.state().codes == 6


def test_an_older_file_of_all_codes_sweeps_nothing(till: Till) -> None:
    swept_to(till, "a.csv", NOW - 3 * HOUR, *many(6))
    swept_to(till, "c.csv", NOW - HOUR, *many(7))
    assert swept_to(till, "b.csv", NOW - 2 * HOUR, *many(4)).swept == 0
    assert till.stock.state().codes == 7


def test_the_same_file_sweeps_once_it_is_to_list_all_codes(till: Till) -> None:
    take(till, till.write("a.csv", *many(6), at=NOW - HOUR))
    path = till.write("b.csv", *many(4))
    take(till, path)
    report = take(till, path, complete=True)
    assert (report.repeated, report.swept) == (False, 2)


def test_the_same_file_brings_back_what_a_pass_swept(till: Till) -> None:
    path = till.write("a.csv", *many(6), at=NOW - HOUR)
    take(till, path, is_sync=False)
    assert till.stock.passes.remove([Code("M000000")], NOW) == 1
    assert not take(till, path).repeated
    assert till.status("M000000") == "available"


def test_an_older_file_of_rewards_leaves_newer_answers(till: Till) -> None:
    five = Reward(RewardId("r1"), "R", Worth(WorthKind.VALUE, Decimal(5)))
    till.stock.put_rewards([five], NOW - HOUR)
    header = "external_id;name;monetary;monetary_type;monetary_value"
    told = ("r1;R;1;value;50", "r2;S;1;value;50")
    path = till.write("m.csv", *told, at=NOW - 24 * HOUR, header=header)
    assert take(till, path, REWARDS).applied == 1
    assert till.stock.reward(RewardId("r1")) == five
    assert till.stock.reward(RewardId("r2")) is not None
    assert take(till, till.touch(path, NOW), REWARDS).applied == 2


@pytest.mark.skipif(sys.platform != "linux", reason="file names are text elsewhere")
def test_a_name_that_is_no_text_is_taken_in(till: Till) -> None:
    path = till.home / os.fsdecode(b"earnreward_\xe9.csv")
    till.write(path.name, "A1;;r1;;;available", "bad")
    report = take(till, path)
    assert (report.applied, report.rejected) == (1, 1)
    assert till.stock.intake().past(1)[0].name.isprintable()
    assert till.heard(FileImported)[0].report.name.encode()


def test_nothing_to_cancel(till: Till) -> None:
    async def run() -> bool:
        async with opened(till.importer()) as importer:
            return importer.cancel()

    assert not asyncio.run(run())


def test_two_files_at_once_go_one_after_the_other(till: Till) -> None:
    one, two = till.write("a.csv", *many(4000)), till.write("b.csv", *many(4000, "burned"))

    async def run() -> None:
        async with opened(till.importer()) as importer:
            await asyncio.gather(importer.run(one, CODES), importer.run(two, CODES))

    asyncio.run(run())
    assert [fact.report.name for fact in till.heard(FileImported)] == ["a.csv", "b.csv"]
    assert till.status("M000000") == "burned"


def test_others_write_to_the_stock_meanwhile(till: Till) -> None:
    path = till.write("a.csv", *many(30_000))
    put = 0

    async def run() -> None:
        nonlocal put
        async with opened(till.importer()) as importer:
            task = asyncio.create_task(importer.run(path, CODES))
            while not task.done():
                voucher = Voucher(Code(f"OWN{put}"), None, VoucherStatus.AVAILABLE, "available")
                till.stock.put_vouchers([voucher], NOW)
                put += 1
                await asyncio.sleep(0)
            await task

    asyncio.run(run())
    assert put > 10
    assert till.stock.state().codes == 30_000 + put


def test_a_file_that_changes_while_it_is_read_again(till: Till) -> None:
    """The second reading of a file must be of the same bytes as the first."""
    lines = many(6000)
    take(till, till.write("a.csv", *lines))
    # The first new line names a code of the last, unchanged block: that one is read after all.
    path = till.write("b.csv", "M005999;;r1;;;burned", *lines)
    changed = False

    class Changing(CodeFilesOnDisk):
        def open(self, path: Path, shape: FileShape, *, rejects: bool = True) -> Any:
            nonlocal changed
            if changed:
                path.write_text(path.read_text() + "X1;;;;;\n")
            changed = True
            return super().open(path, shape, rejects=rejects)

    async def run() -> None:
        importer = till.importer()
        importer._files = Changing(ZoneInfo("Europe/Paris"))
        async with opened(importer):
            await importer.run(path, CODES)

    with pytest.raises(FileError, match=r"file\.changed"):
        asyncio.run(run())
    assert till.status("M005999") == "available"
    report = take(till, till.write("b.csv", "M005999;;r1;;;burned", *lines))
    assert report.duplicates == 1
    assert till.status("M005999") == "available"  # its last line


def test_a_disk_without_room_is_said_before_anything_is_done(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "_ROOM_BYTES", 10**18)
    with pytest.raises(StoreError, match=r"store\.no_room"):
        take(till, till.write("a.csv", *many(3)))
    assert till.stock.state().codes == 0


def test_memory_does_not_grow_with_the_file(till: Till) -> None:
    def peak(count: int, name: str) -> int:
        path = till.write(name, *many(count))
        tracemalloc.start()
        try:
            take(till, path, complete=True)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    small = peak(20_000, "a.csv")
    assert peak(80_000, "b.csv") < small * 1.5 + 2_000_000
