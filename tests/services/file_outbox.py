"""Tills that send their burns by file: to a folder, or to a server that can be cut off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from posapp.datahub.folder import LocalFolder
from posapp.datahub.sftp import SftpFolder, SftpLogin, SftpServer
from posapp.domain.file_ports import FileExchange
from tests.datahub.sftp_server import PASSWORD, USER, Connection, SftpTestServer, cut
from tests.services.file_till import FileTill


def sftp(server: SftpTestServer, home: Path, folder: str = ".") -> FileExchange:
    login = SftpLogin("127.0.0.1", server.port, USER, PASSWORD)
    return SftpFolder(
        SftpServer(login, home / "known_hosts", within_s=5), folder, home / "incoming"
    )


def till_at(server: SftpTestServer, home: Path, burns: int = 3, **other: int) -> FileTill:
    home.mkdir(parents=True, exist_ok=True)
    till = FileTill(home, sftp(server, home), **other)
    till.owe(burns)
    return till


def folder_till(home: Path, burns: int = 2) -> FileTill:
    home.mkdir()
    till = FileTill(home, LocalFolder(home / "outbox", make=True))
    till.owe(burns)
    return till


def cut_at(act: str, when: str, nth: int) -> Callable[[str, str, bytes, Connection], None]:
    """A trap for the server: the cable is pulled before or after the nth such act."""
    met = 0

    def trap(at: str, name: str, path: bytes, connection: Connection) -> None:
        nonlocal met
        if (at, name) == (when, act):
            met += 1
            if met == nth:
                cut(connection)

    return trap
