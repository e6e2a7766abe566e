"""A fair request pace for one till.

Splio counts requests per address, so all tills behind one store router share 10 requests a second
for loyalty calls and 20 for contacts, orders, products and stores. A till therefore stays under
the limit on its own, keeps room for the cashier's checks whatever the background does, and stops
when Splio's headers say that the shared allowance is used up.

Written here because the limiters to be had (aiolimiter, asynciolimiter: leaky buckets) serve in
the order of asking: they know neither priorities nor a bucket that the server closes for a while.
"""

from __future__ import annotations

import asyncio
import math
import random
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from itertools import count

from posapp.splio.trouble import Kind, Trouble

WINDOW_S = 1.0  # Splio's limits are per second
LONGEST_PAUSE_S = 120.0  # a wish beyond it is taken for a mistake
JITTER_S = 0.25  # spreads the tills of one router after a full bucket


class Priority(IntEnum):
    """Who waits: lower goes first."""

    CASHIER = 0
    BACKGROUND = 1


class Bucket(StrEnum):
    """Which of Splio's two allowances a call is counted against."""

    LOYALTY = "loyalty"
    DATA = "data"


@dataclass(slots=True)
class _Meter:
    """One allowance. A token is out during its call and returns one second after the call's end.

    Splio counts a request between its start and its end; so no second, wherever Splio begins it,
    sees more than `limit` of this till's requests.
    """

    limit: int
    out: int = 0
    returning: deque[float] = field(default_factory=deque)
    closed_until: float = 0.0
    background_closed_until: float = 0.0

    def free(self, now: float) -> int:
        while self.returning and self.returning[0] <= now:
            self.returning.popleft()
        return self.limit - self.out - len(self.returning)

    def opens(self, priority: Priority) -> float:
        if priority is Priority.CASHIER:
            return self.closed_until
        return max(self.closed_until, self.background_closed_until)


@dataclass(slots=True)
class _Waiter:
    rank: tuple[Priority, int]
    bucket: Bucket
    patience: float
    turn: asyncio.Future[None]


class Pace:
    """Hands out turns to call Splio. For one event loop, whose clock it uses.

    Args:
        loyalty_per_s: requests per second this till allows itself for loyalty calls.
        data_per_s: the same for `/data/…`.
        kept: turns per second that only the cashier's calls may use.
        background_at_once: background calls in flight, so that connections remain for the cashier.
        jitter: random numbers in [0, 1).
    """

    def __init__(
        self,
        *,
        loyalty_per_s: int = 10,
        data_per_s: int = 20,
        kept: int = 2,
        background_at_once: int = 6,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._meters = {Bucket.LOYALTY: _Meter(loyalty_per_s), Bucket.DATA: _Meter(data_per_s)}
        self._kept = kept
        self._background_at_once = background_at_once
        self._background_out = 0
        self._jitter = jitter
        self._waiting: list[_Waiter] = []
        self._tickets = count()
        self._alarm: asyncio.TimerHandle | None = None

    @asynccontextmanager
    async def turn(
        self, priority: Priority, bucket: Bucket, patience: float = math.inf
    ) -> AsyncIterator[None]:
        """Wait for a turn and hold it during the call.

        Raises `Trouble` THROTTLED, not sent, when Splio has closed the bucket for longer than
        `patience` seconds: then waiting here helps nobody.
        """
        loop = asyncio.get_running_loop()
        me = _Waiter((priority, next(self._tickets)), bucket, patience, loop.create_future())
        self._waiting.append(me)
        self._serve()
        try:
            await me.turn
        except asyncio.CancelledError:
            if me in self._waiting:
                self._waiting.remove(me)
            elif me.turn.done() and not me.turn.cancelled() and me.turn.exception() is None:
                self._give_back(priority, bucket)  # granted and cancelled in the same moment
            raise
        try:
            yield
        finally:
            self._give_back(priority, bucket)

    def learn(
        self,
        bucket: Bucket,
        remaining: int | None,
        reset_s: float | None,
        limit: int | None = None,
    ) -> None:
        """Heed what an answer's headers say is left of the shared allowance, and for how long.

        With nothing left everybody waits. With next to nothing only the background does, and only
        where `limit` shows that others drew on the allowance as well: alone, this till's own
        count already keeps the cashier's turns.
        """
        if remaining is None or reset_s is None:
            return
        until = self._now() + _bounded(reset_s)
        meter = self._meters[bucket]
        if remaining <= 0:
            meter.closed_until = max(meter.closed_until, until)
        elif remaining <= self._kept and not self._alone(meter, remaining, limit):
            meter.background_closed_until = max(meter.background_closed_until, until)

    def _alone(self, meter: _Meter, remaining: int, limit: int | None) -> bool:
        ours = meter.limit - meter.free(self._now())
        return limit is not None and limit - remaining <= ours

    def full(self, bucket: Bucket, reset_s: float | None) -> None:
        """Heed a 429: close the bucket until its reset, one second if that is not told."""
        pause = _bounded(WINDOW_S if reset_s is None else reset_s) + self._jitter() * JITTER_S
        meter = self._meters[bucket]
        meter.closed_until = max(meter.closed_until, self._now() + pause)

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

    def _give_back(self, priority: Priority, bucket: Bucket) -> None:
        meter = self._meters[bucket]
        meter.out -= 1
        meter.returning.append(self._now() + WINDOW_S)
        if priority is Priority.BACKGROUND:
            self._background_out -= 1
        self._serve()

    def _serve(self) -> None:
        """Grant every turn that can be granted now and set the alarm for the next that may."""
        now = self._now()
        alarms: list[float] = []
        still: list[_Waiter] = []
        for waiter in sorted(self._waiting, key=lambda one: one.rank):
            priority, meter = waiter.rank[0], self._meters[waiter.bucket]
            if waiter.turn.done():
                continue
            opens = meter.opens(priority)
            if opens - now > waiter.patience:
                wait = opens - now
                waiter.turn.set_exception(
                    Trouble(Kind.THROTTLED, "closed by Splio", sent=False, wait_s=wait)
                )
            elif self._may_start(priority, meter, now):
                meter.out += 1
                self._background_out += priority is Priority.BACKGROUND
                waiter.turn.set_result(None)
            else:
                still.append(waiter)
                alarms += [at for at in (opens, *list(meter.returning)[:1]) if at > now]
        self._waiting = still
        if self._alarm:
            self._alarm.cancel()
            self._alarm = None
        if alarms:
            # A call's end serves too, so only the passing of time needs an alarm.
            self._alarm = asyncio.get_running_loop().call_at(min(alarms), self._serve)

    def _may_start(self, priority: Priority, meter: _Meter, now: float) -> bool:
        if meter.opens(priority) > now:
            return False
        if priority is Priority.CASHIER:
            return meter.free(now) >= 1
        return meter.free(now) > self._kept and self._background_out < self._background_at_once


def _bounded(seconds: float) -> float:
    return min(max(seconds, 0.0), LONGEST_PAUSE_S)
