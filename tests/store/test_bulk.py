"""Staged rows and the stock: what is written, what stays, what is swept, what is noted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from posapp.domain.answers import RewardPage
from posapp.domain.code import Code
from posapp.domain.code_file import ImportOutcome
from posapp.domain.file_shape import Scope
from posapp.domain.ids import RewardId
from posapp.domain.voucher import Reward, Voucher, VoucherStatus
from posapp.store.stock import StockFile
from tests.store.taking import FACTS, NOW, Taken, block, found, status_of


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


def test_a_stock_made_anew_is_another(tmp_path: Path, stock: StockFile) -> None:
    assert stock.intake().identity() == stock.intake().identity()
    with StockFile.open(tmp_path / "other.db") as other:
        assert other.intake().identity() != stock.intake().identity()
