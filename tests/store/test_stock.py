"""The stock: round trips, and what a source that tells less may not erase."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posapp.domain.code import Code
from posapp.domain.errors import StoreError
from posapp.domain.ids import RewardId
from posapp.domain.member import Member
from posapp.domain.ports import StockState
from posapp.domain.voucher import (
    CustomField,
    Reward,
    Voucher,
    VoucherStatus,
    Worth,
    WorthKind,
)
from posapp.store.stock import CHUNK, StockFile, StockView
from tests.store.makers import CARD, NOON, after, change, rows, voucher_code

REWARD = Reward(
    id=RewardId("bbco-25"),
    name="25 € offerts dès 100 €",
    worth=Worth(WorthKind.VALUE, Decimal("25.00")),
    holding_days=2,
    forced_validity=True,
    forced_from=NOON,
    forced_until=after(86_400),
    stock=411,
    custom_fields=(
        CustomField(12, "Minimum d'achat", "100"),
        CustomField(None, "Is Ecommerce only", "false"),
    ),
    takes_own=True,
)
VOUCHER = Voucher(
    code=voucher_code(1),
    reward_id=REWARD.id,
    status=VoucherStatus.BURNED,
    status_text="Burnt",
    card_code=CARD,
    membership_id=77,
    earned_at=after(-3600),
    expires_at=after(86_400),
    burned_date="2026-11-20 18:00:01",
    burned_store="paris-01",
    burned_reason="web order 9",
)
MEMBER = Member(CARD, 77, "Zoë", "O’Neil", "Gold", 1250)


def bare(number: int, **told: object) -> Voucher:
    return replace(
        Voucher(voucher_code(number), None, VoucherStatus.AVAILABLE, "available"),
        **told,  # type: ignore[arg-type]
    )


def test_round_trips(stock: StockFile, stock_path: Path) -> None:
    stock.put_rewards([REWARD], NOON)
    stock.put_vouchers([VOUCHER], after(1))
    stock.put_member(MEMBER, after(2))
    with StockView.open(stock_path) as view:
        for reader in (stock, view):
            assert reader.reward(REWARD.id) == REWARD
            assert reader.rewards() == [REWARD]
            assert reader.voucher(VOUCHER.code) == (VOUCHER, after(1))
            assert reader.member(CARD) == (MEMBER, after(2))
            assert reader.voucher(Code("nothing")) is None
            assert reader.reward(RewardId("nothing")) is None
            assert reader.member(Code("nothing")) is None
            assert reader.last_full_sync() is None
            assert reader.state() == StockState(None, 1, 1, 1)
        stock.note_full_sync(after(3))
        stock.note_full_sync(after(4))
        assert view.last_full_sync() == after(4)
        assert view.state() == StockState(after(4), 1, 1, 1)


def test_rewards_come_by_name_and_are_replaced(stock: StockFile) -> None:
    stock.put_rewards([Reward(RewardId("1"), "b"), Reward(RewardId("2"), "a"), REWARD], NOON)
    stock.put_rewards(iter([Reward(REWARD.id, "c")]), NOON)
    assert [reward.id for reward in stock.rewards()] == ["2", "1", REWARD.id]
    # Whose codes it takes, the second source did not say.
    assert stock.reward(REWARD.id) == Reward(REWARD.id, "c", takes_own=True)


@pytest.mark.parametrize("number", ["0", "0.10", "1E+3", "-5", "NaN", "12345678901234567890.123"])
def test_a_worth_keeps_its_digits(stock: StockFile, number: str) -> None:
    worth = Worth(WorthKind.PERCENTAGE, Decimal(number))
    stock.put_rewards([Reward(RewardId("1"), "", worth)], NOON)
    read = stock.reward(RewardId("1"))
    assert read is not None
    assert str(read.worth.number) == str(worth.number)


def test_a_voucher_may_come_before_its_reward(stock: StockFile, stock_path: Path) -> None:
    stock.put_vouchers([bare(1, reward_id=REWARD.id), bare(2, reward_id=REWARD.id)], NOON)
    assert stock.reward(REWARD.id) is None
    assert stock.rewards() == []
    assert stock.state().rewards == 0
    read = stock.voucher(voucher_code(1))
    assert read is not None
    assert read[0].reward_id == REWARD.id
    stock.put_rewards([REWARD], NOON)
    assert stock.reward(REWARD.id) == REWARD
    assert rows(stock_path, "SELECT count(*) FROM reward") == [(1,)]
    with StockFile.open(stock_path) as again:  # keys are found again, not invented
        again.put_vouchers([bare(3, reward_id=REWARD.id)], NOON)
    assert rows(stock_path, "SELECT DISTINCT reward_key FROM voucher") == [(1,)]


def test_a_source_that_tells_less_erases_nothing(stock: StockFile) -> None:
    known = replace(
        VOUCHER,
        status=VoucherStatus.AVAILABLE,
        status_text="valid",
        burned_date=None,
        burned_store=None,
        burned_reason=None,
    )
    stock.put_vouchers([known], NOON)
    stock.put_vouchers([bare(1)], after(1))  # as Splio's list of attributions
    assert stock.voucher(known.code) == (replace(known, status_text="available"), after(1))
    stock.put_vouchers([bare(1, card_code=Code("other"), membership_id=5)], after(2))
    read = stock.voucher(known.code)
    assert read is not None
    assert (read[0].card_code, read[0].membership_id) == (Code("other"), 5)


def test_a_status_not_told_keeps_the_known_one_and_its_date(stock: StockFile) -> None:
    stock.put_vouchers([VOUCHER], NOON)
    untold = bare(1, status=VoucherStatus.UNRECOGNISED, status_text="", membership_id=78)
    stock.put_vouchers([untold], after(1))
    assert stock.voucher(VOUCHER.code) == (replace(VOUCHER, membership_id=78), NOON)
    told = bare(1, status=VoucherStatus.UNRECOGNISED, status_text="frozen")
    stock.put_vouchers([told], after(2))
    read = stock.voucher(VOUCHER.code)
    assert read is not None
    assert (read[0].status, read[0].status_text) == (VoucherStatus.UNRECOGNISED, "frozen")
    assert read[1] == after(2)


def test_the_evidence_of_a_burn_goes_with_the_status(stock: StockFile) -> None:
    stock.put_vouchers([VOUCHER], NOON)
    burned_without_evidence = bare(1, status=VoucherStatus.BURNED, status_text="burned")
    stock.put_vouchers([burned_without_evidence], NOON)
    read = stock.voucher(VOUCHER.code)
    assert read is not None
    assert read[0].burned_date == VOUCHER.burned_date
    assert read[0].burned_reason == VOUCHER.burned_reason
    stock.put_vouchers([bare(1)], NOON)
    read = stock.voucher(VOUCHER.code)
    assert read is not None
    assert (read[0].burned_date, read[0].burned_store, read[0].burned_reason) == (None, None, None)


@given(
    status=st.sampled_from(VoucherStatus),
    text=st.one_of(
        st.sampled_from(["", *VoucherStatus]).map(str),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    ),
    moments=st.tuples(*[st.none() | st.datetimes(timezones=st.just(UTC))] * 2),
    texts=st.tuples(*[st.none() | st.text(st.characters(exclude_categories=["Cs"]))] * 3),
    membership_id=st.none() | st.integers(-(2**63), 2**63 - 1),
)
@settings(max_examples=60, deadline=None)
def test_any_voucher_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory,
    status: VoucherStatus,
    text: str,
    moments: tuple[datetime | None, ...],
    texts: tuple[str | None, ...],
    membership_id: int | None,
) -> None:
    earned, expires = (
        moment and moment.replace(microsecond=moment.microsecond // 1000 * 1000)
        for moment in moments
    )
    voucher = Voucher(
        voucher_code(1),
        RewardId("r"),
        status,
        text,
        CARD,
        membership_id,
        earned,
        expires,
        *texts,
    )
    with _empty_stock(tmp_path_factory) as stock:
        stock.put_vouchers([voucher], NOON)
        assert stock.voucher(voucher.code) == (voucher, NOON)
        stock._raw.execute("DELETE FROM voucher")


def _empty_stock(factory: pytest.TempPathFactory) -> StockFile:
    return StockFile.open(factory.getbasetemp() / "any_voucher" / "stock.db")


def test_many_are_streamed_in_short_transactions(stock: StockFile, stock_path: Path) -> None:
    seen: list[int] = []

    def coming() -> Iterator[Voucher]:
        for number in range(2 * CHUNK + 1):
            if number % CHUNK == 0:
                # The lock is free while the source is waited for, and what came is on the disk.
                assert not stock._raw.in_transaction
                count = rows(stock_path, "SELECT count(*) FROM voucher")[0][0]
                seen.append(int(str(count)))
            yield bare(number, reward_id=RewardId(f"reward-{number % 7}"))

    stock.put_vouchers(coming(), NOON)
    assert seen == [0, CHUNK, 2 * CHUNK]
    assert stock.state().codes == 2 * CHUNK + 1
    assert rows(stock_path, "SELECT count(*) FROM reward") == [(7,)]


def test_what_came_before_a_broken_source_stays(stock: StockFile) -> None:
    def breaking() -> Iterator[Voucher]:
        for number in range(CHUNK + 5):
            yield bare(number)
        raise ConnectionError

    with pytest.raises(ConnectionError):
        stock.put_vouchers(breaking(), NOON)
    assert stock.state().codes == CHUNK
    stock.put_vouchers([bare(CHUNK + 1)], NOON)


def test_a_chunk_that_fails_leaves_no_half_and_no_false_key(stock: StockFile) -> None:
    bad = bare(2, reward_id=RewardId("r"), membership_id=2**70)
    with pytest.raises(StoreError) as refused:
        stock.put_vouchers([bare(1, reward_id=RewardId("r")), bad], NOON)
    assert refused.value.code == "store.unstorable"
    assert stock.state().codes == 0
    stock.put_vouchers([bare(1, reward_id=RewardId("r"))], NOON)
    read = stock.voucher(voucher_code(1))
    assert read is not None
    assert read[0].reward_id == "r"


def test_half_a_surrogate_pair_does_not_stop_a_sync(stock: StockFile) -> None:
    stock.put_rewards([replace(REWARD, name="caf\udce9")], NOON)
    stock.put_vouchers([replace(VOUCHER, burned_reason="\ud83d")], NOON)
    stock.put_member(replace(MEMBER, first_name="\ud83d"), NOON)
    reward = stock.reward(REWARD.id)
    assert reward is not None
    assert reward.name == "caf?"


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE voucher SET status = 9",
        "UPDATE voucher SET seen_at = 9223372036854775807",
        "UPDATE voucher SET expires_at = -9223372036854775807",
    ],
)
def test_an_unreadable_voucher(stock: StockFile, stock_path: Path, damage: str) -> None:
    stock.put_vouchers([VOUCHER], NOON)
    change(stock_path, damage)
    with pytest.raises(StoreError) as refused:
        stock.voucher(VOUCHER.code)
    assert refused.value.code == "store.corrupt"


@pytest.mark.parametrize(
    "damage",
    [
        "worth_kind = 'gift'",
        "worth_number = 'much'",
        "custom_fields = '[1'",
        "custom_fields = '[[1]]'",
        "custom_fields = '7'",
    ],
)
def test_an_unreadable_reward(stock: StockFile, stock_path: Path, damage: str) -> None:
    stock.put_rewards([REWARD], NOON)
    change(stock_path, f"UPDATE reward SET {damage}")
    with pytest.raises(StoreError) as refused:
        stock.rewards()
    assert refused.value.code == "store.corrupt"


def test_a_naive_moment_is_a_bug(stock: StockFile) -> None:
    with pytest.raises(TypeError):
        stock.note_full_sync(datetime(2026, 1, 1))
    far = datetime(1, 1, 1, tzinfo=UTC) + timedelta(milliseconds=1)
    stock.note_full_sync(far)
    assert stock.last_full_sync() == far
