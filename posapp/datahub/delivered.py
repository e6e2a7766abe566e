"""Which burns went to Splio in a delivered file: outlasts the file's own record, and the ledger.

A ledger that is put back as it was some hours ago takes for owed what went out since. Splio tells
that only once it has read the file; this list tells it at once.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from posapp.datahub.disk import local, make_durable, private_file
from posapp.domain.ids import BurnId

_NAME: Final = "delivered.jsonl"
_BEFORE: Final = "delivered.before.jsonl"
_MOST_BYTES: Final = 8 * 1024 * 1024  # some two hundred thousand burns, then one list more


class DeliveredBurns:
    """The list in the till's folder of outgoing files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, name: str, burns: Collection[BurnId]) -> None:
        """Add a delivered file; on the disk when this returns. Raises `FileError`."""
        path = self._folder / _NAME
        with local(path):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if path.exists() and path.stat().st_size > _MOST_BYTES:
                path.replace(self._folder / _BEFORE)
            line: dict[str, Any] = {"name": name, "burns": sorted(burns)}
            if not path.exists():
                line["since"] = datetime.now(UTC).isoformat(timespec="seconds")
            with private_file(path, os.O_CREAT | os.O_APPEND) as file:
                # Begun on a line of its own: the line before it may be torn.
                file.write(("\n" + json.dumps(line) + "\n").encode("ascii"))
                make_durable(file)

    def known(self) -> Mapping[BurnId, str]:
        """The delivered file's name by burn. Raises `FileError`."""
        found: dict[BurnId, str] = {}
        for line in self._lines():
            with suppress(KeyError, TypeError):
                found |= {BurnId(str(burn)): str(line["name"]) for burn in line["burns"]}
        return found

    def is_kept_since(self, moment: datetime) -> bool:
        """Whether nothing that was delivered after `moment` (aware) can be missing here."""
        for line in self._lines():
            with suppress(KeyError, TypeError, ValueError):
                return datetime.fromisoformat(line["since"]) <= moment
        return False

    def _lines(self) -> list[dict[str, Any]]:
        lines: list[dict[str, Any]] = []
        for name in (_BEFORE, _NAME):
            path = self._folder / name
            with local(path):
                content = path.read_bytes() if path.is_file() else b""
            for text in content.split(b"\n"):
                with suppress(ValueError, RecursionError):
                    line = json.loads(text)
                    if isinstance(line, dict):
                        lines.append(line)
        return lines
