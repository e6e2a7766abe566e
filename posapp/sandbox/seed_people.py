"""The people of the lifelike tenant: invented names, valid card numbers, every shape of tier."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta
from typing import TYPE_CHECKING

from posapp.sandbox.ean import ean13

if TYPE_CHECKING:
    from posapp.sandbox.records import Member
    from posapp.sandbox.world import World

DEMO_CARD = "2171707962088"
"""The card of the member the demo is about (the card of Splio's published example)."""

OTHER_CARD = ean13("217170", 200_001)
"""The card of the second member."""

_FIRST = (
    "Elodie",
    "Camille",
    "Thomas",
    "Léa",
    "Nicolas",
    "Chloé",
    "Julien",
    "Manon",
    "Antoine",
    "Inès",
    "Hugo",
    "Zoé",
    "Mathieu",
    "Anaïs",
    "Romain",
    "Clémence",
    "Maxime",
    "Noémie",
    "Éric",
    "Françoise",
)
_LAST = (
    "Riquer",
    "Martin",
    "Bernard",
    "Dubois",
    "Lefèvre",
    "Moreau",
    "Laurent",
    "Garnier",
    "Faure",
    "Rousseau",
    "Blanchet",
    "Guérin",
    "Muller",
    "Perrin",
    "Morel",
    "Nguyen",
    "Benali",
    "Da-Silva",
    "Legrand",
    "Chevalier",
)


def add_members(world: World) -> list[Member]:
    """Add forty members and two contacts without a card; returns the members."""
    now = world.now()
    tiers = ("Bronze", "Bronze", "Argent", "Bronze", "Argent", "Or")
    members: list[Member] = []
    for number in range(40):
        # The last names shift by one at each round, so that no two people share both names.
        first = _FIRST[number % len(_FIRST)]
        last = _LAST[(number + number // len(_FIRST)) % len(_LAST)]
        card = DEMO_CARD if number == 0 else ean13("217170", 200_000 + number)
        two_cards = number == 36
        members.append(
            world.add_member(
                card,
                contact=world.contacts[members[5].contact_id] if two_cards else None,
                firstname=first,
                lastname=last,
                email=f"{_plain(first)}.{_plain(last)}@example.com",
                cellphone=f"+336399800{number:02d}",
                tier=None if number >= 38 else tiers[number % len(tiers)],
                no_tier_as="list" if number == 39 else "null",
                lastname_key="name" if number % 9 == 8 else "lastname",
                q_points=50 + number * 37,
                nq_points=150 + (number * 113) % 700,
                pending_nq_points=20 if number % 4 == 1 else 0,
                joined_at=now - timedelta(days=900 + number),
                birthday=date(1960 + number, 1 + number % 12, 1 + number % 28),
            )
        )
    for first, last in (("Paul", "Sanscarte"), ("Alice", "Nouvelle")):
        world.add_contact(
            firstname=first, lastname=last, email=f"{_plain(first)}.{_plain(last)}@example.com"
        )
    return members


def _plain(name: str) -> str:
    """Return a name without accents, in small letters, for an email address."""
    bare = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    return bare.lower()
