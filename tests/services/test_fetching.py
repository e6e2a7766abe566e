"""Looking for files of codes: what is read, what is left alone, what is remembered."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from posapp.app.bootstrap import Core, open_core
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.datahub.folder import LocalFolder
from posapp.datahub.memory import FileMemory
from posapp.domain.code import Code
from posapp.domain.code_file import ImportReport, Scope
from posapp.domain.errors import Disposition, StoreError
from posapp.domain.events import Fact, FileImported, FileRefused
from posapp.domain.transport import Fate, Passage
from posapp.services.bus import Bus
from posapp.services.importing import Importer
from tests.datahub.running import on_a_loop
from tests.datahub.sftp_server import PASSWORD, USER, Connection, SftpTestServer, cut
from tests.services.file_till import SetClock

HEADER = "external_id,card_code,reward_id,earned_date,expiration_date,status\n"
SETTLE = 11
DAY = 86_400


def codes(*numbers: int) -> str:
    dates = "2026-10-01 10:00:00,2027-10-01 10:00:00"
    rows = [f"10000000{number:05d},2171707962088,bbco-10,{dates},available\n" for number in numbers]
    return HEADER + "".join(rows)


class Hot:
    """A till with a hot folder, opened anew for each look; the clock is ours."""

    def __init__(self, home: Path, **other: object) -> None:
        self.folder = home / "hot"
        self.folder.mkdir(parents=True)
        self.clock = SetClock()
        self.facts: list[Fact] = []
        facts: dict[str, object] = {
            "data_dir": home / "till",
            "hot_folder": self.folder,
            "till_id": "till-1",
            "accept_new_shapes": True,
        }
        self.settings = Settings(**(facts | other))  # type: ignore[arg-type]

    @asynccontextmanager
    async def core(self) -> AsyncIterator[Core]:
        bus = Bus()
        bus.listen(self.facts.append)
        TillPaths(self.settings.data_dir).root.mkdir(exist_ok=True)
        async with open_core(self.settings, bus=bus, clock=self.clock) as core:
            yield core

    def drop(self, name: str, text: str, age: int = 100) -> Path:
        path = self.folder / name
        path.write_text(text)
        at = self.clock.at.timestamp() - age
        os.utime(path, (at, at))
        return path

    def imported(self) -> list[str]:
        return [fact.report.name for fact in self.facts if isinstance(fact, FileImported)]

    def refused(self) -> list[tuple[str, str]]:
        return [(fact.name, fact.code) for fact in self.facts if isinstance(fact, FileRefused)]


def told_of(hot: Hot) -> list[Passage]:
    return FileMemory(TillPaths(hot.settings.data_dir).transport).load().passages


def waits(core: Core) -> timedelta | None:
    return core.fetching.settling


@on_a_loop
async def test_a_file_is_read_once_it_has_rested(tmp_path: Path) -> None:
    hot = Hot(tmp_path)
    path = hot.drop("bbco_earnreward_1.csv", codes(1, 2))
    async with hot.core() as core:
        first = await core.fetching.run()
        assert (first.settling, first.imported) == (1, [])
        assert waits(core) == timedelta(seconds=10)
        hot.clock.pass_by(5)
        assert (await core.fetching.run()).settling == 1
        hot.clock.pass_by(5)
        told = await core.fetching.run()
        assert [report.rows for report in told.imported] == [2]
        assert core.stock.voucher(Code("1000000000001")) is not None
        assert waits(core) is None
    assert path.exists()
    assert hot.imported() == ["bbco_earnreward_1.csv"]


@on_a_loop
async def test_a_file_that_grows_between_two_looks_is_not_read(tmp_path: Path) -> None:
    hot = Hot(tmp_path)
    async with hot.core() as core:
        for rows in range(1, 6):
            hot.drop("earnreward.csv", codes(*range(rows)), age=0)
            assert (await core.fetching.run()).settling == 1
            hot.clock.pass_by(60)
        # The same size at another moment is another file as well.
        hot.drop("earnreward.csv", codes(*range(5)), age=0)
        assert (await core.fetching.run()).settling == 1
        assert hot.imported() == []
        hot.clock.pass_by(SETTLE)
        (report,) = (await core.fetching.run()).imported
        assert report.rows == 5


@on_a_loop
async def test_two_looks_may_be_of_two_runs_of_the_program(tmp_path: Path) -> None:
    hot = Hot(tmp_path)
    hot.drop("earnreward.csv", codes(1))
    for expected in ([], ["earnreward.csv"], ["earnreward.csv"]):
        async with hot.core() as core:
            await core.fetching.run()
        assert hot.imported() == expected
        hot.clock.pass_by(SETTLE)
    passages = core_memory(hot)
    assert [(one.fate, one.name, one.rows) for one in passages] == [
        (Fate.IMPORTED, "earnreward.csv", 1)
    ]


def core_memory(hot: Hot) -> list[Passage]:
    return FileMemory(TillPaths(hot.settings.data_dir).transport).load().passages


@pytest.mark.parametrize(
    "name",
    [
        "earnreward.csv.tmp", "earnreward.csv.PART", "earnreward.filepart",
        "earnreward.csv.partial", "earnreward.csv.uploading", ".earnreward.csv",
        "earnreward.rejected.csv", "other.csv", "burnreward.csv",
    ],
)  # fmt: skip
@on_a_loop
async def test_names_that_are_left_alone(tmp_path: Path, name: str) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop(name, codes(1))
    async with hot.core() as core:
        told = await core.fetching.run()
    assert (told.settling, told.imported, told.refused) == (0, [], [])


@pytest.mark.parametrize("name", ["BBCO_EarnReward_7.CSV", "earnreward.csv", "x-earnreward-y"])
@on_a_loop
async def test_names_are_matched_whatever_their_capitals(tmp_path: Path, name: str) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop(name, codes(1))
    async with hot.core() as core:
        assert len((await core.fetching.run()).imported) == 1


@on_a_loop
async def test_rewards_come_before_codes_and_the_oldest_first(tmp_path: Path) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop("a_earnreward.csv", codes(1), age=10)
    hot.drop("b_earnreward.csv", codes(2), age=300)
    hot.drop("z_masterreward.csv", "external_id,name\nbbco-10,Ten\n", age=1)
    async with hot.core() as core:
        await core.fetching.run()
    assert hot.imported() == ["z_masterreward.csv", "b_earnreward.csv", "a_earnreward.csv"]


@on_a_loop
async def test_a_refused_file_is_tried_again_when_it_changes_or_a_person_asks(
    tmp_path: Path,
) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop("earnreward.csv", "something,else\n1,2\n")
    async with hot.core() as core:
        (refused,) = (await core.fetching.run()).refused
        assert refused[0] == "earnreward.csv"
        assert (await core.fetching.run()).refused == []
        assert len((await core.fetching.run(asked=True)).refused) == 1
        assert len(hot.refused()) == 2
        assert len(told_of(hot)) == 1  # the same refusal again is no news
        hot.drop("earnreward.csv", "other,columns\n1,2\n", age=50)
        assert len((await core.fetching.run()).refused) == 1
        assert len(told_of(hot)) == 2
        hot.drop("earnreward.csv", codes(1))
        assert len((await core.fetching.run()).imported) == 1
        assert [(one.fate, one.applied) for one in told_of(hot)][-1] == (Fate.IMPORTED, 1)


@on_a_loop
async def test_a_source_that_is_away_is_told_once_and_looked_for_again(tmp_path: Path) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.folder.rmdir()
    async with hot.core() as core:
        for _ in range(3):
            told = await core.fetching.run()
            assert [error.code for error in told.failed.values()] == ["folder.missing"]
        assert [code for _, code in hot.refused()] == ["folder.missing"]
        hot.folder.mkdir()
        hot.drop("earnreward.csv", codes(1))
        assert len((await core.fetching.run()).imported) == 1


@on_a_loop
async def test_a_memory_that_is_damaged_costs_a_second_reading_and_nothing_else(
    tmp_path: Path,
) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop("earnreward.csv", codes(1))
    for _ in range(2):
        async with hot.core() as core:
            await core.fetching.run()
        TillPaths(hot.settings.data_dir).transport.write_bytes(b"\0\0\0")
    repeated = [fact.report.repeated for fact in hot.facts if isinstance(fact, FileImported)]
    assert repeated == [False, True]


@on_a_loop
async def test_a_clock_set_back_does_not_wait_for_years(tmp_path: Path) -> None:
    hot = Hot(tmp_path)
    hot.drop("earnreward.csv", codes(1))
    async with hot.core() as core:
        await core.fetching.run()
        hot.clock.pass_by(-400_000_000)
        await core.fetching.run()
        hot.clock.pass_by(SETTLE)
        assert len((await core.fetching.run()).imported) == 1


@on_a_loop
async def test_what_left_the_folder_is_forgotten(tmp_path: Path) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    memory = FileMemory(TillPaths(hot.settings.data_dir).transport)
    path = hot.drop("earnreward.csv", codes(1))
    async with hot.core() as core:
        await core.fetching.run()
        assert len(memory.load().dealt) == 1
        hot.drop("other.txt", "")
        path.unlink()
        await core.fetching.run()
        assert len(memory.load().dealt) == 1  # a share that is away may look like this
        hot.drop("earnreward_2.csv", codes(2))
        await core.fetching.run()
    assert [name for _source, name in memory.load().dealt] == ["earnreward_2.csv"]
    assert len(memory.load().passages) == 2


@on_a_loop
async def test_a_share_that_was_away_brings_nothing_old_back(tmp_path: Path) -> None:
    hot = Hot(tmp_path, file_settle_s=0, codes_from="files")
    hot.drop("earnreward_1.csv", codes(1), age=9 * DAY)
    hot.drop("earnreward_2.csv", codes(1).replace("available", "holding"), age=DAY)
    async with hot.core() as core:
        await core.fetching.run()
        away = hot.folder.rename(tmp_path / "away")
        hot.folder.mkdir()
        await core.fetching.run()
        hot.folder.rmdir()
        away.rename(hot.folder)
        assert (await core.fetching.run()).imported == []
        told = await core.fetching.run(asked=True)
        assert [report.repeated for report in told.imported] == [True, True]
        known = core.stock.voucher(Code("1000000000001"))
    assert known is not None and known[0].status_text == "holding"
    assert hot.clock.at - known[1] >= timedelta(days=1)


@on_a_loop
async def test_a_stock_made_anew_is_filled_from_the_files(tmp_path: Path) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop("earnreward.csv", codes(1))
    for _ in range(2):
        async with hot.core() as core:
            assert len((await core.fetching.run()).imported) == 1
            assert (await core.fetching.run()).imported == []
            assert core.stock.voucher(Code("1000000000001")) is not None
        for path in TillPaths(hot.settings.data_dir).root.rglob("stock.db*"):
            path.unlink()


@pytest.mark.parametrize(
    "other",
    [{"timezone": "Asia/Tokyo"}, {"columns_earnreward": {"card_code": "card"}}],
    ids=["zone", "columns"],
)
@on_a_loop
async def test_files_are_read_anew_once_they_are_read_otherwise(
    tmp_path: Path, other: dict[str, object]
) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop("earnreward.csv", codes(1).replace("card_code", "card"))
    for imported in (1, 0):
        async with hot.core() as core:
            assert len((await core.fetching.run()).imported) == imported
    hot.settings = Settings(**(hot.settings.model_dump() | other))
    async with hot.core() as core:
        (report,) = (await core.fetching.run()).imported
    assert not report.repeated


@pytest.mark.skipif(sys.platform != "linux", reason="file names are text elsewhere")
@on_a_loop
async def test_one_name_that_is_no_text_keeps_no_other_file_out(tmp_path: Path) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop(os.fsdecode(b"earnreward_\xe9.csv"), codes(1), age=100)
    hot.drop("earnreward_good.csv", codes(2), age=10)
    async with hot.core() as core:
        assert len((await core.fetching.run()).imported) == 2
        assert (await core.fetching.run()).imported == []


class Balking:
    """The till's importer, but the stock refuses something in one file."""

    def __init__(self, importer: Importer, code: str) -> None:
        self._importer = importer
        self._code = code
        self.mark = importer.mark

    async def run(self, path: Path, scope: Scope, confirm_new_shape: bool = False) -> ImportReport:
        if path.name.endswith("_bad.csv"):
            raise StoreError(self._code, Disposition.ASK, path="stock.db")
        return await self._importer.run(path, scope, confirm_new_shape)


@on_a_loop
async def test_a_file_that_the_stock_cannot_hold_keeps_no_other_file_out(tmp_path: Path) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop("earnreward_bad.csv", codes(1), age=100)
    hot.drop("earnreward.csv", codes(2), age=10)
    async with hot.core() as core:
        core.fetching._importer = Balking(core.importer, "store.full")
        with pytest.raises(StoreError, match=r"store\.full"):
            await core.fetching.run()
        core.fetching._importer = Balking(core.importer, "store.unstorable")
        told = await core.fetching.run()
        assert [(name, error.code) for name, error in told.refused] == [
            ("earnreward_bad.csv", "store.unstorable")
        ]
        assert [report.name for report in told.imported] == ["earnreward.csv"]


def test_a_list_that_a_crash_left_in_the_folder_goes_after_a_day(tmp_path: Path) -> None:
    left, fresh, other = (
        tmp_path / name for name in (".posapp-1.part", ".posapp-2.part", "x.part")
    )
    for path in (left, fresh, other):
        path.write_text("codes")
    os.utime(left, (0, 0))
    os.utime(other, (0, 0))

    async def look() -> None:
        async with LocalFolder(tmp_path).open() as place:
            await place.listing()

    asyncio.run(look())
    assert [path.exists() for path in (left, fresh, other)] == [False, True, True]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SftpTestServer]:
    with SftpTestServer(tmp_path / "served") as server:
        yield server


def far(tmp_path: Path, server: SftpTestServer, **other: object) -> Hot:
    hot = Hot(
        tmp_path / "home",
        sftp_host="127.0.0.1",
        sftp_port=server.port,
        sftp_user=USER,
        sftp_password=SecretStr(PASSWORD),
        codes_from="files",
        file_settle_s=0,
        **other,
    )
    hot.folder = server.root
    return hot


@on_a_loop
async def test_a_servers_file_is_downloaded_taken_in_and_our_copy_removed(
    server: SftpTestServer, tmp_path: Path
) -> None:
    hot = far(tmp_path, server)
    hot.drop("earnreward.csv", codes(1, 2, 3))
    async with hot.core() as core:
        (report,) = (await core.fetching.run()).imported
        assert report.rows == 3
        assert core.stock.voucher(Code("1000000000003")) is not None
        server.acts.clear()
        assert (await core.fetching.run()).imported == []
    assert server.acts == []
    assert (server.root / "earnreward.csv").exists()
    assert list(TillPaths(hot.settings.data_dir).incoming.iterdir()) == []


@on_a_loop
async def test_a_servers_refused_file_stays_here_to_be_looked_at(
    server: SftpTestServer, tmp_path: Path
) -> None:
    hot = far(tmp_path, server)
    hot.drop("earnreward.csv", "something,else\n1,2\n")
    async with hot.core() as core:
        await core.fetching.run()
    kept = TillPaths(hot.settings.data_dir).incoming / "earnreward.csv"
    assert kept.read_text() == "something,else\n1,2\n"


@on_a_loop
async def test_hostile_names_are_refused_once_and_the_others_are_read(
    server: SftpTestServer, tmp_path: Path
) -> None:
    hot = far(tmp_path, server)
    server.extra_names = [
        b"in/../../earnreward.csv",
        b"CON.earnreward.csv",
        b"earnreward\n\x1b[2J.csv",
    ]
    hot.drop("earnreward.csv", codes(1))
    async with hot.core() as core:
        for _ in range(2):
            await core.fetching.run()
    assert hot.imported() == ["earnreward.csv"]
    assert [code for _, code in hot.refused()] == ["sftp.bad_name"] * 3
    assert all(name.isprintable() for name, _ in hot.refused())
    assert not (tmp_path / "earnreward.csv").exists()


@on_a_loop
async def test_a_download_cut_off_is_taken_up_at_the_next_look(
    server: SftpTestServer, tmp_path: Path
) -> None:
    hot = far(tmp_path, server)
    hot.drop("earnreward.csv", codes(*range(500)))

    def trap(when: str, act: str, path: bytes, connection: Connection) -> None:
        if act == "block":
            cut(connection)

    async with hot.core() as core:
        server.trap = trap
        told = await core.fetching.run()
        assert [error.code for error in told.failed.values()] == ["sftp.lost"]
        server.trap = None
        (report,) = (await core.fetching.run()).imported
    assert report.rows == 500


@on_a_loop
async def test_the_servers_inbox_is_looked_at_where_codes_come_by_api_too(
    server: SftpTestServer, tmp_path: Path
) -> None:
    hot = far(tmp_path, server)
    hot.settings = hot.settings.model_copy(update={"codes_from": "api"})
    hot.drop("earnreward.csv", codes(1))
    async with hot.core() as core:
        await core.fetching.run()
    assert hot.imported() == ["earnreward.csv"]
