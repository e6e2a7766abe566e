"""When the disk or one odd record gets in the way: the others go on, and nothing is stranded."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from posapp.app.bootstrap import open_core
from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.errors import StoreError
from posapp.domain.finding import Basis
from posapp.domain.link import LinkState
from posapp.domain.voucher import Voucher, VoucherStatus
from posapp.sandbox import SandboxServer
from posapp.services.flush_pass import Reach
from tests.flows.test_fault_matrix import sell, settings_for, world_with


@pytest.mark.parametrize("bulk_size", [1, 10], ids=["single", "bulk"])
def test_an_outcome_that_could_not_be_written_is_read_again(tmp_path: Path, bulk_size: int) -> None:
    world, codes = world_with(20)

    async def story(splio: SandboxServer) -> None:
        async with open_core(settings_for(tmp_path, splio.url, bulk_size)) as core:
            sell(core, codes)
            core.ledger._raw.execute("PRAGMA busy_timeout = 30")
            other = sqlite3.connect(tmp_path / "ledger.db", isolation_level=None)
            with splio.slow(0.3, path="burn"):
                passing = asyncio.create_task(core.flush.run(Reach.ALL))
                while not world.arrivals:
                    await asyncio.sleep(0.005)
                other.execute("BEGIN IMMEDIATE")  # an antivirus, a backup, a full disk
                with pytest.raises(StoreError, match=r"store\.locked"):
                    await passing
                other.execute("ROLLBACK")
            other.close()
            assert core.ledger.queue_state().counts.get(BurnState.SENDING, 0) > 0
            while not (await core.flush.run(Reach.ALL)).nothing_left:
                pass
            assert core.ledger.queue_state().counts == {BurnState.CONFIRMED: 20}

    with SandboxServer(world) as splio:
        asyncio.run(story(splio))
    assert sorted(one.code for one in world.arrivals) == sorted(codes)


def test_a_stock_that_cannot_be_written_stops_no_burn_and_no_check(tmp_path: Path) -> None:
    world, codes = world_with(12)

    async def story(splio: SandboxServer) -> None:
        async with open_core(settings_for(tmp_path, splio.url, 1)) as core:
            sell(core, codes[:10])
            core.stock._raw.execute("PRAGMA query_only = 1")
            with splio.lose_answers("/burn", times=1):
                report = await core.flush.run(Reach.ALL)
            assert (report.confirmed, report.nothing_left) == (10, True)
            assert (await core.lookup.ask(Code(codes[11]))).basis is Basis.SPLIO
            assert core.stock.voucher(Code(codes[11])) is None

    with SandboxServer(world) as splio:
        asyncio.run(story(splio))


def test_burns_that_cannot_be_read_do_not_starve_those_behind_them(tmp_path: Path) -> None:
    world, codes = world_with(8)

    async def story(splio: SandboxServer) -> None:
        async with open_core(settings_for(tmp_path, splio.url, 1)) as core:
            sell(core, codes)
            with splio.lose_answers("/burn"), splio.drop_requests("/reward-attributions/"):
                await core.flush.run(Reach.ALL)
            with ExitStack() as bad:
                for code in codes[:4]:
                    odd = splio.answer_with(500, b"{}", "application/json", path=f"/{code} ")
                    bad.enter_context(odd)
                await core.flush.run(Reach.ALL)
            states = {row.burn.code.value: row.burn.state for row in core.ledger.queue()}
            assert {states[code] for code in codes[4:]} == {BurnState.CONFIRMED}
            while not (await core.flush.run(Reach.ALL)).nothing_left:
                pass

    with SandboxServer(world) as splio:
        asyncio.run(story(splio))
    assert [one.outcome for one in world.arrivals] == ["burned"] * 8


def test_a_burn_that_splio_answers_badly_keeps_its_waits(tmp_path: Path) -> None:
    """A link that comes back sends what the outage held up, not what was answered with 500."""
    world, codes = world_with(2)

    async def story(splio: SandboxServer) -> None:
        async with open_core(settings_for(tmp_path, splio.url, 1)) as core:
            sell(core, codes[:1])
            with splio.answer_with(500, b"{}", "application/json", path=f"/{codes[0]}/burn"):
                for _ in range(3):
                    await core.flush.run(Reach.ALL)
                sell(core, codes[1:])
                hits = core.ledger.queue()[0].burn.attempts
                await core.flush.run(Reach.UNSENT)
                first, second = (row.burn for row in core.ledger.queue())
                assert first.attempts == hits
                assert second.state is BurnState.CONFIRMED

    with SandboxServer(world) as splio:
        asyncio.run(story(splio))


def test_one_record_that_cannot_be_read_says_nothing_of_the_link(tmp_path: Path) -> None:
    world, codes = world_with(2)

    async def story(splio: SandboxServer) -> None:
        async with open_core(settings_for(tmp_path, splio.url, 1)) as core:
            await core.splio.ping()
            body = b'{"external_id": "%s", "expiration_date": "31/12/2026"}' % codes[0].encode()
            with splio.answer_with(200, body, "application/json", path=f"/{codes[0]} "):
                assert (await core.lookup.ask(Code(codes[0]))).basis is Basis.NONE
            assert core.link.link.state is LinkState.ONLINE
            assert (await core.lookup.ask(Code(codes[1]))).basis is Basis.SPLIO

    with SandboxServer(world) as splio:
        asyncio.run(story(splio))


def test_a_page_asked_for_earlier_does_not_overrule_a_newer_answer(tmp_path: Path) -> None:
    async def story() -> None:
        async with open_core(settings_for(tmp_path, "http://127.0.0.1:9", 1)) as core:
            code, now = Code("1000739378684"), datetime.now(UTC)
            burned = Voucher(code, None, VoucherStatus.BURNED, burned_date="2026-03-14 10:00:00")
            core.stock.put_vouchers([burned], now)
            listed = replace(burned, status=VoucherStatus.AVAILABLE, burned_date=None)
            core.stock.put_vouchers([listed], now - timedelta(seconds=3))
            known = core.stock.voucher(code)
            assert known is not None and known[0].status is VoucherStatus.BURNED
            core.stock.put_vouchers([listed], now + timedelta(seconds=3))
            known = core.stock.voucher(code)
            assert known is not None and known[0].status is VoucherStatus.AVAILABLE

    asyncio.run(story())
