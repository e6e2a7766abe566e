"""A file of granted codes, as Splio's file exchange would drop it, for somebody to take in by hand.

The codes are granted in the world as well: Splio never files what it does not know. What the file
tells beyond the list of the API is whose card each code belongs to.
"""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from typing import TYPE_CHECKING

from posapp.sandbox.ean import ean13
from posapp.sandbox.moments import optional_to_wire, to_wire
from posapp.sandbox.seed_people import DEMO_CARD, OTHER_CARD
from posapp.sandbox.shapes import status_of

if TYPE_CHECKING:
    from posapp.sandbox.records import Attribution
    from posapp.sandbox.world import World

COLUMNS = ("external_id", "card_code", "reward_id", "earned_date", "expiration_date", "status")

_GRANTS = (
    ("bbco-10", DEMO_CARD),
    ("bbco-25", DEMO_CARD),
    ("remise-20", DEMO_CARD),
    ("bbco-10", OTHER_CARD),
    ("bon-750", OTHER_CARD),
    ("pochette", OTHER_CARD),
)


def add_file_codes(world: World) -> list[Attribution]:
    """Grant a few codes, the same at every start, in a world furnished by `lifelike`."""
    return [
        world.add_attribution(
            ean13("1000741", number),
            reward=reward,
            card=card,
            earned_at=world.now() - timedelta(days=2, hours=number),
        )
        for number, (reward, card) in enumerate(_GRANTS, start=1)
    ]


def earnreward_name(world: World) -> str:
    """The file's name: universe, scope and date."""
    return f"{world.universe}_earnreward_{world.now().astimezone(world.zone):%Y%m%d}.csv"


def earnreward_csv(world: World, granted: list[Attribution]) -> str:
    """The file's content, by the rules of Splio's files."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(COLUMNS)
    for one in granted:
        rows.writerow(
            (
                one.code,
                one.card_code,
                one.reward,
                to_wire(one.earned_at, world.zone),
                optional_to_wire(one.expires_at, world.zone) or "",
                status_of(world, one, "available"),
            )
        )
    return text.getvalue()
