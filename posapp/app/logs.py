"""The till's log: a rotating file of ``event key=value`` lines; codes mask themselves.

A traceback is logged without what its exceptions say of values: where it happened, of which kind it
is, and its words without anything shaped like a code, an address or a secret.
"""

from __future__ import annotations

import copy
import logging
import logging.handlers
import os
import re
import sys
import traceback
from collections.abc import Iterator
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import cast

from posapp.app.masking import scrubbed
from posapp.domain.errors import PosError

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_QUOTED = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'")
_LONGEST_WORDS = 500  # characters of what an exception says; a foreign one may quote a whole file
_DEEPEST = 10  # exceptions behind an exception


def log_to(path: Path) -> None:
    """Write the log to `path`, 1 MB a file, five kept. Without a usable disk it goes to stderr."""
    logging.raiseExceptions = False  # a full disk must not print a trace for each line
    root = logging.getLogger("posapp")
    root.setLevel(logging.INFO)
    root.propagate = False
    for old in tuple(root.handlers):
        root.removeHandler(old)
        old.close()
    handler: logging.Handler
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _PrivateFile(
            path, maxBytes=1_000_000, backupCount=5, encoding="utf-8", delay=False
        )
        path.chmod(0o600)
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
        handler.setLevel(logging.ERROR)
    handler.setFormatter(DiscreetFormatter(_FORMAT))
    root.addHandler(handler)


class _PrivateFile(logging.handlers.RotatingFileHandler):
    """Each new file after a full one is its owner's alone too, whatever the umask."""

    def _open(self) -> TextIOWrapper:
        made = open(  # noqa: SIM115 - the handler closes it
            self.baseFilename,
            self.mode,
            encoding=self.encoding,
            errors=self.errors,
            opener=lambda path, flags: os.open(path, flags, 0o600),
        )
        return cast("TextIOWrapper", made)


class _OfOthers(logging.Handler):
    """What libraries log: into the till's log, without what they quote.

    Python would print it with all its values: an HTTP library's request, a task's exception.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Pass on a scrubbed copy; without a log, one line for the console."""
        ours = [
            handler
            for handler in logging.getLogger("posapp").handlers
            if not isinstance(handler, logging.NullHandler)
        ]
        discreet = copy.copy(record)
        try:
            discreet.msg = _without_values(record.getMessage())
        except Exception:  # noqa: BLE001 - a library's own mistake in a format
            discreet.msg = "unreadable"
        discreet.args = ()
        discreet.exc_text = None  # as another handler may have made it, with all values
        for handler in ours:
            handler.handle(discreet)
        if not ours:
            with suppress(OSError, ValueError, AttributeError):
                sys.stderr.write(f"{record.name}: {discreet.msg}\n")


def listen_to_others() -> None:
    """Take what libraries log from the console into the till's log; once a process."""
    root = logging.getLogger()
    if not any(isinstance(handler, _OfOthers) for handler in root.handlers):
        root.addHandler(_OfOthers(logging.WARNING))


def qt_says(kind: object, _context: object, message: str) -> None:
    """Qt's own messages, as its message handler; its debug words are of no use here."""
    level = {"QtDebugMsg": logging.DEBUG, "QtInfoMsg": logging.INFO}.get(
        getattr(kind, "name", ""), logging.WARNING
    )
    logging.getLogger("posapp.qt").log(level, "%s", _without_values(message))
    if getattr(kind, "name", "") == "QtFatalMsg":
        sys.stderr.write(f"{_without_values(message)}\n")  # the process ends now


def _without_values(text: str) -> str:
    return scrubbed(_QUOTED.sub("'…'", text))[:_LONGEST_WORDS]


class DiscreetFormatter(logging.Formatter):
    """Tracebacks without values."""

    def format(self, record: logging.LogRecord) -> str:
        """The line; never with a trace that another formatter has left in the record."""
        if record.exc_info and record.exc_text:
            record = copy.copy(record)
            record.exc_text = None
        return super().format(record)

    def formatException(  # noqa: N802 - the library's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """The exception and those behind it, oldest first."""
        return "" if ei[1] is None else "\n".join(_told(ei[1], _DEEPEST))


def _told(error: BaseException, depth: int) -> Iterator[str]:
    before = error.__cause__
    if before is None and not error.__suppress_context__:
        before = error.__context__
    if before is not None and depth:
        yield from _told(before, depth - 1)
        yield "then"
    yield "Traceback (most recent call last):"
    # Frames name files and functions of programs and quote their source, never a value.
    yield from (line.rstrip("\n") for line in traceback.format_tb(error.__traceback__))
    yield f"{type(error).__module__}.{type(error).__qualname__}: {_words(error)}"
    if isinstance(error, BaseExceptionGroup) and depth:
        for number, one in enumerate(error.exceptions, start=1):
            yield f"of these, {number}:"
            yield from _told(one, depth - 1)


def _words(error: BaseException) -> str:
    """What it says, without what a foreign library quotes: it may be a code or a name."""
    said = str(error)[:_LONGEST_WORDS]
    return scrubbed(said if isinstance(error, PosError) else _QUOTED.sub("'…'", said))
