"""The till's log: a rotating file of ``event key=value`` lines; codes mask themselves."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


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
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=1_000_000, backupCount=5, encoding="utf-8", delay=False
        )
        path.chmod(0o600)
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
        handler.setLevel(logging.ERROR)
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)
