"""What the tests of this room share: a clock to turn, a loop whose time can be bent, a client."""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from ssl import SSLContext
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from posapp.domain.answers import BurnRequest
from posapp.domain.code import Code
from posapp.domain.ids import BurnId, StoreId
from posapp.domain.link import Outcome
from posapp.sandbox import DEMO_API_KEY, SandboxServer
from posapp.splio.client import SplioClient
from posapp.splio.pace import Pace
from posapp.splio.trust import tls_context

T = TypeVar("T")

PARIS = ZoneInfo("Europe/Paris")
CARD = "2171707962088"


@cache
def trust() -> SSLContext:
    """One trust store for all tests: reading it takes longer than most of them."""
    return tls_context()


class HandClock:
    """A clock that moves only by hand."""

    def __init__(self) -> None:
        self.at = datetime.now(UTC).replace(microsecond=0)

    def now(self) -> datetime:
        return self.at

    def pass_by(self, **span: float) -> None:
        self.at += timedelta(**span)


class Watch:
    """An observer that keeps what it was told."""

    def __init__(self) -> None:
        self.told: list[tuple[Outcome, str | None]] = []

    def __call__(self, outcome: Outcome, cause: str | None) -> None:
        self.told.append((outcome, cause))

    @property
    def outcomes(self) -> list[Outcome]:
        return [outcome for outcome, _ in self.told]


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


@asynccontextmanager
async def client_of(splio: SandboxServer | str, **options: Any) -> AsyncIterator[SplioClient]:
    url = splio if isinstance(splio, str) else splio.url
    settings: dict[str, Any] = {
        "api_key": DEMO_API_KEY,
        "zone": PARIS,
        "clock": HandClock(),
        "verify": trust(),
        "timeout_s": 5.0,
    }
    async with SplioClient(url, **(settings | options)) as client:
        yield client


def with_client(
    splio: SandboxServer | str, work: Callable[[SplioClient], Awaitable[T]], **options: Any
) -> T:
    """Run `work` on a fresh client in a fresh loop."""

    async def inside() -> T:
        async with client_of(splio, **options) as client:
            return await work(client)

    return run(inside())


def hurry() -> Pace:
    """A pace without limits, for tests of something else (with the sandbox's limits off)."""
    return Pace(loyalty_per_s=10_000)


def order(
    code: str,
    card: str = CARD,
    *,
    at: str | None = None,
    store: str | None = None,
    burn_id: str = "b-1",
) -> BurnRequest:
    """A burn to send, one hour old unless told."""
    moment = at or (datetime.now(PARIS) - timedelta(hours=1)).strftime("%Y-%m-%d %H:%M:%S")
    return BurnRequest(
        id=BurnId(burn_id),
        code=Code(code),
        card_code=Code(card),
        burned_date=moment,
        store_id=None if store is None else StoreId(store),
    )


class _BentSelector(selectors.DefaultSelector):
    """Waits `1 / speed` of what it is asked to."""

    speed = 1.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        return super().select(None if timeout is None else timeout / self.speed)


class FastLoop(asyncio.SelectorEventLoop):
    """A loop whose clock runs fifty times faster, over real sockets: a second costs 20 ms."""

    speed = 50.0

    def __init__(self) -> None:
        selector = _BentSelector()
        selector.speed = self.speed
        super().__init__(selector)

    def time(self) -> float:
        return time.monotonic() * self.speed


class _JumpingSelector(selectors.DefaultSelector):
    """Never waits: it moves the clock instead."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.now += timeout or 0.0
        return super().select(0)


class JumpingLoop(asyncio.SelectorEventLoop):
    """A loop without waiting, for code that only waits for time."""

    def __init__(self) -> None:
        self._jumps = _JumpingSelector()
        super().__init__(self._jumps)

    def time(self) -> float:
        return self._jumps.now


def run_on(loop: Callable[[], asyncio.AbstractEventLoop], work: Coroutine[Any, Any, T]) -> T:
    with asyncio.Runner(loop_factory=loop) as runner:
        return runner.run(work)
