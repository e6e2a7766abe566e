"""Put a till's ledger back as a copy has it; what may have been sent since is read before any
sending.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posapp.app.backups import made_at
from posapp.app.instance import sole_writer
from posapp.app.keys import SplioKey
from posapp.app.paths import TillPaths
from posapp.datahub.burns_out import OutgoingFiles
from posapp.domain.backup import Doubt, Kin, Restored, RestoreView
from posapp.domain.burn import Burn, Route
from posapp.domain.errors import Disposition, FileError, StoreError
from posapp.services.file_pass import part_of
from posapp.store.restoring import compare, finish, restore

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.store.ledger import LedgerFile

# Splio reads a file of burns at the latest in the night after it was delivered.
READ_BY_THEN: Final = timedelta(hours=24)


def look_at(settings: Settings, copy: Path) -> RestoreView:
    """Check a copy and put it beside the till's ledger; works beside an open till, writes nothing.

    Raises `StoreError` where the copy is damaged, newer than this program, or no ledger.
    """
    return compare(copy, TillPaths(settings.data_dir).ledger, settings.till_id)


def restore_from(
    settings: Settings,
    copy: Path,
    now: datetime,
    by: str,
    *,
    wait_s: float,
    from_another_till: bool = False,
) -> Restored:
    """Put the copy in the ledger's place; the ledger that was there is set aside whole.

    Raises `StoreError`: ``till.busy`` beside an open till, ``backup.other_till``, and as `look_at`
    does; then nothing was changed.
    """
    paths = TillPaths(settings.data_dir)
    with sole_writer(paths, wait_s):
        finish(paths.ledger)
        view = look_at(settings, copy)
        if view.kin is Kin.OTHER and not from_another_till:
            raise StoreError(
                "backup.other_till", Disposition.ASK, path=copy, till=view.copy.till or "?"
            )
        since = max(filter(None, (view.copy.newest, made_at(copy))), default=now)
        doubts = doubts_since(settings, since, now)
        return restore(copy, paths.ledger, view, now, doubts, by)


def doubts_since(settings: Settings, since: datetime, now: datetime) -> Callable[[Burn], Doubt]:
    """How each burn is settled that a ledger owes which knows nothing of what was sent `since`.

    What went in a file is known by this machine's own records. Where those do not reach back so
    far, Splio is asked, once it has surely read every file that may be on its way. Raises
    `FileError`.
    """
    outgoing = OutgoingFiles(TillPaths(settings.data_dir).outgoing)
    shelf = outgoing.shelf()
    went = set(outgoing.delivered.known()) | set(part_of(shelf))
    is_complete = not shelf.damaged and outgoing.delivered.is_kept_since(since)
    has_key = SplioKey(settings).is_set
    goes_by_file = settings.burns_by is Route.FILE

    def doubt(burn: Burn) -> Doubt:
        if burn.id in went:
            return Doubt(now, Route.FILE)
        if is_complete and not has_key:
            return Doubt(now, Route.FILE)
        by_file = goes_by_file or burn.route is Route.FILE or bool(went)
        return Doubt(now if is_complete or not by_file else now + READ_BY_THEN)

    return doubt


def doubt_older(settings: Settings, ledger: LedgerFile, now: datetime) -> None:
    """A ledger that somebody put back by hand: as after a restore, nothing of it is sent unread.

    Raises `StoreError`.
    """
    lines = ledger.journal(limit=1)
    since = lines[0].at if lines else now
    try:
        doubts = doubts_since(settings, since, now)
    except FileError:
        late = Doubt(now + READ_BY_THEN)
        ledger.doubt(lambda _burn: late, now, None)
    else:
        ledger.doubt(doubts, now, None)
