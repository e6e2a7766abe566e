"""The page of reports: figures, parts, slip, and what is saved."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QDateEdit, QFileDialog, QMainWindow, QVBoxLayout, QWidget

from posapp.domain.errors import Disposition, FileError
from posapp.domain.money import Money
from posapp.domain.report import (
    Agreement,
    Difference,
    Figures,
    Period,
    Report,
    Span,
    Tally,
    Verdict,
    period_of,
)
from posapp.ui.reports.days import DaysDialog
from posapp.ui.reports.paper import slip_pdf
from posapp.ui.reports.parts import TOP, Part
from posapp.ui.reports.slip import SlipDialog
from posapp.ui.reports.tab import ReportsTab
from posapp.ui.text import Words
from posapp.ui.text.slip import LineKind
from posapp.ui.theme import Theme, dress
from tests.ui.conftest import Run, speak
from tests.ui.cut import cut_texts
from tests.ui.fake_desk import NOW
from tests.ui.fake_reports import PARIS, FakeReports, busy, waiting
from tests.ui.pseudo import PseudoWords, bare_texts
from tests.ui.test_pseudo import DATA

Story = Callable[[ReportsTab, QMainWindow], Awaitable[None]]
DAY = period_of(date(2026, 11, 22), date(2026, 11, 22), PARIS)


@pytest.fixture
def reports() -> FakeReports:
    return FakeReports()


@pytest.fixture
def page(arun: Run, reports: FakeReports) -> Callable[..., None]:
    """Opens the page alone, as large as a small till leaves it, and tells a story on it."""

    def tell(story: Story, words: Words | None = None, size: tuple[int, int] = (1010, 600)) -> None:
        async def main() -> None:
            window = QMainWindow()
            ground = QWidget()
            ground.setObjectName("page")
            window.setCentralWidget(ground)
            tab = ReportsTab(reports, words or speak("en"))
            column = QVBoxLayout(ground)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(tab)
            dress(window, Theme.LIGHT)
            window.resize(*size)
            window.show()
            tab.enter()
            await tab.acts.settle()
            await story(tab, window)
            await tab.close_down()
            if tab.acts.dialog is not None:
                tab.acts.dialog.reject()
            window.hide()
            window.deleteLater()
            await asyncio.sleep(0)

        arun(main())

    return tell


def saved_as(window: QWidget, path: Path) -> None:
    (chooser,) = window.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.done(0)


def rows(tab: ReportsTab) -> list[list[str]]:
    model = tab.table.rows
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_entering_shows_today_and_that_the_journal_agrees(
    page: Callable[..., None], reports: FakeReports
) -> None:
    async def story(tab: ReportsTab, _window: QMainWindow) -> None:
        assert [period.first for period in reports.asked] == [date(2026, 11, 22)]
        assert "Figures agree with the journal." in tab.told
        assert "8 vouchers of unknown worth: counted, not summed." in tab.told
        assert tab.tiles[0].told == "Vouchers used 295 in 180 sales"
        assert tab.tiles[1].told == "Discounts given €29,597.70 €164.43 a sale"
        assert tab.tiles[4].told == "⚠ Rejected 43 €5,097.95"
        assert sum(bar.length for bar in tab.chart.bars) == 295
        assert "9 h" in rows(tab)[0][0]
        assert tab.busy.isHidden()
        tab.enter()
        await tab.acts.settle()
        assert len(reports.asked) == 2

    page(story)


def test_every_chart_has_its_values_as_a_table_and_for_a_screen_reader(
    page: Callable[..., None], reports: FakeReports
) -> None:
    reports.make = lambda period: busy(period, rewards=14)

    async def story(tab: ReportsTab, _window: QMainWindow) -> None:
        tab.parts[Part.REWARDS].click()
        assert len(tab.chart.bars) == TOP + 1
        assert tab.chart.bars[-1].label == "4 others"
        assert sum(bar.length for bar in tab.chart.bars) == 295
        assert len(rows(tab)) == 14
        assert "4 others: " in tab.chart.accessibleDescription()
        tab.parts[Part.CASHIERS].click()
        assert rows(tab)[1] == ["Nobody signed in", "97", "€9,865.90", "60"]
        tab.parts[Part.APPROVALS].click()
        assert tab.chart.isHidden()
        assert rows(tab)[0][1:4] == ["Elodie Riquer", "T-42", "Chèque cadeau 10 €"]

    page(story)


def counting_days(period: Period) -> Report:
    """As many vouchers as the period has days."""
    return Report(period, Figures(total=Tally((period.end - period.start).days)))


def test_what_is_chosen_while_figures_are_read_is_what_is_shown(
    page: Callable[..., None], reports: FakeReports
) -> None:
    async def story(tab: ReportsTab, _window: QMainWindow) -> None:
        reports.gate = asyncio.Event()
        reports.make = counting_days
        tab.spans[Span.YESTERDAY].click()
        while len(reports.asked) < 2:
            await asyncio.sleep(0)
        tab.spans[Span.WEEK].click()
        tab.spans[Span.MONTH].click()
        reports.gate.set()
        await tab.acts.settle()
        assert [period.first.day for period in reports.asked[1:]] == [21, 1]
        assert tab.tiles[0].told.startswith("Vouchers used 22 ")
        assert "01/11/2026 to 22/11/2026" in tab.told
        assert tab.spans[Span.MONTH].isChecked()

    page(story)


def test_days_of_ones_own(page: Callable[..., None], reports: FakeReports) -> None:
    async def story(tab: ReportsTab, _window: QMainWindow) -> None:
        tab.spans[None].click()
        dialog = tab.acts.dialog
        assert isinstance(dialog, DaysDialog)
        for field in dialog.findChildren(QDateEdit):
            line = field.lineEdit()
            assert line is not None
            assert line.width() > line.fontMetrics().horizontalAdvance(field.text())
        dialog.choose(date(2026, 10, 25), date(2026, 10, 24))
        dialog.show_button.click()
        await tab.acts.settle()
        asked = reports.asked[-1]
        assert (asked.first, asked.last) == (date(2026, 10, 24), date(2026, 10, 25))
        assert tab.spans[None].isChecked()
        tab.spans[None].click()
        again = tab.acts.dialog
        assert isinstance(again, DaysDialog)
        assert (again.first, again.last) == (asked.first, asked.last)
        again.choose(date(2026, 10, 24), date(2027, 1, 1))
        assert again.last == date(2026, 11, 22)

    page(story)


def test_a_difference_is_told_in_money(page: Callable[..., None], reports: FakeReports) -> None:
    one, other = Tally(12, Money(12_000)), Tally(12, Money(11_999))
    reports.agreement = Agreement(
        Verdict.DIFFERS,
        (Difference("total", "", one, other), Difference("reward", "bbco-25", one, other)),
    )

    async def story(tab: ReportsTab, _window: QMainWindow) -> None:
        assert (
            "The journal says otherwise. Vouchers used: 12 · €120.00 here, 12 · €119.99 there."
            " 1 more difference."
        ) in tab.told

    page(story)


def test_the_slip_says_what_to_do_and_is_saved(
    page: Callable[..., None], reports: FakeReports, tmp_path: Path
) -> None:
    reports.standing = waiting()

    async def story(tab: ReportsTab, window: QMainWindow) -> None:
        tab.slip_button.click()
        await tab.acts.settle()
        dialog = tab.acts.dialog
        assert isinstance(dialog, SlipDialog)
        told = dialog.area.accessibleDescription()
        assert "Safe to switch off: no" in told
        assert "2 vouchers wait to be sent (€20.00)." in told
        dialog.pdf_button.click()
        saved_as(dialog, tmp_path / "slip.pdf")
        await tab.acts.settle()
        dialog.table_button.click()
        saved_as(dialog, tmp_path / "slip.csv")
        await tab.acts.settle()
        (_pdf, content, what), (_csv, table, _what) = reports.saved
        assert what == "slip"
        assert isinstance(content, bytes) and content.startswith(b"%PDF")
        assert isinstance(table, tuple) and table[0] == ","
        reports.refuses = FileError("folder.full", Disposition.ASK, path=tmp_path, detail="")
        dialog.pdf_button.click()
        saved_as(dialog, tmp_path / "slip.pdf")
        await tab.acts.settle()
        assert len(reports.saved) == 2

    page(story)


def test_nothing_is_saved_by_somebody_who_may_not(
    page: Callable[..., None], reports: FakeReports
) -> None:
    reports.may_export = False

    async def story(tab: ReportsTab, _window: QMainWindow) -> None:
        assert not tab.table_button.isEnabled()
        tab.slip_button.click()
        await tab.acts.settle()
        dialog = tab.acts.dialog
        assert isinstance(dialog, SlipDialog)
        assert not dialog.pdf_button.isEnabled() and not dialog.table_button.isEnabled()

    page(story)


def test_the_table_is_that_of_the_language(
    page: Callable[..., None], reports: FakeReports, tmp_path: Path
) -> None:
    async def story(tab: ReportsTab, window: QMainWindow) -> None:
        tab.table_button.click()
        saved_as(window, tmp_path / "report.csv")
        await tab.acts.settle()
        ((path, table, what),) = reports.saved
        assert (path.name, what) == ("report.csv", "report")
        assert isinstance(table, tuple)
        separator, cells = table
        assert separator == ";"
        assert ("295", "29597,70", "8") in {tuple(row[2:]) for row in cells}

    page(story, speak("fr"))


@pytest.mark.parametrize("size", [(1010, 600), (1900, 900)])
def test_in_a_longer_language_nothing_is_cut(
    page: Callable[..., None], reports: FakeReports, size: tuple[int, int]
) -> None:
    words = PseudoWords("fr", ZoneInfo("Europe/Paris"), lambda: NOW)
    reports.standing = waiting()

    async def story(tab: ReportsTab, window: QMainWindow) -> None:
        assert window.width() == size[0]
        for part in Part:
            tab.parts[part].click()
            assert cut_texts(window) == []
        assert bare_texts(window, (*DATA, "h")) == []
        tab.slip_button.click()
        await tab.acts.settle()
        dialog = tab.acts.dialog
        assert dialog is not None
        assert cut_texts(dialog) == []

    page(story, words, size)


@pytest.mark.parametrize(("paper", "pages", "width_mm"), [("a5", 1, 148), ("roll80", 1, 80)])
def test_the_paper_can_be_searched_and_has_its_size(
    qapp: object, tmp_path: Path, reports: FakeReports, paper: str, pages: int, width_mm: int
) -> None:
    words = speak("fr")
    reports.standing = waiting()
    slip = asyncio.run(reports.slip(date(2026, 11, 22)))
    lines = words.slip_lines(slip)
    content = slip_pdf(lines, paper, "Ticket")
    assert b"/FontFile2" in content and b"/ToUnicode" in content
    file = tmp_path / "slip.pdf"
    file.write_bytes(content)
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    assert document.pageCount() == pages
    assert document.pagePointSize(0).width() == pytest.approx(width_mm / 25.4 * 72, abs=1)
    text = " ".join(document.getAllText(page).text() for page in range(pages))
    for line in lines:
        if line.kind is LineKind.PAIR and line.text.startswith("PAR-"):
            assert line.value in text
    assert "29\u202f597,70" in text or "29 597,70" in text.replace("\u202f", " ")
    assert "abababababab" in text
    document.close()


def test_a_day_of_many_rewards_takes_more_pages_in_full_letters(
    qapp: object, tmp_path: Path, reports: FakeReports
) -> None:
    lines = [*speak("fr").slip_lines(asyncio.run(reports.slip(date(2026, 11, 22))))] * 3
    file = tmp_path / "slip.pdf"
    file.write_bytes(slip_pdf(lines, "a5", "Ticket"))
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    count = document.pageCount()
    assert count > 1
    assert f"{count} / {count}" in document.getAllText(count - 1).text()
    document.close()


def test_a_till_that_owes_nothing_may_be_switched_off(reports: FakeReports) -> None:
    words = speak("en")
    lines = words.slip_lines(asyncio.run(reports.slip(date(2026, 11, 22))))
    assert [line.text for line in lines if line.kind is LineKind.YES] == ["Safe to switch off: yes"]
    assert "All is sent: nothing waits on this till." in [line.text for line in lines]


def test_an_empty_day_has_no_shares(reports: FakeReports) -> None:
    def empty(period: Period) -> Report:
        return Report(period, Figures())

    figures = speak("en").key_figures(empty(DAY))
    assert [figure.value for figure in figures] == ["0", "€0.00", "–", "0", "0", "0"]
    assert not any(figure.needs_care for figure in figures)
