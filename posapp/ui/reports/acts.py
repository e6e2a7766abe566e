"""What a manager does with reports: choose a period, look at the slip, save files."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog
from shiboken6 import isValid

from posapp.domain.errors import PosError
from posapp.domain.export import Exported
from posapp.domain.report import Agreement, Period, Report, Span, period_of, span_of
from posapp.ui.exports.flow import ExportFlow, Outgoing
from posapp.ui.reports.days import DaysDialog
from posapp.ui.reports.paper import slip_pdf
from posapp.ui.reports.slip import SlipDialog
from posapp.ui.tasks import Tasks
from posapp.ui.widgets.chart_loading import load_canvas
from posapp.ui.widgets.file_dialog import file_dialog
from posapp.ui.widgets.one_dialog import OneDialog

if TYPE_CHECKING:
    from posapp.domain.slip import Slip
    from posapp.ui.exports.ports import Exports
    from posapp.ui.reports.page import ReportsPage
    from posapp.ui.reports.ports import Reports
    from posapp.ui.text import Words

_Act = Coroutine[Any, Any, None]
_log = logging.getLogger("posapp.ui.reports")


class ReportActs(QObject):
    """Serves one page, and ends with it. What is chosen while figures are read, is read next."""

    def __init__(
        self, reports: Reports, words: Words, page: ReportsPage, exports: Exports | None = None
    ) -> None:
        super().__init__(page)
        self.flow = ExportFlow(exports, words, page)
        self._reports = reports
        self._words = words
        self._page = page
        self._span: Span | None = Span.TODAY
        self._days = self._period(Span.TODAY)
        self._wanted: Period | None = None
        self._is_reading = False
        self._shown: tuple[Report, Agreement] | None = None
        self._dialogs = OneDialog(page)
        self._chooser: QFileDialog | None = None
        self._tasks = Tasks(self._failed)
        page.entered.connect(self.read)
        page.chart.wanted.connect(self.load_chart)
        page.span_wanted.connect(self.choose)
        page.days_wanted.connect(self.ask_days)
        page.slip_wanted.connect(self.show_slip)
        page.table_wanted.connect(self.save_report)

    async def close(self) -> None:
        """End what is under way; a thread that reads ends by itself."""
        await self.flow.close()
        await self._tasks.close()

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self._tasks.settle()

    @property
    def dialog(self) -> QDialog | None:
        """What lies over the page."""
        return self._dialogs.now

    def choose(self, span: Span) -> None:
        """Show a period that has a name."""
        self._span = span
        self._page.show_span(span)
        self.read()

    def choose_days(self, first: date, last: date) -> None:
        """Show days of one's own."""
        self._span = None
        self._days = period_of(first, last, self._reports.zone)
        self._page.show_span(None)
        self.read()

    def read(self) -> None:
        """Read the chosen period's figures anew; "today" is that of now."""
        self._wanted = self._days if self._span is None else self._period(self._span)
        self._page.allow_export(allowed=self._reports.may_export and self._shown is not None)
        if not self._is_reading:
            self._is_reading = True
            self._tasks.spawn(self._read(), "report")

    def load_chart(self) -> None:
        """Have the charts drawn, once what draws them is loaded."""
        self._tasks.spawn(self._load_chart(), "chart")

    def ask_days(self) -> None:
        """Ask from which day to which."""
        self._page.show_span(self._span)
        current = self._days if self._span is None else self._period(self._span)
        today = self._period(Span.TODAY).first
        dialog = DaysDialog(current.first, current.last, today, self._words, self._page.window())
        dialog.accepted.connect(lambda: self.choose_days(dialog.first, dialog.last))
        self._dialogs.open(dialog)

    def show_slip(self) -> None:
        """Make the slip of the chosen day, or of today, and show it."""
        self._tasks.spawn(self._show_slip(), "slip")

    def save_report(self) -> None:
        """Ask where the figures are to be saved."""
        if self._shown is None:
            return
        report, agreement = self._shown
        words = self._words

        def save(path: Path) -> None:
            rows = words.table_of(words.report_lines(report, agreement))
            self._tasks.spawn(
                self._saved(
                    path,
                    lambda: self._reports.save_table(
                        path, rows, words.table_separator, "report", report.period
                    ),
                    self._page.show_done,
                    self._page.show_fault,
                ),
                "save report",
            )

        period = report.period

        async def make(path: Path) -> int:
            rows = words.table_of(words.report_lines(report, agreement))
            await self._reports.save_table(path, rows, words.table_separator, "report", period)
            return len(rows)

        def choose() -> None:
            self._ask_file(words.report_name(report), "csv", save)

        days = (period.first, period.last)
        going = Outgoing(Exported.REPORT, "csv", make, choose, days)
        self.flow.ask(going, self._page.window())

    async def _load_chart(self) -> None:
        chart = self._page.chart
        try:
            make = await load_canvas()
        except Exception:  # noqa: BLE001 - whatever ails a library, the table has the figures
            _log.exception("charts cannot be drawn")
            if isValid(self._page):
                chart.give_up(
                    self._words.translate(
                        "Report", "The chart cannot be drawn. Its figures are in the table."
                    )
                )
            return
        if isValid(self._page):
            chart.draw_by(make)

    async def _read(self) -> None:
        try:
            while self._wanted is not None:
                period, self._wanted = self._wanted, None
                self._page.show_counting(period)
                report, agreement = await self._reports.report(
                    period, lambda report: self._show(report, None)
                )
                self._show(report, agreement)
        finally:
            self._is_reading = False
            if isValid(self._page):
                self._page.stop_counting()

    def _show(self, report: Report, agreement: Agreement | None) -> None:
        """What was overtaken meanwhile, by another choice or by leaving, is not shown."""
        if self._wanted is not None or not isValid(self._page):
            return
        if agreement is None:
            self._page.show_report(report)
            return
        self._shown = report, agreement
        self._page.show_agreement(report, agreement)
        self._page.allow_export(allowed=self._reports.may_export)

    async def _show_slip(self) -> None:
        period = self._days if self._span is None else self._period(self._span)
        slip = await self._reports.slip(period.last)
        if not isValid(self._page):
            return
        lines = self._words.slip_lines(slip)
        dialog = SlipDialog(lines, self._words, self._page.window())
        dialog.allow_export(allowed=self._reports.may_export)
        dialog.pdf_wanted.connect(lambda: self._save_paper(dialog, slip))
        dialog.table_wanted.connect(lambda: self._save_slip(dialog, slip))
        self._dialogs.open(dialog)
        if self.flow.sends_slips and period.last == self._period(Span.TODAY).last:
            self._tasks.spawn(self._send_slip(dialog, slip), "send slip")

    async def _send_slip(self, dialog: SlipDialog, slip: Slip) -> None:
        told, went_well = [], True
        for ending in ("pdf", "csv"):
            going = self._slip_going(slip, ending, lambda: None)
            said, is_sent = await self.flow.send_by_itself(going)
            told.append(said)
            went_well = went_well and is_sent
        if isValid(dialog):
            dialog.tell(" ".join(dict.fromkeys(told)), is_fault=not went_well)

    def _slip_going(self, slip: Slip, ending: str, choose: Callable[[], None]) -> Outgoing:
        words, period = self._words, slip.report.period

        async def make(path: Path) -> int:
            if ending == "csv":
                rows = words.table_of(words.slip_lines(slip))
                await self._reports.save_table(path, rows, words.table_separator, "slip", period)
                return len(rows)
            content = slip_pdf(words.slip_lines(slip), self._reports.paper, _title(words, slip))
            await self._reports.save(path, content, "slip", period)
            return 0

        return Outgoing(Exported.SLIP, ending, make, choose, (period.first, period.last))

    def _save_paper(self, dialog: SlipDialog, slip: Slip) -> None:
        words = self._words
        period = slip.report.period

        def save(path: Path) -> None:
            content = slip_pdf(words.slip_lines(slip), self._reports.paper, _title(words, slip))
            self._save_of(dialog, path, lambda: self._reports.save(path, content, "slip", period))

        def choose() -> None:
            self._ask_file(words.slip_name(slip, "pdf"), "pdf", save)

        self.flow.ask(self._slip_going(slip, "pdf", choose), dialog)

    def _save_slip(self, dialog: SlipDialog, slip: Slip) -> None:
        words = self._words

        def save(path: Path) -> None:
            rows = words.table_of(words.slip_lines(slip))
            self._save_of(
                dialog,
                path,
                lambda: self._reports.save_table(
                    path, rows, words.table_separator, "slip", slip.report.period
                ),
            )

        def choose() -> None:
            self._ask_file(words.slip_name(slip, "csv"), "csv", save)

        self.flow.ask(self._slip_going(slip, "csv", choose), dialog)

    def _save_of(self, dialog: SlipDialog, path: Path, act: Callable[[], _Act]) -> None:
        def told(sentence: str) -> None:
            if isValid(dialog):
                dialog.tell(sentence)

        def failed(sentence: str) -> None:
            if isValid(dialog):
                dialog.tell(sentence, is_fault=True)

        self._tasks.spawn(self._saved(path, act, told, failed), "save slip")

    async def _saved(
        self,
        path: Path,
        act: Callable[[], _Act],
        told: Callable[[str], None],
        failed: Callable[[str], None],
    ) -> None:
        try:
            await act()
        except PosError as error:
            failed(self._words.error(error))
        else:
            told(self._words.saved(str(path)))

    def _ask_file(self, name: str, ending: str, save: Callable[[Path], None]) -> None:
        if self._chooser is not None:
            return
        words = self._words
        places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(places[0]) if places else Path.home()
        kind = f"{ending.upper()} (*.{ending})"
        front = self._dialogs.now or self._page.window()
        save_word = words.translate("Report", "Save")
        dialog = file_dialog(words, front, save_word, str(folder), kind, save_word)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: save(Path(chosen)))
        dialog.finished.connect(lambda _result: self._chosen(dialog))
        self._chooser = dialog
        dialog.open()

    def _chosen(self, dialog: QFileDialog) -> None:
        self._chooser = None
        dialog.deleteLater()
        # Without a window manager (a kiosk) nobody else gives the keyboard back.
        front = self._dialogs.now or self._page.window()
        front.activateWindow()

    def _period(self, span: Span) -> Period:
        zone = self._reports.zone
        return span_of(span, self._reports.now().astimezone(zone).date(), zone)

    def _failed(self, error: BaseException) -> None:
        if not isValid(self._page):
            return
        if isinstance(error, PosError):
            self._page.show_fault(self._words.error(error))
        else:
            self._page.show_fault(self._words.unexpected())


def _title(words: Words, slip: Slip) -> str:
    return f"{words.translate('Slip', 'End of day')} {words.days(slip.report.period)}"
