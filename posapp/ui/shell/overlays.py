"""What lies over the till for a moment: its state, the languages, the page of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence, QShortcut

from posapp.domain.people import Right
from posapp.ui.widgets.later import Later

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget

    from posapp.ui.office.page import OfficePage
    from posapp.ui.scanner.place import ScannerPlace
    from posapp.ui.shell.bar import DetailsPanel
    from posapp.ui.shell.language import LanguagePanel
    from posapp.ui.shell.shortcuts import KeysPage
    from posapp.ui.shell.window import TillWindow
    from posapp.ui.text import Words
    from posapp.ui.till.view import TillView

_EDGE: Final = 12


class Overlays:
    """One at a time, each made when it is first opened; the next language has its own."""

    def __init__(self, window: TillWindow, words: Words) -> None:
        self._window = window
        self._words = words
        # One Escape, one meaning: while something lies over the till it closes that, and no sale.
        self._escape = QShortcut(QKeySequence("Esc"), window)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.put_away)

    def show_on(self, page: QWidget, below: tuple[TillView, OfficePage, ScannerPlace]) -> None:
        """Lie on this page from now on, over these views."""
        self._page = page
        self._till, self._office, self._scanner = below
        self.details = Later(self._make_details)
        self.languages = Later(self._make_languages)
        self.keys = Later(self._make_keys)

    def put_away(self) -> None:
        """Close what is open."""
        for over in (self.details.made, self.languages.made, self.keys.made):
            if over is not None:
                over.put_away()

    def toggle_details(self, *layouts: QLayout | None) -> None:
        """Open the till's state, or close it."""
        details = self.details.widget
        if self.languages.made is not None:
            self.languages.made.put_away()
        self._place(details, layouts)
        details.toggle()

    def toggle_keys(self) -> None:
        """Open the page of keys, or close it."""
        if self.details.made is not None:
            self.details.made.put_away()
        self.keys.widget.toggle()

    def toggle_languages(self, centre: QPoint) -> None:
        """Offer the languages, or put the offer away."""
        if self.details.made is not None:
            self.details.made.put_away()
        self.languages.widget.toggle(centre)

    def settle(self, centre: QPoint, *layouts: QLayout | None) -> None:
        """Something moved: what is open stays in its place."""
        details, languages = self.details.made, self.languages.made
        if details is not None and details.isVisible():
            self._place(details, layouts)
        if languages is not None and languages.isVisible():
            languages.stand_in(centre)

    def _make_details(self) -> DetailsPanel:
        from posapp.ui.shell.bar import DetailsPanel

        made = DetailsPanel(self._words, self._page)
        window = self._window
        window.status.changed.connect(made.render_status)
        made.render_status(window.status.status)
        made.render_look(window.senses.theme)
        made.setup_button.setVisible(window.lacks_setup)
        made.scanner_wanted.connect(window.show_scanner)
        made.setup_wanted.connect(lambda: window.gate.open(Right.SETTINGS, window.setup_asked.emit))
        made.stock_wanted.connect(window.show_stock)
        made.language_wanted.connect(window.choose_language)
        made.look_wanted.connect(window.senses.leaf)
        made.lock_wanted.connect(window.gate.lock)
        made.opened.connect(self._give_escape)
        made.opened.connect(window.tour.note_state_seen)
        window.help.serve(made)
        return made

    def _make_languages(self) -> LanguagePanel:
        from posapp.ui.shell.language import LanguagePanel

        made = LanguagePanel(self._words, self._page)
        made.opened.connect(self._give_escape)
        made.chosen.connect(self._window.speak)
        return made

    def _make_keys(self) -> KeysPage:
        from posapp.ui.shell.shortcuts import KeysPage

        return KeysPage(self._words, self._page)

    def _place(self, details: DetailsPanel, layouts: tuple[QLayout | None, ...]) -> None:
        """Over the panel and the vouchers; the entry column stays free."""
        for layout in (*layouts, self._till.layout()):
            if layout is not None:
                layout.activate()
        corner = self._till.mapTo(self._page, self._till.rect().bottomLeft())
        corner += QPoint(_EDGE, -_EDGE)
        details.stand_on(corner, self._till.entry.x() - 2 * _EDGE)

    def _give_escape(self, is_open: bool) -> None:
        self._escape.setEnabled(is_open)
        self._till.escape.setEnabled(not is_open)
        self._office.escape.setEnabled(not is_open)
        self._scanner.give_escape(has_it=not is_open)
