"""The way of a scan into the till: what is read out of it, and whether it is one made twice."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from posapp.domain.scan import Heard, Scan, ScanRules, Way, read

if TYPE_CHECKING:
    from posapp.ui.text import Words

_log = logging.getLogger("posapp.ui.till.intake")


@dataclass(frozen=True, slots=True)
class Taken:
    """What a scan comes to.

    Attributes:
        text: the code in it, not yet parsed as one.
        again: the same scan made twice; it counts once.
        notice: what the cashier is to be told, or empty.
    """

    text: str = field(repr=False)
    again: bool = False
    notice: str = ""


class Intake:
    """Reads scans and remembers the last one, and whether the keyboard's trouble was told."""

    def __init__(self, rules: ScanRules, words: Words) -> None:
        self._rules = rules
        self._words = words
        self._last: tuple[str, Way, float] | None = None
        self._twice_told = False
        self._righted = 0

    @property
    def righted(self) -> int:
        """How many scans had their keyboard put right so far."""
        return self._righted

    def read(self, heard: Heard) -> Scan:
        """What a scan says; nothing is remembered of it."""
        return read(heard, self._rules)

    def take(self, heard: Heard) -> Taken:
        """Take a scan."""
        scan = read(heard, self._rules)
        notice = ""
        if scan.typist is not None:
            self._righted += 1
            if self._righted == 1:
                _log.warning("the scanner types for another keyboard: %s", scan.typist)
                notice = self._words.keyboard_differs(scan.typist)
        if self._is_again(scan.text, heard):
            told, self._twice_told = self._twice_told, True
            return Taken(scan.text, True, notice or ("" if told else self._words.scanned_twice()))
        self._twice_told = False
        return Taken(scan.text, False, notice)

    def forget(self) -> None:
        """The cashier did something else: the same code again is a new scan."""
        self._last = None

    def _is_again(self, text: str, heard: Heard) -> bool:
        if heard.way is Way.HAND:
            self.forget()
            return False
        last, self._last = self._last, (text, heard.way, heard.at_s)
        if last is None or last[:2] != (text, heard.way):
            return False
        return 0 <= heard.at_s - last[2] <= self._rules.again_s
