"""Burns by file: each delivered once, whatever dies and whenever.

The judge is the server: it keeps what ever stood under a final name, also where it was picked up
at once.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import cast

import asyncssh
import pytest

from posapp.datahub.burns_out import OutgoingFiles
from posapp.datahub.folder import LocalFolder
from posapp.datahub.memory import FileMemory
from posapp.datahub.sftp import SftpFolder, SftpLogin, SftpServer
from posapp.domain.burn import BurnState, Route
from posapp.domain.file_ports import FileExchange, FilePlace
from posapp.domain.ids import BurnId
from posapp.domain.transport import Fate
from posapp.store.ledger import LedgerFile
from tests.datahub.running import on_a_loop
from tests.datahub.sftp_server import PASSWORD, USER, Connection, SftpTestServer, cut
from tests.services.file_till import FileTill, Reaper

A_DEAD_PROGRAM_CLOSES_NOTHING = pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)


@pytest.fixture(autouse=True, scope="module")
def blank_ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    path = tmp_path_factory.mktemp("blank") / "ledger.db"
    LedgerFile.open(path).close()
    FileTill.blank = path
    yield
    FileTill.blank = None


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SftpTestServer]:
    with SftpTestServer(tmp_path / "served") as server:
        yield server


def sftp(server: SftpTestServer, home: Path, folder: str = ".") -> FileExchange:
    login = SftpLogin("127.0.0.1", server.port, USER, PASSWORD)
    return SftpFolder(
        SftpServer(login, home / "known_hosts", within_s=5), folder, home / "incoming"
    )


@pytest.fixture
def before_rename(tmp_path: Path) -> int:
    """The number of the act that gives a file its final name."""
    reaper = Reaper()
    asyncio.run(folder_till(tmp_path / "another").life(reaper))
    return reaper.acts.index("rename")


def till_at(server: SftpTestServer, home: Path, burns: int = 3, **other: int) -> FileTill:
    home.mkdir(parents=True, exist_ok=True)
    till = FileTill(home, sftp(server, home), **other)
    till.owe(burns)
    return till


@on_a_loop
async def test_a_file_goes_out_whole_under_a_temporary_name_first(
    server: SftpTestServer, tmp_path: Path
) -> None:
    till = till_at(server, tmp_path / "till")
    told = await till.life()
    assert told is not None
    assert told.stopped is None
    assert told.files == ["bbco_burnreward_20261122080000.csv"]
    till.audit(server.appeared)
    (name, content) = server.appeared[0]
    assert content.splitlines()[0] == b"external_id;card_code;burned_date;store_id;reason_msg"
    assert (server.root / name).read_bytes() == content
    uploads = [act for act in server.acts if act.startswith("open")]
    assert len(uploads) == 1
    assert uploads[0].endswith(".tmp")
    assert {burn.route for burn in till.burns()} == {Route.FILE}
    (passage,) = FileMemory(till.home / "files.json").load().passages
    assert (passage.fate, passage.name, passage.rows) == (Fate.SENT, name, 3)


@on_a_loop
async def test_nothing_due_asks_nobody(server: SftpTestServer, tmp_path: Path) -> None:
    till = till_at(server, tmp_path / "till", burns=0)
    await till.life()
    assert (server.logins, server.appeared) == (0, [])


@on_a_loop
async def test_a_full_file_is_followed_by_another(server: SftpTestServer, tmp_path: Path) -> None:
    till = till_at(server, tmp_path / "till", burns=7, most_rows=3)
    told = await till.life()
    assert told is not None
    assert [len(content.splitlines()) - 1 for _, content in server.appeared] == [3, 3, 1]
    assert len(set(told.files)) == 3
    till.audit(server.appeared)


@on_a_loop
async def test_no_name_comes_twice_though_its_file_was_picked_up_and_the_list_forgot_it(
    server: SftpTestServer, tmp_path: Path
) -> None:
    server.picks_up = True
    till = till_at(server, tmp_path / "till", burns=6, most_rows=1)
    await till.life()
    memory = FileMemory(till.home / "files.json")
    remembered = memory.load()
    remembered.passages.clear()
    memory.save(remembered)
    till.clock.pass_by(1)
    till.owe(3, "sale-2", start=11)
    await till.life()
    assert len({name for name, _ in server.appeared}) == len(server.appeared) == 9
    till.audit(server.appeared)


def acts_of_a_delivery(server: SftpTestServer, home: Path) -> list[str]:
    reaper = Reaper()
    asyncio.run(till_at(server, home).life(reaper))
    server.appeared.clear()
    for path in server.root.iterdir():
        path.unlink()
    return reaper.acts


@pytest.mark.torture
@pytest.mark.timeout(900)
@on_a_loop
async def test_one_burn_more_than_a_file_may_hold(server: SftpTestServer, tmp_path: Path) -> None:
    till = till_at(server, tmp_path / "till", burns=1)
    raw = sqlite3.connect(till.ledger_path, isolation_level=None)
    raw.execute("PRAGMA foreign_keys=OFF")
    (columns,) = raw.execute(
        "SELECT group_concat(name) FROM pragma_table_info('burn') WHERE name NOT IN"
        " ('seq', 'id', 'code')"
    ).fetchone()
    raw.execute("DROP TRIGGER burn_needs_an_open_sale")
    raw.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)"
        f" INSERT INTO burn (id, code, {columns})"
        f" SELECT 'b' || i, '7' || i, {columns} FROM n, burn WHERE burn.id = 'burn-1'"
    )
    raw.close()
    told = await till.life()
    assert told is not None and told.stopped is None
    assert [len(content.splitlines()) - 1 for _, content in server.appeared] == [200_000, 1]
    till.audit(server.appeared)


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


def folder_till(home: Path, burns: int = 2) -> FileTill:
    home.mkdir()
    till = FileTill(home, LocalFolder(home / "outbox", make=True))
    till.owe(burns)
    return till


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
    """A folder whose renames are seen; the folder itself is the real one."""

    def __init__(self, real: LocalFolder, appeared: Appeared) -> None:
        self._real = real
        self._appeared = appeared
        self.place = real.place

    @asynccontextmanager
    async def open(self) -> AsyncIterator[FilePlace]:
        async with self._real.open() as place:
            yield cast(FilePlace, _Seen(place, self._appeared))


class _Seen:
    def __init__(self, place: object, appeared: Appeared) -> None:
        self._place = place
        self._appeared = appeared

    def __getattr__(self, name: str) -> object:
        found = getattr(self._place, name)
        if name != "rename":
            return found

        async def rename(old: str, new: str) -> None:
            await found(old, new)
            self._appeared.look(new)

        return rename


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


def cut_at(act: str, when: str, nth: int) -> Callable[[str, str, bytes, Connection], None]:
    met = 0

    def trap(at: str, name: str, path: bytes, connection: Connection) -> None:
        nonlocal met
        if (at, name) == (when, act):
            met += 1
            if met == nth:
                cut(connection)

    return trap


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
async def test_a_name_that_another_till_took_is_left_to_it(
    server: SftpTestServer, tmp_path: Path
) -> None:
    """Two tills, one second, one pattern; and one that takes the name just before the rename."""
    first = till_at(server, tmp_path / "first")
    await first.life()
    second = till_at(server, tmp_path / "second")

    def trap(when: str, name: str, path: bytes, connection: Connection) -> None:
        taken = server.root / "bbco_burnreward_20261122080001.csv"
        if (when, name) == ("before", "rename") and not taken.exists():
            taken.write_text("a third till's")

    server.trap = trap
    told = await second.life()
    assert told is not None
    assert told.files == ["bbco_burnreward_20261122080002.csv"]
    first.audit(server.appeared[:1])
    second.audit(server.appeared[1:])
    assert (server.root / "bbco_burnreward_20261122080001.csv").read_text() == "a third till's"


@on_a_loop
async def test_a_crash_before_the_rename_is_not_taken_for_delivered_by_anothers_file(
    server: SftpTestServer, tmp_path: Path, before_rename: int
) -> None:
    till = till_at(server, tmp_path / "till")
    assert await till.life(Reaper(before_rename, "before")) is None
    (server.root / "bbco_burnreward_20261122080000.csv").write_text("another till's")
    await till.settle()
    till.audit(server.appeared)
    assert len(server.appeared) == 1


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


@pytest.mark.parametrize("dies", [True, False])
@on_a_loop
async def test_an_upload_that_somebody_removed_before_its_rename_was_asked_for_goes_again(
    server: SftpTestServer, tmp_path: Path, before_rename: int, dies: bool
) -> None:
    """Gone without a rename on record is not delivered: a server may clear old .tmp files away."""
    till = till_at(server, tmp_path / "till")

    def trap(when: str, name: str, path: bytes, connection: Connection) -> None:
        if (when, name) == ("before", "list"):
            for temp in server.root.glob("*.tmp"):
                temp.unlink()

    if dies:
        assert await till.life(Reaper(before_rename - 1, "before")) is None
        assert len(list(server.root.glob("*.tmp"))) == 1
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
    till = till_at(server, tmp_path / "till")
    assert await till.life(Reaper(before_rename, "before")) is None
    (temp,) = server.root.glob("*.tmp")
    temp.write_bytes(temp.read_bytes()[:40])
    await till.settle()
    till.audit(server.appeared)


@on_a_loop
async def test_an_outbox_changed_in_between_settles_nothing_by_the_wrong_place(
    server: SftpTestServer, tmp_path: Path, before_rename: int
) -> None:
    """The temporary file is not in the new outbox: that says nothing of the old one."""
    till = till_at(server, tmp_path / "till")
    assert await till.life(Reaper(before_rename, "before")) is None
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
async def test_without_an_outbox_it_stops_and_loses_nothing(tmp_path: Path) -> None:
    home = tmp_path / "till"
    home.mkdir()
    till = FileTill(home, None)
    till.owe(3)
    before = till.burns()
    told = await till.life()
    assert told is not None and told.stopped is not None
    assert told.stopped.code == "no_outbox"
    assert till.burns() == before


@on_a_loop
async def test_a_burn_unclear_by_the_other_way_is_left_alone(
    server: SftpTestServer, tmp_path: Path
) -> None:
    till = till_at(server, tmp_path / "till")
    with LedgerFile.open(till.ledger_path) as ledger:
        ledger.claim(till.clock.now(), 1, ignore_due=True, route=Route.API)
    await till.life()
    states = {burn.id: (burn.state, burn.route) for burn in till.burns()}
    assert states[BurnId("burn-1")] == (BurnState.UNCLEAR, Route.API)
    assert states[BurnId("burn-2")] == states[BurnId("burn-3")] == (BurnState.CONFIRMED, Route.FILE)
    assert b"burn-1" not in server.appeared[0][1]


@on_a_loop
async def test_what_is_unclear_by_file_is_settled_though_burns_go_by_api_now(
    server: SftpTestServer, tmp_path: Path, before_rename: int
) -> None:
    till = till_at(server, tmp_path / "till")
    assert await till.life(Reaper(before_rename, "before")) is None
    told = await till.life(sending=False)
    assert told is not None and told.stopped is None
    till.audit(server.appeared)


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


@on_a_loop
async def test_a_burn_that_no_line_can_hold_is_for_the_manager(
    server: SftpTestServer, tmp_path: Path
) -> None:
    till = till_at(server, tmp_path / "till")
    raw = sqlite3.connect(till.ledger_path, isolation_level=None)
    raw.execute("UPDATE burn SET store_id = 'a' || char(10) || 'b' WHERE id = 'burn-2'")
    raw.close()
    await till.life()
    states = {burn.id: burn.state for burn in till.burns()}
    assert states == {
        "burn-1": BurnState.CONFIRMED,
        "burn-2": BurnState.REJECTED,
        "burn-3": BurnState.CONFIRMED,
    }
