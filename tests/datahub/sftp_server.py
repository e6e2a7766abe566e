"""A real SFTP server on loopback, in a thread of its own, that can be made to misbehave."""

from __future__ import annotations

import asyncio
import inspect
import os
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Self, TypeVar, cast

import asyncssh

_T = TypeVar("_T")

USER = "store-1"
PASSWORD = "open sesame"


class SftpTestServer:
    """Serves `root`. `trap`, where set, is called before and after each act: it may raise or cut.

    `appeared` has every file that ever stood under a name that does not end in .tmp, as
    (name, content), in order: what Splio's side could have picked up.
    """

    def __init__(self, root: Path, *, host_key: asyncssh.SSHKey | None = None) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)
        self.host_keys = [host_key or asyncssh.generate_private_key("ssh-ed25519")]
        self.authorized: asyncssh.SSHAuthorizedKeys | None = None
        self.passwords = {USER: PASSWORD}
        self.appeared: list[tuple[str, bytes]] = []
        self.picks_up = False
        self.extra_names: list[bytes] = []
        self.trap: Callable[[str, str, bytes, Connection], None] | None = None
        self.acts: list[str] = []
        self.logins = 0
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._listener: asyncssh.SSHAcceptor | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        self.open()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
        self._wait(self._finish())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def open(self, port: int = 0) -> None:
        """Listen; after a `close` at the port of before."""
        self._listener = self._wait(
            asyncssh.listen(
                "127.0.0.1",
                port or self.port,
                server_factory=lambda: _Door(self),
                server_host_keys=self.host_keys,
                sftp_factory=lambda chan: _Folder(chan, self),
                authorized_client_keys=self.authorized,
                process_factory=None,
                allow_scp=False,
            )
        )
        self.port = self._listener.get_port()

    def close(self) -> None:
        """Stop listening and drop every connection."""
        listener, self._listener = self._listener, None
        if listener is not None:
            self._wait(self._close(listener))

    async def _close(self, listener: asyncssh.SSHAcceptor) -> None:
        listener.close()
        await listener.wait_closed()

    async def _finish(self) -> None:
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _wait(self, work: Awaitable[_T]) -> _T:
        async def done() -> _T:
            return await work

        future: Future[_T] = asyncio.run_coroutine_threadsafe(done(), self._loop)
        return future.result(20)

    def note(self, name: str) -> None:
        """A file stands under a name that others read."""
        path = self.root / name
        if name.endswith(".tmp") or not path.is_file():
            return
        self.appeared.append((Path(name).name, path.read_bytes()))
        if self.picks_up:
            path.unlink()


Connection = asyncssh.SSHServerConnection


class _Door(asyncssh.SSHServer):
    def __init__(self, server: SftpTestServer) -> None:
        self._server = server

    def begin_auth(self, username: str) -> bool:
        return True

    def password_auth_supported(self) -> bool:
        return True

    def validate_password(self, username: str, password: str) -> bool:
        return self._server.passwords.get(username) == password

    def auth_completed(self) -> None:
        self._server.logins += 1


class _Folder(asyncssh.SFTPServer):
    def __init__(self, chan: asyncssh.SSHServerChannel[bytes], server: SftpTestServer) -> None:
        self._server = server
        self._connection = cast(Connection, chan.get_connection())
        self._names: dict[int, str] = {}
        super().__init__(chan, chroot=os.fsencode(server.root))

    def _trap(self, when: str, act: str, path: bytes) -> None:
        if self._server.trap is not None:
            self._server.trap(when, act, path, self._connection)

    def open(self, path: bytes, pflags: int, attrs: asyncssh.SFTPAttrs) -> Any:
        writing = bool(pflags & asyncssh.FXF_WRITE)
        act = "open" if writing else "read"
        self._server.acts.append(f"{act} {path.decode()}")
        self._trap("before", act, path)
        file = super().open(path, pflags, attrs)
        if writing:
            self._names[id(file)] = path.decode().strip("/")
        try:
            self._trap("after", act, path)
        except asyncssh.SFTPError:
            super().close(file)
            raise
        return file

    def write(self, file_obj: Any, offset: int, data: bytes) -> Any:
        self._trap("before", "write", self._names.get(id(file_obj), "").encode())
        return super().write(file_obj, offset, data)

    def read(self, file_obj: Any, offset: int, size: int) -> Any:
        self._trap("before", "block", b"")
        return super().read(file_obj, offset, size)

    async def close(self, file_obj: Any) -> None:
        name = self._names.pop(id(file_obj), None)
        done = super().close(file_obj)
        if inspect.isawaitable(done):
            await done
        if name is not None:
            self._server.note(name)

    def rename(self, oldpath: bytes, newpath: bytes) -> Any:
        self._server.acts.append(f"rename {oldpath.decode()} {newpath.decode()}")
        self._trap("before", "rename", oldpath)
        super().rename(oldpath, newpath)
        self._server.note(newpath.decode().strip("/"))
        self._trap("after", "rename", oldpath)

    def remove(self, path: bytes) -> Any:
        self._server.acts.append(f"remove {path.decode()}")
        return super().remove(path)

    async def scandir(self, path: bytes) -> Any:
        self._trap("before", "list", path)
        found = super().scandir(path)
        async for entry in found:
            yield entry
        for name in self._server.extra_names:
            attrs = asyncssh.SFTPAttrs(size=10, permissions=0o100644, mtime=1_700_000_000)
            yield asyncssh.SFTPName(name, b"", attrs)


def cut(connection: Connection) -> None:
    """Drop a connection at once, as a pulled cable does."""
    connection.abort()
    raise asyncssh.SFTPConnectionLost("cut")
