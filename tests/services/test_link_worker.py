"""The link's watch: it looks for a return, and notices a machine that slept."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from posapp.domain.errors import Disposition, SplioError
from posapp.domain.events import Fact, LinkChanged
from posapp.domain.link import LinkState, Outcome
from posapp.services.bus import Bus
from posapp.services.link import LinkWatch
from posapp.services.no_splio import NoSplio
from posapp.services.workers import LinkWorker


class WallClock:
    """Follows the loop's time, and may be set."""

    def __init__(self) -> None:
        self.offset = timedelta()

    def now(self) -> datetime:
        steady = timedelta(seconds=asyncio.get_running_loop().time())
        return datetime(2026, 3, 14, tzinfo=UTC) + steady + self.offset


class Answering(NoSplio):
    """A Splio of which only the sign of life matters; tells the watch as the client does."""

    def __init__(self, link: LinkWatch) -> None:
        self.link = link
        self.up = True
        self.pings = asyncio.Queue[bool]()

    async def ping(self) -> None:
        self.pings.put_nowait(self.up)
        self.link.note(Outcome.GOOD if self.up else Outcome.FAILED, None if self.up else "cut")
        if not self.up:
            raise SplioError("splio.unreachable", Disposition.RETRY)


@pytest.mark.parametrize("jump", [timedelta(hours=8), timedelta(hours=-1)])
def test_a_clock_gap_makes_it_ask_at_once_and_flush_everything(jump: timedelta) -> None:
    async def story() -> list[LinkState]:
        bus, clock = Bus(), WallClock()
        link = LinkWatch(clock, bus)
        splio = Answering(link)
        states: list[LinkState] = []

        def hear(fact: Fact) -> None:
            if isinstance(fact, LinkChanged):
                states.append(fact.link.state)

        bus.listen(hear)
        worker = asyncio.create_task(LinkWorker(splio, link, clock, bus, look_every_s=0.01).run())
        async with asyncio.timeout(10):
            await splio.pings.get()
            await asyncio.sleep(0)
            clock.offset += jump
            await splio.pings.get()  # all was well: without the gap it would rest for a minute
        worker.cancel()
        return states

    assert asyncio.run(story()) == [LinkState.ONLINE, LinkState.UNKNOWN, LinkState.ONLINE]


def test_a_link_found_down_by_others_is_looked_for_at_once() -> None:
    async def story() -> LinkState:
        bus, clock = Bus(), WallClock()
        link = LinkWatch(clock, bus)
        splio = Answering(link)
        worker = asyncio.create_task(LinkWorker(splio, link, clock, bus).run())
        async with asyncio.timeout(20):
            await splio.pings.get()
            splio.up = False
            link.note(Outcome.FAILED, "cut")
            link.note(Outcome.FAILED, "cut")
            assert link.link.state.value == "offline"
            await splio.pings.get()
            splio.up = True
            while link.link.state.value != "online":
                await splio.pings.get()
        worker.cancel()
        return link.link.state

    assert asyncio.run(story()) is LinkState.ONLINE
