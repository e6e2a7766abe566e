"""Pages that a change of language took off the window: what they had under way ends first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QWidget

from posapp.ui.tasks import Tasks

if TYPE_CHECKING:
    from posapp.ui.office.page import OfficePage


class GonePages:
    """Keeps each of them, unseen, until nothing is left that would still show on it."""

    def __init__(self) -> None:
        self._tasks = Tasks(lambda _error: None)

    def take(self, window: QMainWindow, office: OfficePage) -> None:
        """Take the page with this office off the window."""
        page = window.takeCentralWidget()
        if page is None:
            return
        page.setParent(window)  # a window of its own would be styled, and closed, as one
        page.hide()
        self._tasks.spawn(_end(page, office), "pages of the other language")

    async def close(self) -> None:
        """Wait until all of them have ended."""
        await self._tasks.settle()


async def _end(page: QWidget, office: OfficePage) -> None:
    try:
        await office.close_down()
    finally:
        page.deleteLater()
