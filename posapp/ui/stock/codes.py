"""The codes of one reward: a long list, narrowed by the first or last digits of a code."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget

from posapp.domain.errors import PosError
from posapp.domain.life import LONGEST_BEGINNING, CodeFilter, CodePage, End
from posapp.ui.stock.codes_model import CodesModel
from posapp.ui.stock.levels import plain_rows
from posapp.ui.tasks import Tasks
from posapp.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.ids import RewardId
    from posapp.ui.stock.ports import StockRoom
    from posapp.ui.text import Words

_PAUSE_MS = 50  # between two strokes of somebody who types fast
_SCREENFUL = 60  # rows; looking goes on by itself until so many are found
_FIRST_LOOK, _LOOK = 8_000, 40_000  # codes of the stock looked at for one page


class CodesView(QWidget):
    """Asks the room page by page; what is overtaken by another filter is given up."""

    touch_wanted = Signal()

    def __init__(self, room: StockRoom, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._words = words
        self._reward: RewardId | None = None
        self._after: Code | None = None
        self._looked = 0
        self._turn = 0
        self._tasks = Tasks(self._failed)
        self._search: asyncio.Task[None] | None = None
        self.model = CodesModel(words, self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(words.translate("Levels", "Codes of the reward"))
        plain_rows(self.table)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.field = QLineEdit()
        self.field.setPlaceholderText(words.translate("Levels", "Digits of a code"))
        self.field.setAccessibleName(words.translate("Levels", "Digits of a code"))
        self.end_button = button("", "second")
        self.touch_button = button("ABC", "second")
        self.touch_button.setAccessibleName(words.translate("Levels", "Type by touch"))
        self.note = label("quiet")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.begin)
        self._end = End.LAST
        self._name_end()
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.returnPressed.connect(self.begin)
        self.end_button.clicked.connect(self.turn_end)
        self.touch_button.clicked.connect(self.touch_wanted)
        self.model.wanted.connect(self._go_on)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.end_button)
        line.addWidget(self.field, 1)
        line.addWidget(self.touch_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(line)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)

    def open(self, reward: RewardId) -> None:
        """Show the codes of a reward from the first on."""
        self._reward = reward
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 18)
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.begin()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Look from the first code on, by what is typed now."""
        self._pause.stop()
        self._stop()
        self._after, self._looked = None, 0
        self.model.begin()
        self._go_on()

    def turn_end(self) -> None:
        """Search by the other end of a code."""
        self._end = End.FIRST if self._end is End.LAST else End.LAST
        self._name_end()
        self.begin()

    async def settle(self) -> None:
        """Wait until nothing is looked for."""
        await self._tasks.settle()

    async def close_down(self) -> None:
        """End what is under way."""
        self._pause.stop()
        self._stop()
        await self._tasks.close()

    def _stop(self) -> None:
        self._turn += 1
        if self._search is not None:
            self._search.cancel()
            self._search = None

    def _go_on(self) -> None:
        if self._reward is not None:
            self._search = self._tasks.spawn(self._look(self._reward, self._turn), "codes")

    async def _look(self, reward: RewardId, turn: int) -> None:
        wanted = CodeFilter.of(self.field.text(), self._end)
        found = 0
        while True:
            size = _LOOK if self._looked else _FIRST_LOOK
            page = await self._room.codes(reward, wanted, self._after, size)
            if turn != self._turn or not shiboken6.isValid(self):
                return
            self._after = page.after
            self._looked += page.looked
            found += len(page.rows)
            is_enough = found >= _SCREENFUL
            self.model.add(page.rows, more=is_enough and page.after is not None)
            self._say(page, is_looking=page.after is not None and not is_enough)
            if page.after is None or is_enough:
                return

    def _say(self, page: CodePage, *, is_looking: bool) -> None:
        words, shown = self._words, self.model.rowCount()
        text = words.count(
            shown, words.translate("Levels", "{n} code"), words.translate("Levels", "{n} codes")
        )
        if is_looking:
            looked = words.translate("Levels", "looking on, {n} codes of the stock so far…")
            text = f"{text} · {looked.format(n=words.number(self._looked))}"
        elif page.after is not None:
            more = words.translate("Levels", "more as you scroll down")
            text = f"{text} · {more}"
        if not shown and page.after is None:
            text = words.translate("Levels", "No code of this reward is like that.")
            if not self.field.text().strip():
                text = words.translate("Levels", "The stock holds no code of this reward.")
        if self._end is End.FIRST and len(self.field.text().strip()) > LONGEST_BEGINNING:
            only = words.translate("Levels", "Only the first {n} digits count.")
            text = f"{text} · {only.format(n=words.number(LONGEST_BEGINNING))}"
        self.note.setText(text)

    def _name_end(self) -> None:
        words = self._words
        text = (
            words.translate("Levels", "Last 4 digits")
            if self._end is End.LAST
            else words.translate("Levels", "First digits")
        )
        self.end_button.setText(text)
        name = words.translate("Levels", "Search by: {end}").format(end=text)
        self.end_button.setAccessibleName(name)

    def _failed(self, error: BaseException) -> None:
        words = self._words
        said = words.error(error) if isinstance(error, PosError) else words.unexpected()
        self.note.setText(said)
