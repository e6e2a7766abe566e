"""What a page of the office is, seen from the frame around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from posapp.domain.people import Right
    from posapp.ui.shell.status import Status


class OfficeTab(QWidget):
    """A page of the office; made when it is first opened, and again in another language."""

    def enter(self) -> None:
        """The page came to the front: show what stands now, take the keyboard."""

    def render_status(self, status: Status) -> None:
        """The till's state changed."""

    def hear(self, text: str) -> bool:  # noqa: ARG002 - for the pages that do
        """A scan was made while the page is in front; False leaves it to the till."""
        return False

    def step_back(self) -> bool:
        """Escape was struck: back by one view of the page; False where there is none."""
        return False

    async def close_down(self) -> None:
        """End what the page has under way; it is not shown again."""


@dataclass(frozen=True, slots=True)
class TabPlace:
    """Where a page stands in the row, and how it is made.

    Attributes:
        key: its name in the program.
        title: its name on the button, in the interface's language.
        right: what somebody must be allowed to do to see it.
        make: makes the page, in the Qt thread.
    """

    key: str
    title: str
    right: Right
    make: Callable[[], OfficeTab]
