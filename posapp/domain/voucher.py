"""Rewards, the retailer's rules in their custom fields, and the vouchers granted from them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from posapp.domain.money import ZERO, AmountError, Money

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.ids import RewardId


class VoucherStatus(StrEnum):
    """Splio's spellings of a granted reward's status, folded into what the till must tell apart."""

    AVAILABLE = "available"
    HOLDING = "holding"
    BURNED = "burned"
    EXPIRED = "expired"
    UNRECOGNISED = "unrecognised"


_SPELLINGS = {
    "available": VoucherStatus.AVAILABLE,
    "valid": VoucherStatus.AVAILABLE,
    "earned": VoucherStatus.AVAILABLE,
    "granted": VoucherStatus.AVAILABLE,
    "pending": VoucherStatus.HOLDING,
    "burned": VoucherStatus.BURNED,
    "burnt": VoucherStatus.BURNED,
    "used": VoucherStatus.BURNED,
    "expired": VoucherStatus.EXPIRED,
}


def status_from_wire(text: str | None) -> VoucherStatus:
    """Fold one of Splio's status spellings; a new one is UNRECOGNISED, never taken for refused."""
    return _SPELLINGS.get((text or "").strip().casefold(), VoucherStatus.UNRECOGNISED)


class WorthKind(StrEnum):
    """What a reward takes off the basket."""

    VALUE = "value"
    PERCENTAGE = "percentage"
    OTHER = "other"  # a product, a service, free delivery


@lru_cache(maxsize=1024)  # every verdict asks three times, and a tenant has few values
def _in_money(number: Decimal) -> Money | None:
    try:
        return Money.from_decimal(number)
    except AmountError:
        return None


@dataclass(frozen=True, slots=True)
class Worth:
    """A reward's benefit: a value in major units, a percentage, or something not in money."""

    kind: WorthKind = WorthKind.OTHER
    number: Decimal = Decimal(0)

    @property
    def value(self) -> Money | None:
        """The amount of a value reward; None for percentages and others."""
        # A signalling NaN cannot even be looked up.
        if self.kind is not WorthKind.VALUE or not self.number.is_finite():
            return None
        return _in_money(self.number)

    def discount_on(self, amount: Money | None) -> Money | None:
        """What it takes off a basket: never more than the basket, half a cent rounded up.

        None for what is not in money, for a number that makes no sense, and for a percentage of an
        amount not known yet.
        """
        if self.kind is not WorthKind.PERCENTAGE:
            value = self.value
            return value if value is None or amount is None else min(value, amount)
        if amount is None or not self.number.is_finite():
            return None
        percent = min(max(self.number, Decimal(0)), Decimal(100))
        return Money(int((amount.minor * percent / 100).quantize(Decimal(1), ROUND_HALF_UP)))


@dataclass(frozen=True, slots=True)
class CustomField:
    """A tenant's own field of a reward; the value is text of at most 255 characters."""

    id: int | None
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Reward:
    """A master reward. Moments are aware UTC.

    `takes_own` is whether its codes come from the POS: False where Splio makes them or it has no
    stock of codes, None where the source does not say.
    """

    id: RewardId
    name: str
    worth: Worth = field(default_factory=Worth)
    holding_days: int = 0
    forced_validity: bool = False
    forced_from: datetime | None = None
    forced_until: datetime | None = None
    stock: int | None = None
    custom_fields: tuple[CustomField, ...] = ()
    takes_own: bool | None = None

    def __hash__(self) -> int:
        """By the id alone: a verdict looks the terms of its reward up by it."""
        return hash(self.id)


@dataclass(frozen=True, slots=True)
class Voucher:
    """A granted reward (attribution): one code, as Splio or a file last told it.

    `card_code` is None where the source does not say (Splio's list of a reward's attributions);
    `membership_id` then still tells one member from another. Moments are aware UTC; `expires_at`
    is `moment.FOREVER` for a code that never expires and None where the source does not say;
    `burned_date` stays the universe's local text, because it is evidence.
    """

    code: Code
    reward_id: RewardId | None
    status: VoucherStatus
    status_text: str = ""
    card_code: Code | None = None
    membership_id: int | None = None
    earned_at: datetime | None = None
    expires_at: datetime | None = None
    burned_date: str | None = None
    burned_store: str | None = None
    burned_reason: str | None = None


class Rule(StrEnum):
    """A retailer's rule that travels in a custom field."""

    PURCHASE_THRESHOLD = "purchase_threshold"
    WEB_ONLY = "web_only"
    STOCK_ALERT = "stock_alert"
    PRODUCT = "product"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class FieldMap:
    """Which custom field carries which rule: ids (digits) or names, tried in order.

    The defaults are the names in Splio's own published example; it names none for the product a
    reward is for and the channel it may be used in.
    """

    purchase_threshold: tuple[str, ...] = ("Minimum dachat pour utiliser la récompense",)
    web_only: tuple[str, ...] = ("Is Ecommerce only",)
    stock_alert: tuple[str, ...] = ("Seuil de stock de codes restant",)
    product: tuple[str, ...] = ()
    channel: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """By one field: a till has one map, and every verdict looks terms up by it."""
        return hash(self.purchase_threshold)


@dataclass(frozen=True, slots=True)
class UnreadableRule:
    """A rule is there but its value makes no sense; a person must look, it is not guessed."""

    rule: Rule
    field_name: str
    value: str


@dataclass(frozen=True, slots=True)
class Terms:
    """A reward's rules for use at the till, read through the field map.

    `product` is the tenant's own words for what the reward is for: the cashier looks, the till
    knows no articles. A `channel` that is the web alone makes it `web_only`.
    """

    purchase_threshold: Money | None = None
    web_only: bool = False
    stock_alert: int | None = None
    product: str | None = None
    channel: str | None = None
    unreadable: tuple[UnreadableRule, ...] = ()


_YES = {"true", "1", "yes", "y", "oui", "o", "vrai", "si", "sí", "sì", "on", "x"}
_WEB_CHANNELS = {
    "web", "webonly", "ecommerce", "ecommerceonly", "online", "onlineonly", "internet", "enligne",
    "siteweb", "site", "eshop", "tiendaonline", "negozioonline",
}  # fmt: skip
_NO = {"", "false", "0", "no", "n", "non", "faux", "off"}


@lru_cache(maxsize=2048)
def terms_of(reward: Reward, field_map: FieldMap) -> Terms:
    """Read the rules of a reward; a value that cannot be read is reported, never guessed.

    Remembered: a tenant has few rewards, and every verdict asks.
    """
    unreadable: list[UnreadableRule] = []
    threshold: Money | None = None
    web_only = False
    stock_alert: int | None = None

    for found in _mapped(reward.custom_fields, field_map.purchase_threshold):
        if not found.value.strip():
            continue
        try:
            threshold = Money.parse(found.value)
        except AmountError:
            unreadable.append(UnreadableRule(Rule.PURCHASE_THRESHOLD, found.name, found.value))
        break
    for found in _mapped(reward.custom_fields, field_map.web_only):
        said = found.value.strip().casefold()
        web_only = said in _YES
        if not web_only and said not in _NO:
            unreadable.append(UnreadableRule(Rule.WEB_ONLY, found.name, found.value))
        break
    for found in _mapped(reward.custom_fields, field_map.stock_alert):
        if not found.value.strip():
            continue
        try:
            stock_alert = Money.parse(found.value).minor // 100
        except AmountError:
            unreadable.append(UnreadableRule(Rule.STOCK_ALERT, found.name, found.value))
        break
    product = _text_of(reward, field_map.product)
    channel = _text_of(reward, field_map.channel)
    return Terms(
        purchase_threshold=None if threshold == ZERO else threshold,
        web_only=web_only or (channel is not None and plain_name(channel) in _WEB_CHANNELS),
        stock_alert=stock_alert,
        product=product,
        channel=channel,
        unreadable=tuple(unreadable),
    )


def _text_of(reward: Reward, wanted: Iterable[str]) -> str | None:
    found = next(_mapped(reward.custom_fields, wanted), None)
    return (found.value.strip() or None) if found is not None else None


def _mapped(fields: Iterable[CustomField], wanted: Iterable[str]) -> Iterator[CustomField]:
    """Fields that a setting means, in the setting's order."""
    known = tuple(fields)
    for name in wanted:
        for candidate in known:
            by_id = candidate.id is not None and name.strip() == str(candidate.id)
            if by_id or plain_name(candidate.name) == plain_name(name):
                yield candidate


@lru_cache(maxsize=2048)
def plain_name(name: str) -> str:
    """A field name with case, accents, spaces and punctuation forgiven."""
    bare = unicodedata.normalize("NFKD", name.casefold())
    return "".join(mark for mark in bare if mark.isalnum())


def called(name: str, reward_id: str | None) -> str:
    """A reward as lists call it: its name with its id, or the one of them that is known."""
    return f"{name} ({reward_id})" if name and reward_id else name or reward_id or ""
