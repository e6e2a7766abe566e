"""Opening files of codes and rewards: implements `posapp.domain.code_ports.CodeFiles`."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterator, Sequence
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posapp.datahub.codes_in import CodesIn, shape_mark
from posapp.datahub.columns import read_header
from posapp.datahub.preview import preview
from posapp.datahub.rejected import Rejects
from posapp.datahub.rewards_in import RewardsIn
from posapp.datahub.source import Source, digest_of
from posapp.domain.code_file import Block, FileFacts, Preview, Reject, RewardRow
from posapp.domain.transport import shown_name

if TYPE_CHECKING:
    from posapp.domain.file_shape import FileShape

_PACKED_TO: Final = 5  # what text of codes unpacks to, about


class CodeFilesOnDisk:
    """Files on this machine. `zone` is the universe's; `fallback` takes lists of rejected rows."""

    def __init__(self, zone: tzinfo, fallback: Path | None = None) -> None:
        self._zone = zone
        self._fallback = fallback

    def open(self, path: Path, shape: FileShape, *, rejects: bool = True) -> OpenedFile:
        """Open a file and read its header. Raises `FileError`."""
        return OpenedFile(path, shape, self._zone, self._fallback, rejects=rejects)

    def digest(self, path: Path) -> bytes:
        """SHA-256 of a file's bytes. Raises `FileError`."""
        return digest_of(path)

    def preview(self, path: Path, shape: FileShape) -> Preview:
        """What the file would bring. Raises `FileError`."""
        return preview(path, shape, self._zone)

    def mark(self, shape: FileShape) -> str:
        """Stands for how files of this shape are read, whatever their headers say."""
        said = (
            shape.scope.value,
            sorted(shape.columns.items()),
            shape.separator,
            shape.encoding,
            shape.complete,
            str(self._zone),
        )
        return hashlib.blake2b(repr(said).encode(), digest_size=8).hexdigest()


class OpenedFile:
    """One open file; read it once, either as codes or as rewards."""

    def __init__(
        self, path: Path, shape: FileShape, zone: tzinfo, fallback: Path | None, *, rejects: bool
    ) -> None:
        self._source = Source(path)
        try:
            header = read_header(self._source.header(), shape, path)
        except BaseException:
            self._source.close()
            raise
        self._rejects = Rejects(path, header, fallback) if rejects else None
        self._codes = CodesIn(self._source, header, zone, self._refused)
        self._rewards = RewardsIn(self._source, header, self._refused)
        self.facts = FileFacts(
            name=shown_name(path.name),
            size=self._source.size,
            text_size=self._source.size * (_PACKED_TO if self._source.is_packed else 1),
            modified_at=self._source.modified_at,
            columns=header.names,
            # The same file is another one once it is to sweep what it lacks.
            shape=shape_mark(header, zone) + (b"complete" if shape.complete else b""),
        )

    @property
    def percent(self) -> int:
        """How much of it has been read, 0 to 100."""
        return self._source.percent

    @property
    def rows(self) -> int:
        """Rows read so far, good and bad."""
        return self._codes.lines + self._rewards.lines

    @property
    def rejected(self) -> int:
        """Rows left out so far."""
        return self._codes.rejected + self._rewards.rejected

    def blocks(self, known: Container[bytes]) -> Iterator[Block]:
        """All its lines, block by block. Raises `FileError`."""
        return self._codes.blocks(known)

    def rewards(self) -> Iterator[RewardRow]:
        """The good rows of master rewards. Raises `FileError`."""
        return self._rewards.rewards()

    def digest(self) -> bytes:
        """SHA-256 of the whole file as it was read. Raises `FileError`."""
        return self._source.digest()

    def keep_rejects(self) -> str | None:
        """Put the list of rejected rows in its place. Raises `FileError`."""
        return self._rejects.keep() if self._rejects is not None else None

    def close(self) -> None:
        """Let go of the file and of a list that was not kept."""
        self._source.close()
        if self._rejects is not None:
            self._rejects.discard()

    def _refused(self, reject: Reject, cells: Sequence[str]) -> None:
        if self._rejects is not None:
            self._rejects.add(reject, cells)
