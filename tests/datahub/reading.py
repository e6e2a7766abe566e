"""Reads a file of codes as an import does, into rows and reasons."""

from __future__ import annotations

import csv
from collections.abc import Container
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from posapp.datahub.reading import CodeFilesOnDisk
from posapp.domain.file_shape import FileShape, Scope

PARIS = ZoneInfo("Europe/Paris")
HEADER = "external_id;card_code;reward_id;earned_date;expiration_date;status"


@dataclass
class Found:
    rows: list[tuple[object, ...]] = field(default_factory=list)
    reasons: list[tuple[int, str]] = field(default_factory=list)
    read: int = 0
    rejected: int = 0
    known: int = 0
    digests: list[bytes] = field(default_factory=list)

    @property
    def codes(self) -> list[object]:
        return [row[0] for row in self.rows]


def read(
    path: Path, known: Container[bytes] = (), scope: Scope = Scope.EARN_REWARD, **shape: object
) -> Found:
    files = CodeFilesOnDisk(PARIS, path.parent / "elsewhere")
    found = Found()
    with closing(files.open(path, FileShape(scope, **shape))) as opened:  # type: ignore[arg-type]
        for block in opened.blocks(known):
            found.digests.append(block.digest)
            found.known += block.lines if block.known else 0
            found.rows += zip(
                block.codes,
                block.reward_ids,
                block.statuses,
                block.card_codes,
                block.earned_at,
                block.expires_at,
                strict=True,
            )
        found.read, found.rejected = opened.rows, opened.rejected
        kept = opened.keep_rejects()
    if kept is not None:
        found.reasons = reasons_of(path.parent / kept)
    return found


def reasons_of(path: Path) -> list[tuple[int, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        first = file.readline()
        mark = ";" if ";" in first else ","
        return [(int(row[0]), row[1]) for row in csv.reader(file, delimiter=mark)]


def write(path: Path, *lines: str, encoding: str = "utf-8", end: str = "\n") -> Path:
    path.write_bytes(end.join([*lines, ""]).encode(encoding))
    return path
