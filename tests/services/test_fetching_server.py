"""Looking for files of codes on a server: downloaded, taken in, and nothing left behind."""

from __future__ import annotations

from pathlib import Path

from pydantic import SecretStr

from posapp.app.paths import TillPaths
from posapp.domain.code import Code
from tests.datahub.running import on_a_loop
from tests.datahub.sftp_server import PASSWORD, USER, Connection, SftpTestServer, cut
from tests.services.hot_folder import Hot, codes


def far(tmp_path: Path, server: SftpTestServer, **other: object) -> Hot:
    hot = Hot(
        tmp_path / "home",
        sftp_host="127.0.0.1",
        sftp_port=server.port,
        sftp_user=USER,
        sftp_password=SecretStr(PASSWORD),
        codes_from="files",
        file_settle_s=0,
        **other,
    )
    hot.folder = server.root
    return hot


@on_a_loop
async def test_a_servers_file_is_downloaded_taken_in_and_our_copy_removed(
    server: SftpTestServer, tmp_path: Path
) -> None:
    hot = far(tmp_path, server)
    hot.drop("earnreward.csv", codes(1, 2, 3))
    async with hot.core() as core:
        (report,) = (await core.fetching.run()).imported
        assert report.rows == 3
        assert core.stock.voucher(Code("1000000000003")) is not None
        server.acts.clear()
        assert (await core.fetching.run()).imported == []
    assert server.acts == []
    assert (server.root / "earnreward.csv").exists()
    assert list(TillPaths(hot.settings.data_dir).incoming.iterdir()) == []


@on_a_loop
async def test_a_servers_refused_file_stays_here_to_be_looked_at(
    server: SftpTestServer, tmp_path: Path
) -> None:
    hot = far(tmp_path, server)
    hot.drop("earnreward.csv", "something,else\n1,2\n")
    async with hot.core() as core:
        await core.fetching.run()
    kept = TillPaths(hot.settings.data_dir).incoming / "earnreward.csv"
    assert kept.read_text() == "something,else\n1,2\n"


@on_a_loop
async def test_hostile_names_are_refused_once_and_the_others_are_read(
    server: SftpTestServer, tmp_path: Path
) -> None:
    hot = far(tmp_path, server)
    server.extra_names = [
        b"in/../../earnreward.csv",
        b"CON.earnreward.csv",
        b"earnreward\n\x1b[2J.csv",
    ]
    hot.drop("earnreward.csv", codes(1))
    async with hot.core() as core:
        for _ in range(2):
            await core.fetching.run()
    assert hot.imported() == ["earnreward.csv"]
    assert [code for _, code in hot.refused()] == ["sftp.bad_name"] * 3
    assert all(name.isprintable() for name, _ in hot.refused())
    assert not (tmp_path / "earnreward.csv").exists()


@on_a_loop
async def test_a_download_cut_off_is_taken_up_at_the_next_look(
    server: SftpTestServer, tmp_path: Path
) -> None:
    hot = far(tmp_path, server)
    hot.drop("earnreward.csv", codes(*range(500)))

    def trap(when: str, act: str, path: bytes, connection: Connection) -> None:
        if act == "block":
            cut(connection)

    async with hot.core() as core:
        server.trap = trap
        told = await core.fetching.run()
        assert [error.code for error in told.failed.values()] == ["sftp.lost"]
        server.trap = None
        (report,) = (await core.fetching.run()).imported
    assert report.rows == 500


@on_a_loop
async def test_the_servers_inbox_is_looked_at_where_codes_come_by_api_too(
    server: SftpTestServer, tmp_path: Path
) -> None:
    hot = far(tmp_path, server)
    hot.settings = hot.settings.model_copy(update={"codes_from": "api"})
    hot.drop("earnreward.csv", codes(1))
    async with hot.core() as core:
        await core.fetching.run()
    assert hot.imported() == ["earnreward.csv"]
