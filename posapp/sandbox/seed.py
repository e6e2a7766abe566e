"""A lifelike tenant: a French retailer's rewards, members, shops and some four hundred codes.

Nothing here is random: codes and cards are the same at every start, and all dates lie at fixed
distances from the world's clock, so that the "try these" list of the demo always holds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal
from zoneinfo import ZoneInfo

from posapp.sandbox.ean import ean13
from posapp.sandbox.records import NEVER, Member
from posapp.sandbox.seed_people import DEMO_CARD, OTHER_CARD, add_members
from posapp.sandbox.state import PUBLISHED_FIELDS, utc_now
from posapp.sandbox.world import World

Story = Literal[
    "member_card",
    "good",
    "threshold",
    "threshold_comma",
    "percent",
    "web_only",
    "expired",
    "used",
    "holding",
    "other_member",
    "unknown",
    "mistyped",
]

DEMO_STORE_ID = "PAR-01"
"""External id of the shop the demo till stands in."""

_VOUCHERS = "1000739"

IS_ECOMMERCE_ONLY, STOCK_ALERT, MINIMUM_PURCHASE = PUBLISHED_FIELDS
PRODUCT, CHANNEL = "Produit concerné", "Canal d'utilisation"
"""Two fields of this tenant's own making; Splio publishes no name for what they say."""


@dataclass(frozen=True, slots=True)
class DemoCode:
    """A number to try at the demo till, and what it shows.

    `card` is the card of its owner; empty where there is no owner.
    """

    code: str
    story: Story
    card: str


def _voucher(number: int) -> str:
    return ean13(_VOUCHERS, 90_000 + number)


def _mistyped(code: str) -> str:
    """Return the code with its check digit one too high."""
    return code[:-1] + str((int(code[-1]) + 1) % 10)


DEMO_CODES: tuple[DemoCode, ...] = (
    DemoCode(DEMO_CARD, "member_card", DEMO_CARD),
    DemoCode(_voucher(1), "good", DEMO_CARD),
    DemoCode(_voucher(2), "threshold", DEMO_CARD),
    DemoCode(_voucher(3), "threshold_comma", DEMO_CARD),
    DemoCode(_voucher(4), "percent", DEMO_CARD),
    DemoCode(_voucher(5), "web_only", DEMO_CARD),
    DemoCode(_voucher(6), "expired", DEMO_CARD),
    DemoCode(_voucher(7), "used", DEMO_CARD),
    DemoCode(_voucher(8), "holding", DEMO_CARD),
    DemoCode(_voucher(9), "other_member", OTHER_CARD),
    DemoCode(_voucher(99), "unknown", ""),
    DemoCode(_mistyped(_voucher(1)), "mistyped", DEMO_CARD),
)
"""Numbers to try, the same at every start; each story occurs once."""

_STORES = (
    ("PAR-01", "Paris Rivoli", "Paris", False),
    ("LYO-02", "Lyon Part-Dieu", "Lyon", False),
    ("BDX-03", "Bordeaux Sainte-Catherine", "Bordeaux", False),
    ("WEB-00", "Boutique en ligne", "", True),
)

_HOLDING = "anniversaire-12"
_EVERYDAY = ("bbco-10", "bbco-25", "bbco-15", "remise-20", "bon-750", "web-15", "or-50")
_FRESH = ("available", "valid", "earned", "granted")
_GONE = ("burned", "burnt", "used")


def lifelike(
    now: Callable[[], datetime] = utc_now,
    zone: ZoneInfo | None = None,
    *,
    rate_limited: bool = True,
) -> World:
    """Return a furnished world, dated from `now()` (aware UTC), in `zone` (default Paris)."""
    world = World(now=now, zone=zone, rate_limited=rate_limited)
    for external_id, name, city, online in _STORES:
        world.add_store(external_id, name=name, city=city, online=online)
    _add_rewards(world)
    members = add_members(world)
    _add_demo_codes(world)
    _add_codes(world, members)
    return world


def demo_code(story: Story) -> DemoCode:
    """Return the demo number of a story."""
    return next(entry for entry in DEMO_CODES if entry.story == story)


def _add_rewards(world: World) -> None:
    now = world.now()
    world.add_reward("bbco-10", name="Chèque cadeau 10 €", monetary_value=10, stock=4200)
    world.add_reward(
        "bbco-25",
        name="Chèque d'un montant de 25 euros",
        description="Échangez vos points contre un chèque cadeau de 25 euros.",
        monetary_value=25,
        nqp_value=250,
        stock=1800,
    )
    world.add_reward("bbco-15", name="Chèque cadeau 15 €", monetary_value=15, nqp_value=150)
    world.add_reward(
        "remise-20",
        name="-20 % sur votre prochain achat",
        monetary_type="percentage",
        monetary_value=20,
        nqp_value=200,
        validity_interval_type="months",
        validity_interval_count=3,
    )
    world.add_reward(
        "bon-750", name="Bon d'achat 7,50 €", monetary_value=Decimal("7.50"), nqp_value=75
    )
    world.add_reward("web-15", name="15 € offerts sur le site", monetary_value=15, nqp_value=120)
    world.add_reward("livraison", name="Livraison offerte", monetary=False, nqp_value=40)
    world.add_reward(
        _HOLDING,
        name="Chèque anniversaire 12 €",
        monetary_value=12,
        nqp_value=0,
        holding_days=14,
        validity_interval_type="months",
        validity_interval_count=2,
    )
    world.add_reward(
        "soldes-8",
        name="Chèque soldes 8 €",
        monetary_value=8,
        nqp_value=80,
        forced_validity_start=now - timedelta(days=55),
        forced_validity_end=now - timedelta(days=20),
    )
    world.add_reward(
        "fetes-20",
        name="Chèque des fêtes 20 €",
        monetary_value=20,
        nqp_value=180,
        forced_validity_start=now + timedelta(days=30),
        forced_validity_end=now + timedelta(days=75),
    )
    world.add_reward(
        "pochette",
        name="Pochette cadeau",
        monetary=False,
        nqp_value=60,
        limited=True,
        auto_generated=False,
        stock=120,
    )
    world.add_reward("or-50", name="Chèque Or 50 €", monetary_value=50, nqp_value=450, stock=900)

    minimums = {"bbco-25": "50", "bbco-15": "30,50", "web-15": "75", "or-50": "120"}
    for external_id in list(world.rewards):
        web_only = external_id in {"web-15", "livraison"}
        world.set_custom_field(external_id, IS_ECOMMERCE_ONLY, str(web_only).lower())
        world.set_custom_field(external_id, STOCK_ALERT, "350")
        if external_id in minimums:
            world.set_custom_field(
                external_id, MINIMUM_PURCHASE, minimums[external_id], data_type="double"
            )
    # This one also runs low, and takes the retailer's own codes.
    world.set_custom_field("pochette", PRODUCT, "Pochette en toile, réf. 74180")
    world.set_custom_field("pochette", CHANNEL, "Magasin")


def _add_demo_codes(world: World) -> None:
    now = world.now()
    rewards: dict[Story, str] = {
        "good": "bbco-10",
        "threshold": "bbco-25",
        "threshold_comma": "bbco-15",
        "percent": "remise-20",
        "web_only": "web-15",
        "other_member": "bbco-10",
    }
    for entry in DEMO_CODES:
        if entry.story in rewards:
            world.add_attribution(
                entry.code,
                reward=rewards[entry.story],
                card=entry.card,
                status="available",
                earned_at=now - timedelta(days=12),
            )
        elif entry.story == "expired":
            world.add_attribution(
                entry.code,
                reward="bbco-10",
                card=entry.card,
                status="expired",
                earned_at=now - timedelta(days=380),
            )
        elif entry.story == "used":
            world.add_attribution(
                entry.code,
                reward="bbco-10",
                card=entry.card,
                status="used",
                earned_at=now - timedelta(days=40),
                burned_at=now - timedelta(days=3),
                store_id="LYO-02",
                reason_msg="Passage en caisse",
            )
        elif entry.story == "holding":
            world.add_attribution(
                entry.code,
                reward=_HOLDING,
                card=entry.card,
                status="pending",
                earned_at=now - timedelta(days=2),
            )


def _add_codes(world: World, members: list[Member]) -> None:
    """Grant four hundred codes, in every spelling of every status, over all rewards."""
    now = world.now()
    for number in range(400):
        code = ean13("1000740", number)
        card = members[(number * 7) % len(members)]
        reward = _EVERYDAY[number % len(_EVERYDAY)]
        kind = number % 10
        if kind < 4:
            world.add_attribution(
                code,
                reward=reward,
                card=card,
                status=_FRESH[kind],
                earned_at=now - timedelta(days=1 + number % 90, hours=number % 24),
                # Some never expire; the wire says so in two ways, null or a far year.
                valid_for=None if number % 100 == 0 else timedelta(days=365),
                expires_at=NEVER if number % 100 == 50 else None,
            )
        elif kind == 4:
            world.add_attribution(
                code,
                reward=_HOLDING,
                card=card,
                status="pending",
                earned_at=now - timedelta(days=number % 12, hours=1),
                valid_for=timedelta(days=60),
            )
        elif kind < 8:
            earned = now - timedelta(days=45 + number % 60)
            world.add_attribution(
                code,
                reward=reward,
                card=card,
                status=_GONE[kind - 5],
                earned_at=earned,
                burned_at=earned + timedelta(days=5 + number % 30, hours=number % 9),
                store_id="WEB-00" if reward == "web-15" else _STORES[number % 3][0],
                reason_msg="Passage en caisse",
            )
        elif kind == 8:
            world.add_attribution(
                code,
                reward=reward,
                card=card,
                status="expired",
                earned_at=now - timedelta(days=400 + number % 100),
            )
        else:
            _add_special_code(world, number, code, card)


def _add_special_code(world: World, number: int, code: str, card: Member) -> None:
    """Grant a code of the rewards with a forced window, of goods, or of free delivery."""
    now = world.now()
    over, ahead = world.rewards["soldes-8"], world.rewards["fetes-20"]
    which = (number // 10) % 4
    if which == 0:
        world.add_attribution(
            code,
            reward=over,
            card=card,
            status="expired",
            earned_at=now - timedelta(days=50),
            expires_at=over.forced_validity_end,
        )
    elif which == 1:
        world.add_attribution(
            code,
            reward=ahead,
            card=card,
            status="valid",
            earned_at=now - timedelta(days=2),
            expires_at=ahead.forced_validity_end,
        )
    else:
        world.add_attribution(
            code,
            reward="pochette" if which == 2 else "livraison",
            card=card,
            status="available",
            earned_at=now - timedelta(days=6),
        )
