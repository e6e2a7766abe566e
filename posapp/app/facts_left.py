"""Lines of the journal about what the command line does beside an open till.

Only the open till writes its journal: what is done meanwhile is left in a file, and noted at the
till's next start, or by the next command that has the journal to itself.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posapp.app.instance import sole_writer
from posapp.app.paths import TillPaths
from posapp.domain.errors import Disposition, PosError, StoreError
from posapp.store.ledger import LedgerFile, LedgerView

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.domain.ports import Ledger

_log = logging.getLogger("posapp.app.facts")
_LEFT: Final = "journal_lines.jsonl"


def note_fact_or_leave(
    settings: Settings, at: datetime, fact: str, detail: Mapping[str, object], by: str
) -> None:
    """Note a fact in the journal; where it cannot be written now, it is left for the next start.

    Raises `StoreError` where not even that is possible.
    """
    paths = TillPaths(settings.data_dir)
    try:
        LedgerView.open(paths.ledger).close()  # a ledger of another version is not for us to change
        with sole_writer(paths, wait_s=0), LedgerFile.open(paths.ledger) as ledger:
            take_left(ledger, paths.root)
            ledger.note_fact(at, fact, dict(detail), by)
    except StoreError as error:
        if not paths.root.is_dir():
            return  # a till that never was has no journal
        _log.info("a line is left for later fact=%s cause=%s", fact, error.code)
        _leave(paths.root, json.dumps([at.isoformat(), by, fact, dict(detail)]))


def take_left(ledger: Ledger, root: Path) -> None:
    """Note what was left. What cannot be noted now stays for the next time."""
    left = root / _LEFT
    taken = left.with_suffix(".taken")  # a crash in between notes a line twice, never not at all
    try:
        with suppress(FileNotFoundError):
            if not taken.exists():
                left.replace(taken)
        try:
            lines = taken.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return
        for line in lines:
            _note_left(ledger, line)
        taken.unlink()
    except (OSError, UnicodeDecodeError, PosError) as error:
        _log.warning("left lines are not noted yet cause=%s", type(error).__name__)


def _note_left(ledger: Ledger, line: str) -> None:
    try:
        at, by, fact, detail = json.loads(line)
        moment = datetime.fromisoformat(at)
        told = {str(name): value for name, value in detail.items()}
    except (ValueError, TypeError, AttributeError):
        _log.warning("a left line is unreadable")
        return
    ledger.note_fact(moment, str(fact), told, str(by) or None)


def _leave(root: Path, line: str) -> None:
    try:
        handle = os.open(root / _LEFT, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(handle, "a", encoding="utf-8") as file:
            file.write(line + "\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise StoreError(
            "store.cannot_open", Disposition.ASK, path=root / _LEFT, detail=error.strerror or ""
        ) from None
