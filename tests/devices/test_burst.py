"""Key strokes and times: what is a scan, and that no person's stroke is ever taken for one."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posapp.devices.burst import Began, Burst, Scanned, Stroke, Typed, Went
from posapp.domain.scan import Pace

CODE = "1000739900010"
CODES = st.text(string.ascii_letters + string.digits + "-_/.", min_size=6, max_size=64)
HUMAN_GAPS = st.floats(0.045, 2.0)
SCANNER_GAPS = st.floats(0.00005, 0.012)


def play(burst: Burst, strokes: list[tuple[str, float]], start: float = 100.0) -> list[Stroke]:
    at = start
    heard: list[Stroke] = []
    for char, gap in strokes:
        at += gap
        heard.append(burst.feed(char, at))
    return heard


@given(CODES, st.lists(SCANNER_GAPS, min_size=65, max_size=65), st.sampled_from("\r\n\t"))
def test_a_fast_burst_is_one_scan_whole_and_exact(code: str, gaps: list[float], end: str) -> None:
    heard = play(Burst(), list(zip(code + end, gaps, strict=False)))

    assert heard[0] == Began()
    assert heard[1:-1] == [Went()] * (len(code) - 1)
    assert heard[-1] == Scanned(code)


@given(st.text(string.printable, max_size=80), st.lists(HUMAN_GAPS, min_size=80, max_size=80))
def test_a_person_is_never_taken_for_a_scanner(typed: str, gaps: list[float]) -> None:
    heard = play(Burst(), list(zip(typed, gaps, strict=False)))

    assert not any(isinstance(stroke, Scanned) for stroke in heard)


@given(st.text(string.digits, min_size=1, max_size=5), SCANNER_GAPS)
def test_a_short_burst_is_typing(typed: str, gap: float) -> None:
    heard = play(Burst(), [(char, gap) for char in typed + "\r"])

    assert heard[-1] == Typed()


@given(CODES, CODES, SCANNER_GAPS)
def test_scans_in_a_row_stay_apart_and_in_order(first: str, second: str, gap: float) -> None:
    heard = play(Burst(), [(char, gap) for char in f"{first}\r{second}\t"])

    assert [stroke.text for stroke in heard if isinstance(stroke, Scanned)] == [first, second]


@given(st.text(string.ascii_letters, min_size=1, max_size=20), CODES, SCANNER_GAPS)
def test_a_scan_after_typing_holds_nothing_of_the_typing(typed: str, code: str, gap: float) -> None:
    strokes = [(char, 0.3) for char in typed] + [(code[0], 0.3)]
    heard = play(Burst(), strokes + [(char, gap) for char in code[1:] + "\r"])

    assert heard[-1] == Scanned(code)
    assert heard[len(typed)] == Began()


@pytest.mark.parametrize("at", range(3, len(CODE) + 1))
def test_one_hiccup_does_not_cut_a_code(at: int) -> None:
    gaps = [0.002] * (len(CODE) + 1)
    gaps[at] = 0.12

    heard = play(Burst(), list(zip(CODE + "\r", gaps, strict=True)))

    assert heard[-1] == Scanned(CODE)


def test_a_scanner_may_stall_again() -> None:
    gaps = [0.002] * (len(CODE) + 1)
    gaps[4] = gaps[7] = gaps[11] = 0.12

    assert play(Burst(), list(zip(CODE + "\r", gaps, strict=True)))[-1] == Scanned(CODE)


def test_a_hand_that_rolled_over_three_keys_is_a_persons() -> None:
    gaps = [0.02] * 3 + [0.12] * (len(CODE) - 2)

    assert play(Burst(), list(zip(CODE + "\r", gaps, strict=True)))[-1] == Typed()


def test_enter_long_after_a_fast_paste_is_a_persons() -> None:
    burst = Burst()
    play(burst, [(char, 0.002) for char in CODE])

    assert burst.feed("\r", 200.0) == Typed()


def test_a_held_key_is_no_scan_but_a_scanners_repeated_zero_is() -> None:
    burst = Burst()
    burst.feed("0", 1.0)
    for step in range(1, 30):
        assert burst.feed("0", 1.0 + step * 0.030, repeated=True) == Typed()
    assert burst.feed("\r", 1.0 + 30 * 0.030) == Typed()

    burst.feed("1", 5.0)
    burst.feed("0", 5.001)
    for step in range(2, 8):
        assert burst.feed("0", 5.0 + step * 0.001, repeated=True) == Went()
    assert burst.feed("\r", 5.010) == Scanned("10000000")


def test_time_that_runs_backwards_begins_anew() -> None:
    burst = Burst()
    play(burst, [(char, 0.001) for char in "12345678"], start=100.0)

    assert burst.feed("9", 50.0) == Began()


def test_the_pace_is_a_setting() -> None:
    slow = Pace(gap_s=0.08, min_length=4)

    assert play(Burst(slow), [(char, 0.07) for char in "4711\r"])[-1] == Scanned("4711")
    assert play(Burst(), [(char, 0.07) for char in "4711123\r"])[-1] == Typed()


def test_reset_forgets_the_run() -> None:
    burst = Burst()
    play(burst, [(char, 0.001) for char in CODE])
    burst.reset()

    assert burst.feed("\r", 100.1) == Typed()
