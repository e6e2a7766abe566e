"""The page of reports with its acts, as the office shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from posapp.ui.reports.acts import ReportActs
from posapp.ui.reports.page import ReportsPage

if TYPE_CHECKING:
    from posapp.ui.exports.ports import Exports
    from posapp.ui.reports.ports import Reports
    from posapp.ui.text import Words


class ReportsTab(ReportsPage):
    """Begins to read when it comes to the front."""

    def __init__(
        self,
        reports: Reports,
        words: Words,
        parent: QWidget | None = None,
        exports: Exports | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.acts = ReportActs(reports, words, self, exports)

    async def close_down(self) -> None:
        """End what is under way."""
        await self.acts.close()
        self.chart.close_down()
