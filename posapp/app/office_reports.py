"""The back room's part behind the page of reports."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from posapp.app.reporting import EXPORTED, export_detail, read_report, read_slip
from posapp.datahub.report_out import table_bytes, write_report
from posapp.domain.people import Right

if TYPE_CHECKING:
    from posapp.app.backroom import Backroom
    from posapp.domain.report import Agreement, Period, Report
    from posapp.domain.slip import Slip


class OfficeReports:
    """Implements `posapp.ui.reports.ports.Reports`."""

    def __init__(self, room: Backroom) -> None:
        self._room = room

    @property
    def zone(self) -> ZoneInfo:
        """The zone whose days and hours are counted."""
        return self._room.settings.zone

    @property
    def paper(self) -> str:
        """What the slip is printed on: ``a5`` or ``roll80``."""
        return self._room.settings.slip_paper

    @property
    def may_export(self) -> bool:
        """Whether who is signed in may save files."""
        return self._room.may(Right.EXPORT)

    def now(self) -> datetime:
        """Now, aware UTC."""
        return self._room.clock.now()

    async def report(
        self, period: Period, at_once: Callable[[Report], None]
    ) -> tuple[Report, Agreement]:
        """A period's figures, told `at_once` in this thread, and whether the journal agrees."""
        self._room.demand(Right.REPORT)
        loop = asyncio.get_running_loop()

        def tell(report: Report) -> None:
            loop.call_soon_threadsafe(at_once, report)

        zone = self.zone
        paths = self._room.paths
        return await self._room.aside(lambda _ledger: read_report(paths, period, zone, tell))

    async def slip(self, day: date) -> Slip:
        """The slip of a day, made now by whoever is signed in."""
        room = self._room
        room.demand(Right.REPORT)
        make = partial(read_slip, room.settings, day, self.now(), room.by)
        return await asyncio.to_thread(make)

    async def save_table(
        self, path: Path, rows: Sequence[Sequence[str]], separator: str, what: str, period: Period
    ) -> None:
        """Save rows as CSV, journaled."""
        await self.save(path, table_bytes(rows, separator), what, period)

    async def save(self, path: Path, content: bytes, what: str, period: Period) -> None:
        """Save a file; its line in the journal is written first, so that none is without one."""
        room = self._room
        room.demand(Right.EXPORT)
        detail = export_detail(what, period, path, content)
        by = room.by or None
        await room.act(lambda core: core.ledger.note_fact(self.now(), EXPORTED, detail, by))
        await asyncio.to_thread(write_report, path, content)
