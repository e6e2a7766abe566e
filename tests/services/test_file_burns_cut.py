"""Burns by file to a server that is cut off, refuses or misbehaves: each is delivered once."""

from __future__ import annotations

from pathlib import Path

import asyncssh
import pytest

from posapp.datahub.burns_out import OutgoingFiles
from posapp.domain.burn import BurnState
from tests.datahub.running import on_a_loop
from tests.datahub.sftp_server import Connection, SftpTestServer, cut
from tests.services.file_outbox import cut_at, till_at

pytestmark = pytest.mark.usefixtures("blank_ledger")

SERVER_ACTS = ["list", "open", "write", "rename"]


@pytest.mark.parametrize("picks_up", [False, True], ids=["left", "picked-up"])
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("act", SERVER_ACTS)
@on_a_loop
async def test_a_connection_cut_at_every_act_of_the_server(
    server: SftpTestServer, tmp_path: Path, act: str, when: str, picks_up: bool
) -> None:
    """A rename that was carried out and never answered is the hard one."""
    server.picks_up = picks_up
    for nth in range(1, 4):
        till = till_at(server, tmp_path / f"{nth}")
        till.clock.pass_by(nth)
        server.trap = cut_at(act, when, nth)
        told = await till.life()
        server.trap = None
        assert told is not None
        if told.stopped is not None:
            assert told.stopped.code == "sftp.lost"
            assert {burn.state for burn in till.burns()} <= {
                BurnState.PENDING, BurnState.UNCLEAR, BurnState.CONFIRMED,
            }  # fmt: skip
        await till.settle()
        till.audit(server.appeared)
        server.appeared.clear()


@on_a_loop
async def test_a_lost_answer_of_a_rename_is_found_out_in_the_same_life_or_the_next(
    server: SftpTestServer, tmp_path: Path
) -> None:
    till = till_at(server, tmp_path / "till")
    server.trap = cut_at("rename", "after", 1)
    told = await till.life()
    server.trap = None
    assert told is not None and told.stopped is not None
    assert {burn.state for burn in till.burns()} == {BurnState.UNCLEAR}
    server.acts.clear()
    await till.settle()
    till.audit(server.appeared)
    assert not [act for act in server.acts if act.startswith(("open", "rename"))]


@on_a_loop
async def test_an_outage_costs_no_burn_a_move(server: SftpTestServer, tmp_path: Path) -> None:
    till = till_at(server, tmp_path / "till")
    before = till.burns()
    server.close()
    for _ in range(3):
        told = await till.life()
        assert told is not None and told.stopped is not None
        assert told.stopped.code == "sftp.unreachable"
    assert till.burns() == before
    server.open()
    await till.settle()
    till.audit(server.appeared)


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (asyncssh.SFTPPermissionDenied("no"), "sftp.no_permission"),
        (asyncssh.SFTPFailure("full"), "sftp.refused"),
    ],
)
@pytest.mark.parametrize("act", ["open", "rename"])
@on_a_loop
async def test_a_server_that_refuses(
    server: SftpTestServer, tmp_path: Path, act: str, fault: asyncssh.SFTPError, code: str
) -> None:
    till = till_at(server, tmp_path / "till")

    def trap(when: str, name: str, path: bytes, connection: Connection) -> None:
        if (when, name) == ("before", act):
            raise fault

    server.trap = trap
    told = await till.life()
    assert told is not None and told.stopped is not None
    assert told.stopped.code in {code, "outgoing.not_renamed"}
    assert {burn.state for burn in till.burns()} == {
        BurnState.PENDING if act == "open" else BurnState.UNCLEAR
    }
    assert server.appeared == []
    server.trap = None
    await till.settle()
    till.audit(server.appeared)


@pytest.mark.parametrize(
    "fault",
    [
        asyncssh.SFTPPermissionDenied("no"),
        asyncssh.SFTPFileAlreadyExists("it is there"),
        asyncssh.SFTPFailure("no"),
        asyncssh.SFTPNoSpaceOnFilesystem("full"),
    ],
    ids=lambda fault: type(fault).__name__,
)
@on_a_loop
async def test_a_refused_rename_is_not_taken_for_done_when_the_upload_is_cleared_away(
    server: SftpTestServer, tmp_path: Path, fault: asyncssh.SFTPError
) -> None:
    till = till_at(server, tmp_path / "till")

    def trap(when: str, name: str, path: bytes, connection: Connection) -> None:
        if (when, name) == ("before", "rename"):
            raise fault

    server.trap = trap
    for _ in range(2):  # as found out in the life it happened in, and in a later one
        till.clock.pass_by(600)
        told = await till.life()
        assert told is not None and told.stopped is not None
    server.trap = None
    (temp,) = server.root.glob("*.tmp")
    temp.unlink()
    await till.settle()
    till.audit(server.appeared)
    assert len(server.appeared) == 1


@pytest.mark.parametrize("picks_up", [False, True], ids=["left", "picked-up"])
@on_a_loop
async def test_a_rename_that_was_carried_out_and_called_failed_is_one_file(
    server: SftpTestServer, tmp_path: Path, picks_up: bool
) -> None:
    server.picks_up = picks_up
    till = till_at(server, tmp_path / "till")

    def trap(when: str, name: str, path: bytes, connection: Connection) -> None:
        if (when, name) == ("after", "rename"):
            raise asyncssh.SFTPFailure("could not tell the others")

    server.trap = trap
    await till.life()
    server.trap = None
    await till.settle()
    till.audit(server.appeared)
    assert len(server.appeared) == 1


@on_a_loop
async def test_a_drop_box_that_lets_nothing_be_removed_gets_one_file(
    server: SftpTestServer, tmp_path: Path
) -> None:
    """It links the new name and may not unlink the old one: refused, and yet both are there."""
    till = till_at(server, tmp_path / "till")

    def trap(when: str, name: str, path: bytes, connection: Connection) -> None:
        if (when, name) == ("after", "rename"):
            (final,) = server.root.glob("*.csv")
            (server.root / path.decode().strip("/")).write_bytes(final.read_bytes())
            raise asyncssh.SFTPPermissionDenied("no")
        if (when, name) == ("before", "remove"):
            raise asyncssh.SFTPPermissionDenied("no")

    server.trap = trap
    told = await till.life()
    assert told is not None
    assert (told.stopped, len(told.files)) == (None, 1)
    till.audit(server.appeared)
    assert len(list(server.root.glob("*.csv"))) == 1


@on_a_loop
async def test_a_rename_cut_between_link_and_unlink_is_one_file(
    server: SftpTestServer, tmp_path: Path
) -> None:
    """OpenSSH renames by linking and unlinking: its machine may die in between."""
    till = till_at(server, tmp_path / "till")

    def trap(when: str, name: str, path: bytes, connection: Connection) -> None:
        if (when, name) == ("after", "rename"):
            (final,) = server.root.glob("*.csv")
            (server.root / path.decode().strip("/")).write_bytes(final.read_bytes())
            cut(connection)

    server.trap = trap
    await till.life()
    server.trap = None
    assert len(list(server.root.iterdir())) == 2
    await till.settle()
    till.audit(server.appeared)
    assert len(list(server.root.iterdir())) == 1


@on_a_loop
async def test_a_damaged_record_frees_no_burn(server: SftpTestServer, tmp_path: Path) -> None:
    till = till_at(server, tmp_path / "till")
    server.trap = cut_at("rename", "after", 1)
    await till.life()
    server.trap = None
    (record,) = (till.home / "outgoing").glob("*.record")
    record.write_bytes(b"\0" * 100)
    for _ in range(2):
        till.clock.pass_by(600)
        await till.life()
    assert {burn.state for burn in till.burns()} == {BurnState.UNCLEAR}
    assert len(server.appeared) == 1


@on_a_loop
async def test_an_abandoned_record_that_lingers_does_not_decide(
    server: SftpTestServer, tmp_path: Path
) -> None:
    """A burn of two records: only the one that came furthest speaks for it."""
    till = till_at(server, tmp_path / "till")
    server.trap = cut_at("rename", "after", 1)
    await till.life()
    server.trap = None
    for _ in range(2):
        file = OutgoingFiles(till.home / "outgoing").begin(till.outbox.place if till.outbox else "")
        for burn in till.burns():
            file.add(burn)
        file.close("never.csv")
    assert {burn.state for burn in till.burns()} == {BurnState.UNCLEAR}
    await till.settle()
    till.audit(server.appeared)
