"""Burns by file: what goes out, under which name, and what does not.

The judge is the server: it keeps what ever stood under a final name, also where it was picked up
at once.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from posapp.datahub.memory import FileMemory
from posapp.domain.burn import BurnState, Route
from posapp.domain.ids import BurnId
from posapp.domain.transport import Fate
from posapp.store.ledger import LedgerFile
from tests.datahub.running import on_a_loop
from tests.datahub.sftp_server import Connection, SftpTestServer
from tests.services.file_outbox import till_at
from tests.services.file_till import FileTill

pytestmark = pytest.mark.usefixtures("blank_ledger")


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
