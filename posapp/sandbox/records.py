"""What the sandbox remembers: frozen records, replaced whole when something changes.

Every moment in a record is an aware UTC datetime with whole seconds; the naive local times of the
wire are made in `shapes` only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Literal

NEVER = datetime(9998, 12, 31, tzinfo=UTC)
"""The moment Splio writes for a card that does not expire (`9998-12-31 00:00:00`)."""

BURNED_SPELLINGS = frozenset({"burned", "burnt", "used"})
"""The words Splio uses, depending on the endpoint and the year, for a code that is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """A key of one connecting system.

    `forbidden` lists path fragments this key has no right to: a call whose path contains one of
    them is answered 403.
    """

    key: str
    user_id: int
    name: str
    forbidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """A shop; `external_id` is what a burn's `store_id` must name."""

    id: int
    external_id: str
    name: str
    city: str = ""
    online: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """The loyalty program of the tenant."""

    id: int
    name: str
    type: Literal["tiered", "simple"] = "tiered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """A level of the program, entered at `entry_threshold` qualifying points."""

    id: int
    name: str
    entry_threshold: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person, member of the program or not.

    `custom_key` is the value of the tenant's custom field number 0, one of the possible unique
    keys.
    """

    id: int
    firstname: str
    lastname: str
    email: str = ""
    cellphone: str = ""
    custom_key: str = ""
    created_at: datetime = datetime(2023, 4, 20, 13, 17, 2, tzinfo=UTC)
    language: str = "fr"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A membership: a contact's card in the program.

    `id` is what attribution listings call `loyalty_status_id`. A member without a tier is written
    `null` or `[]` on the wire, as `no_tier_as` says; `lastname_key` chooses between the two
    published spellings of the last name.
    """

    id: int
    card_code: str
    contact_id: int
    tier: Tier | None
    no_tier_as: Literal["null", "list"] = "null"
    lastname_key: Literal["lastname", "name"] = "lastname"
    q_points: int = 0
    nq_points: int = 0
    pending_nq_points: int = 0
    joined_at: datetime
    expires_at: datetime = NEVER
    birthday: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomField:
    """A tenant's own field on a reward. The value is text of at most 255 characters, always."""

    id: int
    name: str
    value: str
    data_type: str | None = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class MasterReward:
    """A reward as the retailer designed it; `stock` is how many codes are left to grant.

    `monetary_value` is in euros, or in percent when `monetary_type` is `percentage`.
    """

    id: int
    external_id: str
    name: str
    description: str = ""
    monetary: bool = True
    monetary_type: Literal["value", "percentage"] = "value"
    monetary_value: Decimal = Decimal(10)
    nqp_value: int = 100
    holding_days: int = 0
    validity_interval_type: Literal["days", "weeks", "months", "years"] = "years"
    validity_interval_count: int = 1
    forced_validity: bool = False
    forced_validity_start: datetime | None = None
    forced_validity_end: datetime | None = None
    limited: bool = False
    auto_generated: bool = True
    max_attribution_count: int = 0
    stock: int = 1000
    image_url: str = ""
    custom_fields: tuple[CustomField, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """A granted reward: the code on a voucher, tied to one card.

    `status` is a spelling to show as it is; None lets the answer work it out from the dates.
    `expires_at` None means that the code never expires.
    """

    id: int
    code: str
    reward: str
    card_code: str
    earned_at: datetime
    expires_at: datetime | None
    status: str | None = None
    burned_at: datetime | None = None
    store_id: str | None = None
    reason_msg: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Burn:
    """The one burn that took effect for a code."""

    code: str
    card_code: str
    burned_at: datetime
    store_id: str | None
    reason_msg: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BurnArrival:
    """One burn as it reached the server, whatever became of it.

    `burned_date` is the text received (naive local time), None when the caller sent none.
    `outcome` is `burned`, or the error key of the refusal (`external_id_already_burned`,
    `not_found` for an unknown store, ...). `at` is when it arrived (UTC, the world's clock).
    """

    at: datetime
    code: str
    card_code: str | None
    burned_date: str | None
    store_id: str | None
    reason_msg: str | None
    outcome: str
    bulk: bool
