"""Money, codes, moments, waits: the small values everything else trusts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posapp.domain.code import Code, CodeError, CodeFault, ean13_check_digit, mask
from posapp.domain.moment import FOREVER, expiry_from_wire, from_wire, same_second, to_wire
from posapp.domain.money import AmountError, AmountFault, Money
from posapp.domain.retry import LONGEST, backoff

PARIS = ZoneInfo("Europe/Paris")


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("12,50", 1250),
        ("12.50", 1250),
        ("12,5", 1250),
        ("50", 5000),
        ("0", 0),
        (",5", 50),
        (" 1 250,00 ", 125000),
        ("1\u202f250,00 €", 125000),
        ("49.900", 4990),
    ],
)
def test_amounts_read(text: str, minor: int) -> None:
    assert Money.parse(text).minor == minor


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", AmountFault.EMPTY),
        ("   ", AmountFault.EMPTY),
        ("-1", AmountFault.NEGATIVE),
        ("\u22125", AmountFault.NEGATIVE),
        ("douze", AmountFault.NOT_A_NUMBER),
        ("1,2,3", AmountFault.NOT_A_NUMBER),
        ("1e3", AmountFault.NOT_A_NUMBER),
        ("٥", AmountFault.NOT_A_NUMBER),
        ("nan", AmountFault.NOT_A_NUMBER),
        ("12.505", AmountFault.TOO_MANY_DECIMALS),
        ("1000739378684", AmountFault.TOO_LARGE),
        ("9999999999", AmountFault.TOO_LARGE),
    ],
)
def test_amounts_refused_by_name(text: str, fault: AmountFault) -> None:
    with pytest.raises(AmountError) as caught:
        Money.parse(text)
    assert caught.value.fault is fault


@given(st.text(max_size=40))
def test_any_text_is_an_amount_or_a_named_fault(text: str) -> None:
    try:
        amount = Money.parse(text)
    except AmountError as error:
        assert error.fault in AmountFault  # noqa: PT017 - the fault is the promise
    else:
        assert amount.minor >= 0


@given(st.integers(min_value=0, max_value=10**10))
def test_amount_text_round_trips(minor: int) -> None:
    amount = Money(minor)
    assert Money.parse(str(amount)) == amount
    assert Money.from_decimal(amount.decimal) == amount


@pytest.mark.parametrize(
    "odd", [Decimal("-1"), Decimal("NaN"), Decimal("Infinity"), Decimal("1e30")]
)
def test_odd_decimals_are_refused(odd: Decimal) -> None:
    with pytest.raises(AmountError):
        Money.from_decimal(odd)


def test_missing_amount_is_exact() -> None:
    assert Money.parse("49,99").short_of(Money.parse("50")) == Money(1)
    assert Money.parse("50").short_of(Money.parse("50")) == Money(0)


@pytest.mark.parametrize(
    ("scan", "fault"),
    [
        ("", CodeFault.EMPTY),
        (" \r\n", CodeFault.EMPTY),
        ("9" * 300, CodeFault.TOO_LONG),
        ("12\x0034", CodeFault.CONTROL_CHARACTERS),
        ("12\u202e34", CodeFault.CONTROL_CHARACTERS),
        ("12 34", CodeFault.INNER_SPACE),
    ],
)
def test_scans_that_are_no_codes(scan: str, fault: CodeFault) -> None:
    with pytest.raises(CodeError) as caught:
        Code.parse(scan)
    assert caught.value.fault is fault


@given(st.text(max_size=100))
def test_any_scan_is_a_code_or_a_named_fault(scan: str) -> None:
    try:
        code = Code.parse(scan)
    except CodeError:
        return
    assert code.value
    assert code.value == code.value.strip()


def test_a_code_masks_itself() -> None:
    code = Code("1000739378684")
    assert str(code) == f"{code}" == "…8684"
    assert "1000739" not in repr(code)
    assert mask("1234") == "…****"


def test_check_digits() -> None:
    assert ean13_check_digit("100073937868") == "4"
    assert not Code("1000739378684").check_digit_wrong
    assert Code("1000739378685").check_digit_wrong
    assert not Code("ABC-1").check_digit_wrong


@given(
    st.text(alphabet="0123456789", min_size=12, max_size=12), st.integers(0, 12), st.integers(1, 9)
)
def test_one_wrong_digit_is_always_noticed(twelve: str, at: int, by: int) -> None:
    good = twelve + ean13_check_digit(twelve)
    slipped = good[:at] + str((int(good[at]) + by) % 10) + good[at + 1 :]
    assert not Code(good).check_digit_wrong
    assert Code(slipped).check_digit_wrong


def test_wire_moments_are_the_universes_local_time() -> None:
    moment = from_wire("2026-07-14 12:00:00", PARIS)
    assert moment == datetime(2026, 7, 14, 10, 0, tzinfo=UTC)
    assert to_wire(moment, PARIS) == "2026-07-14 12:00:00"
    assert expiry_from_wire("9998-12-31 00:00:00", PARIS) == FOREVER
    assert expiry_from_wire("2099-12-31 00:00:00", PARIS) == FOREVER
    assert expiry_from_wire("2099-01-01 00:00:00", PARIS) == FOREVER
    assert expiry_from_wire(None, PARIS) == FOREVER


@pytest.mark.parametrize("text", ["14/07/2026", "2026-07-14", "2026-13-01 00:00:00", "", "x" * 400])
def test_other_dates_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_wire(text, PARIS)


def test_the_repeated_hour_compares_as_text() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    second = first + timedelta(hours=1)
    assert to_wire(first, PARIS) == to_wire(second, PARIS) == "2026-10-25 02:30:00"
    assert same_second("2026-10-25T02:30:00", "2026-10-25 02:30:00")
    assert not same_second(None, None)


@given(st.integers(0, 10_000), st.floats(0, 1, exclude_max=True))
def test_waits_grow_and_stay_bounded(delays: int, jitter: float) -> None:
    wait = backoff(delays, jitter)
    assert timedelta(seconds=1) <= wait <= LONGEST
