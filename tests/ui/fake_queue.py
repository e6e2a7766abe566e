"""A queue that holds nothing, for windows whose queue is not looked at."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from posapp.domain.grant import Grant, GrantKey, GrantOrder
from posapp.domain.ids import SaleId
from posapp.domain.people import Right
from posapp.domain.queue import (
    ActReport,
    Figure,
    QueueFigures,
    QueueLine,
    QueueListing,
    QueueQuery,
    StuckSale,
)
from posapp.domain.voucher import Reward


class FakeQueue:
    """Implements `posapp.ui.queue.ports.QueueDesk`; whatever is asked, nothing is there."""

    signed_in = ""
    usual_name = "nobody"

    def may(self, right: Right) -> bool:
        return True

    async def listing(self, query: QueueQuery, known: QueueFigures | None = None) -> QueueListing:
        return QueueListing(query, (), (), Figure(), QueueFigures())

    def lines(self, numbers: Sequence[int]) -> Sequence[QueueLine]:
        return ()

    async def stuck_sales(self, numbers: Sequence[int]) -> Sequence[StuckSale]:
        return ()

    def open_grants(self) -> Sequence[Grant]:
        return ()

    def grants_for(self, numbers: Sequence[int]) -> Sequence[Grant]:
        return ()

    def rewards(self) -> Sequence[Reward]:
        return ()

    async def send_now(self) -> tuple[int, int, str | None]:
        return 0, 0, None

    async def retry(self, numbers: Sequence[int], name: str = "") -> ActReport:
        return ActReport()

    async def write_off(self, numbers: Sequence[int], reason: str, name: str = "") -> ActReport:
        return ActReport()

    async def read_now(self, numbers: Sequence[int]) -> ActReport:
        return ActReport()

    async def cancel_sales(self, sale_ids: Sequence[SaleId], why: str, name: str = "") -> ActReport:
        return ActReport()

    async def release(self, numbers: Sequence[int], why: str, name: str = "") -> ActReport:
        return ActReport()

    async def grant(self, orders: Sequence[GrantOrder]) -> Sequence[Grant]:
        return ()

    async def ask_again(self, keys: Sequence[GrantKey]) -> Sequence[Grant]:
        return ()

    async def settle_grant(
        self, key: GrantKey, why: str, name: str = "", *, is_granted: bool
    ) -> Grant:
        raise NotImplementedError

    async def export(self, numbers: Sequence[int], path: Path, name: str = "") -> int:
        return 0
