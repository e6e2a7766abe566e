"""Every answer there can be to a grant, and that only a used key proves an arrival."""

from __future__ import annotations

import json

import pytest

from posapp.domain.answers import Declined, Halt, NoAnswer, NotSent
from posapp.domain.code import Code
from posapp.domain.grant import GrantAnswer, Granted, GrantKey, GrantOrder, KeyUsed
from posapp.domain.ids import RewardId
from posapp.sandbox import SandboxServer
from posapp.splio.client import SplioClient
from posapp.splio.grants import GrantCalls
from tests.splio.support import CARD, hurry, with_client

KEY = GrantKey("733d3ebf-36fe-41f4-8468-c463202225c1")
ORDER = GrantOrder(KEY, Code(CARD), RewardId("bbco-10"), "10 euros", "Nadia", "goodwill")


def grant(splio: SandboxServer | str, order: GrantOrder = ORDER) -> GrantAnswer:
    async def work(client: SplioClient) -> GrantAnswer:
        return await GrantCalls.over(client).grant(order)

    return with_client(splio, work, pace=hurry())


def told(splio: SandboxServer, status: int, body: object) -> GrantAnswer:
    text = body if isinstance(body, bytes) else json.dumps(body).encode()
    with splio.answer_with(status, text, "application/json", path="/grant"):
        return grant(splio)


def test_granted_once_and_then_the_key_is_used(splio: SandboxServer) -> None:
    first = grant(splio)
    assert isinstance(first, Granted)
    assert [code.value for code in first.codes] == [
        one.code for one in splio.world.attributions.values() if one.code != "1000000000016"
    ]
    assert isinstance(grant(splio), KeyUsed)
    assert splio.world.crashes == []


@pytest.mark.parametrize(
    "body",
    [
        [{"uuid": "1", "external_ids": ["111", "222"]}],
        {"external_ids": [111, "222"]},
        {"elements": [{"external_id": "111"}, {"external_id": "222"}]},
        ["111", "222"],
        [{"external_id": "111"}, {"external_id": "222"}],
    ],
)
def test_the_codes_are_found_wherever_they_stand(splio: SandboxServer, body: object) -> None:
    assert told(splio, 200, body) == Granted((Code("111"), Code("222")))


@pytest.mark.parametrize("body", [[], {}, {"status": "ok"}, b"", b"<html>", b'[{"exter'])
def test_a_success_without_a_code_is_asked_about_again(splio: SandboxServer, body: object) -> None:
    assert isinstance(told(splio, 200, body), NoAnswer)


@pytest.mark.parametrize("status", [400, 409, 422])
@pytest.mark.parametrize(
    ("key", "error", "text"),
    [
        ("idempotency_key", "already_used", "idempotency key has already been used"),
        ("idempotency_key", "already_exists", ""),
        ("", "duplicate_idempotency_key", "duplicate"),
        ("", "conflict", "The idempotency key was already used"),
        (None, "not_unique", "idempotency_key: this value already exists"),
    ],
)
def test_a_used_key_is_known_under_every_name(
    splio: SandboxServer, status: int, key: str | None, error: str, text: str
) -> None:
    one = {"error_key": key, "error": error, "error_description": text}
    for body in (one, {"status": status, "errors": [one]}, {"status": status, "errors": one}):
        assert isinstance(told(splio, status, body), KeyUsed)


@pytest.mark.parametrize(
    ("status", "key", "error", "text", "named"),
    [
        (400, "idempotency_key", "wrong_value", "This is not a valid UUID.", "wrong_value"),
        (400, "idempotency_key", "is_blank", "This value should not be blank.", "is_blank"),
        (400, "reward_stock", "not enough stock", "not enough stock", "no_stock"),
        (400, "card_code", "not_found", "card_code 2990000000017 not found", "card_unknown"),
        (404, "", "", "bbco-10 not found", "reward_unknown"),
        (400, "reward.force_validity_end", "reward_ended", "has ended", "ended"),
        (400, "quantity", "too_many", "max attribution count", "too_many"),
        (400, "attribution_ids", "already", "external id 1 is already attributed", "already"),
    ],
)
def test_other_refusals_are_no_arrival(
    splio: SandboxServer, status: int, key: str, error: str, text: str, named: str
) -> None:
    answer = told(splio, status, {"error_key": key, "error": error, "error_description": text})
    assert isinstance(answer, Declined)
    assert answer.key == named
    assert CARD not in answer.text


def test_what_settles_nothing_and_what_had_no_effect(splio: SandboxServer) -> None:
    duplicate = {"error_key": "idempotency_key", "error": "already_used", "error_description": ""}
    assert isinstance(told(splio, 500, duplicate), NoAnswer)
    assert isinstance(told(splio, 503, b"down"), NoAnswer)
    assert isinstance(told(splio, 429, {"message": "API rate limit exceeded"}), NotSent)
    assert told(splio, 403, "Forbidden.") == Halt("forbidden", "Forbidden.")
    with splio.lose_answers("/grant"):
        assert isinstance(grant(splio), NoAnswer)
    with splio.offline():
        assert isinstance(grant(splio), NotSent)
    assert isinstance(grant(splio), KeyUsed)
