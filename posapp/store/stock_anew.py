"""A stock that cannot be read is set aside and begun anew: Splio tells all of it again.

Only the stock. The ledger holds what nothing could tell again: whatever is wrong with it, it is
neither replaced nor changed.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from posapp.domain.errors import StoreError
from posapp.store.faults import Door
from posapp.store.stock import StockFile

_log = logging.getLogger("posapp.store.stock")

_BEGUN_ANEW_FOR: Final = frozenset(
    {"store.corrupt", "store.not_a_database", "store.io", "store.migration_failed"}
)
_NEWER: Final = "store.newer_database"  # of a program that was here and was taken back
_KEPT: Final = 2  # that were set aside; each may be large, and is only for support
_DOUBTED: Final = ".doubted"


def is_begun_anew_for(error: StoreError) -> bool:
    """Whether a stock that fails so is begun anew."""
    is_folder = error.params.get("detail") == "is a directory"
    return is_folder or error.code in {_NEWER, *_BEGUN_ANEW_FOR}


def doubt(path: Path) -> None:
    """Note that the stock was found damaged while in use: it is set aside at the next start."""
    with suppress(OSError):  # it will be found damaged again
        path.with_name(path.name + _DOUBTED).touch(mode=0o600)


def open_or_begin_anew(path: Path, at: datetime) -> tuple[StockFile, Path | None]:
    """The stock; one that cannot be read is set aside first, and told where it lies now.

    So is one of a newer program, which keeps its ledger from being opened before it comes to this.
    Raises `StoreError` for what a new file would not mend (a full disk, no right).
    """
    doubted = path.with_name(path.name + _DOUBTED)
    why = "damaged"
    if doubted.exists():
        aside = _set_aside(path, at)
        with Door(path):
            doubted.unlink(missing_ok=True)
        return StockFile.open(path), aside
    try:
        return _opened(path), None
    except StoreError as error:
        if not is_begun_anew_for(error):
            raise
        _log.warning("stock is set aside cause=%s", error.code)
        why = "newer" if error.code == _NEWER else why
    aside = _set_aside(path, at, why)
    return StockFile.open(path), aside


def _opened(path: Path) -> StockFile:
    """The stock, with what every start needs of it read once."""
    stock = StockFile.open(path)
    try:
        stock.rewards()
        stock.counts()
        stock.last_full_sync()
        stock.last_pass()
    except StoreError:
        stock.close()
        raise
    return stock


def _set_aside(path: Path, at: datetime, why: str = "damaged") -> Path:
    aside = path.with_name(f"{path.name}.{why}-{at:%Y%m%d-%H%M%S}")
    with Door(path):
        for end in ("-wal", "-shm", ""):  # the file last: a log must never meet a new file
            with suppress(FileNotFoundError):
                path.with_name(path.name + end).replace(aside.with_name(aside.name + end))
    earlier = sorted(path.parent.glob(f"{path.name}.{why}-????????-??????"))
    for old in earlier[:-_KEPT]:
        for end in ("", "-wal", "-shm"):
            with suppress(OSError):
                old.with_name(old.name + end).unlink()
    return aside
