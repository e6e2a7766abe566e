"""The workers beside the selling: keys of the journal, and what is kept how long."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from posapp.domain.events import SaleCancelled
from posapp.domain.ids import SaleId
from posapp.services.bus import Bus
from posapp.services.journal import KeyingWorker
from posapp.services.keeping import Keeping, month_before
from posapp.services.way import RightOfWay
from posapp.store.journal_file import KeepingReader
from posapp.store.ledger import LedgerFile
from posapp.store.signing import Signer
from posapp.store.stock import StockFile
from tests.store.makers import CARD, NOON, rows
from tests.store.test_journal import sell

PARIS = ZoneInfo("Europe/Paris")


class Now:
    """A clock that stands."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at


def test_keys_wait_for_a_pause_and_for_whoever_goes_first(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with LedgerFile.open(path) as ledger:
        for number in range(20):
            sell(ledger, number)

        async def main() -> None:
            way, bus = RightOfWay(), Bus()
            worker = KeyingWorker(ledger.journal_file, way, bus, quiet_s=0.2)
            bus.publish(SaleCancelled(SaleId("sale-1")))
            loop = asyncio.get_running_loop()
            begun = loop.time()
            with way.taken():
                task = asyncio.create_task(worker.catch_up())
                for _ in range(5):
                    await asyncio.sleep(0)
                assert rows(path, "SELECT count(*) FROM journal_key") == [(0,)]
            await task
            assert loop.time() - begun >= 0.2
            assert rows(path, "SELECT through FROM journal_keyed") == [(120,)]

        asyncio.run(main())


def test_whole_months_go_by_the_settings_and_cards_by_days(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with LedgerFile.open(path) as ledger, StockFile.open(tmp_path / "stock.db") as stock:
        for number in range(3):
            sell(ledger, number, days=number * 40)  # 21 November, 31 December, 9 February
        heard: list[None] = []
        look = KeepingReader(
            path, tmp_path / "stock.db", tmp_path / "archive", "till-1", lambda: Signer(bytes(32))
        )
        keeping = Keeping(
            ledger.journal_file,
            stock.persons,
            look,
            Now(datetime(2027, 2, 20, tzinfo=UTC)),
            PARIS,
            months=1,
            sales_months=24,
            days=60,
            archived=lambda: heard.append(None),
        )
        (made,) = asyncio.run(keeping.archive())
        assert (made.first, made.through, heard) == (1, 12, [None])
        assert asyncio.run(keeping.archive()) == []
        # The cards of both sales before 22 December: one of them.
        assert asyncio.run(keeping.forget_old()).counts == {"burns": 1, "sales": 1}
        assert asyncio.run(keeping.forget_old()).total == 0
        facts = [(line.fact, line.person) for line in ledger.journal(limit=2)]
        assert facts == [("Forgotten", None), ("Archived", None)]
        assert asyncio.run(keeping.found_of(CARD)).counts == {"burns": 2, "sales": 2}


def test_a_month_begins_in_the_stores_zone() -> None:
    late = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)  # in Paris the year is new
    assert month_before(late, 24, PARIS) == datetime(2025, 1, 1, tzinfo=PARIS)
    assert month_before(NOON, 1, PARIS) == datetime(2026, 10, 1, tzinfo=PARIS)
    assert month_before(NOON, 12, PARIS) == datetime(2025, 11, 1, tzinfo=PARIS)
