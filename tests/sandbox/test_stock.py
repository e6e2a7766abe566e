"""Stock numbers, own codes, and lists that change between two pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from posapp.sandbox import SandboxServer, World, lifelike
from posapp.sandbox.seed import CHANNEL, PRODUCT, STOCK_ALERT

from .conftest import CARD, Clock, token_for

SEND = "/loyalty/rewards/own/instances/send"
LIST = "/loyalty/v1/rewards/bbco-10/attributions"


@pytest.fixture
def own(world: World) -> World:
    world.add_reward(
        "own", limited=True, auto_generated=False, stock=3, custom_fields={STOCK_ALERT: "5"}
    )
    return world


def stock(client: httpx.Client) -> int:
    number: int = client.get("/loyalty/v1/rewards/own").json()["stock"]
    return number


def pages(
    client: httpx.Client, limit: int, between: Callable[[int], None] = lambda _page: None
) -> Iterator[str]:
    after: str | None = None
    for page in range(10_000):
        params: dict[str, Any] = {"limit": limit} | ({"after": after} if after else {})
        body = client.get(LIST, params=params).json()
        yield from (one["external_id"] for one in body["elements"])
        after = body["paging"]["cursors"]["after"]
        if after is None:
            return
        between(page)


def test_stock_follows_own_codes_and_grants(client: httpx.Client, own: World) -> None:
    assert client.post(SEND, json={"codes": ["A", "B"]}).json()["status"] == "in progress"
    assert stock(client) == 5
    body = {"card_code": CARD, "quantity": 2}
    assert client.post("/loyalty/v1/rewards/own/grant", json=body).status_code == 200
    assert stock(client) == 3
    [own_reward] = [
        one
        for one in client.get("/loyalty/v2/rewards").json()["elements"]
        if one["external_id"] == "own"
    ]
    assert (own_reward["stock"], own_reward["limited"]) == (3, True)
    assert own_reward["custom_fields"][0]["value"] == "5"


def test_every_delivery_is_a_process_of_its_own(client: httpx.Client, own: World) -> None:
    first, second = (client.post(SEND, json={"codes": [code]}).json() for code in "AB")
    assert first["process_uuid"] != second["process_uuid"]


def test_codes_that_are_there_already_are_left_out(client: httpx.Client, own: World) -> None:
    own.add_reward("other", limited=True, auto_generated=False, stock=0)
    own.add_attribution("GRANTED", reward="bbco-10", card=CARD)
    client.post("/loyalty/rewards/other/instances/send", json={"codes": ["ELSEWHERE"]})
    again = client.post(SEND, json={"codes": ["A", "GRANTED", "ELSEWHERE", "A"]})
    assert again.status_code == 200
    assert own.instances["own"] == ("A",)
    assert stock(client) == 4


def test_codes_that_are_there_already_may_refuse_the_whole(
    client: httpx.Client, own: World
) -> None:
    client.post(SEND, json={"codes": ["A"]})
    own.known_codes = "refused"
    again = client.post(SEND, json={"codes": ["A", "B"]})
    assert (again.status_code, again.json()["error"]) == (400, "already_exists")
    assert own.instances["own"] == ("A",)


def test_a_delivery_may_be_too_large(client: httpx.Client, own: World) -> None:
    own.max_codes = 2
    assert client.post(SEND, json={"codes": ["A", "B", "C"]}).status_code == 413
    assert client.post(SEND, json={"codes": ["A", "B"]}).status_code == 200


def test_a_list_that_changes_between_its_pages_skips_and_repeats_nothing(
    client: httpx.Client, world: World
) -> None:
    codes = [f"C{number:03}" for number in range(40)]
    for code in codes:
        world.add_attribution(code, reward="bbco-10", card=CARD)

    def change(page: int) -> None:
        if page == 0:  # what was listed goes, the cursor's own element among it
            for code in codes[2:5]:
                world.remove_attribution(code)
        if page == 1:  # what was not listed yet goes, and more comes
            world.remove_attribution(codes[20])
            world.add_attribution("NEW", reward="bbco-10", card=CARD)

    assert list(pages(client, 5, change)) == [*codes[:20], *codes[21:], "NEW"]


def test_an_emptied_list_ends(client: httpx.Client, world: World) -> None:
    for code in "ABCD":
        world.add_attribution(code, reward="bbco-10", card=CARD)

    def empty(page: int) -> None:
        for code in "ABCD":
            world.remove_attribution(code)

    assert list(pages(client, 2, empty)) == ["A", "B"]


def test_tens_of_thousands_are_listed_whole(client: httpx.Client, world: World) -> None:
    for number in range(20_000):
        world.add_attribution(f"C{number:05}", reward="bbco-10", card=CARD)
    assert list(pages(client, 1000)) == [f"C{number:05}" for number in range(20_000)]


def test_what_disappears_is_gone_everywhere(client: httpx.Client, world: World) -> None:
    world.add_reward("web")
    for code, reward in (("A", "bbco-10"), ("B", "bbco-10"), ("C", "web")):
        world.add_attribution(code, reward=reward, card=CARD)
    world.remove_attribution("A")
    assert client.get("/loyalty/reward-attributions/A").status_code == 404
    assert list(pages(client, 5)) == ["B"]
    world.remove_reward("web")
    assert client.get("/loyalty/v1/rewards/web").status_code == 404
    assert client.get("/loyalty/v1/rewards/web/attributions").status_code == 404
    assert client.get("/loyalty/reward-attributions/C").status_code == 404
    assert [one.code for one in world.attributions_of_card(CARD)] == ["B"]
    with pytest.raises(KeyError):
        world.remove_attribution("A")


def test_the_lifelike_world_has_something_to_watch() -> None:
    world = lifelike(Clock(), rate_limited=False)
    low = [
        reward
        for reward in world.rewards.values()
        for field in reward.custom_fields
        if field.name == STOCK_ALERT and reward.stock < int(field.value)
    ]
    assert [(one.limited, one.auto_generated) for one in low] == [(True, False)]
    fields = {field.name: field for one in low for field in one.custom_fields}
    assert fields[PRODUCT].value
    assert fields[CHANNEL].value
    ids = {field.id for one in world.rewards.values() for field in one.custom_fields}
    assert ids == {0, 1, 2, 3, 4}


def test_the_low_reward_takes_own_codes() -> None:
    world = lifelike(Clock(), rate_limited=False)
    with (
        SandboxServer(world) as server,
        httpx.Client(base_url=server.url, headers=token_for(server), verify=False) as client,
    ):
        before = world.rewards["pochette"].stock
        send = "/loyalty/rewards/pochette/instances/send"
        assert client.post(send, json={"codes": ["A"]}).status_code == 200
        assert world.rewards["pochette"].stock == before + 1
