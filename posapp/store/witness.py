"""What lies beside the ledger and says that there was one, whose it was and how far it had come.

Without it a ledger that was deleted, or of which only the log is left, would be made anew, empty: a
queue lost without a word. Nothing depends on it being up to date.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from posapp.store.faults import Door, store_error
from posapp.store.schema import LEDGER, Schema

WITNESS: Final = "till.json"
_RESTORING: Final = ".restoring"
_BEGUN_BYTES: Final = 4096  # one page: all that a program killed before the first table leaves
_LOG_HEAD_BYTES: Final = 32
_FRAME_HEAD_BYTES: Final = 24
_PAGE_SIZES: Final = frozenset(1 << bits for bits in range(9, 17))


@dataclass(frozen=True, slots=True)
class Witness:
    """Whose the ledger is and how far its journal had come: number and hash of the last line."""

    identity: str
    seq: int
    hash: str
    at: datetime


def witness_of(ledger: Path) -> Witness | None:
    """What the witness tells; None where there is none or it cannot be read (a power cut)."""
    try:
        told = json.loads(ledger.with_name(WITNESS).read_text(encoding="utf-8"))
        at = datetime.fromisoformat(told["at"])
        return Witness(str(told["identity"]), int(told["seq"]), str(told["hash"]), at)
    except (OSError, ValueError, TypeError, KeyError):
        return None


def bear_witness(ledger: Path, witness: Witness) -> None:
    """Write it down, replacing the one before whole. Raises `StoreError`."""
    file = ledger.with_name(WITNESS)
    part = file.with_name(f"{WITNESS}.part")
    told = {
        "identity": witness.identity,
        "seq": witness.seq,
        "hash": witness.hash,
        "at": witness.at.isoformat(),
    }
    with Door(file):
        # Not synced: it is written often, and an older one tells the truth as well.
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            json.dump(told, out)
        part.replace(file)


def restoring(ledger: Path) -> Path:
    """Where the new ledger lies from the moment a restore is decided until it is ended."""
    return ledger.with_name(f"{ledger.name}{_RESTORING}")


def demand_restored(path: Path, schema: Schema) -> None:
    """Refuse a ledger that a restore, cut off, has yet to replace: what it says is not so any more.

    Raises `StoreError` ``store.restoring``; the till's next start ends the restore.
    """
    if schema is LEDGER and restoring(path).is_file():
        raise store_error("store.restoring", path)


def is_begun(ledger: Path) -> bool:
    """Whether there is a ledger; False where no till has run yet.

    Raises `StoreError` where there was one: as `demand_none_lost` does.
    """
    with Door(ledger):
        if ledger.exists():
            return True
        demand_none_lost(ledger, LEDGER)
        return False


def demand_none_lost(path: Path, schema: Schema) -> None:
    """Refuse to make a file anew where there was one.

    Raises `StoreError`: ``store.missing`` for a ledger that is gone, ``store.restoring`` for one
    that a restore has set aside, ``store.corrupt`` for a file that holds much and lists nothing.
    """
    demand_restored(path, schema)
    try:
        is_more_than_begun = path.stat().st_size > _BEGUN_BYTES
    except OSError:
        is_more_than_begun = False
    if is_more_than_begun:
        raise store_error("store.corrupt", path, detail="its list of tables is empty")
    if schema is not LEDGER:
        return
    if _was_committed(path.with_name(f"{path.name}-wal")) or path.with_name(WITNESS).exists():
        raise store_error("store.missing", path)


def _was_committed(log: Path) -> bool:
    """Whether a log holds anything that was ever committed, or cannot be read as one.

    A program killed at its very first start leaves a log in which nothing is: no file was lost.
    """
    try:
        with log.open("rb") as file:
            head = file.read(_LOG_HEAD_BYTES)
            if not head:
                return False
            page = int.from_bytes(head[8:12], "big")
            if len(head) < _LOG_HEAD_BYTES or page not in _PAGE_SIZES:
                return True
            while len(frame := file.read(_FRAME_HEAD_BYTES)) == _FRAME_HEAD_BYTES:
                if any(frame[4:8]):  # the file's size after the commit that ends here
                    return True
                file.seek(page, os.SEEK_CUR)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False
