"""The scratch file of an import: who may read it, when it goes, what a crash leaves."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from posapp.domain.code_file import ImportOutcome
from posapp.domain.errors import StoreError
from posapp.domain.file_shape import Scope
from posapp.store import bulk, merging
from posapp.store.stock import StockFile
from tests.store.taking import FACTS, NOW, Row, Taken, block, rows


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


def test_a_scratch_left_by_a_crash_goes_at_the_next_start(stock: StockFile) -> None:
    scratch = stock._db.path.with_name(bulk.SCRATCH)
    scratch.write_bytes(b"codes")
    stock.intake()
    assert not scratch.exists()
