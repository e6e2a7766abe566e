"""Every word a person reads, from the domain's values, in the interface's language.

Needs QtCore only (translations and `QLocale`), no window: the command line says the same words.
English is written in the sources; other languages are Qt Linguist files in ``resources/i18n``.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from posapp.ui.text.again import Retellings, retell, retold
from posapp.ui.text.clock import ClockWords
from posapp.ui.text.disk import DiskWords
from posapp.ui.text.faults import FaultWords
from posapp.ui.text.levels import LevelWords
from posapp.ui.text.member import MemberWords
from posapp.ui.text.people import PeopleWords
from posapp.ui.text.sale import SaleWords
from posapp.ui.text.scanner import ScannerWords
from posapp.ui.text.sending import SendingWords
from posapp.ui.text.shortcuts import ShortcutWords
from posapp.ui.text.states import StateWords
from posapp.ui.text.training import TrainingWords
from posapp.ui.text.verdicts import Standing, VerdictWords, standing_findings
from posapp.ui.text.voice import LANGUAGES, Clock, Voice


class TillWords(
    ClockWords,
    VerdictWords,
    FaultWords,
    SaleWords,
    SendingWords,
    StateWords,
    DiskWords,
    LevelWords,
    PeopleWords,
    MemberWords,
    ScannerWords,
    ShortcutWords,
    TrainingWords,
):
    """What the till's window says from its first paint through a usual sale.

    Nothing of it is said otherwise by `AllWords`: what is, belongs there alone.
    """


if TYPE_CHECKING:
    from posapp.ui.text.whole import AllWords

    class Words(AllWords, TillWords):
        """All the program's sentences; see `Voice` for language, zone, clock and currency."""

else:

    class Words(TillWords):
        """All the program's sentences; see `Voice` for language, zone, clock and currency.

        Two thirds of them are said in the office, in the set-up and on the console only. They are
        loaded when the first of them is wanted: the first paint need not wait for them.
        """

        def __getattr__(self, name: str) -> Any:
            kind = type(self)
            if name.startswith("__") or kind is whole_words(kind):
                raise AttributeError(f"{kind.__name__!r} has no sentence {name!r}")
            self.__class__ = whole_words(kind)
            return getattr(self, name)


@cache
def whole_words(kind: type[Words] = Words) -> type[Words]:
    """`Words`, or a kind of them, with all sentences; loading them may take a tenth of a second."""
    from posapp.ui.text.whole import AllWords

    if AllWords in kind.__mro__:
        return kind
    return type(kind.__name__, (kind, AllWords), {"__doc__": kind.__doc__})


__all__ = [
    "LANGUAGES",
    "Clock",
    "Retellings",
    "Standing",
    "TillWords",
    "Voice",
    "Words",
    "retell",
    "retold",
    "standing_findings",
    "whole_words",
]
