"""The office: the manager's pages in the place of the till, gone with the next scan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posapp.domain.people import Right
from posapp.ui.widgets.labels import button, restyle

if TYPE_CHECKING:
    from posapp.ui.office.tab import OfficeTab, TabPlace
    from posapp.ui.shell.status import Status
    from posapp.ui.text import Words
    from posapp.ui.widgets.fitting import FittingButton

_HELP_WIDTH = 60

Gate = Callable[[Right, Callable[[], None]], None]
"""Asks whether something may be done, perhaps for a PIN, and then calls back; or never."""


class OfficePage(QWidget):
    """A row of buttons, a page below. Knows the pages' places, not what is on them."""

    left = Signal()
    manual_wanted = Signal()

    def __init__(
        self,
        places: Sequence[TabPlace],
        gate: Gate,
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("office")
        self.setAccessibleName(words.translate("Office", "Office"))
        self._places = {place.key: place for place in places}
        self._gate = gate
        self._tabs: dict[str, OfficeTab] = {}
        self._status: Status | None = None
        self.current = places[0].key
        self._words = words
        self._buttons: dict[str, FittingButton] = {}
        self._stack = QStackedWidget(self)
        for number, place in enumerate(places, 1):
            QShortcut(QKeySequence(f"Alt+{number}"), self).activated.connect(
                partial(self.open, place.key)
            )
        self.escape = QShortcut(QKeySequence("Esc"), self)
        self.escape.activated.connect(self._step_back)

    def _furnish(self) -> None:
        """The row of buttons, when the office is first opened: no start need wait for it."""
        words = self._words
        row = QHBoxLayout()
        row.setContentsMargins(14, 10, 14, 0)
        row.setSpacing(12)
        for number, place in enumerate(self._places.values(), 1):
            made = button(f"{place.title}\nAlt+{number}", "tab")
            made.setAccessibleName(place.title)
            made.clicked.connect(partial(self.open, place.key))
            self._buttons[place.key] = made
            row.addWidget(made, 1)
        self.help_button = button("?\nF1", "tab")
        self.help_button.setAccessibleName(words.translate("Status", "Open the manual"))
        self.help_button.setFixedWidth(_HELP_WIDTH)
        self.help_button.clicked.connect(self.manual_wanted)
        row.addWidget(self.help_button)
        self.back_button = button(words.translate("Office", "Till\nEsc"), "second")
        self.back_button.setAccessibleName(words.translate("Office", "Back to the till"))
        self.back_button.clicked.connect(self.left)
        row.addWidget(self.back_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        for one in (*self._buttons.values(), self.help_button, self.back_button, self._stack):
            one.show()  # Qt would show new ones only with the loop's next turn

    def render_status(self, status: Status) -> None:
        """Hand the till's state to the pages that show it."""
        self._status = status
        for tab in self._tabs.values():
            tab.render_status(status)

    def open(self, key: str) -> None:
        """Show a page, once whoever is there may see it."""
        self._gate(self._places[key].right, partial(self._show, key))

    def right_of(self, key: str) -> Right:
        """What somebody must be allowed to do to see a page."""
        return self._places[key].right

    def enter(self) -> None:
        """The office was opened: the page that was there last, or the first."""
        self.open(self.current)

    def tab(self, key: str) -> OfficeTab:
        """The page, made where it is not yet."""
        made = self._tabs.get(key)
        if made is None:
            if not self._buttons:
                self._furnish()
            made = self._tabs[key] = self._places[key].make()
            self._stack.addWidget(made)
            if self._status is not None:
                made.render_status(self._status)
        return made

    def hear(self, text: str) -> bool:
        """A scan was made while the office is open; False where its page does not want it."""
        tab = self._tabs.get(self.current)
        return tab is not None and tab.hear(text)

    async def close_down(self) -> None:
        """End what the pages have under way."""
        for tab in self._tabs.values():
            await tab.close_down()

    def _step_back(self) -> None:
        tab = self._tabs.get(self.current)
        if tab is None or not tab.step_back():
            self.left.emit()

    def _show(self, key: str) -> None:
        self.current = key
        tab = self.tab(key)
        for other, made in self._buttons.items():
            restyle(made, "current", other == key)
        self._stack.setCurrentWidget(tab)
        if self.isVisible():
            tab.enter()
