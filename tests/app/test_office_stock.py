"""Own codes from the office, on a real engine and socket: journaled, and refused to who may not."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from posapp.app.backroom import Backroom
from posapp.app.clock import SystemClock
from posapp.app.engine import Engine
from posapp.app.instance import sole_writer
from posapp.app.office_stock import StockOffice
from posapp.app.paths import TillPaths
from posapp.app.session import Session
from posapp.app.settings import Settings
from posapp.domain.batch import Fate
from posapp.domain.errors import CodesError, PosError
from posapp.domain.ids import RewardId
from posapp.domain.people import Person, Role
from posapp.sandbox import SandboxServer
from posapp.services.bus import Bus
from posapp.store.batches import BatchFiles
from posapp.store.ledger import LedgerView
from posapp.store.stock import StockView

OWN = RewardId("pochette")


@dataclass(frozen=True)
class Shop:
    room: Backroom
    office: StockOffice

    def do(self, work: Callable[[StockOffice], Awaitable[None]]) -> None:
        async def inside() -> None:
            await work(self.office)

        asyncio.run(inside())

    def facts(self) -> dict[str, dict[str, object]]:
        return {line.fact: line.detail for line in self.room.ledger.journal(limit=20)}


@pytest.fixture
def shop(settings: Settings) -> Iterator[Shop]:
    session = Session()
    engine = Engine(settings, Bus(), session)
    engine.start()
    home = settings.data_dir
    with LedgerView.open(home / "ledger.db") as ledger, StockView.open(home / "stock.db") as stock:
        room = Backroom(engine, settings, session, SystemClock(), ledger, stock)
        yield Shop(room, StockOffice(room))
        engine.stop()


def test_made_sent_and_written_are_three_lines_and_no_whole_code(
    shop: Shop, splio: SandboxServer, tmp_path: Path
) -> None:
    heard: list[tuple[int, int]] = []
    out = tmp_path / "codes.csv"

    async def work(office: StockOffice) -> None:
        draft = await office.draft("29", 12)
        assert len(draft.examples) == 3
        name = await office.make("29", 12, OWN)
        report = await office.send(name, OWN, lambda *told: heard.append(told), again=False)
        assert report.whole
        assert await office.write_codes(name, out) == 12
        [row] = await office.batches()
        assert (row.name, row.counts[Fate.TAKEN]) == (name, 12)
        with pytest.raises(CodesError, match=r"codes\.file_exists"):
            await office.write_codes(name, out)
        with pytest.raises(CodesError, match=r"codes\.nothing_unclear"):
            await office.note_arrived(name)

    shop.do(work)
    facts = shop.facts()
    assert facts["CodesMade"]["codes"] == 12
    assert facts["CodesSent"]["fates"] == {"taken": 12}
    assert facts["Exported"]["file"] == "codes.csv"
    assert heard[-1] == (12, 12)
    codes = out.read_text().split()[1:]
    assert set(codes) == set(splio.world.instances[OWN])
    assert not any(code in str(facts) for code in codes)


def test_a_page_that_is_left_midway_leaves_the_line_of_what_was_sent(
    shop: Shop, splio: SandboxServer
) -> None:
    async def work(office: StockOffice) -> None:
        name = await office.make("29", 12, OWN)
        with splio.slow(0.3):
            sending = asyncio.create_task(
                office.send(name, OWN, lambda _done, _of: None, again=False)
            )
            while not BatchFiles(shop.room.paths.batches).load(name).reward_id:
                await asyncio.sleep(0.01)
            sending.cancel()
            with pytest.raises(asyncio.CancelledError):
                await sending

    shop.do(work)  # its end waits for the thread that sends
    told = shop.facts()["CodesSent"]
    assert told["reward"] == OWN and "fates" in told


def test_a_till_that_closes_midway_notes_it_at_its_next_start(
    shop: Shop, settings: Settings
) -> None:
    shop.room.engine.stop()
    shop.office._note_from_thread("CodesSent", {"batch": "b-1", "sent": 5}, "Ana")
    # The lock is free, so it is in the journal at once; beside a program that has it, later.
    with LedgerView.open(settings.data_dir / "ledger.db") as ledger:
        assert [line.fact for line in ledger.journal(limit=1)] == ["CodesSent"]
    with sole_writer(TillPaths(settings.data_dir), 0):
        shop.office._note_from_thread("CodesSent", {"batch": "b-2", "sent": 5}, "Ana")
    engine = Engine(settings, Bus(), Session())
    core = engine.start()
    engine.stop()
    assert core is not None
    with LedgerView.open(settings.data_dir / "ledger.db") as ledger:
        last = next(line for line in ledger.journal(limit=9) if line.fact == "CodesSent")
    assert (last.person, last.detail["batch"]) == ("Ana", "b-2")
    assert not list(settings.data_dir.glob("journal_lines.*"))


def test_a_cashier_looks_and_changes_nothing(shop: Shop, tmp_path: Path) -> None:
    cashier = Person("Ana", Role.CASHIER, SystemClock().now())
    shop.room.session.know([cashier])
    shop.room.session.enter(cashier)

    async def work(office: StockOffice) -> None:
        await office.batches()
        for act in (
            office.make("29", 5, None),
            office.send("x", OWN, lambda _done, _of: None, again=True),
            office.note_arrived("x"),
            office.write_codes("x", tmp_path / "x.csv"),
        ):
            with pytest.raises(PosError, match=r"people\.not_allowed"):
                await act

    shop.do(work)
    assert not set(shop.facts()) & {"CodesMade", "CodesSent", "CodesArrived", "Exported"}
    assert not (tmp_path / "x.csv").exists()
