"""Members, balances, contacts and their search, stores and orders."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from posapp.sandbox import World

from .conftest import CARD


def search(client: httpx.Client, *conditions: tuple[str, str, str], **query: int) -> Any:
    fields = [
        {"key": key, "operator": operator, "value": value} for key, operator, value in conditions
    ]
    return client.get("/data/contacts", params={"fields": json.dumps(fields), **query})


def test_a_member(client: httpx.Client, world: World) -> None:
    world.add_member("CARD/1", tier="Or", q_points=2100, nq_points=30, birthday=date(1980, 2, 29))
    seen = client.get("/loyalty/members/CARD%2F1").json()
    assert seen["card_code"] == "CARD/1"
    assert (seen["q_point"], seen["nq_point"]) == (2100, 30)
    assert seen["tier"]["name"] == "Or"
    assert seen["birthday"] == "1980-02-29"
    assert seen["individual"]["lastname"] == "Riquer"
    assert seen["program"]["type"] == "tiered"
    assert seen["fields"] == []


def test_members_in_their_odd_spellings(client: httpx.Client, world: World) -> None:
    world.add_member("1", tier=None)
    world.add_member("2", tier=None, no_tier_as="list", lastname_key="name")
    first = client.get("/loyalty/members/1").json()
    second = client.get("/loyalty/members/2").json()
    assert first["tier"] is None
    assert second["tier"] == []
    assert second["individual"]["name"] == "Riquer"
    assert "lastname" not in second["individual"]


def test_a_balance(client: httpx.Client, world: World) -> None:
    world.add_member("1", nq_points=150, q_points=0, pending_nq_points=20)
    seen = client.get("/loyalty/members/1/balance").json()
    assert seen["remaining"]["nq_points"]["total"] == 150
    assert set(seen["remaining"]["nq_points"]["next_movement"]) == {"date", "value"}
    assert seen["remaining"]["q_points"] == {"next_movement": None, "total": 0}
    assert seen["pending"]["nq_points"]["total"] == 20


@pytest.mark.parametrize("path", ["/loyalty/members/404", "/loyalty/members/404/balance"])
def test_an_unknown_card(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert answer.json()["errors"][0]["error_key"] == "id"


@pytest.mark.parametrize(
    ("key", "operator", "value", "count"),
    [
        ("email", "equal", "MARTIN@example.com", 1),
        ("email", "equal", "nobody@example.com", 0),
        ("cellphone", "equal", "+33639980001", 1),
        ("lastname", "equal", "martin", 2),
        ("lastname", "starts", "mar", 2),
        ("lastname", "contains", "art", 2),
        ("lastname", "ends", "quer", 1),
        ("lastname", "notequal", "martin", 1),
        ("key", "equal", "martin@example.com", 1),
        ("card code", "equal", CARD, 1),
        ("card_code", "is", CARD, 1),
    ],
)
def test_contacts_are_found(
    client: httpx.Client, world: World, key: str, operator: str, value: str, count: int
) -> None:
    world.add_contact(lastname="Martin", email="martin@example.com", cellphone="+33639980001")
    world.add_contact(lastname="Martin", firstname="Zoé")
    body = search(client, (key, operator, value)).json()
    assert body["count_element"] == len(body["elements"]) == count


def test_conditions_add_up_and_pages_have_numbers(client: httpx.Client, world: World) -> None:
    for number in range(5):
        world.add_contact(lastname="Martin", firstname=f"N{number}")
    both = search(client, ("lastname", "equal", "martin"), ("firstname", "equal", "n3")).json()
    assert [one["firstname"] for one in both["elements"]] == ["N3"]
    found = []
    for page in (1, 2, 3, 4):
        body = search(client, ("lastname", "equal", "martin"), per_page=2, page_number=page).json()
        assert (body["count_element"], body["current_page"], body["per_page"]) == (5, page, 2)
        found += [one["firstname"] for one in body["elements"]]
    assert found == ["N0", "N1", "N2", "N3", "N4"]


@pytest.mark.parametrize(
    "fields", ["x", "{}", "[1]", '[{"key": "shoe", "operator": "equal", "value": "1"}]', "[{}]"]
)
def test_a_filter_that_means_nothing(client: httpx.Client, fields: str) -> None:
    assert client.get("/data/contacts", params={"fields": fields}).status_code == 400
    assert search(client, ("email", "greater", "1")).status_code == 400


def test_one_contact_by_the_tenants_key(client: httpx.Client, world: World) -> None:
    contact = world.add_contact(email="é+1@example.com", cellphone="+33639980002")
    member = world.add_member(contact=contact)
    assert client.get("/universes/unique-key").json() == {"unique_key": "email"}
    seen = client.get(f"/data/contacts/{quote('é+1@example.com', safe='')}").json()
    assert seen["loyalty"] == [{"card_code": member.card_code, "id_program": "1"}]
    world.unique_key = "cellphone"
    assert client.get("/data/contacts/%2B33639980002").json()["id"] == contact.id
    world.unique_key = "c0"
    assert client.get(f"/data/contacts/{contact.custom_key}").json()["id"] == contact.id
    assert client.get("/data/contacts/nobody").status_code == 404


def test_stores_by_page(client: httpx.Client) -> None:
    body = client.get("/data/v1/stores", params={"per_page": 1, "page_number": 2}).json()
    assert body["count_element"] == 2
    assert [one["external_id"] for one in body["elements"]] == ["LYO-02"]
    assert client.get("/data/v1/stores", params={"per_page": 0}).status_code == 400


def test_an_order(client: httpx.Client, world: World) -> None:
    contact = world.contacts[world.members[CARD].contact_id]
    order = {
        "external_id": "T-1",
        "contact_id": contact.email,
        "store_external_id": "PAR-01",
        "total_price": "59.90",
    }
    assert client.post("/data/v1/orders", json=order).status_code == 201
    assert world.orders == [order]
    unknown_store = client.post("/data/v1/orders", json={**order, "store_external_id": "X"})
    assert unknown_store.status_code == 404
    assert client.post("/data/v1/orders", json={**order, "contact_id": "X"}).status_code == 400
    assert client.post("/data/v1/orders", json={"external_id": "T-1"}).status_code == 400
