"""Files on a real SFTP server: listed, fetched, put, renamed, whatever line and names do."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import asyncssh
import pytest

from posapp.datahub.disk import sweep_copies
from posapp.datahub.sftp import SftpFolder
from posapp.domain.errors import Disposition, FileError
from posapp.domain.transport import PlacedFile, is_fit_name
from tests.datahub.running import on_a_loop
from tests.datahub.sftp_server import Connection, SftpTestServer, cut
from tests.datahub.sftp_till import fetch_the_one, folder, login, till


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
