"""The table of verdicts, second half: the store's limits of what it takes without Splio."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from posapp.domain.code import Code
from posapp.domain.finding import Basis, Grade, Reason
from posapp.domain.money import Money
from posapp.domain.policy import Policy
from posapp.domain.risk import Exposure, Risk, UnknownRule
from posapp.domain.verdict import Sighting
from posapp.domain.voucher import Reward, Worth, WorthKind
from tests.domain.cases import OK, A, Case, R
from tests.domain.makers import (
    NOW,
    SALE,
    reward,
    sighting,
    unknown,
)


def worth(number: int | str, kind: WorthKind = WorthKind.VALUE) -> Reward:
    return replace(reward(), worth=Worth(kind, Decimal(number)))


LIMITS: list[Case] = [
    ("an unknown code may be a card", unknown(), replace(SALE, others=2), A, {Reason.UNKNOWN_HERE}),
    (
        "a code called a voucher is one",
        unknown(),
        replace(SALE, others=2, stated=Money(800)),
        R,
        {Reason.TOO_MANY_VOUCHERS, Reason.UNKNOWN_HERE},
    ),
    ("stock of a day", replace(sighting(), as_of=NOW - timedelta(hours=24)), SALE, OK, set()),
    (
        "stock older than a day",
        replace(sighting(), as_of=NOW - timedelta(hours=24, seconds=1)),
        SALE,
        A,
        {Reason.STOCK_OLD},
    ),
    (
        "stock of three days",
        replace(sighting(), as_of=NOW - timedelta(hours=72)),
        SALE,
        A,
        {Reason.STOCK_OLD},
    ),
    (
        "stock older than three days",
        replace(sighting(), as_of=NOW - timedelta(hours=72, seconds=1)),
        SALE,
        R,
        {Reason.STOCK_TOO_OLD},
    ),
    (
        "unknown to a stock that is too old",
        unknown(as_of=NOW - timedelta(hours=73)),
        SALE,
        R,
        {Reason.STOCK_TOO_OLD, Reason.UNKNOWN_HERE},
    ),
    (
        "Splio's own word has no age",
        replace(sighting(Basis.SPLIO), as_of=NOW - timedelta(days=30)),
        replace(SALE, exposure=Exposure(Money(900_00), 90, NOW - timedelta(days=30))),
        OK,
        set(),
    ),
    ("worth the cap", sighting(reward=worth(30)), SALE, OK, set()),
    (
        "worth a cent more",
        sighting(reward=worth("30.01")),
        SALE,
        A,
        {Reason.OVER_CODE_CAP},
    ),
    (
        "worth more than the basket",
        sighting(reward=worth(80)),
        replace(SALE, amount=Money(30_00)),
        OK,
        set(),
    ),
    (
        "a percentage over the cap",
        sighting(reward=worth(10, WorthKind.PERCENTAGE)),
        replace(SALE, amount=Money(300_05)),
        A,
        {Reason.OVER_CODE_CAP},
    ),
    (
        "a percentage of an amount not known yet",
        sighting(reward=worth(90, WorthKind.PERCENTAGE)),
        replace(SALE, amount=None),
        OK,
        set(),
    ),
    (
        "with the others the sale's cap",
        sighting(),
        replace(SALE, others=1, unverified=Exposure(Money(25_00), 1)),
        OK,
        set(),
    ),
    (
        "with the others over the sale's cap",
        sighting(),
        replace(SALE, others=1, unverified=Exposure(Money(25_01), 1)),
        A,
        {Reason.OVER_SALE_CAP},
    ),
    (
        "the till's value reached",
        sighting(),
        replace(SALE, exposure=Exposure(Money(475_00), 20, NOW)),
        OK,
        set(),
    ),
    (
        "the till's value passed",
        sighting(),
        replace(SALE, exposure=Exposure(Money(475_01), 20, NOW)),
        A,
        {Reason.OVER_TILL_VALUE},
    ),
    (
        "the till's value passed by this sale's others",
        sighting(),
        replace(
            SALE,
            others=1,
            unverified=Exposure(Money(10_00), 1),
            exposure=Exposure(Money(470_00), 20, NOW),
        ),
        A,
        {Reason.OVER_TILL_VALUE},
    ),
    (
        "the till's last one",
        sighting(),
        replace(SALE, exposure=Exposure(Money(100), 49, NOW)),
        OK,
        set(),
    ),
    (
        "one more than the till's",
        sighting(),
        replace(SALE, exposure=Exposure(Money(100), 50, NOW)),
        A,
        {Reason.OVER_TILL_COUNT},
    ),
    (
        "one more than the till's with this sale's others",
        sighting(),
        replace(
            SALE,
            others=1,
            unverified=Exposure(Money(100), 1),
            exposure=Exposure(Money(100), 49, NOW),
        ),
        A,
        {Reason.OVER_TILL_COUNT},
    ),
    (
        "unconfirmed for three days",
        sighting(),
        replace(SALE, exposure=Exposure(Money(100), 1, NOW - timedelta(hours=72))),
        OK,
        set(),
    ),
    (
        "unconfirmed for longer",
        sighting(),
        replace(SALE, exposure=Exposure(Money(100), 1, NOW - timedelta(hours=72, seconds=1))),
        A,
        {Reason.OUTAGE_TOO_LONG},
    ),
    (
        "an approved value weighs like any",
        unknown(),
        replace(SALE, stated=Money(8_00), unverified=Exposure(Money(43_00), 1)),
        A,
        {Reason.UNKNOWN_HERE, Reason.OVER_SALE_CAP},
    ),
]

STRICT = Policy(risk=Risk(unknown=UnknownRule.REFUSE))
STRICT_TABLE: list[tuple[str, Sighting, Grade, set[Reason]]] = [
    ("known", sighting(), OK, set()),
    ("cannot be checked", unknown(as_of=NOW), R, {Reason.UNKNOWN_REFUSED}),
    (
        "cannot be checked, perhaps mistyped",
        unknown(code=Code("1000739378685")),
        R,
        {Reason.UNKNOWN_REFUSED, Reason.CHECK_DIGIT},
    ),
    (
        "Splio denies it",
        unknown(splio_denies=True, basis=Basis.SPLIO),
        R,
        {Reason.UNKNOWN_TO_SPLIO},
    ),
]
