"""A sync or an import that goes on beside the selling: how far it is, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from posapp.domain.events import (
    Fact,
    FileImported,
    FileRefused,
    ImportProgressed,
    StockSynced,
    SweepWithheld,
    SyncFailed,
    SyncProgressed,
    SyncStopped,
)
from posapp.domain.stock_pass import Survey
from posapp.ui.theme import Tone

if TYPE_CHECKING:
    from posapp.ui.desk import Desk
    from posapp.ui.text import Words

_BRIEF = timedelta(seconds=2)  # a sync that ends before is not worth a bar
_READ_MS = 20_000  # a good end is told for so long; a bad one until it is put away
_STANDSTILL_MS = 60_000


@dataclass(frozen=True, slots=True)
class Work:
    """What the strip shows. `percent` is None where the end cannot be told."""

    text: str = ""
    tone: Tone = Tone.NEUTRAL
    is_running: bool = False
    percent: int | None = None


class WorkPresenter(QObject):
    """Hears the engine and tells one piece of work at a time: the one that moved last."""

    changed = Signal(object)

    def __init__(self, desk: Desk, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._is_import = False
        self._is_asked = False
        self.work = Work()
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.timeout.connect(self.put_away)
        self._stop = desk.listen(self.on_fact)

    def close(self) -> None:
        """Stop listening."""
        self._read.stop()
        self._stop()

    def speak_anew(self) -> None:
        """The language has changed: what was told is told again."""
        self._tell(replace(self.work, text=self._words.retellings.again(self.work.text)))
        self.changed.emit(self.work)

    def expect(self) -> None:
        """A person asked for it: however brief, its end is told."""
        self._is_asked = True

    def cancel(self) -> None:
        """Stop what runs."""
        if not self.work.is_running:
            return
        if self._is_import:
            self._desk.cancel_import()
        else:
            self._desk.cancel_sync()

    def say(self, text: str) -> None:
        """Something that a person asked for could not be done."""
        self._end(text, Tone.ATTENTION, always=True)

    def tell_done(self, text: str) -> None:
        """Something that a person asked for is done."""
        self._end(text, Tone.INFO, always=True)

    def put_away(self) -> None:
        """The end was read."""
        self._read.stop()
        self._tell(Work())

    def on_fact(self, fact: Fact) -> None:
        """Take a fact of the engine."""
        words = self._words
        match fact:
            case SyncProgressed():
                if fact.took >= _BRIEF or self._is_asked or self.work.is_running:
                    self._is_import = False
                    self._go_on(words.sync_progress(fact), _share(fact))
            case ImportProgressed():
                self._is_import = True
                self._go_on(words.import_progress(fact), fact.percent)
            case StockSynced():
                said = (
                    words.rewards_synced(fact.rewards)
                    if self._desk.codes_by_file
                    else words.sync_done(fact.rewards, fact.codes)
                )
                self._end(said, Tone.INFO)
            case SyncStopped():
                self._end(words.work_stopped(fact.codes), Tone.INFO, always=True)
            case SyncFailed():
                # Without the link that is no news: the bar says so already.
                self._end(
                    words.sync_failed(fact.code), Tone.ATTENTION, always=self._desk.link().is_up
                )
            case SweepWithheld():
                survey = Survey(fact.held, fact.held - fact.listed)
                told = (
                    words.file_sweep_withheld(fact.file, survey)
                    if fact.file
                    else words.sweep_withheld(survey)
                )
                self._end(told, Tone.ATTENTION, always=True)
            case FileImported():
                is_clean = not fact.report.rejected
                tone = Tone.INFO if is_clean else Tone.ATTENTION
                self._end(words.file_imported(fact.report), tone, always=not fact.report.repeated)
            case FileRefused():
                self._end(words.file_refused(fact), Tone.ATTENTION, always=True)
            case _:
                pass

    def _go_on(self, text: str, percent: int | None) -> None:
        # A worker that dies without a word must not leave a bar behind.
        self._read.start(_STANDSTILL_MS)
        self._tell(Work(text, Tone.NEUTRAL, is_running=True, percent=percent))

    def _end(self, text: str, tone: Tone, *, always: bool = False) -> None:
        is_told = always or self._is_asked or self.work.is_running
        self._is_asked = False
        if not is_told:
            return
        if tone is Tone.ATTENTION:
            self._read.stop()
        else:
            self._read.start(_READ_MS)
        self._tell(Work(text, tone))

    def _tell(self, work: Work) -> None:
        if work != self.work:
            self.work = work
            self.changed.emit(work)


def _share(fact: SyncProgressed) -> int | None:
    if fact.codes_expected > 0:
        return min(99, fact.codes * 100 // fact.codes_expected)
    if fact.rewards_total > 0:
        return min(99, fact.rewards_done * 100 // fact.rewards_total)
    return None
