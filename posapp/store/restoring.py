"""A ledger put back as it was earlier: nothing that may have been sent since is sent again.

The copy is made into a whole new ledger beside the old one first. Once that has its last name but
one, ``ledger.db.restoring``, the restore is decided: what is left are renamings, which the next
start ends where this one is cut off. The old ledger is set aside whole, never deleted.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from posapp.domain.backup import CopyFacts, Doubt, Kin, Restored, RestoreView
from posapp.domain.burn import Burn, BurnState
from posapp.domain.errors import StoreError
from posapp.store.backup import copy_beside, examine, glance, put_in_place
from posapp.store.db import connect
from posapp.store.durable import try_sync_folder
from posapp.store.faults import Door, store_error
from posapp.store.journal import end_of
from posapp.store.rebuilding import Carrying, RebuiltLedger
from posapp.store.schema import LEDGER
from posapp.store.witness import Witness, bear_witness, restoring

_COMPANIONS: Final = ("-wal", "-shm", "-journal")
_IDENTITY: Final = "SELECT identity FROM till_place"
_AT: Final = "SELECT hash FROM journal WHERE seq = ?"
_STATES: Final = "SELECT id, state FROM burn"
_DONE: Final = "SELECT id FROM sale WHERE state = 'completed'"


def compare(copy: Path, ledger: Path, till: str) -> RestoreView:
    """Check a copy wholly and put it beside the ledger that it would replace; writes nothing.

    Raises `StoreError` where the copy is damaged, newer, or none of a till.
    """
    facts = examine(copy, LEDGER)
    in_doubt = facts.owed
    # An earlier restore that was cut off is ended before this one begins.
    ledger = restoring(ledger) if restoring(ledger).is_file() else ledger
    try:
        current = glance(ledger, LEDGER)
    except StoreError as error:
        kin = _kin_unread(copy, facts, ledger, till)
        return RestoreView(facts, None, kin, in_doubt, error.code)
    with Door(ledger), _reading(copy) as old, _reading(ledger) as new:
        kin = _kin(old, new, facts, current, till)
        if kin is not Kin.SAME:
            return RestoreView(facts, current, kin, in_doubt)
        trouble = ""
        later: dict[BurnState, int] = {}
        sales = 0
        try:
            later, sales = _later(old, new)
        except sqlite3.Error:
            trouble = "store.corrupt"
    lines = max(0, current.mark.seq - facts.mark.seq)
    return RestoreView(facts, current, kin, in_doubt, trouble, lines, sales, later)


def restore(
    copy: Path,
    ledger: Path,
    view: RestoreView,
    at: datetime,
    doubts: Callable[[Burn], Doubt],
    by: str,
) -> Restored:
    """Put the copy in the ledger's place. The caller holds the till's lock and has compared.

    What was sold since the copy is taken over from the ledger that is here, as far as it can be
    read. Raises `StoreError`; then the ledger is what it was.
    """
    new = ledger.with_name(f"{ledger.name}.new")
    with Door(ledger):
        _remove(new)
        copy_beside(copy, new)
        try:
            with RebuiltLedger.open(new) as file:
                work = Carrying(file, at)
                if view.kin is Kin.SAME:
                    work.carry_over(ledger)
                in_doubt = file.doubt(doubts, at, by or None)
                file.tell(view, in_doubt, work.carried, at, by)
            _fold(new)
            examine(new, LEDGER)
            put_in_place(new, restoring(ledger))
        except BaseException:
            _remove(new)
            raise
        aside = finish(ledger)
    return Restored(view, aside, in_doubt, work.carried, work.not_carried)


def finish(ledger: Path) -> Path | None:
    """End a restore that was decided; where none was, nothing is done.

    The folder in which the earlier ledger now lies; None where there was none. Raises `StoreError`.
    """
    decided = restoring(ledger)
    with Door(ledger):
        if not decided.is_file():
            return None
        stamp = datetime.fromtimestamp(decided.stat().st_mtime, UTC).strftime("%Y%m%dT%H%M%SZ")
        aside = ledger.with_name(f"{ledger.stem}-before-{stamp}")
        found = [ledger.with_name(ledger.name + end) for end in ("", *_COMPANIONS)]
        # The log goes last: without its file nobody takes it for another's.
        for file in found:
            if file.exists():
                aside.mkdir(mode=0o700, exist_ok=True)
                file.replace(aside / file.name)
        try_sync_folder(ledger.parent)
        decided.replace(ledger)
        try_sync_folder(ledger.parent)
        _bear_witness(ledger)
        return aside if aside.is_dir() else None


def _kin(
    old: sqlite3.Connection,
    new: sqlite3.Connection,
    copy: CopyFacts,
    current: CopyFacts,
    till: str,
) -> Kin:
    if copy.is_empty or current.is_empty:
        return _kin_by_name(copy, till)
    first, second = _identity(old), _identity(new)
    if first and second:
        return Kin.SAME if first == second else Kin.OTHER
    if copy.root == current.root or _ends_in(old, new, copy) or _ends_in(new, old, current):
        return Kin.SAME
    return Kin.OTHER


def _kin_unread(copy: Path, facts: CopyFacts, ledger: Path, till: str) -> Kin:
    """By the till's identity where that much can be read, as in a newer program's ledger."""
    with suppress(sqlite3.Error), _reading(copy) as old, _reading(ledger) as new:
        first, second = _identity(old), _identity(new)
        if first and second:
            return Kin.SAME if first == second else Kin.OTHER
    return _kin_by_name(facts, till)


def _kin_by_name(copy: CopyFacts, till: str) -> Kin:
    if copy.till is None:
        return Kin.UNKNOWN
    return Kin.SAME if copy.till == till else Kin.OTHER


def _ends_in(one: sqlite3.Connection, other: sqlite3.Connection, facts: CopyFacts) -> bool:
    """Whether the one's last line stands in the other's journal."""
    row = one.execute(_AT, (facts.mark.seq,)).fetchone()
    there = other.execute(_AT, (facts.mark.seq,)).fetchone()
    return row is not None and row == there


def _identity(raw: sqlite3.Connection) -> str | None:
    try:
        row = raw.execute(_IDENTITY).fetchone()
    except sqlite3.OperationalError:
        return None  # of a version that does not know it
    return None if row is None else str(row[0])


def _later(old: sqlite3.Connection, new: sqlite3.Connection) -> tuple[dict[BurnState, int], int]:
    known: Mapping[str, str] = dict(old.execute(_STATES).fetchall())
    later: dict[BurnState, int] = {}
    for burn, state in new.execute(_STATES):
        if burn not in known:
            one = BurnState(state)
            later[one] = later.get(one, 0) + 1
    done = {sale for (sale,) in old.execute(_DONE)}
    return later, sum(sale not in done for (sale,) in new.execute(_DONE))


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    logged = path.with_name(path.name + "-wal").exists()
    with closing(connect(path, "ro" if logged else "ro&immutable=1")) as raw:
        raw.execute("PRAGMA trusted_schema=OFF")
        yield raw


def _fold(path: Path) -> None:
    """Make one plain file of a ledger and its log."""
    with closing(connect(path, "rw")) as raw:
        if raw.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
            raise store_error("store.locked", path, detail="its log stays")


def _bear_witness(ledger: Path) -> None:
    """What lies beside it tells of this ledger now: it is no older than it should be."""
    with _reading(ledger) as raw:
        seq, end = end_of(raw)
        identity = _identity(raw) or ""
    bear_witness(ledger, Witness(identity, seq, end.hex(), datetime.now(UTC)))


def _remove(new: Path) -> None:
    for end in ("", *_COMPANIONS):
        with suppress(FileNotFoundError):
            new.with_name(new.name + end).unlink()
    for copy in new.parent.glob(f"{new.name}.before-*"):
        copy.unlink(missing_ok=True)
