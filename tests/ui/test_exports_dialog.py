"""Where an export goes: asked in one dialog, sent in it, told in it, tried again in it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from posapp.domain.errors import Disposition, FileError
from posapp.domain.export import Exported, Kept
from posapp.ui.exports.dialog import ExportDialog
from posapp.ui.exports.flow import ExportFlow, Outgoing
from posapp.ui.reports.slip import SlipDialog
from posapp.ui.reports.tab import ReportsTab
from posapp.ui.text import Words
from posapp.ui.theme import Theme, dress
from tests.ui.conftest import Run, speak
from tests.ui.cut import cut_texts
from tests.ui.fake_desk import NOW
from tests.ui.fake_exports import PLACE, FakeExports, broken_line
from tests.ui.fake_reports import FakeReports
from tests.ui.pseudo import PseudoWords, bare_texts
from tests.ui.test_pseudo import DATA

Story = Callable[[ExportFlow, ExportDialog], Awaitable[None]]


class Page:
    """A page whose export is noted, with a head office that may be there."""

    def __init__(self, arun: Run) -> None:
        self._arun = arun
        self.exports = FakeExports()
        self.saved = 0
        self.made: list[Path] = []

    def tell(
        self, story: Story, what: Exported = Exported.QUEUE, words: Words | None = None
    ) -> None:
        async def make(path: Path) -> int:
            self.made.append(path)
            return 3

        def save() -> None:
            self.saved += 1

        async def main() -> None:
            window = QMainWindow()
            page = QWidget()
            window.setCentralWidget(page)
            dress(window, Theme.LIGHT)
            window.resize(1024, 768)
            window.show()
            flow = ExportFlow(self.exports, words or speak("en"), page)
            flow.ask(Outgoing(what, "csv", make, save), window)
            dialog = flow.dialog
            assert dialog is not None
            await flow.settle()
            await story(flow, dialog)
            await flow.close()
            if flow.dialog is not None:
                flow.dialog.reject()
            window.hide()
            window.deleteLater()
            await asyncio.sleep(0)

        self._arun(main())


@pytest.fixture
def page(arun: Run) -> Page:
    return Page(arun)


def test_without_a_head_office_it_is_said_how_to_set_one(page: Page) -> None:
    async def story(flow: ExportFlow, dialog: ExportDialog) -> None:
        assert not dialog.send_button.isEnabled()
        assert not dialog.test_button.isVisible()
        assert "see Settings, “Head office”" in dialog._place.text()
        assert dialog.focusWidget() is dialog.save_button
        QTest.keyClick(dialog.save_button, Qt.Key.Key_Return)
        assert page.saved == 1 and flow.dialog is None

    page.tell(story)


def test_a_file_is_sent_and_told_and_not_sent_twice(page: Page) -> None:
    page.exports.place = PLACE

    async def story(flow: ExportFlow, dialog: ExportDialog) -> None:
        assert PLACE in dialog._place.text()
        page.exports.gate = asyncio.Event()
        dialog.send_button.click()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert dialog.progress.isVisible() and dialog.progress.value() == 500
        assert not dialog.send_button.isEnabled() and not dialog.save_button.isEnabled()
        page.exports.gate.set()
        await flow.settle()
        assert page.exports.sent == [(Exported.QUEUE, "csv", 3)]
        assert dialog.told == "Sent to the head office: queue_PAR-01.csv"
        assert not dialog.send_button.isEnabled() and dialog.save_button.isEnabled()
        assert not dialog.progress.isVisible()

    page.tell(story)


def test_what_failed_is_kept_and_sent_by_the_second_try(page: Page) -> None:
    page.exports.place = PLACE
    page.exports.fails = [broken_line()]

    async def story(flow: ExportFlow, dialog: ExportDialog) -> None:
        dialog.send_button.click()
        await flow.settle()
        assert "a copy is kept on this till" in dialog.told and "broke" in dialog.told
        assert dialog.send_button.text() == "Try again"
        assert dialog.focusWidget() is dialog.send_button
        dialog.send_button.click()
        await flow.settle()
        assert page.exports.again_sent == ["queue.csv"]
        assert len(page.made) == 1  # the very file that was kept
        assert "Sent to the head office" in dialog.told

    page.tell(story)


def test_a_file_that_could_not_even_be_made(page: Page) -> None:
    page.exports.place = PLACE
    page.exports.fails = [FileError("exports.host_key_changed", Disposition.ASK, known="SHA256:a",
                                    offered="SHA256:b", path="known_hosts")]  # fmt: skip

    async def story(flow: ExportFlow, dialog: ExportDialog) -> None:
        dialog.test_button.click()
        await flow.settle()
        assert "SHA256:a" in dialog.told and "SHA256:b" in dialog.told
        assert dialog.send_button.text() == "Send to head office"
        dialog.test_button.click()
        await flow.settle()
        assert dialog.told.startswith("Works: logged in")

    page.tell(story)


def test_what_waits_and_the_archive_are_offered(page: Page) -> None:
    page.exports.place = PLACE
    page.exports.waiting = [Kept("slip_1.pdf", "slip", 0, 10), Kept("slip_2.pdf", "slip", 0, 10)]
    page.exports.archived = 3

    async def story(flow: ExportFlow, dialog: ExportDialog) -> None:
        assert dialog.waiting_button.text() == "Send 2 that wait"
        assert dialog.archives_button.text() == "Send 3 files of the archive"
        dialog.waiting_button.click()
        await flow.settle()
        assert page.exports.again_sent == ["slip_1.pdf", "slip_2.pdf"]
        assert dialog.told == "2 files sent to the head office."
        dialog.archives_button.click()
        await flow.settle()
        assert dialog.told == "3 files sent to the head office."
        assert not dialog.archives_button.isVisible()

    page.tell(story, Exported.JOURNAL)


def test_leaving_the_dialog_stops_the_upload(page: Page) -> None:
    page.exports.place = PLACE
    page.exports.gate = asyncio.Event()

    async def story(flow: ExportFlow, dialog: ExportDialog) -> None:
        dialog.send_button.click()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert dialog.close_button.text() == "Stop  Esc"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await flow.settle()
        assert page.exports.stopped == 1 and page.exports.sent == []
        assert flow.dialog is None

    page.tell(story)


def test_nothing_is_cut_or_left_in_english(page: Page) -> None:
    page.exports.place = PLACE
    page.exports.waiting = [Kept("slip_1.pdf", "slip", 0, 10)] * 12
    page.exports.archived = 120
    page.exports.fails = [broken_line()]

    async def story(flow: ExportFlow, dialog: ExportDialog) -> None:
        dialog.send_button.click()
        await flow.settle()
        assert cut_texts(dialog) + bare_texts(dialog, DATA) == []
        assert dialog.height() <= 700 and dialog.width() <= 1000
        for made in (dialog.save_button, dialog.send_button, dialog.test_button):
            assert made.height() >= 56

    stretched = PseudoWords("en", ZoneInfo("Europe/Paris"), lambda: NOW)
    page.tell(story, Exported.JOURNAL, stretched)


def test_the_page_of_reports_asks_and_todays_slip_goes_by_itself(arun: Run, tmp_path: Path) -> None:
    async def main() -> None:
        reports, exports = FakeReports(), FakeExports(place=PLACE, folder=tmp_path)
        tab = ReportsTab(reports, speak("en"), exports=exports)
        tab.acts.read()
        await tab.acts.settle()
        tab.table_button.click()
        dialog = tab.acts.flow.dialog
        assert dialog is not None
        dialog.send_button.click()
        await tab.acts.flow.settle()
        ((what, ending, rows),) = exports.sent
        assert (what, ending) == (Exported.REPORT, "csv") and rows > 10
        dialog.save_button.click()
        await asyncio.sleep(0)
        chooser = tab.window().findChild(QFileDialog)
        assert isinstance(chooser, QFileDialog)
        chooser.reject()
        exports.sends_slips = True
        tab.show_span(None)
        tab.acts.show_slip()
        await tab.acts.settle()
        slip = tab.acts.dialog
        assert isinstance(slip, SlipDialog)
        assert [one[:2] for one in exports.sent[1:]] == [
            (Exported.SLIP, "pdf"), (Exported.SLIP, "csv"),
        ]  # fmt: skip
        assert "Sent to the head office" in slip._note.text()
        slip.reject()
        tab.acts.choose_days(date(2026, 11, 20), date(2026, 11, 20))
        tab.acts.show_slip()
        await tab.acts.settle()
        assert len(exports.sent) == 3  # an old day's slip is for whoever looks at it
        await tab.close_down()
        if tab.acts.dialog is not None:
            tab.acts.dialog.reject()
        tab.hide()
        tab.deleteLater()
        await asyncio.sleep(0)

    arun(main())
