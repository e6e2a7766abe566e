"""A file of granted codes, block by block.

Most blocks are read by columns: every step is one call over some hundred cells. A block in which
that fails anywhere is read again line by line, and each bad line gets its reason.

Blocks are cut where the content says so (a line whose checksum ends in zeros), so a row added or
changed moves no later border. A block's digest covers its bytes and everything that says how they
are read. Whether a known digest may be skipped is the stock's to say (`posapp.store.bulk`).
"""

from __future__ import annotations

import csv
import hashlib
import re
import sys
from array import array
from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import tzinfo
from itertools import accumulate
from typing import TYPE_CHECKING, Final
from zlib import crc32

from posapp.datahub.dates import DateColumn
from posapp.datahub.rows import LONGEST_CELL, Refuse, RowReader, decoded, is_blank
from posapp.datahub.source import Source, file_error
from posapp.domain.code import MAX_LENGTH, Code, CodeError, CodeFault
from posapp.domain.code_file import Block, Reject, RowFault

if TYPE_CHECKING:
    from posapp.datahub.columns import Header

_LONGEST: Final = 1024  # lines in a block: short steps leave the interpreter to other threads
_FULL: Final = 1 << 20  # bytes in a block, but for its last line
_READING: Final = 1  # counted up when the same bytes come to mean other rows
# Beyond so many different texts, some other column was taken for this one.
_MOST: Final = {"reward_id": 100_000, "status": 1000}

_PLAIN: Final = re.compile(r"[!-~]*")  # what `Code.parse` takes as it stands

_Columns = tuple[
    Sequence[str],
    Sequence[str | None],
    Sequence[str],
    Sequence[str | None],
    Sequence[int | None],
    Sequence[int | None],
]


class _Words(dict[str, str]):
    """The trimmed texts of a column of few different ones. ValueError for an over-long one."""

    def __init__(self, most: int, too_many: Exception) -> None:
        super().__init__()
        self._most = most
        self._too_many = too_many

    def __missing__(self, cell: str) -> str:
        if len(self) >= self._most:
            raise self._too_many
        self[cell] = found = _text(cell)
        return found


class CodesIn:
    """Reads an opened file whose header fits."""

    def __init__(self, source: Source, header: Header, zone: tzinfo, refuse: Refuse) -> None:
        self._source = source
        self._header = header
        self._refuse = refuse
        self._zone = zone
        self._rows = RowReader(header, self._refused)
        self._earned = DateColumn(zone, expiry=False)
        self._expires = DateColumn(zone, expiry=True)
        self._words = {
            column: _Words(most, file_error("file.odd_column", source.path, column=column))
            for column, most in _MOST.items()
        }
        self.rejected = 0
        self.lines = 0

    def blocks(self, known: Container[bytes]) -> Iterator[Block]:
        """All lines after the header. Raises `FileError`."""
        mark = shape_mark(self._header, self._zone)
        first = 2
        for lines in _cut(self._source.lines()):
            digest = hashlib.blake2b(b"\n".join(lines), digest_size=16, key=mark).digest()
            # One that may end in the middle of a row is no block to be recognised by.
            if digest in known and not self._source.ends_open:
                held = len(lines) - sum(map(is_blank, lines))
                block = Block(first, held, digest, known=True)
            else:
                block = self._parsed(first, lines, digest)
            first += len(lines)
            self.lines += block.lines
            yield block

    def _parsed(self, first: int, lines: list[bytes], digest: bytes) -> Block:
        ends_open = self._source.ends_open
        texts = self._texts(lines)
        columns = self._by_columns(texts) if texts is not None else None
        if columns is not None:
            return Block(first, len(lines), digest, False, 0, *columns)
        before = self.rejected
        columns = self._line_by_line(first, lines, ends_open=ends_open)
        rejected = self.rejected - before
        return Block(first, len(columns[0]) + rejected, digest, False, rejected, *columns)

    def _texts(self, lines: list[bytes]) -> list[str] | None:
        """The lines as text; None where they must be looked at one by one."""
        encoding = "utf-8" if self._header.encoding == "auto" else self._header.encoding
        try:
            text = b"\n".join(lines).decode(encoding)
        except UnicodeError:
            if self._header.encoding != "auto":
                return None
            return [decoded(line, "auto") or "" for line in lines]
        texts = text.split("\n")
        if "\r" in text:
            texts = [line.removesuffix("\r") for line in texts]
        return texts if len(texts) == len(lines) else None

    def _by_columns(self, texts: list[str]) -> _Columns | None:
        """The rows if all of them are good; None where anything is out of the ordinary."""
        at = self._header.at
        cells = self._split(texts)
        if cells is None:
            return None
        codes = cells[at["external_id"]]
        if not _are_plain(codes) or "" in codes:
            return None
        nothing = [None] * len(codes)
        cards: Sequence[str | None] = nothing
        if "card_code" in at:
            column = cells[at["card_code"]]
            if not _are_plain(column):
                return None
            cards = [card or None for card in column] if "" in column else column
        rewards: Sequence[str | None] = nothing
        statuses: Sequence[str] = [""] * len(codes)
        try:
            if "reward_id" in at:
                told = list(map(self._words["reward_id"].__getitem__, cells[at["reward_id"]]))
                rewards = [one or None for one in told] if "" in told else told
            if "status" in at:
                statuses = list(map(self._words["status"].__getitem__, cells[at["status"]]))
        except ValueError:
            return None
        earned = self._earned.many(cells[at["earned_date"]]) if "earned_date" in at else nothing
        expires = (
            self._expires.many(cells[at["expiration_date"]]) if "expiration_date" in at else nothing
        )
        if earned is None or expires is None:
            return None
        return codes, rewards, statuses, cards, earned, expires

    def _split(self, texts: list[str]) -> Sequence[Sequence[str]] | None:
        """The cells by columns; None where a line has not exactly the header's cells."""
        mark, width = self._header.separator, len(self._header.names)
        text = "\n".join(texts)
        if '"' in text or "\r" in text:
            try:
                quoted = list(zip(*csv.reader(texts, delimiter=mark, strict=True), strict=True))
            except (csv.Error, ValueError):
                return None
            fits = len(quoted) == width and len(quoted[0]) == len(texts)
            return quoted if fits else None
        # One flat list, the line ends as cells of their own: a list a row would cost as much as
        # reading it, since the collector looks at every one.
        cells = text.replace("\n", f"{mark}\n{mark}").split(mark)
        ends = cells[width :: width + 1]
        if len(cells) != len(texts) * (width + 1) - 1 or ends.count("\n") != len(texts) - 1:
            return None
        return [cells[column :: width + 1] for column in range(width)]

    def _line_by_line(self, first: int, lines: Sequence[bytes], *, ends_open: bool) -> _Columns:
        rows = []
        for number, cells in self._rows.rows(first, lines, ends_open=ends_open):
            try:
                rows.append(self._row(cells))
            except _BadCellError as bad:
                self._refused(Reject(number, bad.fault, bad.column), cells)
        if not rows:
            return (), (), (), (), (), ()
        codes, rewards, statuses, cards, earned, expires = zip(*rows, strict=True)
        return codes, rewards, statuses, cards, earned, expires

    def _row(
        self, cells: Sequence[str]
    ) -> tuple[str, str | None, str, str | None, int | None, int | None]:
        at = self._header.at
        text = cells[at["external_id"]]
        if not text.strip():
            raise _BadCellError(RowFault.NO_CODE, "external_id")
        code = _code(text, RowFault.BAD_CODE, "external_id")
        card = cells[at["card_code"]].strip() if "card_code" in at else ""
        return (
            code,
            self._word(cells, "reward_id") or None,
            self._word(cells, "status"),
            _code(card, RowFault.BAD_CARD, "card_code") if card else None,
            self._date(cells, "earned_date", self._earned),
            self._date(cells, "expiration_date", self._expires),
        )

    def _word(self, cells: Sequence[str], column: str) -> str:
        if column not in self._header.at:
            return ""
        try:
            return self._words[column][cells[self._header.at[column]]]
        except ValueError:
            raise _BadCellError(RowFault.TOO_LONG, column) from None

    def _date(self, cells: Sequence[str], column: str, dates: DateColumn) -> int | None:
        if column not in self._header.at:
            return None
        try:
            return dates.one(cells[self._header.at[column]])
        except ValueError:
            raise _BadCellError(RowFault.BAD_DATE, column) from None

    def _refused(self, reject: Reject, cells: Sequence[str]) -> None:
        self.rejected += 1
        self._refuse(reject, cells)


class _BadCellError(Exception):
    def __init__(self, fault: RowFault, column: str) -> None:
        super().__init__(fault)
        self.fault = fault
        self.column = column


def shape_mark(header: Header, zone: tzinfo) -> bytes:
    """Stands for everything that says how lines are read, in 16 bytes."""
    said = (
        _READING,
        header.scope.value,
        len(header.names),
        sorted(header.at.items()),
        header.separator,
        header.encoding,
        str(zone),
    )
    return hashlib.blake2b(repr(said).encode(), digest_size=16).digest()


def _cut(chunks: Iterable[list[bytes]]) -> Iterator[list[bytes]]:
    held: list[bytes] = []
    for lines in chunks:
        start = 0
        for border in _borders(lines):
            held += lines[start : border + 1]
            start = border + 1
            while whole := _overflowing(held):
                yield held[:whole]
                held = held[whole:]
            if held:
                yield held
            held = []
        held += lines[start:]
        while whole := _overflowing(held):
            yield held[:whole]
            held = held[whole:]
    if held:
        yield held


def _overflowing(lines: list[bytes]) -> int:
    """How many of these lines are a block by themselves; 0 while one may still grow."""
    if sum(map(len, lines)) > _FULL:
        full = next(at for at, size in enumerate(accumulate(map(len, lines)), 1) if size > _FULL)
        return min(full, _LONGEST)
    return _LONGEST if len(lines) > _LONGEST else 0


def _borders(lines: list[bytes]) -> Iterator[int]:
    """The lines whose checksum's low byte is zero and whose next byte is even: one in 512."""
    sums = array("I", map(crc32, lines))
    if sys.byteorder == "big":
        sums.byteswap()
    low, next_ = sums.tobytes()[:: sums.itemsize], sums.tobytes()[1 :: sums.itemsize]
    at = low.find(0)
    while at >= 0:
        if not next_[at] & 1:
            yield at
        at = low.find(0, at + 1)


def _are_plain(cells: Sequence[str]) -> bool:
    return bool(_PLAIN.fullmatch("".join(cells))) and max(map(len, cells)) <= MAX_LENGTH


def _text(cell: str) -> str:
    """A cell without spaces around. ValueError where it is over-long."""
    if len(cell) > LONGEST_CELL:
        raise ValueError("too long")
    return cell.strip()


def _code(text: str, fault: RowFault, column: str) -> str:
    try:
        return Code.parse(text).value
    except CodeError as error:
        too_long = error.fault is CodeFault.TOO_LONG
        raise _BadCellError(RowFault.TOO_LONG if too_long else fault, column) from None
