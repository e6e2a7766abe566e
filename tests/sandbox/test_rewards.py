"""Reading rewards and granted codes: shapes, spellings and cursors."""

from __future__ import annotations

import json
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from posapp.sandbox import World
from posapp.sandbox.records import NEVER, CustomField

from .conftest import NOON

PUBLISHED = Path(__file__).parents[1] / "data" / "splio_attribution_published.json"


def walk(client: httpx.Client, path: str, **query: str | int) -> list[dict[str, Any]]:
    """Follow the cursors of a list to its end."""
    found: list[dict[str, Any]] = []
    after: str | None = ""
    while after is not None:
        page = client.get(path, params={**query, **({"after": after} if after else {})})
        assert page.status_code == 200, page.text
        body = page.json()
        assert set(body) == {"paging", "count_element", "elements"}
        found += body["elements"]
        after = body["paging"]["cursors"].get("after")
        if after is not None:
            assert body["paging"]["next"].startswith(path)
    return found


@pytest.mark.parametrize("last_page", ["null", "missing"])
@pytest.mark.parametrize("limit", [1, 3, 4, 1000])
def test_all_rewards_come_once_by_cursor(
    client: httpx.Client, world: World, limit: int, last_page: Any
) -> None:
    world.last_page = last_page
    for number in range(11):
        world.add_reward(f"r-{number}")
    found = walk(client, "/loyalty/v2/rewards", limit=limit)
    assert [reward["external_id"] for reward in found] == list(world.rewards)


def test_a_cursor_leads_back_as_well(client: httpx.Client, world: World) -> None:
    for number in range(4):
        world.add_reward(f"r-{number}")
    first = client.get("/loyalty/v2/rewards", params={"limit": 2}).json()
    assert first["paging"]["cursors"]["before"] is None
    after = first["paging"]["cursors"]["after"]
    second = client.get("/loyalty/v2/rewards", params={"limit": 2, "after": after}).json()
    before = second["paging"]["cursors"]["before"]
    back = client.get("/loyalty/v2/rewards", params={"limit": 2, "before": before}).json()
    assert back["elements"] == first["elements"]


@pytest.mark.parametrize(
    "query",
    [
        {"limit": 0},
        {"limit": 1001},
        {"limit": "many"},
        {"after": "nonsense"},
        {"after": "YXQ6OTk5"},
        {"after": "é"},
    ],
)
def test_a_bad_page_is_refused(client: httpx.Client, query: dict[str, str | int]) -> None:
    answer = client.get("/loyalty/v2/rewards", params=query)
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["error"] == "wrong_value"


def test_one_reward_shows_its_stock_and_fields(client: httpx.Client, world: World) -> None:
    world.add_reward(
        "a/b é",
        name="Bon 7,50 €",
        monetary_value=Decimal("7.50"),
        stock=42,
        forced_validity_end=NOON,
        custom_fields={"Is Ecommerce only": "true", "Autre champ": "x" * 300},
    )
    answer = client.get(f"/loyalty/v1/rewards/{quote('a/b é', safe='')}").json()
    assert answer["external_id"] == "a/b é"
    assert answer["stock"] == 42
    assert answer["monetary_value"] == 7.5
    assert answer["forced_validity"] is True
    assert answer["forced_validity_end"] == "2026-03-14 12:00:00"
    first, second = answer["custom_fields"]
    assert first == {"id": 0, "name": "Is Ecommerce only", "value": "true", "data_type": "text"}
    assert len(second["value"]) == 255


def test_custom_fields_change_without_a_new_reward(client: httpx.Client, world: World) -> None:
    name = "Minimum dachat pour utiliser la récompense"
    world.set_custom_field("bbco-10", name, "30,50", data_type=None)
    world.set_stock("bbco-10", 7)
    seen = client.get("/loyalty/v1/rewards/bbco-10").json()
    assert seen["custom_fields"] == [{"id": 2, "name": name, "value": "30,50"}]
    assert seen["stock"] == 7
    world.set_custom_field("bbco-10", name, None)
    assert client.get("/loyalty/v1/rewards/bbco-10").json()["custom_fields"] == []


def test_an_unknown_reward_is_not_found(client: httpx.Client) -> None:
    for path in ("/loyalty/v1/rewards/none", "/loyalty/v1/rewards/none/attributions"):
        answer = client.get(path)
        assert answer.status_code == 404
        assert answer.json()["error_description"] == "none not found"


def test_granted_codes_of_a_reward_have_no_card(client: httpx.Client, world: World) -> None:
    codes = [world.add_attribution().code for _ in range(5)]
    found = walk(client, "/loyalty/v1/rewards/bbco-10/attributions", limit=2)
    assert [one["external_id"] for one in found] == codes
    assert set(found[0]) == {
        "external_id",
        "loyalty_status_id",
        "earned_date",
        "status",
        "burned_date",
        "store_id",
        "expiration_date",
        "reward_definition",
    }
    member_id = client.get("/loyalty/members/2171707962088").json()["id"]
    assert found[0]["loyalty_status_id"] == member_id
    assert found[0]["status"] == "valid"


def shape_of(value: Any) -> Any:
    """Return the keys of a document, all the way down."""
    if isinstance(value, dict):
        return {key: shape_of(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [shape_of(inner) for inner in value]
    return None


def test_one_attribution_has_the_published_shape(client: httpx.Client, world: World) -> None:
    published = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    reward = published["reward"]
    world.add_reward(
        reward["external_id"],
        name=reward["name"],
        custom_fields=[CustomField(**field) for field in reward["custom_fields"]],
    )
    world.add_attribution(
        published["external_id"],
        reward="bbco-25",
        card=published["contact_status"]["card_code"],
        status="available",
    )
    answer = client.get("/loyalty/reward-attributions/1000739378684").json()
    assert shape_of(answer) == shape_of(published)
    assert answer["reward"]["custom_fields"] == reward["custom_fields"]
    assert answer["contact_status"]["card_expire_at"] == "9998-12-31 00:00:00"


def test_an_attribution_after_its_burn(client: httpx.Client, world: World) -> None:
    world.add_attribution("C1", burned_at=NOON, store_id="PAR-01", status="used")
    answer = client.get("/loyalty/reward-attributions/C1").json()
    assert answer["status"] == "used"
    assert answer["claim_date"] == "2026-03-14 12:00:00"
    assert answer["store"]["external_id"] == "PAR-01"


def test_the_status_follows_the_dates_unless_it_is_given(
    client: httpx.Client, world: World
) -> None:
    held = world.add_reward("held", holding_days=14)
    cases = {
        "available": world.add_attribution(),
        "expired": world.add_attribution(expires_at=NOON - timedelta(seconds=1)),
        "pending": world.add_attribution(reward=held, earned_at=NOON - timedelta(days=13)),
        "burned": world.add_attribution(burned_at=NOON),
        "earned": world.add_attribution(status="earned"),
    }
    for status, attribution in cases.items():
        seen = client.get(f"/loyalty/reward-attributions/{attribution.code}").json()
        assert seen["status"] == status


def test_never_expiring_is_said_in_two_ways(client: httpx.Client, world: World) -> None:
    world.add_attribution("N1", valid_for=None)
    world.add_attribution("N2", expires_at=NEVER)
    dates = [
        client.get(f"/loyalty/reward-attributions/{code}").json()["expiration_date"]
        for code in ("N1", "N2")
    ]
    assert dates == [None, "9998-12-31 00:00:00"]


@pytest.mark.parametrize("code", ["A/B", "A B", "é%2F+?#&", "a%252Fb", "..", "10%"])
def test_codes_survive_the_path(client: httpx.Client, world: World, code: str) -> None:
    world.add_attribution(code)
    path = f"/loyalty/reward-attributions/{quote(code, safe='')}"
    if code == "..":  # a client may fold dots away; as an escape they stay
        path = "/loyalty/reward-attributions/%2E%2E"
    answer = client.get(path)
    assert answer.status_code == 200
    assert answer.json()["external_id"] == code


def test_a_contacts_rewards(client: httpx.Client, world: World) -> None:
    contact = world.contacts[world.members["2171707962088"].contact_id]
    second = world.add_member("2000000000008", contact=contact)
    mine = [world.add_attribution().code, world.add_attribution(burned_at=NOON).code]
    other = world.add_attribution(card=second).code
    world.set_custom_field("bbco-10", "Is Ecommerce only", "false")
    path = f"/loyalty/v2/contacts/{quote(contact.email, safe='')}/rewards"
    found = walk(client, path, limit=2)
    assert [one["external_id"] for one in found] == [*mine, other]
    assert "custom_fields" not in found[0]["reward_definition"]
    assert [one["status"] for one in found] == ["valid", "burned", "valid"]
    with_fields = walk(client, path, card_code=second.card_code, with_custom_fields="true")
    assert [one["external_id"] for one in with_fields] == [other]
    assert with_fields[0]["card_code"] == second.card_code
    assert with_fields[0]["reward_definition"]["custom_fields"][0]["value"] == "false"
    assert client.get("/loyalty/v2/contacts/nobody/rewards").status_code == 404
