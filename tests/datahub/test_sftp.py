"""The SFTP room against a real server."""

from __future__ import annotations

import os
import socket
import stat
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import asyncssh
import pytest

from posapp.datahub.disk import sweep_copies
from posapp.datahub.sftp import SftpFolder, SftpLogin, SftpServer
from posapp.domain.errors import Disposition, FileError
from posapp.domain.file_ports import FileExchange
from posapp.domain.transport import PlacedFile, is_fit_name
from tests.datahub.running import on_a_loop
from tests.datahub.sftp_server import PASSWORD, USER, Connection, SftpTestServer, cut


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SftpTestServer]:
    with SftpTestServer(tmp_path / "served") as server:
        yield server


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


@on_a_loop
async def test_a_key_is_pinned_on_first_use_and_known_after(
    server: SftpTestServer, tmp_path: Path
) -> None:
    us = till(tmp_path, login(server))
    first = await us.look(["."])
    again = await us.look(["."])
    assert (first.first, again.first) == (True, False)
    assert first.fingerprint == again.fingerprint == server.host_keys[0].get_fingerprint()
    kept = tmp_path / "till" / "known_hosts"
    assert kept.read_text().startswith(f"[127.0.0.1]:{server.port} ssh-ed25519 ")
    if sys.platform != "win32":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600


@on_a_loop
async def test_a_changed_key_is_refused_with_both_fingerprints_and_nothing_is_said_there(
    server: SftpTestServer, tmp_path: Path
) -> None:
    us = till(tmp_path, login(server))
    await us.look(["."])
    pinned = (tmp_path / "till" / "known_hosts").read_text()
    server.close()
    old = server.host_keys[0].get_fingerprint()
    server.host_keys = [asyncssh.generate_private_key("ssh-ed25519")]
    server.open()
    with pytest.raises(FileError) as caught:
        await us.look(["."])
    error = caught.value
    assert (error.code, error.disposition) == ("sftp.host_key_changed", Disposition.ASK)
    assert error.params["known"] == old
    assert error.params["offered"] == server.host_keys[0].get_fingerprint()
    assert str(error.params["path"]).endswith("known_hosts")
    assert (tmp_path / "till" / "known_hosts").read_text() == pinned
    assert server.logins == 1


@on_a_loop
async def test_a_new_key_of_another_kind_beside_the_pinned_one_changes_nothing(
    server: SftpTestServer, tmp_path: Path
) -> None:
    server.close()
    ecdsa = asyncssh.generate_private_key("ecdsa-sha2-nistp256")
    server.host_keys = [ecdsa]
    server.open()
    us = till(tmp_path, login(server))
    await us.look(["."])
    server.close()
    server.host_keys = [asyncssh.generate_private_key("ssh-ed25519"), ecdsa]
    server.open()
    assert (await us.look(["."])).fingerprint == ecdsa.get_fingerprint()


@on_a_loop
async def test_a_pin_that_cannot_be_read_is_no_first_use(
    server: SftpTestServer, tmp_path: Path
) -> None:
    us = till(tmp_path, login(server))
    await us.look(["."])
    (tmp_path / "till" / "known_hosts").write_bytes(b"[127.0.0.1]:22\xff\n")
    with pytest.raises(FileError) as caught:
        await us.look(["."])
    assert caught.value.code == "sftp.pins_unreadable"
    (tmp_path / "till" / "known_hosts").write_text(f"[127.0.0.1]:{server.port} ssh-ed25519")
    with pytest.raises(FileError) as caught:
        await us.look(["."])
    assert caught.value.code == "sftp.pins_unreadable"


@on_a_loop
async def test_a_wrong_password_is_refused_once_and_its_server_is_pinned(
    server: SftpTestServer, tmp_path: Path
) -> None:
    with pytest.raises(FileError) as caught:
        await till(tmp_path, login(server, password="wrong")).look(["."])
    assert (caught.value.code, caught.value.disposition) == ("sftp.login_refused", Disposition.ASK)
    assert "wrong" not in str(caught.value)
    assert (tmp_path / "till" / "known_hosts").exists()


@pytest.mark.parametrize("passphrase", [None, "of the key"])
@on_a_loop
async def test_a_key_file_logs_in(
    server: SftpTestServer, tmp_path: Path, passphrase: str | None
) -> None:
    key = asyncssh.generate_private_key("ssh-ed25519")
    server.close()
    server.passwords = {}
    server.authorized = asyncssh.import_authorized_keys(key.export_public_key().decode())
    server.open()
    path = tmp_path / "id"
    path.write_bytes(key.export_private_key("pkcs8-pem", passphrase))
    await till(tmp_path, login(server, password=passphrase, key_file=path)).look(["."])
    assert server.logins == 1


@pytest.mark.parametrize("content", [None, b"no key at all"])
@on_a_loop
async def test_a_key_file_that_is_none(
    server: SftpTestServer, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "id"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(FileError) as caught:
        await till(tmp_path, login(server, key_file=path)).look(["."])
    assert caught.value.code == "sftp.key_unreadable"


@on_a_loop
async def test_the_users_own_ssh_setup_takes_no_part(
    server: SftpTestServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home" / ".ssh"
    home.mkdir(parents=True)
    other = asyncssh.generate_private_key("ssh-ed25519")
    key = asyncssh.generate_private_key("ssh-ed25519")
    (home / "config").write_text(f"Host *\n  Port {server.port + 1}\n  User nobody\n")
    (home / "known_hosts").write_text(
        f"[127.0.0.1]:{server.port} {other.export_public_key().decode()}"
    )
    (home / "id_ed25519").write_bytes(key.export_private_key())
    monkeypatch.setenv("SSH_AUTH_SOCK", str(tmp_path / "no-agent"))
    await till(tmp_path, login(server)).look(["."])  # neither the port, the user nor the other key
    server.close()
    server.passwords = {}
    server.authorized = asyncssh.import_authorized_keys(key.export_public_key().decode())
    server.open()
    with pytest.raises(FileError) as caught:
        await till(tmp_path, login(server)).look(["."])
    assert caught.value.code == "sftp.login_refused"


@pytest.mark.parametrize("missing", [{"user": None}, {"password": None}])
@on_a_loop
async def test_without_a_login_nobody_is_asked(
    server: SftpTestServer, tmp_path: Path, missing: dict[str, None]
) -> None:
    with pytest.raises(FileError) as caught:
        await till(tmp_path, login(server, **missing)).look(["."])
    assert caught.value.code == "sftp.no_login"
    assert server.logins == 0


@on_a_loop
async def test_nobody_listens(server: SftpTestServer, tmp_path: Path) -> None:
    server.close()
    with pytest.raises(FileError) as caught:
        await till(tmp_path, login(server)).look(["."])
    assert (caught.value.code, caught.value.disposition) == ("sftp.unreachable", Disposition.RETRY)


@pytest.mark.parametrize(
    ("answer", "code"), [(b"HTTP/1.1 400 Bad Request\r\n\r\n", "sftp.not_sftp"), (b"", "silence")]
)
@on_a_loop
async def test_something_else_answers(tmp_path: Path, answer: bytes, code: str) -> None:
    """A web server; and one that never says a word: the time limit ends it."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        enough = threading.Event()

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                if answer:
                    connection.sendall(answer)
                else:
                    enough.wait(10)

        thread = threading.Thread(target=serve)
        thread.start()
        us = till(tmp_path, SftpLogin("127.0.0.1", port, USER, PASSWORD), within_s=0.3)
        with pytest.raises(FileError) as caught:
            await us.look(["."])
        enough.set()
        thread.join()
    assert caught.value.code in {"sftp.not_sftp", "sftp.unreachable"}
    assert (code == "silence") <= (caught.value.code == "sftp.unreachable")


@on_a_loop
async def test_a_folder_that_is_none(server: SftpTestServer, tmp_path: Path) -> None:
    (server.root / "a-file").write_text("x")
    for name in ("nowhere", "a-file"):
        with pytest.raises(FileError) as caught:
            async with folder(tmp_path, server, name).open():
                pass
        assert caught.value.code == "sftp.no_folder"


@on_a_loop
async def test_a_folder_that_is_closed(server: SftpTestServer, tmp_path: Path) -> None:
    def trap(when: str, act: str, path: bytes, connection: Connection) -> None:
        if act == "list":
            raise asyncssh.SFTPPermissionDenied("no")

    server.trap = trap
    async with folder(tmp_path, server).open() as place:
        with pytest.raises(FileError) as caught:
            await place.listing()
    assert caught.value.code == "sftp.no_permission"


@on_a_loop
async def test_listing_names_regular_files_only(server: SftpTestServer, tmp_path: Path) -> None:
    (server.root / "in").mkdir()
    (server.root / "in" / "folder").mkdir()
    (server.root / "in" / "one.csv").write_bytes(b"12345")
    os.utime(server.root / "in" / "one.csv", (1_700_000_000, 1_700_000_000))
    if sys.platform != "win32":
        (server.root / "in" / "link.csv").symlink_to("/etc/passwd")
    async with folder(tmp_path, server, "in/").open() as place:
        assert await place.listing() == [PlacedFile("one.csv", 5, 1_700_000_000)]


@on_a_loop
async def test_a_download_is_whole_private_and_kept_for_the_next_time(
    server: SftpTestServer, tmp_path: Path
) -> None:
    content = os.urandom(3_000_000)
    (server.root / "codes.csv").write_bytes(content)
    async with folder(tmp_path, server).open() as place:
        (file,) = await place.listing()
        path = await place.fetch(file)
        assert path == tmp_path / "till" / "incoming" / "codes.csv"
        assert path.read_bytes() == content
        server.acts.clear()
        assert await place.fetch(file) == path
        assert server.acts == []
        assert await place.same("codes.csv", path)
        path.write_bytes(content[:-1] + b"?")
        assert not await place.same("codes.csv", path)
        path.write_bytes(content[:-1])
        assert not await place.same("codes.csv", path)
        await place.release(file)
        await place.release(file)
    assert list((tmp_path / "till" / "incoming").iterdir()) == []


@pytest.mark.parametrize("size", [5, 50])
@on_a_loop
async def test_a_file_that_is_not_as_listed_is_not_taken(
    server: SftpTestServer, tmp_path: Path, size: int
) -> None:
    (server.root / "codes.csv").write_bytes(b"x" * 20)
    async with folder(tmp_path, server).open() as place:
        with pytest.raises(FileError) as caught:
            await place.fetch(PlacedFile("codes.csv", size, 0))
    assert caught.value.code == "sftp.changed"
    assert not (tmp_path / "till" / "incoming" / "codes.csv").exists()


@on_a_loop
async def test_a_connection_lost_in_the_middle_of_a_download(
    server: SftpTestServer, tmp_path: Path
) -> None:
    (server.root / "codes.csv").write_bytes(os.urandom(3_000_000))
    blocks = 0

    def trap(when: str, act: str, path: bytes, connection: Connection) -> None:
        nonlocal blocks
        blocks += act == "block"
        if blocks > 1:
            cut(connection)

    server.trap = trap
    with pytest.raises(FileError) as caught:
        await fetch_the_one(folder(tmp_path, server))
    assert (caught.value.code, caught.value.disposition) == ("sftp.lost", Disposition.RETRY)
    assert not (tmp_path / "till" / "incoming" / "codes.csv").exists()
    server.trap = None
    assert (await fetch_the_one(folder(tmp_path, server))).stat().st_size == 3_000_000


@on_a_loop
async def test_a_connection_lost_in_the_middle_of_an_upload(
    server: SftpTestServer, tmp_path: Path
) -> None:
    source = tmp_path / "burns.csv"
    source.write_bytes(os.urandom(3_000_000))
    writes = 0

    def trap(when: str, act: str, path: bytes, connection: Connection) -> None:
        nonlocal writes
        writes += act == "write"
        if writes > 1:
            cut(connection)

    server.trap = trap
    with pytest.raises(FileError) as caught:
        async with folder(tmp_path, server).open() as place:
            await place.put(source, "a.tmp")
    assert caught.value.code == "sftp.lost"
    server.trap = None
    async with folder(tmp_path, server).open() as place:
        await place.put(source, "a.tmp")  # over what is there of it
        await place.rename("a.tmp", "a.csv")
    assert (server.root / "a.csv").read_bytes() == source.read_bytes()


@on_a_loop
async def test_a_server_that_falls_silent_ends_by_the_time_limit(
    server: SftpTestServer, tmp_path: Path
) -> None:
    (server.root / "codes.csv").write_bytes(b"x")
    enough = threading.Event()

    def trap(when: str, act: str, path: bytes, connection: Connection) -> None:
        if act == "read":
            enough.wait(10)

    server.trap = trap
    us = till(tmp_path, login(server), within_s=0.5)
    with pytest.raises(FileError) as caught:
        await fetch_the_one(SftpFolder(us, ".", tmp_path / "in"), enough)
    assert caught.value.code == "sftp.lost"


@on_a_loop
async def test_a_rename_never_replaces_a_file(server: SftpTestServer, tmp_path: Path) -> None:
    (server.root / "a.tmp").write_text("ours")
    (server.root / "a.csv").write_text("theirs")
    async with folder(tmp_path, server).open() as place:
        with pytest.raises(FileError) as caught:
            await place.rename("a.tmp", "a.csv")
        assert caught.value.code in {"sftp.exists", "sftp.refused"}
        with pytest.raises(FileError) as caught:
            await place.rename("b.tmp", "b.csv")
        assert caught.value.code == "sftp.no_file"
    assert (server.root / "a.csv").read_text() == "theirs"


HOSTILE = [
    "../../earnreward.csv", "/etc/earnreward.csv", "a\\earnreward.csv", "..", ".", "",
    "CON.csv", "com1", "Lpt9.earnreward.csv", "nul", "earn\x00reward.csv", "earn\nreward.csv",
    "earn\u202ereward.csv", "C:earnreward.csv", "earnreward.csv.", " earnreward.csv",
    "earnreward.csv ", "x" * 300, "é" * 170, ".hidden", "aux .csv", "a?b", "a*b", "\udcff.csv",
]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
@on_a_loop
async def test_hostile_names_are_not_fit(name: str) -> None:
    assert not is_fit_name(name)


@on_a_loop
async def test_hostile_names_are_listed_and_refused(server: SftpTestServer, tmp_path: Path) -> None:
    told = [
        name.encode(errors="surrogateescape") for name in HOSTILE if name not in {"", ".", ".."}
    ]
    server.extra_names = [*told, b"\xff\xfe latin.csv"]
    async with folder(tmp_path, server).open() as place:
        found = await place.listing()
        assert len(found) == len(server.extra_names)
        for file in found:
            with pytest.raises(FileError) as caught:
                await place.fetch(file)
            assert caught.value.code == "sftp.bad_name"
            assert caught.value.disposition is Disposition.REFUSE
            assert str(caught.value.params["name"]).isprintable()
    assert [act for act in server.acts if act.startswith("read")] == []
    assert not (tmp_path / "till" / "incoming").exists()


@on_a_loop
async def test_a_file_of_an_absurd_size_is_refused(server: SftpTestServer, tmp_path: Path) -> None:
    async with folder(tmp_path, server).open() as place:
        with pytest.raises(FileError) as caught:
            await place.fetch(PlacedFile("earnreward.csv", 5 << 30, 0))
    assert caught.value.code == "sftp.too_large"


def test_copies_that_nobody_needs_any_more_go(tmp_path: Path) -> None:
    copy = tmp_path / "earnreward.csv"
    copy.write_text("codes")
    os.utime(copy, (0, 0))  # the server's date, not the copy's
    sweep_copies(tmp_path, time.time() - 3600)
    assert copy.exists()
    sweep_copies(tmp_path, time.time() + 3600)
    assert not copy.exists()
    sweep_copies(tmp_path / "nowhere", time.time())
