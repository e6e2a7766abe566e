"""Burns by file from a till that dies, whenever: each is delivered once.

The judge is the folder or the server: it keeps what ever stood under a final name, also where it
was picked up at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from posapp.datahub.folder import LocalFolder
from posapp.domain.burn import BurnState
from tests.datahub.running import on_a_loop
from tests.datahub.sftp_server import Connection, SftpTestServer
from tests.services.file_outbox import folder_till, sftp, till_at
from tests.services.file_till import FileTill, Reaper

pytestmark = pytest.mark.usefixtures("blank_ledger")

A_DEAD_PROGRAM_CLOSES_NOTHING = pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)


def acts_of_a_delivery(server: SftpTestServer, home: Path) -> list[str]:
    reaper = Reaper()
    asyncio.run(till_at(server, home).life(reaper))
    server.appeared.clear()
    for path in server.root.iterdir():
        path.unlink()
    return reaper.acts


@A_DEAD_PROGRAM_CLOSES_NOTHING
@pytest.mark.parametrize("picks_up", [False, True], ids=["left", "picked-up"])
def test_death_before_and_after_every_act(
    server: SftpTestServer, tmp_path: Path, picks_up: bool
) -> None:
    acts = acts_of_a_delivery(server, tmp_path / "undisturbed")
    assert {"claim", "close", "put", "note", "rename", "apply_all", "forget"} <= set(acts)
    server.picks_up = picks_up
    for at in range(len(acts)):
        for when in ("before", "after"):
            till = till_at(server, tmp_path / f"{at}-{when}")
            till.clock.pass_by(at * 2 + (when == "after"))
            assert asyncio.run(till.life(Reaper(at, when))) is None, (at, acts[at])
            asyncio.run(till.settle())
            till.audit(server.appeared)
            server.appeared.clear()


@A_DEAD_PROGRAM_CLOSES_NOTHING
def test_death_again_while_settling(tmp_path: Path, before_rename: int) -> None:
    """From the upload on: the second death hits what the first one left, at every act of it."""
    for first in range(before_rename - 4, before_rename + 4):
        die_twice(tmp_path, first, "after", picks_up=True)


@pytest.mark.torture
@A_DEAD_PROGRAM_CLOSES_NOTHING
@pytest.mark.timeout(600)
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("picks_up", [False, True], ids=["left", "picked-up"])
def test_every_pair_of_deaths(
    tmp_path: Path, before_rename: int, when: str, picks_up: bool
) -> None:
    for first in range(2 * before_rename):
        if not die_twice(tmp_path, first, when, picks_up=picks_up):
            return


def die_twice(tmp_path: Path, first: int, when: str, *, picks_up: bool) -> bool:
    """A death, and for each act of the next life a second one; False where there is no first."""
    for second in range(1000):
        home = tmp_path / f"{first}{when}{second}"
        till, seen = folder_till(home), Appeared(home / "outbox", picks_up=picks_up)
        till.outbox = _Watched(LocalFolder(home / "outbox", make=True), seen)
        if asyncio.run(till.life(Reaper(first, when))) is not None:
            return False
        till.clock.pass_by(600)
        again = "before" if (second + first) % 2 else "after"
        survived = asyncio.run(till.life(Reaper(second, again))) is not None
        asyncio.run(till.settle())
        till.audit(seen.files)
        if survived:
            return True
    raise AssertionError("no life ends")


class Appeared:
    """Sees every file of a folder at the moment it gets its final name; may pick it up at once."""

    def __init__(self, folder: Path, *, picks_up: bool) -> None:
        self.folder = folder
        self.picks_up = picks_up
        self.files: list[tuple[str, bytes]] = []

    def look(self, name: str) -> None:
        path = self.folder / name
        self.files.append((name, path.read_bytes()))
        if self.picks_up:
            path.unlink()


class _Watched:
    """A folder, opened or not, whose renames are seen; the folder itself is the real one."""

    def __init__(self, real: object, appeared: Appeared) -> None:
        self._real = real
        self._appeared = appeared

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._real, name)

        @asynccontextmanager
        async def opened() -> AsyncIterator[_Watched]:
            async with found() as place:
                yield _Watched(place, self._appeared)

        async def rename(old: str, new: str) -> None:
            await found(old, new)
            self._appeared.look(new)

        return {"open": opened, "rename": rename}.get(name, found)


async def died(server: SftpTestServer, tmp_path: Path, before: int) -> FileTill:
    """A till that died before one of its acts."""
    till = till_at(server, tmp_path / "till")
    assert await till.life(Reaper(before, "before")) is None
    return till


@on_a_loop
async def test_a_crash_before_the_rename_is_not_taken_for_delivered_by_anothers_file(
    server: SftpTestServer, tmp_path: Path, before_rename: int
) -> None:
    till = await died(server, tmp_path, before_rename)
    (server.root / "bbco_burnreward_20261122080000.csv").write_text("another till's")
    await till.settle()
    till.audit(server.appeared)
    assert len(server.appeared) == 1


@pytest.mark.parametrize("dies", [True, False])
@on_a_loop
async def test_an_upload_that_somebody_removed_before_its_rename_was_asked_for_goes_again(
    server: SftpTestServer, tmp_path: Path, before_rename: int, dies: bool
) -> None:
    """Gone without a rename on record is not delivered: a server may clear old .tmp files away."""
    till = (
        await died(server, tmp_path, before_rename - 1)
        if dies
        else till_at(server, tmp_path / "till")
    )

    def trap(when: str, name: str, path: bytes, connection: Connection) -> None:
        if (when, name) == ("before", "list"):
            for temp in server.root.glob("*.tmp"):
                temp.unlink()

    assert len(list(server.root.glob("*.tmp"))) == dies
    server.trap = trap
    told = await till.life(sending=not dies)
    server.trap = None
    assert told is not None
    assert (told.stopped.code if told.stopped else None) == (None if dies else "outgoing.removed")
    assert {burn.state for burn in till.burns()} == {BurnState.PENDING}
    await till.settle()
    till.audit(server.appeared)


@on_a_loop
async def test_an_upload_that_the_server_lost_half_of_is_uploaded_again(
    server: SftpTestServer, tmp_path: Path, before_rename: int
) -> None:
    till = await died(server, tmp_path, before_rename)
    (temp,) = server.root.glob("*.tmp")
    temp.write_bytes(temp.read_bytes()[:40])
    await till.settle()
    till.audit(server.appeared)


@on_a_loop
async def test_an_outbox_changed_in_between_settles_nothing_by_the_wrong_place(
    server: SftpTestServer, tmp_path: Path, before_rename: int
) -> None:
    """The temporary file is not in the new outbox: that says nothing of the old one."""
    till = await died(server, tmp_path, before_rename)
    (server.root / "elsewhere").mkdir()
    right = till.outbox
    for wrong in (sftp(server, till.home, "elsewhere"), None):
        till.outbox = wrong
        told = await till.life()
        assert told is not None and told.stopped is not None
        assert told.stopped.code == "outgoing.other_outbox"
        assert {burn.state for burn in till.burns()} == {BurnState.UNCLEAR}
    till.outbox = right
    await till.settle()
    till.audit(server.appeared)


@on_a_loop
async def test_what_is_unclear_by_file_is_settled_though_burns_go_by_api_now(
    server: SftpTestServer, tmp_path: Path, before_rename: int
) -> None:
    till = await died(server, tmp_path, before_rename)
    told = await till.life(sending=False)
    assert told is not None and told.stopped is None
    till.audit(server.appeared)
