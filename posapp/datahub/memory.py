"""What was seen, taken in and sent, as one small JSON file."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from posapp.datahub.disk import local, write_whole
from posapp.domain.errors import FileError
from posapp.domain.transport import Dealt, Fate, Look, Passage, Remembered

_log = logging.getLogger("posapp.datahub.memory")
_UNREADABLE: Final = (
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    RecursionError,
)
_PASSAGES: Final = 200  # weeks of files; older lines are dropped


class FileMemory:
    """The memory of the way by file, in a file of the till's own."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Remembered:
        """As last saved; empty where there is none or it cannot be read."""
        try:
            with local(self._path):
                return _remembered(json.loads(self._path.read_bytes()))
        except FileError as error:
            if error.code != "folder.no_file":
                _log.warning("what was taken in cannot be read cause=%s", error.code)
        except _UNREADABLE:
            _log.warning("what was taken in is unreadable; begun anew")
        return Remembered()

    def save(self, remembered: Remembered) -> None:
        """Keep it. Raises `FileError`."""
        del remembered.passages[:-_PASSAGES]
        text = json.dumps(_json(remembered), ensure_ascii=True, indent=1)
        write_whole(self._path, text.encode("ascii"))


def _json(remembered: Remembered) -> dict[str, Any]:
    return {
        "named_for": remembered.named_for and remembered.named_for.isoformat(),
        "looks": [
            [*key, look.size, look.mtime, look.since.isoformat()]
            for key, look in remembered.looks.items()
        ],
        "dealt": [
            [*key, dealt.size, dealt.mtime, dealt.fate.value, dealt.mark]
            for key, dealt in remembered.dealt.items()
        ],
        "passages": [
            {
                "at": passage.at.isoformat(),
                "fate": passage.fate.value,
                "source": passage.source,
                "name": passage.name,
                "rows": passage.rows,
                "rejected": passage.rejected,
                "code": passage.code,
                "params": dict(passage.params),
                "applied": passage.applied,
                "rejects": passage.rejects,
            }
            for passage in remembered.passages
        ],
    }


def _remembered(read: Any) -> Remembered:
    return Remembered(
        named_for=read["named_for"] and _moment(read["named_for"]),
        looks={
            (str(source), str(name)): Look(int(size), int(mtime), _moment(since))
            for source, name, size, mtime, since in read["looks"]
        },
        dealt={
            (str(source), str(name)): Dealt(int(size), int(mtime), Fate(fate), str(mark))
            for source, name, size, mtime, fate, mark in read["dealt"]
        },
        passages=[
            Passage(
                at=_moment(line["at"]),
                fate=Fate(line["fate"]),
                source=str(line["source"]),
                name=str(line["name"]),
                rows=int(line["rows"]),
                rejected=int(line["rejected"]),
                code=line["code"] and str(line["code"]),
                params={str(key): str(value) for key, value in line["params"].items()},
                applied=int(line["applied"]),
                rejects=line["rejects"] and str(line["rejects"]),
            )
            for line in read["passages"]
        ],
    )


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
