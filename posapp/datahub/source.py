"""A file of codes as a stream of lines: gzip undone, bombs and endless lines bounded, hashed.

Stable codes of this room's readers: ``file.missing``, ``file.not_a_file``, ``file.no_permission``,
``file.io``, ``file.empty``, ``file.gzip_broken``, ``file.gzip_truncated``, ``file.bomb``,
``file.encoding``, ``file.header``, ``file.missing_column``, ``file.duplicate_column``,
``file.odd_column``, ``file.too_many_rewards``, ``file.rejects``; each has the param ``file``.
"""

from __future__ import annotations

import errno
import gzip
import hashlib
import io
import os
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Final

from posapp.domain.errors import Disposition, FileError
from posapp.domain.transport import shown_name

LONGEST_LINE: Final = 64 * 1024  # a line beyond is a bad row, and its rest is not kept
_CHUNK: Final = 128 * 1024
_GZIP: Final = b"\x1f\x8b"
# Text of codes shrinks to a quarter, of equal rows to a fiftieth; a bomb to a thousandth.
_BOMB_RATIO: Final = 200
_BOMB_ALLOWANCE: Final = 16 * 1024 * 1024
_MOST_BYTES: Final = 16 * 1024**3

_BY_SYSTEM: Final = {
    errno.ENOENT: "file.missing",
    errno.ENOTDIR: "file.missing",
    errno.ENAMETOOLONG: "file.missing",
    errno.ELOOP: "file.missing",
    errno.EISDIR: "file.not_a_file",
    errno.EACCES: "file.no_permission",
    errno.EPERM: "file.no_permission",
}


def file_error(code: str, path: Path, **params: object) -> FileError:
    """A `FileError` of this room: only what a disk did may pass by itself."""
    disposition = Disposition.RETRY if code in {"file.io", "file.missing"} else Disposition.ASK
    return FileError(code, disposition, file=shown_name(path.name), **params)


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """What reading a file can raise leaves as `FileError`."""
    try:
        yield
    except EOFError:
        raise file_error("file.gzip_truncated", path) from None
    except (gzip.BadGzipFile, zlib.error):
        raise file_error("file.gzip_broken", path) from None
    except OSError as error:
        code = _BY_SYSTEM.get(error.errno or 0, "file.io")
        raise file_error(code, path, detail=error.strerror or "") from None


class _Tap(io.RawIOBase):
    """The bytes as they lie on the disk, counted and hashed on their way."""

    def __init__(self, raw: IO[bytes]) -> None:
        super().__init__()
        self._raw = raw
        self.taken = 0
        self.hash = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._raw.read(len(buffer))
        buffer[: len(data)] = data
        self.taken += len(data)
        self.hash.update(data)
        return len(data)

    def close(self) -> None:
        self._raw.close()
        super().close()


class Source:
    """An open file. Raises `FileError`."""

    def __init__(self, path: Path) -> None:
        self.path: Final = path
        with readable(path):
            _demand_file(path, path.stat())
            # Nor to be waited for if it became one since: it means nothing for a file.
            flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
            raw = os.fdopen(os.open(path, flags), "rb", buffering=0)
            try:
                seen = os.fstat(raw.fileno())
                _demand_file(path, seen)
            except BaseException:
                raw.close()
                raise
            self._tap = _Tap(raw)
        self.size: Final = seen.st_size
        self.modified_at: Final = _moment(seen)
        self._read = 0
        self.ends_open = False
        try:
            with readable(path):
                plain = io.BufferedReader(self._tap, _CHUNK)
                self._stream: io.BufferedIOBase = plain
                self.is_packed = plain.peek(2)[:2] == _GZIP
                if self.is_packed:
                    self._stream = gzip.GzipFile(fileobj=plain, mode="rb")
        except BaseException:
            self._tap.close()
            raise
        self._held = b""  # read, and not given out yet
        self._is_over = False

    @property
    def percent(self) -> int:
        """How much has been read, by the bytes on the disk."""
        return min(100, self._tap.taken * 100 // self.size) if self.size else 100

    def header(self) -> bytes:
        """The first line, without its end."""
        while b"\n" not in self._held and not self._is_over:
            if len(self._held) > LONGEST_LINE:
                break
            self._held += self._chunk()
        line, found, rest = self._held.partition(b"\n")
        if len(line) > LONGEST_LINE:
            raise file_error("file.header", self.path)
        self._held = rest
        if not found:
            self._is_over = True
        return line.removesuffix(b"\r")

    def lines(self) -> Iterator[list[bytes]]:
        """The lines after the header, many at a time, without their line feeds.

        An over-long line comes cut to `LONGEST_LINE` + 1 bytes. `ends_open` tells at the end
        whether the last line lacked its line feed.
        """
        tail, self._held = self._held, b""
        first = True
        while first or not self._is_over:
            chunk = b"" if self._is_over else self._chunk()
            if not chunk and not first:
                break
            first = False
            lines = (tail + chunk).split(b"\n")
            tail = lines.pop()
            if len(tail) > LONGEST_LINE:
                tail = tail[: LONGEST_LINE + 1]
            if lines:
                yield lines
        if tail:
            self.ends_open = True
            yield [tail]

    def digest(self) -> bytes:
        """SHA-256 of the whole file as it lies on the disk; reads what is left of it."""
        with readable(self.path):
            while self._tap.read(_CHUNK):
                pass
        return self._tap.hash.digest()

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        self._stream.close()
        self._tap.close()

    def _chunk(self) -> bytes:
        with readable(self.path):
            chunk = self._stream.read(_CHUNK)
        if not chunk:
            self._is_over = True
        self._read += len(chunk)
        allowed = self._tap.taken * _BOMB_RATIO + _BOMB_ALLOWANCE
        if self._read > _MOST_BYTES or (self.is_packed and self._read > allowed):
            raise file_error("file.bomb", self.path)
        return chunk


def digest_of(path: Path) -> bytes:
    """SHA-256 of a file's bytes. Raises `FileError`."""
    with readable(path):
        _demand_file(path, path.stat())
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()


def _demand_file(path: Path, seen: os.stat_result) -> None:
    """A pipe or a device would make the reader wait for ever."""
    if not stat.S_ISREG(seen.st_mode):
        raise file_error("file.not_a_file", path)


def _moment(seen: os.stat_result) -> datetime:
    try:
        return datetime.fromtimestamp(seen.st_mtime, UTC)
    except (ValueError, OverflowError, OSError):  # a time that no calendar has
        return datetime.fromtimestamp(0, UTC)
