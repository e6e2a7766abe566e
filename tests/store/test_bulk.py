"""Staged rows and the stock: what is written, what stays, what may be skipped next time."""

from __future__ import annotations

import random
import sqlite3
import stat
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from posapp.domain.answers import RewardPage
from posapp.domain.code import Code
from posapp.domain.code_file import (
    Block,
    FileFacts,
    ImportOutcome,
    ImportReport,
    Scope,
)
from posapp.domain.errors import StoreError
from posapp.domain.ids import RewardId
from posapp.domain.voucher import Reward, Voucher, VoucherStatus
from posapp.store import bulk, merging, staging
from posapp.store.bulk import StockIntake
from posapp.store.stock import StockFile

NOW = datetime(2026, 6, 12, 12, tzinfo=UTC)
FACTS = FileFacts("codes.csv", 1000, 1000, NOW, ("external_id", "status"), b"shape")

Row = tuple[str, str | None, str]  # code, reward, status


@dataclass
class Taken:
    """One import driven by hand."""

    intake: StockIntake
    told_at: datetime = NOW
    now: datetime = NOW
    complete: bool = False
    unless: Callable[[str], bool] = lambda _code: False

    def __call__(self, *blocks: Iterable[Row], finish: bool = True) -> tuple[int, int, int]:
        """The number of blocks parsed, of duplicates, of swept codes."""
        made = [block(list(rows)) for rows in blocks]
        scratch = self.intake.stage(1000, skip=not self.complete)
        try:
            while True:
                parsed = 0
                for one in made:
                    known = one.digest in scratch.known()
                    parsed += not known
                    scratch.add(replace_block(one, known=known))
                again = scratch.overruled()
                if not again:
                    break
                scratch.restart(again)
            keys = self.intake.reward_keys(scratch.reward_ids())
            found = scratch.sort(keys, self.told_at if self.complete else None)
            merge = self.intake.merge(
                FACTS,
                Scope.EARN_REWARD,
                self.told_at,
                self.now,
                sweep_unless=self.unless if self.complete else None,
            )
            try:
                while merge.step() is not None:
                    pass
                if finish:
                    report = ImportReport("codes.csv", Scope.EARN_REWARD, 0, 0, 0)
                    merge.finish(report, b"sha", is_sync=True)
            finally:
                merge.close()
            return parsed, found.duplicates, merge.swept
        finally:
            scratch.close()
            self.intake.discard()


def block(rows: list[Row]) -> Block:
    count = len(rows)
    return Block(
        first=2,
        lines=count,
        digest=repr(rows).encode(),
        codes=[code for code, _reward, _status in rows],
        reward_ids=[reward for _code, reward, _status in rows],
        statuses=[status for _code, _reward, status in rows],
        card_codes=[None] * count,
        earned_at=[None] * count,
        expires_at=[None] * count,
    )


def replace_block(one: Block, *, known: bool) -> Block:
    if not known:
        return one
    return Block(one.first, one.lines, one.digest, known=True)


@pytest.fixture
def take(stock: StockFile) -> Taken:
    return Taken(stock.intake())


def found(stock: StockFile, code: str) -> Voucher:
    seen = stock.voucher(Code(code))
    assert seen is not None
    return seen[0]


def status_of(stock: StockFile, code: str) -> str:
    return found(stock, code).status_text


def rows(raw: sqlite3.Connection, sql: str) -> list[tuple[object, ...]]:
    return raw.execute(sql).fetchall()


def test_new_codes_are_taken_over(stock: StockFile, take: Taken) -> None:
    assert take([("A1", "r1", "available"), ("A2", None, "utilisé"), ("A3", "r2", "")]) == (1, 0, 0)
    assert found(stock, "A1") == Voucher(
        Code("A1"), RewardId("r1"), VoucherStatus.AVAILABLE, "available"
    )
    assert found(stock, "A2").status is VoucherStatus.UNRECOGNISED
    assert found(stock, "A3").status is VoucherStatus.AVAILABLE  # granted, and nothing else said
    assert found(stock, "A3").status_text == ""


def test_a_status_that_is_not_told_leaves_the_known_one(stock: StockFile, take: Taken) -> None:
    burned = Voucher(Code("A1"), RewardId("r1"), VoucherStatus.BURNED, "burned", burned_date="x")
    stock.put_vouchers([burned], NOW - timedelta(hours=1))
    take([("A1", None, "")])
    assert found(stock, "A1") == burned


def test_what_is_told_replaces_and_what_is_not_stays(stock: StockFile, take: Taken) -> None:
    before = Voucher(
        Code("A1"),
        RewardId("r1"),
        VoucherStatus.HOLDING,
        "holding",
        card_code=Code("C1"),
        membership_id=7,
        earned_at=NOW,
        expires_at=NOW,
    )
    stock.put_vouchers([before], NOW - timedelta(hours=1))
    take([("A1", None, "available")])
    assert found(stock, "A1") == replace(
        before, status=VoucherStatus.AVAILABLE, status_text="available"
    )


def test_an_answer_newer_than_the_file_stays(stock: StockFile, take: Taken) -> None:
    used = Voucher(Code("A1"), RewardId("r1"), VoucherStatus.BURNED, "burned")
    stock.put_vouchers([used], NOW)
    replace(take, told_at=NOW - timedelta(hours=3))([("A1", "r1", "available")])
    assert status_of(stock, "A1") == "burned"


def test_a_moment_of_a_wrong_clock_does_not_win_for_ever(stock: StockFile, take: Taken) -> None:
    used = Voucher(Code("A1"), RewardId("r1"), VoucherStatus.HOLDING, "holding")
    stock.put_vouchers([used], NOW + timedelta(days=400))
    take([("A1", "r1", "available")])
    assert status_of(stock, "A1") == "available"


def test_rows_that_stand_already_are_not_written(stock: StockFile, take: Taken) -> None:
    told = [(f"A{n}", "r1", "available") for n in range(3000)]
    take(told)
    changes = stock._raw.total_changes
    later = replace(take, told_at=NOW + timedelta(hours=1), now=NOW + timedelta(hours=1))
    later(told, [("B1", "r1", "available")])
    # The import's own lines, its two notes, the new block, the new code: no voucher otherwise.
    assert stock._raw.total_changes - changes < 12
    assert stock.last_full_sync() == NOW + timedelta(hours=1)
    seen = stock.voucher(Code("A7"))
    assert seen is not None and seen[1] == NOW + timedelta(hours=1)  # as fresh as the last file


def test_the_last_line_of_a_code_wins(stock: StockFile, take: Taken) -> None:
    first, second = [("A1", "r1", "available")], [("A1", "r1", "holding"), ("A2", "r1", "holding")]
    assert take(first, second) == (2, 1, 0)
    assert status_of(stock, "A1") == "holding"
    assert take(second, first)[1] == 1
    assert status_of(stock, "A1") == "available"


def test_a_block_that_came_before_is_skipped_but_not_one_with_a_twin(take: Taken) -> None:
    good = [(f"G{n}", "r1", "available") for n in range(50)]
    twin, other = [("A1", "r1", "available")], [("A1", "r1", "burned"), ("A2", "r1", "burned")]
    take(good, twin, other)
    assert take(good, twin, other)[0] == 2


def test_a_then_b_then_a_again(stock: StockFile, take: Taken) -> None:
    steady = [(f"G{n}", "r1", "available") for n in range(50)]
    a, b = [("A1", "r1", "available")], [("A1", "r1", "holding")]
    take(steady, a)
    assert take(steady, b)[0] == 1
    assert status_of(stock, "A1") == "holding"
    assert take(steady, a)[0] == 1
    assert status_of(stock, "A1") == "available"


def test_a_skipped_block_is_read_after_all_where_a_new_line_names_its_code(
    stock: StockFile, take: Taken
) -> None:
    steady = [("S1", "r1", "available"), ("S2", "r1", "available")]
    take(steady)
    # The steady block comes last: its line must win, though nothing in it changed.
    assert take([("S1", "r1", "holding")], steady) == (2, 1, 0)
    assert status_of(stock, "S1") == "available"
    assert take(steady, [("S1", "r1", "holding")]) == (2, 1, 0)
    assert status_of(stock, "S1") == "holding"
    assert take(steady)[0] == 1
    assert status_of(stock, "S1") == "available"


def test_parts_of_a_delivery_do_not_make_each_other_forgotten(take: Taken) -> None:
    parts = [[(f"P{part}-{n}", "r1", "available") for n in range(9)] for part in range(5)]
    for part in parts:
        take(part)
    assert [take(part)[0] for part in parts] == [0] * 5


def test_random_files_end_as_if_nothing_were_skipped(
    till: Path, tmp_path: Path, stock: StockFile, take: Taken
) -> None:
    """Whatever blocks come in whatever order, skipping changes nothing."""
    draw = random.Random(4)
    with StockFile.open(tmp_path / "plain.db") as plain:
        other = Taken(plain.intake())
        pool = [
            [(f"C{draw.randrange(12)}", draw.choice("rs"), draw.choice(("available", "burned")))]
            * draw.randint(1, 2)
            + [(f"D{n}", "r", "available")]
            for n in range(20)
        ]
        for turn in range(60):
            moment = NOW + timedelta(minutes=turn)
            file = draw.sample(pool, draw.randint(1, 8))
            replace(take, told_at=moment, now=moment)(*file)
            plain._raw.execute("DELETE FROM file_block")
            replace(other, told_at=moment, now=moment)(*file)
            told = "SELECT code, reward_key, status, status_text FROM voucher"
            names = "SELECT external_id FROM reward ORDER BY key"
            assert rows(stock._raw, names) == rows(plain._raw, names)
            assert rows(stock._raw, told) == rows(plain._raw, told)


def test_too_many_changed_rows_forget_all_blocks(
    stock: StockFile, take: Taken, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "_MOST_COMPARED", 10)
    steady = [("S1", "r1", "available")]
    take(steady)
    assert take([(f"N{n}", "r1", "available") for n in range(20)], steady)[0] == 2
    assert take(steady)[0] == 0


def test_an_older_file_leaves_no_block_to_skip(stock: StockFile, take: Taken) -> None:
    old = [("A1", "r1", "available")]
    take([("A1", "r1", "holding")])
    replace(take, told_at=NOW - timedelta(hours=1))(old)
    assert status_of(stock, "A1") == "holding"
    take(old)
    assert status_of(stock, "A1") == "available"


def test_an_import_that_ends_early_leaves_no_block_to_skip(stock: StockFile, take: Taken) -> None:
    a, b = [("A1", "r1", "available")], [("A1", "r1", "holding")]
    take(a)
    take(b, finish=False)
    intake = stock.intake()
    assert [one.outcome for one in intake.past()] == [ImportOutcome.STOPPED, ImportOutcome.IMPORTED]
    assert not intake.has_taken(Scope.EARN_REWARD, b"shape", 1000, b"sha", NOW)
    assert take(a)[0] == 1
    assert status_of(stock, "A1") == "available"


def test_a_crash_in_the_middle_leaves_a_stock_that_the_next_import_mends(
    stock_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "_FIRST", 50)
    monkeypatch.setattr(merging, "_MOST", 50)
    a: list[Row] = [(f"A{n:04d}", "r1", "available") for n in range(400)]
    b: list[Row] = [(code, reward, "holding") for code, reward, _status in a]
    with StockFile.open(stock_path) as stock:
        Taken(stock.intake())(a)
        intake = stock.intake()
        scratch = intake.stage(1000, skip=True)
        scratch.add(block(b))
        assert scratch.overruled() == set()
        scratch.sort(intake.reward_keys(scratch.reward_ids()), None)
        merge = intake.merge(FACTS, Scope.EARN_REWARD, NOW, NOW, sweep_unless=None)
        for _ in range(3):
            merge.step()
        # Here the program dies: nothing is closed, nothing is noted.
        stock._raw.close()
    assert (stock_path.parent / bulk.SCRATCH).exists()
    with StockFile.open(stock_path) as stock:
        intake = stock.intake()
        intake.discard()
        assert not (stock_path.parent / bulk.SCRATCH).exists()
        counts = rows(stock._raw, "SELECT status, count(*) FROM voucher GROUP BY status")
        assert counts == [(0, 150), (1, 250)]
        assert intake.past()[0].outcome is ImportOutcome.WRITING
        assert not intake.has_taken(Scope.EARN_REWARD, b"shape", 1000, b"sha", NOW)
        assert Taken(intake)(a)[0] == 1
        counts = rows(stock._raw, "SELECT status, count(*) FROM voucher GROUP BY status")
        assert counts == [(1, 400)]


def test_the_sweep(stock: StockFile, take: Taken) -> None:
    old = [(f"A{n}", "r1", "available") for n in range(10)]
    take(old, [("X1", "r2", "available")])
    stock.put_vouchers(
        [Voucher(Code("NEW"), RewardId("r1"), VoucherStatus.AVAILABLE, "available")],
        NOW + timedelta(hours=2),
    )
    later = NOW + timedelta(hours=1)
    complete = replace(
        take, told_at=later, now=later, complete=True, unless=lambda code: code == "A3"
    )
    assert complete(old[5:])[2] == 5
    left = {code for (code,) in stock._raw.execute("SELECT code FROM voucher")}
    # Seen since, needed by a burn: these stay.
    assert left == {"A3", "A5", "A6", "A7", "A8", "A9", "NEW"}
    assert take(old)[0] == 1  # nothing may be skipped after a sweep


def test_a_file_that_lists_too_little_is_doubtful(stock: StockFile, take: Taken) -> None:
    take([(f"A{n}", "r1", "available") for n in range(10)])
    intake = stock.intake()
    scratch = intake.stage(1000, skip=False)
    scratch.add(block([("A1", "r1", "available")]))
    found_gone = scratch.sort(intake.reward_keys(["r1"]), NOW)
    assert (found_gone.gone, found_gone.held) == (9, 10)
    assert found_gone.survey.is_doubtful
    intake.discard()


def test_the_scratch_is_for_its_owner_only_and_goes(stock: StockFile) -> None:
    intake = stock.intake()
    scratch = intake.stage(1000, skip=True)
    path = stock._db.path.with_name(bulk.SCRATCH)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    scratch.add(block([("A1", "r1", "available")]))
    scratch.close()
    intake.discard()
    assert not path.exists()
    intake.discard()


def test_a_staging_that_is_stopped_ends(stock: StockFile) -> None:
    intake = stock.intake()
    scratch = intake.stage(1000, skip=True)
    scratch.stop()
    with pytest.raises(StoreError, match=r"store\.stopped"):
        scratch.add(block([("A1", "r1", "available")]))
    scratch.close()
    intake.discard()


def test_no_room_is_said_beforehand(stock: StockFile) -> None:
    with pytest.raises(StoreError) as refused:
        stock.intake().stage(10**15, skip=True)
    assert refused.value.code == "store.no_room"
    assert refused.value.params["needed"] == pytest.approx(4 * 10**9, rel=0.01)


def test_a_sweep_of_the_sync_forgets_blocks(stock: StockFile, take: Taken) -> None:
    told = [("A1", "r1", "available")]
    take(told)
    assert stock.passes.remove([Code("A1")], NOW + timedelta(hours=1)) == 1
    assert take(told)[0] == 1


def test_shapes_and_the_list_of_imports(stock: StockFile, take: Taken) -> None:
    intake = stock.intake()
    assert not intake.knows_shape(Scope.EARN_REWARD, FACTS.column_set)
    take([("A1", "r1", "available")])
    assert intake.knows_shape(Scope.EARN_REWARD, frozenset({"status", "external_id"}))
    assert not intake.knows_shape(Scope.EARN_REWARD, frozenset({"external_id"}))
    assert not intake.knows_shape(Scope.MASTER_REWARD, FACTS.column_set)
    assert intake.has_taken(Scope.EARN_REWARD, b"shape", 1000, None, NOW)
    assert intake.has_taken(Scope.EARN_REWARD, b"shape", 1000, b"sha", NOW)
    assert not intake.has_taken(Scope.EARN_REWARD, b"shape", 1000, b"other", NOW)
    assert not intake.has_taken(Scope.EARN_REWARD, b"other", 1000, None, NOW)
    assert not intake.has_taken(Scope.EARN_REWARD, b"shape", 1001, None, NOW)
    (past,) = intake.past()
    assert (past.name, past.scope, past.outcome) == (
        "codes.csv",
        Scope.EARN_REWARD,
        ImportOutcome.IMPORTED,
    )


def test_no_file_takes_a_burn_back(stock: StockFile, take: Taken) -> None:
    used = Voucher(
        Code("A1"), RewardId("r1"), VoucherStatus.BURNED, "burned", burned_date="2026-06-01"
    )
    stock.put_vouchers([used], NOW - timedelta(hours=1))
    take([("A1", "r1", "available")])
    assert found(stock, "A1") == used
    take([("A1", "r2", "holding")])
    assert found(stock, "A1") == replace(used, reward_id=RewardId("r2"))


def listed(stock: StockFile, at: datetime, *vouchers: Voucher) -> None:
    """A whole pass of the sync that lists these codes of r1."""
    passes, page = stock.passes, RewardPage((Reward(RewardId("r1"), "R"),), None, 0)
    passes.begin(at)
    passes.put_rewards(page, at, timedelta(0))
    passes.put_vouchers(vouchers, at)
    codes = [one.code for one in vouchers]
    passes.turn_page(RewardId("r1"), codes, None, 0, at, timedelta(0))
    passes.finish(at, with_codes=True)


def test_a_row_that_a_newer_listing_found_unchanged_stays(stock: StockFile, take: Taken) -> None:
    held = Voucher(Code("A1"), RewardId("r1"), VoucherStatus.HOLDING, "holding")
    stock.put_vouchers([held], NOW - timedelta(hours=5))
    listed(stock, NOW - timedelta(hours=1), held)
    told = replace(take, told_at=NOW - timedelta(hours=3))
    told([("A1", "r1", "available")])
    assert status_of(stock, "A1") == "holding"
    take([("A1", "r1", "available")])
    assert status_of(stock, "A1") == "available"


def test_a_late_files_burn_is_believed(stock: StockFile, take: Taken) -> None:
    replace(take, told_at=NOW - timedelta(hours=3))([("A1", "r1", "available")])
    take([("A2", "r1", "available")])
    late = replace(take, told_at=NOW - timedelta(hours=1))
    late([("A1", "r1", "holding")])
    assert status_of(stock, "A1") == "available"
    late([("A1", "r1", "burned")])
    assert status_of(stock, "A1") == "burned"


def test_a_block_of_a_row_left_out_is_not_skipped_later(stock: StockFile, take: Taken) -> None:
    bare = Voucher(Code("A1"), RewardId("r1"), VoucherStatus.HOLDING, "holding")
    stock.put_vouchers([bare], NOW - timedelta(hours=1))
    told = [("A1", "r1", "available"), ("A2", "r1", "available")]
    replace(take, told_at=NOW - timedelta(hours=2))(told)
    assert status_of(stock, "A1") == "holding"
    assert not stock.intake().has_taken(Scope.EARN_REWARD, b"shape", 1000, b"sha", NOW)
    assert take(told)[0] == 1
    assert status_of(stock, "A1") == "available"


@pytest.mark.parametrize("step", ["staged", "merged"])
def test_a_sweep_of_the_sync_during_an_import_forgets_its_blocks(
    stock: StockFile, take: Taken, step: str
) -> None:
    told: list[Row] = [(f"A{n}", "r1", "available") for n in range(5)]
    intake = stock.intake()
    scratch = intake.stage(1000, skip=True)
    scratch.add(block(told))
    assert scratch.overruled() == set()
    scratch.sort(intake.reward_keys(scratch.reward_ids()), None)
    stock.put_vouchers([Voucher(Code("A3"), RewardId("r1"), VoucherStatus.AVAILABLE, "")], NOW)
    if step == "staged":
        assert stock.passes.remove([Code("A3")], NOW + timedelta(hours=1)) == 1
    merge = intake.merge(FACTS, Scope.EARN_REWARD, NOW, NOW, sweep_unless=None)
    if step == "merged":
        merge.step()
        assert stock.passes.remove([Code("A3")], NOW + timedelta(hours=1)) == 1
    while merge.step() is not None:
        pass
    merge.finish(ImportReport("codes.csv", Scope.EARN_REWARD, 5, 5, 0), b"sha", is_sync=False)
    merge.close()
    assert rows(stock._raw, "SELECT count(*) FROM file_block") == [(0,)]
    assert not intake.has_taken(Scope.EARN_REWARD, b"shape", 1000, b"sha", NOW)
    intake.discard()
    assert take(told)[0] == 1
    assert status_of(stock, "A3") == "available"


def test_what_a_pass_swept_is_no_file_taken_in(stock: StockFile, take: Taken) -> None:
    take([("A1", "r1", "available")])
    stock.passes.remove([Code("X")], NOW)
    assert stock.intake().has_taken(Scope.EARN_REWARD, b"shape", 1000, b"sha", NOW)
    stock.passes.remove([Code("A1")], NOW + timedelta(hours=1))
    assert not stock.intake().has_taken(Scope.EARN_REWARD, b"shape", 1000, b"sha", NOW)


def test_an_earlier_file_brings_nothing_again(stock: StockFile, take: Taken) -> None:
    def knows(told_at: datetime) -> bool:
        return stock.intake().has_taken(Scope.EARN_REWARD, b"shape", 1000, b"sha", told_at)

    take([("A1", "r1", "available")])
    later = NOW + timedelta(hours=1)
    replace(take, told_at=later, now=later)([("A2", "r1", "available")], finish=False)
    assert knows(NOW)
    assert not knows(later)


def test_a_scratch_left_by_a_crash_goes_at_the_next_start(stock: StockFile) -> None:
    scratch = stock._db.path.with_name(bulk.SCRATCH)
    scratch.write_bytes(b"codes")
    stock.intake()
    assert not scratch.exists()


def test_a_stock_made_anew_is_another(tmp_path: Path, stock: StockFile) -> None:
    assert stock.intake().identity() == stock.intake().identity()
    with StockFile.open(tmp_path / "other.db") as other:
        assert other.intake().identity() != stock.intake().identity()
