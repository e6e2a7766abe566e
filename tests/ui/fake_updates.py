"""Newer versions of the program, as a test says."""

from __future__ import annotations

from collections.abc import Callable

from posapp.domain.errors import PosError
from posapp.domain.update import Offer, Package, Release, UpdateError, Version


def release(version: str = "0.2.0", note: str = "Faster.") -> Release:
    package = Package("linux-amd64", f"posapp_{version}_amd64.deb", 40_000_000, "0" * 64)
    return Release(Version.parse(version), Version.parse("0.1.0"), (package,), {"en": note})


class FakeUpdates:
    """Answers at once, or fails as told."""

    def __init__(self) -> None:
        self.may_look = False
        self.offer = Offer(Version.parse("0.1.0"), Version.parse("0.2.0"), release())
        self.fails: PosError | None = None
        self.against: UpdateError | None = None
        self.typed = ""
        self.prepared: list[tuple[Release, bool]] = []

    async def look(self) -> Offer:
        if self.fails is not None:
            raise self.fails
        return self.offer

    def size(self, release: Release) -> int:
        return release.packages[0].size

    async def hindrance(self) -> UpdateError | None:
        return self.against

    async def prepare(
        self, release: Release, fetched: Callable[[int], None], *, insists: bool
    ) -> str:
        if self.fails is not None:
            raise self.fails
        fetched(self.size(release) // 2)
        fetched(self.size(release))
        self.prepared.append((release, insists))
        return self.typed
