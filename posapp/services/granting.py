"""Grant new rewards: on disk first, sent once, and asked again with the same key while in doubt."""

from __future__ import annotations

import asyncio
import logging
import random
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from posapp.domain.answers import Declined, Halt, NoAnswer, NotSent
from posapp.domain.errors import Disposition, SaleError
from posapp.domain.events import Fact, GrantMoved, LinkChanged
from posapp.domain.grant import (
    ASKED_ALONE_FOR,
    MOST_AT_ONCE,
    Arrived,
    Asked,
    Grant,
    GrantAnswer,
    GrantBook,
    Granted,
    Granter,
    GrantFact,
    GrantKey,
    GrantOrder,
    GrantState,
    HeldUp,
    KeyUsed,
    LeftOpen,
    SettledByHand,
    TurnedDown,
)
from posapp.domain.retry import LONGEST, backoff
from posapp.domain.timekeeping import TOLERATED

if TYPE_CHECKING:
    from posapp.domain.ports import Clock
    from posapp.services.bus import Bus
    from posapp.services.link import LinkWatch

_log = logging.getLogger("posapp.services.granting")

_IDLE_S = 60.0
_SHORTEST_S = 0.2
_NEVER_LATER = 2 * LONGEST  # nothing is put off for longer
# What Splio says of these stays true: an earlier call was refused for it as well. Of all else (an
# empty stock, a reward that has ended) it may be that the earlier call arrived before.
_LASTING = frozenset({"reward_unknown", "card_unknown"})


class Granting:
    """The only sender of grants; lives in the engine's thread."""

    def __init__(self, book: GrantBook, splio: Granter | None, clock: Clock, bus: Bus) -> None:
        self._book = book
        self._splio = splio
        self._clock = clock
        self._bus = bus
        self._one_at_a_time = asyncio.Lock()

    def recover(self) -> int:
        """After a crash, before anything is sent: what was SENT is UNCLEAR. Returns how many."""
        found = self._book.recover(self._clock.now())
        for grant in found:
            self._bus.publish(GrantMoved(grant))
        return len(found)

    def plan(self, order: GrantOrder) -> Grant:
        """Write an order down. Given twice, it is one grant.

        Raises `SaleError` ``grant.no_reason``, ``grant.quantity``, `StoreError`.
        """
        if not order.why.strip():
            raise SaleError("grant.no_reason", Disposition.REFUSE)
        if not 1 <= order.quantity <= MOST_AT_ONCE:
            raise SaleError("grant.quantity", Disposition.REFUSE, most=MOST_AT_ONCE)
        planned = self._book.plan(order, self._clock.now())
        self._bus.publish(GrantMoved(planned))
        return planned

    async def grant(self, order: GrantOrder) -> Grant:
        """Write an order down and send it; where it stands then. Raises as `plan` does."""
        self.plan(order)
        return await self.ask(order.key)

    async def ask(self, key: GrantKey) -> Grant:
        """Send a grant, or ask again with the same key; one that is settled is left as it is.

        Raises `SaleError` ``grant.unknown``, `StoreError`.
        """
        return await self._ask(key)

    async def _ask(self, key: GrantKey, *, only_due: bool = False) -> Grant:
        async with self._one_at_a_time:
            grant = self._known(key)
            if not grant.state.is_open or (only_due and not self._is_due(grant)):
                return grant
            if key in self._book.held():
                return grant
            if grant.state is GrantState.SENT:  # no call is under way: its outcome was not written
                self.recover()
                grant = self._known(key)
            if self._splio is None:
                return grant
            sent = self._move(key, Asked(self._clock.now()))
            answer = await self._splio.grant(grant.order)
            return self._move(key, self._fact(sent, answer))

    async def ask_all(self) -> None:
        """Send and ask all that is open, whatever its due time: a person wants it."""
        for grant in self._book.open_grants():
            await self._ask(grant.key)

    async def ask_due(self) -> int:
        """Send and ask what is due by itself; returns how many were settled."""
        settled = 0
        for grant in self._book.open_grants():
            if not self._is_due(grant):
                continue
            after = await self._ask(grant.key, only_due=True)
            if after == grant:
                continue  # held back, or settled meanwhile
            settled += not after.state.is_open
            if after.state is GrantState.PLANNED:
                break  # Splio cannot be reached now, or does not let this till grant
        return settled

    def settle_by_hand(self, key: GrantKey, by: str, why: str, *, is_granted: bool) -> Grant:
        """Take a person's word for how an open grant ended.

        Raises `SaleError` ``grant.unknown``, ``grant.not_open``, ``grant.no_reason``, `StoreError`.
        """
        if not why.strip():
            raise SaleError("grant.no_reason", Disposition.REFUSE)
        grant = self._known(key)
        if grant.state not in {GrantState.PLANNED, GrantState.UNCLEAR}:
            raise SaleError("grant.not_open", Disposition.REFUSE)
        fact = SettledByHand(self._clock.now(), by, why.strip(), is_granted)
        return self._move(key, fact)

    def next_due(self) -> datetime | None:
        """When the next open grant is due by itself, aware UTC; None when none is."""
        found = [grant for grant in self._book.open_grants() if not self._is_stale(grant)]
        if found:
            held = self._book.held()
            found = [grant for grant in found if grant.key not in held]
        return min((grant.due_at for grant in found if grant.due_at is not None), default=None)

    def _is_due(self, grant: Grant) -> bool:
        now = self._clock.now()
        if grant.due_at is None or self._is_stale(grant):
            return False
        return grant.due_at <= now or grant.due_at > now + _NEVER_LATER  # by a clock ahead

    def _is_stale(self, grant: Grant) -> bool:
        """Whether Splio may have forgotten the key: the till may have been off since it was due."""
        since = grant.first_sent_at if grant.attempts else None
        if since is None:
            return False
        passed = self._clock.now() - since
        # Sent in the future: the clock was wrong then, and how long ago that was nobody knows.
        return passed > ASKED_ALONE_FOR or passed < -TOLERATED

    def _known(self, key: GrantKey) -> Grant:
        grant = self._book.grant(key)
        if grant is None:
            raise SaleError("grant.unknown", Disposition.REFUSE, grant=key[:8])
        return grant

    def _move(self, key: GrantKey, fact: GrantFact) -> Grant:
        after = self._book.apply(key, fact)
        if after.state is not GrantState.SENT:
            _log.info("grant answered grant=%s state=%s", key[:8], after.state)
        self._bus.publish(GrantMoved(after))
        return after

    def _fact(self, grant: Grant, answer: GrantAnswer) -> GrantFact:
        now = self._clock.now()
        doubtful = grant.attempts > 0
        match answer:
            case Granted():
                return Arrived(now, "200", answer.codes)
            case KeyUsed():
                return Arrived(now, f"key_used: {answer.text}")
            case Declined() if doubtful and answer.key not in _LASTING:
                told = f"not_settled_{answer.key}: {answer.text}"
                return LeftOpen(now, told, None, counts=False)
            case Declined():
                return TurnedDown(now, f"{answer.key}: {answer.text}")
            case Halt():
                told = f"{answer.cause}: {answer.text}"
                return HeldUp(now, told, self._due(grant, now))
            case NotSent():
                wait = timedelta(seconds=answer.wait_s or 0)
                return HeldUp(now, answer.text, self._due(grant, now, wait))
            case NoAnswer():
                return LeftOpen(now, answer.text, self._due(grant, now))

    def _due(self, grant: Grant, now: datetime, wish: timedelta = timedelta(0)) -> datetime | None:
        """When it goes again by itself; None once Splio may have forgotten the key."""
        if self._is_stale(grant):
            return None
        return now + max(wish, backoff(grant.delays, random.random()))  # noqa: S311 - spreads load


class GrantWorker:
    """Settles what grants are open, whenever the link is up."""

    def __init__(self, granting: Granting, link: LinkWatch, clock: Clock, bus: Bus) -> None:
        self._granting = granting
        self._link = link
        self._clock = clock
        self._wake = asyncio.Event()
        bus.listen(self._hear)

    def _hear(self, fact: Fact) -> None:
        opened = isinstance(fact, GrantMoved) and fact.grant.state.is_open
        if opened or (isinstance(fact, LinkChanged) and fact.link.is_up):
            self._wake.set()

    async def run(self) -> None:
        """Runs until cancelled."""
        while True:
            self._wake.clear()
            if self._link.link.is_up:
                await self._granting.ask_due()
            wait = self._next_wait()
            try:
                async with asyncio.timeout(wait):
                    await self._wake.wait()
            except TimeoutError:
                continue

    def _next_wait(self) -> float:
        due = self._granting.next_due()
        if due is None or not self._link.link.is_up:
            return _IDLE_S
        wait_s = (due - self._clock.now()).total_seconds()
        return max(_SHORTEST_S, min(wait_s, _NEVER_LATER.total_seconds()))
