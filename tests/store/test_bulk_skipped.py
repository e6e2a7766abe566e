"""Blocks of a file that came before: which may be skipped, and which must be read again."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from posapp.domain.code import Code
from posapp.domain.code_file import ImportOutcome, ImportReport
from posapp.domain.file_shape import Scope
from posapp.domain.ids import RewardId
from posapp.domain.voucher import Voucher, VoucherStatus
from posapp.store import staging
from posapp.store.stock import StockFile
from tests.store.taking import FACTS, NOW, Row, Taken, block, rows, status_of


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


def test_a_sweep_of_the_sync_forgets_blocks(stock: StockFile, take: Taken) -> None:
    told = [("A1", "r1", "available")]
    take(told)
    assert stock.passes.remove([Code("A1")], NOW + timedelta(hours=1)) == 1
    assert take(told)[0] == 1


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
