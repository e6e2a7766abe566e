"""The manager's back room behind its pages: one part a page."""

from __future__ import annotations

from posapp.app.backroom import Backroom
from posapp.domain.people import Right


class BackOffice:
    """Implements `posapp.ui.office.ports.Office`."""

    def __init__(self, room: Backroom) -> None:
        self._room = room

    def may(self, right: Right) -> bool:
        """Whether who is signed in may do it."""
        return self._room.may(right)
