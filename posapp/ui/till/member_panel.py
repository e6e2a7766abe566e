"""The strip of the customer's rewards: one touch or one key uses one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from posapp.ui.till.screen import Offer, Offers
from posapp.ui.widgets.digits import UNSHIFTED
from posapp.ui.widgets.fitting import SMALLEST, FittingButton
from posapp.ui.widgets.labels import button, label, restyle, show_text

if TYPE_CHECKING:
    from posapp.ui.text import Words

_NARROWEST: Final = 160  # a button's width: "10,00 € de remise"
_LARGE_NARROWEST: Final = 204
_TURN: Final = 92  # the button that turns the page
_GAP: Final = 12
_EDGES: Final = 18  # a button's own, left and right of its text
_HEIGHT, _LARGE_HEIGHT = 72, 92
_MOST: Final = 9
_SMALL: Final = 0.9  # of the letters: not for the sake of a word that can be left out


class RewardStrip(QWidget):
    """A page of buttons; the last one turns the page where there are more rewards than fit.

    `chosen` carries a reward's code. The number of a button is its key: Alt+1 to Alt+9.
    """

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown = Offers()
        self._offers: tuple[Offer, ...] = ()
        self._page = 0
        self._width = 0
        self._is_large = False
        self._caption = label("caption", wraps=False)
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._caption)
        column.addLayout(self._grid)
        self.buttons: list[FittingButton] = []  # none until there is a first reward
        # The widths that the buttons were given last must not keep a window from shrinking.
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)
        self.hide()

    def _furnish(self) -> None:
        for at in range(_MOST):
            made = button("", "reward")
            made.keeps_lines = True  # smaller letters rather than a fourth line
            made.clicked.connect(lambda _checked=False, at=at: self.press(at))
            self.buttons.append(made)
            self._grid.addWidget(made, 0, at)
            made.hide()
        self.buttons[0].ensurePolished()  # before, it would measure words in the unstyled font

    def listen(self, owner: QWidget) -> None:
        """Let Alt+1 to Alt+9 press the buttons while `owner` is in front."""
        for at in range(_MOST):
            for key in (f"Alt+{at + 1}", *(f"Alt+{mark}" for mark in UNSHIFTED[at])):
                shortcut = QShortcut(QKeySequence(key), owner)
                shortcut.activated.connect(lambda at=at: self.press(at))

    def press(self, at: int) -> None:
        """Use the reward of a button, or turn the page where that is what it does."""
        if not self.isVisible():
            return
        if self._turns and at == self._slots - 1:
            self._page = (self._page + 1) % self._pages
            self._render()
        elif at < len(self.on_page):
            self.chosen.emit(self.on_page[at].code)

    def render_offers(self, offers: Offers) -> None:
        """Show rewards, or nothing; another customer's begin at the first page."""
        if offers == self._shown:
            return  # every keystroke of an amount comes by here
        self._shown = offers
        codes = [one.code for one in offers.offers]
        if codes != [one.code for one in self._offers]:
            self._page = 0
        self._offers = offers.offers
        if self._offers and not self.buttons:
            self._furnish()
        show_text(self._caption, offers.caption)
        self.setVisible(bool(offers.caption))
        self._render()

    def set_large(self, is_large: bool) -> None:
        """Room for larger letters, or for the usual ones."""
        self._is_large = is_large
        self._fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many buttons as have room."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        self._width = width
        self._render()

    def _room(self, width: int) -> int:
        narrowest = _LARGE_NARROWEST if self._is_large else _NARROWEST
        return min(max((width + _GAP) // (narrowest + _GAP), 2), _MOST)

    @property
    def _slots(self) -> int:
        """How many buttons have room, with the one that turns the page where it is needed."""
        most = self._room(self._width)
        if len(self._offers) <= most:
            return most
        return min(self._room(self._width - _TURN - _GAP) + 1, _MOST)

    @property
    def _turns(self) -> bool:
        return len(self._offers) > self._room(self._width)

    @property
    def _per_page(self) -> int:
        return self._slots - 1 if self._turns else self._slots

    @property
    def _pages(self) -> int:
        return max(-(-len(self._offers) // self._per_page), 1)

    @property
    def on_page(self) -> tuple[Offer, ...]:
        """The rewards of the page in front, in the order of their keys."""
        start = self._page * self._per_page
        return self._offers[start : start + self._per_page]

    def _render(self) -> None:
        self._page = min(self._page, self._pages - 1)
        height = _LARGE_HEIGHT if self._is_large else _HEIGHT
        shown = dict(self._texts())
        for at, made in enumerate(self.buttons):
            made.setFixedHeight(height)
            text, spoken, mood = shown.get(at, ("", "", ""))
            lines = text.split("\n")
            kept = [self._cut(line) for line in lines]
            made.is_shortened = kept != lines
            made.setText("\n".join(kept).replace("&", "&&"))  # a letter here, no mnemonic
            made.setAccessibleName(spoken)
            restyle(made, "mood", mood)
            made.setVisible(bool(text))
            # An empty place rather than a few buttons as wide as the strip.
            self._grid.setColumnMinimumWidth(at, self._width_at(at))
            made.setFixedWidth(self._width_at(at) or 1)
        self._grid.setColumnStretch(_MOST, 1)

    @property
    def _place_width(self) -> int:
        turn = _TURN + _GAP if self._turns else 0
        return max((self._width - turn - (self._per_page - 1) * _GAP) // self._per_page, 0)

    def _width_at(self, at: int) -> int:
        if not self._offers or at >= self._slots:
            return 0
        return _TURN if self._turns and at == self._slots - 1 else self._place_width

    def _texts(self) -> Iterator[tuple[int, tuple[str, str, str]]]:
        """Place, text, spoken text and mood of each button that is shown."""
        for at, offer in enumerate(self.on_page):
            key = f"Alt+{at + 1}"
            state = offer.state
            if not self._has_room(state, 1):
                state = self._words.short_dated(state)
            if offer.waits and not self._has_room(state, _SMALL):
                state = state.partition(": ")[2] or state  # its colour says that it is in the sale
            lines = (offer.title, state, f"{offer.code.masked} · {key}")
            spoken = self._words.reward_spoken(offer.title, offer.code.masked, offer.state, key)
            mood = "taken" if offer.taken else "dim" if offer.dim else ""
            yield at, ("\n".join(line for line in lines if line), spoken, mood)
        if self._turns:
            key = f"Alt+{self._slots}"
            more = self._words.more_rewards(self._page + 1, self._pages)
            yield self._slots - 1, (f"{more}\n{key}", f"{more}, {key}".replace("\n", " "), "")

    def _has_room(self, text: str, scale: float) -> bool:
        """Whether a line fits in letters of so much of their size."""
        room = (self._place_width - _EDGES) / scale
        return room <= 0 or self.buttons[0].fontMetrics().horizontalAdvance(text) <= room

    def _cut(self, text: str) -> str:
        """A line as it is while smaller letters help; else as much of it as fits."""
        if self._has_room(text, SMALLEST):
            return text
        room = int((self._place_width - _EDGES) / SMALLEST)
        return self.buttons[0].fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
