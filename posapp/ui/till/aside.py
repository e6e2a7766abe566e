"""Sales put aside: what is kept of one, and the list that recalls one with one key or touch."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from posapp.domain.basket import Basket, Line
from posapp.domain.finding import Kind
from posapp.domain.sale import Draft
from posapp.ui.till.left_open import OpenSale, codes_of, held_in
from posapp.ui.till.screen import AsideShown, RecallAsked
from posapp.ui.widgets.digits import digit_of
from posapp.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from posapp.domain.approval import Approval
    from posapp.domain.code import Code
    from posapp.ui.desk import Desk
    from posapp.ui.text import Words

MOST_SHOWN = 9  # one key each
_KEEP_AFTER_S = 0.4
_WIDTH = 560
_PAUSE_MS = 220  # longer than a scanner's longest stall: the first digit of a scan chooses nothing


def draft_of(basket: Basket, ref: str) -> Draft:
    """What the ledger keeps of a sale in hand beside its reservations."""
    codes = tuple(line.code for line in basket.lines)
    return Draft(basket.amount, basket.card_code, ref, codes)


def card_in(found: OpenSale) -> Code | None:
    """The card of an open sale; where it left no draft, the one its vouchers are held for."""
    draft = found[0].draft
    if draft is not None:
        return draft.card_code
    cards = {burn.card_code for burn in held_in(found)}
    return cards.pop() if len(cards) == 1 else None


def basket_of(found: OpenSale, desk: Desk, given: Mapping[Code, Approval]) -> Basket:
    """The basket of an open sale, with what the till knows of its vouchers now.

    `given` are a manager's words for them. The card is not in it yet. Raises `StoreError`.
    """
    sale, draft = found[0], found[0].draft or Draft()
    held = {burn.code: burn.id for burn in held_in(found)}
    basket = Basket(sale_id=sale.id, amount=draft.amount, exposure=desk.exposure())
    lines = []
    for code in codes_of(found):
        sighting = desk.sight(code)
        if sighting.kind is not Kind.CARD:
            verdict = basket.preview(sighting, desk.policy, desk.now())
            lines.append(Line(sighting, verdict, held.get(code), given.get(code)))
    return replace(basket, lines=tuple(lines))


class DraftKeeper:
    """Calls `keep` a moment after something changed, once for all that changed meanwhile."""

    def __init__(self, keep: Callable[[], None]) -> None:
        self._keep = keep
        self._soon: asyncio.TimerHandle | None = None

    def touch(self) -> None:
        """Something may have changed."""
        if self._soon is None:
            # The loop's timer, not Qt's: it ends with the loop that the ledger is spoken to from.
            self._soon = asyncio.get_running_loop().call_later(_KEEP_AFTER_S, self._due)

    def stop(self) -> None:
        """Nothing is kept any more."""
        if self._soon is not None:
            self._soon.cancel()

    def _due(self) -> None:
        self._soon = None
        self._keep()


class RecallDialog(QDialog):
    """To be shown by `open()`; `chosen` tells which sale. Keys 1 to 9 choose, Esc goes back."""

    chosen = Signal(object)

    def __init__(self, asked: RecallAsked, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        title = words.translate("Sale", "Sales put aside")
        self.setWindowTitle(title)
        self._sales = asked.sales
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label("name", title))
        self.choices = [self._choice(at, shown) for at, shown in enumerate(asked.sales)]
        for choice in self.choices:
            column.addWidget(choice)
        if asked.more:
            more = words.count(
                asked.more,
                words.translate("Sale", "{n} more is shown once one of these is finished."),
                words.translate("Sale", "{n} more are shown once one of these is finished."),
            )
            column.addWidget(label("quiet", more))
        back = button(words.translate("Sale", "Go back  Esc"), "second")
        back.setAccessibleName(words.translate("Sale", "Recall none of them"))
        back.clicked.connect(self.reject)
        column.addWidget(back)
        self._typed = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._take_typed)
        self.choices[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses; arrows go from one to the next."""
        if event.text() and event.text().isprintable() and event.text() != " ":
            self._typed += event.text()
            self._pause.start()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _choice(self, at: int, shown: AsideShown) -> QWidget:
        made = button(f"{at + 1}   {shown.text}", "choice")
        made.setAccessibleName(shown.text)
        made.setMinimumWidth(_WIDTH)
        made.clicked.connect(lambda: self._choose(at))
        return made

    def _take_typed(self) -> None:
        """One digit alone chooses; the first one of a scan does not."""
        typed, self._typed = self._typed, ""
        digit = digit_of(typed)
        if digit is not None and digit <= len(self._sales):
            self._choose(digit - 1)

    def _choose(self, at: int) -> None:
        self.chosen.emit(self._sales[at].sale_id)
        self.accept()


def asked_of(shown: Sequence[AsideShown]) -> RecallAsked:
    """The list of these sales, oldest first, as far as there are keys for them."""
    return RecallAsked(tuple(shown[:MOST_SHOWN]), max(0, len(shown) - MOST_SHOWN))
