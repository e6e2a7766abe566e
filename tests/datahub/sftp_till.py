"""A till's side of the SFTP room: its login, its pinned keys, its folders."""

from __future__ import annotations

import threading
from pathlib import Path

from posapp.datahub.sftp import SftpFolder, SftpLogin, SftpServer
from posapp.domain.file_ports import FileExchange
from tests.datahub.sftp_server import PASSWORD, USER, SftpTestServer


def login(server: SftpTestServer, **other: object) -> SftpLogin:
    facts: dict[str, object] = {
        "host": "127.0.0.1", "port": server.port, "user": USER, "password": PASSWORD,
    }  # fmt: skip
    return SftpLogin(**(facts | other))  # type: ignore[arg-type]


def till(tmp_path: Path, at: SftpLogin, *, within_s: float = 5.0) -> SftpServer:
    return SftpServer(at, tmp_path / "till" / "known_hosts", within_s=within_s)


def folder(tmp_path: Path, server: SftpTestServer, name: str = ".") -> FileExchange:
    return SftpFolder(till(tmp_path, login(server)), name, tmp_path / "till" / "incoming")


async def fetch_the_one(there: FileExchange, after: threading.Event | None = None) -> Path:
    async with there.open() as place:
        (file,) = await place.listing()
        try:
            return await place.fetch(file)
        finally:
            if after is not None:
                after.set()
