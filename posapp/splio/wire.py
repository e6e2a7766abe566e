"""Splio's JSON into the domain's values.

Splio spells the same thing differently from one endpoint to the next, so every name is looked for
under all its known spellings, numbers may be text, and objects may be missing. What cannot be used
raises `WireError`; inside a page that costs the one element, which is counted, not the page.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import tzinfo

from posapp.domain.answers import (
    AttributionRead,
    CodesTaken,
    RewardPage,
    RewardRead,
    SplioStore,
    VoucherPage,
)
from posapp.domain.ids import RewardId, StoreId
from posapp.domain.member import Member
from posapp.domain.voucher import (
    CustomField,
    Reward,
    Voucher,
    VoucherStatus,
    Worth,
    WorthKind,
    status_from_wire,
)
from posapp.splio.cells import (
    Json,
    WireError,
    code_of,
    count_of,
    cursor_of,
    date_text,
    decimal_of,
    elements_of,
    expiry_of,
    first_of,
    flag_of,
    moment_of,
    name_of,
    object_of,
    optional,
    read_each,
    text_of,
    whole_of,
)

_LONGEST_HOLD = 36_500  # days; beyond it a date overflows
_KINDS = {"value": WorthKind.VALUE, "percentage": WorthKind.PERCENTAGE}


def token(body: object) -> str:
    """The token of a login answer: visible ASCII, as it travels in a header."""
    found = object_of(body).get("token")
    if not isinstance(found, str) or not found or not all("!" <= mark <= "~" for mark in found):
        raise WireError("no token")
    return found


def ping(body: object) -> None:
    """Accept the answer of the health check; a stranger's JSON is not one."""
    if "user_id" not in object_of(body):
        raise WireError("no user_id")


def burn_receipt(body: object) -> tuple[str, VoucherStatus]:
    """The code that a burn's answer names, and the state it gives it."""
    data = object_of(body)
    return text_of(data.get("external_id")), status_from_wire(text_of(data.get("status")))


def burned_codes(body: object) -> frozenset[str]:
    """The codes, case folded, that a bulk's answer names as burned.

    A 200 is a list of attributions, a 207 or 400 an object that may hold one. In published samples
    a success may read ``valid`` beside its burned_date. Errors are not read: what is not named
    here is settled one by one.
    """
    held = body if isinstance(body, list) else object_of(body).get("elements_success")
    named: set[str] = set()
    for element in held if isinstance(held, list) else ():
        if isinstance(element, dict):
            code, status = burn_receipt(element)
            dated = date_text(first_of(element, "burned_date", "claim_date")) is not None
            if code and (status is VoucherStatus.BURNED or dated):
                named.add(code.casefold())
    return frozenset(named)


def attribution(body: object, zone: tzinfo) -> AttributionRead:
    """One attribution in full. A reward or member in it that is unusable is left out."""
    data = object_of(body)
    return AttributionRead(
        voucher=voucher(data, zone),
        reward=optional(lambda: reward(_reward_of(data), zone)),
        member=optional(lambda: member(data.get("contact_status"))),
    )


def voucher(body: object, zone: tzinfo, asked: RewardId | None = None) -> Voucher:
    """A granted code; `asked` is the reward whose list it stands in, if it does not say itself."""
    data = object_of(body)
    holder = data.get("contact_status")
    holder = holder if isinstance(holder, dict) else {}
    status_text = text_of(data.get("status"))
    status = status_from_wire(status_text)
    burned = date_text(first_of(data, "burned_date", "claim_date"))
    # Splio's samples show "valid" beside the date of the burn: the date is the harder fact.
    if burned and status in {VoucherStatus.UNRECOGNISED, VoucherStatus.AVAILABLE}:
        status = VoucherStatus.BURNED
    return Voucher(
        code=code_of(data.get("external_id")),
        reward_id=_reward_id(_reward_of(data), asked),
        status=status,
        status_text=status_text,
        card_code=optional(lambda: code_of(first_of(holder, "card_code") or data.get("card_code"))),
        membership_id=whole_of(first_of(data, "loyalty_status_id") or holder.get("id")),
        # A code whose earning cannot be read is still usable; one whose end cannot is not.
        earned_at=optional(lambda: moment_of(first_of(data, "earned_date", "earn_date"), zone)),
        expires_at=expiry_of(data["expiration_date"], zone) if "expiration_date" in data else None,
        burned_date=burned,
        burned_store=_store(data),
        burned_reason=text_of(data.get("reason_msg")) or None,
    )


def reward(body: object, zone: tzinfo) -> Reward:
    """A master reward, from a list of rewards or from inside an attribution."""
    data = object_of(body)
    external_id = text_of(data.get("external_id"))
    if not external_id:
        raise WireError("a reward without external_id")
    forced = flag_of(data.get("forced_validity"))
    start, end = data.get("forced_validity_start"), data.get("forced_validity_end")
    return Reward(
        id=RewardId(external_id),
        name=name_of(data.get("name")),
        worth=_worth(data),
        holding_days=min(max(whole_of(data.get("holding_days")) or 0, 0), _LONGEST_HOLD),
        forced_validity=forced,
        # Read only where they count: an unreadable end must not pass for "no end".
        forced_from=moment_of(start, zone) if forced else None,
        forced_until=moment_of(end, zone) if forced else None,
        stock=count_of(data.get("stock")),
        custom_fields=tuple(_custom_fields(data.get("custom_fields"))),
        takes_own=_takes_own(data),
    )


def _takes_own(data: Json) -> bool | None:
    """Own codes go to a limited reward whose codes Splio does not make."""
    limited, generated = data.get("limited"), data.get("auto_generated")
    if (limited is not None and not flag_of(limited)) or flag_of(generated):
        return False
    return None if limited is None or generated is None else True


def reward_read(body: object, zone: tzinfo) -> RewardRead:
    """A master reward with the two flags that say where its codes come from."""
    data = object_of(body)
    limited, generated = data.get("limited"), data.get("auto_generated")
    return RewardRead(
        reward=reward(data, zone),
        limited=None if limited is None else flag_of(limited),
        auto_generated=None if generated is None else flag_of(generated),
    )


def upload_receipt(body: object) -> CodesTaken:
    """The answer to own codes; without a process there is nothing to hold Splio to."""
    data = object_of(body)
    process_id = text_of(data.get("process_uuid"))
    if not process_id:
        raise WireError("no process_uuid")
    return CodesTaken(process_id, text_of(data.get("status")))


def member(body: object) -> Member:
    """A membership; only the card code is indispensable."""
    data = object_of(body)
    person = data.get("individual")
    person = person if isinstance(person, dict) else {}
    tier = data.get("tier")  # an object, or [] or null without one
    return Member(
        card_code=code_of(data.get("card_code")),
        membership_id=whole_of(data.get("id")),
        first_name=name_of(first_of(person, "firstname")),
        last_name=name_of(first_of(person, "lastname", "name")),
        tier=(name_of(tier.get("name")) or None) if isinstance(tier, dict) else None,
        points=whole_of(data.get("nq_point")),
    )


def store(body: object) -> SplioStore:
    """A store; its external id is what a burn names."""
    data = object_of(body)
    external_id = text_of(data.get("external_id"))
    if not external_id:
        raise WireError("a store without external_id")
    return SplioStore(id=StoreId(external_id), name=name_of(data.get("name")))


def reward_page(body: object, zone: tzinfo) -> RewardPage:
    """A cursor page of master rewards."""
    rewards, unreadable = read_each(elements_of(body), lambda one: reward(one, zone))
    return RewardPage(tuple(rewards), cursor_of(body), unreadable)


def voucher_page(body: object, zone: tzinfo, asked: RewardId) -> VoucherPage:
    """A cursor page of the codes granted from the reward `asked`."""
    vouchers, unreadable = read_each(elements_of(body), lambda one: voucher(one, zone, asked))
    return VoucherPage(tuple(vouchers), cursor_of(body), unreadable)


def store_page(body: object) -> tuple[list[SplioStore], int, int | None]:
    """A numbered page of stores: the readable ones, how many it held, how many there are."""
    elements = elements_of(body)
    return (
        read_each(elements, store)[0],
        len(elements),
        whole_of(object_of(body).get("count_element")),
    )


def _reward_of(data: Json) -> object:
    return first_of(data, "reward", "reward_definition")


def _reward_id(told: object, asked: RewardId | None) -> RewardId | None:
    if isinstance(told, dict):
        told = told.get("external_id")
    elif asked is not None:
        return asked  # a bare value may be Splio's inner number instead of the external id
    text = text_of(told)
    return RewardId(text) if text else asked


def _store(data: Json) -> str | None:
    """The store's external id; a bare number is Splio's inner one and tells nothing here."""
    told = first_of(data, "store", "store_id")
    if isinstance(told, dict):
        told = told.get("external_id")
    return text_of(told) or None if isinstance(told, str) else None


def _worth(data: Json) -> Worth:
    kind = _KINDS.get(text_of(data.get("monetary_type")).casefold())
    number = decimal_of(data.get("monetary_value"))
    stated = data.get("monetary")
    if kind is None or number is None or (stated is not None and not flag_of(stated)):
        return Worth()
    return Worth(kind, number)


def _custom_fields(value: object) -> Iterable[CustomField]:
    if isinstance(value, dict):  # some PHP lists arrive as objects with numbers for names
        value = list(value.values())
    for one in value if isinstance(value, list) else ():
        if isinstance(one, dict):
            found = CustomField(
                id=whole_of(one.get("id")),
                name=name_of(one.get("name")),
                value=name_of(one.get("value")),
            )
            if found.name or found.id is not None:
                yield found
