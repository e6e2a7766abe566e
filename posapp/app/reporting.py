"""Reports of a till's files: for the page and for the command line."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from posapp.app.paths import TillPaths
from posapp.app.reward_names import RewardNames
from posapp.domain.errors import StoreError
from posapp.services.report import reconciled, report_of, slip_of
from posapp.store.report_reads import ReportReads
from posapp.store.stock import StockView

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.domain.report import Agreement, Period, Report
    from posapp.domain.slip import Slip

EXPORTED = "Exported"  # the journal's fact


def read_report(
    paths: TillPaths,
    period: Period,
    zone: ZoneInfo,
    at_once: Callable[[Report], None] | None = None,
) -> tuple[Report, Agreement]:
    """A period's report and whether the journal agrees; long, so for a thread.

    `at_once` is called in that thread with the report before it is compared. Raises `StoreError`.
    """
    with ReportReads.open(paths.ledger) as source, RewardNames(paths.stock) as names:
        report = names.in_report(report_of(source, period, zone))
        if at_once is not None:
            at_once(report)
        agreement = reconciled(source, period, report.figures, zone)
        return names.in_report(report, agreement), agreement


def read_slip(settings: Settings, day: date, made_at: datetime, made_by: str) -> Slip:
    """The slip of a day; long, so for a thread. Raises `StoreError`."""
    paths = TillPaths(settings.data_dir)
    with ReportReads.open(paths.ledger) as source, RewardNames(paths.stock) as names:
        slip = slip_of(
            source,
            day,
            settings.zone,
            till=settings.till_id,
            store=settings.store_id or "",
            made_at=made_at,
            made_by=made_by,
            synced_at=_last_sync(paths),
        )
        return replace(slip, report=names.in_report(slip.report, slip.agreement))


def _last_sync(paths: TillPaths) -> datetime | None:
    """When the stock was last brought up to date; a stock that cannot be read bars no slip."""
    try:
        with StockView.open(paths.stock) as stock:
            return stock.last_full_sync()
    except StoreError:
        return None


def export_detail(what: str, period: Period, path: Path, content: bytes) -> dict[str, object]:
    """What the journal keeps of a file that was saved."""
    return {
        "what": what,
        "from": period.first.isoformat(),
        "to": period.last.isoformat(),
        "file": path.name,
        "sha256": hashlib.sha256(content).hexdigest(),
    }
