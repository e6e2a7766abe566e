"""What the stock's page needs from the rest of the program, beside the desk's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posapp.domain.batch import BatchRow, Draft, UploadReport, Weighed
    from posapp.domain.code import Code
    from posapp.domain.ids import RewardId
    from posapp.domain.life import CodeFilter, CodeLife, CodePage, StatusCounts

Heard = Callable[[int, int], None]
"""Is told, in the window's thread, how many codes of how many are through."""


class StockRoom(Protocol):
    """The stock's part of the office. What takes long does so beside the window.

    All raise `StoreError`; what a person needs a right for raises `PeopleError`
    ``people.not_allowed`` as well.
    """

    async def statuses(self, reward_id: RewardId) -> StatusCounts:
        """How many codes of a reward are in which status."""
        ...

    async def codes(
        self, reward_id: RewardId, wanted: CodeFilter, after: Code | None, look_at: int
    ) -> CodePage:
        """The next codes of a reward, among the next `look_at` of the whole stock."""
        ...

    async def life(self, code: Code) -> CodeLife:
        """All that the till knows of a code."""
        ...

    async def ask(self, code: Code) -> CodeLife:
        """The same, once Splio was asked."""
        ...

    async def batches(self) -> Sequence[BatchRow]:
        """The batches of own codes made at this till, newest first."""
        ...

    async def draft(self, prefix: str, count: int) -> Draft:
        """What `make` would make. Raises `CodesError`."""
        ...

    async def make(self, prefix: str, count: int, reward_id: RewardId | None) -> str:
        """Make a batch, for a reward that takes own codes; its name.

        Needs `Right.RESOLVE`. Raises `CodesError`, and `SplioError` where a reward is named.
        """
        ...

    async def send(
        self, batch: str, reward_id: RewardId, heard: Heard, *, again: bool
    ) -> UploadReport:
        """Send a batch, `again` also what is unclear or refused; `stop_sending` ends it early.

        Needs `Right.RESOLVE`. Raises `CodesError`, `SplioError`.
        """
        ...

    def stop_sending(self) -> None:
        """End the sending that runs, before its next call."""
        ...

    async def weigh(self, batch: str) -> Weighed:
        """Ask Splio for what tells whether the unclear codes arrived."""
        ...

    async def note_arrived(self, batch: str) -> int:
        """Take the unclear codes for arrived; tells how many. Needs `Right.RESOLVE`."""
        ...

    async def write_codes(self, batch: str, path: Path) -> int:
        """Write a batch's whole codes into a new file; tells how many. Needs `Right.EXPORT`.

        Raises `CodesError` ``codes.file_exists`` and ``codes.file_unwritable``.
        """
        ...
