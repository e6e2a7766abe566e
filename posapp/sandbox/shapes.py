"""The JSON of each record, with the spelling that each of Splio's endpoints uses."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from posapp.sandbox.moments import optional_to_wire, to_wire
from posapp.sandbox.records import (
    BURNED_SPELLINGS,
    Attribution,
    Contact,
    CustomField,
    MasterReward,
    Member,
    Program,
    Store,
    Tier,
)

if TYPE_CHECKING:
    from posapp.sandbox.refusals import Json
    from posapp.sandbox.world import World


def wire_number(value: Decimal) -> int | float:
    """Write an amount as the bare JSON number Splio sends (10, or 10.5).

    A float only carries the digits to the JSON text here; nothing computes with it.
    """
    return int(value) if value == value.to_integral_value() else float(value)


def status_of(world: World, attribution: Attribution, fresh: str) -> str:
    """Return the word for an attribution's state; `fresh` is the endpoint's word for usable.

    A status given when the code was added is shown as it is, until the code is burned.
    """
    if attribution.burned_at is not None:
        return attribution.status if attribution.status in BURNED_SPELLINGS else "burned"
    if attribution.status is not None:
        return attribution.status
    now = world.now()
    if attribution.expires_at is not None and attribution.expires_at < now:
        return "expired"
    reward = world.rewards[attribution.reward]
    if attribution.earned_at + timedelta(days=reward.holding_days) > now:
        return "pending"
    return fresh


def _custom_fields(fields: tuple[CustomField, ...]) -> list[Json]:
    written: list[Json] = []
    for field in fields:
        element: Json = {"id": field.id, "name": field.name, "value": field.value}
        if field.data_type is not None:
            element["data_type"] = field.data_type
        written.append(element)
    return written


def master_reward(world: World, reward: MasterReward) -> Json:
    """A reward of `GET /loyalty/v2/rewards` and `GET /loyalty/v1/rewards/{id}`."""
    return {
        "name": reward.name,
        "external_id": reward.external_id,
        "monetary": reward.monetary,
        "monetary_type": reward.monetary_type if reward.monetary else "",
        "monetary_value": wire_number(reward.monetary_value) if reward.monetary else 0,
        "nqp_value": reward.nqp_value,
        "description": reward.description,
        "rich_description": "",
        "image_url": reward.image_url,
        "holding_days": reward.holding_days,
        "validity_interval_type": reward.validity_interval_type,
        "validity_interval_count": reward.validity_interval_count,
        "forced_validity": reward.forced_validity,
        "forced_validity_start": optional_to_wire(reward.forced_validity_start, world.zone),
        "forced_validity_end": optional_to_wire(reward.forced_validity_end, world.zone),
        "limited": reward.limited,
        "auto_generated": reward.auto_generated,
        "max_attribution_count": reward.max_attribution_count,
        "stock": reward.stock,
        "use_internal_id": False,
        "custom_fields": _custom_fields(reward.custom_fields),
    }


def _reward_definition(reward: MasterReward, *, with_custom_fields: bool = False) -> Json:
    written: Json = {
        "name": reward.name,
        "external_id": reward.external_id,
        "monetary": reward.monetary,
        "monetary_type": reward.monetary_type if reward.monetary else "",
        "monetary_value": wire_number(reward.monetary_value) if reward.monetary else 0,
        "nqp_value": reward.nqp_value,
        "image_url": reward.image_url,
    }
    if with_custom_fields:
        written["custom_fields"] = _custom_fields(reward.custom_fields)
    return written


def listed_attribution(world: World, attribution: Attribution) -> Json:
    """An attribution of `GET /loyalty/v1/rewards/{id}/attributions`: no card code."""
    return {
        "external_id": attribution.code,
        "loyalty_status_id": world.members[attribution.card_code].id,
        "earned_date": to_wire(attribution.earned_at, world.zone),
        "status": status_of(world, attribution, "valid"),
        "burned_date": optional_to_wire(attribution.burned_at, world.zone),
        "store_id": attribution.store_id,
        "expiration_date": optional_to_wire(attribution.expires_at, world.zone),
        "reward_definition": _reward_definition(world.rewards[attribution.reward]),
    }


def contact_attribution(
    world: World, attribution: Attribution, *, with_custom_fields: bool
) -> Json:
    """An attribution of `GET /loyalty/v2/contacts/{key}/rewards`."""
    member = world.members[attribution.card_code]
    reward = world.rewards[attribution.reward]
    return {
        "external_id": attribution.code,
        "loyalty_status_id": member.id,
        "card_code": attribution.card_code,
        "program_name": world.program.name,
        "individual_id": member.contact_id,
        "earned_date": to_wire(attribution.earned_at, world.zone),
        "status": status_of(world, attribution, "valid"),
        "burned_date": optional_to_wire(attribution.burned_at, world.zone),
        "expiration_date": optional_to_wire(attribution.expires_at, world.zone),
        "interaction_details": "Attribution of the reward",
        "interaction_type": "reward_attribution",
        "reason_msg": attribution.reason_msg,
        "reason_rule_id": None,
        "reward_definition": _reward_definition(reward, with_custom_fields=with_custom_fields),
    }


def burned_attribution(world: World, attribution: Attribution, status: str) -> Json:
    """An attribution as the answer of a burn shows it."""
    return {
        "external_id": attribution.code,
        "card_code": attribution.card_code,
        "program_name": world.program.name,
        "earned_date": to_wire(attribution.earned_at, world.zone),
        "status": status,
        "burned_date": optional_to_wire(attribution.burned_at, world.zone),
        "expiration_date": optional_to_wire(attribution.expires_at, world.zone),
        "store_id": attribution.store_id,
        "interaction_details": "Attribution of the reward",
        "interaction_type": "reward_attribution",
        "reason_msg": attribution.reason_msg,
        "reward_definition": _reward_definition(world.rewards[attribution.reward]),
    }


def full_attribution(world: World, attribution: Attribution) -> Json:
    """The whole of `GET /loyalty/reward-attributions/{code}`, with its own field names."""
    reward = world.rewards[attribution.reward]
    shop = world.stores.get(attribution.store_id or "")
    return {
        "id": attribution.id,
        "external_id": attribution.code,
        "earn_date": to_wire(attribution.earned_at, world.zone),
        "claim_date": optional_to_wire(attribution.burned_at, world.zone),
        "expiration_date": optional_to_wire(attribution.expires_at, world.zone),
        "status": status_of(world, attribution, "available"),
        "reward": {
            "id": reward.id,
            "external_id": reward.external_id,
            "type": "",
            "name": reward.name,
            "price": 0,
            "nqp_value": reward.nqp_value,
            "description": reward.description,
            "holding_days": reward.holding_days,
            "validity_interval_type": reward.validity_interval_type,
            "validity_interval_count": reward.validity_interval_count,
            "max_attribution_count": reward.max_attribution_count,
            "limited": reward.limited,
            "auto_generated": reward.auto_generated,
            "coupons_category": "",
            "picture_path": reward.image_url,
            "forced_validity": reward.forced_validity,
            "forced_validity_start": optional_to_wire(reward.forced_validity_start, world.zone),
            "forced_validity_end": optional_to_wire(reward.forced_validity_end, world.zone),
            "custom_fields": _custom_fields(reward.custom_fields),
        },
        "contact_status": member(world, world.members[attribution.card_code]),
        "coupon": None,
        "event": None,
        "store": None if shop is None else store(shop),
    }


def member(world: World, record: Member) -> Json:
    """A membership, of `GET /loyalty/members/{card}` and inside an attribution."""
    contact = world.contacts[record.contact_id]
    tier: Json | list[object] | None
    if record.tier is not None:
        tier = _tier(record.tier)
    else:
        tier = [] if record.no_tier_as == "list" else None
    return {
        "id": record.id,
        "card_code": record.card_code,
        "tier_joined_at": None if record.tier is None else to_wire(record.joined_at, world.zone),
        "program_joined_at": to_wire(record.joined_at, world.zone),
        "card_expire_at": to_wire(record.expires_at, world.zone),
        "computed_at": to_wire(record.joined_at, world.zone),
        "q_point": record.q_points,
        "nq_point": record.nq_points,
        "birthday": None if record.birthday is None else record.birthday.isoformat(),
        "individual": {
            "id": contact.id,
            record.lastname_key: contact.lastname,
            "firstname": contact.firstname,
            "email": contact.email,
            "cellphone": contact.cellphone,
            "creation_date": to_wire(contact.created_at, world.zone),
            "language": contact.language,
            "delivered_email_count": "0",
            "delivered_sms_count": "0",
            "click_email_count": "0",
            "open_email_count": "0",
            "custom_fields": _contact_fields(contact, "string"),
        },
        "program": _program(world.program),
        "tier": tier,
        "fields": [],
    }


def balance(world: World, record: Member) -> Json:
    """The points of a member: usable (`remaining`) and not yet (`pending`)."""
    expiry = to_wire(world.now() + timedelta(days=90), world.zone)
    release = to_wire(world.now() + timedelta(days=14), world.zone)

    def points(total: int, moves_at: str) -> Json:
        movement: Json | None = {"date": moves_at, "value": total} if total else None
        return {"next_movement": movement, "total": total}

    return {
        "pending": {
            "nq_points": points(record.pending_nq_points, release),
            "q_points": points(0, release),
        },
        "remaining": {
            "nq_points": points(record.nq_points, expiry),
            "q_points": points(record.q_points, expiry),
        },
    }


def contact(world: World, record: Contact) -> Json:
    """A contact of `GET /data/contacts`, with the cards it holds."""
    return {
        "id": record.id,
        "lastname": record.lastname,
        "firstname": record.firstname,
        "email": record.email,
        "cellphone": record.cellphone,
        "creation_date": to_wire(record.created_at, world.zone),
        "language": record.language,
        "custom_fields": _contact_fields(record, ""),
        "lists": [{"id": 50, "name": "Newsletter"}],
        # The program's id is text here and a number in a membership: so it is published.
        "loyalty": [
            {"card_code": card.card_code, "id_program": str(world.program.id)}
            for card in world.members_of(record)
        ],
    }


def store(record: Store) -> Json:
    """A store of `GET /data/v1/stores`."""
    return {
        "id": record.id,
        "external_id": record.external_id,
        "name": record.name,
        "city": record.city,
        "online": record.online,
        "store_type": "online" if record.online else "retail",
        "manager": "",
    }


def _contact_fields(record: Contact, data_type: str) -> list[Json]:
    return [{"id": 0, "name": "ID du contact", "value": record.custom_key, "data_type": data_type}]


def _program(record: Program) -> Json:
    return {
        "id": record.id,
        "name": record.name,
        "description": "",
        "type": record.type,
        "status": "running",
        "start_at": "2022-05-18 16:15:00",
        "end_at": None,
        "created_at": "2022-05-18 16:11:08",
        "updated_at": "2023-01-02 17:25:52",
        "cascading": True,
        "downgrade_nb_rank": 1,
        "max_q_points": None,
        "max_nq_points": None,
        "default_q_points_validity_id_period": None,
        "default_q_points_validity_days": 365,
        "default_q_points_holding_days": 0,
        "default_nq_points_validity_id_period": None,
        "default_nq_points_validity_days": 1,
        "default_nq_points_holding_days": 0,
        "rounding_type": "ceil",
        "default_points_to_amount_ratio": 1,
        "auto_generated_card_code": True,
        "automatic_subscription": False,
        "use_all_orders": True,
        "q_refund_mode": "debit",
        "nq_refund_mode": "debit",
        "user": None,
    }


def _tier(record: Tier) -> Json:
    return {
        "id": record.id,
        "name": record.name,
        "created_at": "2022-05-18 16:11:08",
        "updated_at": "2023-01-02 18:31:58",
        "entry_threshold": record.entry_threshold,
        "downgrade_threshold": record.entry_threshold,
        "multiplier_q_points": 1,
        "multiplier_nq_points": 1,
        "is_point_based": True,
    }
