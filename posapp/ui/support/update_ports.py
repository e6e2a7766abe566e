"""What the support page needs for updates; `posapp.app.office_updates` implements it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posapp.domain.update import Offer, Release, UpdateError


class Updates(Protocol):
    """Newer versions of the program. Every act raises `PosError`, ``people.not_allowed`` too."""

    @property
    def may_look(self) -> bool:
        """Whether there is a place of updates, and who is signed in may look there."""
        ...

    async def look(self) -> Offer:
        """Look there now. Takes seconds where the network is slow."""
        ...

    def size(self, release: Release) -> int:
        """How many bytes are to be fetched for this machine."""
        ...

    async def hindrance(self) -> UpdateError | None:
        """What speaks against one now: a manager can overrule ``update.trading`` alone."""
        ...

    async def prepare(
        self, release: Release, fetched: Callable[[int], None], *, insists: bool
    ) -> str:
        """Fetch, check, copy the sales; the installer starts once the till has closed.

        `fetched` hears the bytes that are here, in this thread; after the last of them the sales
        are copied. Returns what an administrator must type where no installer can be started;
        empty where the till is to close now.
        """
        ...
