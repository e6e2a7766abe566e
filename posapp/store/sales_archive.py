"""Old sales in signed files: written, read back, and only then taken out of the ledger.

Built as the journal's archives are: a head, one line of JSON for every sale with its burns and a
hash over itself and the line before, a foot; the chain goes on from file to file. Sales leave in no
certain order: one that waits for a decision holds up no other. What stays of a used code is a row
in `used_code`, so that it is never taken a second time. No card's number leaves the ledger: nothing
could be forgotten in a file that is signed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from posapp.domain.errors import StoreError
from posapp.domain.sales_archive import FiledSale, SalesArchive
from posapp.store.cells import MISREADINGS, moment, ms
from posapp.store.faults import Door, UnreadableRowError
from posapp.store.journal import START
from posapp.store.records import BURN_COLUMNS, SALE_COLUMNS, burn_of, sale_of
from posapp.store.signed_file import (
    PART,
    SUFFIX,
    archive_fault,
    packed,
    read_signed,
    remove_signed,
    unpacked,
    write_signed,
)

if TYPE_CHECKING:
    from posapp.store.signing import Signer

FORMAT: Final = "posapp sales"
VERSION: Final = 1
MOST_SALES: Final = 2_000  # a file: taking that many out holds up nobody
_IN_NAME: Final = 12

_LAST: Final = "SELECT number, hash FROM sale_archive ORDER BY number DESC LIMIT 1"
# The newest sale and the newest burn stay, so that the order of either never begins anew; so does a
# sale that a new reward was granted for, since that names its burn.
_OLD: Final = """
    SELECT s.id FROM sale s
    WHERE s.state <> 'open' AND s.closed_at < ?
        AND s.seq < (SELECT max(seq) FROM sale)
        AND NOT EXISTS (SELECT 1 FROM burn b WHERE b.sale_id = s.id AND (
            b.state NOT IN ('confirmed', 'released', 'written_off')
            OR b.seq = (SELECT max(seq) FROM burn)
            OR b.id IN (SELECT for_burn FROM "grant" WHERE for_burn IS NOT NULL)))
    ORDER BY s.seq LIMIT ?
"""
_SALE: Final = f"SELECT {SALE_COLUMNS} FROM sale WHERE id = ?"  # noqa: S608
_BURNS: Final = f"SELECT {BURN_COLUMNS} FROM burn b WHERE b.sale_id = ? ORDER BY b.seq"  # noqa: S608
_USED: Final = """
    INSERT INTO used_code (code, state, sale_id, ref, at, archive)
    SELECT b.code, b.state, s.id, s.ref, s.closed_at, ?
    FROM archive_leaving l JOIN sale s ON s.id = l.sale_id JOIN burn b ON b.sale_id = s.id
    WHERE b.released = 0
"""
_RECORD: Final = """
    INSERT INTO sale_archive (number, hash, sales, burns, since, until, file, sha256, at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_RECORDED: Final = "SELECT number, file, sha256 FROM sale_archive ORDER BY number DESC"
_NAMES: Final = tuple(name.strip() for name in SALE_COLUMNS.split(","))
_BURN_NAMES: Final = tuple(name.strip().removeprefix("b.") for name in BURN_COLUMNS.split(","))
_NO_CARD: Final = _NAMES.index("card_code")
_NO_BURN_CARD: Final = _BURN_NAMES.index("card_code")


def write_archive(
    raw: sqlite3.Connection,
    folder: Path,
    before: datetime,
    till: str,
    signer: Signer,
    most: int = MOST_SALES,
) -> SalesArchive | None:
    """Write settled sales that ended before `before` to a new file, sign it, read it all back.

    None where there are none. Inside the caller's read. Raises `StoreError`.
    """
    ids = old_sales(raw, before, most)
    if not ids:
        return None
    last, start = raw.execute(_LAST).fetchone() or (0, START)
    try:
        lines = list(_chained(start, (_cells(raw, sale_id) for sale_id in ids)))
    except MISREADINGS as error:
        raise UnreadableRowError("sale") from error
    end = lines[-1][1]
    # Other sales make another name: a file that is no ledger's is never written over.
    path = folder / f"sales-{last + 1:06d}-{end.hex()[:_IN_NAME]}{SUFFIX}"
    head = {
        "format": FORMAT,
        "version": VERSION,
        "till": till,
        "number": last + 1,
        "before": start.hex(),
        "sale": _NAMES,
        "burns": _BURN_NAMES,
    }

    def fill(file: BinaryIO) -> None:
        with packed(file) as text:
            text.write(json.dumps(head).encode() + b"\n")
            for cells, told in lines:
                text.write(json.dumps([*cells, told.hex()]).encode() + b"\n")
            text.write(json.dumps({"end": end.hex()}).encode() + b"\n")

    write_signed(path, fill, signer)
    found = read_archive(path)
    if (found.number, found.before, found.end, found.key) != (last + 1, start, end, signer.short):
        raise archive_fault("journal.archive_changed", path)
    return found


def old_sales(raw: sqlite3.Connection, before: datetime, most: int) -> list[str]:
    """Up to `most` sales, by id, that ended before `before` with nothing of them to be settled."""
    return [one for (one,) in raw.execute(_OLD, (ms(before), most))]


def take_out(raw: sqlite3.Connection, archive: SalesArchive, at: datetime) -> int:
    """Note the archive, keep its used codes, delete its sales; how many. In the caller's write.

    Raises `StoreError` ``journal.archive_changed`` where the ledger is not what the file says.
    """
    last, start = raw.execute(_LAST).fetchone() or (0, START)
    ids = [one.sale.id for one in archive.filed]
    try:
        hashes = [told for _, told in _chained(start, (_cells(raw, one) for one in ids))]
    except MISREADINGS:
        hashes = []  # a sale that is not here any more, or not as it went into the file
    if (archive.number, archive.before, [archive.end]) != (last + 1, start, hashes[-1:]):
        raise archive_fault("journal.archive_changed", archive.path)
    raw.executemany("INSERT INTO archive_leaving (sale_id) VALUES (?)", ((one,) for one in ids))
    raw.execute(_USED, (archive.number,))
    raw.execute("DELETE FROM burn WHERE sale_id IN (SELECT sale_id FROM archive_leaving)")
    gone = raw.execute(
        "DELETE FROM sale WHERE id IN (SELECT sale_id FROM archive_leaving)"
    ).rowcount
    raw.execute("DELETE FROM archive_leaving")
    raw.execute(
        _RECORD,
        (
            archive.number,
            archive.end,
            archive.sales,
            archive.burns,
            ms(archive.since),
            ms(archive.until),
            archive.path.name,
            archive.sha256,
            ms(at),
        ),
    )
    return gone


def misfiled(raw: sqlite3.Connection, folder: Path) -> list[int]:
    """Numbers of archives that are not in their folder, or are not what was written there."""
    found = []
    for number, name, digest in raw.execute(_RECORDED).fetchall():
        try:
            content = (folder / name).read_bytes()
        except (OSError, *MISREADINGS):  # no name of ours
            content = b""
        if sha256(content).digest() != digest:
            found.append(number)
    return found


def filed_states(raw: sqlite3.Connection, folder: Path) -> Iterator[dict[str, str]]:
    """How the burns of each archive stand, by id, newest archive first; unreadable ones not."""
    for _number, name, _digest in raw.execute(_RECORDED).fetchall():
        try:
            found = read_archive(folder / name)
        except (StoreError, *MISREADINGS):
            continue
        yield {burn.id: burn.state.value for one in found.filed for burn in one.burns}


def clear_leftovers(raw: sqlite3.Connection, folder: Path) -> int:
    """Remove what a run that was cut short left: parts, and files whose sales are all still here.

    Any other file is left alone: it may be of a ledger that was put back from a copy. Inside the
    caller's read. Returns how many files went.
    """
    known = {name for _number, name, _digest in raw.execute(_RECORDED)}
    gone = 0
    with Door(folder):
        if not folder.is_dir():
            return 0
        for path in sorted(folder.glob(f"sales-*{PART}")):
            path.unlink(missing_ok=True)
            gone += 1
        for path in sorted(folder.glob(f"sales-*{SUFFIX}")):
            if path.name not in known and _is_redundant(raw, path):
                remove_signed(path)
                gone += 1
    return gone


def read_archive(path: Path) -> SalesArchive:
    """Read a file whole and check it: signature, head and foot, every line's place in the chain.

    Raises `StoreError` as `signed_file.read_signed` does, and ``journal.archive_broken`` (with
    `line`) where the content does not fit.
    """
    content, key = read_signed(path)
    number = 0
    try:
        lines = unpacked(content)
        head = next(lines)
        if head["format"] != FORMAT or head["version"] != VERSION:
            raise ValueError("another format")
        start = before = bytes.fromhex(head["before"])
        filed: list[FiledSale] = []
        for cells in lines:
            if isinstance(cells, dict):
                foot = cells
                break
            number += 1
            *own, told = cells
            if _hashed(before, own).hex() != told:
                raise ValueError("a line does not fit")
            before = bytes.fromhex(told)
            sale, burns = own
            filed.append(
                FiledSale(sale_of(tuple(sale)), tuple(burn_of(tuple(burn)) for burn in burns))
            )
        else:
            raise ValueError("no foot")
        if foot["end"] != before.hex() or next(lines, None) is not None:
            raise ValueError("another end")
        ends = [one.sale.closed_at for one in filed if one.sale.closed_at is not None]
        return SalesArchive(
            path=path,
            number=int(head["number"]),
            sales=len(filed),
            burns=sum(len(one.burns) for one in filed),
            since=min(ends),
            until=max(ends),
            key=key,
            till=str(head["till"]),
            before=start,
            end=before,
            sha256=sha256(content).digest(),
            filed=tuple(filed),
        )
    except (*MISREADINGS, UnreadableRowError, OSError, EOFError, StopIteration):
        # gzip, JSON and a line that does not fit alike: the content is not what was written.
        raise archive_fault("journal.archive_broken", path, line=number) from None


def reaches(raw: sqlite3.Connection, start: datetime, end: datetime) -> bool:
    """Whether an archive holds sales from between `start` and `end` (exclusive), or may."""
    sql = "SELECT 1 FROM sale_archive WHERE until >= ? AND since < ? LIMIT 1"
    return raw.execute(sql, (ms(start), ms(end))).fetchone() is not None


def where_used(raw: sqlite3.Connection, code: str) -> tuple[str, datetime, str | None] | None:
    """Of a code whose sale is in an archive: the file's name, when the sale ended, its ticket."""
    sql = """
        SELECT a.file, u.at, u.ref FROM used_code u JOIN sale_archive a ON a.number = u.archive
        WHERE u.code = ?
    """
    row = raw.execute(sql, (code,)).fetchone()
    if row is None:
        return None
    try:
        return row[0], moment(row[1]), row[2]
    except MISREADINGS as error:
        raise UnreadableRowError("used_code") from error


def _cells(raw: sqlite3.Connection, sale_id: str) -> list[Any]:
    """A sale and its burns as they go into a file. LookupError where there is no such sale."""
    row = raw.execute(_SALE, (sale_id,)).fetchone()
    if row is None:
        raise LookupError(sale_id)
    sale = list(row)
    sale[_NO_CARD] = None
    burns = [list(burn) for burn in raw.execute(_BURNS, (sale_id,))]
    for burn in burns:
        burn[_NO_BURN_CARD] = None
    return [sale, burns]


def _chained(start: bytes, lines: Iterator[list[Any]]) -> Iterator[tuple[list[Any], bytes]]:
    before = start
    for cells in lines:
        before = _hashed(before, cells)
        yield cells, before


def _hashed(before: bytes, cells: Sequence[Any]) -> bytes:
    text = json.dumps(cells, separators=(",", ":"))
    return sha256(before + text.encode()).digest()


def _is_redundant(raw: sqlite3.Connection, path: Path) -> bool:
    """Whether all that a file holds is in the ledger yet."""
    try:
        found = read_archive(path)
    except StoreError:
        return False  # one that does not fit is somebody's affair
    return all(raw.execute(_SALE, (one.sale.id,)).fetchone() for one in found.filed)
