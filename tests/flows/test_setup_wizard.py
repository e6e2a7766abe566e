"""A new till is set up with the wizard alone: by keys, offscreen, against the sandbox's socket."""

from __future__ import annotations

import asyncio
import json
import threading
import time
import tomllib
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from qasync import QEventLoop

from posapp.app.first_run import wizard
from posapp.app.keys import SplioKey
from posapp.app.paths import TillPaths
from posapp.app.run import opened
from posapp.app.settings import Settings, load
from posapp.app.setup import SetupBench
from posapp.app.setup_progress import is_needed, read_progress
from posapp.domain.people import Role
from posapp.domain.setup import Step
from posapp.domain.voucher import Rule
from posapp.sandbox import DEMO_API_KEY, DEMO_STORE_ID, SandboxServer
from posapp.store.ledger import LedgerView
from posapp.store.stock import StockView
from posapp.ui.setup.connection import ConnectionPage
from posapp.ui.setup.fields import FieldsPage
from posapp.ui.setup.manager import ManagerPage
from posapp.ui.setup.scanner import ScannerStep
from posapp.ui.setup.store import StorePage
from posapp.ui.setup.sync import SyncPage
from posapp.ui.setup.window import SetupWindow
from posapp.ui.text import Words
from tests.ui.hands import PULSE, scan

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def arun(qapp: QApplication) -> Iterator[Run]:
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        yield runner.run


@pytest.fixture
def fresh(tmp_path: Path) -> Settings:
    """A till of which nobody has set anything but where its data lies."""
    return load({"data_dir": tmp_path / "till"}).settings


@pytest.fixture
def somebodys_page() -> Iterator[str]:
    """A server that answers with pages, as the network of a hotel does."""

    class Pages(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<html>Welcome to our network</html>")

        def log_message(self, *_args: object) -> None:
            """Nobody reads it."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Pages) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


class Shown:
    """The wizard, with whoever sets the till up."""

    def __init__(self, window: SetupWindow, bench: SetupBench) -> None:
        self.window = window
        self.bench = bench
        self.ends: list[bool] = []
        window.ended.connect(self.ends.append)

    async def until(self, wanted: Callable[[], bool], what: str, within_s: float = 20.0) -> None:
        end = time.monotonic() + within_s
        while not wanted():
            assert time.monotonic() < end, f"never came: {what}; {self.said}"
            await asyncio.sleep(0.01)

    async def at(self, step: Step) -> None:
        await self.until(lambda: self.window.step is step, step.value)
        await self.window.settle()

    def type(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert isinstance(focused, QLineEdit)
        QTest.keyClicks(focused, text)

    def press(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        mark = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(QApplication.focusWidget() or self.window, key, mark)

    def next(self) -> None:
        self.press(Qt.Key.Key_Return, ctrl=True)

    @property
    def said(self) -> str:
        labels = self.window.findChildren(QLabel)
        return " | ".join(one.text() for one in labels if one.isVisible() and one.text())


@asynccontextmanager
async def shown(settings: Settings, language: str = "en") -> AsyncIterator[Shown]:
    bench = SetupBench(settings)
    async with wizard(bench, Words(language, settings.zone), pulse=PULSE) as window:
        window.showNormal()
        window.resize(1024, 768)
        await asyncio.sleep(0.02)
        yield Shown(window, bench)


async def pass_manager(setup: Shown) -> None:
    assert isinstance(setup.window.page, ManagerPage)
    setup.type("Ana Diaz")
    setup.press(Qt.Key.Key_Tab)
    setup.type("4827")
    setup.press(Qt.Key.Key_Tab)
    setup.type("4827")
    setup.next()
    await setup.at(Step.SPLIO)


async def pass_connection(setup: Shown, url: str, key: str = DEMO_API_KEY) -> None:
    page = setup.window.page
    assert isinstance(page, ConnectionPage)
    page.url.setFocus()
    page.url.selectAll()
    setup.type(url)
    setup.press(Qt.Key.Key_Tab)
    setup.type(key)
    setup.next()


def test_a_till_is_set_up_by_keys_alone(
    fresh: Settings, splio: SandboxServer, arun: Run, tmp_path: Path
) -> None:
    async def story() -> None:
        assert is_needed(fresh)
        async with shown(fresh) as setup:
            window = setup.window
            setup.press(Qt.Key.Key_Tab)
            setup.press(Qt.Key.Key_Return)
            assert window._words.language == "fr"
            assert window.page.title.text() == window._words.step_title(Step.LANGUAGE)
            window.speak("en")
            setup.next()
            await setup.at(Step.MANAGER)
            await pass_manager(setup)
            await pass_connection(setup, splio.url)
            await setup.at(Step.STORE)
            page = window.page
            assert isinstance(page, StorePage)
            await setup.until(lambda: page.list.count() > 1, "the stores")
            setup.type(DEMO_STORE_ID.lower())
            await setup.until(lambda: page.store_id == DEMO_STORE_ID, "the store")
            setup.next()
            await setup.at(Step.FIELDS)
            fields = window.page
            assert isinstance(fields, FieldsPage)
            assert fields.choices[Rule.PURCHASE_THRESHOLD].currentData() is not None
            product = fields.choices[Rule.PRODUCT]
            assert product.currentData() is None
            product.setFocus()
            setup.press(Qt.Key.Key_P)
            assert product.currentData().name == "Produit concerné"
            setup.next()
            await setup.at(Step.SCANNER)
            scanner = window.page
            assert isinstance(scanner, ScannerStep)
            scan(scanner.test.ear, "2001234567893")
            await asyncio.sleep(0)
            assert "13" in scanner.test.said
            setup.next()
            await setup.at(Step.SYNC)
            sync = window.page
            assert isinstance(sync, SyncPage)
            await setup.until(lambda: sync.is_done, "the sync")
            setup.next()
            await setup.at(Step.DONE)
            assert "missing" not in setup.said
            assert DEMO_API_KEY not in setup.said
            setup.next()
            await setup.until(lambda: setup.ends == [True], "the end")
        settings = setup.bench.settings
        assert (settings.store_id, settings.splio_url) == (DEMO_STORE_ID, splio.url)
        assert settings.field_product == ("Produit concerné",)
        assert not is_needed(settings)
        async with opened(settings, Words("en", settings.zone)) as till:
            assert till.window.isVisible()

    arun(story())
    settings = load({"data_dir": tmp_path / "till"}).settings
    assert SplioKey(settings).read() == DEMO_API_KEY
    written = list((tmp_path / "home").rglob("posapp.toml"))
    assert DEMO_API_KEY not in written[0].read_text(encoding="utf-8")
    assert tomllib.loads(written[0].read_text(encoding="utf-8"))["store_id"] == DEMO_STORE_ID
    with LedgerView.open(TillPaths(settings.data_dir).ledger) as ledger:
        [known] = ledger.people()
        facts = [(line.fact, line.person) for line in ledger.journal()]
    assert (known.person.name, known.person.role) == ("Ana Diaz", Role.MANAGER)
    assert ("SettingChanged", "Ana Diaz") in facts
    with StockView.open(TillPaths(settings.data_dir).stock) as stock:
        assert stock.state().codes > 0


def test_it_goes_on_where_it_was_left_once_the_manager_is_there(
    fresh: Settings, splio: SandboxServer, arun: Run, tmp_path: Path
) -> None:
    async def begin() -> None:
        async with shown(fresh) as setup:
            setup.next()
            await setup.at(Step.MANAGER)
            await pass_manager(setup)
            setup.press(Qt.Key.Key_Escape)
            await asyncio.sleep(0)
            question = setup.window._question
            assert question is not None
            question.yes_button.click()
            assert setup.ends == [False]

    async def go_on() -> None:
        settings = load({"data_dir": tmp_path / "till"}).settings
        assert is_needed(settings)
        async with shown(settings) as setup:
            assert setup.window.step is Step.MANAGER
            assert "Who are you?" in setup.said
            setup.type("9999")
            setup.next()
            await setup.until(lambda: bool(setup.window.page.fault.text()), "the refusal")
            assert setup.window.step is Step.MANAGER
            setup.type("4827")
            setup.next()
            await setup.at(Step.SPLIO)
            await pass_connection(setup, splio.url)
            await setup.at(Step.STORE)

    arun(begin())
    arun(go_on())


@pytest.mark.parametrize(
    ("address", "key", "said"),
    [
        ("{url}", "another-key-than-ours", "does not accept this key"),
        ("http://127.0.0.1:9", DEMO_API_KEY, "Nothing answers at 127.0.0.1"),
        ("ftp://127.0.0.1", DEMO_API_KEY, "not an address"),
        ("http://", DEMO_API_KEY, "not an address"),
        ("{page}", DEMO_API_KEY, "is not Splio"),
    ],
)
def test_what_is_wrong_with_the_connection_is_said_and_nothing_is_kept(
    fresh: Settings,
    splio: SandboxServer,
    somebodys_page: str,
    arun: Run,
    tmp_path: Path,
    address: str,
    key: str,
    said: str,
) -> None:
    async def story() -> None:
        async with shown(fresh) as setup:
            setup.window.go(Step.SPLIO)
            await pass_connection(setup, address.format(url=splio.url, page=somebodys_page), key)
            await setup.window.settle()
            assert said in setup.window.page.fault.text()
            assert setup.window.step is Step.SPLIO
            assert not setup.bench.standing.has_key
            assert key not in setup.said

    arun(story())
    assert not list((tmp_path / "home").rglob("posapp.toml"))


def test_without_splio_the_till_opens_and_says_what_is_missing(
    fresh: Settings, splio: SandboxServer, arun: Run
) -> None:
    async def story() -> None:
        async with shown(fresh) as setup:
            window = setup.window
            window.go(Step.SPLIO)
            window.later_button.click()
            await setup.at(Step.STORE)
            setup.type("PAR-77")
            setup.next()
            for step in (Step.FIELDS, Step.SCANNER, Step.SYNC, Step.DONE):
                await setup.at(step)
                assert setup.said
                setup.next()
            await setup.until(lambda: setup.ends == [True], "the end")
            assert "something is missing" in setup.said
        settings = setup.bench.settings
        assert not is_needed(settings)
        assert settings.store_id == "PAR-77"
        progress = read_progress(settings.data_dir)
        assert progress is not None
        assert progress.step is Step.SPLIO  # F10 goes on here
        async with opened(settings, Words("en", settings.zone)) as till:
            till.window.offer_setup()
            asked: list[bool] = []
            till.window.setup_asked.connect(lambda: asked.append(True))
            till.window.details.setup_button.click()
            assert asked

    arun(story())


def test_a_sync_left_in_the_middle_lets_the_till_open(
    fresh: Settings, splio: SandboxServer, arun: Run
) -> None:
    async def story() -> None:
        async with shown(fresh) as setup:
            await setup.bench.keep_connection(splio.url, DEMO_API_KEY)
            setup.window.go(Step.SYNC)
            page = setup.window.page
            assert isinstance(page, SyncPage)
            assert page.is_running
            assert "background" in setup.window.next_button.text()
            setup.next()
            await setup.at(Step.DONE)
            assert page._task is None
            setup.next()
            await setup.until(lambda: setup.ends == [True], "the end")
        async with opened(setup.bench.settings, Words("en")) as till:
            assert till.window.isVisible()

    arun(story())


def test_touch_alone_types_a_key(fresh: Settings, arun: Run) -> None:
    async def story() -> None:
        async with shown(fresh) as setup:
            setup.window.go(Step.SPLIO)
            page = setup.window.page
            assert isinstance(page, ConnectionPage)
            setup.window.pad_button.click()
            for mark in ("k", "⇧", "K", "⇧", "1", "-", "x", "⌫"):
                setup.window.pad.keys[mark.lower()].click()
            assert page.key.text() == "kK1-"
            QApplication.clipboard().setText(" pasted-key\n")
            page.paste_button.click()
            assert page.key.text() == "pasted-key"
            assert QApplication.clipboard().text() == ""
            assert "pasted-key" not in setup.said

    arun(story())


def test_a_till_set_up_by_file_or_environment_never_sees_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = {"data_dir": tmp_path / "till"}
    assert is_needed(load(home).settings)
    assert not is_needed(load(home | {"store_id": "PAR-01"}).settings)
    monkeypatch.setenv("POSAPP_SPLIO_API_KEY", "key")
    assert not is_needed(load(home).settings)


def test_a_spoiled_progress_is_no_progress(fresh: Settings) -> None:
    fresh.data_dir.mkdir(parents=True)
    (fresh.data_dir / "setup.json").write_text(json.dumps({"step": "moon", "over": False}))
    assert read_progress(fresh.data_dir) is None
    assert is_needed(fresh)
