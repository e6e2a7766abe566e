"""A manager's word at the real till: no PIN, no approval, on any way to the ledger."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from posapp.app.clock import SystemClock
from posapp.app.desk import EngineDesk
from posapp.app.engine import Engine
from posapp.app.session import Session
from posapp.app.settings import Settings
from posapp.domain.approval import Approval, approve
from posapp.domain.basket import Basket, Line
from posapp.domain.code import Code
from posapp.domain.finding import Reason
from posapp.domain.money import Money
from posapp.domain.people import PeopleError, Role
from posapp.domain.proof import Proof
from posapp.sandbox import DEMO_CARD
from posapp.services.bus import Bus

PAPER, OTHER, CARD = Code("PAPER-01"), Code("PAPER-02"), Code(DEMO_CARD)
NOW = datetime.now(UTC)


@pytest.fixture
def desk(settings: Settings, qapp: QApplication) -> Iterator[EngineDesk]:
    session, bus = Session(), Bus()
    engine = Engine(settings, bus, session)
    core = engine.start()
    desk = EngineDesk(engine, settings, SystemClock(), bus, core.link.link, session)

    async def staff() -> None:
        await desk.office.people.add("Mme Martin", Role.MANAGER, "1470")
        await desk.office.people.add("Bob", Role.MANAGER, "8520")
        await desk.office.people.add("Anna", Role.CASHIER, "2580")

    asyncio.run(staff())
    session.know([known.person for known in desk.office.people.everybody()])
    yield desk
    desk.close()
    engine.stop()


def shown(desk: EngineDesk, code: Code = PAPER) -> Line:
    """A voucher as the till shows it: unknown here, to be approved."""
    sale = Basket(amount=Money(60_00), card_code=CARD)
    basket = sale.with_sighting(desk.sight(code), desk.policy, NOW)
    line = basket.line(code)
    assert line is not None
    assert Reason.UNKNOWN_HERE in line.verdict.reasons
    return line


def word(desk: EngineDesk, line: Line, by: str = "Mme Martin") -> Approval:
    return approve(line.verdict, by, "known customer", NOW, desk.policy.risk, Money(8_00))


def code_of(error: pytest.ExceptionInfo[PeopleError]) -> str:
    return error.value.code


def test_a_name_without_a_pin_reaches_the_ledger_on_no_way(desk: EngineDesk) -> None:
    line = shown(desk)
    forged = replace(line, approval=word(desk, line))

    async def story() -> None:
        with pytest.raises(PeopleError) as reserving:
            await desk.reserve(None, forged)
        assert code_of(reserving) == "people.not_vouched"
        with pytest.raises(PeopleError) as taking:
            desk.approve(Proof(line.code, word(desk, line)))
        assert code_of(taking) == "people.not_vouched"

    asyncio.run(story())
    assert desk.open_sales() == []


def test_a_right_pin_takes_just_what_was_signed(desk: EngineDesk) -> None:
    line = shown(desk)
    signed = word(desk, line)

    async def story() -> None:
        with pytest.raises(PeopleError) as wrong:
            await desk.sign(line.code, signed, "8520")  # Bob's
        assert code_of(wrong) == "people.wrong_pin"
        with pytest.raises(PeopleError) as cashier:
            await desk.sign(line.code, word(desk, line, "Anna"), "2580")
        assert code_of(cashier) == "people.not_allowed"
        proof = await desk.sign(line.code, signed, "1470")
        assert desk.approve(proof) == signed
        with pytest.raises(PeopleError):
            desk.approve(proof)
        dearer = replace(signed, value=Money(9_00), worth=Money(9_00))
        for other in (dearer, replace(signed, by="Bob"), replace(signed, why="x")):
            with pytest.raises(PeopleError):
                await desk.reserve(None, replace(line, approval=other))
        with pytest.raises(PeopleError):
            await desk.reserve(None, replace(shown(desk, OTHER), approval=signed))
        held = await desk.reserve(None, replace(line, approval=signed))
        assert isinstance(held, tuple)
        sale_id, burn_id = held
        taken = replace(line, approval=signed, burn_id=burn_id)
        forged = replace(taken, approval=dearer)
        with pytest.raises(PeopleError):
            await desk.note_approval(forged)
        basket = Basket(sale_id=sale_id, amount=Money(60_00), card_code=CARD, lines=(forged,))
        with pytest.raises(PeopleError) as completing:
            await desk.complete(basket, "T-1")
        assert code_of(completing) == "people.not_vouched"
        [burn] = await desk.complete(replace(basket, lines=(taken,)), "T-1")
        assert burn.approved_by == "Mme Martin"
        with pytest.raises(PeopleError):  # the word went with its sale
            await desk.reserve(None, taken)

    asyncio.run(story())
