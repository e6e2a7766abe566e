"""Watch how the rewards' codes hold out: counted once after each sync or import, never by a screen.

What is left to grant is Splio's own count; the pace is that of the codes granted lately, as their
earning dates tell.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from posapp.domain.events import StockWatched
from posapp.domain.ports import Clock, StockReader
from posapp.domain.stock_level import StockLevel
from posapp.domain.stock_pass import RewardCounts
from posapp.domain.sync_ports import CountedStock
from posapp.domain.voucher import FieldMap, Reward, terms_of
from posapp.services.scanning import in_a_thread

if TYPE_CHECKING:
    from posapp.services.bus import Bus

_log = logging.getLogger("posapp.services.watch")


class WatchedStock(StockReader, CountedStock, Protocol):
    """A stock that is read here and whose counts are kept in it."""


class StockWatch:
    """Tells the levels of all rewards; `alert` codes left is low where no custom field says it."""

    def __init__(
        self, stock: WatchedStock, clock: Clock, bus: Bus, fields: FieldMap, alert: int
    ) -> None:
        self._stock = stock
        self._clock = clock
        self._bus = bus
        self._fields = fields
        self._alert = alert

    async def refresh(self) -> tuple[StockLevel, ...]:
        """Count anew and tell: after an import of codes. Raises `StoreError`."""
        scan = self._stock.scan()
        async with in_a_thread(scan) as ask:
            counts = await ask(scan.count, self._clock.now())
        self._stock.put_counts(counts)
        return self.tell()

    def tell(self) -> tuple[StockLevel, ...]:
        """Publish the levels by what was counted last. Raises `StoreError`."""
        levels = levels_of(self._stock, self._fields, self._alert)
        low = sum(level.is_low for level in levels)
        if low:
            _log.warning("stock of codes is low rewards=%d", low)
        self._bus.publish(StockWatched(levels))
        return levels


def levels_of(stock: StockReader, fields: FieldMap, alert: int) -> tuple[StockLevel, ...]:
    """The levels by what was counted last: low ones first, those that end soonest first.

    An `alert` of 0 is none. Raises `StoreError`.
    """
    counts = stock.counts()
    levels = [
        _level(reward, counts.get(reward.id, RewardCounts()), fields, alert)
        for reward in stock.rewards()
    ]
    levels.sort(key=lambda one: (not one.is_low, _ends_in(one)))
    return tuple(levels)


def _ends_in(level: StockLevel) -> float:
    if level.left == 0:
        return 0.0
    return float("inf") if level.days_left is None else level.days_left


def _level(reward: Reward, counts: RewardCounts, fields: FieldMap, alert: int) -> StockLevel:
    own = terms_of(reward, fields).stock_alert
    per_day = counts.per_day
    return StockLevel(
        reward_id=reward.id,
        name=reward.name,
        left=reward.stock,
        usable=counts.usable,
        alert=own if own is not None else (alert or None),
        per_day=per_day,
        days_left=reward.stock / per_day if reward.stock is not None and per_day else None,
        synced_at=counts.synced_at,
    )
