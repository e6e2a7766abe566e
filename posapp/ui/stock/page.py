"""The stock's page: over the till, one key away, and gone with the next scan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posapp.domain.code_file import StockLevel
from posapp.ui.office.tab import OfficeTab
from posapp.ui.shell.status import Status
from posapp.ui.stock.levels import LevelsTable
from posapp.ui.text import Words
from posapp.ui.widgets.labels import button, label, show_text


class StockPage(OfficeTab):
    """Shows levels and offers what a manager does with the stock; decides nothing."""

    sync_wanted = Signal()
    import_wanted = Signal()
    fields_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stock")
        self.setAccessibleName(words.translate("Levels", "Stock"))
        self._words = words
        title = label("title", words.translate("Levels", "Stock of codes"), wraps=False)
        self._age = label("quiet", wraps=False)
        self._summary = label("summary")
        self._empty = label(
            "quiet", words.translate("Levels", "No figures yet: they come with the first sync.")
        )
        self.table = LevelsTable(words)
        self.sync_button = button(words.translate("Levels", "Sync now"), "second")
        self.import_button = button(words.translate("Levels", "Import a file…"), "second")
        self.fields_button = button(words.translate("Levels", "Fields…"), "second")
        for made, signal in (
            (self.sync_button, self.sync_wanted),
            (self.import_button, self.import_wanted),
            (self.fields_button, self.fields_wanted),
        ):
            made.clicked.connect(signal)
            made.setAccessibleName(made.accessibleName() or made.text())
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(title)
        head.addWidget(self._age, 1)
        acts = QHBoxLayout()
        acts.setSpacing(10)
        for made in (self.sync_button, self.import_button, self.fields_button):
            acts.addWidget(made)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._summary)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addLayout(acts)
        self._levels: Sequence[StockLevel] | None = ()
        self._render_levels()

    def show_levels(self, levels: Sequence[StockLevel]) -> None:
        """Show these levels; made into a table only where it can be seen."""
        self._levels = levels
        if self.isVisible():
            self._render_levels()

    def showEvent(self, event: QShowEvent) -> None:
        """What was told meanwhile."""
        self._render_levels()
        super().showEvent(event)

    def _render_levels(self) -> None:
        if self._levels is None:
            return
        levels, self._levels = self._levels, None
        self.table.levels.show_levels(levels)
        self.table.fit()
        self._empty.setVisible(not levels)
        self.table.setVisible(bool(levels))
        low = sum(level.is_low for level in levels)
        text = ""
        if levels:
            text = (
                self._words.count(
                    low,
                    self._words.translate("Levels", "{n} reward is running out: ask for codes."),
                    self._words.translate("Levels", "{n} rewards are running out: ask for codes."),
                )
                if low
                else self._words.translate("Levels", "Nothing is running out.")
            )
        show_text(self._summary, text)

    def render_status(self, status: Status) -> None:
        """Show how old the stock is."""
        self._age.setText(status.stock[0])

    def enter(self) -> None:
        """The page was opened: the keyboard is on it."""
        self.table.fit()
        place: QWidget = self.table if self.table.isVisible() else self.sync_button
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)
