"""A running sandbox for this room's tests, and a client that speaks to it over its real port."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from posapp.sandbox import DEMO_API_KEY, SandboxServer, World

NOON = datetime(2026, 3, 14, 11, 0, 0, tzinfo=UTC)  # 12:00 in Paris
CARD = "2171707962088"


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, moment: datetime = NOON) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def move(self, step: timedelta) -> None:
        self.moment += step


def token_for(server: SandboxServer, api_key: str = DEMO_API_KEY) -> dict[str, str]:
    """Log in and return the header to send.

    No certificates are at play on a loopback port; `verify=False` saves loading the authorities.
    """
    answer = httpx.post(f"{server.url}/authenticate", json={"api_key": api_key}, verify=False)
    return {"Authorization": f"Bearer {answer.json()['token']}"}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> World:
    """A tenant with two stores, one reward and one member, without the rate limit."""
    world = World(now=clock, rate_limited=False)
    world.add_store("PAR-01", name="Paris Rivoli")
    world.add_store("LYO-02", city="Lyon")
    world.add_reward("bbco-10")
    world.add_member(CARD)
    return world


@pytest.fixture
def server(world: World) -> Iterator[SandboxServer]:
    with SandboxServer(world) as running:
        yield running
    assert world.crashes == []


@pytest.fixture
def client(server: SandboxServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.url, headers=token_for(server), verify=False) as logged_in:
        yield logged_in
