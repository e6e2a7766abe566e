"""Every word a person reads, from the domain's values, in the interface's language.

Needs QtCore only (translations and `QLocale`), no window: the command line says the same words.
English is written in the sources; other languages are Qt Linguist files in ``resources/i18n``.
"""

from __future__ import annotations

from posapp.ui.text.console import ConsoleWords
from posapp.ui.text.errors import ErrorWords
from posapp.ui.text.faults import FaultWords
from posapp.ui.text.sending import SendingWords
from posapp.ui.text.stories import StoryWords
from posapp.ui.text.verdicts import VerdictWords
from posapp.ui.text.voice import Clock, Voice


class Words(VerdictWords, FaultWords, SendingWords, ErrorWords, StoryWords, ConsoleWords):
    """All the program's sentences; see `Voice` for language, zone, clock and currency."""


__all__ = ["Clock", "Voice", "Words"]
