"""The dialog of the search for a customer: one field, a list, keys or touch alone do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from posapp.domain.member_search import LONGEST
from posapp.ui.till.member_search import CustomerSearch, SearchShown
from posapp.ui.widgets.digits import digit_of
from posapp.ui.widgets.labels import button, label, restyle
from posapp.ui.widgets.letterpad import pad_button

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.ui.text import Words

_USUAL, _LARGE = (680, 560), (880, 760)
_LARGE_FROM = 840  # a till's height from which its letters are large
_ROW_HEIGHT = 64
_CARD = Qt.ItemDataRole.UserRole
# Longer than a scanner's longest stall: the first digit of a scan chooses nobody, and the focus
# stays where it is while one is on its way.
_PAUSE_MS = 220


class SearchDialog(QDialog):
    """To be shown by `open()`; `chosen` carries the card of the one who was found.

    Enter in the field searches, in the list it chooses, and so do 1 to 9 there. What it shows of
    people goes when it closes, whatever closes it.
    """

    chosen = Signal(object)

    def __init__(self, search: CustomerSearch, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._search = search
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.search_title())  # never the customer's name
        is_large = parent.height() >= _LARGE_FROM
        self.setMinimumSize(*(_LARGE if is_large else _USUAL))
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(words.search_hint())
        self.find_button = button(words.translate("Member", "Search  Enter"), "main")
        self.find_button.setAccessibleName(words.translate("Member", "Search for the customer"))
        self.close_button = button(words.translate("Member", "Close  Esc"), "second")
        self.close_button.setAccessibleName(words.translate("Member", "Close the search"))
        self.pad_button, self.pad = pad_button(words, self)
        self.people = QListWidget()
        self.people.setObjectName("people")
        self.people.setAccessibleName(words.translate("Member", "Customers found"))
        self.people.setWordWrap(True)
        self.people.setUniformItemSizes(False)
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        kept = self.people.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # or the field would move away under the hand
        self.people.setSizePolicy(kept)
        self._typed = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._take_typed)
        self._message = label("detail")
        self._arrange(words)
        self._connect()
        self.render_search(SearchShown())
        self.field.setFocus()

    def _arrange(self, words: Words) -> None:
        caption = label("caption", words.search_hint())
        caption.setBuddy(self.field)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.field, 1)
        line.addWidget(self.pad_button)
        line.addWidget(self.find_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        column.addWidget(label("name", words.search_title()))
        column.addWidget(caption)
        column.addLayout(line)
        column.addWidget(self._message)
        column.addWidget(self.people, 1)
        column.addSpacing(4)
        column.addWidget(self.close_button)
        for made in (self.find_button, self.close_button):
            made.setAutoDefault(False)  # Enter belongs to the field and to the list

    def _connect(self) -> None:
        search = self._search
        self.find_button.clicked.connect(self._ask)
        self.field.returnPressed.connect(self._ask)
        self.close_button.clicked.connect(self.reject)
        self.people.itemClicked.connect(self._choose)
        self.people.installEventFilter(self)
        self.field.installEventFilter(self)
        search.changed.connect(self.render_search)
        search.found_card.connect(self._take)
        self.finished.connect(lambda _result: self._forget())

    def render_search(self, shown: SearchShown) -> None:
        """Show how the search stands."""
        self._message.setText(shown.message)
        restyle(self._message, "fault", value=shown.is_fault)
        self.people.clear()
        for at, person in enumerate(shown.people):
            number = f"{at + 1}   " if at < 9 and person.card is not None else ""
            item = QListWidgetItem(f"{number}{person.name}\n{person.detail}")
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            item.setData(_CARD, person.card)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{person.name}, {person.detail}")
            if person.card is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.people.addItem(item)
        self.people.setVisible(bool(shown.people))
        if shown.people and shown.people[0].card is not None:
            self.people.setCurrentRow(0)
            self.people.setFocus()
        elif not shown.is_busy:
            self.field.setFocus()
            if shown.is_fault or shown.message:
                self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list, and the one that leads from the field to it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.people:
                return self._list_key(event)
            if event.key() == Qt.Key.Key_Down and self.people.isVisible():
                self.people.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _list_key(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self.people.currentItem())
            return True
        if key == Qt.Key.Key_Up and self.people.currentRow() <= 0:
            self.field.setFocus()
            return True
        if text.isprintable() and text:
            self._typed += text
            self._pause.start()
            return True
        return False

    def _take_typed(self) -> None:
        """A digit chooses; whoever types something else is typing another search."""
        typed, self._typed = self._typed, ""
        digit = digit_of(typed)
        if digit is not None:
            self._choose(self.people.item(digit - 1))
        else:
            self.field.setFocus()
            self.field.setText(typed)

    def _ask(self) -> None:
        self.pad.hide()
        self._search.ask(self.field.text())

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._take(item.data(_CARD))

    def _take(self, card: Code | None) -> None:
        if card is not None:
            self.accept()
            self.chosen.emit(card)

    def _forget(self) -> None:
        """Let nothing of a customer outlive the dialog, for a screen reader neither."""
        self._pause.stop()
        self._search.cancel()
        self._search.changed.disconnect(self.render_search)
        self._search.found_card.disconnect(self._take)
        self.people.clear()
        self.field.clear()
        self._message.clear()
