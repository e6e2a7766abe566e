"""Files for the head office: made at this till, sent to its SFTP server, kept until they are there.

A file is written and journaled as any other export first. Only then it is sent, and how that ended
is a line of its own: ``ExportSent`` or ``ExportNotSent``.
"""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from posapp.app.file_ways import sftp_server
from posapp.app.keys import name_of_exports
from posapp.app.paths import TillPaths
from posapp.app.secrets import Place, Secrets
from posapp.datahub.kept_exports import KeptExports
from posapp.domain.errors import Disposition, FileError, PosError
from posapp.domain.export import Exported, Kept, Sent, Told, Tried, export_name
from posapp.domain.transport import sftp_place

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.datahub.exports_out import ExportFolder
    from posapp.datahub.sftp import SftpServer
    from posapp.domain.ports import Clock

_log = logging.getLogger("posapp.app.exporting")
_T = TypeVar("_T")

SENT: Final = "ExportSent"
_TABLE: Final = ".csv"
NOT_SENT: Final = "ExportNotSent"

Note = Callable[[str, dict[str, object], str | None], Awaitable[None]]
"""Adds a line to the journal: fact, detail, who."""
Make = Callable[[Path], Awaitable[int]]
"""Writes a file and its line in the journal; how many rows it has, 0 where it is no table."""
Work = Callable[[], Coroutine[Any, Any, Any]]
Run = Callable[[Work], Awaitable[Any]]


async def at_once(work: Work) -> Any:
    """Run it where it is: for a program that has nothing else to do."""
    return await work()


def head_office(settings: Settings) -> str | None:
    """Server, login and folder that exports go to; None where none is set."""
    if settings.exports_use_sftp_source:
        host, port, user = settings.sftp_host, settings.sftp_port, settings.sftp_user
    else:
        host, port = settings.exports_sftp_host, settings.exports_sftp_port
        user = settings.exports_sftp_user
    return None if host is None else sftp_place(user, host, port, settings.exports_sftp_folder)


def keep_exports_password(settings: Settings, password: str) -> Place:
    """Keep the password of the head office's server for this till. Raises `SettingsError`."""
    return Secrets(settings.data_dir).keep(name_of_exports(settings), password)


class HeadOffice:
    """Sends files there. What fails raises `FileError`; ``kept`` names the copy to send again.

    Args:
        note: adds a line to the journal.
        run: where an upload is carried out; away from a window's thread.
    """

    def __init__(self, settings: Settings, clock: Clock, note: Note, run: Run = at_once) -> None:
        self._settings = settings
        self._clock = clock
        self._note = note
        self._run = run
        self._shelf = KeptExports(TillPaths(settings.data_dir).exports)

    async def send(
        self,
        what: Exported,
        ending: str,
        make: Make,
        by: str | None,
        *,
        days: tuple[date, date] | None = None,
        name: str | None = None,
        told: Told = lambda _done, _of: None,
    ) -> Sent:
        """Let `make` write a file, and send it."""
        self._demand_place()
        at = self._settings
        wanted = name or export_name(
            what, at.store_id or "", at.till_id, self._clock.now(), at.zone, ending, days
        )
        path = await asyncio.to_thread(self._shelf.place, wanted)
        rows = await make(path)
        await asyncio.to_thread(self._shelf.keep, path, rows)
        return await self.again(path.name, by, told)

    async def again(self, name: str, by: str | None, told: Told = lambda _done, _of: None) -> Sent:
        """Send a copy that was kept."""
        place = self._demand_place()
        kept = await asyncio.to_thread(self._shelf.find, name)
        path = self._shelf.path(name)
        detail: dict[str, object] = {"what": kept.what, "file": name, "to": place}
        detail |= {"rows": kept.rows} if name.endswith(_TABLE) else {}
        digest = await asyncio.to_thread(self._shelf.digest, name)
        detail |= {"bytes": kept.size, "sha256": digest}
        try:
            final = await self._run(lambda: self._upload(path, name, told))
        except asyncio.CancelledError:
            await self._note_failure(detail | {"error": "stopped"}, by)
            raise
        except FileError as error:
            _log.warning("export not sent cause=%s", error.code)
            await self._note_failure(detail | {"error": error.code}, by)
            raise ours(error, kept=name) from None
        try:
            await self._note(SENT, detail | {"file": final}, by)
        except PosError as error:
            # The copy stays: sent again it is found there, and only its line is written.
            raise type(error)(
                error.code, error.disposition, **(error.params | {"kept": name})
            ) from None
        await asyncio.to_thread(self._shelf.drop, name)
        _log.info("export sent what=%s bytes=%d", kept.what, kept.size)
        return Sent(final, place, kept.rows, kept.size)

    async def test(self) -> Tried:
        """Log in, write, rename and remove a small file there."""
        self._demand_place()
        scratch = await asyncio.to_thread(self._shelf.place, "test.tmp")

        async def work() -> Tried:
            return await (await self._folder()).test(scratch)

        try:
            tried: Tried = await self._run(work)
        except FileError as error:
            raise ours(error) from None
        return tried

    async def kept(self) -> list[Kept]:
        """The files that are still to be sent."""
        return await asyncio.to_thread(self._shelf.all)

    async def _upload(self, path: Path, name: str, told: Told) -> str:
        return await (await self._folder()).send(path, name, told)

    async def _folder(self) -> ExportFolder:
        # Its library is heavy: a till that sends nothing never loads it.
        await asyncio.to_thread(importlib.import_module, "posapp.datahub.exports_out")
        from posapp.datahub.exports_out import ExportFolder

        server = await asyncio.to_thread(_server, self._settings)
        return ExportFolder(server, self._settings.exports_sftp_folder)

    async def _note_failure(self, detail: dict[str, object], by: str | None) -> None:
        """A journal that takes no line now must not hide why a file was not sent."""
        with suppress(PosError):
            await self._note(NOT_SENT, detail, by)

    def _demand_place(self) -> str:
        place = head_office(self._settings)
        if place is None:
            raise FileError("exports.not_set", Disposition.ASK)
        return place


def ours(error: FileError, **more: object) -> FileError:
    """The head office's server has words of its own."""
    room, _, rest = error.code.partition(".")
    code = f"exports.{rest}" if room == "sftp" else error.code
    return FileError(code, error.disposition, **(error.params | more))


def _server(settings: Settings) -> SftpServer:
    """May take seconds: a keyring may ask a person."""
    if settings.exports_use_sftp_source:
        return sftp_server(settings)
    from posapp.datahub.sftp import SftpLogin, SftpServer

    given = settings.exports_sftp_password
    password = (
        given.get_secret_value()
        if given is not None
        else Secrets(settings.data_dir).read(name_of_exports(settings))
    )
    login = SftpLogin(
        settings.exports_sftp_host or "",
        settings.exports_sftp_port,
        settings.exports_sftp_user,
        password,
        settings.exports_sftp_key_file,
    )
    return SftpServer(login, TillPaths(settings.data_dir).known_hosts)
