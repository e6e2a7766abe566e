"""What Splio says to a burn: the rules, one by one and in bulk.

The publication does not say what happens to a code in its holding period; the sandbox burns it,
as only the published refusals may be made here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from posapp.sandbox.moments import from_wire, to_wire, whole_second
from posapp.sandbox.records import BURNED_SPELLINGS, Attribution, BurnArrival
from posapp.sandbox.refusals import Json, Refused, flat, listed, store_unknown, wrong_value
from posapp.sandbox.shapes import burned_attribution

if TYPE_CHECKING:
    from posapp.sandbox.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class BurnOrder:
    """A wish to burn one code. `burned_date` is the text received; None means now."""

    code: str
    card_code: str | None
    contact_id: str | None = None
    burned_date: str | None = None
    store_id: str | None = None
    reason_msg: str | None = None
    bulk: bool = False


def check_store(world: World, store_id: str | None) -> None:
    """Pass if the store is known or not named.

    Raises:
        Refused: 404 in shape 2.
    """
    if store_id is not None and store_id not in world.stores:
        raise store_unknown(store_id, world.universe)


def burn(world: World, order: BurnOrder) -> Attribution:
    """Burn one code and record the arrival, whatever the outcome.

    Raises:
        Refused: with the published answer of the first rule that is broken.
    """
    try:
        check_store(world, order.store_id)
        attribution = _burn(world, order)
    except Refused as refusal:
        _record(world, order, refusal.key)
        raise
    _record(world, order, "burned")
    return attribution


def burn_all(world: World, orders: Sequence[BurnOrder]) -> tuple[int, object]:
    """Burn many codes: returns the HTTP status (200, 207 or 400) and the body.

    Raises:
        Refused: 404 in shape 2 for an unknown store; no code is burned then.
    """
    try:
        for order in orders:
            check_store(world, order.store_id)
    except Refused as refusal:
        for order in orders:
            _record(world, order, refusal.key)
        raise
    done: list[Json] = []
    failed: list[Json] = []
    for order in orders:
        try:
            attribution = burn(world, order)
        except Refused as refusal:
            failed.append(_error_element(world, order, refusal))
        else:
            done.append(burned_attribution(world, attribution, world.bulk_success_status))
    if not failed:
        return 200, done
    body: Json = {
        "success_count": len(done),
        "errors_count": len(failed),
        # Published samples of "everything failed" read null here, not an empty list.
        "elements_success": done or None,
        "elements_error": failed,
    }
    return (207 if done else 400), body


def _burn(world: World, order: BurnOrder) -> Attribution:
    attribution = world.attributions.get(order.code)
    if attribution is None:
        raise _unknown(world, order.code)
    if attribution.burned_at is not None:
        at = to_wire(attribution.burned_at, world.zone)
        raise flat(
            400,
            "external_id",
            "external_id_already_burned",
            f"reward attribution {order.code} already burned at {at}",
        )
    try:
        moment = (
            whole_second(world.now())
            if order.burned_date is None
            else from_wire(order.burned_date, world.zone)
        )
    except ValueError as bad_date:
        raise wrong_value("burned_date", "wrong_value") from bad_date
    _check_owner(world, order, attribution, to_wire(moment, world.zone))
    if moment < attribution.earned_at:
        earned = to_wire(attribution.earned_at, world.zone)
        raise flat(
            400,
            "burned_date",
            "inconsistent_dates",
            f"burn date should be after earned date {earned}",
        )
    if attribution.expires_at is not None and moment > attribution.expires_at:
        expiry = to_wire(attribution.expires_at, world.zone)
        raise flat(
            400,
            "burned_date",
            "inconsistent_dates",
            f"burn date should be before expiration date {expiry}",
        )
    burned = replace(
        attribution,
        # A spelling chosen by a test for the used state is kept.
        status=attribution.status if attribution.status in BURNED_SPELLINGS else "burned",
        burned_at=moment,
        store_id=order.store_id,
        reason_msg=order.reason_msg or "",
    )
    world.put_attribution(burned)
    return burned


def _check_owner(world: World, order: BurnOrder, attribution: Attribution, moment: str) -> None:
    if order.card_code is None:
        owner = world.contacts[world.members[attribution.card_code].contact_id]
        if order.contact_id is None:
            raise listed(400, "card_code", "is_blank", "This value should not be blank.")
        if order.contact_id not in {str(owner.id), world.key_of(owner)}:
            raise flat(
                400,
                "contact_id",
                "inconsistent_contact_id",
                f"the given contact {order.contact_id} does not match the contact of the given "
                f"reward attribution {order.code}",
            )
        return
    member = world.members.get(order.card_code)
    when = from_wire(moment, world.zone)
    if member is None or not member.joined_at <= when <= member.expires_at:
        raise flat(
            400,
            "card_code",
            "card_code_not_found",
            f"no membership found for cardcode {order.card_code} on the {moment}",
        )
    if attribution.card_code != order.card_code:
        raise flat(
            400,
            "card_code",
            "inconsistent_card_code",
            f"the given cardcode {order.card_code} does not match the card_code of the given "
            f"reward attribution {order.code}",
        )


def _unknown(world: World, code: str) -> Refused:
    if world.unknown_code_as == "wrong_value":
        return listed(
            404, "id", "wrong_value", "Reward attribution not found for given identifier."
        )
    return flat(404, "external_id", "external_id_not_found", f"no reward attribution {code} found")


def _error_element(world: World, order: BurnOrder, refusal: Refused) -> Json:
    """Name the code as the published samples do: in one of two spellings, or not at all."""
    element: Json = {}
    attribution = world.attributions.get(order.code)
    if attribution is None:
        if not world.bulk_errors_lack_ids:
            element["attribution_id"] = order.code
        description = f"reward_attribution {order.code} not found"
        if world.bulk_errors_lack_ids:
            description = "reward_attribution not found"
    else:
        if not world.bulk_errors_lack_ids:
            element["attribution_ids"] = [order.code]
        element["reward_id"] = attribution.reward
        description = refusal.description
    element["card_code"] = order.card_code
    # Published samples give 400 for every element, a code that is not found included.
    element["code"] = 400
    element["description"] = description
    return element


def _record(world: World, order: BurnOrder, outcome: str) -> None:
    world.arrivals.append(
        BurnArrival(
            at=world.now(),
            code=order.code,
            card_code=order.card_code,
            burned_date=order.burned_date,
            store_id=order.store_id,
            reason_msg=order.reason_msg,
            outcome=outcome,
            bulk=order.bulk,
        )
    )
