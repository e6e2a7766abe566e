"""Folders for the parsers that read files: in memory where the system has such a place."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

_MEMORY = Path("/dev/shm")


@cache
def home(name: str) -> Path:
    """A folder of this run's own, gone at its end."""
    made = Path(tempfile.mkdtemp(prefix="posapp-fuzz-", dir=_MEMORY if _MEMORY.is_dir() else None))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    folder = made / name
    folder.mkdir()
    return folder
