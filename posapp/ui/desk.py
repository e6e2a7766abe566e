"""What the till's screens need from the rest of the program, as one protocol.

`posapp.app.desk` implements it. Plain methods answer at once from this thread's own read-only
connections; coroutines are carried out by the engine's thread and awaited on the Qt loop.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Protocol

from posapp.domain.basket import Basket, Line
from posapp.domain.burn import Burn
from posapp.domain.code import Code
from posapp.domain.events import Fact
from posapp.domain.finding import Basis
from posapp.domain.ids import BurnId, SaleId
from posapp.domain.link import Link
from posapp.domain.member import Member
from posapp.domain.policy import Policy
from posapp.domain.ports import QueueState
from posapp.domain.sale import Sale
from posapp.domain.verdict import LocalUse, Sighting


@dataclass(frozen=True, slots=True)
class TillIdentity:
    """What the screen says about the till itself; `training` shows the banner."""

    till_id: str
    store_id: str | None
    zone: tzinfo
    training: bool = False


@dataclass(frozen=True, slots=True)
class CardFound:
    """What is known of a card; `splio_denies` where Splio says there is no such card."""

    card_code: Code
    member: Member | None
    basis: Basis
    as_of: datetime | None = None
    splio_denies: bool = False


@dataclass(frozen=True, slots=True)
class Sample:
    """A code of the training data to try, with the key of the story it tells."""

    code: str
    story: str


class Desk(Protocol):
    """The till behind the screen."""

    @property
    def identity(self) -> TillIdentity:
        """Till, store, zone, training or not."""
        ...

    @property
    def policy(self) -> Policy:
        """The store's choices that judging needs."""
        ...

    @property
    def samples(self) -> Sequence[Sample]:
        """Codes to try, in training only."""
        ...

    def now(self) -> datetime:
        """Now, aware UTC."""
        ...

    def link(self) -> Link:
        """The link to Splio as last learned."""
        ...

    def queue_state(self) -> QueueState:
        """Burns by state."""
        ...

    def last_sync(self) -> datetime | None:
        """When the stock's last full pass ended, aware UTC."""
        ...

    def open_sales(self) -> Sequence[tuple[Sale, Sequence[Burn]]]:
        """Sales left open, with their burns (a crash, a power cut)."""
        ...

    def sight(self, code: Code) -> Sighting:
        """What the till itself knows of a code, at once. Raises `StoreError`."""
        ...

    def known_card(self, card_code: Code) -> CardFound:
        """What the till itself knows of a card, at once."""
        ...

    async def ask(self, code: Code) -> Sighting:
        """Splio's word on a code within the time limit, else the till's own."""
        ...

    async def ask_card(self, card_code: Code) -> CardFound:
        """Splio's word on a card within the time limit, else the till's own."""
        ...

    async def reserve(self, sale_id: SaleId | None, line: Line) -> tuple[SaleId, BurnId] | LocalUse:
        """Hold a voucher for the sale; a `LocalUse` says what holds it already."""
        ...

    async def release(self, burn_id: BurnId) -> None:
        """Give a held voucher back."""
        ...

    async def complete(self, basket: Basket, ref: str) -> Sequence[Burn]:
        """Complete the sale; the burns now owed. Raises `SaleError` or `StoreError`."""
        ...

    async def cancel(self, sale_id: SaleId) -> None:
        """Cancel an open sale."""
        ...

    async def sync(self) -> None:
        """Bring the stock up to date now. Raises `SplioError` or `StoreError`."""
        ...

    async def flush(self) -> None:
        """Send everything owed now."""
        ...

    def listen(self, listener: Callable[[Fact], None]) -> Callable[[], None]:
        """Hear facts, in this (the Qt) thread; the answer stops it."""
        ...
