"""Send what is owed: due burns to Splio, oldest first, each to an outcome that is on disk.

At most one request is in flight for a code: a burn is claimed (PENDING to SENDING) in one
transaction before it is sent, and every answer is recorded before the next is looked at.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from posapp.domain.answers import (
    AlreadyBurned,
    BurnRequest,
    Declined,
    Done,
    Halt,
    NoAnswer,
    NotSent,
)
from posapp.domain.burn import (
    Accepted,
    Burn,
    BurnFact,
    BurnState,
    Postponed,
    Refused,
    Unanswered,
)
from posapp.domain.events import BurnMoved, FlushStopped, QueueCounted
from posapp.domain.ports import Clock, Ledger, Splio
from posapp.services.bus import Bus
from posapp.services.reconcile import Reconciler

_log = logging.getLogger("posapp.services.flush")

_T = TypeVar("_T")

AT_ONCE = 4  # requests in flight; more costs the HTTP pool without gaining under 10 requests/s


@dataclass(frozen=True, slots=True)
class FlushReport:
    """One pass: what it settled, what remains, and why it stopped early if it did."""

    confirmed: int
    rejected: int
    waiting: int
    unclear: int
    stopped: str | None = None

    @property
    def nothing_left(self) -> bool:
        """True when Splio is owed nothing any more."""
        return self.waiting == 0 and self.unclear == 0


@dataclass(slots=True)
class _Tally:
    confirmed: int = 0
    rejected: int = 0
    stopped: str | None = None

    def count(self, burn: Burn) -> None:
        self.confirmed += burn.state is BurnState.CONFIRMED
        self.rejected += burn.state is BurnState.REJECTED


class Flush:
    """The only sender of burns; lives in the engine's thread."""

    def __init__(
        self, ledger: Ledger, splio: Splio, reconciler: Reconciler, clock: Clock, bus: Bus
    ) -> None:
        self._ledger = ledger
        self._splio = splio
        self._reconciler = reconciler
        self._clock = clock
        self._bus = bus
        self._one_pass = asyncio.Lock()

    def recover(self) -> int:
        """After a crash, before anything is sent: what was SENDING is UNCLEAR. Returns how many."""
        found = self._ledger.recover(self._clock.now())
        for burn in found:
            self._bus.publish(BurnMoved(burn))
        return len(found)

    async def run(self, *, everything: bool = False) -> FlushReport:
        """One pass through the queue: settle the unclear, send what is due, settle what arose.

        `everything` also takes what is not due yet (a person asked, or the link came back). A burn
        that a reading proved not burned is sent again once in the same pass.
        """
        async with self._one_pass:
            tally = _Tally()
            await self._settle_unclear(tally, everything=everything)
            for _round in range(2):
                if tally.stopped:
                    break
                await self._send_due(tally, everything=everything and _round == 0)
                if not await self._settle_unclear(tally, everything=everything):
                    break
            return self._report(tally)

    async def _send_due(self, tally: _Tally, *, everything: bool) -> None:
        start = self._clock.now()
        last = None
        while tally.stopped is None:
            burns = self._ledger.claim(start, AT_ONCE, ignore_due=everything, after=last)
            if not burns:
                return
            last = burns[-1].id
            await _each(burns, lambda burn: self._send(burn, tally))
            self._publish_counts()

    async def _settle_unclear(self, tally: _Tally, *, everything: bool) -> int:
        """Read every UNCLEAR burn once; the answer is how many proved not burned."""
        start = self._clock.now()
        last = None
        unburned = 0
        while burns := self._ledger.due_unclear(start, AT_ONCE, ignore_due=everything, after=last):
            last = burns[-1].id
            settled = await _each(burns, self._reconciler.settle)
            for burn in settled:
                tally.count(burn)
                unburned += burn.state is BurnState.PENDING
            self._publish_counts()
            if all(burn.state is BurnState.UNCLEAR for burn in settled):
                break  # nothing can be read now; the next pass will try again
        return unburned

    async def _send(self, burn: Burn, tally: _Tally) -> None:
        fact = await self._fact(burn, tally)
        moved = self._ledger.apply(burn.id, fact)
        tally.count(moved)
        _log.info(
            "burn answered burn=%s state=%s attempts=%d", moved.id, moved.state, moved.attempts
        )
        self._bus.publish(BurnMoved(moved))

    async def _fact(self, burn: Burn, tally: _Tally) -> BurnFact:
        if tally.stopped is not None:
            now = self._clock.now()
            return Postponed(now, tally.stopped, now + self._reconciler.wait(burn))
        if burn.card_code is None or burn.burned_date is None:
            # The ledger completes burns only with both; a row without is damage, not a refusal.
            return Refused(self._clock.now(), "damaged: the burn lacks its card or its moment")
        answer = await self._splio.burn(
            BurnRequest(burn.id, burn.code, burn.card_code, burn.burned_date, burn.store_id)
        )
        now = self._clock.now()
        match answer:
            case Done():
                return Accepted(now, answer.text)
            case AlreadyBurned():
                return await self._reconciler.judge_already(burn, answer)
            case Declined():
                return Refused(now, f"{answer.key}: {answer.text}")
            case Halt():
                self._stop(tally, answer.cause, answer.text)
                return Postponed(
                    now, f"{answer.cause}: {answer.text}", now + self._reconciler.wait(burn)
                )
            case NotSent():
                wait = self._reconciler.wait(burn)
                if answer.wait_s is not None:
                    wait = max(wait, timedelta(seconds=answer.wait_s))
                if answer.offline:
                    tally.stopped = "offline"
                return Postponed(now, answer.text, now + wait)
            case NoAnswer():
                return Unanswered(now, answer.text, now + self._reconciler.wait(burn))

    def _stop(self, tally: _Tally, cause: str, text: str) -> None:
        """Stop the pass for a cause that a person must mend; said once a pass."""
        if tally.stopped != cause:
            tally.stopped = cause
            _log.warning("flush stopped cause=%s", cause)
            self._bus.publish(FlushStopped(cause, text))

    def _publish_counts(self) -> None:
        state = self._ledger.queue_state()
        self._bus.publish(
            QueueCounted(state.waiting, state.unclear, state.rejected, state.oldest_owed)
        )

    def _report(self, tally: _Tally) -> FlushReport:
        self._publish_counts()
        state = self._ledger.queue_state()
        return FlushReport(
            tally.confirmed, tally.rejected, state.waiting, state.unclear, tally.stopped
        )


async def _each(
    burns: Sequence[Burn], act: Callable[[Burn], Coroutine[None, None, _T]]
) -> list[_T]:
    """Act on several burns at once; all of them end before this does, even when one fails."""
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(act(burn)) for burn in burns]
    return [task.result() for task in tasks]
