"""What the queue's page needs from the rest of the program; `posapp.app.office_queue` does it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posapp.domain.grant import Grant, GrantKey, GrantOrder
    from posapp.domain.ids import SaleId
    from posapp.domain.people import Right
    from posapp.domain.queue import (
        ActReport,
        QueueFigures,
        QueueLine,
        QueueListing,
        QueueQuery,
        StuckSale,
    )
    from posapp.domain.voucher import Reward


class QueueDesk(Protocol):
    """Reads and acts of the queue. A burn is named by its number in the ledger.

    Every act raises `PeopleError` ``people.not_allowed`` for who may not, and what the ledger
    raises (`StoreError`, `SaleError`).
    """

    def may(self, right: Right) -> bool:
        """Whether who is signed in may do it."""
        ...

    @property
    def signed_in(self) -> str:
        """Who is signed in; empty where nobody signs in here, and acts must be told a name."""
        ...

    @property
    def usual_name(self) -> str:
        """The name to offer where nobody signs in: the system's user."""
        ...

    async def listing(self, query: QueueQuery, known: QueueFigures | None = None) -> QueueListing:
        """What a query finds; read beside the screen's thread. `known` figures are kept."""
        ...

    def lines(self, numbers: Sequence[int]) -> Sequence[QueueLine]:
        """Up to some hundreds of lines, read at once."""
        ...

    async def stuck_sales(self, numbers: Sequence[int]) -> Sequence[StuckSale]:
        """The open sales that these held vouchers belong to."""
        ...

    def open_grants(self) -> Sequence[Grant]:
        """New rewards of which it is not known yet whether the customer has them."""
        ...

    def grants_for(self, numbers: Sequence[int]) -> Sequence[Grant]:
        """New rewards that were given for these vouchers before."""
        ...

    def rewards(self) -> Sequence[Reward]:
        """The rewards of the stock, by name."""
        ...

    async def send_now(self) -> tuple[int, int, str | None]:
        """Send all that is owed: how many were confirmed, how many refused, why it stopped."""
        ...

    async def retry(self, numbers: Sequence[int], name: str = "") -> ActReport:
        """Queue refused vouchers again."""
        ...

    async def write_off(self, numbers: Sequence[int], reason: str, name: str = "") -> ActReport:
        """Take the loss of refused vouchers."""
        ...

    async def read_now(self, numbers: Sequence[int]) -> ActReport:
        """Ask Splio about unclear ones; `missed` are those still unclear."""
        ...

    async def cancel_sales(self, sale_ids: Sequence[SaleId], why: str, name: str = "") -> ActReport:
        """Cancel open sales, giving back what they hold."""
        ...

    async def release(self, numbers: Sequence[int], why: str, name: str = "") -> ActReport:
        """Give back held vouchers; their sales stay open."""
        ...

    async def grant(self, orders: Sequence[GrantOrder]) -> Sequence[Grant]:
        """Grant new rewards, one after the other; where each stands then."""
        ...

    async def ask_again(self, keys: Sequence[GrantKey]) -> Sequence[Grant]:
        """Ask about grants again with the same keys."""
        ...

    async def settle_grant(
        self, key: GrantKey, why: str, name: str = "", *, is_granted: bool
    ) -> Grant:
        """Take a person's word for how a grant ended."""
        ...

    async def export(self, numbers: Sequence[int], path: Path, name: str = "") -> int:
        """Write vouchers to a CSV file, codes masked; returns how many. Raises `FileError`."""
        ...
