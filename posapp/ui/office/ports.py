"""What the manager's pages need from the rest of the program, one part a page.

`posapp.app.office` implements it. Each part is a protocol in the page's own package.
"""

from __future__ import annotations

from typing import Protocol

from posapp.domain.people import Right


class Office(Protocol):
    """The back of the till."""

    def may(self, right: Right) -> bool:
        """Whether who is signed in may do it."""
        ...
