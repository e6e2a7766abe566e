"""Exports from the manager's pages, on a real engine, ledger and SFTP server."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic import SecretStr

from posapp.app.backroom import Backroom
from posapp.app.clock import SystemClock
from posapp.app.engine import Engine
from posapp.app.exporting import HeadOffice
from posapp.app.office import BackOffice
from posapp.app.office_exports import OfficeExports
from posapp.app.session import Session
from posapp.app.settings import Settings
from posapp.domain.errors import Disposition, FileError, PosError, StoreError
from posapp.domain.export import Exported
from posapp.domain.journal import JournalLine, JournalQuery
from posapp.domain.people import Person, Role
from posapp.services.bus import Bus
from posapp.store.ledger import LedgerView
from posapp.store.stock import StockView
from tests.datahub.sftp_server import PASSWORD, USER, Connection, SftpTestServer, cut


@dataclass(frozen=True)
class Shop:
    room: Backroom
    server: SftpTestServer

    @property
    def office(self) -> BackOffice:
        return BackOffice(self.room)

    def do(self, work: Callable[[OfficeExports], Awaitable[None]]) -> None:
        async def inside() -> None:
            await work(self.office.exports)

        asyncio.run(inside())

    async def journal(self, path: Path) -> int:
        return await self.office.journal.export(JournalQuery(), path)

    @property
    def lines(self) -> list[JournalLine]:
        lines = reversed(self.room.ledger.journal(limit=20))
        return [line for line in lines if line.fact.startswith("Export")]

    @property
    def there(self) -> list[str]:
        return sorted(path.name for path in self.server.root.iterdir())


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with SftpTestServer(tmp_path / "served") as server:
        settings = Settings(
            data_dir=tmp_path / "till",
            language="en",
            till_id="caisse-1",
            exports_sftp_host="127.0.0.1",
            exports_sftp_port=server.port,
            exports_sftp_user=USER,
            exports_sftp_password=SecretStr(PASSWORD),
            splio_url="http://127.0.0.1:9",
        )
        session = Session()
        engine = Engine(settings, Bus(), session)
        engine.start()
        home = settings.data_dir
        with (
            LedgerView.open(home / "ledger.db") as ledger,
            StockView.open(home / "stock.db") as stock,
        ):
            yield Shop(Backroom(engine, settings, session, SystemClock(), ledger, stock), server)
            engine.stop()


def test_a_manager_sends_and_a_cashier_does_not(shop: Shop) -> None:
    heard: list[tuple[int, int]] = []
    zoe = Person("Zoé", Role.MANAGER, SystemClock().now())
    ana = Person("Ana", Role.CASHIER, SystemClock().now())

    async def work(exports: OfficeExports) -> None:
        where = threading.get_ident()

        def told(done: int, of: int) -> None:
            assert threading.get_ident() == where
            heard.append((done, of))

        shop.room.session.know([zoe, ana])
        shop.room.session.enter(zoe)
        sent = await exports.send(Exported.JOURNAL, "csv", shop.journal, told)
        assert shop.there == [sent.name]
        assert (await exports.test()).left == ""
        shop.room.session.enter(ana)
        for act in (
            exports.send(Exported.JOURNAL, "csv", shop.journal, told),
            exports.again("x", told),
            exports.test(),
            exports.send_archives(),
        ):
            with pytest.raises(PosError, match=r"people\.not_allowed"):
                await act

    shop.do(work)
    assert len(shop.there) == 1
    assert heard[0][0] == 0 and heard[-1][0] == heard[-1][1]
    written, sent = shop.lines
    assert (written.fact, written.person) == ("Exported", "Zoé")
    assert (sent.fact, sent.person, sent.detail["what"]) == ("ExportSent", "Zoé", "journal")
    assert sent.detail["rows"] == written.detail["lines"]


def test_an_upload_that_is_stopped_keeps_its_copy_and_is_told_of(shop: Shop) -> None:
    held, go = threading.Event(), threading.Event()

    def trap(when: str, act: str, path: bytes, connection: Connection) -> None:
        if act == "write":
            held.set()
            go.wait(10)
            cut(connection)

    async def work(exports: OfficeExports) -> None:
        shop.server.trap = trap
        sending = asyncio.create_task(
            exports.send(Exported.JOURNAL, "csv", shop.journal, lambda _done, _of: None)
        )
        await asyncio.to_thread(held.wait, 10)
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        go.set()
        (kept,) = await exports.kept()
        shop.server.trap = None
        sent = await exports.again(kept.name, lambda _done, _of: None)
        assert (sent.name, sent.rows) == (kept.name, kept.rows)
        assert await exports.kept() == []

    shop.do(work)
    assert [(line.fact, line.detail.get("error")) for line in shop.lines] == [
        ("Exported", None), ("ExportNotSent", "stopped"), ("ExportSent", None),
    ]  # fmt: skip
    assert len(shop.there) == 1


def test_where_none_is_set_nothing_is_even_made(shop: Shop, tmp_path: Path) -> None:
    settings = shop.room.settings.model_copy(update={"exports_sftp_host": None})
    room = Backroom(
        shop.room.engine, settings, shop.room.session, shop.room.clock, shop.room.ledger,
        shop.room.stock,
    )  # fmt: skip

    async def work() -> None:
        exports = OfficeExports(room)
        assert exports.place is None
        with pytest.raises(FileError, match=r"exports\.not_set"):
            await exports.send(Exported.JOURNAL, "csv", shop.journal, lambda _done, _of: None)

    asyncio.run(work())
    assert shop.lines == []


def test_a_line_that_cannot_be_written_keeps_the_copy_and_sends_nothing_twice(shop: Shop) -> None:
    locked = [StoreError("store.locked", Disposition.RETRY)]
    noted: list[str] = []

    async def note(fact: str, _detail: dict[str, object], _by: str | None) -> None:
        if locked:
            raise locked.pop()
        noted.append(fact)

    async def work() -> None:
        head = HeadOffice(shop.room.settings, SystemClock(), note)
        with pytest.raises(StoreError) as caught:
            await head.send(Exported.JOURNAL, "csv", shop.journal, "Ana")
        kept = str(caught.value.params["kept"])
        assert shop.there == [kept]
        await head.again(kept, "Ana")
        assert (shop.there, noted, await head.kept()) == ([kept], ["ExportSent"], [])

    asyncio.run(work())
