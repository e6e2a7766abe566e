"""Granting a reward, and filling its stock with the retailer's own codes."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from posapp.sandbox.burning import check_store
from posapp.sandbox.moments import from_wire, to_wire, whole_second
from posapp.sandbox.payload import optional_text, texts
from posapp.sandbox.refusals import Json, Refused, flat, listed, wrong_value

if TYPE_CHECKING:
    from posapp.sandbox.records import MasterReward
    from posapp.sandbox.world import World

_DAYS = {"days": 1, "weeks": 7, "months": 30, "years": 365}


def reward_unknown(external_id: str) -> Refused:
    """The answer to a call about a master reward that does not exist."""
    return flat(404, "", "", f"{external_id} not found")


def grant(world: World, external_id: str, body: Json) -> list[str]:
    """Grant a reward as the body asks; returns the codes.

    Raises:
        Refused: unknown reward, card or store, dates, stock, or an idempotency key seen before.
    """
    reward = world.rewards.get(external_id)
    if reward is None:
        raise reward_unknown(external_id)
    card_code = optional_text(body, "card_code")
    if card_code is None:
        raise listed(400, "card_code", "is_blank", "This value should not be blank.")
    if card_code not in world.members:
        raise flat(400, "card_code", "not_found", f"card_code {card_code} not found")
    store_id = optional_text(body, "store_id")
    burned_at = _moment(world, body, "burned_date")
    if store_id is not None and burned_at is None:
        raise listed(
            400,
            "store_id",
            "invalid_burn_data",
            "you have to put a burned date to use store_id",
        )
    check_store(world, store_id)
    earned = _moment(world, body, "grant_date") or whole_second(world.now())
    _check_window(world, reward, earned)
    own_codes = texts(body, "attribution_ids")
    quantity = len(own_codes) or body.get("quantity", 1)
    if not isinstance(quantity, int) or isinstance(quantity, bool) or quantity < 1:
        raise wrong_value("quantity")
    for code in own_codes:
        if code in world.attributions:
            raise flat(
                400, "attribution_ids", "wrong_value", f"external id {code} is already attributed"
            )
    if reward.limited and reward.stock < quantity:
        raise flat(
            400,
            "reward_stock",
            "not enough stock",
            "there's not enough stock to perform this action",
        )
    _spend_idempotency_key(world, body)

    waiting = list(world.instances.get(external_id, ()))
    codes: list[str] = []
    for number in range(quantity):
        wanted = own_codes[number] if own_codes else (waiting.pop(0) if waiting else None)
        if wanted in waiting:
            waiting.remove(wanted)
        attribution = world.add_attribution(
            wanted,
            reward=reward,
            card=card_code,
            earned_at=earned,
            expires_at=_expiry(reward, earned),
            burned_at=burned_at,
            store_id=store_id,
            reason_msg=optional_text(body, "reason_msg") or "",
        )
        codes.append(attribution.code)
    world.instances[external_id] = tuple(waiting)
    if reward.limited:
        world.set_stock(external_id, reward.stock - quantity)
    return codes


def add_codes(world: World, external_id: str, body: Json) -> Json:
    """Add the retailer's own codes to a reward's stock; returns the answer.

    Splio does it in the background and says so; here it is done before the answer leaves.

    Raises:
        Refused: unknown reward, a reward that makes its own codes or counts none, no codes, or
            (where the world says so) codes that are there already.
    """
    reward = world.rewards.get(external_id)
    if reward is None:
        raise reward_unknown(external_id)
    if reward.auto_generated:
        raise flat(400, "", "", "reward must not have auto_generated option")
    if not reward.limited:
        raise flat(400, "", "", "reward must have limited option")
    codes = texts(body, "codes")
    if not codes:
        raise listed(400, "codes", "is_blank", "This value should not be blank.")
    # A code belongs to one reward only, in stock or granted.
    in_stock = {code for own in list(world.instances.values()) for code in own}
    known = dict.fromkeys(code for code in codes if code in in_stock or code in world.attributions)
    if known and world.known_codes == "refused":
        raise flat(400, "codes", "already_exists", f"code {next(iter(known))} already exists")
    fresh = tuple(dict.fromkeys(code for code in codes if code not in known))
    world.instances[external_id] = (*world.instances.get(external_id, ()), *fresh)
    world.set_stock(external_id, reward.stock + len(fresh))
    return {"process_uuid": str(uuid.uuid4()), "status": "in progress"}


def eligible(world: World, card_code: str) -> list[MasterReward]:
    """Return the rewards a member could get now: enough points, stock left, window open.

    Raises:
        Refused: 404, no such member.
    """
    member = world.members.get(card_code)
    if member is None:
        raise member_unknown()
    now = world.now()
    return [
        reward
        for reward in list(world.rewards.values())
        if reward.nqp_value <= member.nq_points
        and (not reward.limited or reward.stock > 0)
        and (reward.forced_validity_start is None or reward.forced_validity_start <= now)
        and (reward.forced_validity_end is None or now <= reward.forced_validity_end)
    ]


def member_unknown() -> Refused:
    """The answer to a call about a card that nobody holds."""
    return listed(404, "id", "wrong_value", "Membership not found for given identifier.")


def _moment(world: World, body: Json, name: str) -> datetime | None:
    text = optional_text(body, name)
    if text is None:
        return None
    try:
        return from_wire(text, world.zone)
    except ValueError as bad_date:
        raise wrong_value(name, "wrong_value") from bad_date


def _check_window(world: World, reward: MasterReward, earned: datetime) -> None:
    start, end = reward.forced_validity_start, reward.forced_validity_end
    if start is not None and earned < start:
        raise flat(
            400,
            "reward.force_validity_start",
            "reward_not_started",
            f'reward validity has not started the "{to_wire(earned, world.zone)}", '
            f'it starts the "{to_wire(start, world.zone)}"',
        )
    if end is not None and earned > end:
        raise flat(
            400,
            "reward.force_validity_end",
            "reward_ended",
            f'reward validity has ended the "{to_wire(end, world.zone)}"',
        )


def _expiry(reward: MasterReward, earned: datetime) -> datetime:
    if reward.forced_validity_end is not None:
        return reward.forced_validity_end
    days = _DAYS[reward.validity_interval_type] * reward.validity_interval_count
    return earned + timedelta(days=days)


def _spend_idempotency_key(world: World, body: Json) -> None:
    key = optional_text(body, "idempotency_key")
    if key is None:
        return
    if key in world.used_idempotency_keys:
        # Refused, not replayed: the caller does not get the first call's codes again.
        raise flat(
            400,
            "idempotency_key",
            "already_used",
            f"idempotency key {key} has already been used",
        )
    world.used_idempotency_keys.add(key)
