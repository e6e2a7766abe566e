"""The queue behind its page: reads in a thread of their own, acts by the engine's."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from posapp.app.queue_export import write_queue
from posapp.app.reward_names import RewardNames
from posapp.app.system_user import system_user
from posapp.domain.burn import Burn, BurnState
from posapp.domain.errors import PosError, StoreError
from posapp.domain.people import Right
from posapp.domain.queue import (
    ActReport,
    QueueFigures,
    QueueLine,
    QueueListing,
    QueueQuery,
    StuckSale,
)
from posapp.services.flush_pass import FlushReport, Reach
from posapp.store.queue_reads import QueueView
from posapp.ui.text import Words

if TYPE_CHECKING:
    from posapp.app.backroom import Backroom
    from posapp.app.core import Core
    from posapp.domain.grant import Grant, GrantKey, GrantOrder
    from posapp.domain.ids import BurnId, SaleId
    from posapp.domain.voucher import Reward

_log = logging.getLogger("posapp.app.office_queue")


class OfficeQueue:
    """Implements `posapp.ui.queue.ports.QueueDesk`; made and used in the Qt thread."""

    def __init__(self, room: Backroom) -> None:
        self._room = room
        self._reads = room.ledger.for_queue

    def may(self, right: Right) -> bool:
        """Whether who is signed in may do it."""
        return self._room.may(right)

    @property
    def signed_in(self) -> str:
        """Who is signed in; empty where nobody signs in here."""
        return self._room.by

    @property
    def usual_name(self) -> str:
        """The system's user."""
        return system_user()

    async def listing(self, query: QueueQuery, known: QueueFigures | None = None) -> QueueListing:
        """What a query finds."""
        self._room.demand(Right.RESOLVE)

        def read(path: Path) -> QueueListing:
            with QueueView.open(path) as view:
                return view.listing(query, known)

        return await self._room.aside(read)

    def lines(self, numbers: Sequence[int]) -> Sequence[QueueLine]:
        """Up to some hundreds of lines, with the names of rewards that the ledger lacks."""
        return [self._named(line) for line in self._reads.lines(numbers)]

    async def stuck_sales(self, numbers: Sequence[int]) -> Sequence[StuckSale]:
        """The open sales that these held vouchers belong to."""

        def read(path: Path) -> Sequence[StuckSale]:
            with QueueView.open(path) as view:
                return view.stuck_sales(numbers)

        return await self._room.aside(read)

    def open_grants(self) -> Sequence[Grant]:
        """New rewards of which it is not known yet whether the customer has them."""
        return self._reads.grants.open_grants()

    def grants_for(self, numbers: Sequence[int]) -> Sequence[Grant]:
        """New rewards that were given for these vouchers before."""
        burns = self._reads.burns(numbers)
        return [grant for burn in burns for grant in self._reads.grants.for_burn(burn.id)]

    def rewards(self) -> Sequence[Reward]:
        """The rewards of the stock, by name."""
        return self._room.stock.rewards()

    async def send_now(self) -> tuple[int, int, str | None]:
        """Send all that is owed."""
        self._room.demand(Right.RESOLVE)
        report = await self._room.call(lambda core: core.flush.run(Reach.ALL))
        return report.confirmed + report.delivered, report.rejected, report.stopped

    async def retry(self, numbers: Sequence[int], name: str = "") -> ActReport:
        """Queue refused vouchers again; they go out at once, and their facts tell the rest."""
        self._room.demand(Right.RESOLVE)
        by, ids = self._by(name), await self._ids(numbers)
        report = await self._room.call(lambda core: core.attention.retry_all(ids, by))
        self._room.engine.call(_send_due).add_done_callback(_tell_failure)
        return report

    async def write_off(self, numbers: Sequence[int], reason: str, name: str = "") -> ActReport:
        """Take the loss of refused vouchers."""
        self._room.demand(Right.RESOLVE)
        by, ids = self._by(name), await self._ids(numbers)
        return await self._room.call(lambda core: core.attention.write_off_all(ids, by, reason))

    async def read_now(self, numbers: Sequence[int]) -> ActReport:
        """Ask Splio about unclear ones."""
        self._room.demand(Right.RESOLVE)
        ids = await self._ids(numbers)
        await self._room.call(lambda core: core.flush.read(ids))
        burns = await self._burns(numbers)
        unclear = tuple(burn for burn in burns if burn.state is BurnState.UNCLEAR)
        return ActReport(tuple(burn for burn in burns if burn not in unclear), unclear)

    async def cancel_sales(self, sale_ids: Sequence[SaleId], why: str, name: str = "") -> ActReport:
        """Cancel open sales, giving back what they hold."""
        self._room.demand(Right.RESOLVE)
        by = self._by(name)
        return await self._room.act(lambda core: core.attention.cancel_sales(sale_ids, by, why))

    async def release(self, numbers: Sequence[int], why: str, name: str = "") -> ActReport:
        """Give back held vouchers; their sales stay open."""
        self._room.demand(Right.RESOLVE)
        by, ids = self._by(name), await self._ids(numbers)
        return await self._room.act(lambda core: core.attention.release_all(ids, by, why))

    async def grant(self, orders: Sequence[GrantOrder]) -> Sequence[Grant]:
        """Grant new rewards; all are on disk before the first is sent."""
        self._room.demand(Right.RESOLVE)
        signed = [replace(order, by=self._by(order.by)) for order in orders]

        async def carry_out(core: Core) -> Sequence[Grant]:
            for order in signed:
                core.granting.plan(order)
            return [await core.granting.ask(order.key) for order in signed]

        return await self._room.call(carry_out)

    async def ask_again(self, keys: Sequence[GrantKey]) -> Sequence[Grant]:
        """Ask about grants again with the same keys."""
        self._room.demand(Right.RESOLVE)

        async def carry_out(core: Core) -> Sequence[Grant]:
            return [await core.granting.ask(key) for key in keys]

        return await self._room.call(carry_out)

    async def settle_grant(
        self, key: GrantKey, why: str, name: str = "", *, is_granted: bool
    ) -> Grant:
        """Take a person's word for how a grant ended."""
        self._room.demand(Right.RESOLVE)
        by = self._by(name)
        return await self._room.act(
            lambda core: core.granting.settle_by_hand(key, by, why, is_granted=is_granted)
        )

    async def export(self, numbers: Sequence[int], path: Path, name: str = "") -> int:
        """Write vouchers to a CSV file, and the journal's line of it."""
        self._room.demand(Right.EXPORT)
        by = self._by(name)
        words = Words(self._room.settings.language, self._room.settings.zone)
        stock = self._room.paths.stock

        def write(ledger: Path) -> int:
            with QueueView.open(ledger) as view, RewardNames(stock) as names:
                return write_queue(view, names, numbers, path, words)

        count = await self._room.aside(write)
        try:
            await self._room.act(lambda core: note_export(core, path, count, by))
        except PosError:
            # No list goes out that the journal does not tell of.
            await asyncio.to_thread(path.unlink, missing_ok=True)
            raise
        return count

    def _named(self, line: QueueLine) -> QueueLine:
        burn = line.burn
        if burn.reward_name or burn.reward_id is None:
            return line
        reward = None
        with suppress(StoreError):  # a stock that cannot be read names nothing
            reward = self._room.stock.reward(burn.reward_id)
        return (
            line if reward is None else replace(line, burn=burn._replace(reward_name=reward.name))
        )

    def _by(self, name: str) -> str:
        return self._room.by or name.strip() or system_user()

    async def _burns(self, numbers: Sequence[int]) -> Sequence[Burn]:
        def read(path: Path) -> Sequence[Burn]:
            with QueueView.open(path) as view:
                return view.burns(numbers)

        return await self._room.aside(read)

    async def _ids(self, numbers: Sequence[int]) -> Sequence[BurnId]:
        return [burn.id for burn in await self._burns(numbers)]


def note_export(core: Core, path: Path, count: int, by: str) -> None:
    """The journal's line of an export."""
    core.ledger.note_fact(core.clock.now(), "QueueExported", {"file": path.name, "rows": count}, by)


async def _send_due(core: Core) -> FlushReport:
    return await core.flush.run(Reach.DUE)


def _tell_failure(done: Future[FlushReport]) -> None:
    error = None if done.cancelled() else done.exception()
    if isinstance(error, PosError):
        _log.warning("sending after a retry failed cause=%s", error.code)
    elif error is not None:
        _log.error("sending after a retry failed", exc_info=error)
