"""Bring the stock up to date from Splio: all rewards, then the granted codes of each."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass

from posapp.domain.errors import PosError
from posapp.domain.events import StockSynced, SyncFailed, SyncProgressed
from posapp.domain.ids import RewardId
from posapp.domain.ports import Clock, Splio, Stock
from posapp.services.bus import Bus

_log = logging.getLogger("posapp.services.stock")


@dataclass(frozen=True, slots=True)
class SyncReport:
    """One full pass: rewards and codes taken over, and elements that could not be read."""

    rewards: int
    codes: int
    unreadable: int


class StockSync:
    """Syncs the stock over the API, page by page, in short transactions."""

    def __init__(self, stock: Stock, splio: Splio, clock: Clock, bus: Bus) -> None:
        self._stock = stock
        self._splio = splio
        self._clock = clock
        self._bus = bus
        self._one_pass = asyncio.Lock()

    async def run(self) -> SyncReport:
        """One full pass. Raises `SplioError` or `StoreError`; what was brought until then stays."""
        async with self._one_pass:
            try:
                report = await self._pass()
            except PosError as error:
                _log.warning("sync failed cause=%s", error.code)
                self._bus.publish(SyncFailed(error.code))
                raise
            now = self._clock.now()
            self._stock.note_full_sync(now)
            _log.info("sync done rewards=%d codes=%d", report.rewards, report.codes)
            self._bus.publish(StockSynced(now, report.rewards, report.codes))
            return report

    async def _pass(self) -> SyncReport:
        unreadable = 0
        reward_ids: list[RewardId] = []
        after: str | None = None
        while True:
            asked = self._clock.now()
            page = await self._splio.rewards(after)
            self._stock.put_rewards(page.rewards, asked)
            reward_ids += [reward.id for reward in page.rewards]
            unreadable += page.unreadable
            after = page.after
            if after is None:
                break
        codes = 0
        for done, reward_id in enumerate(reward_ids):
            brought, odd = await self._codes_of(reward_id, codes, done, len(reward_ids))
            codes += brought
            unreadable += odd
        return SyncReport(len(reward_ids), codes, unreadable)

    async def _codes_of(
        self, reward_id: RewardId, before: int, done: int, total: int
    ) -> tuple[int, int]:
        codes = unreadable = 0
        after: str | None = None
        while True:
            # Dated when it was asked for: an answer about one code since then is newer.
            asked = self._clock.now()
            page = await self._splio.attributions(reward_id, after)
            self._stock.put_vouchers(page.vouchers, asked)
            codes += len(page.vouchers)
            unreadable += page.unreadable
            self._bus.publish(SyncProgressed(reward_id, before + codes, done, total))
            after = page.after
            if after is None:
                return codes, unreadable
