"""Which days of the journal are looked at."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posapp.ui.text import Words


class Period(StrEnum):
    """Spans that are chosen often, and one for all others."""

    ALL = "all"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"
    CHOSEN = "chosen"


def period_words(words: Words, period: Period) -> str:
    """What a period is called."""
    match period:
        case Period.ALL:
            return words.translate("Journal", "All days")
        case Period.TODAY:
            return words.translate("Journal", "Today")
        case Period.YESTERDAY:
            return words.translate("Journal", "Yesterday")
        case Period.WEEK:
            return words.translate("Journal", "Last 7 days")
        case Period.MONTH:
            return words.translate("Journal", "Last 30 days")
        case Period.CHOSEN:
            return words.translate("Journal", "Choose days…")


def days_of(period: Period, today: date) -> tuple[date | None, date | None]:
    """First and last day, both included; None for no bound."""
    match period:
        case Period.TODAY:
            return today, today
        case Period.YESTERDAY:
            return today - timedelta(days=1), today - timedelta(days=1)
        case Period.WEEK:
            return today - timedelta(days=6), today
        case Period.MONTH:
            return today - timedelta(days=29), today
        case _:
            return None, None


def moments_of(
    first: date | None, last: date | None, zone: tzinfo
) -> tuple[datetime | None, datetime | None]:
    """The days as moments in a zone: from the first's beginning until the last's end."""
    since = None if first is None else datetime.combine(first, time(), zone)
    until = None if last is None else datetime.combine(last + timedelta(days=1), time(), zone)
    return since, until
