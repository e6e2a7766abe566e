"""Old lines of the journal in signed files: written, read back, and only then taken out of it.

A file holds a head, one line of JSON for every line of the journal with its hash, and a foot; its
chain begins where the file before ended. Beside it lie its Ed25519 signature (over the file's
bytes) and the public key. The row in `journal_archive` and the deletion are one transaction, after
the file has been read back: whatever ends the program in between leaves all lines in the journal,
and a file that the next run takes for what it is.
"""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from posapp.domain.errors import StoreError
from posapp.domain.journal import Archive, Mark
from posapp.store.cells import MISREADINGS, moment, ms
from posapp.store.faults import Door
from posapp.store.journal import LINE_COLUMNS, START, chained, follows
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

FORMAT: Final = "posapp journal"
VERSION: Final = 1
_NEVER: Final = (1 << 62) - 1  # milliseconds
MOST_LINES: Final = 20_000  # a file: taking that many lines out holds up nobody

_ARCHIVED: Final = "SELECT through, hash FROM journal_archive ORDER BY through DESC LIMIT 1"
# In order from the start, and no further than the first line that is young or not settled. A line
# from the future was written by a wrong clock: it is as old as an old line behind it.
_STOP: Final = """
    SELECT j.seq FROM journal j
    WHERE (j.at >= :before AND (j.at <= :now OR j.seq > :old))
        OR EXISTS (SELECT 1 FROM burn b WHERE b.id = j.burn_id
            AND b.state IN ('reserved', 'pending', 'sending', 'unclear', 'rejected'))
        OR EXISTS (SELECT 1 FROM sale s WHERE s.id = j.sale_id AND s.state = 'open')
    ORDER BY j.seq LIMIT 1
"""
_OLD: Final = "SELECT coalesce(max(seq), 0) FROM journal WHERE at < ?"
_LAST: Final = "SELECT coalesce(max(seq), 0) FROM journal"
_LINES: Final = f"SELECT {LINE_COLUMNS}, hash FROM journal WHERE seq <= ? ORDER BY seq"  # noqa: S608
_RECORD: Final = """
    INSERT INTO journal_archive (through, hash, lines, file, sha256, at) VALUES (?, ?, ?, ?, ?, ?)
"""
_KNOWN: Final = "SELECT file FROM journal_archive"
_RECORDED: Final = "SELECT through, file, sha256 FROM journal_archive ORDER BY through"
_HASH_AT: Final = "SELECT hash FROM journal WHERE seq = ?"


def next_through(
    raw: sqlite3.Connection,
    before: datetime,
    most: int = MOST_LINES,
    *,
    now: datetime | None = None,
) -> int | None:
    """The last line of the next file: older than `before`, settled; None where there is none.

    A line later than `now` bears a wrong clock's time: the order of the lines tells its age.
    """
    through, _hash = raw.execute(_ARCHIVED).fetchone() or (0, START)
    cut = ms(before)
    asked = {"before": cut, "now": _NEVER if now is None else ms(now), "old": 0}
    if now is not None:
        (asked["old"],) = raw.execute(_OLD, (cut,)).fetchone()
    stop = raw.execute(_STOP, asked).fetchone()
    last = raw.execute(_LAST).fetchone()[0] if stop is None else stop[0] - 1
    return min(last, through + most) if last > through else None


def write_archive(
    raw: sqlite3.Connection, folder: Path, through: int, till: str, signer: Signer
) -> Archive:
    """Write the lines up to `through` to a new file, sign it, and read all of it back.

    Inside the caller's read. Raises `StoreError`; ``journal.broken`` where the chain does not fit:
    an archive must not be what hides it.
    """
    archived, before = raw.execute(_ARCHIVED).fetchone() or (0, START)
    path = folder / f"journal-{archived + 1:09d}-{through:09d}{SUFFIX}"
    write_signed(
        path,
        lambda file: _write_lines(file, raw, path, archived, before, through, till),
        signer,
    )
    found = read_archive(path)
    if (found.through, found.before, found.key) != (through, before, signer.short):
        raise archive_fault("journal.archive_changed", path)
    return found


def take_out(raw: sqlite3.Connection, archive: Archive, at: datetime) -> int:
    """Note the archive and delete its lines from the journal; part of the caller's transaction.

    Raises `StoreError` ``journal.broken`` where the journal no longer ends there as the file does.
    """
    row = raw.execute(_HASH_AT, (archive.through,)).fetchone()
    last, before = raw.execute(_ARCHIVED).fetchone() or (0, START)
    if (
        row is None
        or row[0] != archive.end
        or (last + 1, before)
        != (
            archive.first,
            archive.before,
        )
    ):
        raise archive_fault("journal.broken", archive.path, line=archive.through)
    raw.execute(
        _RECORD,
        (
            archive.through,
            archive.end,
            archive.lines,
            archive.path.name,
            archive.sha256,
            ms(at),
        ),
    )
    return raw.execute("DELETE FROM journal WHERE seq <= ?", (archive.through,)).rowcount


def misfiled(raw: sqlite3.Connection, folder: Path) -> list[int]:
    """Where archives end that are not in their folder, or are not what was written there."""
    found = []
    for through, name, digest in raw.execute(_RECORDED).fetchall():
        try:
            content = (folder / name).read_bytes()
        except (OSError, *MISREADINGS):  # no name of ours
            content = b""
        if sha256(content).digest() != digest:
            found.append(through)
    return found


def clear_leftovers(raw: sqlite3.Connection, folder: Path) -> int:
    """Remove what a run that was cut short left: parts, and files whose lines are all still here.

    Any other file is left alone: it may be of a ledger that was put back from a copy. Inside the
    caller's read. Returns how many files went.
    """
    known = {name for (name,) in raw.execute(_KNOWN)}
    gone = 0
    with Door(folder):
        if not folder.is_dir():
            return 0
        for path in sorted(folder.glob(f"journal-*{SUFFIX}{PART}")):
            path.unlink(missing_ok=True)
            gone += 1
        for path in sorted(folder.glob(f"journal-*{SUFFIX}")):
            if path.name in known or not _is_redundant(raw, path):
                continue
            remove_signed(path)
            gone += 1
    return gone


def read_archive(path: Path) -> Archive:
    """Read a file whole and check it: signature, head and foot, every line's place in the chain.

    Raises `StoreError`: ``journal.archive_unsigned`` without a readable signature or key,
    ``journal.archive_changed`` where the signature does not fit, ``journal.archive_broken`` (with
    `line`) where the content does not, and those of reading a file.
    """
    content, key = read_signed(path)
    return _checked(path, content, key)


def _checked(path: Path, content: bytes, key: str) -> Archive:
    number = 0
    try:
        lines = unpacked(content)
        head = next(lines)
        if head["format"] != FORMAT or head["version"] != VERSION:
            raise ValueError("another format")
        first, through = int(head["first"]), int(head["through"])
        start = before = bytes.fromhex(head["before"])
        number = first
        moments: list[int] = []
        for cells in lines:
            if isinstance(cells, dict):
                foot = cells
                break
            *own, told = cells
            if own[0] != number or chained(before, own).hex() != told:
                raise ValueError("a line does not fit")
            before = bytes.fromhex(told)
            moments.append(own[1])
            number += 1
        else:
            raise ValueError("no foot")
        if number != through + 1 or foot["end"] != before.hex() or next(lines, None) is not None:
            raise ValueError("another end")
        return Archive(
            path=path,
            first=first,
            through=through,
            lines=len(moments),
            since=moment(min(moments)),
            until=moment(max(moments)),
            mark=Mark.of(through, before),
            key=key,
            till=str(head["till"]),
            before=start,
            end=before,
            sha256=sha256(content).digest(),
        )
    except (*MISREADINGS, OSError, EOFError, StopIteration):
        # gzip, JSON and a line that does not fit alike: the content is not what was written.
        raise archive_fault("journal.archive_broken", path, line=number) from None


def _write_lines(
    file: BinaryIO,
    raw: sqlite3.Connection,
    path: Path,
    archived: int,
    before: bytes,
    through: int,
    till: str,
) -> None:
    head = {
        "format": FORMAT,
        "version": VERSION,
        "till": till,
        "first": archived + 1,
        "through": through,
        "before": before.hex(),
        "columns": [*(name.strip() for name in LINE_COLUMNS.split(",")), "hash"],
    }
    expected = archived + 1
    with packed(file) as lines:
        lines.write(json.dumps(head).encode() + b"\n")
        for *cells, stored in raw.execute(_LINES, (through,)):
            if cells[0] != expected or not follows(before, cells, stored):
                raise archive_fault("journal.broken", path, line=expected)
            lines.write(json.dumps([*cells, stored.hex()]).encode() + b"\n")
            before, expected = stored, expected + 1
        if expected != through + 1:
            raise archive_fault("journal.broken", path, line=expected)
        lines.write(json.dumps({"end": before.hex()}).encode() + b"\n")


def _is_redundant(raw: sqlite3.Connection, path: Path) -> bool:
    """Whether all that a file holds is in the journal yet."""
    try:
        found = read_archive(path)
    except StoreError as error:
        # A file without its companions was cut short; one that does not fit is somebody's affair.
        return error.code == "journal.archive_unsigned" and _covers(raw, path)
    row = raw.execute(_HASH_AT, (found.through,)).fetchone()
    first = raw.execute(_HASH_AT, (found.first,)).fetchone()
    return first is not None and row is not None and row[0] == found.end


def _covers(raw: sqlite3.Connection, path: Path) -> bool:
    try:
        first, through = (int(part) for part in path.name.removesuffix(SUFFIX).split("-")[1:])
    except ValueError:
        return False
    return all(raw.execute(_HASH_AT, (seq,)).fetchone() is not None for seq in (first, through))
