"""Names, PINs and the delay after wrong ones, wherever the clock is set to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posapp.domain.people import (
    FIRST_DELAY,
    FREE_TRIES,
    LONGEST_DELAY,
    PeopleError,
    Person,
    Right,
    Role,
    Tries,
    check_pin,
    read_name,
    same_name,
)

NOON = datetime(2026, 6, 12, 12, 0, tzinfo=UTC)
MOMENTS = st.integers(-(10**6), 10**6).map(lambda seconds: NOON + timedelta(seconds=seconds))
AGES = st.integers(0, 40)


def after(failures: int, at: datetime = NOON) -> Tries:
    tries = Tries()
    for _ in range(failures):
        tries = tries.failed(at)
    return tries


def test_the_delay_doubles_from_the_last_free_try_on() -> None:
    seconds = [after(count).delay.total_seconds() for count in range(12)]
    assert seconds == [0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900, 900]
    assert [after(count).left for count in range(5)] == [3, 2, 1, 0, 0]
    assert after(2).wait_left(NOON) == timedelta()
    assert after(3).wait_left(NOON) == FIRST_DELAY


@given(AGES, MOMENTS)
def test_nobody_waits_longer_than_the_delay_or_less_than_nothing(
    failures: int, now: datetime
) -> None:
    tries = after(failures)
    assert timedelta() <= tries.wait_left(now) <= tries.delay <= LONGEST_DELAY


@given(AGES, st.integers(0, 900))
def test_it_counts_down_second_by_second(failures: int, passed: int) -> None:
    tries = after(failures)
    gone = timedelta(seconds=passed)
    assert tries.anchored(NOON + gone) == tries
    assert tries.wait_left(NOON + gone) == max(timedelta(), tries.delay - gone)


@given(st.integers(FREE_TRIES, 40), st.integers(1, 10**6), st.integers(0, 900))
def test_a_clock_set_back_begins_one_whole_delay_anew(
    failures: int, back: int, passed: int
) -> None:
    tries = after(failures)
    set_to = NOON - timedelta(seconds=back)
    anchored = tries.anchored(set_to)
    assert anchored.wait_left(set_to) == tries.delay
    assert anchored.failures == failures
    gone = timedelta(seconds=passed)
    assert anchored.anchored(set_to + gone) == anchored
    assert anchored.wait_left(set_to + gone) == max(timedelta(), tries.delay - gone)


@given(st.lists(MOMENTS, min_size=FREE_TRIES, max_size=30))
def test_tries_at_whatever_moments_only_ever_add_up(moments: list[datetime]) -> None:
    tries, wrong = Tries(), 0
    for now in moments:
        tries = tries.anchored(now)
        if not tries.wait_left(now):
            tries, wrong = tries.failed(now), wrong + 1
            assert tries.wait_left(now) == tries.delay
    assert tries.failures == wrong >= FREE_TRIES


@pytest.mark.parametrize("pin", ["2580", "13579", "73619405", "1212", "0246"])
def test_a_pin_is_taken(pin: str) -> None:
    check_pin(pin)


@pytest.mark.parametrize(
    ("pin", "code"),
    [
        ("", "people.pin_form"),
        ("258", "people.pin_form"),
        ("258036914", "people.pin_form"),
        ("25a0", "people.pin_form"),
        ("٢٥٨٠", "people.pin_form"),
        ("0000", "people.pin_easy"),
        ("77777777", "people.pin_easy"),
        ("1234", "people.pin_easy"),
        ("4321", "people.pin_easy"),
        ("7890", "people.pin_easy"),
        ("98765432", "people.pin_easy"),
    ],
)
def test_a_pin_is_refused(pin: str, code: str) -> None:
    with pytest.raises(PeopleError) as caught:
        check_pin(pin)
    assert caught.value.code == code


def test_a_store_may_ask_for_more_digits() -> None:
    check_pin("258036", 6)
    with pytest.raises(PeopleError):
        check_pin("25803", 6)


def test_names() -> None:
    assert read_name("  Mme   Martin ") == "Mme Martin"
    assert same_name("ÉLODIE", "e\u0301lodie")
    assert same_name("Strasse", "STRAßE")
    assert not same_name("Anna", "Anne")
    for bad in ("", "   ", "x" * 41, "An\u0000na"):
        with pytest.raises(PeopleError):
            read_name(bad)


def test_what_a_role_may() -> None:
    cashier, manager = (Person("A", role, NOON) for role in Role)
    assert {right for right in Right if cashier.may(right)} == {Right.STOCK, Right.SUPPORT}
    assert all(manager.may(right) for right in Right)
    assert not Person("A", Role.MANAGER, NOON, NOON).may(Right.STOCK)
