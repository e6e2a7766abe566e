"""Looking a customer up by e-mail, phone or name: what was typed, and what may be shown of it.

An e-mail or a phone number is the customer's, not the cashier's: what was typed goes to Splio and
nowhere else, and what Splio answers is masked before it leaves the room that speaks to it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from posapp.domain.code import MAX_LENGTH, Code

LONGEST: Final = 120  # characters; beyond it nobody typed a name

_CARD_DIGITS: Final = 12  # from here on bare digits are a card: phone numbers are written with +
_FEWEST_DIGITS: Final = 6
_SEPARATORS: Final = re.compile(r"[\s.\-/()_\u00a0\u202f\u2011]+")
_PHONE: Final = re.compile(r"\+?\d+", re.ASCII)
_FRANCE: Final = "33"


class SearchKind(StrEnum):
    """What a typed text was recognised as."""

    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"
    CARD = "card"


class SearchFault(StrEnum):
    """Why a typed text is nothing to search for."""

    EMPTY = "empty"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NOT_AN_EMAIL = "not_an_email"


class SearchError(ValueError):
    """A typed text cannot be searched for; `fault` says why. It never repeats the text."""

    def __init__(self, fault: SearchFault) -> None:
        super().__init__(str(fault))
        self.fault = fault


@dataclass(frozen=True, slots=True)
class MemberSearch:
    """What to look for. Its text forms hide what was typed.

    `values` are the ways the same thing may be written at Splio, the likeliest first: one for an
    e-mail or a name, several for a phone number.
    """

    kind: SearchKind
    values: tuple[str, ...] = field(repr=False)

    @property
    def card_code(self) -> Code | None:
        """The card that was typed instead of something about its holder."""
        return Code(self.values[0]) if self.kind is SearchKind.CARD else None

    def __str__(self) -> str:
        return f"{self.kind}"


@dataclass(frozen=True, slots=True)
class FoundContact:
    """A person Splio found. `email` and `phone` are masked; `cards` may be none, or several."""

    first_name: str = ""
    last_name: str = ""
    email: str = ""
    phone: str = ""
    cards: tuple[FoundCard, ...] = ()

    @property
    def name(self) -> str:
        """First and last name as one text; empty where Splio has neither."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class FoundCard:
    """A membership of a found person: its card, its programme as Splio calls it, its tier."""

    card_code: Code
    program: str = ""
    tier: str | None = None


@dataclass(frozen=True, slots=True)
class ContactPage:
    """The first people found; `total` counts all of them, None where Splio does not say."""

    contacts: tuple[FoundContact, ...] = ()
    total: int | None = None

    @property
    def more(self) -> int:
        """How many were found beyond those listed."""
        return max((self.total or 0) - len(self.contacts), 0)


def search_for(text: str) -> MemberSearch:
    """Recognise what was typed: ``@`` makes an e-mail, digits a phone, the rest is a last name.

    Raises `SearchError`.
    """
    typed = " ".join(text.split())
    if not typed:
        raise SearchError(SearchFault.EMPTY)
    if len(typed) > LONGEST:
        raise SearchError(SearchFault.TOO_LONG)
    if "@" in typed:
        return MemberSearch(SearchKind.EMAIL, (_email(typed),))
    bare = _SEPARATORS.sub("", typed)
    if _PHONE.fullmatch(bare):
        return _digits(bare)
    if sum(mark.isalpha() for mark in typed) < 2:
        raise SearchError(SearchFault.TOO_SHORT)
    return MemberSearch(SearchKind.NAME, (typed,))


def phone_forms(number: str) -> tuple[str, ...]:
    """How a phone number may be written at Splio, the likeliest first.

    `number` is bare: digits, perhaps behind a ``+``. A national French one (``06…``) and its
    international forms are one number.
    """
    digits = number.removeprefix("+").removeprefix("00")
    if number.startswith(("+", "00")):
        country = digits
    elif number.startswith("0") and len(number) == 10:
        country = _FRANCE + number[1:]
    elif number.startswith(_FRANCE) and len(number) == 11:
        country = number
    else:
        return number, f"+{number}"
    # The bracketed zero of +33 (0)6…, typed along.
    if country.startswith(f"{_FRANCE}0") and len(country) == 12:
        country = _FRANCE + country[3:]
    forms = [f"+{country}", country, f"00{country}"]
    if country.startswith(_FRANCE) and len(country) == 11:
        forms.insert(1, f"0{country[2:]}")
    return tuple(forms)


def masked_email(email: str) -> str:
    """``j…@x.fr``: enough to ask "the address that begins with j?", not enough to write to."""
    name, at, host = email.strip().rpartition("@")
    if not at or not name or not host:
        return ""
    return f"{name[0]}…@{host}"


def masked_phone(phone: str) -> str:
    """``… 34``: the last two digits."""
    digits = "".join(mark for mark in phone if mark.isdigit())
    return f"… {digits[-2:]}" if len(digits) > 4 else ""


def same_name(one: str, other: str) -> bool:
    """True where one name begins as the other does; case and accents are forgiven."""
    return _plain(one).startswith(_plain(other))


def _plain(name: str) -> str:
    bare = unicodedata.normalize("NFKD", name.casefold())
    return "".join(mark for mark in bare if mark.isalnum())


def _email(typed: str) -> str:
    email = typed.replace(" ", "")
    name, _at, host = email.rpartition("@")
    if not name or not host or "@" in name:
        raise SearchError(SearchFault.NOT_AN_EMAIL)
    return email


def _digits(bare: str) -> MemberSearch:
    international = bare.startswith(("+", "00"))
    if len(bare) > MAX_LENGTH:
        raise SearchError(SearchFault.TOO_LONG)
    if not international and len(bare) >= _CARD_DIGITS:
        return MemberSearch(SearchKind.CARD, (bare,))
    if len(bare.removeprefix("+")) < _FEWEST_DIGITS:
        raise SearchError(SearchFault.TOO_SHORT)
    return MemberSearch(SearchKind.PHONE, phone_forms(bare))
