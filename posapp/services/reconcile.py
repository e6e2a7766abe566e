"""Settle what is unclear: read the attribution, compare it with our burn, decide."""

from __future__ import annotations

import logging
import random
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from posapp.domain.burn import (
    RESTORED,
    Accepted,
    Burn,
    BurnFact,
    FoundOtherwise,
    FoundOurs,
    FoundUnburned,
    ReadFailed,
    Refused,
    Route,
    Unanswered,
)
from posapp.domain.errors import SplioError, StoreError
from posapp.domain.events import BurnMoved
from posapp.domain.evidence import Proof, prove
from posapp.domain.moment import same_second
from posapp.domain.retry import backoff

if TYPE_CHECKING:
    from posapp.domain.answers import AlreadyBurned
    from posapp.domain.code import Code
    from posapp.domain.ports import Clock, Ledger, Splio, Stock
    from posapp.domain.voucher import Voucher
    from posapp.services.bus import Bus

_log = logging.getLogger("posapp.services.reconcile")

NOT_KNOWN = "external_id_not_found: Splio does not know this code"


class Reconciler:
    """Reads attributions and turns the readings into facts."""

    def __init__(self, ledger: Ledger, stock: Stock, splio: Splio, clock: Clock, bus: Bus) -> None:
        self._ledger = ledger
        self._stock = stock
        self._splio = splio
        self._clock = clock
        self._bus = bus

    async def settle(self, burn: Burn) -> Burn:
        """Read the attribution of an UNCLEAR burn and move the burn by what it proves.

        A burn that went by file is left as it is: until Splio has read the file, its attribution
        says "not burned" of a burn that is on its way. So is one that may have gone in a file of
        which a restored ledger knows nothing, until that time is over.
        """
        if burn.route is not Route.API or too_early(burn, self._clock.now()):
            return burn
        fact = await self._reading(burn)
        moved = self._ledger.apply(burn.id, fact)
        _log.info("unclear settled burn=%s state=%s", moved.id, moved.state)
        self._bus.publish(BurnMoved(moved))
        return moved

    async def judge_already(self, burn: Burn, answer: AlreadyBurned) -> BurnFact:
        """The fact behind an "already burned" answer to a burn being sent: ours, or a conflict.

        Splio's answer names the moment but not the store, so the attribution is read as well.
        """
        try:
            read = await self._read(burn.code)
        except SplioError as error:
            now = self._clock.now()
            if answer.moment and not same_second(answer.moment, burn.burned_date):
                return Refused(now, f"external_id_already_burned: {answer.text}")
            return Unanswered(now, f"{error.code}: {answer.text}", now + self.wait(burn))
        now = self._clock.now()
        if read is None:
            if same_second(answer.moment, burn.burned_date):
                return Accepted(now, f"ours by its moment, not readable: {answer.text}")
            return Refused(now, f"{NOT_KNOWN}; before that: {answer.text}")
        match prove(burn, read, answer.moment):
            case Proof.OURS:
                return Accepted(now, f"ours: {answer.text}")
            case Proof.OTHERS:
                return Refused(now, used_elsewhere(read, answer.moment))
            case Proof.UNBURNED | Proof.NOTHING:
                # Two answers of Splio contradict each other, or say too little: look again later.
                return Unanswered(now, f"contradiction: {answer.text}", now + self.wait(burn))

    def wait(self, burn: Burn) -> timedelta:
        """The wait before a burn is tried or read again."""
        return backoff(burn.delays, random.random())  # noqa: S311 - spreads tills, guards nothing

    async def _reading(self, burn: Burn) -> BurnFact:
        try:
            read = await self._read(burn.code)
        except SplioError as error:
            now = self._clock.now()
            return ReadFailed(now, f"{error.code}: could not be read", now + self.wait(burn))
        now = self._clock.now()
        if read is None:
            return FoundOtherwise(now, NOT_KNOWN)
        match prove(burn, read):
            case Proof.OURS:
                return FoundOurs(now, f"ours: burned at {read.burned_date}")
            case Proof.OTHERS:
                return FoundOtherwise(now, used_elsewhere(read, None))
            case Proof.UNBURNED:
                # Once more at once; after that its turns grow apart like everybody's.
                due = now if burn.attempts <= 1 else now + self.wait(burn)
                return FoundUnburned(now, "read: not burned", due)
            case Proof.NOTHING:
                return ReadFailed(now, "burned at an untold moment", now + self.wait(burn))

    async def _read(self, code: Code) -> Voucher | None:
        found = await self._splio.attribution(code)
        if found is None:
            return None
        try:
            self._stock.put_vouchers([found.voucher], self._clock.now())
        except StoreError as error:  # the stock can be rebuilt; a burn must not wait for it
            _log.warning("answer not kept in the stock cause=%s", error.code)
        return found.voucher


def too_early(burn: Burn, now: datetime) -> bool:
    """Whether a restored burn's reading could not be believed yet, whoever asks for it."""
    return burn.last_answer == RESTORED and burn.due_at is not None and burn.due_at > now


def used_elsewhere(read: Voucher, told_moment: str | None) -> str:
    """The evidence a manager needs: when and, where Splio tells, in which store."""
    when = read.burned_date or told_moment or "?"
    where = read.burned_store or "?"
    return f"external_id_already_burned: used elsewhere at {when} store {where}"
