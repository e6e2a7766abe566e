"""What was written is on the disk, under its name: written once, for every file of this room."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path


def settle(handle: int) -> None:
    """Wait until what was written to an open, flushed file is on the disk. Raises OSError."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)  # a plain fsync stays in the drive's cache there
    else:
        os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk. Raises OSError.

    Windows cannot be asked, and does it by itself.
    """
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def try_sync_folder(folder: Path) -> None:
    """The same, where a disk that cannot do it is no reason to stop; never raises."""
    with suppress(OSError):
        sync_folder(folder)
