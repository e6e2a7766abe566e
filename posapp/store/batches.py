"""Batches of own codes on disk: a file each, codes first, then a line for every mark.

Lines are only ever added, each synced before anything is sent on its strength. A line that a power
cut left half-written was never relied on: it is dropped before the next one is added.
"""

from __future__ import annotations

import errno
import json
import os
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from posapp.domain.batch import Batch, Fate, Mark, Stretch
from posapp.domain.ids import RewardId
from posapp.store.cells import MISREADINGS, code_in
from posapp.store.durable import settle, sync_folder
from posapp.store.faults import Door, store_error

VERSION: Final = 1
_SUFFIX: Final = ".batch"
_CODES_A_LINE: Final = 500


class BatchFiles:
    """The batches of one till, in a directory that only its user may read."""

    def __init__(self, directory: Path) -> None:
        self._directory: Final = directory

    def path(self, name: str) -> Path:
        """Where a batch is kept."""
        return self._directory / f"{name}{_SUFFIX}"

    def names(self) -> Sequence[str]:
        """The names of all batches, oldest first; none where no directory is yet."""
        with Door(self._directory):
            if not self._directory.exists():
                return ()
            found = [one for one in self._directory.iterdir() if one.suffix == _SUFFIX]
        return sorted(one.stem for one in found)

    def load(self, name: str) -> Batch:
        """One batch with its marks. Raises `StoreError`, also for a file that is none."""
        path = self.path(name)
        with Door(path):
            content = path.read_bytes()
        lines = _whole_lines(content).splitlines()
        try:
            head = json.loads(lines[0])
            if head["version"] > VERSION:
                raise store_error("store.newer_database", path)
            rows = [json.loads(line) for line in lines[1:]]
            codes = tuple(code_in(code) for row in rows if "codes" in row for code in row["codes"])
            if len(codes) != head["count"]:
                raise ValueError("codes are missing")
            return Batch(
                name=name,
                prefix=str(head["prefix"]),
                made_at=_moment(head["made_at"]),
                codes=codes,
                marks=tuple(_mark(row) for row in rows if "fate" in row),
            )
        except MISREADINGS as error:
            raise store_error("store.corrupt", path, detail=type(error).__name__) from error

    def create(self, batch: Batch) -> None:
        """Keep a new batch, whole or not at all; on the disk when this returns."""
        path = self.path(batch.name)
        head = {
            "version": VERSION,
            "prefix": batch.prefix,
            "made_at": batch.made_at.isoformat(),
            "count": len(batch.codes),
        }
        rows: list[dict[str, object]] = [head]
        for start in range(0, len(batch.codes), _CODES_A_LINE):
            held = batch.codes[start : start + _CODES_A_LINE]
            rows.append({"codes": [code.value for code in held]})
        rows += [_row(mark) for mark in batch.marks]
        with Door(path):
            self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            if path.exists():
                raise FileExistsError(errno.EEXIST, "there is such a batch already", str(path))
            # Made with mode 0600, and never seen under its name before it is whole.
            handle, temporary = tempfile.mkstemp(dir=self._directory, prefix=".new-")
            try:
                with os.fdopen(handle, "w", encoding="ascii", newline="\n") as file:
                    file.writelines(json.dumps(row) + "\n" for row in rows)
                    file.flush()
                    settle(file.fileno())
                Path(temporary).rename(path)
            except BaseException:
                Path(temporary).unlink(missing_ok=True)
                raise
            sync_folder(self._directory)

    def mark(self, name: str, mark: Mark) -> None:
        """Add a mark; on the disk when this returns."""
        path = self.path(name)
        with Door(path), path.open("r+b") as file:
            end = file.seek(0, os.SEEK_END)
            file.seek(max(0, end - 1))
            if file.read() != b"\n":
                file.seek(0)
                file.truncate(len(_whole_lines(file.read())))
                file.seek(0, os.SEEK_END)
            file.write((json.dumps(_row(mark)) + "\n").encode("ascii"))
            file.flush()
            settle(file.fileno())


def _whole_lines(content: bytes) -> bytes:
    """The content without a last line that was not written to its end."""
    return content[: content.rfind(b"\n") + 1]


def _row(mark: Mark) -> dict[str, object]:
    return {
        "fate": mark.fate.value,
        "from": mark.stretch.start,
        "to": mark.stretch.end,
        "reward": mark.reward_id,
        "at": mark.at.isoformat(),
        "text": mark.text,
    }


def _mark(row: dict[str, Any]) -> Mark:
    stretch = Stretch(int(row["from"]), int(row["to"]))
    if not 0 <= stretch.start <= stretch.end:
        raise ValueError("a stretch that ends before it begins")
    reward_id = RewardId(str(row["reward"]))
    return Mark(stretch, Fate(row["fate"]), reward_id, _moment(row["at"]), str(row["text"]))


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone")
    return moment
