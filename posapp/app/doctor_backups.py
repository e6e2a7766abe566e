"""The doctor's look at the copies of the ledger: how old the newest is, and the second folder."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from posapp.app.backups import backup_folder, backups_in
from posapp.app.paths import TillPaths
from posapp.domain.errors import StoreError
from posapp.domain.health import Condition, Observed
from posapp.store.ledger import LedgerView

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.domain.ports import Clock
    from posapp.ui.text import Words


def look_at_backups(settings: Settings, words: Words, clock: Clock) -> list[Observed]:
    """How the copies stand; never raises for what it finds."""
    found = backups_in(backup_folder(settings), settings.till_id)
    newest = found[0].at if found else None
    cause = _cause(settings, newest, clock.now())
    facts: dict[str, object] = {
        "newest": newest.isoformat(timespec="seconds") if newest else None,
        "count": len(found),
        "folder": str(backup_folder(settings)),
        "second": cause != "second" if settings.backup_second_folder else None,
    }
    return [
        Observed(
            "backup",
            Condition.WAITS if cause else Condition.GOOD,
            words.backup_told(newest),
            facts,
            words.backup_advice(cause) if cause else "",
        )
    ]


def _cause(settings: Settings, newest: datetime | None, now: datetime) -> str:
    second = settings.backup_second_folder
    with suppress(OSError):
        if second is not None and not second.is_dir():
            return "second"
    late = timedelta(hours=2 * settings.backup_every_hours)
    changed = _changed_after(settings, newest)
    return "old" if changed is not None and now - changed > late else ""


def _changed_after(settings: Settings, newest: datetime | None) -> datetime | None:
    """Since when there is something that no copy has; None where there is nothing, or not told."""
    with suppress(StoreError), LedgerView.open(TillPaths(settings.data_dir).ledger) as ledger:
        if newest is None:
            first = ledger.journal(before=2, limit=1)
            last = ledger.journal(limit=1)
            return (first or last)[0].at if last else None
        last = ledger.journal(limit=1)
        return newest if last and last[0].at > newest else None
    return None
