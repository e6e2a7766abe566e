"""The page's first view: all rewards, the chosen one's details, and the acts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posapp.ui.stock.details import RewardDetails
from posapp.ui.stock.levels import LevelsTable
from posapp.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from posapp.ui.stock.rows import RewardRow
    from posapp.ui.text import Words

_BESIDE_FROM = 1500  # narrower, the details stand below the table
_BELOW, _BESIDE = 132, 430
_ANY = (1 << 24) - 1  # Qt's QWIDGETSIZE_MAX, which PySide6 does not name


class Overview(QWidget):
    """Shows rewards; decides nothing."""

    chosen = Signal(object)
    codes_wanted = Signal(object)
    touch_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.summary = label("summary")
        self._empty = label(
            "quiet", words.translate("Levels", "No figures yet: they come with the first sync.")
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText(words.translate("Levels", "Search rewards"))
        self.search.setAccessibleName(words.translate("Levels", "Search rewards"))
        self.search.setMinimumWidth(260)
        self.touch_button = button("ABC", "second")
        self.touch_button.setAccessibleName(words.translate("Levels", "Type by touch"))
        self.table = LevelsTable(words)
        self.details = RewardDetails(words)
        self.sync_button = button(words.translate("Levels", "Sync now"), "choice")
        self.import_button = button(words.translate("Levels", "Import a file…"), "choice")
        self.fields_button = button(words.translate("Levels", "Fields…"), "choice")
        self.codes_button = button(words.translate("Levels", "Its codes…"), "choice")
        self.batches_button = button(words.translate("Levels", "Own codes…"), "choice")
        # Redrawn with a stroke's delay, so that a fast typist waits for nothing.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(30)
        self._pause.timeout.connect(lambda: self.table.search(self.search.text()))
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self.table.setFocus)
        self.touch_button.clicked.connect(self.touch_wanted)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._open_codes)
        self.codes_button.clicked.connect(self._open_codes)
        self._arrange()
        self.show_rows(())

    def show_rows(self, rows: Sequence[RewardRow]) -> None:
        """Show these rewards."""
        self.table.show_rows(rows)
        self.table.fit()
        self._empty.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.details.setVisible(bool(rows))
        words = self._words
        low = sum(row.level.is_low for row in rows)
        text = ""
        if rows:
            text = (
                words.count(
                    low,
                    words.translate("Levels", "{n} reward is running out: ask for codes."),
                    words.translate("Levels", "{n} rewards are running out: ask for codes."),
                )
                if low
                else words.translate("Levels", "Nothing is running out.")
            )
        self.summary.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The details stand where there is room for them."""
        super().resizeEvent(event)
        self._place_details()

    def _choose(self, row: RewardRow | None) -> None:
        self.details.show_reward(row)
        self.codes_button.setEnabled(row is not None)
        self.chosen.emit(row)

    def _open_codes(self) -> None:
        if self.table.selected is not None:
            self.codes_wanted.emit(self.table.selected)

    def _place_details(self) -> None:
        is_beside = self.width() >= _BESIDE_FROM
        if is_beside:
            self._body.setDirection(QBoxLayout.Direction.LeftToRight)
            self.details.setMinimumSize(_BESIDE, 0)
            self.details.setMaximumSize(_BESIDE, _ANY)
        else:
            self._body.setDirection(QBoxLayout.Direction.TopToBottom)
            self.details.setMinimumSize(0, _BELOW)
            self.details.setMaximumSize(_ANY, _BELOW)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.summary, 1)
        line.addWidget(self.search)
        line.addWidget(self.touch_button)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(10)
        self._body.addWidget(self.table, 1)
        self._body.addWidget(self.details)
        acts = QHBoxLayout()
        acts.setSpacing(12)
        for made in (
            self.sync_button,
            self.import_button,
            self.fields_button,
            self.codes_button,
            self.batches_button,
        ):
            acts.addWidget(made, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(line)
        column.addWidget(self._empty)
        column.addLayout(self._body, 1)
        column.addLayout(acts)
