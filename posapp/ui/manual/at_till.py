"""What the till's window shows, as a topic of the manuals, and the ways to them there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posapp.ui.manual.help import Help
from posapp.ui.manual.topics import OFFICE, Topic
from posapp.ui.shell.shortcuts import install
from posapp.ui.text.shortcuts import Act
from posapp.ui.theme import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from posapp.ui.office.page import OfficePage
    from posapp.ui.shell.bar import DetailsPanel
    from posapp.ui.shell.window import TillWindow
    from posapp.ui.text import Words


class TillHelp(Help):
    """The help of the till's window: a scan that comes meanwhile closes it and counts."""

    def __init__(self, window: TillWindow, words: Words, toggle_keys: Callable[[], object]) -> None:
        super().__init__(window, words, self._in_front, toggle_keys)
        self._till = window
        self._toggle_keys = toggle_keys
        install(window, Act.KEYS, toggle_keys)
        window.scans.kept.connect(self.put_away)

    def show_on(self, office: OfficePage, details: DetailsPanel) -> None:
        """Serve these views; they are made anew with each language."""
        office.manual_wanted.connect(self.open_here)
        details.keys_wanted.connect(self._toggle_keys)
        details.manual_wanted.connect(self._from_details)

    def _from_details(self) -> None:
        window = self._till
        topic = self._in_front()
        window.details.put_away()
        self.open(topic)

    def _in_front(self) -> Topic:
        window = self._till
        if not window.office.isHidden():
            return OFFICE[window.office.current]
        if not window.scanner.isHidden():
            return Topic.SCANNER
        if window.details.isVisible():
            return Topic.OUTAGE
        if window.keys.isVisible():
            return Topic.KEYS
        if window.tour.is_on:
            return Topic.TOUR
        screen = window.presenter.screen
        if screen.left_open is not None:
            return Topic.OUTAGE
        if screen.panel.tone in {Tone.ATTENTION, Tone.BAD} or len(screen.rows) == 1:
            return Topic.VERDICT
        return Topic.SEVERAL if screen.rows else Topic.SALE
