"""The stock's side of taking in files: what was taken in before, the staging, the merge."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from datetime import datetime
from typing import TYPE_CHECKING, Final

from posapp.domain.file_shape import Scope
from posapp.store import imports
from posapp.store import stock_rows as rows
from posapp.store.cells import ms
from posapp.store.faults import Door, store_error
from posapp.store.merging import BulkMerge
from posapp.store.staging import ScratchStaging, remove

if TYPE_CHECKING:
    from posapp.domain.code_file import FileFacts, ImportReport, PastImport
    from posapp.domain.ids import RewardId
    from posapp.domain.stock_pass import Doubt
    from posapp.store.db import Database

SCRATCH: Final = "import.scratch"  # in the till's directory

_KEYS_TOGETHER: Final = 500

# What an import needs beside the text itself: staged and sorted rows, what sorting spills, the
# stock's own growth.
_ROOM_FACTOR: Final = 4
_ROOM_BYTES: Final = 64 * 1024 * 1024


class StockIntake:
    """The stock's side of imports; used where its writer lives, but for `stage`."""

    def __init__(self, database: Database) -> None:
        self._db: Final = database
        self._raw: Final = database.raw
        self._scratch: Final = database.path.with_name(SCRATCH)
        self._staging: ScratchStaging | None = None

    def identity(self) -> str:
        """Stands for this stock: one that was made anew has another."""
        with self._db.reading():
            row = self._raw.execute(rows.NOTE, (rows.IDENTITY,)).fetchone()
        return "" if row is None else str(row[0])

    def has_taken(
        self, scope: Scope, shape: bytes, size: int, digest: bytes | None, told_at: datetime
    ) -> bool:
        """True where the stock holds what a file like this tells as of `told_at`."""
        with self._db.reading():
            return imports.has_taken(self._raw, scope, shape, size, digest, told_at)

    def is_outdated(self, scope: Scope, told_at: datetime, now: datetime) -> bool:
        """True where a newer file of the scope, or the sync, told of all codes since."""
        with self._db.reading():
            newest = max(
                imports.newest_told(self._raw, scope, now),
                imports.noted(self._raw, rows.FULL_SYNC, now),
                imports.noted(self._raw, rows.ALL_CODES, now),
            )
        return newest > ms(told_at)

    def doubt(self, scope: Scope) -> Doubt | None:
        """What the scope's last file did not dare to sweep; `at` is as of when it told."""
        with self._db.reading():
            return imports.doubt_of(self._raw, scope)

    def newer_rewards(
        self, reward_ids: Iterable[RewardId], told_at: datetime, now: datetime
    ) -> Set[RewardId]:
        """Those of these rewards that a newer source described."""
        found = set()
        with self._db.reading():
            for reward_id in reward_ids:
                row = self._raw.execute(
                    "SELECT 1 FROM reward WHERE external_id = ? AND seen_at > ? AND seen_at <= ?",
                    (reward_id, ms(told_at), imports.absurd(now)),
                ).fetchone()
                if row is not None:
                    found.add(reward_id)
        return found

    def knows_shape(self, scope: Scope, columns: frozenset[str]) -> bool:
        """True where a file with this set of columns was taken in before."""
        with self._db.reading():
            row = self._raw.execute(
                "SELECT 1 FROM file_shape WHERE scope = ? AND columns = ?",
                (scope.value, imports.listed(columns)),
            ).fetchone()
        return row is not None

    def past(self, limit: int = 100) -> Sequence[PastImport]:
        """The files taken in, newest first."""
        with self._db.reading():
            return imports.past(self._raw, limit)

    def stage(self, size: int, *, skip: bool) -> ScratchStaging:
        """A new staging for about `size` bytes of text, in the thread that asks for it.

        Raises `StoreError`: ``store.no_room`` with the params ``needed`` and ``free`` in MB.
        """
        self._demand_room(size)
        self._staging = ScratchStaging(self._scratch, self._db.path, skip=skip)
        return self._staging

    def reward_keys(self, reward_ids: Iterable[str]) -> Mapping[str, int]:
        """The keys of rewards; one that is in no table yet gets a stub."""
        keys: dict[str, int] = {}
        wanted = list(reward_ids)
        for at in range(0, len(wanted), _KEYS_TOGETHER):
            with self._db.writing() as raw:
                for reward_id in wanted[at : at + _KEYS_TOGETHER]:
                    raw.execute(
                        "INSERT OR IGNORE INTO reward (external_id) VALUES (?)", (reward_id,)
                    )
                    (keys[reward_id],) = raw.execute(
                        "SELECT key FROM reward WHERE external_id = ?", (reward_id,)
                    ).fetchone()
        return keys

    def merge(
        self,
        facts: FileFacts,
        scope: Scope,
        told_at: datetime,
        now: datetime,
        *,
        sweep_unless: Callable[[str], bool] | None,
    ) -> BulkMerge:
        """Begin taking over what was sorted last."""
        if self._staging is None:
            raise RuntimeError("nothing was staged")
        return BulkMerge(
            self._db, self._scratch, facts, scope, told_at, now, sweep_unless, self._staging
        )

    def note_repeat(self, told_at: datetime, now: datetime) -> None:
        """Note that all stored codes were told again."""
        with self._db.writing() as raw:
            imports.note_fresh(raw, told_at, now)

    def note_rewards(
        self,
        report: ImportReport,
        facts: FileFacts,
        digest: bytes | None,
        told_at: datetime,
        now: datetime,
    ) -> None:
        """Note that a file of master rewards was taken in."""
        with self._db.writing() as raw:
            number = imports.begin(raw, facts, Scope.MASTER_REWARD, told_at, now)
            imports.end(raw, number, report, facts, digest)

    def discard(self) -> None:
        """Remove what an import left beside the stock, once its staging is closed."""
        self._staging = None
        with Door(self._scratch):
            remove(self._scratch)

    def _demand_room(self, size: int) -> None:
        needed = size * _ROOM_FACTOR + _ROOM_BYTES
        with Door(self._scratch):
            free = shutil.disk_usage(self._scratch.parent).free
        if free < needed:
            raise store_error(
                "store.no_room",
                self._scratch.parent,
                needed=-(-needed // 1_000_000),
                free=free // 1_000_000,
            )
