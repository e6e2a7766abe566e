"""The guided tour of the training mode: one thing to do at a time, and it goes on by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from posapp.domain.code import Code
from posapp.domain.errors import PosError
from posapp.domain.events import Fact, SaleCompleted
from posapp.ui.text.training import TourStep

if TYPE_CHECKING:
    from posapp.ui.desk import Desk
    from posapp.ui.text import Words
    from posapp.ui.till.presenter import TillPresenter

_READ_MS = 4000  # what a step showed is read before the next one takes its place
_STEPS = tuple(TourStep)
_STORIES: Mapping[TourStep, str] = {
    TourStep.CARD: "member_card",
    TourStep.ACCEPTED: "good",
    TourStep.SHORT: "threshold",
    TourStep.TURNS: "threshold",
    TourStep.EXPIRED: "expired",
    TourStep.USED: "used",
    TourStep.UNKNOWN: "unknown",
}
_SCANNED = frozenset(_STORIES) - {TourStep.TURNS}
_WORN = frozenset({TourStep.CARD, TourStep.ACCEPTED})
_OFFLINE = frozenset({TourStep.UNKNOWN, TourStep.COMPLETE, TourStep.QUEUE})


@dataclass(frozen=True, slots=True)
class TourShown:
    """What the tour shows; `code` is what is to be scanned, empty where nothing is."""

    title: str
    place: str
    text: str
    code: str = ""
    is_done: bool = False
    is_first: bool = False
    is_last: bool = False


class Tour(QObject):
    """Watches the till and follows it; `changed` carries a `TourShown`, or None once it is over.

    While it speaks of a cut network the training's network really is cut; it comes back with the
    tour's end, whichever way that comes.
    """

    changed = Signal(object)

    def __init__(
        self, desk: Desk, presenter: TillPresenter, words: Words, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._presenter = presenter
        self._words = words
        self._codes = {sample.story: sample.code for sample in desk.samples}
        self._at: int | None = None
        self._is_done = False
        self._sold = self._looked = False
        self._is_worn = False
        self._is_cut = False
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(_READ_MS)
        self.pause.timeout.connect(self.go_on)
        presenter.changed.connect(self._look)
        self._stop = desk.listen(self._hear)

    @property
    def is_offered(self) -> bool:
        """True where the training data has every code that the tour needs."""
        return all(story in self._codes for story in _STORIES.values())

    @property
    def is_on(self) -> bool:
        """True from its start to its end."""
        return self._at is not None

    @property
    def step(self) -> TourStep | None:
        """Where it is."""
        return _STEPS[self._at] if self._at is not None else None

    @property
    def shown(self) -> TourShown | None:
        """What to show now."""
        if self._at is None:
            return None
        step, words = _STEPS[self._at], self._words
        if self._is_done:
            text = "✓  " + words.tour_seen(step)
        else:
            text = words.tour_task(step)
            if self._is_worn and step in _WORN:
                text += "\n" + words.tour_worn()
        return TourShown(
            title=words.tour_title(step),
            place=words.tour_place(min(self._at + 1, len(_STEPS) - 1), len(_STEPS) - 1),
            text=text,
            code=self._codes[_STORIES[step]] if step in _SCANNED else "",
            is_done=self._is_done,
            is_first=self._at == 0,
            is_last=step is TourStep.END,
        )

    def start(self) -> None:
        """Begin with the first step."""
        self._is_worn = self._was_sold(self._codes[_STORIES[TourStep.ACCEPTED]])
        self._enter(0)

    def go_on(self) -> None:
        """The next step, done or not; behind the last one the tour is over."""
        if self._at is None:
            return
        if self._at + 1 == len(_STEPS):
            self.end()
        else:
            self._enter(self._at + 1)

    def back(self) -> None:
        """The step before."""
        if self._at:
            self._enter(self._at - 1)

    def end(self) -> None:
        """Leave the tour; the sale stays as it is."""
        if self._at is None:
            return
        self.pause.stop()
        self._at = None
        self._connect_network(cut=False)
        self.changed.emit(None)

    def close(self) -> None:
        """Stop watching, for good."""
        self.end()
        self._stop()

    def note_state_seen(self, is_open: bool) -> None:
        """The state of the till was opened, or closed."""
        if is_open:
            self._looked = True
            self._look()

    def speak_anew(self) -> None:
        """The language has changed."""
        if self._at is not None:
            self.changed.emit(self.shown)

    def _enter(self, at: int) -> None:
        self.pause.stop()
        self._at = at
        self._sold = self._looked = False
        self._connect_network(cut=_STEPS[at] in _OFFLINE)
        # What is so already when the step begins does not send it on: nobody would read it.
        self._is_done = self._is_reached()
        self.changed.emit(self.shown)

    def _look(self, _screen: object = None) -> None:
        if self._at is None or self._is_done or not self._is_reached():
            return
        self._is_done = True
        self.pause.start()
        self.changed.emit(self.shown)

    def _hear(self, fact: Fact) -> None:
        if isinstance(fact, SaleCompleted):
            self._sold = True
            self._look()

    def _is_reached(self) -> bool:
        step = self.step
        basket = self._presenter.basket
        match step:
            case TourStep.COMPLETE:
                return self._sold
            case TourStep.QUEUE:
                return self._looked
            case TourStep.END | None:
                return False
            case _:
                code = Code(self._codes[_STORIES[step]])
        line = basket.line(code)
        if step is TourStep.CARD:
            return basket.card_code == code
        if step is TourStep.ACCEPTED:
            return line is not None and line.is_accepted
        if step is TourStep.SHORT:
            return line is not None
        if step is TourStep.TURNS:
            return basket.amount is not None and (line is None or line.is_accepted)
        return line is not None or self._presenter.screen.panel.code == code.masked

    def _was_sold(self, code: str) -> bool:
        try:
            sighting = self._desk.sight(Code(code))
        except PosError:
            return False
        return sighting.local is not None and self._presenter.basket.line(Code(code)) is None

    def _connect_network(self, *, cut: bool) -> None:
        if cut != self._is_cut:
            self._is_cut = cut
            self._desk.set_network(up=not cut)
