"""Getting into an SFTP server: whom we trust, who we are, and what else may answer."""

from __future__ import annotations

import socket
import stat
import sys
import threading
from pathlib import Path

import asyncssh
import pytest

from posapp.datahub.sftp import SftpLogin
from posapp.domain.errors import Disposition, FileError
from tests.datahub.running import on_a_loop
from tests.datahub.sftp_server import PASSWORD, USER, SftpTestServer
from tests.datahub.sftp_till import login, till


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
