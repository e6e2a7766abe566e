"""What one pass by file keeps in mind: its outbox, its claims, and what it tells at its end."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from posapp.domain.errors import Disposition, FileError
from posapp.domain.retry import backoff
from posapp.domain.transport import Delivery, Shelf, Step

if TYPE_CHECKING:
    from posapp.domain.burn import Burn
    from posapp.domain.file_ports import FileExchange, FilePlace
    from posapp.domain.ids import BurnId

NO_OUTBOX: Final = "no_outbox"


@dataclass(slots=True)
class FilePass:
    """One pass by file: what it delivered, and why it stopped early if it did."""

    files: list[str] = field(default_factory=list)
    stopped: FileError | None = None


@dataclass(slots=True)
class Run:
    """One pass."""

    told: FilePass
    moved: Callable[[Burn], None]
    ignore_due: bool
    unsent: bool
    began: datetime
    stale: list[str] = field(default_factory=list)  # temporary names nobody needs any more


@dataclass(slots=True)
class Claims:
    """How far a pass has come through the queue, and what the present file took of it."""

    last: BurnId | None = None
    exhausted: bool = False
    burns: list[tuple[BurnId, int]] = field(default_factory=list)  # with their delays so far


class Way:
    """The outbox, opened when it is first needed and only once a pass."""

    def __init__(self, outbox: FileExchange | None, stack: AsyncExitStack) -> None:
        self._outbox = outbox
        self._stack = stack
        self._place: FilePlace | None = None
        self._failed: FileError | None = None

    @property
    def place_name(self) -> str | None:
        """Which outbox is set now."""
        return self._outbox.place if self._outbox else None

    async def open(self) -> FilePlace:
        """Raises `FileError`, the same one for the rest of the pass."""
        if self._failed is not None:
            raise self._failed
        if self._outbox is None:
            raise FileError(NO_OUTBOX, Disposition.ASK)
        if self._place is None:
            try:
                self._place = await self._stack.enter_async_context(self._outbox.open())
            except FileError as error:
                self._failed = error
                raise
        return self._place


def part_of(shelf: Shelf) -> dict[BurnId, Delivery]:
    """The delivery that each burn went with; of several the one that came furthest.

    A burn is only put into another file once the first certainly never left.
    """
    steps = list(Step)
    rising = sorted(shelf.deliveries, key=lambda delivery: steps.index(delivery.step))
    return {
        burn: delivery
        for delivery in rising
        if delivery.step is not Step.ABANDONED
        for burn in delivery.burns
    }


def damage(burn: Burn) -> str | None:
    """Why a burn cannot be sent at all; None where it can."""
    # The ledger completes burns only with both; a row without is damage, not a refusal.
    if burn.card_code is None or burn.burned_date is None:
        return "damaged: the burn lacks its card or its moment"
    return None


def answer(name: str) -> str:
    """What is learned of a delivered burn: it is in Splio's hands, not yet in Splio's books."""
    return f"file: {name}"


def wait_of(burn: Burn) -> timedelta:
    """The wait before a burn is looked at again."""
    return waiting(burn.delays)


def waiting(delays: int) -> timedelta:
    """The wait after so many postponements in a row."""
    return backoff(delays, random.random())  # noqa: S311 - spreads tills, guards nothing
