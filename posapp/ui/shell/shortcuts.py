"""The till's keys: one table, and the page that shows it (Ctrl+F1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from posapp.ui.text.shortcuts import Act
from posapp.ui.widgets.cover import Cover
from posapp.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from posapp.ui.text import Words

# In the order of the work, then what is there at any time.
KEYS: Mapping[Act, tuple[str, ...]] = {
    Act.CARD: ("F2",),
    Act.CODE: ("F3",),
    Act.AMOUNT: ("F4",),
    Act.APPROVE: ("F5",),
    Act.TICKET: ("F6",),
    Act.VOUCHERS: ("F7",),
    Act.REMOVE: ("Del",),
    Act.COMPLETE: ("F9", "Ctrl+Return", "Ctrl+Enter"),
    Act.CANCEL: ("Esc",),
    Act.FIND: ("Ctrl+F",),
    Act.REWARD: tuple(f"Alt+{n}" for n in range(1, 10)),
    Act.ASIDE: ("Ctrl+S",),
    Act.RECALL: ("Ctrl+R",),
    Act.COPY: ("Ctrl+C",),
    Act.MANUAL: ("F1",),
    Act.KEYS: ("Ctrl+F1",),
    Act.SAMPLES: ("F8",),
    Act.TOUR_NEXT: ("Alt+Right",),
    Act.TOUR_BACK: ("Alt+Left",),
    Act.TOUR_END: ("Alt+End",),
    Act.STATE: ("F10",),
    Act.STOCK: ("F11",),
    Act.SCANNER: ("F12",),
    Act.LANGUAGE: ("Ctrl+L",),
    Act.MUTE: ("Ctrl+M",),
    Act.LOOK: ("Ctrl+T",),
    Act.LOCK: ("Ctrl+U",),
}
_NO_SHORTCUT = {Act.REMOVE}  # a row's own key: it is there wherever there are rows
_COLUMNS = 2


def install(widget: QWidget, act: Act, slot: Callable[[], object]) -> None:
    """Let an act's keys call `slot` while `widget` is in front."""
    for key in KEYS[act]:
        QShortcut(QKeySequence(key), widget).activated.connect(slot)


def keys_of(window: QWidget) -> list[tuple[Act, str]]:
    """What this window's keys do, in the table's order; a key that nothing listens to is not in it.

    Several keys of one act are told by the first, or by the first and the last of a row of them.
    """
    there = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    return [
        (act, _shown(keys))
        for act, keys in KEYS.items()
        if act in _NO_SHORTCUT or any(QKeySequence(key).toString() in there for key in keys)
    ]


def _shown(keys: tuple[str, ...]) -> str:
    return f"{keys[0]} – {keys[-1]}" if len(keys) > 3 else keys[0]


class KeysPage(Cover):
    """All keys in words, over everything else in the window; a scan closes it and counts.

    While it lies there no key does anything unseen: Esc, Ctrl+F1 or its button put it away.
    """

    opened = Signal(bool)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keys")
        self._words = words
        self._before: QWidget | None = None
        title = words.translate("Keys", "Keys of the till")
        self.setAccessibleName(title)
        self.close_button = button(words.translate("Keys", "Close  Esc"))
        self.close_button.setAccessibleName(words.translate("Keys", "Close the page of keys"))
        self.close_button.clicked.connect(self.put_away)
        head = QHBoxLayout()
        head.addWidget(label("title", title, wraps=False), 1)
        head.addWidget(self.close_button)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addWidget(
            label(
                "quiet",
                words.translate("Keys", "Scanning works at any time, whatever is in front."),
            )
        )
        column.addStretch(1)
        self.hide()

    def toggle(self) -> None:
        """Open, with the focus on the button that closes, or close."""
        if self.isVisible():
            self.put_away()
            return
        self._render()
        self._before = self.window().focusWidget()
        self.setGeometry(self._below.rect())
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.opened.emit(True)

    def put_away(self) -> None:
        """Close; what had the focus gets it back, unless it went elsewhere."""
        if not self.isVisible():
            return
        had_focus = self.close_button.hasFocus()
        self.hide()
        if had_focus and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.opened.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and F1, with Ctrl or without, close; other keys do nothing."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F1}:
            self.put_away()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802, ARG002 - Qt's signature
        """Tab stays here: there is one button."""
        return True

    def _render(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        told = keys_of(self.window())
        rows = -(-len(told) // _COLUMNS)
        put = partial(self._put, rows=rows)
        for at, (act, keys) in enumerate(told):
            put(
                at,
                label("key", self._words.key(keys), wraps=False),
                label("act", self._words.act(act)),
            )
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(2 * column + 1, 1)

    def _put(self, at: int, key: QLabel, act: QLabel, *, rows: int) -> None:
        key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._grid.addWidget(key, at % rows, 2 * (at // rows))
        self._grid.addWidget(act, at % rows, 2 * (at // rows) + 1)
