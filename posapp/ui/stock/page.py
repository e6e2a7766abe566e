"""The stock's page of the office: rewards, the codes of one, own codes, a code's whole life."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from posapp.ui.office.tab import OfficeTab
from posapp.ui.stock.batches import BatchesView
from posapp.ui.stock.codes import CodesView
from posapp.ui.stock.finder import LifeView
from posapp.ui.stock.overview import Overview
from posapp.ui.widgets.elided import FittedLabel
from posapp.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from posapp.ui.shell.status import Status
    from posapp.ui.stock.levels import LevelsTable
    from posapp.ui.stock.ports import StockRoom
    from posapp.ui.stock.rows import RewardRow
    from posapp.ui.text import Words

_TITLE_WIDTH = 160  # a reward's name in it may be of any length


class StockPage(OfficeTab):
    """Its views, one at a time, below the field that finds a code from every one of them."""

    sync_wanted = Signal()
    import_wanted = Signal()
    fields_wanted = Signal()
    find_by_touch = Signal()

    def __init__(self, room: StockRoom, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stock")
        self.setAccessibleName(words.translate("Levels", "Stock"))
        self._words = words
        self._rows: Sequence[RewardRow] | None = ()
        self._status = ""
        self.title = FittedLabel(_TITLE_WIDTH)
        self.title.setProperty("role", "title")
        self._age = label("quiet", wraps=False)
        self.back_button = button(words.translate("Levels", "Rewards  Esc"), "choice")
        self.back_button.setAccessibleName(words.translate("Levels", "Back to the rewards"))
        self.finder = QLineEdit()
        self.finder.setPlaceholderText(words.translate("Levels", "Find a code"))
        self.finder.setAccessibleName(words.translate("Levels", "Find a code: scan or type"))
        self.finder.setMinimumWidth(300)
        self.touch_button = button("ABC", "second")
        self.touch_button.setAccessibleName(words.translate("Levels", "Type by touch"))
        self.overview = Overview(words)
        self.codes = CodesView(room, words)
        self.batches = BatchesView(words)
        self.life = LifeView(room, words)
        self._views = QStackedWidget()
        for view in (self.overview, self.codes, self.batches, self.life):
            self._views.addWidget(view)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back_button)
        head.addWidget(self.title)
        head.addWidget(self._age)
        head.addStretch(1)
        head.addWidget(self.finder)
        head.addWidget(self.touch_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._views, 1)
        self._connect()
        self._show_view(self.overview, words.translate("Levels", "Stock of codes"))

    @property
    def table(self) -> LevelsTable:
        """The rewards."""
        return self.overview.table

    @property
    def sync_button(self) -> QWidget:
        """Brings the stock up to date."""
        return self.overview.sync_button

    def show_rows(self, rows: Sequence[RewardRow]) -> None:
        """Show these rewards; made into a table only where it can be seen."""
        self._rows = rows
        if self.isVisible():
            self._render_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """What was told meanwhile."""
        self._render_rows()
        super().showEvent(event)

    def render_status(self, status: Status) -> None:
        """Show how old the stock is."""
        self._status = status.stock[0]
        self._age.setText(self._status if self._is_on(self.overview) else "")

    def enter(self) -> None:
        """The page was opened: the keyboard is on it."""
        self.table.fit_letters()
        if self._is_on(self.overview):
            table = self.table
            place: QWidget = self.overview.sync_button if table.isHidden() else table
        else:
            place = self.finder
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hear(self, text: str) -> bool:
        """Take a scan while somebody looks codes up; else it is the till's."""
        if not (self.finder.hasFocus() or self._is_on(self.life)):
            return False
        self.look_up(text)
        return True

    def step_back(self) -> bool:
        """Back to the rewards; False where they are shown already."""
        if self._is_on(self.overview):
            return False
        self._show_view(self.overview, self._words.translate("Levels", "Stock of codes"))
        self.enter()
        return True

    def look_up(self, text: str) -> None:
        """Show the life of a code."""
        self._show_view(self.life, self._words.translate("Levels", "Life of a code"))
        self.finder.clear()
        self.life.look_up(text)
        self.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_codes(self, row: RewardRow) -> None:
        """Show the codes of a reward."""
        if row.reward is None:
            return
        title = self._words.translate("Levels", "Codes of {reward}")
        self._show_view(self.codes, title.format(reward=row.level.name))
        self.codes.open(row.reward.id)

    def show_batches(self) -> None:
        """Show the batches of own codes."""
        self._show_view(self.batches, self._words.translate("Levels", "Own codes"))
        self.batches.table.setFocus(Qt.FocusReason.OtherFocusReason)

    async def settle(self) -> None:
        """Wait until its views have what they asked for."""
        await self.codes.settle()
        await self.life.settle()

    async def close_down(self) -> None:
        """End what its views have under way."""
        await self.codes.close_down()
        await self.life.close_down()

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.step_back)
        self.finder.returnPressed.connect(self._find_typed)
        self.touch_button.clicked.connect(self.find_by_touch)
        self.overview.codes_wanted.connect(self.show_codes)
        for made, signal in (
            (self.overview.sync_button, self.sync_wanted),
            (self.overview.import_button, self.import_wanted),
            (self.overview.fields_button, self.fields_wanted),
        ):
            made.clicked.connect(signal)

    def _find_typed(self) -> None:
        if self.finder.text().strip():
            self.look_up(self.finder.text())

    def _is_on(self, view: QWidget) -> bool:
        return self._views.currentWidget() is view

    def _show_view(self, view: QWidget, title: str) -> None:
        self._views.setCurrentWidget(view)
        self.title.show_one(title)
        is_first = view is self.overview
        self.back_button.setVisible(not is_first)
        self._age.setText(self._status if is_first else "")

    def _render_rows(self) -> None:
        if self._rows is not None:
            rows, self._rows = self._rows, None
            self.overview.show_rows(rows)
