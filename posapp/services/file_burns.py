"""Burns by file: what is owed goes out in files, each burn in one file that is delivered once.

The record of a delivery (`Step`) is on the disk before the act it announces, so that after a crash
at any moment the record and the outbox's listing tell what happened:

==========  =====================================================================================
record      what may be true at the outbox, and what follows
==========  =====================================================================================
none        nothing was uploaded: the burns are free
PREPARED    perhaps a temporary file: the burns are free, the temporary file is removed if found
UPLOADED    never renamed, or refused: see `LastStep`. The temporary file is there: go on. It is
            gone: the burns are free
RENAMING    the temporary file is there: not renamed yet, go on. It is gone: it was renamed, and
            the final name may have been picked up since: delivered
DELIVERED   delivered
==========  =====================================================================================

A temporary name belongs to one delivery and is renamed away at most once, however often that is
asked for: that, and not the final name, is what makes a second file impossible.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from posapp.domain.burn import (
    Accepted,
    Burn,
    BurnFact,
    BurnState,
    FoundOurs,
    FoundUnburned,
    Postponed,
    ReadFailed,
    Refused,
    Route,
    Unanswered,
)
from posapp.domain.errors import Disposition, FileError
from posapp.domain.transport import (
    MOST_ROWS,
    BurnFileNaming,
    Delivery,
    Fate,
    Passage,
    Step,
)
from posapp.services.file_delivery import LastStep
from posapp.services.file_pass import (
    NO_OUTBOX,
    Claims,
    FilePass,
    Run,
    Way,
    answer,
    damage,
    part_of,
    wait_of,
    waiting,
)

if TYPE_CHECKING:
    from posapp.domain.file_ports import (
        BurnFile,
        FileExchange,
        FilePlace,
        Outgoing,
        TransportMemory,
    )
    from posapp.domain.ids import BurnId, StoreId
    from posapp.domain.ports import Clock, Ledger

_log = logging.getLogger("posapp.services.file_burns")

_AT_ONCE = 200  # burns a transaction: a sale must not wait long behind one
_WRONG_CLOCK = timedelta(days=1)  # a name dated beyond it came of a clock set wrong


@dataclass(frozen=True, slots=True)
class _Learned:
    """What became of a delivery; `error` where that could not be found out."""

    delivered: str | None = None
    error: FileError | None = None


class FileBurns:
    """The sender of burns by file; `outbox` is None where no way out is set.

    `moved` is told every burn after its transaction. Used by one pass at a time (see `Flush`).
    """

    def __init__(
        self,
        ledger: Ledger,
        outgoing: Outgoing,
        outbox: FileExchange | None,
        memory: TransportMemory,
        clock: Clock,
        naming: BurnFileNaming,
        *,
        store_id: StoreId | None = None,
        most_rows: int = MOST_ROWS,
    ) -> None:
        self._ledger = ledger
        self._outgoing = outgoing
        self._outbox = outbox
        self._memory = memory
        self._clock = clock
        self._naming = naming
        self._last_step = LastStep(outgoing, naming, clock)
        self._store_id = store_id
        self._most_rows = most_rows

    async def run(
        self,
        moved: Callable[[Burn], None],
        *,
        sending: bool,
        ignore_due: bool = False,
        unsent: bool = False,
    ) -> FilePass:
        """Settle what is unclear; then, when `sending`, deliver what is due.

        Raises `StoreError` when the ledger fails; what is SENDING then is unclear at the next pass.
        """
        run = Run(FilePass(), moved, ignore_due, unsent, self._clock.now())
        async with AsyncExitStack() as stack:
            way = Way(self._outbox, stack)
            try:
                self._outgoing.sweep()
                await self._settle(run, way)
                if sending and self._ledger.queue(BurnState.PENDING, limit=1):
                    await self._send(run, way)
            except FileError as error:
                run.told.stopped = error
                _log.warning("burns by file stopped cause=%s", error.code)
        return run.told

    # What a crash or a lost connection left.

    async def _settle(self, run: Run, way: Way) -> None:
        last: BurnId | None = None
        learned: dict[str, _Learned] = {}
        shelf = self._outgoing.shelf()
        gone_with = part_of(shelf)
        known: Mapping[BurnId, str] | None = None
        while True:
            burns = self._ledger.due_unclear(
                run.began, _AT_ONCE, ignore_due=run.ignore_due, after=last, route=Route.FILE
            )
            if not burns:
                break
            last = burns[-1].id
            facts: list[tuple[BurnId, BurnFact]] = []
            for burn in burns:
                delivery = gone_with.get(burn.id)
                if delivery is None:
                    if known is None:
                        known = self._outgoing.delivered.known()
                    fact = self._without_record(burn, known.get(burn.id), damaged=shelf.damaged)
                    facts.append((burn.id, fact))
                    continue
                if delivery.id not in learned:
                    learned[delivery.id] = await self._learn(delivery, way, run)
                facts.append((burn.id, self._fact(burn, learned[delivery.id])))
            self._apply(facts, run)
            await asyncio.sleep(0)
        self._tidy(run)

    def _without_record(self, burn: Burn, file: str | None, *, damaged: bool) -> BurnFact:
        now = self._clock.now()
        if file is not None:
            return FoundOurs(now, answer(file))
        if damaged:
            return ReadFailed(now, "outgoing.damaged: its record", now + wait_of(burn))
        return FoundUnburned(now, "never left in a file", now)

    def _fact(self, burn: Burn, learned: _Learned) -> BurnFact:
        now = self._clock.now()
        if learned.error is not None:
            return ReadFailed(now, f"{learned.error.code}: not looked up", now + wait_of(burn))
        if learned.delivered is None:
            return FoundUnburned(now, "never left in a file", now)
        return FoundOurs(now, answer(learned.delivered))

    async def _learn(self, delivery: Delivery, way: Way, run: Run) -> _Learned:
        """What became of a delivery that nobody saw to its end."""
        elsewhere = way.place_name != delivery.place
        try:
            if delivery.step is Step.DELIVERED:
                done: Delivery | None = delivery
            elif delivery.step is Step.PREPARED or (delivery.step is Step.UPLOADED and elsewhere):
                self._outgoing.note(delivery, Step.ABANDONED)
                run.stale.append(delivery.temp)
                done = None
            elif elsewhere:
                raise FileError("outgoing.other_outbox", Disposition.ASK, place=delivery.place)
            else:
                done = await self._last_step.finish(delivery, await way.open())
        except FileError as error:
            run.told.stopped = error
            return _Learned(error=error)
        return _Learned(delivered=done.name if done else None)

    def _tidy(self, run: Run) -> None:
        """Forget the deliveries whose burns are all settled."""
        for delivery in self._outgoing.shelf().deliveries:
            if delivery.step is Step.ABANDONED:
                self._outgoing.forget(delivery)
            elif self._is_open(delivery):
                continue
            elif delivery.step is Step.DELIVERED:
                self._close(delivery, run)
            elif delivery.step is Step.PREPARED:  # its burns were given back in the same breath
                self._outgoing.forget(self._outgoing.note(delivery, Step.ABANDONED))

    def _is_open(self, delivery: Delivery) -> bool:
        return any(
            burn is not None and burn.state in {BurnState.SENDING, BurnState.UNCLEAR}
            for burn in map(self._ledger.burn, delivery.burns)
        )

    # What is due.

    async def _send(self, run: Run, way: Way) -> None:
        if self._outbox is None:
            raise FileError(NO_OUTBOX, Disposition.ASK)
        place = await way.open()  # before anything is claimed: an outage then costs nothing
        for temp in run.stale:
            with suppress(FileError):
                await place.remove(temp)
        taken = {file.name for file in await place.listing()}
        taken |= {passage.name for passage in self._memory.load().passages}
        claims = Claims()
        while not claims.exhausted:
            file = self._outgoing.begin(self._outbox.place)
            claims.burns.clear()
            try:
                await self._fill(file, claims, run)
                if file.rows == 0:
                    file.discard()
                    return
                name = self._name(taken)
                delivery = file.close(name)
            except FileError as error:
                file.discard()
                self._postpone(claims.burns, error, run)
                raise
            except BaseException:
                file.discard()  # without a record nothing of it was sent
                raise
            taken.add(name)
            await self._deliver(delivery, place, claims, run)

    def _name(self, taken: Collection[str]) -> str:
        """A name that no file of this till ever had, also where it was picked up at once.

        Splio may know a file by its name: of two with one name the second might be left unread.
        """
        remembered = self._memory.load()
        at, last = self._clock.now(), remembered.named_for
        if last is not None and at - _WRONG_CLOCK < last < at + _WRONG_CLOCK:
            at = max(at, last + timedelta(seconds=1))
        name, remembered.named_for = self._naming.free(at, taken)
        self._memory.save(remembered)
        return name

    async def _fill(self, file: BurnFile, claims: Claims, run: Run) -> None:
        """Claim burns and write their rows, up to a file's most."""
        while (room := self._most_rows - file.rows) > 0:
            burns = self._ledger.claim(
                run.began,
                min(room, _AT_ONCE),
                ignore_due=run.ignore_due,
                unsent=run.unsent,
                after=claims.last,
                store_id=self._store_id,
                route=Route.FILE,
            )
            if not burns:
                claims.exhausted = True
                return
            claims.last = burns[-1].id
            claims.burns += [(burn.id, burn.delays) for burn in burns]
            odd: list[tuple[BurnId, BurnFact]] = []
            for burn in burns:
                fault = damage(burn)
                if fault is None:
                    try:
                        file.add(burn)
                    except ValueError:
                        fault = "damaged: a line break in it"
                if fault is not None:
                    odd.append((burn.id, Refused(self._clock.now(), fault)))
            if odd:
                refused = {burn_id for burn_id, _fact in odd}
                claims.burns = [one for one in claims.burns if one[0] not in refused]
                self._apply(odd, run)
            await asyncio.sleep(0)

    async def _deliver(
        self, delivery: Delivery, place: FilePlace, claims: Claims, run: Run
    ) -> None:
        """Bring one file out; each burn of it to an outcome."""
        try:
            await place.put(delivery.path, delivery.temp)
        except FileError as error:
            with suppress(FileError):
                await place.remove(delivery.temp)
            self._give_up(delivery, claims, error, run)
            raise
        try:
            delivery = self._outgoing.note(delivery, Step.UPLOADED)
            done = await self._last_step.finish(delivery, place)
        except FileError as error:
            self._leave_unclear(claims, error, run)
            raise
        if done is None:  # somebody removed the temporary file before it could be renamed
            gone = FileError("outgoing.removed", Disposition.RETRY, name=delivery.name)
            self._give_up(delivery, claims, gone, run)
            raise gone
        now = self._clock.now()
        await self._apply_all(
            [(burn_id, Accepted(now, answer(done.name))) for burn_id, _ in claims.burns], run
        )
        self._close(done, run)

    def _give_up(self, delivery: Delivery, claims: Claims, error: FileError, run: Run) -> None:
        """Give the burns of a file back that was never renamed; it is recorded first."""
        try:
            self._outgoing.note(delivery, Step.ABANDONED)
        except FileError:
            self._leave_unclear(claims, error, run)  # the next pass will read its record
            return
        self._postpone(claims.burns, error, run)
        self._outgoing.forget(delivery)

    def _leave_unclear(self, claims: Claims, error: FileError, run: Run) -> None:
        now = self._clock.now()
        self._apply(
            [
                (burn_id, Unanswered(now, f"{error.code}: on its way", now + waiting(delays)))
                for burn_id, delays in claims.burns
            ],
            run,
        )

    def _close(self, delivery: Delivery, run: Run) -> None:
        """Every burn of it is settled: put it in the list of what was sent, and forget it."""
        run.told.files.append(delivery.name)
        remembered = self._memory.load()
        remembered.passages.append(
            Passage(self._clock.now(), Fate.SENT, delivery.place, delivery.name, rows=delivery.rows)
        )
        self._memory.save(remembered)
        self._outgoing.forget(delivery)

    def _postpone(self, claimed: Sequence[tuple[BurnId, int]], error: FileError, run: Run) -> None:
        now = self._clock.now()
        self._apply(
            [
                (burn_id, Postponed(now, f"{error.code}: not sent", now + waiting(delays)))
                for burn_id, delays in claimed
            ],
            run,
        )

    async def _apply_all(self, facts: Sequence[tuple[BurnId, BurnFact]], run: Run) -> None:
        for at in range(0, len(facts), _AT_ONCE):
            self._apply(facts[at : at + _AT_ONCE], run)
            await asyncio.sleep(0)

    def _apply(self, facts: Sequence[tuple[BurnId, BurnFact]], run: Run) -> None:
        for burn in self._ledger.apply_all(facts):
            run.moved(burn)
