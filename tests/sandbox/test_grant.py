"""Granting rewards, own codes, and what a member could get."""

from __future__ import annotations

from datetime import timedelta

import httpx
import pytest

from posapp.sandbox import World
from posapp.sandbox.ean import is_ean13

from .conftest import CARD, NOON

GRANT = "/loyalty/v1/rewards/bbco-10/grant"


def test_a_grant_makes_a_code(client: httpx.Client, world: World) -> None:
    world.change_reward("bbco-10", limited=True, stock=5)
    answer = client.post(GRANT, json={"card_code": CARD, "quantity": 2})
    assert answer.status_code == 200
    codes = answer.json()[0]["external_ids"]
    assert len(codes) == 2
    assert all(is_ean13(code) for code in codes)
    seen = client.get(f"/loyalty/reward-attributions/{codes[0]}").json()
    assert seen["contact_status"]["card_code"] == CARD
    assert seen["expiration_date"] == "2027-03-14 12:00:00"
    assert world.rewards["bbco-10"].stock == 3


def test_an_idempotency_key_is_refused_the_second_time(client: httpx.Client, world: World) -> None:
    body = {"card_code": CARD, "idempotency_key": "733d3ebf-36fe-41f4-8468-c463202225c1"}
    assert client.post(GRANT, json=body).status_code == 200
    again = client.post(GRANT, json=body)
    assert again.status_code == 400
    assert again.json()["error_key"] == "idempotency_key"
    assert len(world.attributions) == 1


def test_a_refused_grant_does_not_use_the_key_up(client: httpx.Client) -> None:
    body = {"card_code": "404", "idempotency_key": "k"}
    assert client.post(GRANT, json=body).status_code == 400
    assert client.post(GRANT, json={**body, "card_code": CARD}).status_code == 200


def test_what_a_grant_may_be_refused_for(client: httpx.Client, world: World) -> None:
    world.add_reward("ahead", forced_validity_start=NOON + timedelta(days=1))
    world.add_reward("over", forced_validity_end=NOON - timedelta(days=1))
    world.add_reward("empty", limited=True, stock=0)
    world.add_attribution("TAKEN")
    mine: dict[str, object] = {"card_code": CARD}
    cases: list[tuple[str, dict[str, object], int, str]] = [
        ("none", mine, 404, ""),
        ("ahead", mine, 400, "reward_not_started"),
        ("over", mine, 400, "reward_ended"),
        ("empty", mine, 400, "not enough stock"),
        ("bbco-10", {"card_code": "404"}, 400, "not_found"),
        ("bbco-10", {**mine, "attribution_ids": ["TAKEN"]}, 400, "wrong_value"),
    ]
    for reward, body, status, error in cases:
        answer = client.post(f"/loyalty/v1/rewards/{reward}/grant", json=body)
        assert (answer.status_code, answer.json()["error"]) == (status, error), reward
    listed: list[dict[str, object]] = [
        {},
        {**mine, "quantity": 0},
        {**mine, "quantity": "2"},
        {**mine, "grant_date": "yesterday"},
        {**mine, "store_id": "PAR-01"},
    ]
    for body in listed:
        answer = client.post(GRANT, json=body)
        assert (answer.status_code, answer.json()["status"]) == (400, 400), body
    nowhere = {**mine, "store_id": "X", "burned_date": "2026-03-14 12:00:00"}
    assert client.post(GRANT, json=nowhere).status_code == 404


@pytest.mark.parametrize("version", ["", "/v1"])
def test_own_codes_fill_the_stock_and_are_granted_first(
    client: httpx.Client, world: World, version: str
) -> None:
    world.add_reward("own", limited=True, auto_generated=False, stock=0)
    path = f"/loyalty{version}/rewards/own/instances/send"
    answer = client.post(path, json={"codes": ["A", "B", "A"]})
    assert answer.status_code == 200
    assert answer.json()["status"] == "in progress"
    assert world.rewards["own"].stock == 2
    granted = client.post("/loyalty/v1/rewards/own/grant", json={"card_code": CARD})
    assert granted.json()[0]["external_ids"] == ["A"]
    chosen = {"card_code": CARD, "attribution_ids": ["B"]}
    assert client.post("/loyalty/v1/rewards/own/grant", json=chosen).status_code == 200
    assert world.rewards["own"].stock == 0
    assert world.instances["own"] == ()


def test_own_codes_refused(client: httpx.Client, world: World) -> None:
    world.add_reward("own", limited=True, auto_generated=False)
    world.add_reward("endless", limited=False, auto_generated=False)
    send = "/loyalty/rewards/{}/instances/send"
    assert client.post(send.format("none"), json={"codes": ["A"]}).status_code == 404
    assert client.post(send.format("bbco-10"), json={"codes": ["A"]}).status_code == 400
    assert client.post(send.format("endless"), json={"codes": ["A"]}).status_code == 400
    assert client.post(send.format("own"), json={}).json()["errors"][0]["error"] == "is_blank"
    assert client.post(send.format("own"), json={"codes": [1]}).status_code == 400
    assert client.post(send.format("own"), json={"codes": "A"}).status_code == 400


def test_what_a_member_could_get(client: httpx.Client, world: World) -> None:
    world.add_reward("dear", nqp_value=10_000)
    world.add_reward("empty", limited=True, stock=0)
    world.add_reward("ahead", forced_validity_start=NOON + timedelta(days=1))
    answer = client.post(f"/loyalty/rewards/eligibility/{CARD}")
    assert [one["external_id"] for one in answer.json()["elements"]] == ["bbco-10"]
    assert client.post("/loyalty/rewards/eligibility/404").status_code == 404
