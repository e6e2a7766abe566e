"""A folder of this machine or of the shop's network that files travel by.

Its acts run in threads: a network drive that does not answer must not hold up the till.
"""

from __future__ import annotations

import asyncio
import errno
import filecmp
import os
import re
import shutil
import stat
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from posapp.datahub.disk import local, make_durable, sync_folder
from posapp.datahub.rejected import sweep_forsaken
from posapp.domain.errors import Disposition, FileError
from posapp.domain.transport import PlacedFile, is_fit_name, shown_name

_MOST_FILES: Final = 100_000
_NO_TEXT: Final = re.compile("[\udc80-\udcff]")  # how Python writes a byte that is no UTF-8
_NO_LINK: Final = getattr(os, "O_NOFOLLOW", 0)  # a link laid at the name would lead elsewhere


class LocalFolder:
    """The way to a folder. With `make`, it is made where only its last part is missing."""

    def __init__(self, path: Path, *, make: bool = False) -> None:
        self._path = path
        self._make = make

    @property
    def place(self) -> str:
        """The folder's path."""
        return str(self._path)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[LocalPlace]:
        """The folder, if it is one. Raises `FileError` ``folder.missing``."""
        await asyncio.to_thread(self._look)
        yield LocalPlace(self._path)

    def _look(self) -> None:
        with local(self._path):
            if self._make and self._path.parent.is_dir():
                self._path.mkdir(exist_ok=True)
            if not self._path.is_dir():
                raise FileError("folder.missing", Disposition.ASK, path=self._path)


class LocalPlace:
    """A folder that was there a moment ago. Its acts raise `FileError`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def listing(self) -> Sequence[PlacedFile]:
        """Its files, by names as they are, and what is none: links, pipes, devices.

        Folders are not listed.
        """
        return await asyncio.to_thread(self._listing)

    async def fetch(self, file: PlacedFile) -> Path:
        """The file where it lies: a folder's files stay there.

        Refuses what is no regular file (``file.is_link``, ``file.not_a_file``; REFUSE): whoever may
        write into this folder shall not make the till read another.
        """
        path = self._at(file.name)
        now = await asyncio.to_thread(_placed, path)
        if now != file:
            raise FileError("folder.changed", Disposition.RETRY, path=path)
        return path

    async def release(self, file: PlacedFile) -> None:
        """Nothing was copied."""

    async def put(self, source: Path, name: str) -> None:
        """Copy a file there, durably."""
        await asyncio.to_thread(self._put, source, self._at(name))

    async def rename(self, name: str, new: str) -> None:
        """Give it another name. The check before it is not one act with it, except on Windows."""
        await asyncio.to_thread(self._rename, self._at(name), self._at(new))

    async def remove(self, name: str) -> None:
        """Remove a file."""
        await asyncio.to_thread(self._remove, self._at(name))

    async def same(self, name: str, source: Path) -> bool:
        """True when both have the same content."""
        return await asyncio.to_thread(self._same, self._at(name), source)

    def _at(self, name: str) -> Path:
        """Raises `FileError` ``folder.bad_name``: it may mean another folder on some system."""
        # A byte of another encoding, as shares of old systems hold it, means no other place.
        if not is_fit_name(_NO_TEXT.sub("x", name)):
            shown = shown_name(name)
            raise FileError("folder.bad_name", Disposition.REFUSE, path=self._path, name=shown)
        return self._path / name

    def _listing(self) -> list[PlacedFile]:
        sweep_forsaken(self._path)
        found: list[PlacedFile] = []
        with local(self._path), os.scandir(self._path) as entries:
            for entry in entries:
                if len(found) >= _MOST_FILES:
                    raise FileError("folder.too_many_files", Disposition.ASK, path=self._path)
                try:
                    seen = entry.stat(follow_symlinks=False)
                except OSError:  # removed since
                    continue
                if not stat.S_ISDIR(seen.st_mode):
                    found.append(PlacedFile(entry.name, seen.st_size, int(seen.st_mtime)))
        return found

    def _put(self, source: Path, target: Path) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _NO_LINK | getattr(os, "O_BINARY", 0)
        with (
            local(target),
            source.open("rb") as read,
            os.fdopen(os.open(target, flags, 0o666), "wb") as write,
        ):
            shutil.copyfileobj(read, write, 1 << 20)
            make_durable(write)
        with local(target):
            sync_folder(self._path)

    def _rename(self, path: Path, new: Path) -> None:
        with local(path):
            if new.exists():
                raise FileExistsError(errno.EEXIST, "the name is taken")
            path.rename(new)
            sync_folder(self._path)

    def _remove(self, path: Path) -> None:
        with local(path):
            path.unlink()

    def _same(self, path: Path, source: Path) -> bool:
        with local(path):
            return filecmp.cmp(path, source, shallow=False)


def _placed(path: Path) -> PlacedFile:
    with local(path):
        seen = path.lstat()
    if not stat.S_ISREG(seen.st_mode):
        code = "file.is_link" if stat.S_ISLNK(seen.st_mode) else "file.not_a_file"
        raise FileError(code, Disposition.REFUSE, file=shown_name(path.name))
    return PlacedFile(path.name, seen.st_size, int(seen.st_mtime))
