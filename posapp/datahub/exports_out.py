"""The head office's folder: a file arrives there whole under its own name, or not at all."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

from posapp.datahub.disk import local, size_of, write_whole
from posapp.datahub.sftp import SftpPlace, SftpServer
from posapp.domain.errors import Disposition, FileError
from posapp.domain.export import Told, Tried, counted
from posapp.domain.transport import sftp_place

_MOST_NAMES: Final = 100
_TEMP: Final = ".tmp"
# Answers to a rename, not the lack of one: what lies there afterwards tells what became of it.
_ANSWERS: Final = (".exists", ".refused", ".no_file", ".no_permission")


class ExportFolder:
    """The way to it. `folder` is the server's; every single step has the server's time limit."""

    def __init__(self, server: SftpServer, folder: str) -> None:
        self._server = server
        self._folder = folder.rstrip("/") or "/"

    @property
    def place(self) -> str:
        """Server, login and folder."""
        login = self._server.login
        return sftp_place(login.user, login.host, login.port, self._folder)

    async def send(self, source: Path, name: str, told: Told) -> str:
        """Upload a file; returns the name it has there, which is another where `name` is taken.

        Sent once more, a file that is there already is found and not written again. Nothing is ever
        overwritten, and a temporary name is used until all of it is there. Raises `FileError`.
        """
        size, mark = size_of(source), _mark(source)
        async with self._server.session() as session:
            await session.see_folder(self._folder)
            there = _ExportPlace(session, self._folder, source.parent)
            # The same at every try: what a broken line left is written over.
            temp = f"{name}.{mark}{_TEMP}"
            final = await there.free(name, source)
            if final.is_there:
                await there.tidy(temp)
                return final.name
            told(0, size)
            try:
                await there.put(source, temp, lambda done: told(done, size))
                return await there.finish(temp, name, source)
            except FileError:
                await there.tidy(temp)
                raise

    async def test(self, scratch: Path) -> Tried:
        """Write a small file there, rename it and remove it; `scratch` is a path for our copy.

        Raises `FileError` where it may not be written or renamed.
        """
        write_whole(scratch, b"posapp: a test, may be removed\n")
        try:
            async with self._server.session() as session:
                await session.see_folder(self._folder)
                there = _ExportPlace(session, self._folder, scratch.parent)
                name = f"posapp-test-{secrets.token_hex(4)}"
                first, second = f"{name}{_TEMP}", f"{name}-2{_TEMP}"
                await there.put(scratch, first)
                try:
                    await there.rename(first, second)
                except FileError:
                    await there.tidy(first)
                    raise
                left = ""
                try:
                    await there.remove(second)
                except FileError:
                    left = second
                visit = session.visit
                return Tried(self.place, visit.fingerprint, visit.first, left)
        finally:
            with suppress(OSError):
                await asyncio.to_thread(scratch.unlink, missing_ok=True)


class _Name:
    """A name at the server, and whether our very file has it already."""

    def __init__(self, name: str, *, is_there: bool) -> None:
        self.name = name
        self.is_there = is_there


class _ExportPlace(SftpPlace):
    """The folder, once logged in."""

    async def free(self, name: str, source: Path) -> _Name:
        """The first name that is free, or that has this very content already."""
        for number in range(1, _MOST_NAMES):
            wanted = counted(name, number)
            if not await self._is_taken(wanted):
                return _Name(wanted, is_there=False)
            if await self._is_ours(wanted, source):
                return _Name(wanted, is_there=True)
        raise FileError("sftp.exists", Disposition.ASK, host=self._session.host, name=name)

    async def finish(self, temp: str, name: str, source: Path) -> str:
        """From the temporary name to a free one."""
        for _turn in range(_MOST_NAMES):
            final = await self.free(name, source)
            if final.is_there:
                await self.tidy(temp)
                return final.name
            try:
                await self.rename(temp, final.name)
            except FileError as error:
                if not error.code.endswith(_ANSWERS) or not await self._is_taken(final.name):
                    raise
                continue  # somebody took the name meanwhile, or the rename did it after all
            return final.name
        raise FileError("sftp.refused", Disposition.RETRY, host=self._session.host, name=name)

    async def tidy(self, temp: str) -> None:
        """Remove what is under the temporary name, as far as the line and the rights allow."""
        with suppress(FileError):
            if await self._is_taken(temp):
                await self.remove(temp)

    async def _is_ours(self, name: str, source: Path) -> bool:
        """Where files may be written and not read, nobody can tell: then it is another's."""
        try:
            return await self.same(name, source)
        except FileError as error:
            if not error.code.endswith(".no_permission"):
                raise
            return False

    async def _is_taken(self, name: str) -> bool:
        async with self._session.step(name):
            return await self._sftp.lexists(self._remote(name))


def _mark(source: Path) -> str:
    with local(source), source.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:8]
