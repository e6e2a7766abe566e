"""The vouchers of the sale, each with its verdict and a way to remove it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from posapp.ui.widgets.badge import Badge
from posapp.ui.widgets.labels import button, label, show_text

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.ui.text import Words
    from posapp.ui.till.screen import Row

_TWO_ROWS, _TWO_LARGE_ROWS = 160, 220
_BADGE, _LARGE_BADGE = 36, 52


class _RowFrame(QFrame):
    """One voucher."""

    removed = Signal(object)

    def __init__(self, code: Code, words: Words) -> None:
        super().__init__()
        self.setObjectName("row")
        self._code = code
        self._badge = Badge(_BADGE)
        self._word = label("rowword", wraps=False)
        self._title = label("rowtitle")
        self._reason = label("rowreason")
        self._off = label("off", wraps=False)
        self._remove = button(words.translate("Till", "Remove"))
        name = words.translate("Till", "Remove voucher {code}").format(code=code.masked)
        self._remove.setAccessibleName(name)
        self._remove.clicked.connect(lambda: self.removed.emit(self._code))
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._word)
        first.addWidget(self._title, 1)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addLayout(first)
        texts.addWidget(self._reason)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 6, 8, 6)
        line.setSpacing(12)
        line.addWidget(self._badge)
        line.addLayout(texts, 1)
        line.addWidget(self._off)
        line.addWidget(self._remove)

    @property
    def remove_button(self) -> QPushButton:
        return self._remove

    def set_large(self, is_large: bool) -> None:
        self._badge.set_side(_LARGE_BADGE if is_large else _BADGE)

    def render_row(self, row: Row) -> None:
        self._badge.show_tone(row.tone, on_its_ground=False)
        self._word.setText(row.word)
        self._title.setText(row.title)
        show_text(self._reason, row.reason)
        show_text(self._off, row.off)
        spoken = (row.word, row.title, row.reason, row.off)
        self.setAccessibleName(" ".join(part for part in spoken if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, with the row's button in focus, removes the voucher."""
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self._code)
            return
        super().keyPressEvent(event)


class VoucherRows(QScrollArea):
    """Keeps one frame a code, so that the focus stays where it is while verdicts change.

    `emptied` says that the last one in focus is gone, and the keyboard with it.
    """

    removed = Signal(object)
    emptied = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._frames: dict[Code, _RowFrame] = {}
        self._is_large = False
        self._has_newest = False
        self.verticalScrollBar().rangeChanged.connect(self._go_to_newest)
        self.setWidgetResizable(True)
        self.setMinimumHeight(_TWO_ROWS)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("rows")
        self.setWidget(inner)  # empty still: it measures what is in it, in an unstyled font
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)  # between two buttons that a finger must not mistake
        self._empty = label("quiet", words.translate("Till", "No voucher in this sale yet."))
        self._column.addWidget(self._empty)
        self._column.addStretch(1)

    def render_rows(self, rows: Sequence[Row]) -> None:
        """Show these vouchers."""
        wanted = {row.code for row in rows}
        orphaned = False
        for code in [code for code in self._frames if code not in wanted]:
            gone = self._frames.pop(code)
            if gone.remove_button.hasFocus():
                orphaned = True
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for row in rows:
            frame = self._frames.get(row.code)
            if frame is None:
                self._has_newest = True
                frame = self._frames[row.code] = _RowFrame(row.code, self._words)
                frame.set_large(self._is_large)
                frame.removed.connect(self.removed)
                self._column.insertWidget(self._column.count() - 1, frame)
            frame.render_row(row)
        self._empty.setVisible(not rows)
        if orphaned and not self.focus_first():
            self.emptied.emit()  # or the keyboard would be on a button that cancels the sale

    def _go_to_newest(self, _top: int, bottom: int) -> None:
        """What was just scanned is not left below the edge."""
        if self._has_newest:
            self._has_newest = False
            self.verticalScrollBar().setValue(bottom)

    def set_large(self, is_large: bool) -> None:
        """Room for larger letters, or for the usual ones."""
        self._is_large = is_large
        self.setMinimumHeight(_TWO_LARGE_ROWS if is_large else _TWO_ROWS)
        for frame in self._frames.values():
            frame.set_large(is_large)

    def focus_first(self) -> bool:
        """Go to the first voucher's button; False where there is none."""
        frame = next(iter(self._frames.values()), None)
        if frame is not None:
            frame.remove_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return frame is not None
