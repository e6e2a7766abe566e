"""The big panel: the verdict that can be read from 80 cm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from posapp.ui.widgets.badge import Badge
from posapp.ui.widgets.labels import button, label, show_text

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.ui.text import Words
    from posapp.ui.till.screen import Panel

_SIZES = {"huge": QSize(1120, 620), "large": QSize(880, 420)}  # letters, and the room they need
_BADGES = {"huge": 116, "large": 96, "": 84, "tight": 64, "least": 52}  # the largest letters first
_EDGES = QMargins(22, 14, 22, 10)
_LEAST_EDGES = QMargins(16, 6, 14, 6)
_GAP, _LEAST_GAP = 6, 2
_LIKES = 64  # lengths of texts whose letters are remembered


class VerdictPanel(QFrame):
    """Shows a `Panel`. The middle scrolls rather than cuts where texts are uncommonly long."""

    is_card = Signal(object)
    approval_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._words = words
        self._code: Code | None = None
        self._fitted: tuple[Panel, bool, str] | None = None
        self._tone = ""
        self._worn = ("", "")  # tone and letters
        self._chosen: dict[tuple[int, int, tuple[int, ...]], str] = {}
        self._badge = Badge(84)
        self._word = label("word")
        self._code_label = label("other", wraps=False)
        self._reason = label("reason")
        self._slip = label("slip")
        self._others = label("other")
        self._product = label("next")
        self._approved = label("approved")
        self._tell = label("tell")
        self._next = label("next")
        self._basis = label("basis")
        self._is_card = button(words.translate("Till", "It is a card"))
        self._is_card.setAccessibleName(words.translate("Till", "This code is a loyalty card"))
        self._is_card.clicked.connect(self._say_card)

        self.approve_button = button(words.translate("Till", "Manager approves…  F5"), "approve")
        self.approve_button.setAccessibleName(
            words.translate("Till", "A manager approves this voucher")
        )
        self.approve_button.clicked.connect(self.approval_wanted)

        heading = QHBoxLayout()
        heading.setSpacing(18)
        heading.addWidget(self._badge)
        heading.addWidget(self._word, 1)
        heading.addWidget(self._code_label)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._basis, 1)
        foot.addWidget(self._is_card)
        foot.addWidget(self.approve_button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_EDGES)
        column.setSpacing(_GAP)
        column.addLayout(heading)
        column.addWidget(self._middle(), 1)
        column.addLayout(foot)

        self._labels = self.findChildren(QLabel)

    def _middle(self) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("middle")
        area = QScrollArea()
        area.setObjectName("middle")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)  # empty still: it measures what is in it, in an unstyled font
        # By its name: for what `viewport` returns, PySide first makes every class it might be of.
        self._viewport = area.findChild(QWidget, "qt_scrollarea_viewport") or area.viewport()
        texts = self._texts = QVBoxLayout(inner)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(_GAP)
        for widget in (
            # What the cashier does next is never below what can be read later.
            self._reason,
            self._slip,
            self._next,
            self._product,
            self._approved,
            self._tell,
            self._others,
        ):
            texts.addWidget(widget)
        texts.addStretch(1)
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Larger letters where there is room for them."""
        super().resizeEvent(event)
        self._choose_letters()

    def _choose_letters(self) -> None:
        """Large where there is room, small where something would have to be scrolled to."""
        size = self.size()
        # What was right for texts just as long is tried first: each try lays the panel out anew.
        lengths = tuple(len(one.text()) // 8 for one in self._labels)
        like = (size.width(), size.height(), lengths)
        before = self._chosen.get(like)
        for letters in (*([before] if before is not None else ()), *_BADGES):
            if letters not in _SIZES or _holds(size, _SIZES[letters]):
                self._set_letters(letters)
                if not self._overflows():
                    break
        if self.isVisible():
            self._chosen[like] = letters
            if len(self._chosen) > _LIKES:
                self._chosen.pop(next(iter(self._chosen)))

    def _set_letters(self, letters: str) -> None:
        if self._worn != (self._tone, letters):
            self._worn = (self._tone, letters)
            self.setProperty("tone", self._tone)
            self.setProperty("letters", letters)
            # The rules for tone and letters are the panel's own and its texts'; polishing the rest
            # as well, or unpolishing first, costs more than painting all of it.
            style = self.style()
            for one in (self, *self._labels):
                style.polish(one)
        self._badge.set_side(_BADGES[letters])
        is_least = letters == "least"
        self._column.setContentsMargins(_LEAST_EDGES if is_least else _EDGES)
        for layout in (self._column, self._texts):
            layout.setSpacing(_LEAST_GAP if is_least else _GAP)

    def _overflows(self) -> bool:
        own, texts = self.layout(), self._texts
        if own is None or not self.isVisible():
            return False
        own.activate()
        room = self._viewport.size()
        return texts.totalHeightForWidth(room.width()) > room.height()

    def render_panel(
        self, panel: Panel, *, may_approve: bool = False, approve_other: str = ""
    ) -> None:
        """Show a panel; `may_approve` where a voucher of the sale waits for a manager's word.

        `approve_other` is the masked code of that voucher where it is not the one shown.
        """
        self._tone = str(panel.tone)  # taken on with the letters: one polish for both
        self._badge.show_tone(panel.tone, on_its_ground=True)
        self._word.setText(panel.word)
        show_text(self._code_label, panel.code)
        show_text(self._reason, panel.reason)
        show_text(self._slip, panel.slip)
        show_text(self._others, "\n".join(panel.others))
        tell = self._words.translate("Till", "Tell the customer: {sentence}")
        show_text(self._tell, tell.format(sentence=panel.tell) if panel.tell else "")
        show_text(self._next, f"➜ {panel.next}" if panel.next else "")
        self._basis.setText(panel.basis)  # never hidden: it keeps the buttons on the right
        show_text(self._product, panel.product)
        show_text(self._approved, panel.approved)
        self.approve_button.setVisible(may_approve)
        self.approve_button.setText(
            self._words.translate("Till", "Manager approves {code}…  F5").format(code=approve_other)
            if approve_other
            else self._words.translate("Till", "Manager approves…  F5")
        )
        self._code = panel.may_be_card
        self._is_card.setVisible(panel.may_be_card is not None)
        fitted = (panel, may_approve, approve_other)
        if fitted != self._fitted:
            self._fitted = fitted
            self._choose_letters()
        spoken = (
            panel.word,
            panel.reason,
            panel.slip,
            panel.next,
            panel.product,
            panel.approved,
            panel.tell,
            *panel.others,
            panel.basis,
        )
        self.setAccessibleName(" ".join(part for part in spoken if part))

    def _say_card(self) -> None:
        if self._code is not None:
            self.is_card.emit(self._code)


def _holds(size: QSize, room: QSize) -> bool:
    return size.width() >= room.width() and size.height() >= room.height()
