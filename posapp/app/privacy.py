"""What keeps the till's files and its last words from others: modes, dumps, and tracebacks.

On Windows the user's profile has an access list of its own, which lets in this user, the
administrators and the system; files there inherit it, and modes say nothing.
"""

from __future__ import annotations

import logging
import os
import stat
import sys
import threading
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from posapp.app.logs import listen_to_others

_log = logging.getLogger("posapp.app.privacy")
_OTHERS = 0o077


def shield() -> None:
    """For the process's very start: files of its own user only, no core dump, discreet last words.

    A core holds the whole memory, the key of Splio too.
    """
    os.umask(_OTHERS)
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    listen_to_others()
    sys.excepthook = _unhandled
    threading.excepthook = _unhandled_in_thread
    sys.unraisablehook = _unraisable


def close_to_others(folder: Path) -> bool:
    """Take a till's data directory away from others; false where that could not be done.

    Only one that a till has worked in, and that is plainly this user's own: whoever names a shared
    folder or a home by mistake must not find it locked.
    """
    if sys.platform == "win32":
        return True
    try:
        found = folder.stat()
        if not found.st_mode & _OTHERS:
            return True
        is_ours = found.st_uid == os.geteuid() and not found.st_mode & stat.S_ISVTX
        if (
            not is_ours
            or not (folder / "ledger.db").exists()
            or folder.resolve() == Path.home().resolve()
        ):
            return False
        folder.chmod(stat.S_IMODE(found.st_mode) & 0o700)
    except FileNotFoundError:
        return True
    except (OSError, RuntimeError) as error:
        _log.warning("the data directory is open to others cause=%s", type(error).__name__)
        return False
    return True


def _unhandled(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.critical("unhandled", exc_info=(kind, error, trace))
    _say(error)


def _unhandled_in_thread(told: threading.ExceptHookArgs) -> None:
    if told.exc_value is not None:
        _log.error("unhandled in a thread", exc_info=told.exc_value)
        _say(told.exc_value)


def _unraisable(told: sys.UnraisableHookArgs) -> None:
    if told.exc_value is not None:
        _log.error("unraisable", exc_info=told.exc_value)
        _say(told.exc_value)


def _say(error: BaseException) -> None:
    """On the console where it happened and of what kind it is; what it says stays unsaid."""
    with suppress(OSError, ValueError, AttributeError):
        for line in traceback.format_tb(error.__traceback__):
            sys.stderr.write(line)
        sys.stderr.write(f"{type(error).__name__} (see the log)\n")
