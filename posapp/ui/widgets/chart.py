"""A chart of few bars: its place on the page, its words, and when it comes to be drawn.

The library that draws takes a second of a processor to load, so it is loaded beside, once bars are
first to be seen; until then the place says so. Whoever does not see the chart reads the table that
stands beside it; a screen reader is told every bar at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from posapp.ui.theme import COLOURS, theme_of
from posapp.ui.widgets.labels import label

_RESTYLED: Final = frozenset(
    {QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange}
)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is of, how long, and its figure in words; `text` may be empty."""

    label: str
    length: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars that stand together: columns for what follows in time, else rows, with room for names.

    `name` says what they are of; `across` and `up` name the axes of columns, and `number` writes
    the upright one's numbers.
    """

    name: str
    bars: Sequence[Bar]
    columns: bool = False
    across: str = ""
    up: str = ""
    number: Callable[[int], str] = str


class Canvas(Protocol):
    """What draws bars; `posapp.ui.widgets.plot` implements it."""

    @property
    def widget(self) -> QWidget:
        """Where it draws."""
        ...

    def draw(self, bars: Bars) -> None:
        """Draw these instead."""
        ...

    def colour(self, named: Callable[[str], str]) -> None:
        """Take colours by their names in the sheet."""
        ...

    def close(self) -> None:
        """End; its items must not outlive the program's loop."""
        ...


class Chart(QWidget):
    """Shows bars; asks for what draws them when there are some for the first time."""

    wanted = Signal()

    def __init__(self, waiting: str, parent: QWidget | None = None) -> None:
        """`waiting` stands in its place until it can be drawn."""
        super().__init__(parent)
        self._bars = Bars("", ())
        self._canvas: Canvas | None = None
        self._is_asked = False
        self.note = label("quiet", waiting)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place = QStackedLayout(self)
        self._place.addWidget(self.note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 160)

    @property
    def bars(self) -> Sequence[Bar]:
        """What is shown, or will be."""
        return self._bars.bars

    @property
    def canvas(self) -> Canvas | None:
        """What draws it; None until that is loaded."""
        return self._canvas

    def show_bars(self, bars: Bars) -> None:
        """Show these bars: drawn as soon as may be, told to a screen reader at once."""
        self._bars = bars
        self.setAccessibleName(bars.name)
        told = (f"{bar.label}: {bar.text or bar.length}" for bar in bars.bars if bar.length)
        self.setAccessibleDescription("; ".join(told))
        if self._canvas is not None:
            self._canvas.draw(bars)
        elif bars.bars and not self._is_asked:
            self._is_asked = True
            self.wanted.emit()

    def draw_by(self, make: Callable[[QWidget], Canvas]) -> None:
        """What draws is there: from now on it stands in the place of the words."""
        canvas = make(self)
        canvas.colour(self._named)
        canvas.draw(self._bars)
        self._canvas = canvas
        self._place.addWidget(canvas.widget)
        self._place.setCurrentWidget(canvas.widget)

    def give_up(self, sentence: str) -> None:
        """What draws cannot be had: say so in its place."""
        self.note.setText(sentence)

    def close_down(self) -> None:
        """It is not shown again."""
        if self._canvas is not None:
            self._canvas.close()
            self._canvas = None

    def sizeHint(self) -> QSize:
        """A third of a small screen."""
        return QSize(480, 260)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: the same bars in its colours."""
        super().changeEvent(event)
        if event.type() in _RESTYLED and self._canvas is not None:
            self._canvas.colour(self._named)

    def _named(self, name: str) -> str:
        return COLOURS[theme_of(self)].by_name[name]
