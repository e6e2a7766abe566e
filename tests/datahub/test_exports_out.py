"""Exports on a real SFTP server: whole under their own name or not at all, whatever happens."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import asyncssh
import pytest

from posapp.datahub.exports_out import ExportFolder
from posapp.datahub.kept_exports import KeptExports
from posapp.domain.errors import Disposition, FileError
from tests.datahub.running import on_a_loop
from tests.datahub.sftp_server import Connection, SftpTestServer, cut
from tests.datahub.sftp_till import login, till

NAME = "report_PAR-01_caisse-1_2026-11-22_20261122-181502.csv"
Trap = Callable[[str, str, bytes, Connection], None]


def unheard(_done: int, _of: int) -> None:
    pass


def office(tmp_path: Path, server: SftpTestServer, name: str = ".", **who: object) -> ExportFolder:
    return ExportFolder(till(tmp_path, login(server, **who)), name)


def made(tmp_path: Path, content: bytes = b"a;b\r\n1;2\r\n") -> Path:
    path = tmp_path / NAME
    path.write_bytes(content)
    return path


def names(server: SftpTestServer) -> list[str]:
    return sorted(path.name for path in server.root.iterdir())


def refusing(act: str, error: Exception) -> Trap:
    def trap(when: str, what: str, path: bytes, connection: Connection) -> None:
        if what == act and when == "before":
            raise error

    return trap


@on_a_loop
async def test_a_file_arrives_whole_with_its_progress(
    server: SftpTestServer, tmp_path: Path
) -> None:
    content = os.urandom(2_500_000)
    heard: list[tuple[int, int]] = []
    final = await office(tmp_path, server).send(
        made(tmp_path, content), NAME, lambda done, of: heard.append((done, of))
    )
    assert final == NAME
    assert (server.root / NAME).read_bytes() == content
    assert names(server) == [NAME]
    assert server.appeared == [(NAME, content)]
    assert heard[0] == (0, len(content)) and heard[-1] == (len(content), len(content))
    assert len(heard) == 4


@on_a_loop
async def test_nothing_is_overwritten_and_nothing_is_sent_twice(
    server: SftpTestServer, tmp_path: Path
) -> None:
    (server.root / NAME).write_bytes(b"of somebody else")
    there = office(tmp_path, server)
    second = NAME.replace(".csv", "_2.csv")
    assert await there.send(made(tmp_path), NAME, unheard) == second
    assert await there.send(made(tmp_path), NAME, unheard) == second
    assert names(server) == sorted([NAME, second])
    assert (server.root / NAME).read_bytes() == b"of somebody else"


@on_a_loop
async def test_a_name_that_is_taken_meanwhile_is_left_alone(
    server: SftpTestServer, tmp_path: Path
) -> None:
    def trap(when: str, act: str, path: bytes, connection: Connection) -> None:
        if act == "rename" and when == "before" and not (server.root / NAME).exists():
            (server.root / NAME).write_bytes(b"faster")

    server.trap = trap
    final = await office(tmp_path, server).send(made(tmp_path), NAME, unheard)
    assert final == NAME.replace(".csv", "_2.csv")
    assert (server.root / NAME).read_bytes() == b"faster"
    assert names(server) == sorted([NAME, final])


@pytest.mark.parametrize(
    ("act", "error", "code", "disposition"),
    [
        # Version 3 of the protocol, which all speak, has no word for a full disk.
        ("write", OSError(errno.ENOSPC, "full"), "sftp.refused", Disposition.RETRY),
        (
            "open",
            asyncssh.SFTPPermissionDenied("no"),
            "sftp.no_permission",
            Disposition.ASK,
        ),
        (
            "rename",
            asyncssh.SFTPPermissionDenied("no"),
            "sftp.no_permission",
            Disposition.ASK,
        ),
    ],
)
def test_a_server_that_takes_nothing_keeps_nothing_of_it(
    server: SftpTestServer,
    tmp_path: Path,
    act: str,
    error: Exception,
    code: str,
    disposition: Disposition,
) -> None:
    @on_a_loop
    async def story() -> None:
        server.trap = refusing(act, error)
        with pytest.raises(FileError) as caught:
            await office(tmp_path, server).send(made(tmp_path), NAME, unheard)
        assert (caught.value.code, caught.value.disposition) == (code, disposition)
        assert names(server) == []
        server.trap = None
        assert await office(tmp_path, server).send(made(tmp_path), NAME, unheard) == NAME

    story()


@pytest.mark.parametrize("moment", ["write", "rename"])
def test_a_line_that_breaks_leaves_no_half_file_and_the_second_try_mends_it(
    server: SftpTestServer, tmp_path: Path, moment: str
) -> None:
    content = os.urandom(1_500_000)

    @on_a_loop
    async def story() -> None:
        writes = 0

        def trap(when: str, act: str, path: bytes, connection: Connection) -> None:
            nonlocal writes
            writes += act == "write"
            # In the middle of the content; of a rename, once it is done and nobody is told.
            if (moment == "write" and act == "write" and writes > 1) or (
                act == moment == "rename" and when == "after"
            ):
                cut(connection)

        server.trap = trap
        with pytest.raises(FileError) as caught:
            await office(tmp_path, server).send(made(tmp_path, content), NAME, unheard)
        assert caught.value.code == "sftp.lost"
        assert all(whole == content for _name, whole in server.appeared)
        server.trap = None
        assert await office(tmp_path, server).send(made(tmp_path, content), NAME, unheard) == NAME
        assert names(server) == [NAME]
        assert (server.root / NAME).read_bytes() == content
        assert server.appeared == [(NAME, content)]

    story()


@on_a_loop
async def test_a_server_that_goes_away_midway_and_comes_back(
    server: SftpTestServer, tmp_path: Path
) -> None:
    server.close()
    with pytest.raises(FileError) as caught:
        await office(tmp_path, server).send(made(tmp_path), NAME, unheard)
    assert (caught.value.code, caught.value.disposition) == ("sftp.unreachable", Disposition.RETRY)
    server.open()
    assert await office(tmp_path, server).send(made(tmp_path), NAME, unheard) == NAME


@on_a_loop
async def test_a_folder_where_nobody_may_read_takes_files_too(
    server: SftpTestServer, tmp_path: Path
) -> None:
    (server.root / NAME).write_bytes(b"another")
    server.trap = refusing("read", asyncssh.SFTPPermissionDenied("no"))
    final = await office(tmp_path, server).send(made(tmp_path), NAME, unheard)
    assert final == NAME.replace(".csv", "_2.csv")


@on_a_loop
async def test_the_test_writes_renames_and_removes(server: SftpTestServer, tmp_path: Path) -> None:
    there = office(tmp_path, server)
    scratch = tmp_path / "test.tmp"
    first = await there.test(scratch)
    again = await there.test(scratch)
    assert (first.first, again.first, again.left) == (True, False, "")
    assert again.fingerprint == server.host_keys[0].get_fingerprint()
    assert names(server) == [] and not scratch.exists()
    server.trap = refusing("open", asyncssh.SFTPPermissionDenied("no"))
    with pytest.raises(FileError) as caught:
        await there.test(scratch)
    assert caught.value.code == "sftp.no_permission"


def test_kept_copies_are_private_and_never_outside_their_folder(tmp_path: Path) -> None:
    shelf = KeptExports(tmp_path / "exports")
    path = shelf.place(NAME)
    path.write_bytes(b"abc")
    shelf.keep(path, 7)
    assert shelf.place(NAME).name == NAME.replace(".csv", "_2.csv")
    (kept,) = shelf.all()
    assert (kept.name, kept.what, kept.rows, kept.size) == (NAME, "report", 7, 3)
    if os.name == "posix":
        assert path.parent.stat().st_mode & 0o777 == 0o700
    for name in ("../ledger.db", "/etc/passwd", "", "con", f"sub/{NAME}", "none.csv"):
        with pytest.raises(FileError) as caught:
            shelf.path(name)
        assert caught.value.code == "exports.none_kept"
    shelf.drop(NAME)
    assert list(shelf.folder.iterdir()) == []


@pytest.mark.torture
@pytest.mark.skipif(shutil.which("sshd") is None, reason="no OpenSSH server here")
def test_on_the_server_most_head_offices_have(tmp_path: Path) -> None:
    """OpenSSH's own sshd: a rename that links and unlinks, one word for every failure."""
    home = tmp_path / "sshd"
    home.mkdir(mode=0o700)
    for name in ("host", "user"):
        asyncssh.generate_private_key("ssh-ed25519").write_private_key(str(home / name))
        (home / name).chmod(0o600)
    key = asyncssh.read_private_key(str(home / "user"))
    (home / "authorized").write_bytes(key.export_public_key())
    port = _free_port()
    (home / "config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {home / 'host'}\nPidFile none\n"
        f"AuthorizedKeysFile {home / 'authorized'}\nStrictModes no\nUsePAM no\n"
        "PasswordAuthentication no\nSubsystem sftp internal-sftp\n"
    )
    inbox = tmp_path / "in"
    inbox.mkdir()
    sshd = shutil.which("sshd") or ""
    with subprocess.Popen([sshd, "-D", "-e", "-f", str(home / "config")]) as server:
        try:
            _wait_for(port)
            _tell_openssh(tmp_path, inbox, port, home / "user")
        finally:
            server.terminate()


def _tell_openssh(tmp_path: Path, inbox: Path, port: int, key: Path) -> None:
    import getpass

    from posapp.datahub.sftp import SftpLogin, SftpServer

    at = SftpLogin("127.0.0.1", port, getpass.getuser(), None, key)
    there = ExportFolder(SftpServer(at, tmp_path / "known"), str(inbox))

    @on_a_loop
    async def story() -> None:
        assert (await there.test(tmp_path / "scratch.tmp")).left == ""
        assert await there.send(made(tmp_path), NAME, unheard) == NAME
        assert await there.send(made(tmp_path), NAME, unheard) == NAME
        second = NAME.replace(".csv", "_2.csv")
        assert await there.send(made(tmp_path, b"other"), NAME, unheard) == second
        assert sorted(os.listdir(inbox)) == sorted([NAME, second])  # noqa: PTH208
        if os.geteuid() != 0:
            os.chmod(inbox, 0o500)  # noqa: PTH101
            with pytest.raises(FileError, match=r"sftp\.no_permission"):
                await there.send(made(tmp_path, b"third"), NAME, unheard)

    story()


def _free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int) -> None:
    import socket
    import time

    until = time.monotonic() + 10
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError
