"""A code's whole life, found by a scan or by typing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from posapp.domain.code import Code, CodeError
from posapp.domain.errors import PosError
from posapp.ui.tasks import Tasks
from posapp.ui.widgets.labels import as_tip, button, label, show_text

if TYPE_CHECKING:
    from posapp.domain.life import CodeLife
    from posapp.ui.stock.ports import StockRoom
    from posapp.ui.text import Words

_ROW_ROOM = 14


class LifeView(QWidget):
    """Shows one life; the next code takes its place, and a slow answer never comes after it."""

    def __init__(self, room: StockRoom, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._words = words
        self._tasks = Tasks(self._failed)
        self._search: asyncio.Task[None] | None = None
        self._code: Code | None = None
        self.head = label("name")
        self.word = label("summary")
        self.word.hide()
        self.table = self._table()
        self.ask_button = button(words.translate("Life", "Ask Splio now"), "second")
        self.ask_button.clicked.connect(self.ask)
        acts = QHBoxLayout()
        acts.setSpacing(12)
        acts.addWidget(self.ask_button)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.word)
        column.addWidget(self.table, 1)
        column.addLayout(acts)

    def look_up(self, text: str) -> bool:
        """Look a code up; False, and nothing is shown of it, where the text is none."""
        try:
            code = Code.parse(text)
        except CodeError as error:
            self._code = None
            self._clear(self._words.code_fault(error))
            return False
        self._code = code
        looking = self._words.translate("Life", "Looking {code} up…")
        self._clear(looking.format(code=code.masked))
        self._start(self._room.life, code)
        return True

    def ask(self) -> None:
        """Ask Splio for the code that is shown."""
        if self._code is not None:
            show_text(self.word, self._words.translate("Life", "Asking Splio…"))
            self.ask_button.setEnabled(False)
            self._start(self._room.ask, self._code)

    async def settle(self) -> None:
        """Wait until nothing is looked up."""
        await self._tasks.settle()

    async def close_down(self) -> None:
        """End what is under way."""
        await self._tasks.close()

    def show_life(self, life: CodeLife) -> None:
        """Show what is known of a code."""
        words = self._words
        self.head.setText(words.life_head(life))
        show_text(self.word, words.life_word(life))
        steps = words.life_steps(life)
        self.table.setRowCount(len(steps))
        for row, step in enumerate(steps):
            for column, text in enumerate((step.when, step.what, step.detail)):
                item = QTableWidgetItem(text)
                item.setToolTip(as_tip(text))
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        self.table.setVisible(bool(steps))
        self._fit_rows()
        if steps:
            self.table.setCurrentCell(len(steps) - 1, 1)
        self.ask_button.setEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrapped lines need another height."""
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.table.resizeRowsToContents()
        for row in range(self.table.rowCount()):
            self.table.setRowHeight(row, self.table.rowHeight(row) + _ROW_ROOM)

    def _start(self, reading: Callable[[Code], Awaitable[CodeLife]], code: Code) -> None:
        if self._search is not None:
            self._search.cancel()

        async def read() -> None:
            life = await reading(code)
            if code == self._code and shiboken6.isValid(self):
                self.show_life(life)

        self._search = self._tasks.spawn(read(), "life of a code")

    def _clear(self, head: str) -> None:
        self.head.setText(head)
        show_text(self.word, "")
        self.table.setRowCount(0)
        self.ask_button.setEnabled(False)

    def _table(self) -> QTableWidget:
        words = self._words
        table = QTableWidget(0, 3)
        table.setAccessibleName(words.translate("Life", "What happened to the code"))
        table.setHorizontalHeaderLabels(
            [
                words.translate("Life", "When"),
                words.translate("Life", "What"),
                words.translate("Life", "Particulars"),
            ]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        heads = table.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        fit, stretch = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
        for column, mode in enumerate((fit, fit, stretch)):
            heads.setSectionResizeMode(column, mode)
        kept = table.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # or the sentence above would wander down
        table.setSizePolicy(kept)
        return table

    def _failed(self, error: BaseException) -> None:
        words = self._words
        said = words.error(error) if isinstance(error, PosError) else words.unexpected()
        show_text(self.word, said)
        self.ask_button.setEnabled(self._code is not None)
