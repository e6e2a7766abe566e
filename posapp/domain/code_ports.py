"""What taking in files of codes needs from the edges, as protocols.

The room `datahub` reads the files, the room `store` stages and merges what was read.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence, Set
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from posapp.domain.stock_pass import Doubt, Survey

if TYPE_CHECKING:
    from posapp.domain.code_file import (
        Block,
        FileFacts,
        ImportReport,
        PastImport,
        Preview,
        RewardRow,
    )
    from posapp.domain.file_shape import FileShape, Scope
    from posapp.domain.ids import RewardId


class OpenFile(Protocol):
    """A file that is being read, in one thread. Its methods raise `FileError`."""

    facts: FileFacts

    @property
    def percent(self) -> int:
        """How much of it has been read, 0 to 100."""
        ...

    def blocks(self, known: Container[bytes]) -> Iterator[Block]:
        """All its lines, block by block; those with a known digest are not parsed."""
        ...

    def rewards(self) -> Iterator[RewardRow]:
        """The good rows of a file of master rewards."""
        ...

    @property
    def rows(self) -> int:
        """Rows read so far, good and bad."""
        ...

    @property
    def rejected(self) -> int:
        """Rows left out so far."""
        ...

    def digest(self) -> bytes:
        """The SHA-256 of the file's bytes as they lie on the disk; after the last block."""
        ...

    def keep_rejects(self) -> str | None:
        """Put the list of rejected rows in its place; says where, None where there are none."""
        ...

    def close(self) -> None:
        """Let go of the file; a list of rejected rows that was not kept is dropped."""
        ...


class CodeFiles(Protocol):
    """Reads files of codes and rewards. Its methods block; they raise `FileError`."""

    def open(self, path: Path, shape: FileShape, *, rejects: bool = True) -> OpenFile:
        """Open a file and read its header; a missing mandatory column refuses it whole."""
        ...

    def digest(self, path: Path) -> bytes:
        """The SHA-256 of a file's bytes."""
        ...

    def preview(self, path: Path, shape: FileShape) -> Preview:
        """What the file would bring."""
        ...

    def mark(self, shape: FileShape) -> str:
        """Stands for how files of this shape are read, whatever their headers say."""
        ...


class Sorted(NamedTuple):
    """What sorting found; `gone` codes are to be swept, of `held` that the stock has."""

    rows: int
    duplicates: int
    gone: int = 0
    held: int = 0

    @property
    def survey(self) -> Survey:
        """What the file lacks."""
        return Survey(self.held, self.gone)


class Staging(Protocol):
    """A scratch file that collects and sorts rows; used in one thread. Raises `StoreError`."""

    def known(self) -> Container[bytes]:
        """Digests of blocks whose rows the stock still holds as they were taken in."""
        ...

    def add(self, block: Block) -> None:
        """Take over a parsed block's rows, or note that a known one came."""
        ...

    def overruled(self) -> Set[bytes]:
        """Known blocks that came and name a code that a parsed one names too: parse those also."""
        ...

    def restart(self, parse: Set[bytes]) -> None:
        """Forget the staged rows: the file is read again, and these blocks are parsed then."""
        ...

    def reward_ids(self) -> Sequence[str]:
        """The rewards that the staged rows name."""
        ...

    def sort(self, keys: Mapping[str, int], sweep_before: datetime | None) -> Sorted:
        """Sort by code; the last line of a code wins. Closes the staging.

        With `sweep_before`, codes of the stock that were last seen until then and that the file
        lacks are found as well.
        """
        ...

    def stop(self) -> None:
        """Make what runs end with an error soon, from any thread: ``store.stopped``."""
        ...

    def close(self) -> None:
        """Let go; a second call does nothing."""
        ...


class Merge(Protocol):
    """The taking over of sorted rows into the stock, a short transaction a step.

    Lives in the thread of the stock's writer. Raises `StoreError`.
    """

    swept: int

    def step(self) -> int | None:
        """Write the next range; percent done, None when all is done."""
        ...

    def finish(self, report: ImportReport, digest: bytes | None, *, is_sync: bool) -> None:
        """Note that all was taken in; without a digest, the same file is taken in again."""
        ...

    def close(self) -> None:
        """Let go of the sorted rows; without `finish` the import counts as stopped."""
        ...


class Intake(Protocol):
    """The stock's side of an import. Raises `StoreError`."""

    def identity(self) -> str:
        """Stands for this stock: one that was made anew has another."""
        ...

    def has_taken(
        self, scope: Scope, shape: bytes, size: int, digest: bytes | None, told_at: datetime
    ) -> bool:
        """True where the stock holds what a file like this tells as of `told_at`.

        Without a digest only shape and size are compared.
        """
        ...

    def is_outdated(self, scope: Scope, told_at: datetime, now: datetime) -> bool:
        """True where a newer file of the scope, or the sync, told of all codes since."""
        ...

    def doubt(self, scope: Scope) -> Doubt | None:
        """What the scope's last file did not dare to sweep; `at` is as of when it told."""
        ...

    def newer_rewards(
        self, reward_ids: Iterable[RewardId], told_at: datetime, now: datetime
    ) -> Set[RewardId]:
        """Those of these rewards that a newer source described."""
        ...

    def knows_shape(self, scope: Scope, columns: frozenset[str]) -> bool:
        """True where a file with this set of columns was taken in before."""
        ...

    def past(self, limit: int = 100) -> Sequence[PastImport]:
        """The files taken in, newest first."""
        ...

    def stage(self, size: int, *, skip: bool) -> Staging:
        """A new staging, used in the thread that asks for it, for about `size` bytes of rows.

        Raises `StoreError` ``store.full`` where the disk has no room for it. With `skip` it knows
        the blocks taken in before.
        """
        ...

    def reward_keys(self, reward_ids: Iterable[str]) -> Mapping[str, int]:
        """The stock's keys of rewards; one that it does not know yet gets one."""
        ...

    def merge(
        self,
        facts: FileFacts,
        scope: Scope,
        told_at: datetime,
        now: datetime,
        *,
        sweep_unless: Callable[[str], bool] | None,
    ) -> Merge:
        """Begin taking over what was sorted last, as told at `told_at`.

        With `sweep_unless`, the codes found gone are swept, unless it says True of them.
        """
        ...

    def note_repeat(self, told_at: datetime, now: datetime) -> None:
        """Note that the same was told again: the stock is as fresh as that."""
        ...

    def note_rewards(
        self,
        report: ImportReport,
        facts: FileFacts,
        digest: bytes | None,
        told_at: datetime,
        now: datetime,
    ) -> None:
        """Note that a file of master rewards was taken in; without a digest, not all of it."""
        ...

    def discard(self) -> None:
        """Remove what an interrupted import left on the disk."""
        ...
