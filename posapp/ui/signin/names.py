"""Names to choose from, each a large button; arrows choose from wherever the focus is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from posapp.ui.widgets.labels import button, restyle

if TYPE_CHECKING:
    from posapp.ui.widgets.fitting import FittingButton

_GAP = 12
_TWO_COLUMNS_FROM = 7


class Names(QScrollArea):
    """One name is chosen at any time, once there are any."""

    chosen = Signal(str)

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("names")
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        column = QVBoxLayout(inner)
        column.setContentsMargins(3, 3, 3, 3)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(inner)
        self.buttons: dict[str, FittingButton] = {}

    def render_names(self, names: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show names, each with what its button says more below it, and which is chosen."""
        if [name for name, _more in names] != list(self.buttons):
            self._make(names)
        for name, more in names:
            made = self.buttons[name]
            made.setText(f"{_plain(name)}\n{more}" if more else _plain(name))
            is_chosen = name == chosen
            made.setAccessibleName(f"✓ {name}, {more}" if is_chosen else f"{name}, {more}")
            restyle(made, "current", is_chosen)
            if is_chosen:
                self.ensureWidgetVisible(made)

    def _make(self, names: Sequence[tuple[str, str]]) -> None:
        for made in self.buttons.values():
            made.hide()
            made.deleteLater()
        self.buttons = {}
        columns = 2 if len(names) >= _TWO_COLUMNS_FROM else 1
        for at, (name, _more) in enumerate(names):
            made = button(_plain(name), "person")
            made.keeps_lines = True
            made.clicked.connect(partial(self.chosen.emit, name))
            self._grid.addWidget(made, at // columns, at % columns)
            self.buttons[name] = made


def _plain(name: str) -> str:
    return name.replace("&", "&&")
