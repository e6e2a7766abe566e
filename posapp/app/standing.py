"""The till's files behind their watch: opened, checked beside the work, kept in sight."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import shutil
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posapp.domain.errors import StoreError
from posapp.domain.trouble import FileCheck, Kind
from posapp.store.integrity import check_file
from posapp.store.schema import LEDGER, STOCK
from posapp.store.stock_anew import doubt
from posapp.store.witness import Witness, bear_witness, witness_of

if TYPE_CHECKING:
    from posapp.app.paths import TillPaths
    from posapp.domain.place import TillPlace
    from posapp.domain.ports import Clock
    from posapp.services.health import Troubles
    from posapp.store.ledger import LedgerFile

_log = logging.getLogger("posapp.app.standing")

QUICK_S: Final = 1.5  # of each file, beside the first sales of the day
_WHOLE_S: Final = 600.0
_REWRITTEN_AFTER_S: Final = 30.0  # it also shows whether the folder can be written


class StandingFiles:
    """Implements `services.health.TillFiles`; lives in the engine's thread."""

    def __init__(self, paths: TillPaths, ledger: LedgerFile, clock: Clock) -> None:
        self._paths = paths
        self._ledger = ledger
        self._clock = clock
        self._borne: Witness | None = None
        self._last_whole: datetime | None = None
        self._is_read = False

    @property
    def folder(self) -> str:
        """The data directory."""
        return str(self._paths.root)

    async def check(self, *, whole: bool) -> Sequence[FileCheck]:
        """Both files in a thread that nobody waits for when the till closes."""
        stop = threading.Event()
        done: Future[list[FileCheck]] = Future()
        budget = _WHOLE_S if whole else QUICK_S

        def work() -> None:
            done.set_result(
                [
                    check_file(path, schema, whole=whole, budget_s=budget, stop=stop)
                    for path, schema in ((self._paths.ledger, LEDGER), (self._paths.stock, STOCK))
                ]
            )

        threading.Thread(target=work, name="posapp-check", daemon=True).start()
        try:
            return await asyncio.shield(asyncio.wrap_future(done))
        finally:
            stop.set()

    def free(self) -> int | None:
        """Bytes free where the data lie."""
        try:
            return shutil.disk_usage(self._paths.root).free
        except OSError:
            return None

    def bear_witness(self) -> None:
        """Write down how far the ledger has come. Raises `StoreError`."""
        now = self._clock.now()
        seq, end = self._ledger.places.journal_end()
        last = self._borne
        if last is not None and last.seq == seq:
            gone = (now - last.at).total_seconds()
            if 0 <= gone < _REWRITTEN_AFTER_S:
                return
        self._borne = None
        witness = Witness(self._ledger.places.identity, seq, end, now)
        bear_witness(self._paths.ledger, witness)
        self._borne = witness

    def doubt_stock(self) -> None:
        """The stock is set aside at the next start."""
        doubt(self._paths.stock)

    def keep(self, checks: Sequence[FileCheck], at: datetime) -> None:
        """Keep what was found, for the doctor."""
        if any(one.whole for one in checks):
            self._last_whole, self._is_read = at, True
        keep_checks(self._paths.checks, checks, at)

    def note(self, at: datetime, fact: str, detail: dict[str, object]) -> None:
        """Add a line to the journal."""
        self._ledger.note_fact(at, fact, detail)

    def last_whole(self) -> datetime | None:
        """When the last whole check ended."""
        if not self._is_read:
            kept = kept_checks(self._paths.checks).get(True)
            self._last_whole, self._is_read = kept[0] if kept else None, True
        return self._last_whole


def arrive(
    ledger: LedgerFile,
    paths: TillPaths,
    place: TillPlace,
    troubles: Troubles,
    clock: Clock,
    doubt_older: Callable[[datetime], None],
) -> None:
    """At every opening: whose ledger this is, and whether it is as far as it had come.

    What an older one owes may have been sent since: `doubt_older` sees to it, before that is noted.
    Raises `StoreError`.
    """
    now = clock.now()
    copy = ledger.places.arrive(place, now)
    if copy is not None:
        _log.warning("the data are a copy burns=%d grants=%d", copy.burns, copy.grants)
        troubles.note(Kind.COPIED, of=copy.of.till_id, host=copy.of.host, folder=copy.of.folder)
    witness = witness_of(paths.ledger)
    if witness is not None and witness.identity == ledger.places.identity:
        seq, _end = ledger.places.journal_end()
        known = ledger.places.hash_at(witness.seq)
        if seq < witness.seq or (known is not None and known != witness.hash):
            lines = max(1, witness.seq - seq)
            _log.warning("the ledger is older than it was lines=%d", lines)
            since = ledger.places.last_at()
            doubt_older(now)
            ledger.note_fact(now, "LedgerOlder", {"seen": witness.seq, "found": seq})
            troubles.note(
                Kind.LEDGER_OLDER,
                lines=str(lines),
                since=f"{(since or witness.at).astimezone():%Y-%m-%d %H:%M}",
            )
    try:
        seq, end = ledger.places.journal_end()
        bear_witness(paths.ledger, Witness(ledger.places.identity, seq, end, now))
    except StoreError as error:
        _log.warning("witness not written cause=%s", error.code)


def keep_checks(file: Path, checks: Sequence[FileCheck], at: datetime) -> None:
    """Replace what was kept of this kind of check; a disk that refuses changes nothing."""
    told = {
        ("whole" if whole else "quick"): {"at": when.isoformat(), "files": list(map(asdict, found))}
        for whole, (when, found) in kept_checks(file).items()
    }
    if not checks:
        return
    told["whole" if checks[0].whole else "quick"] = {
        "at": at.isoformat(),
        "files": list(map(asdict, checks)),
    }
    part = file.with_name(f"{file.name}.part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            json.dump(told, out)
        part.replace(file)
    except OSError as error:
        _log.warning("checks not kept cause=%s", error.strerror)


def kept_checks(file: Path) -> dict[bool, tuple[datetime, tuple[FileCheck, ...]]]:
    """The last whole check (True) and the last quick one (False), as far as there was one."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        return {
            name == "whole": (
                datetime.fromisoformat(one["at"]),
                tuple(
                    FileCheck(
                        str(found["file"]),
                        bool(found["whole"]),
                        tuple(map(str, found["says"])),
                        bool(found["finished"]),
                        float(found["took_s"]),
                        str(found["error"]),
                    )
                    for found in one["files"]
                ),
            )
            for name, one in told.items()
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}
