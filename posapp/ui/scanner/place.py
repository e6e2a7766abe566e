"""Where the scanner's page stands in the window; the page is made when it is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from posapp.domain.scan import Heard, PortState, Scanning
    from posapp.ui.scanner.page import ScannerPage
    from posapp.ui.text import Words


class ScannerPlace(QWidget):
    """Empty until it is entered: most days nobody tries a scanner, and every start would pay."""

    left = Signal()

    def __init__(self, words: Words, scanning: Scanning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._scanning = scanning
        self._page: ScannerPage | None = None
        self._port: PortState | None = None
        self._has_escape = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    @property
    def page(self) -> ScannerPage:
        """The page; made now if nobody has asked for it yet."""
        if self._page is None:
            from posapp.ui.scanner.page import ScannerPage

            self._page = ScannerPage(self._words, self._scanning)
            self._page.left.connect(self.left)
            self._page.escape.setEnabled(self._has_escape)
            self._page.render_port(self._port)
            layout = self.layout()
            if layout is not None:
                layout.addWidget(self._page)
        return self._page

    @property
    def port(self) -> PortState | None:
        """How the serial scanner's port stands; None where there is none."""
        return self._port

    def enter(self, righted: int) -> None:
        """The page was opened; `righted` scans had their keyboard put right so far."""
        self.page.render_righted(righted)
        self.page.show()  # Qt would show a new one only with the loop's next turn
        self.page.enter()

    def hear(self, heard: Heard) -> None:
        """A scan was made while the page is open."""
        self.page.hear(heard)

    def render_port(self, state: PortState | None) -> None:
        """How the serial scanner's port stands."""
        self._port = state
        if self._page is not None:
            self._page.render_port(state)

    def give_escape(self, *, has_it: bool) -> None:
        """Whether Escape leaves the page: not while something lies over it."""
        self._has_escape = has_it
        if self._page is not None:
            self._page.escape.setEnabled(has_it)
