"""The rules of a burn, one by one and in bulk."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx
import pytest

from posapp.sandbox import BurnArrival, World

from .conftest import CARD, NOON

BULK = "/loyalty/v1/rewards/burn"
Body = dict[str, object]


def burn(client: httpx.Client, code: str, **body: object) -> httpx.Response:
    return client.post(f"/loyalty/v1/reward-attributions/{code}/burn", json=body)


def test_a_burn_takes_effect(client: httpx.Client, world: World) -> None:
    world.add_attribution("C1")
    answer = burn(
        client,
        "C1",
        card_code=CARD,
        burned_date="2026-03-14 11:58:59",
        store_id="PAR-01",
        reason_msg="burn-7",
    )
    assert answer.status_code == 200
    body = answer.json()
    assert body["external_id"] == "C1"
    assert body["card_code"] == CARD
    assert body["status"] == "burned"
    assert body["burned_date"] == "2026-03-14 11:58:59"
    assert body["store_id"] == "PAR-01"
    assert body["reward_definition"]["external_id"] == "bbco-10"
    done = world.burned("C1")
    assert done is not None
    assert done.burned_at == NOON - timedelta(seconds=61)
    assert (done.store_id, done.reason_msg, done.card_code) == ("PAR-01", "burn-7", CARD)
    assert world.arrivals == [
        BurnArrival(
            at=NOON,
            code="C1",
            card_code=CARD,
            burned_date="2026-03-14 11:58:59",
            store_id="PAR-01",
            reason_msg="burn-7",
            outcome="burned",
            bulk=False,
        )
    ]


def test_without_a_date_it_is_burned_now(client: httpx.Client, world: World) -> None:
    world.add_attribution("C1")
    assert burn(client, "C1", card_code=CARD).json()["burned_date"] == "2026-03-14 12:00:00"


def test_a_contact_may_stand_for_the_card(client: httpx.Client, world: World) -> None:
    world.add_attribution("C1")
    owner = world.contacts[world.members[CARD].contact_id]
    stranger = burn(client, "C1", contact_id="someone@example.com")
    assert stranger.json()["error"] == "inconsistent_contact_id"
    assert burn(client, "C1").json()["errors"][0]["error_key"] == "card_code"
    assert burn(client, "C1", contact_id=owner.email).status_code == 200


CASES: list[tuple[str, Body, int, str, str]] = [
    ("GONE", {}, 400, "external_id_already_burned", "already burned at 2026-03-01 10:30:00"),
    ("NOBODY", {}, 404, "external_id_not_found", "NOBODY"),
    ("C1", {"card_code": "404"}, 400, "card_code_not_found", "404 on the 2026-03-14 12:00:00"),
    ("C1", {"card_code": "2000000000008"}, 400, "inconsistent_card_code", "2000000000008"),
    (
        "C1",
        {"burned_date": "2026-03-04 11:59:59"},
        400,
        "inconsistent_dates",
        "after earned date 2026-03-04 12:00:00",
    ),
    (
        "C1",
        {"burned_date": "2026-03-20 12:00:01"},
        400,
        "inconsistent_dates",
        "before expiration date 2026-03-20 12:00:00",
    ),
    ("C1", {"burned_date": "2020-01-01 00:00:00"}, 400, "card_code_not_found", "2020-01-01"),
]


@pytest.mark.parametrize(("code", "changes", "status", "error", "words"), CASES)
def test_each_rule_has_its_refusal(
    client: httpx.Client,
    world: World,
    code: str,
    changes: Body,
    status: int,
    error: str,
    words: str,
) -> None:
    world.add_member("2000000000008")
    world.add_attribution("C1", expires_at=NOON + timedelta(days=6))
    world.add_attribution("GONE", burned_at=NOON - timedelta(days=13, hours=1, minutes=30))
    answer = burn(client, code, **{"card_code": CARD, **changes})
    assert answer.status_code == status
    body = answer.json()
    assert set(body) == {"error_key", "error", "error_description"}
    assert body["error"] == error
    assert words in body["error_description"]
    assert world.burned("C1") is None
    assert [arrival.outcome for arrival in world.arrivals] == [error]


@pytest.mark.parametrize("moment", ["2026-03-04 12:00:00", "2026-03-20 12:00:00"])
def test_the_ends_of_the_validity_are_inside(
    client: httpx.Client, world: World, moment: str
) -> None:
    world.add_attribution("C1", expires_at=NOON + timedelta(days=6))
    assert burn(client, "C1", card_code=CARD, burned_date=moment).status_code == 200


def test_a_second_burn_names_the_first_moment(client: httpx.Client, world: World) -> None:
    world.add_attribution("C1")
    first = {"card_code": CARD, "burned_date": "2026-03-14 09:00:00"}
    assert burn(client, "C1", **first).status_code == 200
    again = burn(client, "C1", **first)
    assert again.json()["error_description"] == (
        "reward attribution C1 already burned at 2026-03-14 09:00:00"
    )


def test_an_unknown_store_is_nobodys_fault(client: httpx.Client, world: World) -> None:
    answer = burn(client, "NOBODY", card_code="404", store_id="NOWHERE")
    assert answer.status_code == 404
    assert answer.json()["errors"]["error"] == "not_found"
    assert world.arrivals[0].outcome == "not_found"


def test_the_other_spelling_of_an_unknown_code(client: httpx.Client, world: World) -> None:
    world.unknown_code_as = "wrong_value"
    answer = burn(client, "NOBODY", card_code=CARD)
    assert answer.status_code == 404
    assert answer.json()["errors"][0]["error_description"].startswith("Reward attribution not")


@pytest.mark.parametrize("date", ["14/03/2026", "2026-02-30 10:00:00", "2026-03-14T10:00:00"])
def test_an_unreadable_date_is_refused(client: httpx.Client, world: World, date: str) -> None:
    world.add_attribution("C1")
    answer = burn(client, "C1", card_code=CARD, burned_date=date)
    assert (answer.status_code, answer.json()["errors"][0]["error_key"]) == (400, "burned_date")
    assert burn(client, "C1", card_code=12).status_code == 400


@pytest.mark.parametrize("date", ["2026-10-25 02:30:00", "2026-03-29 01:59:59"])
def test_the_nights_the_clock_changes_keep_their_text(
    client: httpx.Client, world: World, clock: Any, date: str
) -> None:
    world.add_attribution("C1")
    assert burn(client, "C1", card_code=CARD, burned_date=date).json()["burned_date"] == date


def element(*codes: str, **changes: object) -> Body:
    return {"card_code": CARD, "attribution_ids": list(codes), "store_id": "PAR-01", **changes}


def test_bulk_all_well(client: httpx.Client, world: World) -> None:
    for code in ("C1", "C2", "C3"):
        world.add_attribution(code)
    answer = client.post(BULK, json={"elements": [element("C1"), element("C2", "C3")]})
    assert answer.status_code == 200
    assert [one["external_id"] for one in answer.json()] == ["C1", "C2", "C3"]
    assert {one["status"] for one in answer.json()} == {"burned"}
    assert all(arrival.bulk for arrival in world.arrivals)


def test_bulk_partly_well(client: httpx.Client, world: World) -> None:
    world.bulk_success_status = "valid"
    world.add_attribution("C1")
    world.add_attribution("OLD", burned_at=NOON)
    elements = [element("OLD"), element("C1"), element("NONE"), element("C1")]
    answer = client.post(BULK, json={"elements": elements})
    assert answer.status_code == 207
    body = answer.json()
    assert (body["success_count"], body["errors_count"]) == (1, 3)
    assert [one["external_id"] for one in body["elements_success"]] == ["C1"]
    assert body["elements_success"][0]["status"] == "valid"
    old, none, twice = body["elements_error"]
    assert old["attribution_ids"] == ["OLD"]
    assert old["reward_id"] == "bbco-10"
    assert "already burned" in old["description"]
    assert none["attribution_id"] == "NONE"
    assert twice["attribution_ids"] == ["C1"]
    assert [arrival.outcome for arrival in world.arrivals] == [
        "external_id_already_burned",
        "burned",
        "external_id_not_found",
        "external_id_already_burned",
    ]


def test_bulk_all_failed(client: httpx.Client, world: World) -> None:
    answer = client.post(BULK, json={"elements": [element("NONE")]})
    assert answer.status_code == 400
    assert answer.json()["elements_success"] is None
    assert answer.json()["elements_error"][0]["code"] == 400


def test_bulk_errors_may_not_say_which(client: httpx.Client, world: World) -> None:
    world.bulk_errors_lack_ids = True
    world.add_attribution("OLD", burned_at=NOON)
    answer = client.post(BULK, json={"elements": [element("NONE"), element("OLD")]})
    for failed in answer.json()["elements_error"]:
        assert not {"attribution_id", "attribution_ids"} & set(failed)
        assert failed["card_code"] == CARD


def test_bulk_with_an_unknown_store_burns_nothing(client: httpx.Client, world: World) -> None:
    world.add_attribution("C1")
    elements = [element("C1"), element("C2", store_id="NOWHERE")]
    answer = client.post(BULK, json={"elements": elements})
    assert answer.status_code == 404
    assert isinstance(answer.json()["errors"], dict)
    assert world.burned("C1") is None
    assert [arrival.outcome for arrival in world.arrivals] == ["not_found", "not_found"]


def test_bulk_too_large(client: httpx.Client, world: World) -> None:
    world.max_bulk = 2
    for code in ("C1", "C2", "C3"):
        world.add_attribution(code)
    elements = [element("C1"), element("C2"), element("C3")]
    assert client.post(BULK, json={"elements": elements}).status_code == 413
    assert world.arrivals == []
    assert client.post(BULK, json={"elements": elements[:2]}).status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"elements": []},
        {"elements": ["C1"]},
        {"elements": [{"attribution_ids": ["C1"]}]},
        {"elements": [{"card_code": CARD}]},
    ],
)
def test_bulk_payloads_that_mean_nothing(client: httpx.Client, body: Body) -> None:
    answer = client.post(BULK, json=body)
    assert (answer.status_code, answer.json()["error"]) == (400, "payload_error")
