"""What a small Splio tenant is and knows: its settings, its records, its finds.

Written by the server's thread and furnished by tests or the demo; every record is frozen and
replaced whole, and every read below returns a record or a fresh list, so another thread may read
at any time and sees each record either before or after a change, never half of it.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from posapp.sandbox.limits import Limits
from posapp.sandbox.records import (
    ApiKey,
    Attribution,
    Burn,
    BurnArrival,
    Contact,
    CustomField,
    MasterReward,
    Member,
    Program,
    Store,
    Tier,
)

PUBLISHED_FIELDS = (
    "Is Ecommerce only",
    "Seuil de stock de codes restant",
    "Minimum dachat pour utiliser la récompense",
)
"""Names of custom fields as Splio publishes them; their ids are 0, 1 and 2 in every world."""

CustomFields = Mapping[str, str] | Iterable[CustomField]
"""Custom fields of a reward, as names with values or as whole records."""


Place = tuple[int, str]
"""A number that orders the elements of a list for good, and what stands there."""


def utc_now() -> datetime:
    """Return the real moment, aware UTC."""
    return datetime.now(UTC)


class State:
    """One tenant: stores, program, members, rewards, granted codes, keys, and what it saw.

    Args:
        now: the world's clock, aware UTC. It dates burns, token expiry and the Date header.
        zone: the zone of the naive dates on the wire.
        rate_limited: False removes the gateway's rate limit and its headers.

    Attributes to set at will, before or while it is served:
        limits: the rate limit, or None.
        clock_skew: added to the clock in the Date header only.
        token_life: how long a token is good for.
        unique_key: `email`, `cellphone` or `c0`, what names a contact in a path.
        bulk_errors_lack_ids: error elements of a bulk burn do not name the code.
        bulk_success_status: the `status` that a bulk burn's successes show (the published sample
            of a 207 reads `valid` beside a `burned_date`).
        max_bulk: a bulk burn of more elements is answered 413.
        max_codes: a delivery of more own codes is answered 413.
        known_codes: own codes that are there already are left out, or the whole delivery is
            refused for them (neither is published).
        unknown_code_as: which of the two published 404 answers a burn of an unknown code gets.
        last_page: a last page says `after: null`, or does not say `after` at all.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime] = utc_now,
        zone: ZoneInfo | None = None,
        rate_limited: bool = True,
        universe: str = "demo",
    ) -> None:
        self.now = now
        self.zone = zone or ZoneInfo("Europe/Paris")
        self.universe = universe
        self.limits: Limits | None = Limits() if rate_limited else None
        self.clock_skew = timedelta()
        self.token_life = timedelta(hours=24)
        self.token_secret = secrets.token_hex(32)
        self.unique_key: Literal["email", "cellphone", "c0"] = "email"
        self.bulk_errors_lack_ids = False
        self.bulk_success_status = "burned"
        self.max_bulk: int | None = None
        self.max_codes: int | None = None
        self.known_codes: Literal["left_out", "refused"] = "left_out"
        self.unknown_code_as: Literal["external_id_not_found", "wrong_value"] = (
            "external_id_not_found"
        )
        self.last_page: Literal["null", "missing"] = "null"

        self.program = Program(id=1, name="Le Cercle")
        self.tiers = tuple(
            Tier(id=number, name=name, entry_threshold=points)
            for number, name, points in ((1, "Bronze", 0), (2, "Argent", 500), (3, "Or", 2000))
        )
        self.stores: dict[str, Store] = {}
        self.contacts: dict[int, Contact] = {}
        self.members: dict[str, Member] = {}
        self.rewards: dict[str, MasterReward] = {}
        self.attributions: dict[str, Attribution] = {}
        self.api_keys: dict[str, ApiKey] = {}
        self.instances: dict[str, tuple[str, ...]] = {}
        self.orders: list[dict[str, object]] = []
        self.used_idempotency_keys: set[str] = set()

        self.arrivals: list[BurnArrival] = []
        self.logins = 0
        self.crashes: list[Exception] = []
        self._field_ids = {name: number for number, name in enumerate(PUBLISHED_FIELDS)}
        self._codes_by_reward: dict[str, list[Place]] = {}
        self._codes_by_card: dict[str, list[Place]] = {}
        self._next_id = 100

    def burned(self, code: str) -> Burn | None:
        """Return the burn that took effect for `code`, or None."""
        attribution = self.attributions.get(code)
        if attribution is None or attribution.burned_at is None:
            return None
        return Burn(
            code=code,
            card_code=attribution.card_code,
            burned_at=attribution.burned_at,
            store_id=attribution.store_id,
            reason_msg=attribution.reason_msg,
        )

    def attributions_of_reward(self, reward: str) -> list[Attribution]:
        """Return the granted codes of a reward, in the order of granting."""
        return self._still_there(self.places_of_reward(reward))

    def attributions_of_card(self, card_code: str) -> list[Attribution]:
        """Return the granted codes of a card, in the order of granting."""
        return self._still_there(self.places_of_card(card_code))

    def places_of_reward(self, reward: str) -> list[Place]:
        """Return where each granted code of a reward stands: its number, which only grows."""
        return list(self._codes_by_reward.get(reward, ()))

    def places_of_card(self, card_code: str) -> list[Place]:
        """Return where each granted code of a card stands."""
        return list(self._codes_by_card.get(card_code, ()))

    def members_of(self, contact: Contact) -> list[Member]:
        """Return the memberships of a contact."""
        return [member for member in list(self.members.values()) if member.contact_id == contact.id]

    def contact_by_key(self, key: str) -> Contact | None:
        """Find the contact whose unique key (case forgiven) is `key`."""
        wanted = key.casefold()
        for contact in list(self.contacts.values()):
            if self.key_of(contact).casefold() == wanted:
                return contact
        return None

    def key_of(self, contact: Contact) -> str:
        """Return the value of the tenant's unique key for a contact."""
        if self.unique_key == "email":
            return contact.email
        return contact.cellphone if self.unique_key == "cellphone" else contact.custom_key

    def _still_there(self, places: Iterable[Place]) -> list[Attribution]:
        found = (self.attributions.get(code) for _, code in places)
        return [one for one in found if one is not None]

    def _tier(self, name: str) -> Tier:
        for tier in self.tiers:
            if tier.name == name:
                return tier
        raise ValueError(f"no tier {name!r}")

    def _field_id(self, name: str) -> int:
        return self._field_ids.setdefault(name, len(self._field_ids))

    def _fields(self, fields: CustomFields) -> tuple[CustomField, ...]:
        if isinstance(fields, Mapping):
            return tuple(
                CustomField(id=self._field_id(name), name=name, value=value[:255])
                for name, value in fields.items()
            )
        return tuple(fields)

    @property
    def newest_id(self) -> int:
        """The highest number given to any record so far."""
        return self._next_id

    def _new_id(self) -> int:
        self._next_id += 1
        return self._next_id
