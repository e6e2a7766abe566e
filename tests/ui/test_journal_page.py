"""The journal's page on a real till: real files, a real window."""

from __future__ import annotations

import asyncio
import csv
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from posapp.app.paths import TillPaths
from posapp.app.run import opened
from posapp.app.settings import Settings
from posapp.domain.journal import KNOWN_FACTS, JournalLine, JournalRow, Kind
from posapp.store.ledger import LedgerFile, LedgerView
from posapp.ui.journal.forget import ForgetDialog
from posapp.ui.journal.model import Column
from posapp.ui.journal.page import JournalPage
from posapp.ui.journal.period import Period, days_of, moments_of
from posapp.ui.journal.presenter import JournalPresenter
from posapp.ui.journal.story import StoryDialog
from posapp.ui.shell.window import TillWindow
from posapp.ui.text import Words
from tests.app.queue_till import CARD, code_of, fill
from tests.store.makers import NOON
from tests.ui.conftest import Run, speak
from tests.ui.hands import press

Act = Callable[[TillWindow, JournalPage, JournalPresenter], Awaitable[None]]
TellPage = Callable[[Act], Path]


@pytest.fixture
def page_of(arun: Run, tmp_path: Path) -> TellPage:
    """Opens the office at the journal's page; the answer is the ledger's path."""

    def tell(act: Act) -> Path:
        settings = Settings(data_dir=tmp_path / "till", splio_url="http://127.0.0.1:9")
        path = fill(settings, 2)
        with LedgerFile.open(path) as ledger:
            ledger.note_fact(NOON, "NeverHeardOf", {"x": 1}, "=Nadia")

        async def main() -> None:
            async with opened(settings, Words("en", settings.zone)) as till:
                window = till.window
                window.showNormal()
                window.resize(1024, 768)
                window.show_office("journal")
                page = window.office.tab("journal")
                assert isinstance(page, JournalPage)
                presenter = page.findChild(JournalPresenter)
                assert presenter is not None
                await presenter.settle()
                await act(window, page, presenter)
                await presenter.settle()

        arun(main())
        return path

    return tell


async def searched(presenter: JournalPresenter) -> None:
    """The pause of typing is over, and the search after it."""
    while presenter.is_waiting:
        await asyncio.sleep(0)
    await presenter.settle()


def column(page: JournalPage, which: Column) -> list[str]:
    model = page.table.lines
    return [str(model.data(model.index(row, which))) for row in range(model.rowCount())]


def test_lines_are_told_in_words_and_narrowed_as_one_types(page_of: TellPage) -> None:
    async def story(window: TillWindow, page: JournalPage, presenter: JournalPresenter) -> None:
        assert page.field.hasFocus()
        what = column(page, Column.WHAT)
        assert what[0] == "NeverHeardOf"  # unknown to this version: its own name
        assert {"Sale completed", "Voucher used", "Rejected by Splio"} <= set(what)
        assert "…0005" in column(page, Column.CODE)
        QTest.keyClicks(page.field, "T-5")
        await searched(presenter)
        assert set(column(page, Column.TICKET)) == {"T-5"}
        assert "Rejected by Splio" in column(page, Column.WHAT)
        page.kinds.setCurrentIndex(page.kinds.findData(Kind.SENDING))
        await searched(presenter)
        assert column(page, Column.WHAT) == ["Rejected by Splio", "Sending"]
        page.kinds.setCurrentIndex(page.kinds.findData(Kind.PEOPLE))
        await searched(presenter)
        assert page.table.lines.rowCount() == 0
        assert not page.table.isVisible()
        page.field.clear()
        page.kinds.setCurrentIndex(0)
        await searched(presenter)
        assert page.table.isVisible()

    page_of(story)


def test_a_whole_code_is_found_and_does_not_stay_on_the_screen(page_of: TellPage) -> None:
    async def story(window: TillWindow, page: JournalPage, presenter: JournalPresenter) -> None:
        code = code_of(5)
        QTest.keyClicks(page.field, code.value)
        await searched(presenter)
        assert page.field.text() == code.masked
        assert set(column(page, Column.CODE)) == {code.masked}
        whole = column(page, Column.WHAT)
        page.kinds.setCurrentIndex(page.kinds.findData(Kind.SENDING))
        await searched(presenter)
        assert 0 < page.table.lines.rowCount() < len(whole)
        # The rest of the story opens from any of its lines, by keys alone.
        page.table.setFocus()
        page.table.selectRow(0)
        press(page.table, Qt.Key.Key_Return)
        await presenter.settle()
        dialog = window.findChild(StoryDialog)
        assert dialog is not None
        lines = dialog.table.lines
        told = [str(lines.data(lines.index(row, Column.WHAT))) for row in range(lines.rowCount())]
        assert told == whole[::-1]
        dialog.reject()

    page_of(story)


def test_a_card_is_found_and_does_not_stay_on_the_screen(page_of: TellPage) -> None:
    async def story(window: TillWindow, page: JournalPage, presenter: JournalPresenter) -> None:
        QTest.keyClicks(page.field, CARD.value)
        await searched(presenter)
        assert page.field.text() == CARD.masked
        assert {f"T-{number}" for number in (1, 2, 3, 4)} <= set(column(page, Column.TICKET))
        everything = page.table.lines.rowCount()
        assert page.found == f"{everything} lines about the card {CARD.masked}"
        page.kinds.setCurrentIndex(page.kinds.findData(Kind.SENDING))
        await searched(presenter)
        assert 0 < page.table.lines.rowCount() < everything
        # By its end too, as a code is.
        page.kinds.setCurrentIndex(0)
        page.field.setText(CARD.value[-4:])
        await searched(presenter)
        assert page.table.lines.rowCount() >= everything

    page_of(story)


def test_a_line_of_a_sale_opens_the_sales_story(page_of: TellPage) -> None:
    async def story(window: TillWindow, page: JournalPage, presenter: JournalPresenter) -> None:
        page.table.selectRow(0)
        assert not page.open_button.isEnabled()  # about no sale
        page.field.setText("T-5")
        await searched(presenter)
        page.table.selectRow(column(page, Column.WHAT).index("Sale completed"))
        assert page.open_button.isEnabled()
        assert page.whole.endswith("Till · Sale completed · T-5 · €50.00 · 1 voucher used")
        page.open_button.click()
        await presenter.settle()
        dialog = window.findChild(StoryDialog)
        assert dialog is not None
        lines = dialog.table.lines
        told = [str(lines.data(lines.index(row, Column.WHAT))) for row in range(lines.rowCount())]
        assert told[:4] == ["Sale opened", "Voucher held", "Voucher used", "Sale completed"]
        assert told == column(page, Column.WHAT)[::-1]
        assert (dialog.windowTitle(), dialog.about.text()) == ("The story of this sale", "T-5")
        assert not dialog.table.isColumnHidden(Column.CODE)
        dialog.reject()

    page_of(story)


def test_the_check_tells_of_a_line_that_was_changed(page_of: TellPage, tmp_path: Path) -> None:
    async def story(window: TillWindow, page: JournalPage, presenter: JournalPresenter) -> None:
        page.check_button.click()
        await presenter.settle()
        assert "The journal is sound" in page.said
        raw = sqlite3.connect(tmp_path / "till" / "ledger.db", isolation_level=None)
        raw.execute("DROP TRIGGER journal_keeps_its_lines")
        raw.execute("UPDATE journal SET person = 'Eve' WHERE seq = 9")
        raw.close()
        page.check_button.click()
        await presenter.settle()
        assert page.said.startswith("Line 9, or the one before it, was changed afterwards.")

    page_of(story)


def test_a_list_is_written_defused_and_noted(page_of: TellPage, tmp_path: Path) -> None:
    file = tmp_path / "journal.csv"

    async def story(window: TillWindow, page: JournalPage, presenter: JournalPresenter) -> None:
        presenter.export(file)
        await presenter.settle()
        assert "written to journal.csv" in page.said

    path = page_of(story)
    with file.open(encoding="utf-8-sig", newline="") as text:
        table = list(csv.reader(text))
    assert table[1][2] == "'=Nadia"
    assert table[-1][3].startswith("Journal’s mark: ")
    assert code_of(5).value not in file.read_text(encoding="utf-8")
    with LedgerView.open(path) as view:
        facts = {line.fact: line.detail for line in view.journal(limit=5)}
    assert facts["Exported"] == {"what": "journal", "file": "journal.csv", "lines": len(table) - 2}


def test_every_known_fact_has_words(english: Words, french: Words) -> None:
    for words in (english, french):
        for fact in KNOWN_FACTS:
            line = JournalLine(1, NOON, fact, None, None, "Ann", {"by": "Ann", "odd": [1]})
            assert words.journal_fact(fact) != fact
            assert isinstance(words.journal_detail(JournalRow(line)), str)
        for kind in Kind:
            assert words.journal_kind(kind)


def test_periods_are_whole_days_of_the_zone(english: Words) -> None:
    today = NOON.astimezone(english.zone).date()
    since, until = moments_of(*days_of(Period.TODAY, today), english.zone)
    assert since is not None and until is not None
    assert since <= NOON < until
    assert until - since == timedelta(days=1)
    assert days_of(Period.ALL, today) == (None, None)
    assert speak("en").journal_kind(Kind.OTHER)


def test_no_dialog_stays(page_of: TellPage) -> None:
    async def story(window: TillWindow, page: JournalPage, presenter: JournalPresenter) -> None:
        page.periods.setCurrentIndex(page.periods.findData(Period.CHOSEN))
        page.periods.activated.emit(page.periods.currentIndex())
        (dialog,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
        dialog.reject()
        assert page.period is Period.ALL

    page_of(story)


def test_a_bare_status_number_is_no_detail() -> None:
    assert not any(Words("en").details_of("Accepted", {"answer": "200"}))
    assert "gone" in Words("en").details_of("Refused", {"answer": "gone"})


def test_a_new_reward_names_its_code_and_its_card(english: Words) -> None:
    told = {"grant": "k", "card": "…2088", "reward": "bbco-10", "codes": ["…6124", "…6131"]}
    line = JournalLine(1, NOON, "Granted", None, None, "Ann", told)
    assert english.journal_code(told) == "…6124, …6131"
    assert english.journal_detail(JournalRow(line, granted="Ten off")) == "Ten off · card …2088"
    assert english.journal_code({"codes": 25}) == ""  # how many, of an import


def test_a_customer_is_forgotten_by_a_button_and_what_remains_is_said(
    page_of: TellPage, tmp_path: Path
) -> None:
    rejected = TillPaths(tmp_path / "till").rejected / "codes.rejected.csv"

    async def story(window: TillWindow, page: JournalPage, presenter: JournalPresenter) -> None:
        rejected.parent.mkdir()
        rejected.write_text(f"7;bad date;{CARD.value}\n", encoding="utf-8")
        page.forget_button.click()
        dialog = next(one for one in window.findChildren(ForgetDialog) if one.isVisible())
        dialog.look_button.click()
        assert dialog.fault.isVisible()  # no card, no question
        dialog.card.setText("2171702000013")
        dialog.look_button.click()
        await presenter.settle()
        assert dialog.told.text() == "This till has nothing of that card."
        assert not dialog.forget_button.isVisible()
        dialog.card.setText(CARD.value)
        dialog.look_button.click()
        await presenter.settle()
        told = dialog.told.text()
        assert "This till has: 2 used vouchers, 8 sales." in told
        assert "still to be sent to Splio" in told
        assert "It cannot be undone." in told
        assert dialog.focusWidget() is dialog.back_button
        dialog.forget_button.click()
        await presenter.settle()
        assert "Forgotten in 10 places." in page.said
        assert "Backups hold it for up to" in page.said
        assert str(rejected) in page.said
        assert CARD.value not in page.said
        assert column(page, Column.WHAT)[0] == "Customers’ data forgotten"

    path = page_of(story)
    with LedgerView.open(path) as view:
        assert [line.detail["burns"] for line in view.journal() if line.fact == "Forgotten"] == [2]
