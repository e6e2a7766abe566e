"""The sale in hand: the basket, kept in step with the ledger and with Splio's answers.

Whatever changes the basket judges it anew and holds what is newly accepted. Acts on the ledger take
one lock, first come first served, so their order is the cashier's. Every awaited answer remembers
the number of the sale it was asked for; one that comes after that sale's end is dropped.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from posapp.domain.basket import Basket, Line
from posapp.domain.code import Code
from posapp.domain.errors import PosError, SaleError
from posapp.domain.finding import Grade, Kind
from posapp.domain.money import Money
from posapp.domain.verdict import LocalUse, Sighting, Verdict
from posapp.ui.desk import CardFound, Desk
from posapp.ui.till.aside import basket_of, card_in, draft_of

if TYPE_CHECKING:
    from posapp.domain.approval import Approval
    from posapp.domain.burn import Burn
    from posapp.domain.ids import BurnId, SaleId
    from posapp.domain.risk import Exposure
    from posapp.domain.sale import Draft
    from posapp.ui.tasks import Tasks
    from posapp.ui.till.left_open import OpenSale


class SaleWatcher(Protocol):
    """Who hears what happens to the sale beside the cashier's own acts."""

    def on_sale_moved(self) -> None:
        """Something of the sale changed; show it."""
        ...

    def on_news(self, asked: Code, sighting: Sighting, *, was_in: bool) -> None:
        """Splio answered about a code that is no voucher of the sale.

        `was_in` where it stood among them until now: it turned out to be a card.
        """
        ...

    def on_respelled(self, asked: Code, verdict: Verdict, *, was_in: bool) -> None:
        """A voucher now goes by Splio's spelling; `was_in` where the sale had it so already."""
        ...

    def on_turned_down(self, verdict: Verdict) -> None:
        """A voucher of the sale turned out to be refused for good."""
        ...


def stays_out(verdict: Verdict) -> bool:
    """True for a refusal that nothing in this sale can cure."""
    return verdict.grade is Grade.REFUSE and not verdict.may_stay


def card_of(sighting: Sighting) -> CardFound:
    """The card that a sighting tells of."""
    return CardFound(sighting.code, sighting.member, sighting.basis, sighting.as_of)


Promise = frozenset[tuple[Code, Money | None]]
"""The vouchers a sale would use, each with what it takes off; None where that is no money."""


class SaleChangedError(Exception):
    """What would be used or taken off is no longer what the cashier was shown."""


class SaleInHand:
    """One sale after the other; `number` counts them."""

    def __init__(self, desk: Desk, tasks: Tasks, watcher: SaleWatcher) -> None:
        self._desk = desk
        self._tasks = tasks
        self._watcher = watcher
        self._lock = asyncio.Lock()
        self.number = 0
        self.basket = Basket(exposure=desk.exposure())
        self.card: CardFound | None = None
        self.asking: set[Code] = set()
        # A manager's words for sales put aside; they end with this run, and are then asked again.
        self._words_given: dict[SaleId, dict[Code, Approval]] = {}

    @property
    def is_untouched(self) -> bool:
        """True while nothing was scanned, entered or written for it."""
        basket = self.basket
        nothing = basket.amount is None and basket.sale_id is None
        return nothing and not basket.lines and self.card is None and not self._lock.locked()

    @property
    def may_hold(self) -> bool:
        """True when the ledger holds something for this sale, or is about to."""
        return self.basket.sale_id is not None or self._lock.locked()

    @property
    def held(self) -> int:
        """How many vouchers are held."""
        return sum(line.burn_id is not None for line in self.basket.lines)

    @property
    def promise(self) -> Promise:
        """What completing would use and take off now, as the cashier is shown it."""
        return frozenset((share.code, share.off) for share in self.basket.discount.shares)

    def line_for(self, sighting: Sighting) -> Line | None:
        """The line of a code, or of its twin: one that differs in letter case only.

        Splio forgives case, the stock knows just Splio's own spelling. So where one of the two is
        known and the other is not, or neither is, both are one voucher.
        """
        line = self.basket.line(sighting.code)
        if line is not None:
            return line
        said = sighting.code.value.casefold()
        twins = (
            one
            for one in self.basket.lines
            if one.code.value.casefold() == said
            and Kind.UNKNOWN in {sighting.kind, one.sighting.kind}
        )
        return next(twins, None)

    def preview(self, sighting: Sighting) -> Verdict:
        """The verdict a code would get."""
        return self.basket.preview(sighting, self._desk.policy, self._desk.now())

    def add(self, sighting: Sighting) -> None:
        """Take a voucher in, or renew what is known of one."""
        basket = self.basket.with_sighting(sighting, self._desk.policy, self._desk.now())
        self._become(basket)

    def remove(self, code: Code) -> None:
        """Take a voucher out and give it back if it is held."""
        line = self.basket.line(code)
        if line is None:
            return
        if line.burn_id is not None:
            self._tasks.spawn(self._release(line.burn_id), "release")
        self._become(self.basket.without(code, self._desk.policy, self._desk.now()))

    def respell(self, asked: Code, sighting: Sighting) -> None:
        """Put Splio's spelling in the place of the one that was scanned, so that neither doubles.

        A hold goes with its spelling: the ledger knows codes to the letter.
        """
        line = self.basket.line(asked)
        if line is None or asked == sighting.code:
            return
        was_in = self.basket.line(sighting.code) is not None
        if was_in:
            self.remove(asked)
        else:
            if line.burn_id is not None:
                self._tasks.spawn(self._release(line.burn_id), "release")
            renamed = Line(sighting, line.verdict, approval=line.approval)
            lines = tuple(renamed if one is line else one for one in self.basket.lines)
            self._become(replace(self.basket, lines=lines))
        now = self.basket.line(sighting.code)
        if now is not None:
            self._watcher.on_respelled(asked, now.verdict, was_in=was_in)

    def set_amount(self, amount: Money | None) -> None:
        """Change the amount."""
        if amount != self.basket.amount:
            self._become(replace(self.basket, amount=amount))

    def set_exposure(self, exposure: Exposure) -> None:
        """What the till took without Splio's word changed: the limits weigh anew."""
        if exposure != self.basket.exposure:
            self._become(replace(self.basket, exposure=exposure))

    def approve(self, code: Code, approval: Approval) -> None:
        """Take a voucher on a manager's word; one that is held already is noted so as well."""
        if self.basket.line(code) is None:
            return
        self._tasks.spawn(self._note_approval(code), "approve")
        policy, now = self._desk.policy, self._desk.now()
        self._become(self.basket.approved(code, approval, policy, now))

    def set_card(self, card: CardFound) -> None:
        """Make this card the sale's, or renew what is known of it."""
        self.card = card
        self._become(
            replace(
                self.basket,
                card_code=card.card_code,
                card_denied=card.splio_denies,
                member=card.member,
            )
        )

    def ask(self, code: Code) -> None:
        """Ask Splio about a code, beside everything else."""
        if code not in self.asking:
            self.asking.add(code)
            self._tasks.spawn(self._ask(code, self.number), "ask")

    def ask_card(self, code: Code) -> None:
        """Ask Splio about a card, beside everything else."""
        if code not in self.asking:
            self.asking.add(code)
            self._tasks.spawn(self._ask_card(code, self.number), "ask card")

    async def complete(self, ref: str, promised: Promise) -> Sequence[Burn]:
        """Complete with just the vouchers the cashier was shown; then the sale is over.

        Raises `SaleChangedError` where others would be used now, or something else would come
        off, `SaleError`, `StoreError`.
        """
        async with self._lock:
            self.basket = self.basket.judged(self._desk.policy, self._desk.now())
            await self._hold_all()
            if self.promise != promised:
                raise SaleChangedError
            burns = await self._desk.complete(self.basket, ref)
            self.begin_anew()
        return burns

    async def cancel(self) -> bool:
        """Cancel, give everything back; then the sale is over.

        False where the ledger had closed it already: there is nothing left to cancel then.
        """
        was_open = True
        async with self._lock:
            if self.basket.sale_id is not None:
                try:
                    await self._desk.cancel(self.basket.sale_id)
                except SaleError as error:
                    if error.code != "sale.not_open":
                        raise
                    was_open = False
            self.begin_anew()
        return was_open

    async def put_aside(self, ref: str) -> SaleId:
        """Put the sale aside with all it holds; then another one begins.

        Raises `SaleError`, `StoreError`.
        """
        async with self._lock:
            await self._hold_all()
            draft = draft_of(self.basket, ref)
            sale_id = await self._desk.put_aside(self.basket.sale_id, draft)
            words = {line.code: line.approval for line in self.basket.lines if line.approval}
            self._words_given[sale_id] = words
            self.begin_anew()
        return sale_id

    async def resume(self, found: OpenSale) -> Sequence[Verdict]:
        """Go on with an open sale in the place of this one; everything is judged anew.

        Gives the verdicts of those that waited in it and are refused for good by now: they are out.
        Raises `SaleError` where it is open no longer, `StoreError`.
        """
        gone: list[Verdict] = []
        async with self._lock:
            given = self._words_given.get(found[0].id, {})
            restored = basket_of(found, self._desk, given)
            await self._desk.recall(found[0].id)
            self.begin_anew()
            self._words_given.pop(found[0].id, None)
            card = card_in(found)
            if card is not None:
                self.set_card(self._desk.known_card(card))
                self.ask_card(card)
            basket = replace(self.basket, sale_id=restored.sale_id, amount=restored.amount)
            self._become(replace(basket, lines=restored.lines))
            for line in self.basket.lines:
                if line.burn_id is None and stays_out(line.verdict):
                    gone.append(line.verdict)
                    self._become(
                        self.basket.without(line.code, self._desk.policy, self._desk.now())
                    )
                else:
                    self.ask(line.code)
        return gone

    async def keep(self, draft: Draft) -> bool:
        """Keep what was entered, should this program die; a disk that refuses is no trouble yet.

        False where nothing was kept.
        """
        number = self.number
        async with self._lock:
            if number == self.number and self.basket.sale_id is not None:
                with suppress(PosError):
                    await self._desk.keep_draft(self.basket.sale_id, draft)
                    return True
        return False

    def judge_anew(self) -> None:
        """Judge what is in the sale by the time it is now."""
        self._become(self.basket)

    def begin_anew(self) -> None:
        """Forget the sale and its customer."""
        self.number += 1
        self.basket = Basket(exposure=self._desk.exposure())
        self.card = None
        self.asking = set()

    def _become(self, basket: Basket) -> None:
        self.basket = basket.judged(self._desk.policy, self._desk.now())
        if any(line.burn_id is None for line in self.basket.accepted):
            self._tasks.spawn(self._hold_accepted(), "reserve")

    async def _hold_accepted(self) -> None:
        async with self._lock:
            await self._hold_all()
        self._watcher.on_sale_moved()

    async def _hold_all(self) -> None:
        """Hold each accepted voucher that is not held yet. Only under the lock."""
        tried: set[Code] = set()
        while True:
            waiting = (
                line
                for line in self.basket.accepted
                if line.burn_id is None and line.code not in tried
            )
            line = next(waiting, None)
            if line is None:
                return
            tried.add(line.code)
            outcome = await self._desk.reserve(self.basket.sale_id, line)
            if isinstance(outcome, LocalUse):
                self._renew(replace(line.sighting, local=outcome))
                continue
            sale_id, burn_id = outcome
            self.basket = self.basket.reserved(sale_id, line.code, burn_id)
            if self.basket.line(line.code) is None:  # taken out while it was being held
                await self._desk.release(burn_id)

    async def _release(self, burn_id: BurnId) -> None:
        async with self._lock:
            await self._desk.release(burn_id)

    async def _note_approval(self, code: Code) -> None:
        async with self._lock:
            line = self.basket.line(code)
            if line is not None and line.burn_id is not None and line.approval is not None:
                await self._desk.note_approval(line)

    async def _ask(self, code: Code, number: int) -> None:
        try:
            sighting = await self._desk.ask(code)
        finally:
            self._asked(code, number)
        # Under the lock: an answer composed while a voucher was being held names our own hold,
        # and is only read right once the basket knows of it.
        async with self._lock:
            if number != self.number:
                return
            was_in = sighting.kind is Kind.CARD and self.basket.line(code) is not None
            if was_in:
                self.remove(code)
            self.respell(code, sighting)
            if self.basket.line(sighting.code) is None:
                self._watcher.on_news(code, sighting, was_in=was_in)
            else:
                self._renew(sighting)
        self._watcher.on_sale_moved()

    async def _ask_card(self, code: Code, number: int) -> None:
        try:
            card = await self._desk.ask_card(code)
        finally:
            self._asked(code, number)
        async with self._lock:
            if number != self.number or self.basket.card_code != code:
                return
            if card.member is None and not card.splio_denies and self.card is not None:
                card = replace(card, member=self.card.member)
            self.set_card(card)
        self._watcher.on_sale_moved()

    def _asked(self, code: Code, number: int) -> None:
        if number == self.number:
            self.asking.discard(code)

    def _renew(self, sighting: Sighting) -> None:
        self.add(sighting)
        line = self.basket.line(sighting.code)
        if line is not None and stays_out(line.verdict):
            self._watcher.on_turned_down(line.verdict)
