"""Splio's JSON into the domain's values.

Splio spells the same thing differently from one endpoint to the next, so every name is looked for
under all its known spellings, numbers may be text, and objects may be missing. What cannot be used
raises `WireError`; inside a page that costs the one element, which is counted, not the page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, tzinfo
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from posapp.domain.answers import (
    AttributionRead,
    CodesTaken,
    RewardPage,
    RewardRead,
    SplioStore,
    VoucherPage,
)
from posapp.domain.code import Code, CodeError
from posapp.domain.ids import RewardId, StoreId
from posapp.domain.member import Member
from posapp.domain.moment import expiry_from_wire, from_wire
from posapp.domain.voucher import (
    CustomField,
    Reward,
    Voucher,
    VoucherStatus,
    Worth,
    WorthKind,
    status_from_wire,
)

T = TypeVar("T")
Json = dict[str, object]

_WHOLE = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_ZERO_DATE = "0000-00-00"  # how a MySQL behind an API spells "no date"
_LONGEST_TEXT = 1000
_LONGEST_HOLD = 36_500  # days; beyond it a date overflows
_LARGEST_WORTH = Decimal(1_000_000_000)
_KINDS = {"value": WorthKind.VALUE, "percentage": WorthKind.PERCENTAGE}


class WireError(ValueError):
    """A JSON value cannot be used as what the call promises."""


def token(body: object) -> str:
    """The token of a login answer: visible ASCII, as it travels in a header."""
    found = _object(body).get("token")
    if not isinstance(found, str) or not found or not all("!" <= mark <= "~" for mark in found):
        raise WireError("no token")
    return found


def ping(body: object) -> None:
    """Accept the answer of the health check; a stranger's JSON is not one."""
    if "user_id" not in _object(body):
        raise WireError("no user_id")


def burn_receipt(body: object) -> tuple[str, VoucherStatus]:
    """The code that a burn's answer names, and the state it gives it."""
    data = _object(body)
    return _text(data.get("external_id")), status_from_wire(_text(data.get("status")))


def burned_codes(body: object) -> frozenset[str]:
    """The codes, case folded, that a bulk's answer names as burned.

    A 200 is a list of attributions, a 207 or 400 an object that may hold one. In published samples
    a success may read ``valid`` beside its burned_date. Errors are not read: what is not named
    here is settled one by one.
    """
    held = body if isinstance(body, list) else _object(body).get("elements_success")
    named: set[str] = set()
    for element in held if isinstance(held, list) else ():
        if isinstance(element, dict):
            code, status = burn_receipt(element)
            dated = _date_text(_first(element, "burned_date", "claim_date")) is not None
            if code and (status is VoucherStatus.BURNED or dated):
                named.add(code.casefold())
    return frozenset(named)


def attribution(body: object, zone: tzinfo) -> AttributionRead:
    """One attribution in full. A reward or member in it that is unusable is left out."""
    data = _object(body)
    return AttributionRead(
        voucher=voucher(data, zone),
        reward=_optional(lambda: reward(_reward_of(data), zone)),
        member=_optional(lambda: member(data.get("contact_status"))),
    )


def voucher(body: object, zone: tzinfo, asked: RewardId | None = None) -> Voucher:
    """A granted code; `asked` is the reward whose list it stands in, if it does not say itself."""
    data = _object(body)
    holder = data.get("contact_status")
    holder = holder if isinstance(holder, dict) else {}
    status_text = _text(data.get("status"))
    status = status_from_wire(status_text)
    burned = _date_text(_first(data, "burned_date", "claim_date"))
    # Splio's samples show "valid" beside the date of the burn: the date is the harder fact.
    if burned and status in {VoucherStatus.UNRECOGNISED, VoucherStatus.AVAILABLE}:
        status = VoucherStatus.BURNED
    return Voucher(
        code=_code(data.get("external_id")),
        reward_id=_reward_id(_reward_of(data), asked),
        status=status,
        status_text=status_text,
        card_code=_optional(lambda: _code(_first(holder, "card_code") or data.get("card_code"))),
        membership_id=_whole(_first(data, "loyalty_status_id") or holder.get("id")),
        # A code whose earning cannot be read is still usable; one whose end cannot is not.
        earned_at=_optional(lambda: _moment(_first(data, "earned_date", "earn_date"), zone)),
        expires_at=_expiry(data["expiration_date"], zone) if "expiration_date" in data else None,
        burned_date=burned,
        burned_store=_store(data),
        burned_reason=_text(data.get("reason_msg")) or None,
    )


def reward(body: object, zone: tzinfo) -> Reward:
    """A master reward, from a list of rewards or from inside an attribution."""
    data = _object(body)
    external_id = _text(data.get("external_id"))
    if not external_id:
        raise WireError("a reward without external_id")
    forced = _flag(data.get("forced_validity"))
    start, end = data.get("forced_validity_start"), data.get("forced_validity_end")
    return Reward(
        id=RewardId(external_id),
        name=_text(data.get("name")),
        worth=_worth(data),
        holding_days=min(max(_whole(data.get("holding_days")) or 0, 0), _LONGEST_HOLD),
        forced_validity=forced,
        # Read only where they count: an unreadable end must not pass for "no end".
        forced_from=_moment(start, zone) if forced else None,
        forced_until=_moment(end, zone) if forced else None,
        stock=_count(data.get("stock")),
        custom_fields=tuple(_custom_fields(data.get("custom_fields"))),
    )


def reward_read(body: object, zone: tzinfo) -> RewardRead:
    """A master reward with the two flags that say where its codes come from."""
    data = _object(body)
    limited, generated = data.get("limited"), data.get("auto_generated")
    return RewardRead(
        reward=reward(data, zone),
        limited=None if limited is None else _flag(limited),
        auto_generated=None if generated is None else _flag(generated),
    )


def upload_receipt(body: object) -> CodesTaken:
    """The answer to own codes; without a process there is nothing to hold Splio to."""
    data = _object(body)
    process_id = _text(data.get("process_uuid"))
    if not process_id:
        raise WireError("no process_uuid")
    return CodesTaken(process_id, _text(data.get("status")))


def member(body: object) -> Member:
    """A membership; only the card code is indispensable."""
    data = _object(body)
    person = data.get("individual")
    person = person if isinstance(person, dict) else {}
    tier = data.get("tier")  # an object, or [] or null without one
    return Member(
        card_code=_code(data.get("card_code")),
        membership_id=_whole(data.get("id")),
        first_name=_text(_first(person, "firstname")),
        last_name=_text(_first(person, "lastname", "name")),
        tier=(_text(tier.get("name")) or None) if isinstance(tier, dict) else None,
        points=_whole(data.get("nq_point")),
    )


def store(body: object) -> SplioStore:
    """A store; its external id is what a burn names."""
    data = _object(body)
    external_id = _text(data.get("external_id"))
    if not external_id:
        raise WireError("a store without external_id")
    return SplioStore(id=StoreId(external_id), name=_text(data.get("name")))


def reward_page(body: object, zone: tzinfo) -> RewardPage:
    """A cursor page of master rewards."""
    rewards, unreadable = _read_each(_elements(body), lambda one: reward(one, zone))
    return RewardPage(tuple(rewards), _cursor(body), unreadable)


def voucher_page(body: object, zone: tzinfo, asked: RewardId) -> VoucherPage:
    """A cursor page of the codes granted from the reward `asked`."""
    vouchers, unreadable = _read_each(_elements(body), lambda one: voucher(one, zone, asked))
    return VoucherPage(tuple(vouchers), _cursor(body), unreadable)


def store_page(body: object) -> tuple[list[SplioStore], int, int | None]:
    """A numbered page of stores: the readable ones, how many it held, how many there are."""
    elements = _elements(body)
    return (
        _read_each(elements, store)[0],
        len(elements),
        _whole(_object(body).get("count_element")),
    )


def _elements(body: object) -> list[object]:
    data = _object(body)
    if "elements" not in data:
        raise WireError("no elements")
    elements = data["elements"]
    if elements is None:
        return []
    if not isinstance(elements, list):
        raise WireError("elements is not a list")
    return elements


def _cursor(body: object) -> str | None:
    """The cursor of the next page; null, empty or missing on the last one."""
    paging = _object(body).get("paging")
    cursors = paging.get("cursors") if isinstance(paging, dict) else None
    return (_text(cursors.get("after")) or None) if isinstance(cursors, dict) else None


def _read_each(elements: Iterable[object], read: Callable[[object], T]) -> tuple[list[T], int]:
    values: list[T] = []
    unreadable = 0
    for element in elements:
        try:
            values.append(read(element))
        except WireError:
            unreadable += 1
    return values, unreadable


def _optional(read: Callable[[], T]) -> T | None:
    try:
        return read()
    except WireError:
        return None


def _object(value: object) -> Json:
    if not isinstance(value, dict):
        raise WireError("not an object")
    return value


def _first(data: Json, *names: str) -> object:
    return next((data[name] for name in names if data.get(name) is not None), None)


def _reward_of(data: Json) -> object:
    return _first(data, "reward", "reward_definition")


def _reward_id(told: object, asked: RewardId | None) -> RewardId | None:
    if isinstance(told, dict):
        told = told.get("external_id")
    elif asked is not None:
        return asked  # a bare value may be Splio's inner number instead of the external id
    text = _text(told)
    return RewardId(text) if text else asked


def _store(data: Json) -> str | None:
    """The store's external id; a bare number is Splio's inner one and tells nothing here."""
    told = _first(data, "store", "store_id")
    if isinstance(told, dict):
        told = told.get("external_id")
    return _text(told) or None if isinstance(told, str) else None


def _code(value: object) -> Code:
    # Nothing is replaced or cut here: a mended code would be another voucher's.
    text = value if isinstance(value, str) else str(value) if type(value) is int else ""
    try:
        return Code.parse(text)
    except CodeError as error:
        raise WireError(f"not a code: {error.fault}") from None


def _worth(data: Json) -> Worth:
    kind = _KINDS.get(_text(data.get("monetary_type")).casefold())
    number = _decimal(data.get("monetary_value"))
    stated = data.get("monetary")
    if kind is None or number is None or (stated is not None and not _flag(stated)):
        return Worth()
    return Worth(kind, number)


def _custom_fields(value: object) -> Iterable[CustomField]:
    if isinstance(value, dict):  # some PHP lists arrive as objects with numbers for names
        value = list(value.values())
    for one in value if isinstance(value, list) else ():
        if isinstance(one, dict):
            found = CustomField(
                id=_whole(one.get("id")), name=_text(one.get("name")), value=_text(one.get("value"))
            )
            if found.name or found.id is not None:
                yield found


def _text(value: object) -> str:
    """Text that every store and screen can hold; numbers and flags as they are written."""
    match value:
        case str():
            # A lone surrogate is legal JSON and cannot be encoded.
            return value[:_LONGEST_TEXT].encode("utf-8", "replace").decode("utf-8").strip()
        case bool():
            return "true" if value else "false"
        case int() | Decimal():
            return str(value)[:_LONGEST_TEXT]
        case _:
            return ""


def _flag(value: object) -> bool:
    return _text(value).casefold() in {"true", "1", "yes"}


def _whole(value: object) -> int | None:
    """A whole number that a database column can hold, else None."""
    if isinstance(value, bool):
        return None
    text = _text(value)
    return int(text) if _WHOLE.fullmatch(text) else None


def _count(value: object) -> int | None:
    number = _whole(value)
    return number if number is not None and number >= 0 else None


def _decimal(value: object) -> Decimal | None:
    try:
        number = Decimal(_text(value).replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() and 0 <= number <= _LARGEST_WORTH else None


def _date_text(value: object) -> str | None:
    text = _text(value)
    return None if not text or text.startswith(_ZERO_DATE) else text


def _moment(value: object, zone: tzinfo) -> datetime | None:
    text = _date_text(value)
    if text is None:
        return None
    try:
        return from_wire(text, zone)
    except ValueError:
        return _with_offset(text)


def _expiry(value: object, zone: tzinfo) -> datetime:
    text = _date_text(value)
    try:
        return expiry_from_wire(text, zone)
    except ValueError:
        return _with_offset(text or "")


def _with_offset(text: str) -> datetime:
    """A date with its own offset is not Splio's published form, and clear all the same."""
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise WireError("not a date")
