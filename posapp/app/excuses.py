"""What the program says of an error where there is no window: one sentence, never a trace."""

from __future__ import annotations

import logging
import sys
from contextlib import suppress

from posapp.domain.errors import PosError
from posapp.domain.shown import for_terminal
from posapp.ui.text import Words

_log = logging.getLogger("posapp.app.excuses")


def excuse(error: Exception, words: Words | None) -> tuple[str, str]:
    """An error's code and its sentence; a bug's trace goes to the log. The system's words for None.

    Who reads it here may also be told the host, and a command to run.
    """
    words = words or Words(None)
    if not isinstance(error, PosError):
        _log.error("bug", exc_info=error)
        return "bug", words.unexpected()
    if error.code == "splio.no_key":
        return error.code, words.stopped("no_key")
    host = error.params.get("host")
    return error.code, f"{words.error(error)} ({host})" if host else words.error(error)


def say_aside(sentence: str) -> None:
    """Say it on the console, beside what a program may read there; nowhere where there is none."""
    if sys.stderr is None:  # a windowed program
        return
    with suppress(OSError, ValueError):
        sys.stderr.write(f"{for_terminal(sentence)}\n")
        sys.stderr.flush()
