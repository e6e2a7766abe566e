"""One writer a data directory: the program that holds the lock may send and recover burns.

A second program that recovered would take the first one's burns in flight for lost ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from posapp.domain.errors import Disposition, StoreError

if TYPE_CHECKING:
    from posapp.app.paths import TillPaths


@contextmanager
def sole_writer(paths: TillPaths, wait_s: float) -> Iterator[None]:
    """Hold the till's lock, waiting up to `wait_s` seconds for it.

    Raises `StoreError`: ``till.busy`` when another program holds it, ``store.cannot_open`` when
    the directory cannot be used.
    """
    with _held(paths.root, paths.lock, wait_s):
        yield


@contextmanager
def sole_batcher(paths: TillPaths, wait_s: float) -> Iterator[None]:
    """Hold the lock of the own codes, which an open till does not need. Raises `StoreError`."""
    with _held(paths.batches, paths.batches / ".lock", wait_s):
        yield


@contextmanager
def _held(directory: Path, file: Path, wait_s: float) -> Iterator[None]:
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(file, timeout=wait_s, mode=0o600)
        lock.acquire()
    except Timeout:
        raise StoreError("till.busy", Disposition.RETRY, path=directory) from None
    except OSError as error:
        raise StoreError(
            "store.cannot_open", Disposition.ASK, path=directory, detail=error.strerror or ""
        ) from None
    try:
        yield
    finally:
        lock.release()
