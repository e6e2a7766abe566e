"""What the support page needs; `posapp.app.office_support` implements it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posapp.domain.backup import BackupReport
    from posapp.domain.health import Bundle, BundleStep, Observed
    from posapp.domain.place import Answer, Copy


class Support(Protocol):
    """How the till is, and bundles about it; nobody else waits for either."""

    @property
    def version(self) -> str:
        """The program's version."""
        ...

    @property
    def folder(self) -> Path:
        """Where bundles are saved where no other folder is chosen."""
        ...

    def copy(self) -> Copy | None:
        """Whose data these are, where nobody said yet which till this is. Raises `StoreError`."""
        ...

    async def answer_copy(self, answer: Answer) -> int:
        """A manager's word on it; how many used vouchers it set free or gave up.

        Raises ``people.not_allowed``, `StoreError`.
        """
        ...

    async def look(self, language: str) -> Sequence[Observed]:
        """Look at everything, told in this language. Takes seconds where the network is slow."""
        ...

    async def back_up(self) -> BackupReport:
        """Make a copy of the sales now; the till sells on. Takes seconds where they are many.

        Raises `PosError`: ``people.not_allowed``, or a `StoreError` where it cannot be made.
        """
        ...

    async def make_bundle(
        self, language: str, folder: Path, tell: Callable[[BundleStep], None]
    ) -> Bundle:
        """Make a bundle in a folder; `tell` hears each step, in this thread.

        Raises `PosError`: ``people.not_allowed``, or a `StoreError` where it cannot be written.
        """
        ...
