"""What the till's screen shows beside the sale: the panel's subject, one notice, entry faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from posapp.domain.errors import PosError
from posapp.ui.till.purchase import Purchase
from posapp.ui.till.screen import ApprovalAsked, Panel, Place, Screen
from posapp.ui.till.subject import Subject
from posapp.ui.till.telling import Telling

if TYPE_CHECKING:
    from posapp.domain.verdict import Verdict
    from posapp.ui.text import Words


class Stage(QObject):
    """Signals: a new `Screen`, a `Question`, an `ApprovalAsked` or a `RecallAsked` to put, a
    `Place`, sounds.

    `approves` carries None once nothing is left to approve. `cue` carries the `Cue` of a verdict
    that is shown; `alert` asks for a look at something beside it.
    """

    changed = Signal(object)
    asks = Signal(object)
    approves = Signal(object)
    recalls = Signal(object)
    go_to = Signal(object)
    alert = Signal()
    cue = Signal(object)

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._telling = Telling(words)
        self._subject = Subject(self._telling)
        self._purchase = Purchase(words)
        self._notice = ""
        self._card_mode = False
        self._typing = False

    @property
    def screen(self) -> Screen:
        """What the screen shows now."""
        raise NotImplementedError

    def _put_approval(self, asked: ApprovalAsked | None) -> None:
        self.approves.emit(asked)

    def _miss(self, place: Place) -> None:
        self.alert.emit()
        self.go_to.emit(place)
        self._publish()

    def _show_verdict(self, verdict: Verdict, *, by_scan: bool = True) -> None:
        self._subject.show_verdict(verdict, by_scan=by_scan)
        self._publish()

    def _say(self, panel: Panel) -> None:
        self._subject.show(panel)
        self.alert.emit()
        self._publish()

    def _say_error(self, error: PosError) -> None:
        self._say(self._telling.trouble(self._words.error(error)))

    def _clear(self, panel: Panel) -> None:
        self._subject.show(panel)
        self._purchase.clear()
        self._notice = ""
        self.go_to.emit(Place.CODE)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, PosError):
            self._say_error(error)
        else:
            self._say(self._telling.trouble(self._words.unexpected()))

    def _publish(self) -> None:
        screen = self.screen
        self.changed.emit(screen)
        cue = None if self._card_mode else self._subject.cue(screen.panel.tone, typing=self._typing)
        if cue is not None:
            self.cue.emit(cue)
