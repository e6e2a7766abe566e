"""What the verbs need of the way by file, as protocols; the room `datahub` implements them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posapp.domain.burn import Burn
    from posapp.domain.code_file import ImportReport
    from posapp.domain.file_shape import Scope
    from posapp.domain.ids import BurnId
    from posapp.domain.transport import Delivery, PlacedFile, Remembered, Shelf, Step


class FilePlace(Protocol):
    """One folder that files travel by, on this machine or on a server. Raises `FileError`.

    A name ends its codes: ``.no_file`` (it is not there), ``.exists`` (the name is taken).
    """

    async def listing(self) -> Sequence[PlacedFile]:
        """The regular files of the folder, in any order."""
        ...

    async def fetch(self, file: PlacedFile) -> Path:
        """A path of this machine at which the whole file lies, as it was listed."""
        ...

    async def release(self, file: PlacedFile) -> None:
        """The file was taken in: a copy made for that is not needed any more."""
        ...

    async def put(self, source: Path, name: str) -> None:
        """Write a whole file under a name that nobody reads yet; it is checked to be whole."""
        ...

    async def rename(self, name: str, new: str) -> None:
        """Give a file its final name at once; never over a file that is there."""
        ...

    async def remove(self, name: str) -> None:
        """Remove a file."""
        ...

    async def same(self, name: str, source: Path) -> bool:
        """True when the file there has the very content of the one here."""
        ...


class FileExchange(Protocol):
    """The way to one folder."""

    @property
    def place(self) -> str:
        """Which folder of which machine, by a name that stays the same."""
        ...

    def open(self) -> AbstractAsyncContextManager[FilePlace]:
        """Go there; the folder exists then. Raises `FileError`."""
        ...


class BurnFile(Protocol):
    """A file of burns being written on this machine. Raises `FileError`."""

    @property
    def rows(self) -> int:
        """Rows written so far."""
        ...

    def add(self, burn: Burn) -> None:
        """Write a row. Raises ValueError, and writes nothing, where no single line can hold it."""
        ...

    def close(self, name: str) -> Delivery:
        """Make it durable: a delivery, PREPARED, that a crash will not forget."""
        ...

    def discard(self) -> None:
        """Drop what was written."""
        ...


class Delivered(Protocol):
    """Which burns ever went in a delivered file. Raises `FileError`."""

    def known(self) -> Mapping[BurnId, str]:
        """The file's name by burn."""
        ...


class Outgoing(Protocol):
    """The files of burns on their way out, each with a record of its steps. Raises `FileError`."""

    @property
    def delivered(self) -> Delivered:
        """What outlasts the records."""
        ...

    def sweep(self) -> None:
        """Remove what a crash left of files that were never made deliveries."""
        ...

    def begin(self, place: str) -> BurnFile:
        """A new, empty file of burns for this outbox."""
        ...

    def shelf(self) -> Shelf:
        """All deliveries that are not forgotten."""
        ...

    def note(self, delivery: Delivery, step: Step, name: str | None = None) -> Delivery:
        """Record a step, and the name it is about; it is on the disk when this returns."""
        ...

    def forget(self, delivery: Delivery) -> None:
        """All its burns are settled: remove our copy and its record."""
        ...


class TransportMemory(Protocol):
    """What was seen, taken in and sent. Raises `FileError`."""

    def load(self) -> Remembered:
        """As last saved; empty where nothing can be read: a file taken in twice does no harm."""
        ...

    def save(self, remembered: Remembered) -> None:
        """Keep it; replaces what was there at once."""
        ...


class CodeImporter(Protocol):
    """Takes files of codes into the stock."""

    async def run(self, path: Path, scope: Scope, confirm_new_shape: bool = False) -> ImportReport:
        """Take one file in. Raises `FileError` and `StoreError`."""
        ...

    def mark(self, scope: Scope) -> str:
        """Stands for the stock and for how files of this scope are read: with another one, a file
        that was dealt with is a new one. Raises `StoreError`.
        """
        ...
