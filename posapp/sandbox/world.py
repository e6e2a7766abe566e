"""The hands that furnish a small Splio tenant: every record with sensible defaults."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Literal
from zoneinfo import ZoneInfo

from posapp.sandbox.ean import ean13
from posapp.sandbox.moments import whole_second
from posapp.sandbox.records import (
    NEVER,
    ApiKey,
    Attribution,
    Contact,
    CustomField,
    MasterReward,
    Member,
    Store,
    Tier,
)
from posapp.sandbox.state import CustomFields, State, utc_now

DEMO_API_KEY = "demo-till-key-0f3a9c"
"""The key every world accepts from the start. It opens nothing but a sandbox."""


class World(State):
    """A tenant that can be furnished; see `State` for its settings and for what can be read.

    The constructor's arguments are those of `State`, all by name.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime] = utc_now,
        zone: ZoneInfo | None = None,
        rate_limited: bool = True,
        universe: str = "demo",
    ) -> None:
        super().__init__(now=now, zone=zone, rate_limited=rate_limited, universe=universe)
        self.add_api_key(DEMO_API_KEY)

    def add_api_key(self, key: str, *, forbidden: tuple[str, ...] = ()) -> ApiKey:
        """Accept `key` at login; calls whose path contains a `forbidden` fragment get 403."""
        record = ApiKey(key=key, user_id=self._new_id(), name="tills", forbidden=forbidden)
        self.api_keys[key] = record
        return record

    def remove_api_key(self, key: str) -> None:
        """Refuse `key` at login from now on, and every token it was given."""
        self.api_keys.pop(key, None)

    def revoke_tokens(self) -> None:
        """Make every token issued so far worthless: the next call with one gets 401."""
        self.token_secret = secrets.token_hex(32)

    def add_store(
        self,
        external_id: str = "PAR-01",
        *,
        name: str | None = None,
        city: str = "Paris",
        online: bool = False,
    ) -> Store:
        """Add a store, or replace the one of that external id."""
        store = Store(
            id=self._new_id(),
            external_id=external_id,
            name=name or f"Boutique {external_id}",
            city=city,
            online=online,
        )
        self.stores[external_id] = store
        return store

    def add_contact(
        self,
        *,
        firstname: str = "Elodie",
        lastname: str = "Riquer",
        email: str | None = None,
        cellphone: str = "",
        custom_key: str = "",
    ) -> Contact:
        """Add a person without a card; the email defaults to one that nobody else has."""
        number = self._new_id()
        contact = Contact(
            id=number,
            firstname=firstname,
            lastname=lastname,
            email=f"client{number}@example.com" if email is None else email,
            cellphone=cellphone,
            custom_key=custom_key or f"C{number:06d}",
        )
        self.contacts[number] = contact
        return contact

    def add_member(
        self,
        card_code: str | None = None,
        *,
        contact: Contact | None = None,
        firstname: str = "Elodie",
        lastname: str = "Riquer",
        email: str | None = None,
        cellphone: str = "",
        tier: Tier | str | None = "Bronze",
        no_tier_as: Literal["null", "list"] = "null",
        lastname_key: Literal["lastname", "name"] = "lastname",
        q_points: int = 50,
        nq_points: int = 150,
        pending_nq_points: int = 0,
        joined_at: datetime | None = None,
        expires_at: datetime = NEVER,
        birthday: date | None = None,
    ) -> Member:
        """Add a member, with a new contact unless `contact` is given.

        The card defaults to a fresh valid EAN-13, the tier may be named, and the membership
        defaults to one that began 400 days ago.

        Raises:
            ValueError: no tier of that name, or a naive moment.
        """
        if contact is None:
            contact = self.add_contact(
                firstname=firstname, lastname=lastname, email=email, cellphone=cellphone
            )
        number = self._new_id()
        member = Member(
            id=number,
            card_code=card_code or ean13("2171", number),
            contact_id=contact.id,
            tier=self._tier(tier) if isinstance(tier, str) else tier,
            no_tier_as=no_tier_as,
            lastname_key=lastname_key,
            q_points=q_points,
            nq_points=nq_points,
            pending_nq_points=pending_nq_points,
            joined_at=whole_second(joined_at or self.now() - timedelta(days=400)),
            expires_at=expires_at,
            birthday=birthday,
        )
        self.members[member.card_code] = member
        return member

    def add_reward(
        self,
        external_id: str = "bbco-10",
        *,
        name: str = "Chèque cadeau 10 €",
        description: str = "",
        monetary: bool = True,
        monetary_type: Literal["value", "percentage"] = "value",
        monetary_value: Decimal | int = 10,
        nqp_value: int = 100,
        holding_days: int = 0,
        validity_interval_type: Literal["days", "weeks", "months", "years"] = "years",
        validity_interval_count: int = 1,
        forced_validity_start: datetime | None = None,
        forced_validity_end: datetime | None = None,
        limited: bool = False,
        auto_generated: bool = True,
        stock: int = 1000,
        custom_fields: CustomFields = (),
    ) -> MasterReward:
        """Add a master reward, or replace the one of that external id (its codes stay).

        `custom_fields` is either names with values, or whole fields. A forced validity window is
        announced as soon as one of its ends is given.
        """
        reward = MasterReward(
            id=self._new_id(),
            external_id=external_id,
            name=name,
            description=description,
            monetary=monetary,
            monetary_type=monetary_type,
            monetary_value=Decimal(monetary_value),
            nqp_value=nqp_value,
            holding_days=holding_days,
            validity_interval_type=validity_interval_type,
            validity_interval_count=validity_interval_count,
            forced_validity=bool(forced_validity_start or forced_validity_end),
            forced_validity_start=forced_validity_start,
            forced_validity_end=forced_validity_end,
            limited=limited,
            auto_generated=auto_generated,
            stock=stock,
            custom_fields=self._fields(custom_fields),
        )
        self.rewards[external_id] = reward
        self._codes_by_reward.setdefault(external_id, [])
        return reward

    def set_custom_field(
        self, reward: str, name: str, value: str | None, *, data_type: str | None = "text"
    ) -> MasterReward:
        """Set, add, or with None remove, one custom field of a reward.

        Raises:
            KeyError: no reward of that external id.
        """
        kept = [field for field in self.rewards[reward].custom_fields if field.name != name]
        if value is not None:
            kept.append(
                CustomField(
                    id=self._field_id(name), name=name, value=value[:255], data_type=data_type
                )
            )
        kept.sort(key=lambda field: field.id)
        return self.change_reward(reward, custom_fields=tuple(kept))

    def set_stock(self, reward: str, stock: int) -> MasterReward:
        """Set how many codes of a reward are left to grant."""
        return self.change_reward(reward, stock=stock)

    def change_reward(self, reward: str, **changes: object) -> MasterReward:
        """Replace fields of a master reward by name.

        Raises:
            KeyError: no reward of that external id.
            TypeError: no field of that name.
        """
        record = replace(self.rewards[reward], **changes)  # type: ignore[arg-type]
        self.rewards[reward] = record
        return record

    def add_attribution(
        self,
        code: str | None = None,
        *,
        reward: MasterReward | str | None = None,
        card: Member | str | None = None,
        status: str | None = None,
        earned_at: datetime | None = None,
        expires_at: datetime | None = None,
        valid_for: timedelta | None = timedelta(days=365),
        burned_at: datetime | None = None,
        store_id: str | None = None,
        reason_msg: str = "",
    ) -> Attribution:
        """Grant a code, the way a test likes it.

        Without a reward or a card the first of the world is taken, and made if there is none. It
        was earned ten days ago and expires `valid_for` after that, unless `expires_at` is given;
        `valid_for=None` never expires. `status` shows that spelling whatever the dates say.
        `burned_at` makes it a code that is already used.

        Raises:
            KeyError: no reward or no card of that name.
            ValueError: the code exists already, or a moment is naive.
        """
        if reward is None:
            master = next(iter(self.rewards.values()), None) or self.add_reward()
        else:
            master = reward if isinstance(reward, MasterReward) else self.rewards[reward]
        if card is None:
            member = next(iter(self.members.values()), None) or self.add_member()
        else:
            member = card if isinstance(card, Member) else self.members[card]
        number = self._new_id()
        code = code or ean13("1000", number)
        if code in self.attributions:
            raise ValueError(f"code {code} is granted already")
        earned = whole_second(earned_at or self.now() - timedelta(days=10))
        if expires_at is None and valid_for is not None:
            expires_at = earned + valid_for
        attribution = Attribution(
            id=number,
            code=code,
            reward=master.external_id,
            card_code=member.card_code,
            earned_at=earned,
            expires_at=None if expires_at is None else whole_second(expires_at),
            status=status,
            burned_at=None if burned_at is None else whole_second(burned_at),
            store_id=store_id,
            reason_msg=reason_msg,
        )
        self.attributions[code] = attribution
        self._codes_by_reward.setdefault(master.external_id, []).append((number, code))
        self._codes_by_card.setdefault(member.card_code, []).append((number, code))
        return attribution

    def remove_attribution(self, code: str) -> Attribution:
        """Let a granted code disappear, as if it had never been.

        Raises:
            KeyError: no such code.
        """
        gone = self.attributions.pop(code)
        place = (gone.id, code)
        self._codes_by_reward[gone.reward].remove(place)
        self._codes_by_card[gone.card_code].remove(place)
        return gone

    def remove_reward(self, external_id: str) -> MasterReward:
        """Let a master reward disappear, with the codes granted from it and its own codes.

        Raises:
            KeyError: no reward of that external id.
        """
        for _, code in self.places_of_reward(external_id):
            self.remove_attribution(code)
        self.instances.pop(external_id, None)
        self._codes_by_reward.pop(external_id, None)
        return self.rewards.pop(external_id)

    def put_attribution(self, attribution: Attribution) -> None:
        """Replace the record of a granted code (same code, reward and card)."""
        self.attributions[attribution.code] = attribution
