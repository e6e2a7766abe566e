"""Copies of the till's ledger: on schedule, when the till closes, and whenever somebody asks.

A copy is made in a thread beside the selling, checked, and only then are older ones removed. The
second folder may be away for days: that is told, and the first copy is made all the same.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
import shutil
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posapp.app.paths import TillPaths
from posapp.domain.backup import Backup, BackupReport, Second, is_due, outdated
from posapp.domain.errors import Disposition, PosError, StoreError
from posapp.store.backup import StoppedError, copy_beside, glance, part_of, put_in_place
from posapp.store.faults import Door
from posapp.store.schema import LEDGER
from posapp.store.witness import demand_restored

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.domain.ports import Clock

_log = logging.getLogger("posapp.app.backups")

FACT: Final = "BackedUp"
_STAMP: Final = "%Y%m%dT%H%M%S"
_NAME: Final = re.compile(r"ledger-(?P<till>.+)-(?P<at>\d{8}T\d{6}Z)(?:-\d+)?\.db")
_BLOCK: Final = 1024 * 1024
_FIRST_AFTER_S: Final = 90.0  # a till is opened to sell
_LOOK_EVERY_S: Final = 300.0
_FRESH: Final = timedelta(hours=1)
_AT_CLOSING_S: Final = 2.5  # of the five in which a till stops

Note = Callable[[datetime, str, dict[str, object], str | None], None]


def backup_folder(settings: Settings) -> Path:
    """Where this till's copies lie."""
    return settings.backup_folder or TillPaths(settings.data_dir).backups


def backups_in(folder: Path, till: str) -> Sequence[Backup]:
    """This till's copies in a folder, newest first; none where it cannot be read."""
    found: list[Backup] = []
    with suppress(OSError):
        for path in folder.iterdir():
            fits = _NAME.fullmatch(path.name)
            at = made_at(path)
            if fits is None or at is None or fits["till"] != _in_a_name(till):
                continue
            with suppress(OSError):
                found.append(Backup(path, at, path.stat().st_size))
    return sorted(found, key=lambda one: (one.at, one.path.name), reverse=True)


def made_at(path: Path) -> datetime | None:
    """When a copy was begun, aware UTC, by its name; None for another name."""
    fits = _NAME.fullmatch(path.name)
    if fits is None:
        return None
    with suppress(ValueError):
        return datetime.strptime(fits["at"], f"{_STAMP}Z").replace(tzinfo=UTC)
    return None


def make_backup(
    settings: Settings,
    now: datetime,
    to: Path | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> BackupReport:
    """Make and check one copy, then a second where a second folder is set; remove what is old.

    With `to` there is only that one, and nothing is removed. Takes long: not in a thread that
    others wait for. Raises `StoreError` where no copy could be made, `StoppedError`.
    """
    ledger = TillPaths(settings.data_dir).ledger
    demand_restored(ledger, LEDGER)
    if not ledger.is_file():
        raise StoreError("backup.nothing", Disposition.ASK, path=ledger)
    folder = to or backup_folder(settings)
    path = _free_name(folder, settings.till_id, now)
    with Door(path):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _remove_cut_off(folder, settings.till_id, now)
    copy_beside(ledger, path, stopped=stopped)
    facts = glance(path, LEDGER)
    made = Backup(path, now, facts.size)
    if to is not None:
        return BackupReport(made, facts)
    removed = _remove_old(settings, folder, now)
    second = _make_second(settings, path, now)
    return BackupReport(made, facts, removed, second)


def detail_of(report: BackupReport) -> dict[str, object]:
    """What the journal tells of a copy."""
    return {
        "file": report.backup.path.name,
        "bytes": report.backup.size,
        "mark": str(report.facts.mark),
        "removed": report.removed,
        "second": report.second.value,
    }


class Backups:
    """Copies beside an open till; `note` writes the journal's line, in this loop's thread."""

    def __init__(self, settings: Settings, clock: Clock, note: Note) -> None:
        self._settings = settings
        self._clock = clock
        self._note = note
        self._one_at_a_time = asyncio.Lock()
        self._has_looked = False

    @property
    def newest(self) -> Backup | None:
        """The newest copy in the first folder; looks at the disk."""
        found = backups_in(backup_folder(self._settings), self._settings.till_id)
        return found[0] if found else None

    async def make(self, by: str | None = None) -> BackupReport:
        """Make one now. Raises `StoreError`."""
        async with self._one_at_a_time:
            now = self._clock.now()
            stop = threading.Event()
            try:
                report = await asyncio.to_thread(
                    make_backup, self._settings, now, None, stop.is_set
                )
            finally:
                stop.set()  # the thread would outlast a wait that is cancelled
            _log.info("backed up file=%s bytes=%d", report.backup.path.name, report.backup.size)
            if report.second in {Second.MISSING, Second.FAILED}:
                _log.warning("second backup %s", report.second)
            self._note(now, FACT, detail_of(report), by)
        return report

    async def run(self) -> None:
        """On schedule, until cancelled; one that fails is tried again at the next look."""
        await asyncio.sleep(_FIRST_AFTER_S)
        while True:
            await self.make_if_due()
            await asyncio.sleep(_LOOK_EVERY_S)

    async def make_if_due(self) -> BackupReport | None:
        """Make one where the newest is older than the settings say."""
        self._has_looked = True
        newest = await asyncio.to_thread(lambda: self.newest)
        every = timedelta(hours=self._settings.backup_every_hours)
        if not is_due(newest.at if newest else None, self._clock.now(), every):
            return None
        try:
            return await self.make()
        except (PosError, StoppedError) as error:
            _log.warning("backup failed cause=%s", getattr(error, "code", "stopped"))
            return None

    async def close_the_day(self) -> None:
        """A last copy when the till closes, as far as the time suffices; never raises for it.

        Not where one was made within the hour, nor for a till that was open for a moment only.
        """
        if not self._has_looked:
            return
        newest = await asyncio.to_thread(lambda: self.newest)
        if not is_due(newest.at if newest else None, self._clock.now(), _FRESH):
            return
        try:
            async with asyncio.timeout(_AT_CLOSING_S):
                await self.make()
        except (PosError, StoppedError, TimeoutError) as error:
            _log.warning("no backup at closing cause=%s", getattr(error, "code", "time"))


def _make_second(settings: Settings, first: Path, now: datetime) -> Second:
    """A copy of the checked copy in the second folder, compared byte by byte."""
    folder = settings.backup_second_folder
    if folder is None:
        return Second.NOT_SET
    try:
        # Made by nobody here: a disk that is not plugged in must not become a folder.
        if not folder.is_dir():
            return Second.MISSING
        _remove_cut_off(folder, settings.till_id, now)
        path = folder / first.name
        part = part_of(path)
        try:
            with first.open("rb") as source, part.open("r+b") as target:
                shutil.copyfileobj(source, target, _BLOCK)
            if _digest(part) != _digest(first):
                return Second.FAILED
            put_in_place(part, path)
        finally:
            part.unlink(missing_ok=True)
        _remove_old(settings, folder, now)
    except OSError as error:
        _log.warning("second backup not written cause=%s", error.strerror)
        return Second.FAILED
    return Second.MADE


def _remove_old(settings: Settings, folder: Path, now: datetime) -> int:
    """Called after a new copy was checked; what cannot be removed stays for the next time."""
    removed = 0
    for one in outdated(
        backups_in(folder, settings.till_id),
        now,
        settings.zone,
        settings.backup_keep_last,
        settings.backup_keep_days,
    ):
        with suppress(OSError):
            one.path.unlink()
            removed += 1
    return removed


def _remove_cut_off(folder: Path, till: str, now: datetime) -> None:
    """Remove parts of copies that a crash cut off; a fresh one may be another program's at work."""
    before = (now - _FRESH).timestamp()
    for part in folder.glob(f"ledger-{_in_a_name(till)}-*.db.part"):
        with suppress(OSError):
            if part.stat().st_mtime < before:
                part.unlink()


def _free_name(folder: Path, till: str, now: datetime) -> Path:
    stem = f"ledger-{_in_a_name(till)}-{now.astimezone(UTC).strftime(_STAMP)}Z"
    path, number = folder / f"{stem}.db", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}.db", number + 1
    return path


def _in_a_name(till: str) -> str:
    """A till's name as every file system takes it."""
    return "".join(char if char.isalnum() or char in "_." else "_" for char in till)[:64]


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
