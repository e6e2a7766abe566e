"""The ledger against a plain model of it: whatever is done in whatever order, both agree."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from posapp.domain.approval import Approval
from posapp.domain.burn import (
    Accepted,
    Burn,
    BurnFact,
    BurnState,
    Claimed,
    Completed,
    FoundOtherwise,
    FoundOurs,
    FoundUnburned,
    IllegalTransitionError,
    Postponed,
    ProgramDied,
    ReadFailed,
    Refused,
    Released,
    Restored,
    Retried,
    Route,
    Unanswered,
    WrittenOff,
    advance,
)
from posapp.domain.errors import SaleError
from posapp.domain.finding import Reason
from posapp.domain.ids import BurnId, SaleId
from posapp.domain.money import ZERO, Money
from posapp.domain.risk import Exposure
from posapp.domain.sale import Sale, SaleState, Used
from posapp.domain.verdict import LocalUse
from posapp.store.ledger import LedgerFile, LedgerView
from tests.store.makers import CARD, DATE, NOON, STORE, after, completion, open_sale, reserved
from tests.store.makers import voucher_code as code_of

CODES = range(5)
moments = st.integers(0, 100).map(after)
picks = st.integers(0, 30)
APPROVALS = tuple(
    Approval(by, "seen on paper", NOON, frozenset({Reason.UNKNOWN_HERE})) for by in ("Ana", "Bo")
)
uses = st.builds(
    Used,
    st.just(code_of(0)),
    st.just(CARD),
    st.sampled_from([None, ZERO, Money(8_00)]),
    st.booleans(),
    st.sampled_from([None, *APPROVALS]),
)
facts: st.SearchStrategy[BurnFact] = st.one_of(
    st.builds(Released, moments, st.just("removed")),
    st.builds(Claimed, moments, route=st.sampled_from(Route)),
    st.builds(Accepted, moments, st.just("200")),
    st.builds(Refused, moments, st.just("wrong_card")),
    st.builds(Postponed, moments, st.just("offline"), moments),
    st.builds(Unanswered, moments, st.just("timeout"), moments),
    st.builds(ProgramDied, moments),
    st.builds(FoundOurs, moments, st.just("burned")),
    st.builds(FoundOtherwise, moments, st.just("unknown")),
    st.builds(FoundUnburned, moments, st.just("available"), moments),
    st.builds(ReadFailed, moments, st.just("timeout"), moments),
    st.builds(Retried, moments, st.just("Ana")),
    st.builds(WrittenOff, moments, st.just("Ana"), st.just("gone")),
    st.builds(Restored, moments, moments, st.sampled_from(Route)),
)


class Till(RuleBasedStateMachine):
    """One till; the dictionaries keep the order of insertion, as the ledger does."""

    path: Path

    def __init__(self) -> None:
        super().__init__()
        self.sales: dict[SaleId, Sale] = {}
        self.burns: dict[BurnId, Burn] = {}
        self.moves = 0

    @initialize()
    def start(self) -> None:
        self.ledger = LedgerFile.open(self.path)
        self.view = LedgerView.open(self.path)

    def teardown(self) -> None:
        self.view.close()
        self.ledger.close()

    # --- the model ---

    def holder(self, number: int) -> Burn | None:
        held = [burn for burn in self.burns.values() if burn.code == code_of(number)]
        live = [burn for burn in held if burn.state is not BurnState.RELEASED]
        assert len(live) <= 1
        return live[0] if live else None

    def use_of(self, burn: Burn) -> LocalUse:
        sale = self.sales[burn.sale_id]
        when = sale.closed_at if sale.state is SaleState.COMPLETED else burn.created_at
        assert when is not None
        return LocalUse(burn.state, sale.id, sale.ref, when)

    def reserved_of(self, sale_id: SaleId) -> list[Burn]:
        return [
            burn
            for burn in self.burns.values()
            if burn.sale_id == sale_id and burn.state is BurnState.RESERVED
        ]

    def in_state(self, state: BurnState) -> list[Burn]:
        return [burn for burn in self.burns.values() if burn.state is state]

    def due(
        self,
        state: BurnState,
        at: datetime,
        limit: int,
        *,
        ignore_due: bool,
        after: BurnId | None = None,
    ) -> list[Burn]:
        order = list(self.burns)
        first = 0 if after is None else order.index(after) + 1
        ready = [
            burn
            for burn in (self.burns[known] for known in order[first:])
            if burn.state is state
            and (ignore_due or (burn.due_at is not None and burn.due_at <= at))
        ]
        return ready[:limit]

    def move(self, burn: Burn, fact: BurnFact) -> Burn:
        moved = advance(burn, fact)
        self.burns[burn.id] = moved
        self.moves += 1
        return moved

    # --- what is done ---

    @rule(at=moments)
    def open_a_sale(self, at: datetime) -> None:
        sale = open_sale(f"sale-{len(self.sales)}", at)
        self.sales[sale.id] = sale
        self.ledger.open_sale(sale)
        self.moves += 1

    @precondition(lambda self: self.sales)
    @rule(number=st.sampled_from(CODES), pick=picks, approved=st.booleans())
    def reserve(self, number: int, pick: int, approved: bool) -> None:
        sale = list(self.sales.values())[-1 - pick % min(2, len(self.sales))]
        burn = reserved(number, sale.id, f"burn-{len(self.burns)}")
        if sale.state is not SaleState.OPEN:
            with pytest.raises(SaleError):
                self.ledger.reserve(burn)
            return
        held = self.holder(number)
        word = APPROVALS[0] if approved else None
        assert self.ledger.reserve(burn, word) == (self.use_of(held) if held else None)
        if held is None:
            self.burns[burn.id] = self.on_word(burn, word)
            self.moves += 1

    def on_word(self, burn: Burn, word: Approval | None) -> Burn:
        if word is None:
            return burn
        self.moves += 1
        return burn._replace(approved_by=word.by, approved_why=word.why)

    @precondition(lambda self: self.burns)
    @rule(pick=picks, word=st.sampled_from(range(2)))
    def approve(self, pick: int, word: int) -> None:
        burn = list(self.burns.values())[pick % len(self.burns)]
        if burn.state is not BurnState.RESERVED:
            with pytest.raises(SaleError):
                self.ledger.approve(burn.id, APPROVALS[word])
            return
        self.burns[burn.id] = self.on_word(burn, APPROVALS[word])
        assert self.ledger.approve(burn.id, APPROVALS[word]) == self.burns[burn.id]

    @precondition(lambda self: self.sales)
    @rule(numbers=st.lists(st.sampled_from(CODES), max_size=3), pick=picks, at=moments, use=uses)
    def complete_with_any_codes(
        self, numbers: list[int], pick: int, at: datetime, use: Used
    ) -> None:
        sale = list(self.sales.values())[pick % len(self.sales)]
        self._complete(sale, numbers, at, use)

    @precondition(lambda self: self.in_state(BurnState.RESERVED))
    @rule(keep=st.integers(0, 3), at=moments, use=uses)
    def complete_with_its_codes(self, keep: int, at: datetime, use: Used) -> None:
        sale = self.sales[self.in_state(BurnState.RESERVED)[-1].sale_id]
        codes = {code_of(number): number for number in CODES}
        numbers = [codes[burn.code] for burn in self.reserved_of(sale.id)]
        self._complete(sale, numbers[:keep], at, use)

    def _complete(self, sale: Sale, numbers: list[int], at: datetime, use: Used) -> None:
        mine = self.reserved_of(sale.id)
        codes = {burn.code for burn in mine}
        accepted = tuple(replace(use, code=code_of(number)) for number in numbers)
        told = replace(completion(sale.id, at=at), accepted=accepted)
        fits = len(set(numbers)) == len(numbers) and {code_of(n) for n in numbers} <= codes
        if sale.state is not SaleState.OPEN or not fits:
            with pytest.raises(SaleError):
                self.ledger.complete(told)
            return
        used = {one.code: one for one in accepted}
        owed = []
        for burn in mine:
            if burn.code in used:
                word = use.approval
                if word is not None and word.by == burn.approved_by:
                    word = None  # noted already
                fact = Completed(at, DATE, CARD, STORE, use.value, use.unverified)
                owed.append(self.move(self.on_word(burn, word), fact))
            else:
                self.move(burn, Released(at, "not used in the sale"))
        self.sales[sale.id] = replace(
            sale,
            state=SaleState.COMPLETED,
            ref=told.ref,
            amount=told.amount,
            card_code=CARD,
            closed_at=at,
        )
        self.moves += 1
        assert self.ledger.complete(told) == owed

    @precondition(lambda self: self.sales)
    @rule(pick=picks, at=moments)
    def cancel(self, pick: int, at: datetime) -> None:
        sale = list(self.sales.values())[pick % len(self.sales)]
        if sale.state is not SaleState.OPEN:
            with pytest.raises(SaleError):
                self.ledger.cancel(sale.id, at)
            return
        gone = [
            self.move(burn, Released(at, "sale cancelled")) for burn in self.reserved_of(sale.id)
        ]
        self.sales[sale.id] = replace(sale, state=SaleState.CANCELLED, closed_at=at)
        self.moves += 1
        assert self.ledger.cancel(sale.id, at) == gone

    @rule(
        at=moments,
        limit=st.integers(0, 4),
        ignore_due=st.booleans(),
        pick=st.none() | picks,
    )
    def claim(self, at: datetime, limit: int, ignore_due: bool, pick: int | None) -> None:
        known = list(self.burns)
        last = None if pick is None or not known else known[pick % len(known)]
        due = self.due(BurnState.PENDING, at, limit, ignore_due=ignore_due, after=last)
        claimed = [self.move(burn, Claimed(at)) for burn in due]
        assert self.ledger.claim(at, limit, ignore_due=ignore_due, after=last) == claimed

    @precondition(lambda self: self.burns)
    @rule(pick=picks, fact=facts)
    def learn(self, pick: int, fact: BurnFact) -> None:
        burn = list(self.burns.values())[pick % len(self.burns)]
        self._learn(burn, fact)

    @precondition(lambda self: self.in_state(BurnState.SENDING))
    @rule(fact=facts)
    def hear_of_the_first_sent(self, fact: BurnFact) -> None:
        self._learn(self.in_state(BurnState.SENDING)[0], fact)

    def _learn(self, burn: Burn, fact: BurnFact) -> None:
        try:
            moved = self.move(burn, fact)
        except IllegalTransitionError:
            with pytest.raises(IllegalTransitionError):
                self.ledger.apply(burn.id, fact)
        else:
            assert self.ledger.apply(burn.id, fact) == moved

    @rule(at=moments, gently=st.booleans())
    def start_again(self, at: datetime, gently: bool) -> None:
        if gently:
            self.teardown()
            self.start()
        found = [self.move(burn, ProgramDied(at)) for burn in self.in_state(BurnState.SENDING)]
        assert self.ledger.recover(at) == found

    # --- what always holds ---

    @invariant()
    def both_agree(self) -> None:
        if not hasattr(self, "view"):
            return
        burns = list(self.burns.values())
        view = self.view
        assert [row.burn for row in view.queue()] == burns
        assert [row.sale_ref for row in view.queue()] == [
            self.sales[burn.sale_id].ref for burn in burns
        ]
        for sale in self.sales.values():
            assert view.sale(sale.id) == sale
        holding = {burn.sale_id for burn in burns if burn.state is BurnState.RESERVED}
        opened = [sale for sale in self.sales.values() if sale.id in holding]
        assert all(sale.state is SaleState.OPEN for sale in opened)
        assert view.open_sales() == opened
        for number in CODES:
            held = self.holder(number)
            assert view.local_use(code_of(number)) == (self.use_of(held) if held else None)
        state = view.queue_state()
        assert state.counts == {s: len(self.in_state(s)) for s in BurnState if self.in_state(s)}
        owed = [self.sales[burn.sale_id].closed_at for burn in burns if burn.state.is_owed]
        assert state.oldest_owed == min((at for at in owed if at), default=None)
        risky = [burn for burn in burns if burn.unverified and burn.state.is_owed]
        since = [at for burn in risky if (at := self.sales[burn.sale_id].closed_at)]
        value = sum((burn.value for burn in risky if burn.value), ZERO)
        assert view.exposure() == Exposure(value, len(risky), min(since, default=None))
        waiting = (BurnState.PENDING, BurnState.UNCLEAR)
        due = [burn.due_at for burn in burns if burn.state in waiting and burn.due_at]
        assert view.next_due() == min(due, default=None)
        for ignore in (True, False):
            unclear = self.due(BurnState.UNCLEAR, after(50), 3, ignore_due=ignore)
            assert self.ledger.due_unclear(after(50), 3, ignore_due=ignore) == unclear
        # One line for each burn's beginning, each move, and each sale's beginning and end.
        newest = view.journal(limit=1)
        assert (newest[0].seq if newest else 0) == self.moves


def new_till(blank: Path, base: Path) -> type[Till]:
    """A machine whose every run begins with an empty ledger of its own."""
    count = 0

    class FreshTill(Till):
        def __init__(self) -> None:
            super().__init__()
            nonlocal count
            count += 1
            self.path = base / str(count) / "ledger.db"
            self.path.parent.mkdir()
            shutil.copyfile(blank / "ledger.db", self.path)

    return FreshTill


def test_the_ledger_and_its_model_agree(blank: Path, tmp_path: Path) -> None:
    run_state_machine_as_test(
        new_till(blank, tmp_path),
        settings=settings(max_examples=30, stateful_step_count=30, deadline=None),
    )
