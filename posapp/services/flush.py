"""Send what is owed: due burns to Splio, oldest first, each to an outcome that is on disk.

At most one request is in flight for a code: burns are claimed (PENDING to SENDING) in one
transaction before they are sent, and every answer is recorded before the next claim. A few burns go
one by one; more go in bulk, and what a bulk's answer does not name is settled alone, so that single
and bulk end in the same outcomes.

Where the settings say so, burns go by file instead (`file_burns`). What is unclear is settled by
the way it went, whatever the settings say by now.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from posapp.domain.answers import (
    AlreadyBurned,
    BurnAnswer,
    BurnRequest,
    Declined,
    Done,
    Halt,
    NoAnswer,
    NotNamed,
    NotSent,
)
from posapp.domain.bulk import BulkSize
from posapp.domain.burn import (
    STORE_UNKNOWN,
    Accepted,
    Burn,
    BurnFact,
    BurnState,
    Postponed,
    Refused,
    Route,
    Unanswered,
)
from posapp.domain.errors import FileError, StoreError
from posapp.domain.events import BurnMoved, FlushProgressed, FlushStopped, QueueCounted
from posapp.services.flush_pass import NO_WAY, FlushPass, FlushReport, Reach
from posapp.services.recovery import recover

if TYPE_CHECKING:
    from posapp.domain.ids import BurnId, StoreId
    from posapp.domain.ports import Clock, Ledger, Splio
    from posapp.services.bus import Bus
    from posapp.services.file_burns import FileBurns
    from posapp.services.reconcile import Reconciler

_log = logging.getLogger("posapp.services.flush")

BOTH_WAYS = frozenset(Route)

AT_ONCE = 4  # requests in flight; more costs the HTTP pool without gaining under 10 requests/s
BULK_FROM = 5  # from this many due burns on, bulk calls
_TELL_EVERY = timedelta(milliseconds=200)  # counting a long queue costs milliseconds
_BARREN = 5  # groups of UNCLEAR burns in a row that cannot be read, before a pass goes on
_LONG_CLOSED_S = 2.0  # Splio's bucket: shorter is waited for, call by call
_ROUNDS = 10  # a pass ends: sizes halve from 100 to 1 in seven, and one more settles the rest


class Flush:
    """The only sender of burns; lives in the engine's thread."""

    def __init__(
        self,
        ledger: Ledger,
        splio: Splio,
        reconciler: Reconciler,
        clock: Clock,
        bus: Bus,
        *,
        bulk_size: int = 100,
        store_id: StoreId | None = None,
        route: Route = Route.API,
        by_file: FileBurns | None = None,
    ) -> None:
        self._ledger = ledger
        self._splio = splio
        self._reconciler = reconciler
        self._clock = clock
        self._bus = bus
        self._store_id = store_id
        self._size = BulkSize.of(bulk_size)
        self.route = route
        self._by_file = by_file
        self._told_stop: str | None = None  # why the way by file stopped, as last told
        self._one_pass = asyncio.Lock()
        self._stranded = False  # a burn may be left SENDING though nothing is on the wire

    def recover(self) -> int:
        """After a crash, before anything is sent: what was SENDING is UNCLEAR. Returns how many."""
        found = recover(self._ledger, self._clock, self._bus)
        self._stranded = False
        return found

    async def run(
        self, reach: Reach = Reach.DUE, ways: Collection[Route] = BOTH_WAYS
    ) -> FlushReport:
        """One pass through the queue: settle the unclear, send what is due, settle what arose.

        Only burns that go, or went, one of `ways` are looked at. Raises `StoreError` when the
        ledger could not be read or written; what was on the wire then is UNCLEAR as soon as it
        can be written, and read before anything else.
        """
        async with self._one_pass:
            if self._stranded:
                self.recover()
            self._stranded = True  # until this pass has ended well
            run = FlushPass(self._clock.now(), reach)
            if Route.API in ways:
                await self._go_by_api(run)
            if run.failed is None and Route.FILE in ways and self._by_file is not None:
                await self._go_by_file(self._by_file, run, reach)
            if run.failed is not None:
                raise run.failed
            self._stranded = False
            return self._report(run)

    async def read(self, burn_ids: Sequence[BurnId]) -> Sequence[Burn]:
        """Read these of the UNCLEAR burns now, whatever their due time, between two passes.

        Those that moved on meanwhile, or went by file, are left out. Raises `StoreError`.
        """
        read: list[Burn] = []
        async with self._one_pass:
            for burn_id in burn_ids:
                burn = self._ledger.burn(burn_id)
                if burn is None or burn.route is not Route.API:
                    continue
                if burn.state is BurnState.UNCLEAR:
                    read.append(await self._reconciler.settle(burn))
        return read

    async def _go_by_api(self, run: FlushPass) -> None:
        await self._settle_unclear(run)
        if self.route is not Route.API:
            return
        for _turn in range(_ROUNDS):
            run.again = False
            await self._send_due(run)
            await self._settle_unclear(run)
            if run.stopped or not run.again:
                break
            run.reach = Reach.DUE

    async def _go_by_file(self, by_file: FileBurns, run: FlushPass, reach: Reach) -> None:
        def note(burn: Burn) -> None:
            run.count(burn)
            self._bus.publish(BurnMoved(burn))
            self._publish_counts(run)

        told = await by_file.run(
            note,
            sending=self.route is Route.FILE,
            ignore_due=reach is Reach.ALL,
            unsent=reach is Reach.UNSENT,
        )
        run.files = tuple(told.files)
        self._note_stop(told.stopped, run)

    def _note_stop(self, error: FileError | None, run: FlushPass) -> None:
        """Said once, not at every look: a server may be away for a weekend."""
        cause = error.code if error else None
        run.stopped = run.stopped or cause
        if cause is not None and cause != self._told_stop:
            self._bus.publish(FlushStopped(cause, str(error)))
        self._told_stop = cause

    async def _send_due(self, run: FlushPass) -> None:
        """Go through the queue once, several calls at a time, claiming as places come free."""
        run.start, run.last = self._clock.now(), None
        async with asyncio.TaskGroup() as group:
            for _ in range(AT_ONCE):
                group.create_task(self._lane(run))

    async def _lane(self, run: FlushPass) -> None:
        while run.stopped is None:
            size = self._size.now
            try:
                burns = self._ledger.claim(
                    run.start,
                    max(size, AT_ONCE),
                    ignore_due=run.reach is Reach.ALL,
                    unsent=run.reach is Reach.UNSENT,
                    after=run.last,
                    store_id=self._store_id,
                )
            except StoreError as error:
                self._give_up(run, error)
                return
            if not burns:
                return
            run.last = burns[-1].id
            # One store a bulk: an unknown one refuses the whole call, and must not block others.
            store = Counter(burn.store_id for burn in burns).most_common(1)[0][0]
            bulk = [
                burn
                for burn in burns
                if burn.id not in run.alone and _is_whole(burn) and burn.store_id == store
            ]
            if len(bulk) < BULK_FROM or size == 1:
                bulk = []
            chosen = {burn.id for burn in bulk}
            if bulk:
                await self._send_bulk(bulk, run)
            await self._send_singles([burn for burn in burns if burn.id not in chosen], run)
            self._publish_counts(run)

    async def _send_bulk(self, burns: Sequence[Burn], run: FlushPass) -> None:
        """One bulk call, and what its answer says of each burn, in one transaction.

        What needs a reading to be judged (a bulk names only its successes) becomes UNCLEAR.
        """
        if run.stopped is not None:
            answer: Sequence[BurnAnswer] = [NotSent(run.stopped, offline=False)] * len(burns)
        else:
            bulk = await self._splio.burn_many([_request(burn) for burn in burns])
            answer = bulk.answers
            if bulk.too_large:
                self._size = self._size.halved()
                run.again = True
            elif any(isinstance(one, Done) for one in answer):
                self._size = self._size.grown()
        moves = [
            (burn.id, self._fact(burn, one, run)) for burn, one in zip(burns, answer, strict=True)
        ]
        self._record(moves, run)

    async def _send_singles(self, burns: Sequence[Burn], run: FlushPass) -> None:
        for at in range(0, len(burns), AT_ONCE):
            async with asyncio.TaskGroup() as group:
                for burn in burns[at : at + AT_ONCE]:
                    group.create_task(self._send_single(burn, run))

    async def _send_single(self, burn: Burn, run: FlushPass) -> None:
        fact: BurnFact
        if not _is_whole(burn):
            # The ledger completes burns only with both; a row without is damage, not a refusal.
            fact = Refused(self._clock.now(), "damaged: the burn lacks its card or its moment")
        elif run.stopped is not None:
            fact = self._fact(burn, NotSent(run.stopped, offline=False), run)
        else:
            answer = await self._splio.burn(_request(burn))
            if isinstance(answer, AlreadyBurned):
                fact = await self._reconciler.judge_already(burn, answer)
            else:
                fact = self._fact(burn, answer, run)
        self._record([(burn.id, fact)], run)

    def _record(self, moves: Sequence[tuple[BurnId, BurnFact]], run: FlushPass) -> None:
        """Write outcomes; where the disk refuses, the other lanes still write theirs."""
        try:
            moved = self._ledger.apply_all(moves)
        except StoreError as error:
            self._give_up(run, error)
            return
        for burn in moved:
            run.count(burn)
            _log.info(
                "burn answered burn=%s state=%s attempts=%d", burn.id, burn.state, burn.attempts
            )
            self._bus.publish(BurnMoved(burn))

    def _give_up(self, run: FlushPass, error: StoreError) -> None:
        run.failed = run.failed or error
        run.stopped = run.stopped or "store"

    def _fact(self, burn: Burn, answer: BurnAnswer, run: FlushPass) -> BurnFact:
        """The fact an answer makes of a burn being sent."""
        now = self._clock.now()
        wait = self._reconciler.wait(burn)
        match answer:
            case Done():
                return Accepted(now, answer.text)
            case Declined():
                return Refused(now, f"{answer.key}: {answer.text}")
            case Halt() if answer.cause == STORE_UNKNOWN and self._may_mend(burn):
                run.again = True
                return Postponed(now, f"{answer.cause}: {answer.text}", now)
            case Halt():
                self._stop(run, answer.cause, answer.text)
                return Postponed(now, f"{answer.cause}: {answer.text}", now + wait)
            case NotSent():
                if answer.offline:
                    run.stopped = run.stopped or "offline"
                elif (answer.wait_s or 0) > _LONG_CLOSED_S:
                    run.stopped = run.stopped or "throttled"
                return Postponed(now, answer.text, now + self._wait_for(answer, wait))
            case NotNamed():
                run.alone.add(burn.id)
                run.again = True
                return Unanswered(now, answer.text, now)
            case NoAnswer() | AlreadyBurned():
                return Unanswered(now, answer.text, now + wait)

    def _may_mend(self, burn: Burn) -> bool:
        """The burn was sold under another store setting than now: it goes again, for this one."""
        return self._store_id is not None and burn.store_id != self._store_id

    def _wait_for(self, answer: NotSent, wait: timedelta) -> timedelta:
        if answer.wait_s is None:
            return wait
        if answer.wait_s == 0 and self._size.now > 1:
            return timedelta(0)  # refused for its size: smaller, at once
        return max(wait, timedelta(seconds=answer.wait_s))

    async def _settle_unclear(self, run: FlushPass) -> None:
        """Read every UNCLEAR burn once, as long as Splio can be read at all."""
        start, last, barren = self._clock.now(), None, 0
        while barren < _BARREN and run.failed is None:
            burns = self._ledger.due_unclear(
                start,
                AT_ONCE,
                ignore_due=run.reach is Reach.ALL,
                after=last,
                route=Route.API,
            )
            if not burns:
                return
            last = burns[-1].id
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(self._settle(burn, run)) for burn in burns]
            settled = [burn for task in tasks if (burn := task.result()) is not None]
            for burn in settled:
                run.count(burn)
                run.again = run.again or burn.state is BurnState.PENDING
            self._publish_counts(run)
            if any(burn.state is not BurnState.UNCLEAR for burn in settled):
                barren = 0
            elif all((burn.last_answer or "").startswith(NO_WAY) for burn in settled):
                return  # nothing can be read now; the next pass will try again
            else:
                barren += 1  # these cannot be read; others behind them may

    async def _settle(self, burn: Burn, run: FlushPass) -> Burn | None:
        try:
            return await self._reconciler.settle(burn)
        except StoreError as error:
            self._give_up(run, error)
            return None

    def _stop(self, run: FlushPass, cause: str, text: str) -> None:
        """Stop the pass for a cause that a person must mend; said once a pass."""
        if run.stopped != cause:
            run.stopped = cause
            _log.warning("flush stopped cause=%s", cause)
            self._bus.publish(FlushStopped(cause, text))

    def _publish_counts(self, run: FlushPass, *, at_last: bool = False) -> None:
        now = self._clock.now()
        if not at_last and abs(now - run.told) < _TELL_EVERY:
            return
        run.told = now
        state = self._ledger.queue_state()
        self._bus.publish(
            QueueCounted(state.waiting, state.unclear, state.rejected, state.oldest_owed)
        )
        settled = run.confirmed + run.delivered + run.rejected
        self._bus.publish(FlushProgressed(settled, state.waiting + state.unclear, now - run.began))

    def _report(self, run: FlushPass) -> FlushReport:
        self._publish_counts(run, at_last=True)
        state = self._ledger.queue_state()
        return FlushReport(
            run.confirmed,
            run.rejected,
            state.waiting,
            state.unclear,
            run.stopped,
            run.delivered,
            run.files,
        )


def _is_whole(burn: Burn) -> bool:
    return burn.card_code is not None and burn.burned_date is not None


def _request(burn: Burn) -> BurnRequest:
    if burn.card_code is None or burn.burned_date is None:
        raise ValueError(f"burn {burn.id} is not whole")
    return BurnRequest(burn.id, burn.code, burn.card_code, burn.burned_date, burn.store_id)
