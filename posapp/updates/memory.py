"""What a till has seen of its channel, so that an older file of it is known as one."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from posapp.domain.update import Remembered, Version

_log = logging.getLogger("posapp.updates.memory")
_MOST_BYTES = 64 * 1024


def recall(path: Path) -> Remembered:
    """What is remembered; nothing where the file is not there or cannot be read."""
    try:
        with path.open("rb") as file:
            told = json.loads(file.read(_MOST_BYTES))
        looked_at = datetime.fromisoformat(told["looked_at"])
        if looked_at.tzinfo is None:
            return Remembered()
        return Remembered(int(told["serial"]), Version.parse(told["newest"]), looked_at)
    except FileNotFoundError:
        return Remembered()
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        _log.warning("what was seen of updates is unreadable cause=%s", type(error).__name__)
        return Remembered()


def keep(path: Path, seen: Remembered) -> None:
    """Remember it. A disk that refuses is logged: an update may be what mends it."""
    told = {
        "serial": seen.serial,
        "newest": str(seen.newest) if seen.newest else "",
        "looked_at": seen.looked_at.isoformat() if seen.looked_at else "",
    }
    made: str | None = None
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, made = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(told, file)
            file.flush()
            os.fsync(file.fileno())
        Path(made).replace(path)
    except OSError as error:
        _log.warning("what was seen of updates is not kept cause=%s", error.strerror)
        if made is not None:
            with suppress(OSError):
                Path(made).unlink()
