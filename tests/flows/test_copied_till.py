"""A till's data in two places, an older ledger put back, a damaged stock: told, and Splio's books
stay true. Splio's own books are the judge.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from posapp.app.bootstrap import open_core
from posapp.app.core import Core
from posapp.app.paths import TillPaths
from posapp.app.standing import kept_checks
from posapp.domain.answers import BurnRequest, Done
from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.errors import StoreError
from posapp.domain.events import Fact, TroublesChanged
from posapp.domain.finding import Basis
from posapp.domain.journal import JournalLine
from posapp.domain.place import Answer
from posapp.domain.trouble import Kind
from posapp.sandbox import SandboxServer, World
from posapp.services.bus import Bus
from posapp.services.flush_pass import Reach
from posapp.services.health import HealthWorker
from posapp.store.ledger import LedgerView
from posapp.store.witness import WITNESS
from tests.flows.conftest import Till
from tests.flows.test_fault_matrix import sell, sell_one, settings_for, world_with

Splio = tuple[World, SandboxServer, list[str]]


@pytest.fixture
def with_codes() -> Iterator[Splio]:
    world, codes = world_with(12)
    with SandboxServer(world) as server:
        yield world, server, codes


def kinds(core: Core) -> list[Kind]:
    return [one.kind for one in core.health.troubles.now]


def lines_of(core: Core, limit: int) -> Sequence[JournalLine]:
    with LedgerView.open(TillPaths(core.settings.data_dir).ledger) as view:
        return view.journal(limit=limit)


async def drain(core: Core) -> None:
    core.flush.recover()
    for _turn in range(5):
        await core.flush.run(Reach.ALL)


def two_tills(tmp_path: Path, server: SandboxServer, codes: list[str]) -> tuple[Path, Path]:
    """A till that owes eight burns, four of them perhaps sent; and a copy of its folder."""
    first, second = tmp_path / "first", tmp_path / "second"

    async def sold() -> None:
        async with open_core(settings_for(first, server.url, 1)) as core:
            sell(core, codes[:4])
            for burn in core.ledger.claim(core.clock.now(), 4):  # sent, and killed before it knew
                assert burn.card_code is not None
                assert burn.burned_date is not None
                asked = BurnRequest(burn.id, burn.code, burn.card_code, burn.burned_date, None)
                assert isinstance(await core.background.burn(asked), Done)
            for number, code in enumerate(codes[4:8]):
                sell_one(core, code, f"T-later-{number}")

    asyncio.run(sold())
    shutil.copytree(first, second)
    return first, second


@pytest.mark.parametrize("answer", Answer)
def test_two_tills_of_one_origin_burn_nothing_twice(
    tmp_path: Path, with_codes: Splio, answer: Answer
) -> None:
    world, server, codes = with_codes
    first, second = two_tills(tmp_path, server, codes)

    async def story() -> None:
        async with open_core(settings_for(second, server.url, 1)) as copy:
            assert kinds(copy) == [Kind.COPIED]
            sell_one(copy, codes[8], "T-copy")
            await drain(copy)
            # What it sold itself is sent; of the rest nothing, not even a question.
            assert sorted({one.code for one in world.arrivals}) == sorted([*codes[:4], codes[8]])
            assert copy.ledger.queue_state().waiting + copy.ledger.queue_state().unclear == 8
        async with open_core(settings_for(first, server.url, 1)) as home:
            assert kinds(home) == []
            if answer is Answer.COPIED:
                await drain(home)
        async with open_core(settings_for(second, server.url, 1)) as copy:
            assert kinds(copy) == [Kind.COPIED]  # until a manager says so
            assert copy.health.whereabouts.answer(answer, "Ana") == 8
            assert kinds(copy) == []
            await drain(copy)
            state = copy.ledger.queue_state()
            assert (state.waiting, state.unclear) == (0, 0)
            gone = BurnState.WRITTEN_OFF if answer is Answer.COPIED else BurnState.CONFIRMED
            assert state.counts[gone] >= 8
        async with open_core(settings_for(second, server.url, 1)) as copy:
            assert kinds(copy) == []

    asyncio.run(story())
    burned = [one.code for one in world.arrivals]
    assert sorted(burned) == sorted(codes[:9])


def test_an_older_ledger_is_told(tmp_path: Path, with_codes: Splio) -> None:
    _world, server, codes = with_codes
    settings = settings_for(tmp_path / "till", server.url, 1)
    old = tmp_path / "old.db"

    async def story() -> None:
        async with open_core(settings) as core:
            sell(core, codes[:2])
        shutil.copy(tmp_path / "till" / "ledger.db", old)
        async with open_core(settings) as core:
            assert kinds(core) == []
            sell(core, codes[2:5])
            core.health.look()
            seq = lines_of(core, 1)[0].seq
        shutil.copy(old, tmp_path / "till" / "ledger.db")
        async with open_core(settings) as core:
            (trouble,) = core.health.troubles.now
            assert trouble.kind is Kind.LEDGER_OLDER
            assert int(trouble.facts["lines"]) > 5
            (line, *_rest) = lines_of(core, 1)
            assert line.fact == "LedgerOlder"
            assert seq > line.seq
        async with open_core(settings) as core:
            assert kinds(core) == []  # told, and in the journal

    asyncio.run(story())


def test_a_ledger_that_is_gone_stops_the_till_and_is_not_begun_anew(
    tmp_path: Path, with_codes: Splio
) -> None:
    _world, server, codes = with_codes
    home = tmp_path / "till"

    async def story() -> None:
        async with open_core(settings_for(home, server.url, 1)) as core:
            sell(core, codes[:2])
        (home / "ledger.db").unlink()
        assert (home / WITNESS).exists()
        with pytest.raises(StoreError, match=r"store\.missing"):
            async with open_core(settings_for(home, server.url, 1)):
                pass

    asyncio.run(story())
    assert not (home / "ledger.db").exists()


def spoil(path: Path, table: str) -> None:
    import sqlite3

    raw = sqlite3.connect(path)
    ((root,),) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
    raw.close()
    content = bytearray(path.read_bytes())
    start = (int(root) - 1) * 4096
    content[start : start + 200] = b"\xa5" * 200
    path.write_bytes(content)


def test_a_damaged_stock_leaves_splios_word_and_is_filled_anew(
    tmp_path: Path, with_codes: Splio
) -> None:
    _world, server, codes = with_codes
    home = tmp_path / "till"
    settings = settings_for(home, server.url, 1)
    told: list[Fact] = []

    async def story() -> None:
        async with open_core(settings) as core:
            await core.sync.run()
            assert core.stock.state().codes == 12
        spoil(home / "stock.db", "voucher")
        bus = Bus()
        bus.listen(told.append)
        async with open_core(settings, bus=bus) as core:
            # Found when it is looked into: what the till itself knows is nothing, Splio is asked.
            seen = core.lookup.local.sight(Code(codes[0]))
            assert seen.basis is Basis.NONE
            assert (await core.lookup.ask(Code(codes[0]))).basis is Basis.SPLIO
            assert kinds(core) == [Kind.STOCK_DAMAGED]
            sell_one(core, codes[0], "T-1")
            await drain(core)
            assert core.ledger.queue_state().counts == {BurnState.CONFIRMED: 1}
        async with open_core(settings, bus=bus) as core:
            (trouble,) = core.health.troubles.now
            assert trouble.kind is Kind.STOCK_REBUILT
            assert (home / trouble.facts["file"]).exists()
            assert core.stock.last_full_sync() is None
            await core.sync.run()
            assert core.stock.state().codes == 12
            assert kinds(core) == []
            facts = {line.fact for line in lines_of(core, 50)}
            assert "StockRebuilt" in facts

    asyncio.run(story())
    assert any(isinstance(fact, TroublesChanged) for fact in told)


def test_the_checks_find_tell_and_keep(tmp_path: Path, with_codes: Splio) -> None:

    _world, server, codes = with_codes
    home = tmp_path / "till"
    settings = settings_for(home, server.url, 1)

    async def story() -> None:
        async with open_core(settings) as core:
            sell(core, codes[:6])
            assert not any(one.is_damaged for one in await core.health.check(whole=False))
            lines = lines_of(core, 99)
            assert "FilesChecked" not in {line.fact for line in lines}
            await core.health.check(whole=True)
            line = lines_of(core, 1)[0]
            assert (line.fact, line.detail["damaged"]) == ("FilesChecked", [])
            assert not core.health.is_whole_due()
        spoil(home / "ledger.db", "burn_by_sale")
        async with open_core(settings) as core:
            checks = await core.health.check(whole=False)
            assert [one.file for one in checks if one.is_damaged] == ["ledger.db"]
            assert kinds(core) == [Kind.LEDGER_DAMAGED]
            # The queue is told as it is, and nothing was made anew.
            assert core.ledger.queue_state().waiting == 6
        kept = kept_checks(home / "checks.json")
        assert [one.is_damaged for one in kept[False][1]] == [True, False]
        assert [one.is_damaged for one in kept[True][1]] == [False, False]

    asyncio.run(story())


def test_a_manager_answers_on_the_command_line(till: Till, tmp_path: Path) -> None:
    assert till("place").exit_code == 0
    assert till("place", "--moved", "--json").json["error"] == "till.no_copy"
    assert till("place", "--moved", "--copied").exit_code == 2
    away = Path(shutil.copytree(till.home, tmp_path / "away"))
    asked = till("place", "--json", POSAPP_DATA_DIR=str(away))
    assert asked.exit_code == 5
    assert (asked.json["copy"], asked.json["burns"]) == (True, 0)
    assert asked.json["folder"] == str(till.home.resolve())
    seen = till("doctor", "--json", POSAPP_DATA_DIR=str(away)).json
    assert not seen["copy"]["ok"]
    told = till("place", POSAPP_DATA_DIR=str(away)).stdout
    assert "--moved  The same till, moved here." in told
    done = till("place", "--copied", "--by", "Ana", POSAPP_DATA_DIR=str(away))
    assert done.exit_code == 0
    assert till("place", POSAPP_DATA_DIR=str(away)).exit_code == 0
    (away / "ledger.db").unlink()
    gone = till("queue", "--json", POSAPP_DATA_DIR=str(away))
    assert (gone.exit_code, gone.json["error"]) == (1, "store.missing")
    lost = till("doctor", "--json", POSAPP_DATA_DIR=str(away))
    assert lost.exit_code == 1
    assert lost.json["files"]["error"] == "store.missing"
    assert not (away / "ledger.db").exists()


class Now:
    """A clock that is set by hand."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at


def test_the_whole_check_is_for_the_night_and_is_made_up_for(tmp_path: Path) -> None:
    settings = settings_for(tmp_path / "till", "http://127.0.0.1:9", 1)
    night = datetime(2026, 11, 22, settings.check_hour, 10, tzinfo=settings.zone)
    clock = Now(night.replace(hour=12))

    async def story() -> None:
        async with open_core(settings, clock=clock) as core:
            assert not core.health.is_whole_due()  # never on the first day's noon
            clock.at = night
            assert core.health.is_whole_due()
            await core.health.check(whole=True)
            assert not core.health.is_whole_due()
            clock.at = night + timedelta(hours=8)
            assert not core.health.is_whole_due()
            clock.at = night + timedelta(days=1, minutes=-9)
            assert core.health.is_whole_due()
            clock.at = night + timedelta(days=7, hours=8)  # it is closed every night
            assert core.health.is_whole_due()
            clock.at = night - timedelta(days=300)  # a clock set back must not end the checks
            assert core.health.is_whole_due()

    asyncio.run(story())


def test_the_watch_goes_on_by_itself(tmp_path: Path) -> None:
    settings = settings_for(tmp_path / "till", "http://127.0.0.1:9", 1)

    async def story() -> None:
        heard = asyncio.Event()
        async with open_core(settings) as core:
            core.bus.listen(lambda _fact: heard.set())
            core.health.troubles.note(Kind.DISK_FULL, path="x")
            heard.clear()
            watch = asyncio.create_task(HealthWorker(core.health, first_s=0, every_s=0.05).run())
            async with asyncio.timeout(20):
                await heard.wait()  # it looked, and the disk is well again
            assert kinds(core) == []
            watch.cancel()
            await asyncio.gather(watch, return_exceptions=True)
        assert kept_checks(TillPaths(settings.data_dir).checks)[False]

    asyncio.run(story())
