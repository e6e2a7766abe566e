"""What the till's window shows, as a topic of the manuals, and the ways to them there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posapp.ui.manual.help import Help
from posapp.ui.manual.topics import OFFICE, Topic
from posapp.ui.shell.shortcuts import install
from posapp.ui.text.shortcuts import Act
from posapp.ui.theme import Tone

if TYPE_CHECKING:
    from posapp.ui.shell.bar import DetailsPanel
    from posapp.ui.shell.window import TillWindow
    from posapp.ui.text import Words


class TillHelp(Help):
    """The help of the till's window: a scan that comes meanwhile closes it and counts."""

    def __init__(self, window: TillWindow, words: Words) -> None:
        toggle_keys = window.overlays.toggle_keys
        super().__init__(window, words, self._in_front, toggle_keys)
        self._till = window
        install(window, Act.KEYS, toggle_keys)
        window.scans.kept.connect(self.put_away)

    def serve(self, details: DetailsPanel) -> None:
        """Serve the till's state, which is made anew with each language."""
        details.keys_wanted.connect(self._till.overlays.toggle_keys)
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
        if window.overlays.details.is_open:
            return Topic.OUTAGE
        if window.overlays.keys.is_open:
            return Topic.KEYS
        if window.tour.is_on:
            return Topic.TOUR
        screen = window.presenter.screen
        if screen.left_open is not None:
            return Topic.OUTAGE
        if screen.panel.tone in {Tone.ATTENTION, Tone.BAD} or len(screen.rows) == 1:
            return Topic.VERDICT
        return Topic.SEVERAL if screen.rows else Topic.SALE
