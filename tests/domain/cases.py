"""The table of verdicts: sighting, sale, and what must come of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.finding import Basis, Grade, Kind, Reason
from posapp.domain.money import Money
from posapp.domain.verdict import SaleContext, Sighting
from posapp.domain.voucher import VoucherStatus
from tests.domain.makers import (
    CARD,
    NOW,
    OTHER_CARD,
    SALE,
    reward,
    sighting,
    unknown,
    used,
    voucher,
)

R, A, OK = Grade.REFUSE, Grade.ATTENTION, Grade.ACCEPT

Case = tuple[str, Sighting, SaleContext, Grade, set[Reason]]

TABLE: list[Case] = [
    ("good", sighting(), SALE, OK, set()),
    ("good by its own card", sighting(), replace(SALE, card_code=None), OK, set()),
    ("a card", Sighting(CARD, Kind.CARD, Basis.STOCK), SALE, OK, set()),
    ("unknown offline", unknown(), SALE, A, {Reason.UNKNOWN_HERE}),
    (
        "unknown to Splio",
        unknown(splio_denies=True, basis=Basis.SPLIO),
        SALE,
        R,
        {Reason.UNKNOWN_TO_SPLIO},
    ),
    (
        "mistyped",
        unknown(code=Code("1000739378685")),
        SALE,
        A,
        {Reason.UNKNOWN_HERE, Reason.CHECK_DIGIT},
    ),
    (
        "reserved elsewhere here",
        sighting(local=used(BurnState.RESERVED)),
        SALE,
        R,
        {Reason.RESERVED_HERE},
    ),
    ("reserved by this sale", sighting(local=used(BurnState.RESERVED, "this")), SALE, OK, set()),
    ("queued", sighting(local=used(BurnState.PENDING)), SALE, R, {Reason.QUEUED_HERE}),
    ("being sent", sighting(local=used(BurnState.SENDING)), SALE, R, {Reason.QUEUED_HERE}),
    ("unclear", sighting(local=used(BurnState.UNCLEAR)), SALE, R, {Reason.QUEUED_HERE}),
    ("burned here", sighting(local=used(BurnState.CONFIRMED)), SALE, R, {Reason.BURNED_HERE}),
    ("rejected here", sighting(local=used(BurnState.REJECTED)), SALE, R, {Reason.REJECTED_HERE}),
    (
        "written off here",
        sighting(local=used(BurnState.WRITTEN_OFF)),
        SALE,
        R,
        {Reason.REJECTED_HERE},
    ),
    ("released here", sighting(local=used(BurnState.RELEASED)), SALE, OK, set()),
    (
        "burned elsewhere",
        sighting(voucher=voucher(status=VoucherStatus.BURNED, burned_date="2026-03-11 09:00:00")),
        SALE,
        R,
        {Reason.ALREADY_BURNED},
    ),
    (
        "our own burn read back is told once",
        sighting(local=used(BurnState.CONFIRMED), voucher=voucher(status=VoucherStatus.BURNED)),
        SALE,
        R,
        {Reason.BURNED_HERE},
    ),
    (
        "expired by status",
        sighting(voucher=voucher(status=VoucherStatus.EXPIRED)),
        SALE,
        R,
        {Reason.EXPIRED},
    ),
    ("expired this second", sighting(voucher=voucher(expires_at=NOW)), SALE, R, {Reason.EXPIRED}),
    ("never expires", sighting(voucher=voucher(expires_at=None)), SALE, OK, set()),
    (
        "earned later",
        sighting(voucher=voucher(earned_at=NOW + timedelta(1))),
        SALE,
        R,
        {Reason.EARNED_LATER},
    ),
    (
        "held until",
        sighting(
            voucher=voucher(status=VoucherStatus.HOLDING, earned_at=NOW - timedelta(1)),
            reward=reward(holding_days=3),
        ),
        SALE,
        R,
        {Reason.HOLDING},
    ),
    (
        "held, end unknown",
        sighting(voucher=voucher(status=VoucherStatus.HOLDING)),
        SALE,
        R,
        {Reason.HOLDING},
    ),
    (
        "hold over since the stock was told",
        replace(
            sighting(
                voucher=voucher(status=VoucherStatus.HOLDING, earned_at=NOW - timedelta(days=3)),
                reward=reward(holding_days=3),
            ),
            as_of=NOW - timedelta(hours=12),
        ),
        SALE,
        OK,
        set(),
    ),
    (
        "listed as earned, holding period computed",
        sighting(voucher=voucher(earned_at=NOW - timedelta(1)), reward=reward(holding_days=3)),
        SALE,
        R,
        {Reason.HOLDING},
    ),
    (
        "Splio says available now",
        sighting(
            Basis.SPLIO,
            voucher=voucher(earned_at=NOW - timedelta(1)),
            reward=reward(holding_days=3),
        ),
        SALE,
        OK,
        set(),
    ),
    (
        "window not open",
        sighting(reward=reward(forced_validity=True, forced_from=NOW + timedelta(1))),
        SALE,
        R,
        {Reason.NOT_YET_VALID},
    ),
    (
        "window over",
        sighting(reward=reward(forced_validity=True, forced_until=NOW)),
        SALE,
        R,
        {Reason.VALIDITY_OVER},
    ),
    (
        "window dates without the switch",
        sighting(reward=reward(forced_validity=False, forced_until=NOW)),
        SALE,
        OK,
        set(),
    ),
    (
        "new status word",
        sighting(voucher=voucher(status=VoucherStatus.UNRECOGNISED, status_text="frozen")),
        SALE,
        A,
        {Reason.STATUS_UNRECOGNISED},
    ),
    ("rules unknown", sighting(reward=None), SALE, A, {Reason.REWARD_UNKNOWN}),
    ("threshold met exactly", sighting(reward=reward("50")), SALE, OK, set()),
    (
        "a cent short",
        sighting(reward=reward("50")),
        replace(SALE, amount=Money(4999)),
        R,
        {Reason.BELOW_THRESHOLD},
    ),
    (
        "decimal comma",
        sighting(reward=reward("30,50")),
        replace(SALE, amount=Money(3050)),
        OK,
        set(),
    ),
    (
        "amount not known",
        sighting(reward=reward("50")),
        replace(SALE, amount=None),
        A,
        {Reason.AMOUNT_NEEDED},
    ),
    ("no threshold, no amount", sighting(), replace(SALE, amount=None), OK, set()),
    ("threshold of zero", sighting(reward=reward("0")), replace(SALE, amount=None), OK, set()),
    (
        "threshold unreadable",
        sighting(reward=reward("cinquante")),
        SALE,
        A,
        {Reason.RULE_UNREADABLE},
    ),
    ("web only", sighting(reward=reward(web_only="true")), SALE, R, {Reason.WEB_ONLY}),
    ("web only in French", sighting(reward=reward(web_only="Oui")), SALE, R, {Reason.WEB_ONLY}),
    ("not web only", sighting(reward=reward(web_only="false")), SALE, OK, set()),
    (
        "web only unreadable",
        sighting(reward=reward(web_only="peut-être")),
        SALE,
        A,
        {Reason.RULE_UNREADABLE},
    ),
    ("another card", sighting(), replace(SALE, card_code=OTHER_CARD), R, {Reason.OTHER_MEMBER}),
    (
        "another membership",
        sighting(voucher=voucher(card_code=None, membership_id=94)),
        replace(SALE, membership_id=95),
        R,
        {Reason.OTHER_MEMBER},
    ),
    (
        "same membership",
        sighting(voucher=voucher(card_code=None, membership_id=94)),
        replace(SALE, membership_id=94),
        OK,
        set(),
    ),
    (
        "card needed",
        sighting(voucher=voucher(card_code=None)),
        replace(SALE, card_code=None),
        A,
        {Reason.CARD_NEEDED},
    ),
    (
        "card unknown to Splio",
        sighting(),
        replace(SALE, card_denied=True),
        R,
        {Reason.CARD_UNKNOWN},
    ),
    ("too many", sighting(), replace(SALE, others=2), R, {Reason.TOO_MANY_VOUCHERS}),
]
