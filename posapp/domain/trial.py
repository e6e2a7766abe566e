"""A scan that was made to try the scanner: what is wrong with it, and what would mend that."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from posapp.domain.code import Code, CodeError
from posapp.domain.scan import Heard, Scan, Scanning, ScanRules, Way, read

# Thirteen digits, as most codes have; and every letter that moves between keyboards.
TEST_DIGITS = "2012345678903"
TEST_LETTERS = "AQZWM1234567890"
TEST_CODES = frozenset({TEST_DIGITS, TEST_LETTERS})

_LONGEST_GAP_S = 0.2  # what the setting allows; slower is no scanner
_ROOM = 1.5  # a scanner's slowest gap so far is not its slowest ever
_STEP_MS = 5


class Advice(StrEnum):
    """What is to be changed, the gravest first."""

    BY_HAND = "by_hand"
    NO_END = "no_end"
    OTHER_END = "other_end"
    TOO_SLOW = "too_slow"
    TOO_SHORT = "too_short"
    NOT_A_CODE = "not_a_code"
    CHECK_DIGIT = "check_digit"
    KEYBOARD = "keyboard"


LOST = frozenset(
    {Advice.BY_HAND, Advice.NO_END, Advice.OTHER_END, Advice.TOO_SLOW, Advice.TOO_SHORT}
)


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of a scan.

    Attributes:
        heard: the scan as it arrived.
        scan: what was read out of it.
        advice: what is to be changed; none for a scanner that works.
        slowest_s: the longest gap between two keys, in seconds; None where keys have no part.
        usual_s: the gap in the middle of all, in seconds.
        better_gap_ms: what to set the gap to where the scanner is too slow for it.
    """

    heard: Heard
    scan: Scan
    advice: tuple[Advice, ...]
    slowest_s: float | None = None
    usual_s: float | None = None
    better_gap_ms: int | None = None

    @property
    def is_test(self) -> bool:
        """Whether one of the test barcodes was read: its code is no secret."""
        return self.scan.text in TEST_CODES

    @property
    def is_lost(self) -> bool:
        """Whether the till would not have taken it as a scan."""
        return bool(LOST & set(self.advice))


def judge(heard: Heard, scanning: Scanning) -> Trial:
    """Try a scan under the store's choices."""
    scan = read(heard, scanning.rules)
    advice = [*_of_the_strokes(heard, scanning), *_of_the_text(scan)]
    gaps = heard.gaps_s if heard.way is Way.KEYS else ()
    slowest = max(gaps, default=None)
    better = None
    if slowest is not None and Advice.TOO_SLOW in advice:
        better = math.ceil(round(slowest * 1000) * _ROOM / _STEP_MS) * _STEP_MS
        better = min(better, round(_LONGEST_GAP_S * 1000))
    usual = sorted(gaps)[len(gaps) // 2] if gaps else None
    return Trial(heard, scan, tuple(advice), slowest, usual, better)


def visible(text: str) -> str:
    """A text with its control marks and spaces made visible."""
    return "".join(
        chr(0x2400 + ord(mark)) if ord(mark) < 0x20 else "\u2423" if mark == " " else mark
        for mark in text
    )


def veiled(heard: Heard, rules: ScanRules) -> str:
    """What arrived, made visible, with all but its form and its last four marks hidden.

    The test codes are shown whole. The form is a barcode's prefix and control marks.
    """
    scan = read(heard, rules)
    text = heard.text
    if scan.text in TEST_CODES:
        return visible(text)
    head = len(scan.prefix) if text.startswith(scan.prefix) else 0
    shown = [
        mark if at < head or at >= len(text) - 4 or not mark.isprintable() else "•"
        for at, mark in enumerate(text)
    ]
    if len(text) <= 4:
        shown = ["•"] * len(text)
    return visible("".join(shown))


def _of_the_strokes(heard: Heard, scanning: Scanning) -> list[Advice]:
    if heard.way is not Way.KEYS:
        return []
    pace, found = scanning.pace, []
    slow = [gap for gap in heard.gaps_s if gap > pace.gap_s]
    middle = sorted(heard.gaps_s)[len(heard.gaps_s) // 2] if heard.gaps_s else 0.0
    if middle > _LONGEST_GAP_S:
        return [Advice.BY_HAND]
    if not heard.end:
        found.append(Advice.NO_END)
    elif heard.end not in pace.ends:
        found.append(Advice.OTHER_END)
    if len(slow) > 1 or any(gap > pace.stall_s for gap in slow):
        found.append(Advice.TOO_SLOW)
    if len(heard.text) < pace.min_length:
        found.append(Advice.TOO_SHORT)
    return found


def _of_the_text(scan: Scan) -> list[Advice]:
    found = []
    try:
        if Code.parse(scan.text).check_digit_wrong:
            found.append(Advice.CHECK_DIGIT)
    except CodeError:
        found.append(Advice.NOT_A_CODE)
    if scan.typist is not None:
        found.append(Advice.KEYBOARD)
    return found
