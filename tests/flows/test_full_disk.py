"""A disk that fills up, or turns read-only, at the worst moments; and the till once it is well.

The disk is a real one, small and full to its last byte; Splio's own books are the judge.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from posapp.app.bootstrap import open_core
from posapp.app.core import Core
from posapp.app.keeping import signer_of
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.errors import PosError, StoreError
from posapp.domain.events import Fact, ImportProgressed
from posapp.domain.file_shape import Scope
from posapp.domain.finding import Basis
from posapp.domain.journal import JournalLine
from posapp.domain.sale import SaleState
from posapp.domain.trouble import Kind
from posapp.sandbox import SandboxServer, World
from posapp.sandbox.ean import ean13
from posapp.services.flush_pass import Reach
from posapp.store.ledger import LedgerView
from tests.flows.test_fault_matrix import (
    CARD,
    reserve_one,
    sell,
    sell_one,
    settings_for,
    world_with,
)
from tests.small_disk import SmallDisk, small_disk

ROWS = 4000
HEADER = "external_id;card_code;reward_id;earned_date;expiration_date;status\n"


@pytest.fixture(scope="module")
def mounted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallDisk]:
    with small_disk(tmp_path_factory.mktemp("disk"), 84) as disk:
        yield disk


@pytest.fixture
def disk(mounted: SmallDisk, tmp_path: Path) -> Iterator[SmallDisk]:
    yield mounted
    mounted.remount("rw")
    mounted.empty()


@pytest.fixture(scope="module")
def splio() -> Iterator[tuple[World, SandboxServer, list[str]]]:
    world, codes = world_with(40)
    with SandboxServer(world) as server:
        yield world, server, codes


def home(disk: SmallDisk, name: str, server: SandboxServer) -> Settings:
    return settings_for(disk.path / name, server.url, 1)


def lines_of(core: Core, limit: int) -> Sequence[JournalLine]:
    with LedgerView.open(TillPaths(core.settings.data_dir).ledger) as view:
        return view.journal(limit=limit)


async def drain(core: Core) -> None:
    while not (await core.flush.run(Reach.ALL)).nothing_left:
        pass


def test_full_while_reserving_and_completing(
    disk: SmallDisk, splio: tuple[World, SandboxServer, list[str]]
) -> None:
    world, server, codes = splio
    mine, other = codes[0], codes[1]

    async def story() -> None:
        async with open_core(home(disk, "sale", server)) as core:
            basket = reserve_one(core, mine)
            sale_id = basket.sale_id
            assert sale_id is not None
            disk.fill()
            # The voucher of another sale is not taken, and nobody thinks it was.
            with pytest.raises(StoreError) as refused:
                reserve_one(core, other)
            assert refused.value.code == "store.full"
            assert core.ledger.local_use(Code(other)) is None
            # The sale in hand is not complete, not even by half.
            for _attempt in range(2):
                with pytest.raises(StoreError) as refused:
                    core.selling.complete(basket, "T-full")
                assert refused.value.code == "store.full"
            sale = core.ledger.sale(sale_id)
            assert sale is not None
            assert sale.state is SaleState.OPEN
            assert core.ledger.queue_state().counts == {BurnState.RESERVED: 1}
            assert core.ledger.completed_sales("T-full") == []
            # What is looked at is still answered, by Splio and by the till.
            assert (await core.lookup.ask(Code(other))).basis is Basis.SPLIO
            core.health.look()
            (trouble,) = core.health.troubles.now
            assert trouble.kind is Kind.DISK_FULL
            assert trouble.facts["path"] == str(disk.path / "sale")
            # Room again: the same program, the same sale.
            disk.empty()
            core.health.look()
            assert core.health.troubles.now == ()
            core.selling.complete(basket, "T-full")
            sell_one(core, other, "T-next")
            await drain(core)
            assert core.ledger.queue_state().counts == {BurnState.CONFIRMED: 2}

    asyncio.run(story())
    assert [one.code for one in world.arrivals] == [mine, other]


@pytest.mark.parametrize("bulk_size", [1, 10], ids=["single", "bulk"])
def test_full_once_splio_has_answered(
    disk: SmallDisk, splio: tuple[World, SandboxServer, list[str]], bulk_size: int
) -> None:
    world, server, all_codes = splio
    codes = all_codes[2:8] if bulk_size == 1 else all_codes[8:14]
    before = len(world.arrivals)

    async def story() -> None:
        settings = home(disk, f"flush-{bulk_size}", server)
        async with open_core(settings.model_copy(update={"bulk_size": bulk_size})) as core:
            sell(core, codes)
            with server.slow(0.2, path="burn"):
                passing = asyncio.create_task(core.flush.run(Reach.ALL))
                while len(world.arrivals) == before:
                    await asyncio.sleep(0.005)
                disk.fill()
                with pytest.raises(StoreError) as refused:
                    await passing
            assert refused.value.code == "store.full"
            counts = core.ledger.queue_state().counts
            assert counts.get(BurnState.SENDING, 0) > 0
            assert sum(counts.values()) == len(codes)
            # Still full: nothing is sent on, since nothing could be remembered.
            arrived = len(world.arrivals)
            with pytest.raises(StoreError):
                await core.flush.run(Reach.ALL)
            assert len(world.arrivals) == arrived
            disk.empty()
            core.flush.recover()
            assert core.ledger.queue_state().unclear > 0
            await drain(core)
            assert core.ledger.queue_state().counts == {BurnState.CONFIRMED: len(codes)}

    asyncio.run(story())
    assert sorted(one.code for one in world.arrivals[before:]) == sorted(codes)


@pytest.mark.parametrize("step", ["reading", "writing"])
def test_full_while_a_file_is_taken_in(
    disk: SmallDisk, splio: tuple[World, SandboxServer, list[str]], tmp_path: Path, step: str
) -> None:
    _world, server, _codes = splio
    file = tmp_path / "demo_earnreward_1.csv"
    rows = (
        f"{ean13('2900', n)};{CARD};bbco-10;2026-06-12 14:02:00;;available\n" for n in range(ROWS)
    )
    file.write_text(HEADER + "".join(rows), encoding="utf-8")

    async def story() -> None:
        async with open_core(home(disk, f"import-{step}", server)) as core:

            def hear(fact: Fact) -> None:
                if isinstance(fact, ImportProgressed) and fact.step == step:
                    disk.fill()

            stop = core.bus.listen(hear)
            with pytest.raises(PosError) as refused:
                await core.importer.run(file, Scope.EARN_REWARD, True)
            stop()
            assert refused.value.code == "store.full"
            # The till sells on as soon as there is room; the file is taken in whole then.
            disk.empty()
            report = await core.importer.run(file, Scope.EARN_REWARD, True)
            assert report.applied == ROWS
            assert core.stock.state().codes == ROWS
            assert not (disk.path / f"import-{step}" / "import.scratch").exists()

    asyncio.run(story())


def test_too_little_room_for_a_file_is_said_before_it_begins(
    disk: SmallDisk, splio: tuple[World, SandboxServer, list[str]], tmp_path: Path
) -> None:
    _world, server, _codes = splio
    file = tmp_path / "demo_earnreward_1.csv"
    file.write_text(f"{HEADER}2ROWS00000017;{CARD};bbco-10;2026-06-12 14:02:00;;available\n")

    async def story() -> None:
        async with open_core(home(disk, "room", server)) as core:
            disk.fill()
            with pytest.raises(StoreError, match=r"store\.no_room"):
                await core.importer.run(file, Scope.EARN_REWARD, True)

    asyncio.run(story())


def test_full_while_the_journal_is_archived(
    disk: SmallDisk, splio: tuple[World, SandboxServer, list[str]]
) -> None:
    _world, server, codes = splio

    async def story() -> None:
        async with open_core(home(disk, "archive", server)) as core:
            sell(core, codes[20:24])
            await drain(core)
            seqs = {line.seq for line in lines_of(core, 1000)}
            later = core.clock.now()
            signer_of(core.settings.data_dir)  # whose key is not the matter here
            disk.fill()
            with pytest.raises(StoreError) as refused:
                await core.keeping.archive(later)
            assert refused.value.code == "store.full"
            assert {line.seq for line in lines_of(core, 1000)} == seqs
            disk.empty()
            (archive,) = await core.keeping.archive(later)
            assert archive.through in seqs
            sell_one(core, codes[24], "T-on")

    asyncio.run(story())


def test_a_till_does_not_open_half_on_a_full_disk(
    disk: SmallDisk, splio: tuple[World, SandboxServer, list[str]]
) -> None:
    _world, server, codes = splio
    settings = home(disk, "start", server)

    async def story() -> None:
        async with open_core(settings) as core:
            sell(core, codes[25:27])
        disk.fill()
        with pytest.raises(StoreError) as refused:
            async with open_core(settings):
                pass
        assert refused.value.code == "store.full"
        disk.empty()
        async with open_core(settings) as core:
            await drain(core)
            assert core.ledger.queue_state().counts == {BurnState.CONFIRMED: 2}

    asyncio.run(story())


def test_a_folder_that_turns_read_only(
    disk: SmallDisk, splio: tuple[World, SandboxServer, list[str]]
) -> None:
    world, server, codes = splio
    settings = home(disk, "ro", server)

    async def story() -> None:
        async with open_core(settings) as core:
            sell(core, codes[27:29])
        disk.remount("ro")
        arrived = len(world.arrivals)
        with pytest.raises(StoreError) as refused:
            async with open_core(settings):
                pass
        assert refused.value.code in {"store.read_only", "store.cannot_open"}
        assert len(world.arrivals) == arrived
        disk.remount("rw")
        async with open_core(settings) as core:
            await drain(core)
            assert core.ledger.queue_state().counts == {BurnState.CONFIRMED: 2}

    asyncio.run(story())
