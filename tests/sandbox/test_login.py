"""Login, tokens, and the five shapes of an error body."""

from __future__ import annotations

from datetime import timedelta
from email.utils import parsedate_to_datetime

import httpx
import jwt
import pytest

from posapp.sandbox import DEMO_API_KEY, SandboxServer, World
from posapp.sandbox.limits import Limits

from .conftest import Clock


def test_a_good_key_buys_a_token_of_24_hours(server: SandboxServer, clock: Clock) -> None:
    answer = httpx.post(f"{server.url}/authenticate", json={"api_key": DEMO_API_KEY})
    assert answer.status_code == 200
    claims = jwt.decode(answer.json()["token"], options={"verify_signature": False})
    assert claims["sub"] == "user"
    assert claims["exp"] - claims["iat"] == 24 * 3600
    assert claims["iat"] == clock().timestamp()
    assert server.world.logins == 1


@pytest.mark.parametrize("body", [{"api_key": "wrong"}, {}, {"api_key": None}])
def test_a_bad_key_is_refused_in_the_usual_shape(
    server: SandboxServer, body: dict[str, object]
) -> None:
    answer = httpx.post(f"{server.url}/authenticate", json=body)
    assert answer.status_code == 400
    refusal = answer.json()
    assert refusal["status"] == 400
    assert set(refusal["errors"][0]) == {"error_key", "error", "error_description"}


def test_ping_names_the_user(client: httpx.Client) -> None:
    answer = client.get("/ping")
    assert answer.status_code == 200
    assert isinstance(answer.json()["user_id"], int)


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer garbage", "Basic abc", "Bearer é"])
def test_without_a_good_token_a_bare_string_comes(
    server: SandboxServer, header: str | None
) -> None:
    headers = [] if header is None else [(b"Authorization", header.encode("latin-1"))]
    answer = httpx.get(f"{server.url}/ping", headers=headers)
    assert (answer.status_code, answer.json()) == (401, "Authentication failed.")


def test_a_token_dies_after_24_hours(client: httpx.Client, clock: Clock) -> None:
    clock.move(timedelta(hours=23, minutes=59))
    assert client.get("/ping").status_code == 200
    clock.move(timedelta(minutes=1))
    assert client.get("/ping").json() == "Authentication failed."


def test_a_revoked_token_and_a_removed_key_are_worth_nothing(
    client: httpx.Client, world: World
) -> None:
    world.revoke_tokens()
    assert client.get("/ping").status_code == 401
    fresh = client.post("/authenticate", json={"api_key": DEMO_API_KEY}).json()["token"]
    client.headers["Authorization"] = f"Bearer {fresh}"
    assert client.get("/ping").status_code == 200
    world.remove_api_key(DEMO_API_KEY)
    assert client.get("/ping").status_code == 401


def test_a_key_may_lack_rights(server: SandboxServer, world: World) -> None:
    world.add_api_key("read-only", forbidden=("/burn",))
    token = httpx.post(f"{server.url}/authenticate", json={"api_key": "read-only"}).json()["token"]
    with httpx.Client(base_url=server.url, headers={"Authorization": f"Bearer {token}"}) as client:
        assert client.get("/ping").status_code == 200
        answer = client.post("/loyalty/v1/reward-attributions/1/burn", json={})
        assert (answer.status_code, answer.json()) == (403, "Forbidden.")


def test_the_wrong_method_gets_a_bare_string(client: httpx.Client) -> None:
    answer = client.delete("/ping")
    assert (answer.status_code, answer.json()) == (405, "Method Not Allowed.")


def test_an_unknown_path_is_not_found_in_the_usual_shape(client: httpx.Client) -> None:
    answer = client.get("/loyalty/v9/nothing")
    assert answer.status_code == 404
    assert answer.json()["errors"][0]["error"] == "not_found"


def test_the_five_shapes(client: httpx.Client, world: World) -> None:
    code = world.add_attribution().code
    burn = f"/loyalty/v1/reward-attributions/{code}/burn"
    card = "2171707962088"
    usual = client.get("/loyalty/reward-attributions/nobody").json()
    assert isinstance(usual["errors"], list)
    lone = client.post(burn, json={"card_code": card, "store_id": "X"}).json()
    assert lone == {
        "status": 404,
        "errors": {
            "error_key": None,
            "error": "not_found",
            "error_description": 'extid "X" not found in demo_stores',
        },
    }
    flat = client.post(burn, json={"card_code": "1"}).json()
    assert set(flat) == {"error_key", "error", "error_description"}
    bare = client.get("/ping", headers={"Authorization": "Bearer x"}).json()
    assert bare == "Authentication failed."
    world.limits = Limits(loyalty_per_second=0)
    message = client.get("/ping")
    assert (message.status_code, message.json()) == (429, {"message": "API rate limit exceeded"})


def test_the_date_header_follows_the_worlds_clock(
    client: httpx.Client, world: World, clock: Clock
) -> None:
    assert parsedate_to_datetime(client.get("/ping").headers["date"]) == clock()
    world.clock_skew = timedelta(minutes=-7)
    seen = parsedate_to_datetime(client.get("/nothing").headers["date"])
    assert clock() - seen == timedelta(minutes=7)


@pytest.mark.parametrize("raw", [b"{", b"[]", b"\xff\xfe", b'"text"', b"12"])
def test_a_body_that_is_no_object_is_a_bad_payload(client: httpx.Client, raw: bytes) -> None:
    answer = client.post("/loyalty/v1/rewards/burn", content=raw)
    assert answer.status_code == 400
    assert answer.json()["error"] == "payload_error"
