"""The doctor's look at what lies on the disk: folder, room, databases, and what they tell."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from posapp.app.doctor_backups import look_at_backups
from posapp.app.paths import TillPaths
from posapp.app.standing import kept_checks
from posapp.domain.errors import Disposition, StoreError
from posapp.domain.health import Condition, Observed
from posapp.domain.risk import Exposure, Risk
from posapp.services.watch import levels_of
from posapp.store.glimpse import FileGlimpse, glimpse
from posapp.store.ledger import LedgerView
from posapp.store.schema import LEDGER, STOCK
from posapp.store.stock import StockView
from posapp.store.witness import demand_none_lost, demand_restored

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.domain.ports import Clock, LedgerReader, StockReader
    from posapp.ui.text import Words

CHECK_S: Final = 3.0  # for both databases; whole checks are the bundle's
_LOW: Final = 500 * 1024 * 1024
_TOO_LOW: Final = 50 * 1024 * 1024


def look_at_files(settings: Settings, words: Words, clock: Clock) -> list[Observed]:
    """Everything on the disk; never raises for what it finds."""
    paths = TillPaths(settings.data_dir)
    why = paths.why_impossible()
    if why is not None:
        said = words.folder_impossible(str(paths.root), words.folder_why(why))
        facts = {"error": why}
        return [Observed("folder", Condition.BROKEN, said, facts, words.doctor_advice("folder"))]
    seen = _open_window(paths, words) + _disk(paths.root, words)
    ledger = _not_lost(glimpse(paths.ledger, LEDGER, CHECK_S / 2))
    stock = glimpse(paths.stock, STOCK, CHECK_S / 2)
    seen += _databases(ledger, stock, words) + _last_check(paths, words)
    if ledger.is_there and not ledger.error:
        seen += look_at_backups(settings, words, clock) + _of_ledger(settings, words)
    elif not ledger.is_there:
        seen.append(_limits(Exposure(), settings.risk, words))
    if stock.is_there and not stock.error:
        seen += _of_stock(settings, words, clock)
    elif ledger.is_there and not stock.is_there:
        seen.append(_no_stock(words))
    return seen


def _not_lost(ledger: FileGlimpse) -> FileGlimpse:
    """A ledger that was there and is gone, or to be replaced, is a fault and no beginning."""
    try:
        demand_restored(ledger.path, LEDGER)
        if not ledger.sizes.get(""):
            demand_none_lost(ledger.path, LEDGER)
    except StoreError as error:
        return replace(ledger, sizes={"": 0}, error=error.code)
    return ledger


def _last_check(paths: TillPaths, words: Words) -> list[Observed]:
    """How the last check from end to end ended, which an open till makes at night."""
    kept = kept_checks(paths.checks).get(True)
    if kept is None:
        return []
    at, checks = kept
    damaged = [one.file for one in checks if one.is_damaged]
    facts = {"at": at.isoformat(timespec="seconds"), "damaged": damaged}
    condition = Condition.BROKEN if damaged else Condition.GOOD
    advice = words.doctor_advice("files", "damaged") if damaged else ""
    return [Observed("night check", condition, words.checked_told(checks, at), facts, advice)]


def _copy(ledger: LedgerView, words: Words) -> list[Observed]:
    copy = ledger.places.copy()
    if copy is None:
        return []
    facts = {"of": copy.of.till_id, "host": copy.of.host, "burns": copy.burns}
    advice = words.copy_advice()
    return [Observed("copy", Condition.BROKEN, words.copy_told(copy), facts, advice)]


def is_open(paths: TillPaths) -> bool:
    """Whether a program holds the till's lock now; makes no file."""
    if not paths.lock.is_file():
        return False
    try:
        with FileLock(paths.lock, timeout=0, mode=0o600):
            return False
    except Timeout:
        return True
    except OSError:
        return False


def _open_window(paths: TillPaths, words: Words) -> list[Observed]:
    if not is_open(paths):
        return []
    return [Observed("open", Condition.GOOD, words.window_told(), {"open": True})]


def _disk(root: Path, words: Words) -> list[Observed]:
    standing = next((one for one in (root, *root.absolute().parents) if one.is_dir()), None)
    if standing is None:
        return []
    try:
        free = shutil.disk_usage(standing).free
    except OSError:
        return []
    condition = Condition.GOOD
    if free < _LOW:
        condition = Condition.WAITS if free >= _TOO_LOW else Condition.BROKEN
    advice = "" if condition is Condition.GOOD else words.doctor_advice("disk")
    return [Observed("disk", condition, words.disk_told(words.size(free)), {"free": free}, advice)]


def _databases(ledger: FileGlimpse, stock: FileGlimpse, words: Words) -> list[Observed]:
    if not ledger.is_there and not stock.is_there:
        return [Observed("files", Condition.WAITS, words.no_data_yet(), {"found": False})]
    seen: list[Observed] = []
    for file in (ledger, stock):
        if file.is_well or not file.is_there:
            continue
        cause = file.error or "damaged"
        said = words.file_faulty(file.path.name)
        if file.error:
            error = StoreError(
                file.error,
                Disposition.ASK,
                path=str(file.path),
                detail=file.detail,
                found=file.version,
                known=file.known,
            )
            said = words.error(error)
        if file is stock and cause not in {"store.locked", "store.cannot_open"}:
            advice = words.doctor_advice("files", "stock")
        else:
            advice = words.doctor_advice("files", cause)
        facts = {"file": file.path.name, "error": cause}
        condition = Condition.WAITS if cause == "store.locked" else Condition.BROKEN
        seen.append(Observed("files", condition, said, facts, advice))
    for file in (ledger, stock):
        if file.is_there and not file.error and file.version != file.known:
            seen.append(_other_version(file, words))
    if not seen:
        sizes = [words.size(file.sizes.get("") or 0) for file in (ledger, stock)]
        seen.append(Observed("files", Condition.GOOD, words.files_told(*sizes), {"found": True}))
    return seen


def _other_version(file: FileGlimpse, words: Words) -> Observed:
    schema = LEDGER if file.path.name.startswith(LEDGER.name) else STOCK
    code = "store.older_database" if file.version in schema.revisions else "store.newer_database"
    error = StoreError(
        code, Disposition.ASK, path=str(file.path), found=file.version, known=file.known
    )
    facts = {"file": file.path.name, "error": code}
    advice = words.doctor_advice("files", code)
    return Observed("files", Condition.BROKEN, words.error(error), facts, advice)


def _of_ledger(settings: Settings, words: Words) -> list[Observed]:
    try:
        with LedgerView.open(TillPaths(settings.data_dir).ledger) as ledger:
            limits = _limits(ledger.exposure(), settings.risk, words)
            return [*_copy(ledger, words), _queue(ledger, words), limits]
    except StoreError as error:
        return _untold("queue", error, words)


def _of_stock(settings: Settings, words: Words, clock: Clock) -> list[Observed]:
    try:
        with StockView.open(TillPaths(settings.data_dir).stock) as stock:
            return [_stock(stock, words, clock), _levels(stock, settings, words)]
    except StoreError as error:
        return _untold("stock", error, words)


def _untold(name: str, error: StoreError, words: Words) -> list[Observed]:
    """What a file that does not open cannot tell; why is told with the files."""
    return [Observed(name, Condition.BROKEN, words.error(error), {"error": error.code})]


def _queue(ledger: LedgerReader, words: Words) -> Observed:
    state = ledger.queue_state()
    oldest = state.oldest_owed
    detail = words.queue_sentence(state.waiting, state.unclear, state.rejected)
    if oldest is not None:
        detail += f" ({words.age(oldest)})"
    facts = {
        "waiting": state.waiting,
        "unclear": state.unclear,
        "rejected": state.rejected,
        "oldest": oldest.isoformat(timespec="seconds") if oldest else None,
    }
    if state.rejected:
        advice = words.doctor_advice("queue", "rejected")
        return Observed("queue", Condition.BROKEN, detail, facts, advice)
    if state.waiting or state.unclear:
        return Observed("queue", Condition.WAITS, detail, facts, words.doctor_advice("queue"))
    return Observed("queue", Condition.GOOD, detail, facts)


def _limits(exposure: Exposure, risk: Risk, words: Words) -> Observed:
    share = risk.share_used(exposure)
    condition = Condition.GOOD if share < risk.warn_percent else Condition.WAITS
    return Observed(
        "offline limits",
        condition,
        words.limit_used(exposure, risk),
        {
            "share_used": share,
            "value": str(exposure.value),
            "count": exposure.count,
            "since": exposure.since.isoformat(timespec="seconds") if exposure.since else None,
        },
        "" if condition is Condition.GOOD else words.doctor_advice("offline limits"),
    )


def _stock(stock: StockReader, words: Words, clock: Clock) -> Observed:
    state = stock.state()
    synced = state.last_full_sync
    held = words.stock_held(state.rewards, state.codes)
    detail = words.labelled(words.stock_age(synced), held)
    cause = "" if synced is not None else "never"
    if state.doubt is not None:
        detail += f". {words.sweep_withheld(state.doubt.survey)}"
        cause = "withheld"
    return Observed(
        "stock",
        Condition.WAITS if cause else Condition.GOOD,
        detail,
        {
            "withheld": state.doubt.survey.unlisted if state.doubt else 0,
            "last_sync": synced.isoformat(timespec="seconds") if synced else None,
            "rewards": state.rewards,
            "codes": state.codes,
            "age_s": int((clock.now() - synced).total_seconds()) if synced else None,
        },
        words.doctor_advice("stock", cause) if cause else "",
    )


def _no_stock(words: Words) -> Observed:
    advice = words.doctor_advice("stock", "never")
    return Observed("stock", Condition.WAITS, words.stock_age(None), {"codes": 0}, advice)


def _levels(stock: StockReader, settings: Settings, words: Words) -> Observed:
    levels = levels_of(stock, settings.policy.fields, settings.stock_alert)
    low = [level.reward_id for level in levels if level.is_low]
    return Observed(
        "stock levels",
        Condition.WAITS if low else Condition.GOOD,
        words.levels(levels),
        {"low": low},
        words.doctor_advice("stock levels") if low else "",
    )
