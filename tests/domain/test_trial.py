"""What is said of a scanner that is tried."""

from __future__ import annotations

from dataclasses import replace

import pytest

from posapp.domain.code import Code
from posapp.domain.scan import Heard, Pace, Scanning, ScanRules, Way
from posapp.domain.trial import TEST_DIGITS, TEST_LETTERS, Advice, judge, veiled

SCANNING = Scanning()


def by_keys(text: str, gap_s: float = 0.002, end: str = "\r") -> Heard:
    gaps = (gap_s,) * (len(text) if end else len(text) - 1)
    return Heard(text, (), gaps, end, 10.0, Way.KEYS)


def test_the_test_codes_are_ones() -> None:
    assert not Code.parse(TEST_DIGITS).check_digit_wrong
    assert not Code.parse(TEST_LETTERS).check_digit_wrong


def test_a_good_scanner_needs_no_advice() -> None:
    trial = judge(by_keys(TEST_DIGITS), SCANNING)

    assert trial.advice == ()
    assert trial.is_test
    assert not trial.is_lost
    assert trial.slowest_s == 0.002


@pytest.mark.parametrize(
    ("heard", "advice"),
    [
        (by_keys(TEST_DIGITS, end=""), Advice.NO_END),
        (by_keys(TEST_DIGITS, 0.06), Advice.TOO_SLOW),
        (by_keys(TEST_DIGITS, 0.3), Advice.BY_HAND),
        (by_keys("A12"), Advice.TOO_SHORT),
        (by_keys("2012345678904"), Advice.CHECK_DIGIT),
        (by_keys("two words"), Advice.NOT_A_CODE),
        (by_keys('éà&é"\'(-è_çà"'), Advice.KEYBOARD),
    ],
)
def test_each_trouble_has_its_advice(heard: Heard, advice: Advice) -> None:
    assert judge(heard, SCANNING).advice == (advice,)


def test_a_tab_is_advised_against_only_where_the_settings_do_not_take_it() -> None:
    enter_only = replace(SCANNING, pace=Pace(ends=frozenset("\r")))

    assert judge(by_keys(TEST_DIGITS, end="\t"), SCANNING).advice == ()
    assert judge(by_keys(TEST_DIGITS, end="\t"), enter_only).advice == (Advice.OTHER_END,)


def test_the_gap_to_set_leaves_room_and_is_one_that_the_setting_takes() -> None:
    assert judge(by_keys(TEST_DIGITS, 0.06), SCANNING).better_gap_ms == 90
    assert judge(by_keys(TEST_DIGITS, 0.19), SCANNING).better_gap_ms == 200


def test_one_hiccup_is_no_slow_scanner() -> None:
    heard = replace(by_keys(TEST_DIGITS), gaps_s=(*(0.002,) * 12, 0.1))

    assert judge(heard, SCANNING).advice == ()


def test_a_serial_scan_is_not_asked_about_keys() -> None:
    assert judge(Heard("A12", way=Way.SERIAL), SCANNING).advice == ()


def test_what_arrived_is_veiled_unless_it_is_the_test() -> None:
    rules = ScanRules()

    assert veiled(Heard("]C01000739900010\x1d", way=Way.KEYS), rules) == "]C0••••••••••010␝"
    assert veiled(Heard("]E0" + TEST_DIGITS, way=Way.KEYS), rules) == "]E0" + TEST_DIGITS
    assert veiled(Heard("A 12", way=Way.KEYS), rules) == "••••"
