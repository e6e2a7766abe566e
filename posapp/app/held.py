"""Whether a program holds a till, asked without holding it and without writing anything."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posapp.app.paths import TillPaths


def is_held(paths: TillPaths) -> bool:
    """True where a program holds the till's lock now. Raises OSError where it cannot be asked."""
    flags = os.O_RDWR if sys.platform == "win32" else os.O_RDONLY
    try:
        handle = os.open(paths.lock, flags)
    except FileNotFoundError:
        return False
    try:
        return _is_locked(handle)
    finally:
        os.close(handle)


def _is_locked(handle: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return True
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        return False
    import fcntl

    try:
        # Shared: two who ask do not take each other for a till.
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    fcntl.flock(handle, fcntl.LOCK_UN)
    return False
