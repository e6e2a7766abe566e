"""Sell: reserve vouchers for an open sale, complete it or cancel it.

Nothing here waits for the network: completing is one local transaction.
"""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from posapp.domain.burn import Burn, BurnState
from posapp.domain.errors import Disposition, SaleError
from posapp.domain.events import BurnReleased, BurnReserved, SaleCancelled, SaleCompleted
from posapp.domain.finding import Grade
from posapp.domain.ids import BurnId, SaleId, StoreId, TillId
from posapp.domain.moment import to_wire
from posapp.domain.sale import Completion, Draft, Sale, SaleState, Used

if TYPE_CHECKING:
    from posapp.domain.approval import Approval
    from posapp.domain.basket import Basket, Line
    from posapp.domain.code import Code
    from posapp.domain.money import Money
    from posapp.domain.policy import Policy
    from posapp.domain.ports import Clock, Ledger
    from posapp.domain.verdict import LocalUse
    from posapp.services.bus import Bus

_log = logging.getLogger("posapp.services.sale")


_LONGEST_REF = 64
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Reserved:
    """The code is held for this sale."""

    sale_id: SaleId
    burn_id: BurnId


@dataclass(frozen=True, slots=True)
class Held:
    """The code was held or used already; nothing was written."""

    use: LocalUse


@dataclass(frozen=True, slots=True)
class SellingPlace:
    """Where sales happen: the till, its store at Splio, and the universe's zone."""

    till_id: TillId
    store_id: StoreId | None
    zone: tzinfo


class Selling:
    """The acts of a sale; lives in the engine's thread. `who` tells who is at the till."""

    def __init__(
        self,
        ledger: Ledger,
        clock: Clock,
        bus: Bus,
        place: SellingPlace,
        policy: Policy,
        who: Callable[[], str | None] = lambda: None,
    ) -> None:
        self._ledger = ledger
        self._clock = clock
        self._bus = bus
        self._place = place
        self._policy = policy
        self._who = who

    def open(self, at: datetime | None = None, ref: str | None = None) -> SaleId:
        """Record a new open sale; its ticket number may be known already."""
        sale_id = SaleId(uuid.uuid4().hex)
        self._ledger.open_sale(
            Sale(
                id=sale_id,
                state=SaleState.OPEN,
                opened_at=at or self._clock.now(),
                till_id=self._place.till_id,
                store_id=self._place.store_id,
                ref=ref,
                cashier=self._who(),
            )
        )
        return sale_id

    def reserve(self, sale_id: SaleId | None, line: Line) -> Reserved | Held:
        """Hold a voucher for a sale, opening the sale where needed.

        A manager's approval that it needs is noted with it. The ledger checks again, in the
        transaction that writes, that nothing else holds the code. Raises `SaleError`
        ``sale.not_accepted`` for what the rules do not let pass.
        """
        if not line.is_accepted:
            raise _not_accepted(line)
        reward = line.sighting.reward
        voucher = line.sighting.voucher
        approval = _needed(line)
        burn = Burn(
            id=BurnId(uuid.uuid4().hex),
            sale_id=sale_id or self.open(),
            code=line.code,
            card_code=line.verdict.burn_card,
            reward_id=reward.id if reward else (voucher.reward_id if voucher else None),
            reward_name=reward.name if reward else "",
            value=line.worth(None),
            state=BurnState.RESERVED,
            created_at=self._clock.now(),
            unverified=line.unverified,
            approved_by=approval.by if approval else None,
            approved_why=approval.why if approval else None,
        )
        holder = self._ledger.reserve(burn, approval, self._who())
        if holder is not None:
            if sale_id is None:
                self._ledger.cancel(burn.sale_id, self._clock.now(), self._who())
            return Held(holder)
        self._bus.publish(BurnReserved(burn))
        return Reserved(burn.sale_id, burn.id)

    def approve(self, burn_id: BurnId, approval: Approval) -> None:
        """Note a manager's approval of a voucher held already, for a reason that arose since.

        Raises `SaleError` ``sale.not_reserved`` where it is held no longer.
        """
        burn = self._ledger.approve(burn_id, approval)
        _log.info("voucher approved burn=%s", burn.id)

    def release(self, burn_id: BurnId, why: str) -> None:
        """Give one reserved voucher back."""
        released = self._ledger.release(burn_id, self._clock.now(), why, self._who())
        self._bus.publish(BurnReleased(released))

    def complete(
        self, basket: Basket, ref: str, at: datetime | None = None
    ) -> tuple[SaleId, tuple[Burn, ...]]:
        """Complete the sale with its accepted vouchers; every other reservation is released.

        `at` is the sale's moment (aware UTC, default now); its local text is what Splio will get.
        The vouchers are judged once more, against the ledger as it stands. Raises `SaleError`
        ``sale.no_ref``, ``sale.no_amount``, ``sale.not_accepted`` where a voucher no longer
        passes, or one of the ledger's.
        """
        reference = ticket(ref)
        if basket.amount is None:
            raise SaleError("sale.no_amount", Disposition.REFUSE)
        moment = at or self._clock.now()
        accepted = self._accepted(basket, moment)
        sale_id = basket.sale_id or self.open(moment)
        burns = tuple(
            self._ledger.complete(
                Completion(
                    sale_id=sale_id,
                    ref=reference,
                    amount=basket.amount,
                    at=moment,
                    burned_date=to_wire(moment, self._place.zone),
                    card_code=basket.card_code,
                    accepted=accepted,
                    store_id=self._place.store_id,
                    cashier=self._who(),
                )
            )
        )
        _log.info("sale completed sale=%s burns=%d", sale_id, len(burns))
        self._bus.publish(SaleCompleted(sale_id, reference, burns))
        return sale_id, burns

    def keep_draft(self, sale_id: SaleId, draft: Draft) -> None:
        """Keep amount, card and ticket of an open sale, should this program die.

        Raises `SaleError` ``sale.not_open``, `StoreError`.
        """
        self._ledger.keep_draft(sale_id, draft)

    def put_aside(self, sale_id: SaleId | None, draft: Draft | None = None) -> SaleId:
        """Put a sale aside, opening one where nothing was written yet; its vouchers stay held.

        Without a draft what was kept of it stays. Raises as `keep_draft` does.
        """
        put = sale_id or self.open()
        self._ledger.put_aside(put, self._clock.now(), draft, self._who())
        _log.info("sale put aside sale=%s", put)
        return put

    def recall(self, sale_id: SaleId) -> None:
        """Take an open sale in hand again. Raises as `keep_draft` does."""
        self._ledger.recall(sale_id, self._clock.now(), self._who())
        _log.info("sale recalled sale=%s", sale_id)

    def used_under(self, ref: str, at: datetime) -> int:
        """Vouchers used within a day of `at` under this ticket number (they come round again)."""
        return sum(
            burn.state.holds_the_code
            for sale in self._ledger.completed_sales(ref)
            if sale.closed_at is not None and abs(sale.closed_at - at) < _A_DAY
            for burn in self._ledger.burns_of(sale.id)
        )

    def _accepted(self, basket: Basket, moment: datetime) -> tuple[Used, ...]:
        now = replace(basket, exposure=self._ledger.exposure()).judged(self._policy, moment)
        shown = {line.code for line in basket.accepted}
        off = replace(now, lines=tuple(line for line in now.lines if line.code in shown)).discount
        return tuple(
            _used(again, off.off(again.code))
            for line, again in zip(basket.lines, now.lines, strict=True)
            if line.is_accepted
        )

    def cancel(self, sale_id: SaleId) -> None:
        """Cancel an open sale; its vouchers are free again."""
        self._ledger.cancel(sale_id, self._clock.now(), self._who())
        self._bus.publish(SaleCancelled(sale_id))

    def repeated(self, ref: str, codes: frozenset[Code]) -> tuple[Burn, ...] | None:
        """The burns of an earlier completed sale with this ticket number and just these codes."""
        # Splio forgives the case of codes, and burns are booked under its spelling.
        wanted = {code.value.casefold() for code in codes}
        for sale in self._ledger.completed_sales(ref.strip()):
            burns = tuple(
                burn for burn in self._ledger.burns_of(sale.id) if burn.state.holds_the_code
            )
            if {burn.code.value.casefold() for burn in burns} == wanted:
                return burns
        return None


def ticket(ref: str) -> str:
    """A ticket number as it is kept. Raises `SaleError` ``sale.no_ref`` or ``sale.bad_ref``."""
    reference = ref.strip()
    if not reference:
        raise SaleError("sale.no_ref", Disposition.REFUSE)
    if len(reference) > _LONGEST_REF or not reference.isprintable():
        raise SaleError("sale.bad_ref", Disposition.REFUSE, longest=_LONGEST_REF)
    return reference


def _used(line: Line, off: Money | None) -> Used:
    if not line.is_accepted:
        raise _not_accepted(line)
    if line.verdict.burn_card is None or line.burn_id is None:
        raise SaleError("sale.not_reserved", Disposition.REFUSE, voucher=line.code.masked)
    return Used(
        code=line.code,
        card_code=line.verdict.burn_card,
        value=off,
        unverified=line.unverified,
        approval=_needed(line),
    )


def _needed(line: Line) -> Approval | None:
    """The manager's word a voucher is taken on; None where the rules let it pass by themselves."""
    return line.approval if line.verdict.grade is Grade.ATTENTION else None


def _not_accepted(line: Line) -> SaleError:
    reasons = ", ".join(reason.value for reason in line.verdict.reasons)
    return SaleError(
        "sale.not_accepted", Disposition.REFUSE, voucher=line.code.masked, reasons=reasons
    )
