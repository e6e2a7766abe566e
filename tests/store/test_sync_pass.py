"""A pass on disk: it goes on where it was, writes only what changed, and says how fresh it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from posapp.domain.answers import RewardPage
from posapp.domain.moment import FOREVER
from posapp.domain.stock_pass import Doubt, Survey, SyncPass
from posapp.domain.voucher import Reward, VoucherStatus
from posapp.store.stock import StockFile, StockView
from tests.store.makers import CARD, NOON, after, rows, voucher_code
from tests.store.passing import SECOND, A, B, C, list_codes, list_rewards, survey, voucher


def test_a_pass_goes_on_in_another_process_where_it_was(stock: StockFile, stock_path: Path) -> None:
    passes = stock.passes
    assert passes.current() is None
    assert passes.begin(NOON) == SyncPass(NOON)
    first = RewardPage((Reward(A, ""), Reward(B, "")), "more", 1)
    passes.put_rewards(first, NOON, SECOND)
    state = passes.put_rewards(RewardPage((Reward(B, ""), Reward(C, "")), None), NOON, SECOND)
    assert (state.rewards_listed, state.rewards_total, state.reward_id) == (True, 3, A)
    list_codes(stock, A, range(3))
    state = list_codes(stock, B, range(3, 5), cursor="b-2", odd=2)
    assert state == SyncPass(
        NOON,
        rewards_listed=True,
        rewards_done=1,
        rewards_total=3,
        reward_id=B,
        codes_after="b-2",
        codes=5,
        unreadable=3,
        took=SECOND,
    )
    assert state.has_cursor
    stock.close()
    with StockFile.open(stock_path) as again:
        assert again.passes.current() == state
        list_codes(again, B, range(5, 6))
        state = list_codes(again, C, ())
        assert (state.reward_id, state.rewards_done, state.codes) == (None, 3, 6)
        again.passes.finish(after(60), with_codes=True)
        assert again.passes.current() is None
        again.passes.begin(after(70))
        expected = again.passes.current()
        assert expected is not None
        assert expected.codes_expected == 6


def test_unchanged_codes_are_not_written_again_and_yet_are_fresh(
    stock: StockFile, stock_path: Path
) -> None:
    def written() -> object:
        return rows(stock_path, "SELECT code, seen_at FROM voucher ORDER BY code")

    stock.passes.begin(NOON)
    list_rewards(stock, A)
    list_codes(stock, A, range(4))
    stock.passes.finish(after(9), with_codes=True)
    before = written()

    stock.passes.begin(after(1000))
    list_rewards(stock, A, at=after(1001))
    changed = replace(voucher(2), status=VoucherStatus.BURNED, status_text="burned")
    vouchers = [voucher(0), voucher(1), changed, voucher(3)]
    stock.passes.put_vouchers(vouchers, after(1002))
    assert stock.voucher(voucher_code(0)) == (voucher(0), NOON)  # the pass is not at its end
    stock.passes.turn_page(A, [one.code for one in vouchers], None, 0, after(1002), SECOND)
    stock.passes.finish(after(1010), with_codes=True)
    now = written()
    assert isinstance(before, list)
    assert isinstance(now, list)
    assert [one == other for one, other in zip(before, now, strict=True)] == [
        True,
        True,
        False,
        True,
    ]
    # As of when its list was asked for, not of the end: what happened in between is not known.
    assert stock.voucher(voucher_code(0)) == (voucher(0), after(1002))
    assert stock.last_full_sync() == after(1000)
    assert stock.last_pass() == after(1010)


def test_each_thing_told_for_the_first_time_is_a_change(stock: StockFile) -> None:
    told: dict[str, object] = {
        "reward_id": B,
        "status": VoucherStatus.HOLDING,
        "status_text": "frozen",
        "card_code": CARD,
        "membership_id": 9,
        "earned_at": NOON,
        "expires_at": FOREVER,
    }
    stock.passes.put_vouchers([voucher(0)], NOON)
    for number, (name, value) in enumerate(told.items()):
        current = stock.voucher(voucher_code(0))
        assert current is not None
        changed = replace(current[0], **{name: value})  # type: ignore[arg-type]
        stock.passes.put_vouchers([changed], after(number + 1))
        assert stock.voucher(voucher_code(0)) == (changed, after(number + 1))
        stock.passes.put_vouchers([changed], after(number + 1.5))
        assert stock.voucher(voucher_code(0)) == (changed, after(number + 1))
    evidence = replace(
        changed,
        status=VoucherStatus.BURNED,
        status_text="burned",
        burned_date="2026-11-20 10:00:00",
        burned_store="PAR-01",
    )
    stock.passes.put_vouchers([evidence], after(20))
    assert stock.voucher(voucher_code(0)) == (evidence, after(20))
    # A list that tells less takes nothing away, and that is no change.
    less = replace(voucher(0), status=VoucherStatus.BURNED, status_text="burned", reward_id=None)
    stock.passes.put_vouchers([less], after(30))
    assert stock.voucher(voucher_code(0)) == (evidence, after(20))


def test_a_page_does_not_overrule_a_later_single_answer(stock: StockFile) -> None:
    burned = replace(voucher(0), status=VoucherStatus.BURNED, status_text="burned")
    stock.put_vouchers([burned], after(5))
    stock.passes.put_vouchers([voucher(0)], NOON)
    assert stock.voucher(voucher_code(0)) == (burned, after(5))


def test_a_doubtful_pass_makes_nothing_fresher(stock: StockFile) -> None:
    stock.put_rewards([Reward(A, "")], after(-9))
    stock.put_vouchers([voucher(0)], after(-9))
    stock.passes.begin(NOON)
    list_rewards(stock, A)
    list_codes(stock, A, ())
    stock.passes.withhold(after(5), Survey(10, 9))
    assert stock.doubt() == stock.passes.doubt() == Doubt(after(5), Survey(10, 9))
    assert stock.state().doubt == stock.doubt()
    assert stock.voucher(voucher_code(0)) == (voucher(0), after(-9))
    assert stock.last_full_sync() is None
    assert stock.last_pass() == after(5)
    stock.passes.begin(after(10))
    list_rewards(stock, A)
    stock.passes.finish(after(20), with_codes=False)
    assert stock.doubt() is None
    assert stock.last_full_sync() is None  # rewards alone make no code fresher
    assert stock.last_pass() == after(20)


def test_marks_outlive_nothing_but_their_pass(stock: StockFile, stock_path: Path) -> None:
    stock.passes.begin(NOON)
    list_rewards(stock, A)
    for number in range(5):
        list_codes(stock, A, (number,), cursor="x")
    assert not stock.passes.clear_listed(2)  # a pass needs them
    assert rows(stock_path, "SELECT count(*) FROM sync_listed") == [(5,)]
    stock.passes.abandon()
    assert stock.passes.current() is None
    assert stock.passes.clear_listed(2)
    assert stock.passes.clear_listed(2)
    assert not stock.passes.clear_listed(2)
    assert rows(stock_path, "SELECT count(*) FROM sync_listed") == [(0,)]
    stock.passes.begin(NOON)
    list_rewards(stock, A)
    list_codes(stock, A, (1,), cursor="x")
    stock.passes.begin(after(1))
    assert rows(stock_path, "SELECT count(*) FROM sync_listed") == [(0,)]


def test_a_reward_that_fails_goes_last_and_once_skipped_is_left_as_it_is(
    stock: StockFile,
) -> None:
    stock.passes.begin(NOON)
    list_rewards(stock, A, B)
    list_codes(stock, A, (1,))
    list_codes(stock, B, (2,))
    stock.passes.finish(after(1), with_codes=True)
    stock.passes.begin(after(100))
    list_rewards(stock, A, B, at=after(100))
    state = stock.passes.put_off(A)
    assert (state.reward_id, state.failures) == (B, 0)
    list_codes(stock, B, (3,), at=after(101))
    state = stock.passes.put_off(A)
    assert (state.reward_id, state.failures) == (A, 2)
    state = stock.passes.skip(A)
    assert (state.reward_id, state.rewards_done, state.rewards_skipped) == (None, 2, 1)
    assert state.unreadable == 1
    assert survey(stock) == (Survey(3, 1), {voucher_code(2)})
    stock.passes.finish(after(102), with_codes=True)
    assert {one: counts.synced_at for one, counts in stock.counts().items()} == {
        A: NOON,
        B: after(101),
    }


@pytest.mark.parametrize(("first", "second", "stays"), [("a", "a", True), ("a", "b", False)])
def test_what_another_origin_confirmed_is_no_longer_fresh(
    stock: StockFile, first: str, second: str, stays: bool
) -> None:
    stock.put_vouchers([voucher(1)], NOON - timedelta(days=9))
    stock.note_full_sync(NOON)  # by file: of no origin, and nothing against it
    stock.passes.begin(after(1), first)
    stock.passes.note_origin()
    assert stock.last_full_sync() == NOON
    list_rewards(stock, A)
    list_codes(stock, A, (1,), at=after(2))
    stock.passes.finish(after(3), with_codes=True)
    stock.passes.begin(after(10), second)
    assert stock.last_full_sync() == after(1)  # nobody answered there yet
    stock.passes.note_origin()
    assert stock.last_full_sync() == (after(1) if stays else None)
    as_of = after(2) if stays else NOON - timedelta(days=9)
    assert stock.voucher(voucher_code(1)) == (voucher(1), as_of)


def test_a_source_that_tells_all_makes_all_fresh(stock: StockFile) -> None:
    stock.put_vouchers([voucher(0), voucher(1, None)], NOON)
    stock.note_full_sync(after(50))
    for number, reward in ((0, A), (1, None)):
        assert stock.voucher(voucher_code(number)) == (voucher(number, reward), after(50))


def test_a_reward_is_taken_from_memory_until_it_is_written_again(
    stock: StockFile, stock_path: Path
) -> None:
    stock.put_vouchers([voucher(0)], NOON)
    with StockView.open(stock_path) as view:
        for reader in (stock, view):
            assert reader.granted(voucher_code(0)) == (voucher(0), None, NOON)
            assert reader.granted(voucher_code(9)) is None
        for turn, name in enumerate(("one", "two", "three")):
            # The writer's own two answers may bear one millisecond; another's never do.
            stock.put_rewards([Reward(A, "earlier")], after(turn))
            stock.put_rewards([Reward(A, name)], after(turn))
            for reader in (stock, view):
                for _ in range(2):
                    found = reader.granted(voucher_code(0))
                    assert found is not None
                    assert found[1] == Reward(A, name)
                assert reader.reward(A) == Reward(A, name)
