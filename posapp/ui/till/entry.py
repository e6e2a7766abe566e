"""The right-hand column: code, amount, card, ticket number, complete and cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from posapp.ui.till.preview import PreviewFrame
from posapp.ui.till.screen import Place, Screen
from posapp.ui.widgets.labels import button, label, restyle, show_text

if TYPE_CHECKING:
    from posapp.ui.text import Words

# Longer than a scanner's longest stall: digits of a scan that leak into the amount are taken back
# before they are read as one.
_AMOUNT_PAUSE_MS = 220
_WIDTH, _LARGE_WIDTH = 350, 460
_MEMBER_EDGES = 34  # of the customer's frame, with a gap between name and standing


class EntryColumn(QWidget):
    """What the cashier enters; emits what was entered and decides nothing."""

    code_entered = Signal(str)
    amount_changed = Signal(str, bool)
    ref_changed = Signal(str)
    card_wanted = Signal()
    search_wanted = Signal()
    aside_wanted = Signal()
    recall_wanted = Signal()
    keypad_wanted = Signal(object)
    completed = Signal()
    cancelled = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say = self._words = words
        self._sale: int | None = None
        self._understood = ""
        self.setFixedWidth(_WIDTH)
        self.code = QLineEdit()
        self.amount = QLineEdit()
        self.ref = QLineEdit()
        self._amount_fault = label("fault")
        self._ref_fault = label("fault")
        self._member = label("name")
        self._member_detail = label("quiet")
        self._member_texts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.card_button = button(say.translate("Till", "Card  F2"))
        self.search_button = button(say.translate("Member", "Find customer\nCtrl+F"))
        self.search_button.setAccessibleName(say.search_title())
        self.complete_button = button("", "main")
        self.cancel_button = button(say.translate("Sale", "Cancel\nEsc"), "half")
        self.aside_button = button(say.translate("Sale", "Put aside\nCtrl+S"), "half")
        self.recall_button = button("", "half")
        self.preview = PreviewFrame(words)
        self._amount_pause = QTimer(self)
        self._amount_pause.setSingleShot(True)
        self._amount_pause.setInterval(_AMOUNT_PAUSE_MS)

        captions = self._captions = {
            self.code: label("caption", say.translate("Till", "Code (scan or type)  F3")),
            self.amount: label("caption", say.translate("Till", "Amount of the purchase  F4")),
            self.ref: label("caption", say.translate("Till", "Ticket number  F6")),
        }
        names = {
            self.code: say.translate("Till", "Code of a voucher or card"),
            self.amount: say.translate("Till", "Amount of the purchase"),
            self.ref: say.translate("Till", "Ticket number"),
        }
        for field, name in names.items():
            field.setAccessibleName(name)
            captions[field].setBuddy(field)
        self.card_button.setAccessibleName(say.translate("Till", "The next scan is a card"))
        self.cancel_button.setAccessibleName(say.translate("Till", "Cancel the sale"))
        self.aside_button.setAccessibleName(say.translate("Sale", "Put the sale aside"))

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self._add_field(column, captions[self.code], self.code, None)
        column.addWidget(self._member_card())
        self._add_field(column, captions[self.amount], self.amount, self._amount_fault)
        self._add_field(column, captions[self.ref], self.ref, self._ref_fault)
        column.addStretch(1)
        column.addWidget(self.preview)
        column.addWidget(self.complete_button)
        column.addSpacing(9)
        ends = QHBoxLayout()
        ends.setSpacing(12)
        for made in (self.aside_button, self.recall_button, self.cancel_button):
            ends.addWidget(made, 1)
        column.addLayout(ends)
        self._connect()

    def render_screen(self, screen: Screen) -> None:
        """Show what concerns this column; a new sale empties the fields."""
        if screen.sale != self._sale:
            self._sale = screen.sale
            # Empty for a new sale; a recalled one brings its own.
            self.code.clear()
            self.amount.setText(screen.amount)
            self.ref.setText(screen.ref)
            self._amount_pause.stop()
        self._understood = screen.amount
        self._member.setText(screen.member.title)
        show_text(self._member_detail, screen.member.detail)
        self._lay_out_member()
        show_text(self._amount_fault, screen.amount_fault)
        show_text(self._ref_fault, screen.ticket_fault)
        self._captions[self.amount].setVisible(not screen.amount_fault)
        self._captions[self.ref].setVisible(not screen.ticket_fault)
        restyle(self.amount, "fault", bool(screen.amount_fault))
        restyle(self.ref, "fault", bool(screen.ticket_fault))
        self.complete_button.setText(f"{screen.complete}\nF9")
        self.complete_button.setAccessibleName(screen.complete)
        self.preview.render_preview(screen.preview)
        self.aside_button.setVisible(screen.may_put_aside)
        self.recall_button.setVisible(not screen.may_put_aside)
        self.recall_button.setText(screen.recall)
        self.recall_button.setAccessibleName(screen.recall.partition("\n")[0])
        # Not disabled while busy: a disabled button would pass the focus on to Cancel.
        restyle(self.complete_button, "busy", screen.busy)

    def set_large(self, is_large: bool) -> None:
        """Room for larger letters, or for the usual ones."""
        self.setFixedWidth(_LARGE_WIDTH if is_large else _WIDTH)

    def go(self, place: Place) -> None:
        """Put the cursor where something is to be entered."""
        field = self.field(place)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def type_in(self, place: Place, marks: str) -> None:
        """Marks from the keypad, as if they were typed; none erases the last mark."""
        field = self.field(place)
        if marks:
            field.insert(marks)
        else:
            field.backspace()
        if field is self.amount:
            self._amount_pause.start()

    def field(self, place: Place) -> QLineEdit:
        """Where something is to be entered."""
        return {Place.CODE: self.code, Place.AMOUNT: self.amount, Place.TICKET: self.ref}[place]

    def finish_amount(self) -> None:
        """Take the amount as it stands, and show how it was understood: 1.250 is 1.25."""
        self._amount_pause.stop()
        self.amount_changed.emit(self.amount.text(), True)
        if self._understood:
            self.amount.setText(self._understood)

    def _add_field(
        self, column: QVBoxLayout, caption: QLabel, field: QLineEdit, fault: QLabel | None
    ) -> None:
        # What is wrong stands where the caption was: the column has no line to spare.
        column.addWidget(caption)
        if fault is not None:
            column.addWidget(fault)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(field, 1)
        line.addWidget(self._keypad_button(field))
        column.addLayout(line)

    def _keypad_button(self, field: QLineEdit) -> QPushButton:
        made = button("123", "digits")
        made.setAccessibleName(
            self._words.translate("Sale", "Keypad: {field}").format(field=field.accessibleName())
        )
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        place = next(place for place in Place if self.field(place) is field)
        made.clicked.connect(lambda: self.keypad_wanted.emit(place))
        return made

    def _member_card(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("card")
        texts = self._member_texts
        texts.setSpacing(0)
        texts.addWidget(self._member)
        texts.addWidget(self._member_detail)
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 2, 8, 4)
        column.addLayout(texts)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        ways.addWidget(self.search_button, 1)
        ways.addWidget(self.card_button)
        column.addLayout(ways)
        return frame

    def _lay_out_member(self) -> None:
        """On one line where both have room: the column has none to spare on a small screen."""
        wanted = self._member.sizeHint().width() + self._member_detail.sizeHint().width()
        one_line = bool(self._member_detail.text()) and wanted < self.width() - _MEMBER_EDGES
        direction = QBoxLayout.Direction
        self._member_texts.setDirection(
            direction.LeftToRight if one_line else direction.TopToBottom
        )

    def _connect(self) -> None:
        self.code.returnPressed.connect(lambda: self.code_entered.emit(self.code.text()))
        self.amount.textEdited.connect(lambda _text: self._amount_pause.start())
        self._amount_pause.timeout.connect(
            lambda: self.amount_changed.emit(self.amount.text(), False)
        )
        self.amount.editingFinished.connect(self.finish_amount)
        self.amount.returnPressed.connect(lambda: self.go(Place.TICKET))
        self.ref.textChanged.connect(self.ref_changed)
        self.ref.returnPressed.connect(self.complete_button.setFocus)
        self.card_button.clicked.connect(self.card_wanted)
        self.search_button.clicked.connect(self.search_wanted)
        self.complete_button.clicked.connect(self.completed)
        self.aside_button.clicked.connect(self.aside_wanted)
        self.recall_button.clicked.connect(self.recall_wanted)
        self.cancel_button.clicked.connect(self.cancelled)
