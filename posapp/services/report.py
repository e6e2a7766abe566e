"""Reports: the figures of a period, the proof that they are the journal's, the end-of-day slip."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING

from posapp.domain.report import (
    Agreement,
    Figures,
    Period,
    Report,
    Verdict,
    compare,
    fold,
    period_of,
)
from posapp.domain.slip import Slip

if TYPE_CHECKING:
    from posapp.domain.report_ports import ReportSource


def report_of(source: ReportSource, period: Period, zone: tzinfo) -> Report:
    """A period in figures, by the ledger's tables. Raises `StoreError`."""
    redeemed = source.redeemed(period)
    return Report(
        period=period,
        figures=fold(redeemed, zone),
        rewards=redeemed.names,
        approvals=tuple(source.approvals(period)),
        grants=source.grants(period),
    )


def reconciled(source: ReportSource, period: Period, figures: Figures, zone: tzinfo) -> Agreement:
    """Hold a period's figures against the journal's lines, to the cent. Raises `StoreError`.

    `figures` and `source` should be of the same moment: what was sold between is a difference.
    """
    if source.is_filed(period):
        return Agreement(Verdict.FILED)
    told = source.told(period)
    if told is None:
        return Agreement(Verdict.ARCHIVED)
    return compare(figures, fold(told, zone))


def checked_report(source: ReportSource, period: Period, zone: tzinfo) -> tuple[Report, Agreement]:
    """A period's report and whether it agrees with the journal. Raises `StoreError`."""
    report = report_of(source, period, zone)
    return report, reconciled(source, period, report.figures, zone)


def slip_of(
    source: ReportSource,
    day: date,
    zone: tzinfo,
    *,
    till: str,
    store: str,
    made_at: datetime,
    made_by: str,
    synced_at: datetime | None,
) -> Slip:
    """The slip of a day, made at `made_at` (aware UTC). Raises `StoreError`."""
    report, agreement = checked_report(source, period_of(day, day, zone), zone)
    return Slip(
        report=report,
        agreement=agreement,
        standing=source.standing(),
        till=till,
        store=store,
        made_at=made_at,
        made_by=made_by,
        synced_at=synced_at,
    )
