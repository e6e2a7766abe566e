"""What the scan finds: codes and rewards that a pass lacks, and how many are left of each."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from posapp.domain.errors import StoreError
from posapp.domain.moment import FOREVER
from posapp.domain.stock_pass import Doubt, RewardCounts, Survey
from posapp.domain.voucher import Reward, Voucher, VoucherStatus
from posapp.store.stock import StockFile
from tests.store.makers import NOON, after, voucher_code
from tests.store.passing import A, B, C, list_codes, list_rewards, survey, voucher


def test_what_is_found_missing(stock: StockFile) -> None:
    old = after(-500)
    stock.put_rewards([Reward(one, "") for one in (A, B, C)], old)
    stock.put_vouchers([voucher(number) for number in range(6)], old)
    stock.put_vouchers([voucher(number, B) for number in range(10, 13)], old)
    stock.put_vouchers([voucher(20, C)], old)
    stock.put_vouchers([voucher(30, None)], old)  # whose it is nobody told
    stock.passes.begin(NOON)
    stock.put_vouchers([voucher(5)], after(1))  # a cashier asked while the pass was under way
    list_rewards(stock, A, B, at=after(1))
    list_codes(stock, A, (0, 1), at=after(2), cursor="x")
    list_codes(stock, A, (2, 7, 0), at=after(3))
    list_codes(stock, B, (10,), at=after(4))
    found, missing = survey(stock)
    assert missing == {voucher_code(number) for number in (3, 4, 11, 12, 20)}
    assert found == Survey(held=11, unlisted=5)
    assert not found.is_doubtful


def test_what_could_not_be_read_may_be_any_of_a_reward_s_codes(stock: StockFile) -> None:
    old = after(-500)
    stock.put_rewards([Reward(one, "") for one in (A, B)], old)
    stock.put_vouchers([voucher(0), voucher(1, B), voucher(2, C)], old)
    stock.passes.begin(NOON)
    list_rewards(stock, A, B)
    list_codes(stock, A, (), odd=1)
    list_codes(stock, B, ())
    assert survey(stock)[1] == {voucher_code(1), voucher_code(2)}
    stock.passes.begin(NOON)
    list_rewards(stock, B, odd=1)  # the one that was not read may be A, or C
    list_codes(stock, B, ())
    assert survey(stock)[1] == {voucher_code(1)}
    assert stock.passes.survey_rewards() == Survey(held=2, unlisted=0)


def test_removing_spares_what_was_seen_since(stock: StockFile) -> None:
    stock.put_vouchers([voucher(0), voucher(1), voucher(2, None)], NOON)
    stock.put_vouchers([voucher(1)], after(10))
    codes = [voucher_code(number) for number in range(4)]
    assert stock.passes.remove(codes, after(10)) == 1
    assert stock.voucher(voucher_code(0)) is None
    assert stock.voucher(voucher_code(1)) is not None
    assert stock.voucher(voucher_code(2)) is not None


def test_rewards_no_longer_listed_go_unless_a_voucher_names_them(stock: StockFile) -> None:
    stock.put_rewards([Reward(one, f"old {one}", stock=5) for one in (A, B, C)], after(-9))
    stock.put_vouchers([voucher(0, B)], after(-9))
    stock.passes.begin(NOON)
    list_rewards(stock, A)
    list_codes(stock, A, ())
    assert stock.passes.survey_rewards() == Survey(held=3, unlisted=2)
    stock.put_counts({B: RewardCounts(held=1, counted_at=NOON)})
    stock.passes.finish(after(5), with_codes=True)
    assert [reward.id for reward in stock.rewards()] == [A, B]
    assert stock.reward(C) is None
    assert stock.granted(voucher_code(0)) == (
        voucher(0, B),
        Reward(B, "old b", stock=5),
        after(-9),
    )


@pytest.mark.parametrize(
    ("first", "second", "agrees"),
    [((10, 6), (10, 6), True), ((10, 10), (10, 10), True), ((10, 6), (10, 9), False)],
)
def test_a_second_pass_agrees_when_it_lists_about_as_much(
    first: tuple[int, int], second: tuple[int, int], agrees: bool
) -> None:
    assert Doubt(NOON, Survey(*first)).agrees(Survey(*second)) is agrees


def test_counting(stock: StockFile) -> None:
    day = timedelta(days=1)
    stock.put_rewards([Reward(one, "") for one in (A, B, C)], NOON)
    kinds = [
        (A, VoucherStatus.AVAILABLE, NOON - 2 * day, NOON + day),
        (A, VoucherStatus.AVAILABLE, NOON - 13 * day, NOON - day),  # over, though nobody said so
        (A, VoucherStatus.HOLDING, NOON - 15 * day, None),
        (A, VoucherStatus.BURNED, NOON - day, FOREVER),
        (A, VoucherStatus.AVAILABLE, NOON + day, FOREVER),  # to come
        (B, VoucherStatus.EXPIRED, None, NOON - day),
        (None, VoucherStatus.AVAILABLE, NOON - day, None),
    ]
    stock.put_vouchers(
        [
            Voucher(voucher_code(n), reward, status, "x", earned_at=earned, expires_at=ends)
            for n, (reward, status, earned, ends) in enumerate(kinds)
        ],
        NOON,
    )
    scan = stock.scan()
    counts = scan.count(NOON)
    scan.close()
    assert counts == {
        A: RewardCounts(5, 3, 3, NOON - 15 * day, NOON),
        B: RewardCounts(1, 0, 0, None, NOON),
    }
    stock.put_counts(counts)
    assert stock.counts() == {**counts, C: RewardCounts()}
    stock.put_counts({B: counts[B]})
    assert stock.counts()[A] == RewardCounts(counted_at=NOON)


def test_a_scan_stops_when_told(stock: StockFile) -> None:
    stock._raw.execute(
        "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)"
        " INSERT INTO voucher (code, reward_key, status, seen_at) SELECT i, NULL, 1, 0 FROM n"
    )
    scan = stock.scan()
    scan.count(NOON)
    scan.stop()
    with pytest.raises(StoreError) as refused:
        scan.count(NOON)
    assert refused.value.code == "store.stopped"
    scan.close()

    running = stock.scan()
    ended: list[str] = []

    def endless() -> None:
        try:
            while True:
                running.count(NOON)
        except StoreError as error:
            ended.append(error.code)
        finally:
            running.close()

    thread = threading.Thread(target=endless)
    thread.start()
    running.stop()
    thread.join(20)
    assert ended == ["store.stopped"]


@pytest.mark.parametrize(
    ("days", "granted", "per_day"), [(28, 28, 2.0), (4, 8, 2.0), (0.1, 3, 3.0), (20, 0, 0.0)]
)
def test_a_young_reward_is_measured_by_its_own_age(
    days: float, granted: int, per_day: float
) -> None:
    counts = RewardCounts(50, 50, granted, NOON - timedelta(days=days), NOON)
    assert counts.per_day == per_day
    assert RewardCounts(50, 50, 0, None, NOON).per_day is None
