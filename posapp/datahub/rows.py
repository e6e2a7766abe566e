"""Lines to cells, one by one, with a reason for each line that is no row.

Only for lines that reading by columns does not take: see `posapp.datahub.codes_in`.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from posapp.datahub.source import LONGEST_LINE
from posapp.domain.code_file import Reject, RowFault

if TYPE_CHECKING:
    from posapp.datahub.columns import Header

LONGEST_CELL: Final = 255  # Splio's own limit for a value
_CONTINUES_WITHIN: Final = 20  # lines that a quoted value may have swallowed
_SHOWN: Final = 300  # characters of a line that could not be split, in the list of rejected rows

Refuse = Callable[[Reject, Sequence[str]], None]


def is_blank(line: bytes) -> bool:
    """True for a line that holds nothing: no row, and no fault either."""
    return not line.strip()


def decoded(line: bytes, encoding: str) -> str | None:
    """A line's text without its carriage return; None where it is not of this encoding.

    ``auto`` reads UTF-8, else what Windows wrote (cp1252, where it has a gap Latin-1).
    """
    line = line.removesuffix(b"\r")
    for codec in ("utf-8", "cp1252", "latin-1") if encoding == "auto" else (encoding,):
        try:
            return line.decode(codec)
        except UnicodeError:
            continue
    return None


class RowReader:
    """Splits lines into exactly as many cells as the header has; tells what it refuses."""

    def __init__(self, header: Header, refuse: Refuse) -> None:
        self._header = header
        self._refuse = refuse
        self._width = len(header.names)

    def rows(
        self, first: int, lines: Sequence[bytes], *, ends_open: bool
    ) -> Iterator[tuple[int, list[str]]]:
        """Line number and cells of each good row; `ends_open` where the file ends without an end.

        Lines that a quoted value swallowed are refused with the one that opened it.
        """
        swallowed = -1
        for place, line in enumerate(lines):
            if place <= swallowed:
                self._out(first + place, RowFault.MULTI_LINE, [_shown(line)])
                continue
            if is_blank(line):
                continue
            last = ends_open and place == len(lines) - 1
            found = self._cells(line, is_last=last)
            if not isinstance(found, RowFault):
                yield first + place, found
                continue
            if found is RowFault.MULTI_LINE:
                swallowed = _closing(lines, place)
            self._out(first + place, found, self._loose(line))

    def _cells(self, line: bytes, *, is_last: bool) -> list[str] | RowFault:
        if len(line) > LONGEST_LINE:
            return RowFault.TOO_LONG
        text = decoded(line, self._header.encoding)
        if text is None:
            return RowFault.BAD_ENCODING
        if "\r" in text or "\n" in text:
            return RowFault.MULTI_LINE
        try:
            (cells,) = csv.reader([text], delimiter=self._header.separator, strict=True)
        except (csv.Error, ValueError):
            if text.count('"') % 2 == 0:
                return RowFault.BAD_QUOTES
            return RowFault.TRUNCATED if is_last else RowFault.MULTI_LINE
        if len(cells) > self._width:
            return RowFault.TOO_MANY_COLUMNS
        if len(cells) < self._width:
            return RowFault.TRUNCATED if is_last else RowFault.TOO_FEW_COLUMNS
        return cells

    def _loose(self, line: bytes) -> list[str]:
        """The cells as far as they can be told, for the list of rejected rows."""
        shown = _shown(line)
        try:
            return next(csv.reader([shown], delimiter=self._header.separator), [])
        except csv.Error:
            return [shown]

    def _out(self, number: int, fault: RowFault, cells: Sequence[str]) -> None:
        self._refuse(Reject(number, fault), cells)


def _closing(lines: Sequence[bytes], opening: int) -> int:
    """The line that closes a quote opened before; the opening line itself where none is near."""
    for place in range(opening + 1, min(len(lines), opening + 1 + _CONTINUES_WITHIN)):
        if lines[place].count(b'"') % 2:
            return place
    return opening


def _shown(line: bytes) -> str:
    return line[:LONGEST_LINE].decode("utf-8", "replace").rstrip("\r")[:_SHOWN]
