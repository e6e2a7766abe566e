"""What lies over the till for a moment: its state, the languages, the page of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLayout, QWidget

if TYPE_CHECKING:
    from posapp.ui.office.page import OfficePage
    from posapp.ui.scanner.place import ScannerPlace
    from posapp.ui.shell.bar import DetailsPanel
    from posapp.ui.shell.language import LanguagePanel
    from posapp.ui.shell.shortcuts import KeysPage
    from posapp.ui.till.view import TillView

_EDGE: Final = 12


class Overlays:
    """One at a time; the views are made anew with each language."""

    def __init__(self, window: QWidget) -> None:
        # One Escape, one meaning: while something lies over the till it closes that, and no sale.
        self._escape = QShortcut(QKeySequence("Esc"), window)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.put_away)

    def show_on(
        self,
        details: DetailsPanel,
        languages: LanguagePanel,
        keys: KeysPage,
        below: tuple[TillView, OfficePage, ScannerPlace],
        page: QWidget,
    ) -> None:
        """Serve these views from now on; they lie on `page`."""
        self._page = page
        self._details, self._languages, self._keys = details, languages, keys
        self._till, self._office, self._scanner = below
        for over in (details, languages):
            over.opened.connect(self._give_escape)

    def put_away(self) -> None:
        """Close what is open."""
        for over in (self._details, self._languages, self._keys):
            over.put_away()

    def toggle_details(self, *layouts: QLayout | None) -> None:
        """Open the till's state, or close it."""
        self._languages.put_away()
        self._place(layouts)
        self._details.toggle()

    def toggle_keys(self) -> None:
        """Open the page of keys, or close it."""
        self._details.put_away()
        self._keys.toggle()

    def toggle_languages(self, centre: QPoint) -> None:
        """Offer the languages, or put the offer away."""
        self._details.put_away()
        self._languages.toggle(centre)

    def settle(self, *layouts: QLayout | None) -> None:
        """Something moved: the till's state stays in its place."""
        if self._details.isVisible():
            self._place(layouts)

    def _place(self, layouts: tuple[QLayout | None, ...]) -> None:
        """Over the panel and the vouchers; the entry column stays free."""
        for layout in (*layouts, self._till.layout()):
            if layout is not None:
                layout.activate()
        corner = self._till.mapTo(self._page, self._till.rect().bottomLeft())
        corner += QPoint(_EDGE, -_EDGE)
        self._details.stand_on(corner, self._till.entry.x() - 2 * _EDGE)

    def _give_escape(self, is_open: bool) -> None:
        self._escape.setEnabled(is_open)
        self._till.escape.setEnabled(not is_open)
        self._office.escape.setEnabled(not is_open)
        self._scanner.give_escape(has_it=not is_open)
