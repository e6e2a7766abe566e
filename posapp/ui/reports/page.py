"""The page of reports: a period, its key figures, and what they are made of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from posapp.domain.report import Agreement, Period, Report, Span, Verdict
from posapp.ui.office.tab import OfficeTab
from posapp.ui.reports.figures import Tile
from posapp.ui.reports.parts import Part, part_name, shown
from posapp.ui.reports.table import RowsTable
from posapp.ui.widgets.chart import Chart
from posapp.ui.widgets.labels import button, label, restyle

if TYPE_CHECKING:
    from posapp.ui.text import Words
    from posapp.ui.widgets.fitting import FittingButton

_TILES = 6
_PROGRESS_AFTER_MS = 1000


class ReportsPage(OfficeTab):
    """Shows a report and says what is wanted; reads nothing itself."""

    entered = Signal()
    span_wanted = Signal(object)
    days_wanted = Signal()
    slip_wanted = Signal()
    table_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reports")
        self.setAccessibleName(words.translate("Report", "Reports"))
        self._words = words
        self._report: Report | None = None
        self.part = Part.HOURS
        self.spans: dict[Span | None, FittingButton] = {}
        self.parts: dict[Part, FittingButton] = {}
        self._summary = label("summary", wraps=False)
        self._agreement = label("quiet")
        self._agreement.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedHeight(10)
        self.busy.setAccessibleName(words.translate("Report", "Counting…"))
        self.busy.hide()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PROGRESS_AFTER_MS)
        self._slow.timeout.connect(self.busy.show)
        self.tiles = [Tile() for _ in range(_TILES)]
        self.chart = Chart(words.translate("Report", "The chart is being drawn…"))
        self.table = RowsTable()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(self._periods())
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._summary)
        head.addWidget(self._agreement, 1)
        column.addLayout(head)
        column.addWidget(self.busy)
        tiles = QHBoxLayout()
        tiles.setSpacing(8)
        for tile in self.tiles:
            tiles.addWidget(tile, 1)
        column.addLayout(tiles)
        column.addLayout(self._part_buttons())
        body = QHBoxLayout()
        body.setSpacing(14)
        body.addWidget(self.chart, 1)
        body.addWidget(self.table, 1)
        column.addLayout(body, 1)
        self._choose_part(Part.HOURS)

    @property
    def told(self) -> str:
        """Period, agreement and notices, as they stand on the page."""
        return f"{self._summary.text()} {self._agreement.text()}"

    def enter(self) -> None:
        """The page came to the front: its figures are read anew."""
        current = next(made for made in self.spans.values() if made.isChecked())
        current.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.entered.emit()

    def show_span(self, span: Span | None) -> None:
        """Mark which period is chosen; None for days of one's own."""
        for other, made in self.spans.items():
            made.setChecked(other is span)
            restyle(made, "current", other is span)

    def show_counting(self, period: Period) -> None:
        """A period's figures are being read."""
        self._summary.setText(self._words.days(period))
        self._tell(self._words.translate("Report", "Counting…"))
        self._slow.start()

    def show_report(self, report: Report) -> None:
        """Show the figures; they are still being compared with the journal."""
        self._report = report
        words = self._words
        self._summary.setText(words.days(report.period))
        self._tell(words.translate("Report", "Comparing with the journal…"))
        for tile, figure in zip(self.tiles, words.key_figures(report), strict=True):
            tile.show_figure(figure)
        self._show_part()

    def show_agreement(self, report: Report, agreement: Agreement) -> None:
        """Say whether the figures are the journal's, and what is not in them."""
        self.stop_counting()
        said = (
            self._words.agreement(agreement, report),
            self._words.unknown_worth(report.figures.total.unknown),
        )
        self._tell(" ".join(filter(None, said)), is_fault=agreement.verdict is Verdict.DIFFERS)

    def show_fault(self, sentence: str) -> None:
        """Something did not work."""
        self.stop_counting()
        self._tell(sentence, is_fault=True)

    def show_done(self, sentence: str) -> None:
        """Something worked."""
        self._tell(sentence)

    def allow_export(self, *, allowed: bool) -> None:
        """Let files be saved, or not."""
        self.table_button.setEnabled(allowed)

    def stop_counting(self) -> None:
        """Nothing is being read any more."""
        self._slow.stop()
        self.busy.hide()

    def _tell(self, sentence: str, *, is_fault: bool = False) -> None:
        restyle(self._agreement, "role", "fault" if is_fault else "quiet")
        self._agreement.setText(sentence)

    def _periods(self) -> QHBoxLayout:
        words = self._words
        row = QHBoxLayout()
        row.setSpacing(12)
        for span, text in (
            (Span.TODAY, words.translate("Report", "Today")),
            (Span.YESTERDAY, words.translate("Report", "Yesterday")),
            (Span.WEEK, words.translate("Report", "This week")),
            (Span.MONTH, words.translate("Report", "This month")),
            (None, words.translate("Report", "From … to …")),
        ):
            made = _shrinking(text)
            made.setCheckable(True)
            made.clicked.connect(partial(self._want, span))
            self.spans[span] = made
            row.addWidget(made, 2)
        self.slip_button = _shrinking(words.translate("Report", "End-of-day slip"))
        self.slip_button.clicked.connect(self.slip_wanted)
        self.table_button = _shrinking(words.translate("Report", "Save as table…"))
        self.table_button.clicked.connect(self.table_wanted)
        row.addSpacing(12)
        row.addWidget(self.slip_button, 3)
        row.addWidget(self.table_button, 3)
        self.show_span(Span.TODAY)
        return row

    def _want(self, span: Span | None) -> None:
        if span is None:
            self.days_wanted.emit()
        else:
            self.span_wanted.emit(span)

    def _part_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in Part:
            made = _shrinking(part_name(part, self._words))
            made.setCheckable(True)
            made.clicked.connect(partial(self._choose_part, part))
            self.parts[part] = made
            row.addWidget(made, 1)
        return row

    def _choose_part(self, part: Part) -> None:
        self.part = part
        for other, made in self.parts.items():
            made.setChecked(other is part)
            restyle(made, "current", other is part)
        self._show_part()

    def _show_part(self) -> None:
        if self._report is None:
            return
        part = shown(self.part, self._report, self._words)
        self.chart.setVisible(bool(part.bars.bars))
        self.chart.show_bars(part.bars)
        self.table.show_rows(
            part.bars.name, part.heads, part.rows, numbers=part.numbers, wide=part.wide
        )


def _shrinking(text: str) -> FittingButton:
    """A button that gives way: in a long language its words take two lines."""
    made = button(text, "tab")
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return made
