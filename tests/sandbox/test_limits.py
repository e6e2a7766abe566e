"""The rate limit and its headers."""

from __future__ import annotations

import sys

import httpx
import pytest

from posapp.sandbox import SandboxServer, World
from posapp.sandbox.limits import Limits

from .conftest import token_for


class Seconds:
    def __init__(self) -> None:
        self.value = 1000.25

    def __call__(self) -> float:
        return self.value


def headers_of(answer: httpx.Response) -> dict[str, int]:
    names = (
        "rateLimit-limit",
        "rateLimit-remaining",
        "rateLimit-reset",
        "x-rateLimit-limit-minute",
        "x-rateLimit-remaining-minute",
    )
    return {name: int(answer.headers[name]) for name in names}


def test_a_world_is_limited_as_published() -> None:
    limits = World().limits
    assert limits is not None
    assert (limits.loyalty_per_second, limits.data_per_second) == (10, 20)
    assert World(rate_limited=False).limits is None


def test_the_eleventh_call_of_a_second_is_refused(client: httpx.Client, world: World) -> None:
    seconds = Seconds()
    world.limits = limits = Limits(clock=seconds)
    for left in range(9, -1, -1):
        answer = client.get("/loyalty/v2/rewards")
        assert answer.status_code == 200
        assert headers_of(answer) == {
            "rateLimit-limit": 10,
            "rateLimit-remaining": left,
            "rateLimit-reset": 1,
            "x-rateLimit-limit-minute": 600,
            "x-rateLimit-remaining-minute": 590 + left,
        }
    refused = client.get("/loyalty/v2/rewards")
    assert refused.status_code == 429
    assert refused.json() == {"message": "API rate limit exceeded"}
    assert headers_of(refused)["rateLimit-remaining"] == 0
    assert "retry-after" not in refused.headers
    assert client.get("/data/contacts").status_code == 200, "another allowance"
    seconds.value = 1001.0
    assert client.get("/ping").status_code == 200
    assert limits.over_limit == 1
    assert limits.requests == 13
    assert limits.busiest_second() == 13


def test_contacts_and_stores_share_an_allowance_of_twenty(
    client: httpx.Client, world: World
) -> None:
    world.limits = Limits(clock=Seconds())
    for path in ("/data/contacts", "/data/v1/stores"):
        for _ in range(10):
            answer = client.get(path)
            assert answer.status_code == 200
            assert headers_of(answer)["rateLimit-limit"] == 20
    assert client.get("/data/v1/stores").status_code == 429


def test_the_minute_is_counted_too() -> None:
    seconds = Seconds()
    limits = Limits(loyalty_per_second=1, clock=seconds)
    seconds.value = 1020.0  # the start of a minute
    for _ in range(60):
        assert limits.take("a", "/ping").allowed
        seconds.value += 1.0
    seconds.value = 1079.5
    late = limits.take("a", "/ping")
    assert (late.allowed, late.left_this_minute, late.reset) == (False, 0, 1)
    assert limits.take("b", "/ping").allowed


def test_refusals_and_errors_carry_the_headers(server: SandboxServer, world: World) -> None:
    world.limits = Limits(clock=Seconds())
    answer = httpx.get(f"{server.url}/ping")
    assert answer.status_code == 401
    assert headers_of(answer)["rateLimit-remaining"] == 9


def test_without_limits_there_are_no_headers(client: httpx.Client) -> None:
    assert "rateLimit-limit" not in client.get("/ping").headers


@pytest.mark.skipif(
    not sys.platform.startswith(("linux", "win")), reason="only 127.0.0.1 is local here"
)
def test_each_address_has_its_own_allowance(server: SandboxServer, world: World) -> None:
    token = token_for(server)
    world.limits = limits = Limits(clock=Seconds(), loyalty_per_second=1)
    for address in ("127.0.0.2", "127.0.0.3"):
        transport = httpx.HTTPTransport(local_address=address)
        with httpx.Client(base_url=server.url, headers=token, transport=transport) as till:
            assert till.get("/ping").status_code == 200
            assert till.get("/ping").status_code == 429
    assert {moment.client for moment in limits.moments} == {"127.0.0.2", "127.0.0.3"}
