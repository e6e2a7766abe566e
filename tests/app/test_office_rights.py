"""Who asked stays who asked: another who comes meanwhile is not named in the journal."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from posapp.app.backroom import Backroom
from posapp.app.clock import SystemClock
from posapp.app.engine import Engine
from posapp.app.office_journal import OfficeJournal
from posapp.app.office_queue import OfficeQueue
from posapp.app.office_settings import OfficeSettings
from posapp.app.session import Session
from posapp.app.settings import Settings, load
from posapp.domain.code import Code
from posapp.domain.grant import GrantKey, GrantOrder
from posapp.domain.ids import RewardId
from posapp.domain.journal import JournalQuery
from posapp.domain.people import Person, Role
from posapp.sandbox import DEMO_CARD
from posapp.services.bus import Bus
from posapp.store.ledger import LedgerView
from posapp.store.stock import StockView

ENTERED = datetime(2026, 6, 1, tzinfo=UTC)
MANAGER = Person("Mme Martin", Role.MANAGER, ENTERED)
OTHER = Person("Zoé", Role.MANAGER, ENTERED)


@pytest.fixture
def room(settings: Settings) -> Iterator[Backroom]:
    session = Session()
    engine = Engine(settings, Bus(), session)
    engine.start()
    home = settings.data_dir
    with LedgerView.open(home / "ledger.db") as ledger, StockView.open(home / "stock.db") as stock:
        session.know([MANAGER, OTHER])
        session.enter(MANAGER)
        yield Backroom(engine, settings, session, SystemClock(), ledger, stock)
        engine.stop()


def begun_by_one_and_ended_before_another(
    room: Backroom, act: Callable[[], Coroutine[object, object, object]]
) -> None:
    async def story() -> None:
        task = asyncio.ensure_future(act())
        await asyncio.sleep(0)  # asked and allowed; the disk is still at it
        room.session.enter(OTHER)
        await task

    asyncio.run(story())


def exports(room: Backroom) -> list[str | None]:
    return [line.person for line in room.ledger.journal(limit=20) if "Export" in line.fact]


def test_an_export_of_the_journal_is_by_who_asked_for_it(room: Backroom, tmp_path: Path) -> None:
    office, out = OfficeJournal(room), tmp_path / "journal.csv"
    begun_by_one_and_ended_before_another(room, lambda: office.export(JournalQuery(), out))
    assert exports(room) == ["Mme Martin"]


def test_an_export_of_the_settings_is_by_who_asked_for_it(room: Backroom, tmp_path: Path) -> None:
    file = tmp_path / "posapp.toml"
    file.write_text('till_id = "till-1"\n', encoding="utf-8")
    read = load({"config": file, "data_dir": room.settings.data_dir}).settings
    office, out = OfficeSettings(replace(room, settings=read)), tmp_path / "settings.toml"
    begun_by_one_and_ended_before_another(room, lambda: office.export(out, with_till=False))
    assert exports(room) == ["Mme Martin"]


def test_a_grant_is_by_who_is_signed_in_whoever_the_page_names(room: Backroom) -> None:
    order = GrantOrder(
        GrantKey("00000000-0000-4000-8000-000000000001"),
        Code.parse(DEMO_CARD),
        RewardId("none-such"),
        "a reward",
        "Somebody else",
        "a mistake",
    )

    async def story() -> list[str]:
        return [grant.order.by for grant in await OfficeQueue(room).grant([order])]

    assert asyncio.run(story()) == ["Mme Martin"]
