"""Puts the way by file together from the settings: where codes come from, where burns go."""

from __future__ import annotations

import asyncio
import importlib
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from posapp.app.keys import name_of_sftp
from posapp.app.paths import TillPaths
from posapp.app.secrets import Place, Secrets
from posapp.datahub.burns_out import OutgoingFiles
from posapp.datahub.folder import LocalFolder
from posapp.datahub.memory import FileMemory
from posapp.domain.errors import Disposition, FileError
from posapp.domain.file_shape import Scope
from posapp.domain.transport import BurnFileNaming, sftp_place
from posapp.services.fetching import Fetching
from posapp.services.file_burns import FileBurns

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.datahub.sftp import SftpServer
    from posapp.domain.file_ports import CodeImporter, FileExchange, FilePlace
    from posapp.domain.ports import Clock, Ledger
    from posapp.services.bus import Bus

_LOCAL_OUTBOX = "outbox"


def make_fetching(settings: Settings, importer: CodeImporter, clock: Clock, bus: Bus) -> Fetching:
    """The looks for new files: into the hot folder and at the server, wherever they are set."""
    sources: list[FileExchange] = []
    if settings.hot_folder is not None:
        sources.append(LocalFolder(settings.hot_folder))
    if settings.sftp_host is not None:
        sources.append(_ServerFolder(settings, settings.sftp_inbox))
    return Fetching(
        sources,
        importer,
        FileMemory(TillPaths(settings.data_dir).transport),
        clock,
        bus,
        settle=timedelta(seconds=settings.file_settle_s),
        patterns={
            Scope.MASTER_REWARD: settings.file_pattern_masterreward,
            Scope.EARN_REWARD: settings.file_pattern_earnreward,
        },
    )


def make_file_burns(settings: Settings, ledger: Ledger, clock: Clock) -> FileBurns:
    """The sender by file. It settles what once went by file whatever the settings say now."""
    paths = TillPaths(settings.data_dir)
    separator = ";" if settings.file_separator == "auto" else settings.file_separator
    return FileBurns(
        ledger,
        OutgoingFiles(paths.outgoing, columns=settings.columns_burnreward, separator=separator),
        _outbox(settings),
        FileMemory(paths.transport),
        clock,
        BurnFileNaming(
            settings.file_name_burnreward,
            settings.universe,
            settings.store_id or "",
            settings.till_id,
            settings.zone,
        ),
        store_id=settings.store,
    )


def _outbox(settings: Settings) -> FileExchange | None:
    if settings.sftp_host is not None:
        return _ServerFolder(settings, settings.sftp_outbox)
    if settings.hot_folder is not None:
        return LocalFolder(settings.hot_folder / _LOCAL_OUTBOX, make=True)
    return None


class _ServerFolder:
    """A folder of the server. Its library is heavy: it is loaded when the folder is first gone to,
    in a thread, and never by a till that has no server.
    """

    def __init__(self, settings: Settings, folder: str) -> None:
        self._settings = settings
        self._folder = folder

    @property
    def place(self) -> str:
        """Server, login and folder."""
        at = self._settings
        return sftp_place(at.sftp_user, at.sftp_host or "", at.sftp_port, self._folder)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[FilePlace]:
        """Log in and find the folder. Raises `FileError`."""
        await asyncio.to_thread(importlib.import_module, "posapp.datahub.sftp")
        from posapp.datahub.sftp import SftpFolder

        incoming = TillPaths(self._settings.data_dir).incoming
        server = await asyncio.to_thread(sftp_server, self._settings)
        async with SftpFolder(server, self._folder, incoming).open() as place:
            yield place


def sftp_server(settings: Settings) -> SftpServer:
    """The server that the settings name; `sftp_host` is set. The password may take seconds."""
    from posapp.datahub.sftp import SftpLogin, SftpServer

    login = SftpLogin(
        settings.sftp_host or "",
        settings.sftp_port,
        settings.sftp_user,
        _password(settings),
        settings.sftp_key_file,
    )
    return SftpServer(login, TillPaths(settings.data_dir).known_hosts)


def _password(settings: Settings) -> str | None:
    """From the settings, else from where `keep_password` put it. May take seconds."""
    if settings.sftp_password is not None:
        return settings.sftp_password.get_secret_value()
    return Secrets(settings.data_dir).read(name_of_sftp(settings))


async def see_hot_folder(path: Path) -> None:
    """See that a folder is there and may be read and written.

    Raises `FileError` ``folder.missing`` or ``folder.no_permission``.
    """
    async with LocalFolder(path).open() as place:
        await place.listing()
    if not await asyncio.to_thread(os.access, path, os.R_OK | os.W_OK | os.X_OK):
        raise FileError("folder.no_permission", Disposition.ASK, path=path)


def keep_password(settings: Settings, password: str) -> Place:
    """Keep the server's password for this till; tells where. Raises `SettingsError`."""
    return Secrets(settings.data_dir).keep(name_of_sftp(settings), password)
