"""Durable writing on this machine, and the room's door for what its disk refuses.

Stable codes: ``folder.missing``, ``folder.no_permission``, ``folder.full``, ``folder.io`` (ASK),
``folder.no_file`` and ``folder.exists`` (RETRY); each has the param ``path``.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final, TextIO

from posapp.domain.errors import Disposition, FileError

_BY_SYSTEM: Final = {
    errno.ENOSPC: "folder.full",
    getattr(errno, "EDQUOT", errno.ENOSPC): "folder.full",
    errno.EACCES: "folder.no_permission",
    errno.EPERM: "folder.no_permission",
    errno.EROFS: "folder.no_permission",
    errno.ENOENT: "folder.no_file",
    errno.EEXIST: "folder.exists",
    errno.ENOTDIR: "folder.missing",
}
_BINARY: Final = getattr(os, "O_BINARY", 0)
_PASSING: Final = frozenset({"folder.no_file", "folder.exists"})


@contextmanager
def local(path: Path) -> Iterator[None]:
    """Errors of the file system around `path` leave as `FileError`."""
    try:
        yield
    except OSError as error:
        code = _BY_SYSTEM.get(error.errno or 0, "folder.io")
        disposition = Disposition.RETRY if code in _PASSING else Disposition.ASK
        raise FileError(code, disposition, path=path, detail=error.strerror or "") from None


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file at once; after a crash it is the old one or the new one. Raises `FileError`.

    Only this user may read it.
    """
    temp = path.with_name(f"{path.name}.part")
    with local(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with private_file(temp) as file:
            file.write(content)
            make_durable(file)
        temp.replace(path)
        sync_folder(path.parent)


def private_file(path: Path, extra: int = os.O_CREAT | os.O_TRUNC) -> BinaryIO:
    """Open a file for writing; where it is new, only this user may read it. Raises OSError."""
    fd = os.open(path, os.O_WRONLY | _BINARY | extra, 0o600)
    return os.fdopen(fd, "wb")


def make_durable(file: BinaryIO | TextIO) -> None:
    """What was written is on the disk when this returns. Raises OSError."""
    file.flush()
    os.fsync(file.fileno())


def size_of(path: Path) -> int:
    """Bytes of a file. Raises `FileError`."""
    with local(path):
        return path.stat().st_size


def sweep_copies(folder: Path, before: float) -> None:
    """Remove our copies that were made before `before` (epoch seconds); never raises.

    They hold codes: those of refused files, and what a crash left.
    """
    with suppress(OSError):
        for copy in folder.iterdir():
            with suppress(OSError):
                # Its other date is the server's.
                if copy.is_file() and copy.stat().st_ctime < before:
                    copy.unlink()


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable; Windows does so by itself. Raises OSError."""
    if sys.platform == "win32":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
