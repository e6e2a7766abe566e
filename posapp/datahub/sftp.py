"""Folders of an SFTP server. Nothing of the user's own SSH setup (agent, configuration, keys, known
hosts) takes part.

Stable codes, all with the param ``host``: ``sftp.unreachable``, ``sftp.lost``, ``sftp.refused``,
``sftp.no_file``, ``sftp.changed`` (RETRY); ``sftp.login_refused``, ``sftp.no_login``,
``sftp.key_unreadable``, ``sftp.host_key_changed``, ``sftp.pins_unreadable``, ``sftp.not_sftp``,
``sftp.no_folder``, ``sftp.no_permission``, ``sftp.full``, ``sftp.too_many_files`` (ASK);
``sftp.bad_name``, ``sftp.too_large`` (REFUSE).
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import aclosing, asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, cast

import asyncssh

from posapp.datahub.disk import local, make_durable, private_file, size_of, sweep_copies
from posapp.datahub.doorkeeper import Doorkeeper, host_key_algs, pin_of
from posapp.datahub.known_hosts import KnownHosts, Pin
from posapp.datahub.ssh_faults import host_key_changed, not_told, ssh_fault
from posapp.domain.errors import Disposition, FileError
from posapp.domain.transport import PlacedFile, is_fit_name, sftp_place, shown_name

_CHUNK: Final = 1 << 20
_MOST_BYTES: Final = 4 << 30  # ten million codes are a sixth of it
_MOST_FILES: Final = 100_000
_LATEST: Final = 0xFFFF_FFFF  # of epoch seconds: what every file system can store
_COPY_LASTS_S: Final = 7 * 24 * 3600.0  # of a refused file, for a person to look at
_CLOSE_WITHIN_S: Final = 3.0


@dataclass(frozen=True, slots=True)
class SftpLogin:
    """Where and as whom. `password` also opens an encrypted key file."""

    host: str
    port: int
    user: str | None
    password: str | None = field(default=None, repr=False)
    key_file: Path | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """A look at a server: its key's fingerprint, and whether that was pinned just now."""

    fingerprint: str
    first: bool


class SftpServer:
    """One server: logs in, and knows its key from the first time on.

    `within_s` bounds every single step: connecting, logging in, each request, each megabyte.
    """

    def __init__(self, login: SftpLogin, known_hosts: Path, *, within_s: float = 20.0) -> None:
        self.login = login
        self.within_s = within_s
        self._known = KnownHosts(known_hosts)

    @asynccontextmanager
    async def session(self) -> AsyncIterator[SftpSession]:
        """Log in; the connection ends with the block. Raises `FileError`."""
        connection, visit = await self._connect()
        well = False
        try:
            session = SftpSession(self, visit, await self._start(connection))
            yield session
            well = True
        finally:
            if not well:
                connection.abort()
            connection.close()
            with suppress(TimeoutError):
                async with asyncio.timeout(_CLOSE_WITHIN_S):
                    await connection.wait_closed()

    async def look(self, folders: Sequence[str]) -> Visit:
        """Log in and see that these folders are there. Raises `FileError`."""
        async with self.session() as session:
            for folder in folders:
                await session.see_folder(folder)
            return session.visit

    async def _connect(self) -> tuple[asyncssh.SSHClientConnection, Visit]:
        login = self.login
        if not login.user or not (login.password or login.key_file):
            raise FileError("sftp.no_login", Disposition.ASK, host=login.host)
        pins = self._known.pins(login.host, login.port)
        keeper = Doorkeeper(pins)
        key = self._key() if login.key_file else None
        try:
            async with asyncio.timeout(2 * self.within_s):
                connection = await asyncssh.connect(
                    login.host,
                    login.port,
                    config=None,
                    tunnel=None,
                    client_factory=lambda: keeper,
                    # Lists that are empty, not an empty value: that would mean the user's own file.
                    known_hosts=([], [], []),
                    server_host_key_algs=host_key_algs(pins),
                    x509_trusted_certs=None,
                    x509_trusted_cert_paths=[],
                    username=login.user,
                    password=login.password,
                    client_keys=[key] if key else None,
                    agent_path=None,
                    gss_host=None,
                    host_based_auth=False,
                    public_key_auth=key is not None,
                    password_auth=login.password is not None,
                    kbdint_auth=login.password is not None,
                    compression_algs=None,
                    connect_timeout=self.within_s,
                    login_timeout=self.within_s,
                    keepalive_interval=15,
                    keepalive_count_max=2,
                )
        except asyncssh.HostKeyNotVerifiable:
            if keeper.offered is None:
                raise FileError("sftp.not_sftp", Disposition.ASK, host=login.host) from None
            raise host_key_changed(login.host, self._known.path, pins, keeper.offered) from None
        except asyncssh.PermissionDenied:
            # The key exchange came first: this server's key is known from now on.
            self._pin(keeper, pins)
            raise FileError("sftp.login_refused", Disposition.ASK, host=login.host) from None
        except (asyncssh.Error, OSError, ValueError) as error:
            raise not_told(error, login.host) from None
        try:
            self._pin(keeper, pins)
        except FileError:
            connection.abort()
            raise
        offered = connection.get_server_host_key()
        fingerprint = offered.get_fingerprint() if offered else "?"
        return connection, Visit(fingerprint, first=not pins)

    async def _start(self, connection: asyncssh.SSHClientConnection) -> asyncssh.SFTPClient:
        try:
            async with asyncio.timeout(self.within_s):
                # A name that is no UTF-8 must not make the whole listing unreadable.
                return await connection.start_sftp_client(path_errors="surrogateescape")
        except (asyncssh.Error, OSError, ValueError) as error:
            if isinstance(error, asyncssh.ConnectionLost | TimeoutError):
                raise ssh_fault(error, self.login.host, "") from None
            raise FileError("sftp.not_sftp", Disposition.ASK, host=self.login.host) from None

    def _pin(self, keeper: Doorkeeper, pins: Sequence[Pin]) -> None:
        if not pins and keeper.offered is not None:
            self._known.pin(self.login.host, self.login.port, pin_of(keeper.offered))

    def _key(self) -> asyncssh.SSHKey:
        path = self.login.key_file
        try:
            return asyncssh.read_private_key(str(path), self.login.password)
        except (OSError, ValueError):  # asyncssh's key errors are ValueErrors
            raise FileError(
                "sftp.key_unreadable", Disposition.ASK, host=self.login.host, path=path
            ) from None


class SftpSession:
    """A login at a server."""

    def __init__(self, server: SftpServer, visit: Visit, client: asyncssh.SFTPClient) -> None:
        self.visit = visit
        self.client = client
        self.host = server.login.host
        self._within_s = server.within_s

    async def see_folder(self, folder: str) -> None:
        """Raises `FileError` ``sftp.no_folder`` where it is none."""
        async with self.step(folder, missing="sftp.no_folder"):
            if not await self.client.isdir(folder):
                raise FileError(
                    "sftp.no_folder", Disposition.ASK, host=self.host, name=shown_name(folder)
                )

    @asynccontextmanager
    async def step(self, name: str, *, missing: str = "sftp.no_file") -> AsyncIterator[None]:
        """One request with its time limit; what goes wrong leaves as `FileError`."""
        try:
            async with asyncio.timeout(self._within_s):
                yield
        except (asyncssh.Error, OSError, ValueError) as error:
            raise ssh_fault(error, self.host, name, missing=missing) from None


class SftpFolder:
    """The way to one folder of a server; what is fetched lies in `incoming` until released."""

    def __init__(self, server: SftpServer, folder: str, incoming: Path) -> None:
        self._server = server
        self._folder = folder.rstrip("/") or "/"
        self._incoming = incoming

    @property
    def place(self) -> str:
        """Server, login and folder."""
        login = self._server.login
        return sftp_place(login.user, login.host, login.port, self._folder)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[SftpPlace]:
        """Log in and find the folder. Raises `FileError`."""
        async with self._server.session() as session:
            await session.see_folder(self._folder)
            yield SftpPlace(session, self._folder, self._incoming)


class SftpPlace:
    """A folder of a server that was there a moment ago. Its acts raise `FileError`."""

    def __init__(self, session: SftpSession, folder: str, incoming: Path) -> None:
        self._session = session
        self._sftp = session.client
        self._folder = folder
        self._incoming = incoming

    async def listing(self) -> Sequence[PlacedFile]:
        """The regular files, by names as the server tells them, fit or not.

        Copies of ours that nobody needs any more go.
        """
        await asyncio.to_thread(sweep_copies, self._incoming, time.time() - _COPY_LASTS_S)
        found: list[PlacedFile] = []
        async with self._session.step(self._folder, missing="sftp.no_folder"):
            async for entry in self._sftp.scandir(self._folder):
                if len(found) >= _MOST_FILES:
                    raise FileError("sftp.too_many_files", Disposition.ASK, host=self._session.host)
                seen = entry.attrs
                if seen.type in {asyncssh.FILEXFER_TYPE_REGULAR, asyncssh.FILEXFER_TYPE_UNKNOWN}:
                    mtime = min(max(int(seen.mtime or 0), 0), _LATEST)
                    found.append(PlacedFile(str(entry.filename), int(seen.size or 0), mtime))
        return found

    async def fetch(self, file: PlacedFile) -> Path:
        """Download a file whole, under a temporary name first; a copy that is there is kept."""
        remote = self._remote(file.name)
        if file.size > _MOST_BYTES:
            raise FileError(
                "sftp.too_large", Disposition.REFUSE, host=self._session.host, name=file.name
            )
        target = self._incoming / file.name
        with local(target):
            self._incoming.mkdir(mode=0o700, parents=True, exist_ok=True)
            if _is_copy(target, file):
                return target
        temp = target.with_name(f"{file.name}.part")
        with local(temp):
            got = 0
            with private_file(temp) as write:
                async with aclosing(self._read(remote)) as chunks:
                    async for chunk in chunks:
                        got += len(chunk)
                        if got > file.size:
                            break
                        write.write(chunk)
                make_durable(write)
            if got != file.size:
                raise FileError(
                    "sftp.changed", Disposition.RETRY, host=self._session.host, name=file.name
                )
            os.utime(temp, (file.mtime, file.mtime))
            temp.replace(target)
        return target

    async def release(self, file: PlacedFile) -> None:
        """Remove our copy."""
        if is_fit_name(file.name):
            with local(self._incoming):
                (self._incoming / file.name).unlink(missing_ok=True)

    async def put(
        self, source: Path, name: str, told: Callable[[int], object] = lambda _bytes: None
    ) -> None:
        """Upload a file and see that all of it arrived; `told` hears how many bytes did."""
        remote, step = self._remote(name), self._session.step
        async with step(name):
            handle = await self._sftp.open(remote, "wb")
        try:
            with local(source), source.open("rb") as read:
                while chunk := read.read(_CHUNK):
                    async with step(name):
                        await handle.write(chunk)
                    told(read.tell())
            async with step(name):
                with suppress(asyncssh.SFTPOpUnsupported):
                    await handle.fsync()
        finally:
            with suppress(FileError):  # the size tells whether it arrived
                async with step(name):
                    await handle.close()
        async with step(name):
            arrived = await self._sftp.getsize(remote)
        if arrived != size_of(source):
            raise FileError("sftp.lost", Disposition.RETRY, host=self._session.host)

    async def rename(self, name: str, new: str) -> None:
        """Rename; the protocol's plain rename does not replace a file that is there."""
        async with self._session.step(name):
            await self._sftp.rename(self._remote(name), self._remote(new))

    async def remove(self, name: str) -> None:
        """Remove a file."""
        async with self._session.step(name):
            await self._sftp.remove(self._remote(name))

    async def same(self, name: str, source: Path) -> bool:
        """True when both have the same content."""
        remote = self._remote(name)
        async with self._session.step(name):
            size = await self._sftp.getsize(remote)
        if size != size_of(source):
            return False
        with local(source), source.open("rb") as ours:
            async with aclosing(self._read(remote)) as chunks:
                async for chunk in chunks:
                    if ours.read(len(chunk)) != chunk:
                        return False
            return not ours.read(1)

    async def _read(self, remote: str) -> AsyncGenerator[bytes, None]:
        step = self._session.step
        async with step(remote):
            handle = await self._sftp.open(remote, "rb", encoding=None)
        try:
            while True:
                async with step(remote):
                    chunk = cast(bytes, await handle.read(_CHUNK))
                if not chunk:
                    return
                yield chunk
        finally:
            with suppress(FileError):
                async with step(remote):
                    await handle.close()

    def _remote(self, name: str) -> str:
        if not is_fit_name(name):
            raise FileError(
                "sftp.bad_name",
                Disposition.REFUSE,
                host=self._session.host,
                name=shown_name(name),
            )
        return name if self._folder == "." else f"{self._folder.rstrip('/')}/{name}"


def _is_copy(path: Path, file: PlacedFile) -> bool:
    """Raises OSError."""
    if not path.is_file():
        return False
    seen = path.stat()
    return seen.st_size == file.size and int(seen.st_mtime) == file.mtime
