"""The header of a file: its separator, and which of its columns is which of ours."""

from __future__ import annotations

import codecs
import csv
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from posapp.datahub.source import file_error
from posapp.domain.code_file import plain_column
from posapp.domain.file_shape import MANDATORY, OPTIONAL, FileShape, Scope

_SEPARATORS: Final = (";", ",", "\t", "|")
_MOST_COLUMNS: Final = 200
_SHOWN: Final = 12  # column names in an error
_LONGEST_SHOWN: Final = 40
# Encodings whose line ends and separators are the bytes of ASCII can be read line by line.
_PROBE: Final = 'a;,|\t"\r\n0'


@dataclass(frozen=True, slots=True)
class Header:
    """A header that fits its scope.

    Attributes:
        names: the columns as the file names them.
        at: the place of each of our columns that is there.
        encoding: a codec's name, or ``auto``.
    """

    scope: Scope
    names: tuple[str, ...]
    at: Mapping[str, int]
    separator: str
    encoding: str

    def ours(self, place: int) -> str | None:
        """What a column is to us."""
        return next((name for name, found in self.at.items() if found == place), None)

    @property
    def missing(self) -> tuple[str, ...]:
        """Our optional columns that are not there."""
        return tuple(name for name in OPTIONAL[self.scope] if name not in self.at)


def read_header(line: bytes, shape: FileShape, path: Path) -> Header:
    """Read the header line. Raises `FileError`: see `posapp.datahub.source`."""
    if line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise file_error("file.encoding", path, encoding="UTF-16")
    text = _decoded(line.removeprefix(codecs.BOM_UTF8), shape.encoding, path)
    if not text.strip():
        raise file_error("file.empty", path)
    wanted = {ours: plain_column(shape.columns.get(ours, ours)) for ours in _columns(shape.scope)}
    best: tuple[int, str, list[str]] | None = None
    for mark in _SEPARATORS if shape.separator == "auto" else (shape.separator,):
        names = _cells(text, mark)
        if names is None:
            continue
        plain = {plain_column(name) for name in names}
        score = sum(name in plain for name in wanted.values())
        if best is None or (score, len(names)) > (best[0], len(best[2])):
            best = (score, mark, names)
    if best is None or len(best[2]) > _MOST_COLUMNS:
        raise file_error("file.header", path)
    _score, separator, names = best
    places = _places(names, path)
    at = {ours: places[name] for ours, name in wanted.items() if name in places}
    for ours in MANDATORY[shape.scope]:
        if ours not in at:
            raise file_error(
                "file.missing_column",
                path,
                column=shape.columns.get(ours, ours),
                found=", ".join(name[:_LONGEST_SHOWN] for name in names[:_SHOWN]),
            )
    return Header(shape.scope, tuple(names), at, separator, shape.encoding)


def _columns(scope: Scope) -> tuple[str, ...]:
    return MANDATORY[scope] + OPTIONAL[scope]


def _decoded(line: bytes, encoding: str, path: Path) -> str:
    if encoding == "auto":
        try:
            return line.decode("utf-8")
        except UnicodeDecodeError:
            return line.decode("latin-1")
    try:
        if _PROBE.encode(encoding) != _PROBE.encode("ascii"):
            raise file_error("file.encoding", path, encoding=encoding)
        return line.decode(encoding)
    except (ValueError, LookupError, TypeError):  # a name with a NUL is a ValueError
        raise file_error("file.encoding", path, encoding=encoding) from None


def _cells(text: str, mark: str) -> list[str] | None:
    try:
        rows = list(csv.reader([text], delimiter=mark, strict=True))
    except csv.Error:
        return None
    return [name.strip() for name in rows[0]] if len(rows) == 1 else None


def _places(names: list[str], path: Path) -> dict[str, int]:
    counted = Counter(plain_column(name) for name in names if name)
    for name in names:
        if counted[plain_column(name)] > 1:
            raise file_error("file.duplicate_column", path, column=name[:_LONGEST_SHOWN])
    return {plain_column(name): place for place, name in enumerate(names) if name}
