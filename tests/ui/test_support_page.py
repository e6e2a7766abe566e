"""The support page: what is not well first, what to do about it, and the bundle."""

from __future__ import annotations

import asyncio
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from posapp.app.run import opened
from posapp.app.settings import Settings
from posapp.domain.backup import Second
from posapp.domain.errors import Disposition, StoreError
from posapp.domain.health import Condition, Observed
from posapp.store.glimpse import last_lines
from posapp.ui.shell.offices import SUPPORT
from posapp.ui.support.acts import SupportActs
from posapp.ui.support.page import SupportPage
from posapp.ui.text import Words
from tests.ui.conftest import Run
from tests.ui.fake_support import FakeSupport
from tests.ui.hands import shown

SEEN = [
    Observed("program", Condition.GOOD, "posapp 1.2.3"),
    Observed("queue", Condition.WAITS, "2 used vouchers wait.", advice="Nothing."),
    Observed("key", Condition.BROKEN, "no key is set", advice="Enter the key."),
]


def entered(support: FakeSupport, words: Words) -> tuple[SupportPage, SupportActs]:
    page = SupportPage(words, support.version)
    acts = SupportActs(support, words, page)
    page.resize(1010, 600)
    page.show()
    page.enter()
    return page, acts


def test_what_is_broken_comes_first_and_says_what_to_do(english: Words, arun: Run) -> None:
    support = FakeSupport()
    support.seen = SEEN

    async def work() -> None:
        page, acts = entered(support, english)
        await acts.settle()
        assert [row.accessibleName() for row in page.rows] == [
            "Splio key. Broken. no key is set. Enter the key",
            "Vouchers to send. Waits. 2 used vouchers wait. Nothing",
            "Program. Good. posapp 1.2.3",
        ]
        assert page.summary.text() == "2 things are not well: see what to do below."
        assert "Enter the key." in shown(page)
        assert "posapp 1.2.3" in shown(page)
        support.seen = SEEN[:1]
        QTest.keyClick(page.look_button, Qt.Key.Key_Return)
        await acts.settle()
        assert page.summary.text() == "All is well."
        assert len(support.looks) == 2
        await page.close_down()

    arun(work())


def test_a_bundle_says_where_it_is_and_the_keyboard_is_at_its_folder(
    english: Words, arun: Run
) -> None:
    support = FakeSupport()
    support.cut = ("posapp.log.4",)

    async def work() -> None:
        page, acts = entered(support, english)
        await acts.settle()
        assert not page.folder_button.isVisible()
        QTest.keyClick(page.bundle_button, Qt.Key.Key_Return)
        assert page.progress.isVisible()
        assert not page.bundle_button.isEnabled()
        await acts.settle()
        path = support.folder / "posapp-till-1.zip"
        assert page.said.text() == f"Saved: {path} (1.2 MB)"
        assert "Older logs were left out: posapp.log.4" in page.next.text()
        assert page.folder_button.isVisible()
        assert not page.progress.isVisible()
        await page.close_down()

    arun(work())


def test_no_room_is_said_and_another_folder_helps(english: Words, arun: Run) -> None:
    support = FakeSupport()
    support.fails = StoreError("store.full", Disposition.ASK, path="/desk")

    async def work() -> None:
        page, acts = entered(support, english)
        acts.make()
        await acts.settle()
        folder = str(support.folder)
        assert page.said.text() == (
            f"No room for the bundle in {folder}: make room or choose another."
        )
        page.elsewhere_button.click()
        dialog = page.findChild(QFileDialog)
        assert dialog is not None
        support.fails = None
        dialog.fileSelected.emit("/other")
        dialog.reject()
        await acts.settle()
        assert support.made_in == [support.folder, Path("/other")]
        assert page.said.text().startswith("Saved: ")
        await page.close_down()

    arun(work())


def test_a_real_till_tells_how_it_is_and_notes_its_bundle(
    settings: Settings, tmp_path: Path, arun: Run
) -> None:
    desk = tmp_path / "home" / "Desktop"
    desk.mkdir(parents=True)

    async def until(done: Callable[[], object]) -> None:
        while not done():
            await asyncio.sleep(0.01)

    async def work() -> None:
        async with opened(settings, Words("en", settings.zone)) as till:
            till.window.show_office(SUPPORT)
            page = till.window.office.tab(SUPPORT)
            assert isinstance(page, SupportPage)
            await until(lambda: page.rows)
            assert "the till is open on this machine" in shown(page)
            page.bundle_button.click()
            await until(lambda: page.said.text().startswith("Saved: "))

    arun(work())
    (bundle,) = tmp_path.rglob("posapp-till-1-*.zip")
    with zipfile.ZipFile(bundle) as told:
        assert '"screens": [' in told.read("manifest.json").decode()
    facts = {line["fact"]: line for line in last_lines(settings.data_dir / "ledger.db", 20)}
    assert '"file":"posapp-till-1-' in facts["BundleMade"]["detail"]
    assert "Exported" not in facts


def test_a_backup_is_made_at_a_click_and_tells_how_it_went(english: Words, arun: Run) -> None:
    support = FakeSupport()

    async def work() -> None:
        page, acts = entered(support, english)
        await acts.settle()
        looks = len(support.looks)
        QTest.keyClick(page.backup_button, Qt.Key.Key_Return)
        assert not page.backup_button.isEnabled()
        assert page.said.text() == "Making a backup. You can go on selling."
        await acts.settle()
        assert page.said.text() == "Backup made and checked (4.9 kB)."
        assert page.backup_button.isEnabled()
        assert len(support.looks) == looks + 1, "its age is shown anew"

        support.second = Second.MISSING
        QTest.keyClick(page.backup_button, Qt.Key.Key_Return)
        await acts.settle()
        assert "The second folder is not there" in page.said.text()

        support.fails = StoreError("store.full", Disposition.ASK, path="/till")
        QTest.keyClick(page.backup_button, Qt.Key.Key_Return)
        await acts.settle()
        assert "full" in page.said.text()
        await page.close_down()

    arun(work())


def test_another_language_while_the_till_is_looked_at_ends_the_old_pages_first(
    settings: Settings, arun: Run, caplog: pytest.LogCaptureFixture
) -> None:
    async def work() -> None:
        async with opened(settings, Words("en", settings.zone)) as till:
            till.window.show_office(SUPPORT)
            till.window.speak("fr")
            till.window.speak("it")
            page = till.window.office.tab(SUPPORT)
            assert isinstance(page, SupportPage)
            while not page.rows:
                await asyncio.sleep(0.01)

    arun(work())
    assert "task failed" not in caplog.text
