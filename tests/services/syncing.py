"""A till's stock sync against the sandbox, with small pages and without the wait for a pace."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from posapp.domain.answers import RewardPage, VoucherPage
from posapp.domain.burn import Burn, BurnState
from posapp.domain.code import Code
from posapp.domain.errors import SplioError
from posapp.domain.events import Fact, SyncProgressed
from posapp.domain.ids import BurnId, RewardId, SaleId, TillId
from posapp.domain.ports import Splio
from posapp.domain.sale import Sale, SaleState
from posapp.domain.voucher import FieldMap, Reward, Voucher, VoucherStatus
from posapp.sandbox import DEMO_API_KEY, SandboxServer, World
from posapp.services.bus import Bus
from posapp.services.no_splio import NoSplio
from posapp.services.stock import StockSync
from posapp.services.watch import StockWatch
from posapp.splio.client import SplioClient
from posapp.splio.pace import Pace
from posapp.store.ledger import LedgerFile
from posapp.store.stock import StockFile

PARIS = ZoneInfo("Europe/Paris")
MINUTE = timedelta(minutes=1)
ATTRIBUTIONS = "/attributions"


@dataclass
class Hands:
    """A clock that is set by hand and goes on by itself."""

    ahead: timedelta = timedelta(0)

    def now(self) -> datetime:
        now = datetime.now(UTC) + self.ahead
        return now.replace(microsecond=now.microsecond // 1000 * 1000)


@dataclass
class Till:
    stock: StockFile
    ledger: LedgerFile
    bus: Bus
    clock: Hands
    watch: StockWatch
    sync: StockSync
    facts: list[Fact] = field(default_factory=list)

    def codes(self) -> set[str]:
        return {code for (code,) in self.stock._raw.execute("SELECT code FROM voucher")}

    def hold(self, code: str, state: BurnState = BurnState.RESERVED) -> None:
        """A burn of this code in the ledger, in that state."""
        sale = SaleId(f"sale of {code}")
        self.ledger.open_sale(Sale(sale, SaleState.OPEN, self.clock.now(), TillId("till-1")))
        burn = Burn(
            BurnId(f"burn of {code}"),
            sale,
            Code(code),
            Code("2990000000017"),
            None,
            "",
            None,
            BurnState.RESERVED,
            self.clock.now(),
        )
        assert self.ledger.reserve(burn) is None
        if state is not BurnState.RESERVED:
            self.ledger._raw.execute(
                "UPDATE burn SET state = ?, released = ?, due_at = 1,"
                " burned_date = '2026-11-21 10:00:00' WHERE id = ?",
                (state.value, state is BurnState.RELEASED, burn.id),
            )


@asynccontextmanager
async def till_at(
    home: Path,
    url: str,
    *,
    page: int = 10,
    with_codes: bool = True,
    clock: Hands | None = None,
    splio: Splio | None = None,
    alert: int = 0,
    origin: str = "",
) -> AsyncIterator[Till]:
    clock = clock or Hands()
    bus = Bus()
    with (
        StockFile.open(home / "stock.db") as stock,
        LedgerFile.open(home / "ledger.db") as ledger,
    ):
        watch = StockWatch(stock, clock, bus, FieldMap(), alert)
        async with SplioClient(
            url,
            DEMO_API_KEY,
            zone=PARIS,
            clock=clock,
            pace=Pace(loyalty_per_s=100_000),
            page=page,
            timeout_s=5,
        ) as client:
            sync = StockSync(
                stock,
                stock.passes,
                ledger,
                splio or client,
                watch,
                clock,
                bus,
                with_codes=with_codes,
                origin=origin,
            )
            till = Till(stock, ledger, bus, clock, watch, sync)
            bus.listen(till.facts.append)
            yield till


def shop(rewards: int = 3, codes: int = 25) -> World:
    """A tenant of `rewards` rewards with `codes` granted codes each: ``r0`` has ``r0c0``, …"""
    world = World(rate_limited=False)
    world.add_member("2990000000017")
    for number in range(rewards):
        world.add_reward(f"r{number}", stock=100)
        for code in range(codes):
            world.add_attribution(f"r{number}c{code}", reward=f"r{number}")
    return world


def every(rewards: int = 3, codes: int = 25) -> set[str]:
    """The codes of such a shop."""
    return {f"r{number}c{code}" for number in range(rewards) for code in range(codes)}


async def interrupted(till: Till, splio: SandboxServer, after_codes: int) -> None:
    """A pass that the line cuts off once so many codes came; the line is back."""

    def cut(fact: Fact) -> None:
        if isinstance(fact, SyncProgressed) and fact.codes == after_codes:
            splio.go_offline()

    unlisten = till.bus.listen(cut)
    with pytest.raises(SplioError):
        await till.sync.run()
    unlisten()
    splio.go_online()
    till.facts.clear()


class Listing(NoSplio):
    """What Splio would list, two elements a page."""

    def __init__(self, rewards: Sequence[RewardId], codes: dict[RewardId, list[str]]) -> None:
        self._rewards = rewards
        self._codes = codes

    async def rewards(self, after: str | None = None) -> RewardPage:
        at = int(after or 0)
        page = tuple(Reward(one, one) for one in self._rewards[at : at + 2])
        return RewardPage(page, str(at + 2) if at + 2 < len(self._rewards) else None)

    async def attributions(self, reward_id: RewardId, after: str | None = None) -> VoucherPage:
        at = int(after or 0)
        held = self._codes[reward_id]
        page = tuple(
            Voucher(Code(code), reward_id, VoucherStatus.AVAILABLE) for code in held[at : at + 2]
        )
        return VoucherPage(page, str(at + 2) if at + 2 < len(held) else None)
