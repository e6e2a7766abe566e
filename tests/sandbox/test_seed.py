"""The lifelike world keeps its promises."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, get_args

import httpx
import pytest

from posapp.sandbox import (
    DEMO_API_KEY,
    DEMO_CODES,
    DEMO_STORE_ID,
    SandboxServer,
    World,
    demo_code,
    lifelike,
)
from posapp.sandbox.ean import check_digit, is_ean13
from posapp.sandbox.seed import MINIMUM_PURCHASE, STOCK_ALERT, Story
from posapp.sandbox.shapes import status_of

from .conftest import CARD, Clock


@pytest.fixture
def world(clock: Clock) -> World:
    return lifelike(clock, rate_limited=False)


def test_every_story_occurs_once_and_codes_are_unique() -> None:
    assert [entry.story for entry in DEMO_CODES] == list(get_args(Story))
    assert len({entry.code for entry in DEMO_CODES}) == len(DEMO_CODES)


@pytest.mark.parametrize("year", [2024, 2031])
def test_codes_do_not_depend_on_the_date(year: int) -> None:
    then = lifelike(Clock(datetime(year, 2, 3, 4, 5, 6, tzinfo=UTC)))
    now = lifelike()
    assert list(then.attributions) == list(now.attributions)
    assert list(then.members) == list(now.members)


def test_the_world_is_of_a_good_size(world: World) -> None:
    assert DEMO_STORE_ID in world.stores
    assert len(world.stores) == 4
    assert len(world.members) == 40
    assert len(world.rewards) >= 10
    assert len(world.attributions) >= 400
    assert all(is_ean13(code) for code in [*world.attributions, *world.members])
    assert not set(world.attributions) & set(world.members)
    spellings = {status_of(world, one, "available") for one in world.attributions.values()}
    assert spellings == {
        *("available", "valid", "earned", "granted", "pending"),
        *("burned", "burnt", "used", "expired"),
    }
    emails = {contact.email for contact in world.contacts.values()}
    assert len(emails) == len(world.contacts)


def test_dates_agree_with_statuses(world: World, clock: Clock) -> None:
    now = clock()
    for one in world.attributions.values():
        word = status_of(world, one, "available")
        assert one.earned_at <= now
        if word in {"burned", "burnt", "used"}:
            assert one.burned_at is not None
            assert one.earned_at <= one.burned_at <= now
            assert one.store_id in world.stores
        elif word == "expired":
            assert one.expires_at is not None
            assert one.expires_at < now
        else:
            assert one.expires_at is None or one.expires_at > now
        held = timedelta(days=world.rewards[one.reward].holding_days)
        assert (word == "pending") == (one.earned_at + held > now)


def test_the_rewards_cover_the_retailers_rules(world: World, clock: Clock) -> None:
    rewards = world.rewards.values()
    now = clock()
    fields = [{field.name: field.value for field in reward.custom_fields} for reward in rewards]
    assert {"50", "30,50"} <= {names.get(MINIMUM_PURCHASE) for names in fields}
    assert any(names["Is Ecommerce only"] == "true" for names in fields)
    assert any(
        reward.stock < int(names[STOCK_ALERT])
        for reward, names in zip(rewards, fields, strict=True)
    )
    assert any(one.forced_validity_end and one.forced_validity_end < now for one in rewards)
    assert any(one.forced_validity_start and one.forced_validity_start > now for one in rewards)
    assert any(one.holding_days for one in rewards)
    assert any(one.monetary_type == "percentage" for one in rewards)


def test_the_check_digit() -> None:
    assert check_digit("217170796208") == "8"
    with pytest.raises(ValueError, match="twelve digits"):
        check_digit("12")


def answers(client: httpx.Client, code: str) -> tuple[Any, Any]:
    voucher = client.get(f"/loyalty/reward-attributions/{code}")
    card = client.get(f"/loyalty/members/{code}")
    return voucher.json() if voucher.status_code == 200 else None, card.status_code


def test_the_stories_come_true(client: httpx.Client) -> None:
    seen = {entry.story: answers(client, entry.code) for entry in DEMO_CODES}
    assert seen["member_card"] == (None, 200)
    assert seen["unknown"] == (None, 404)
    assert seen["mistyped"] == (None, 404)
    assert not is_ean13(demo_code("mistyped").code)
    vouchers = {story: voucher for story, (voucher, _) in seen.items() if voucher}
    for entry in DEMO_CODES:
        if entry.story in vouchers:
            assert vouchers[entry.story]["contact_status"]["card_code"] == entry.card
    assert demo_code("other_member").card != CARD == demo_code("good").card

    def field(story: Story, number: int) -> str | None:
        fields = vouchers[story]["reward"]["custom_fields"]
        return next((one["value"] for one in fields if one["id"] == number), None)

    assert vouchers["good"]["reward"]["name"] == "Chèque cadeau 10 €"
    assert (field("good", 0), field("good", 2)) == ("false", None)
    assert field("threshold", 2) == "50"
    assert field("threshold_comma", 2) == "30,50"
    assert field("web_only", 0) == "true"
    assert vouchers["expired"]["status"] == "expired"
    assert vouchers["holding"]["status"] == "pending"
    assert vouchers["used"]["status"] == "used"
    assert vouchers["used"]["claim_date"] == "2026-03-11 12:00:00"
    assert vouchers["used"]["store"]["external_id"] != DEMO_STORE_ID


def test_a_demo_burn_goes_through(client: httpx.Client, world: World) -> None:
    good = demo_code("good")
    body = {"card_code": good.card, "store_id": DEMO_STORE_ID}
    answer = client.post(f"/loyalty/v1/reward-attributions/{good.code}/burn", json=body)
    assert answer.status_code == 200
    assert world.burned(good.code) is not None


def test_by_default_it_is_limited_and_takes_the_demo_key() -> None:
    world = lifelike()
    assert world.limits is not None
    assert DEMO_API_KEY in world.api_keys
    with SandboxServer(world) as server:
        answer = httpx.post(f"{server.url}/authenticate", json={"api_key": DEMO_API_KEY})
        assert answer.headers["rateLimit-limit"] == "10"
