"""Members' own answers: contacts found by a search, and the codes granted to one person.

E-mails and phone numbers are masked here: nothing behind this module ever sees them whole, but for
`ContactKey`, which stays inside this room.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Final

from posapp.domain.member import Granted, Member
from posapp.domain.member_search import (
    ContactPage,
    FoundCard,
    FoundContact,
    masked_email,
    masked_phone,
)
from posapp.splio import wire
from posapp.splio.cells import (
    WireError,
    code_of,
    count_of,
    cursor_of,
    elements_of,
    first_of,
    name_of,
    object_of,
    optional,
    read_each,
    text_of,
    whole_of,
)

_KEY_NAMES: Final = ("unique_key", "uniqueKey", "key", "name", "field", "value", "id")
_DEEPEST: Final = 4


@dataclass(frozen=True, slots=True)
class ContactKey:
    """What may name one person at Splio; which of it does is the tenant's choice."""

    email: str = field(default="", repr=False)
    cellphone: str = field(default="", repr=False)
    custom: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def values(self, told: str | None) -> tuple[str, ...]:
        """The values to try, the one of the key that Splio `told` of first, each once."""
        names = dict(self.custom) | {"email": self.email, "cellphone": self.cellphone}
        first = names.get(told.casefold(), "") if told else ""
        return tuple(dict.fromkeys(one for one in (first, self.email, self.cellphone) if one))


def member_read(body: object) -> tuple[Member, ContactKey]:
    """A membership, and what may name its holder in the calls about contacts."""
    person = object_of(body).get("individual")
    person = person if isinstance(person, dict) else {}
    fields = person.get("custom_fields")
    custom: list[tuple[str, str]] = []
    for one in fields if isinstance(fields, list) else ():
        if isinstance(one, dict) and (value := text_of(one.get("value"))):
            number = whole_of(one.get("id"))
            custom += [(f"c{number}", value), (str(number), value)] if number is not None else []
            custom += [(name, value)] if (name := text_of(one.get("name")).casefold()) else []
    key = ContactKey(text_of(person.get("email")), text_of(person.get("cellphone")), tuple(custom))
    return wire.member(body), key


def unique_key(body: object) -> str | None:
    """The field that names a contact here; None where the answer has no known shape."""
    found = body
    for _ in range(_DEEPEST):
        if isinstance(found, list):
            found = found[0] if found else None
        if not isinstance(found, dict):
            break
        found = first_of(found, *_KEY_NAMES)
    return text_of(found) or None


def granted_page(body: object, zone: tzinfo) -> tuple[list[Granted], str | None, int]:
    """A cursor page of one person's codes: the readable ones, the next cursor, how many it held."""
    elements = elements_of(body)
    readable, _unreadable = read_each(elements, lambda one: _granted(one, zone))
    return readable, cursor_of(body), len(elements)


def contact_page(body: object) -> ContactPage:
    """A numbered page of contacts; one that cannot be read is left out."""
    contacts, _unreadable = read_each(elements_of(body), contact)
    return ContactPage(tuple(contacts), count_of(object_of(body).get("count_element")))


def contact(body: object) -> FoundContact:
    """A contact with its cards. Raises `WireError` for one that nobody could tell apart."""
    data = object_of(body)
    found = FoundContact(
        first_name=name_of(data.get("firstname")),
        last_name=name_of(first_of(data, "lastname", "name")),
        email=masked_email(name_of(data.get("email"))),
        phone=masked_phone(text_of(data.get("cellphone"))),
        cards=_cards(data.get("loyalty")),
    )
    if not (found.name or found.email or found.phone or found.cards):
        raise WireError("a contact without anything")
    return found


def _granted(body: object, zone: tzinfo) -> Granted:
    data = object_of(body)
    told = first_of(data, "reward", "reward_definition")
    return Granted(wire.voucher(data, zone), optional(lambda: wire.reward(told, zone)))


def _cards(told: object) -> tuple[FoundCard, ...]:
    """The memberships of a contact: a list, one object, or nothing; each card once."""
    if isinstance(told, dict):
        told = [told] if "card_code" in told else list(told.values())
    cards: dict[str, FoundCard] = {}
    for one in told if isinstance(told, list) else ():
        if not isinstance(one, dict):
            continue
        try:
            card = code_of(one.get("card_code"))
        except WireError:
            continue
        program = first_of(one, "program_name", "id_program", "program")
        if isinstance(program, dict):
            program = first_of(program, "name", "id")
        cards.setdefault(card.value, FoundCard(card, name_of(program)))
    return tuple(cards.values())
