"""A scratch file beside the stock, in which an import collects and sorts its rows.

It is used in the import's own thread: SQLite lets go of Python's lock while it inserts and sorts,
so neither the engine nor the window waits. The file holds codes: only its owner may read it, and
it goes at the end of every import and at the next start.

Which blocks may be skipped
---------------------------
The stock keeps a digest for each block of earlier files, with a CRC-32 of each of its codes. A
digest is kept only while it is true that the stock holds what the block's rows told:

- it is written after the last of the file's rows, and never for a block with a rejected row or
  with a code that stands twice in its file (which line wins would depend on other blocks);
- before the first row of a later file is written, every digest goes that shares a code with that
  file's parsed rows; a crash therefore leaves fewer digests, never a false one;
- a known block that shares a code with a parsed one is parsed after all, so that the last line
  still wins;
- a sweep, a file that is older than an earlier one, one that lists all codes, and one of which a
  row was left out because a newer source told otherwise write none;
- a sweep by a pass of the sync takes all, and they are not written again by a merge that had
  begun before it.

What Splio itself answered since about a code of a skipped block stays: a line that says what it
said before is no news.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from array import array
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zlib import crc32

from posapp.domain.code_ports import Sorted
from posapp.domain.voucher import status_from_wire
from posapp.store.cells import ms
from posapp.store.db import connect, read_stock
from posapp.store.faults import Door, store_error
from posapp.store.imports import sweeps
from posapp.store.stock_rows import STATUSES

if TYPE_CHECKING:
    from posapp.domain.code_file import Block

# With more changed rows than this, comparing them with the known blocks costs more memory than
# parsing those is worth.
_MOST_COMPARED: Final = 250_000
_STOP_AFTER: Final = 20_000  # steps of SQLite's machine between two looks at the stop flag
_CACHE_KIB: Final = 16_000
_SORT_KIB: Final = 48_000  # ten million rows then are sorted in one go of merging

_WIDTH: Final = 5
_TOGETHER: Final = 40  # rows a statement: one by one, the calls cost more than the inserting
_GROUP: Final = _WIDTH * _TOGETHER
_ROW: Final = f"({', '.join('?' * _WIDTH)})"
_INSERT_ROW: Final = f"INSERT INTO stage VALUES {_ROW}"  # noqa: S608 - question marks only
_INSERT_GROUP: Final = ", ".join([_INSERT_ROW, *[_ROW] * (_TOGETHER - 1)])

_TABLES: Final = """
    CREATE TABLE stage (
        code TEXT, kind INTEGER, card_code TEXT, earned_at INTEGER, expires_at INTEGER);
    CREATE TABLE block (
        seq INTEGER PRIMARY KEY, first INTEGER, digest BLOB, codes BLOB, good INTEGER);
    CREATE TABLE dead (digest BLOB NOT NULL);
    CREATE TABLE kind (
        number INTEGER PRIMARY KEY, reward_key INTEGER, status INTEGER, status_text TEXT);
    CREATE TABLE gone (seq INTEGER PRIMARY KEY, code TEXT NOT NULL);
"""
_SORT: Final = """
    CREATE TABLE sorted AS
    SELECT code, kind, card_code, earned_at, expires_at, rowid AS line FROM stage
    ORDER BY code, rowid
"""
_TWICE: Final = """
    CREATE TABLE twice AS
    SELECT a.rowid AS lost, a.line AS line, b.line AS later FROM sorted a JOIN sorted b
    ON b.rowid = a.rowid + 1 WHERE a.code = b.code
"""
_SPOIL: Final = """
    UPDATE block SET good = 0 WHERE seq IN (
        SELECT (SELECT max(b.seq) FROM block b WHERE b.first <= t.line) FROM twice t
        UNION SELECT (SELECT max(b.seq) FROM block b WHERE b.first <= t.later) FROM twice t)
"""
_GONE: Final = """
    INSERT INTO gone (code)
    SELECT v.code FROM stock.voucher v LEFT JOIN stock.reward r ON r.key = v.reward_key
    WHERE max(v.seen_at, coalesce(r.synced_at, 0)) <= ?
        AND NOT EXISTS (SELECT 1 FROM sorted s WHERE s.code = v.code)
    ORDER BY v.code
"""
_HELD: Final = "SELECT count(*) FROM stock.voucher"


# How a status that the file does not tell is staged: a new code of a file of granted codes may be
# used, a known one keeps what is known.
NOT_TOLD: Final = (1, "")


class ScratchStaging:
    """One staging. All but `stop` from one thread; errors are `StoreError`.

    `forgets_all` tells after `overruled` that no known block may stay known; `sweeps` is the count
    of the sync's sweeps before the known blocks were read.
    """

    def __init__(self, path: Path, stock: Path, *, skip: bool) -> None:
        self._path: Final = path
        self._door: Final = Door(path)
        self._stock: Final = stock
        self._stopped: Final = threading.Event()
        self._kinds: Final = _Kinds()
        self._staged = 0
        self._known: Final[set[bytes]] = set()
        self._came: Final[set[bytes]] = set()
        # Sums of changed codes as a dictionary's keys: a collection of garbage walks through every
        # member of a set, for as long as painting the window takes, and not through these.
        self._sums: Final[dict[int, None]] = {}
        self.forgets_all = not skip
        self._raw: sqlite3.Connection | None = None
        with self._door:
            remove(path)
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            raw = self._raw = connect(path, "rw")
            raw.execute("PRAGMA main.journal_mode=OFF")
            raw.execute("PRAGMA main.synchronous=OFF")
            raw.execute("PRAGMA main.locking_mode=EXCLUSIVE")
            raw.execute("PRAGMA trusted_schema=OFF")
            raw.execute(f"PRAGMA main.cache_size=-{_CACHE_KIB}")
            raw.executescript(_TABLES)
            raw.set_progress_handler(self._stopped.is_set, _STOP_AFTER)
            raw.execute("BEGIN")
        self.sweeps: Final = self._counted_sweeps()
        if skip:
            self._known.update(digest for digest, _codes in self._kept_blocks())
        self._compares: Final = bool(self._known)

    def known(self) -> Container[bytes]:
        """Digests of blocks that need not be parsed."""
        return self._known

    def add(self, block: Block) -> None:
        """Take over a block's rows, or note that a known one came."""
        if block.known:
            self._came.add(block.digest)
            return
        sums = array("I", map(crc32, map(str.encode, block.codes)))
        if self._compares and not self.forgets_all:
            self._sums.update(dict.fromkeys(sums))
            if len(self._sums) > _MOST_COMPARED:
                self.forgets_all = True
                self._sums.clear()
        kinds = zip(block.reward_ids, block.statuses, strict=True)
        columns = zip(
            block.codes,
            map(self._kinds.__getitem__, kinds),
            block.card_codes,
            block.earned_at,
            block.expires_at,
            strict=True,
        )
        cells = list(chain.from_iterable(columns))
        whole = len(cells) // _GROUP * _GROUP
        good = bool(block.codes) and not block.rejected
        with self._working() as raw:
            raw.executemany(_INSERT_GROUP, _runs(cells[:whole], _GROUP))
            raw.executemany(_INSERT_ROW, _runs(cells[whole:], _WIDTH))
            raw.execute(
                "INSERT INTO block (first, digest, codes, good) VALUES (?, ?, ?, ?)",
                (self._staged + 1, block.digest, sums.tobytes() if good else b"", good),
            )
        self._staged += len(block.codes)

    def overruled(self) -> Set[bytes]:
        """Known blocks that came and must be parsed after all; the rest stay known."""
        if self.forgets_all:
            return self._came
        touched: set[bytes] = set()
        if self._sums:
            with self._working() as raw:
                for digest, codes in self._kept_blocks():
                    if not self._sums.keys().isdisjoint(memoryview(codes).cast("I")):
                        touched.add(digest)
                raw.executemany("INSERT INTO dead VALUES (?)", ((one,) for one in touched))
        return touched & self._came

    def restart(self, parse: Set[bytes]) -> None:
        """Forget the staged rows and begin anew; these known blocks are to be parsed now."""
        self._known.difference_update(parse)
        self._came.clear()
        self._sums.clear()
        self._kinds.clear()
        self._staged = 0
        with self._working() as raw:
            for table in ("stage", "block", "dead"):
                raw.execute(f"DELETE FROM {table}")  # noqa: S608 - ours

    def reward_ids(self) -> Sequence[str]:
        """The rewards that the staged rows name."""
        return list({reward_id for reward_id, _status in self._kinds if reward_id is not None})

    def sort(self, keys: Mapping[str, int], sweep_before: datetime | None) -> Sorted:
        """Sort by code, the last line of a code wins; find what is to be swept; close."""
        with self._working() as raw:
            raw.executemany(
                "INSERT INTO kind VALUES (?, ?, ?, ?)",
                (
                    (number, None if reward_id is None else keys[reward_id], *_stored(status))
                    for (reward_id, status), number in self._kinds.items()
                ),
            )
            raw.execute("COMMIT")
            raw.execute(f"PRAGMA main.cache_size=-{_SORT_KIB}")
            raw.execute(_SORT)
            raw.execute(_TWICE)
            duplicates = raw.execute("SELECT count(*) FROM twice").fetchone()[0]
            if duplicates:
                raw.execute(_SPOIL)
                raw.execute("DELETE FROM sorted WHERE rowid IN (SELECT lost FROM twice)")
            rows = raw.execute("SELECT count(*) FROM sorted").fetchone()[0]
            gone, held = (0, 0) if sweep_before is None else self._find_gone(raw, sweep_before)
        self.close()
        return Sorted(rows, duplicates, gone, held)

    def stop(self) -> None:
        """End what runs, and all that follows, soon; from any thread."""
        self._stopped.set()

    def close(self) -> None:
        """Let go of the file; a second call does nothing."""
        if self._raw is not None:
            with self._door:
                self._raw.close()
            self._raw = None

    def _find_gone(self, raw: sqlite3.Connection, before: datetime) -> tuple[int, int]:
        raw.execute("CREATE INDEX sorted_by_code ON sorted (code)")
        raw.execute("ATTACH ? AS stock", (f"{self._stock.absolute().as_uri()}?mode=ro",))
        raw.execute(_GONE, (ms(before),))
        (gone,) = raw.execute("SELECT count(*) FROM gone").fetchone()
        (held,) = raw.execute(_HELD).fetchone() if gone else (0,)
        raw.execute("DETACH stock")
        return gone, held

    def _counted_sweeps(self) -> int:
        stock = read_stock(self._stock)
        try:
            with stock.reading():
                return sweeps(stock.raw)
        finally:
            stock.close()

    def _kept_blocks(self) -> Iterator[tuple[bytes, bytes]]:
        stock = read_stock(self._stock)
        try:
            with stock.reading():
                yield from stock.raw.execute("SELECT digest, codes FROM file_block")
        finally:
            stock.close()

    @contextmanager
    def _working(self) -> Iterator[sqlite3.Connection]:
        if self._stopped.is_set():
            raise store_error("store.stopped", self._path)
        if self._raw is None:
            raise RuntimeError("the staging is closed")
        with self._door:
            try:
                yield self._raw
            except sqlite3.OperationalError:
                if self._stopped.is_set():  # SQLite was interrupted for it
                    raise store_error("store.stopped", self._path) from None
                raise


class _Kinds(dict["tuple[str | None, str]", int]):
    """A small number for each reward and status met together: one cell a row instead of three."""

    def __missing__(self, kind: tuple[str | None, str]) -> int:
        self[kind] = number = len(self)
        return number


def _stored(spelling: str) -> tuple[int, str | None]:
    """A status as it is stored: NULL for its own word (see `stock_rows`)."""
    if not spelling:
        return NOT_TOLD
    status = status_from_wire(spelling)
    return STATUSES[status], None if spelling == status.value else spelling


def remove(path: Path) -> None:
    """Remove a scratch file and what SQLite may have left beside it. Raises OSError."""
    for ending in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _runs(cells: Sequence[object], length: int) -> Iterable[Sequence[object]]:
    return (cells[at : at + length] for at in range(0, len(cells), length))
