"""The verdict table: each rule alone, then together."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posapp.domain.basket import Basket
from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.finding import Basis, Grade, Kind, Reason
from posapp.domain.ids import BurnId, RewardId, SaleId
from posapp.domain.member import Member
from posapp.domain.money import Money
from posapp.domain.policy import Policy
from posapp.domain.verdict import LocalUse, SaleContext, Sighting, Verdict, judge
from posapp.domain.voucher import (
    CustomField,
    FieldMap,
    Reward,
    Voucher,
    VoucherStatus,
    Worth,
    WorthKind,
    status_from_wire,
    terms_of,
)

NOW = datetime(2026, 3, 14, 10, 0, tzinfo=UTC)
CODE = Code("1000739378684")
CARD = Code("2171707962088")
OTHER_CARD = Code("2171707962095")
THRESHOLD = "Minimum dachat pour utiliser la récompense"
WEB = "Is Ecommerce only"


def reward(threshold: str | None = None, web_only: str | None = None, **facts: Any) -> Reward:
    fields = []
    if threshold is not None:
        fields.append(CustomField(2, THRESHOLD, threshold))
    if web_only is not None:
        fields.append(CustomField(0, WEB, web_only))
    return Reward(
        RewardId("bbco-25"),
        "Chèque d'un montant de 25 euros",
        Worth(WorthKind.VALUE, Decimal(25)),
        custom_fields=tuple(fields),
        **facts,
    )


def voucher(**facts: Any) -> Voucher:
    usual: dict[str, Any] = {
        "status": VoucherStatus.AVAILABLE,
        "card_code": CARD,
        "earned_at": NOW - timedelta(days=30),
        "expires_at": NOW + timedelta(days=300),
    }
    return Voucher(CODE, RewardId("bbco-25"), **(usual | facts))


def sighting(basis: Basis = Basis.STOCK, **facts: Any) -> Sighting:
    usual: dict[str, Any] = {"voucher": voucher(), "reward": reward()}
    return Sighting(CODE, Kind.VOUCHER, basis, NOW - timedelta(minutes=12), **(usual | facts))


def unknown(**facts: Any) -> Sighting:
    return Sighting(facts.pop("code", CODE), **facts)


SALE = SaleContext(amount=Money(5000), card_code=CARD, sale_id=SaleId("this"))


def verdict(seen: Sighting, sale: SaleContext = SALE, policy: Policy | None = None) -> Verdict:
    return judge(seen, sale, policy or Policy(), NOW)


def used(state: BurnState, sale: str = "that") -> LocalUse:
    return LocalUse(state, SaleId(sale), "T-17", NOW - timedelta(hours=1))


R, A, OK = Grade.REFUSE, Grade.ATTENTION, Grade.ACCEPT

TABLE: list[tuple[str, Sighting, SaleContext, Grade, set[Reason]]] = [
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
            as_of=NOW - timedelta(days=2),
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


@pytest.mark.parametrize(
    ("seen", "sale", "grade", "reasons"),
    [row[1:] for row in TABLE],
    ids=[row[0].replace(" ", "-") for row in TABLE],
)
def test_the_table(seen: Sighting, sale: SaleContext, grade: Grade, reasons: set[Reason]) -> None:
    got = verdict(seen, sale)
    assert set(got.reasons) == reasons
    assert got.grade is grade


def test_the_table_covers_every_reason() -> None:
    assert {reason for row in TABLE for reason in row[4]} == set(Reason)


def test_the_worst_finding_decides_and_leads() -> None:
    seen = sighting(reward=reward("50", web_only="true"), voucher=voucher(card_code=None))
    got = verdict(seen, SaleContext())
    assert got.grade is Grade.REFUSE
    assert got.reasons[0] is Reason.WEB_ONLY
    assert set(got.reasons) == {Reason.WEB_ONLY, Reason.AMOUNT_NEEDED, Reason.CARD_NEEDED}
    assert not got.may_turn


def test_missing_amount_is_money() -> None:
    got = verdict(sighting(reward=reward("50")), replace(SALE, amount=Money(4999)))
    assert got.missing == Money(1)
    assert got.may_turn


optional_moments = st.none() | st.datetimes(
    min_value=datetime(2000, 1, 1), max_value=datetime(2090, 1, 1), timezones=st.just(UTC)
)
any_voucher = st.builds(
    Voucher,
    st.just(CODE),
    st.none() | st.just(RewardId("bbco-25")),
    st.sampled_from(VoucherStatus),
    card_code=st.sampled_from([None, CARD, OTHER_CARD]),
    membership_id=st.none() | st.integers(1, 3),
    earned_at=optional_moments,
    expires_at=optional_moments,
    burned_date=st.sampled_from([None, "2026-03-11 09:00:00"]),
)
any_reward = st.builds(
    Reward,
    st.just(RewardId("bbco-25")),
    st.text(max_size=10),
    holding_days=st.integers(-1, 400),
    forced_validity=st.booleans(),
    forced_from=optional_moments,
    forced_until=optional_moments,
    custom_fields=st.lists(
        st.builds(
            CustomField,
            st.none() | st.integers(0, 3),
            st.sampled_from([THRESHOLD, WEB, "x"]),
            st.text(max_size=8),
        ),
        max_size=4,
    ).map(tuple),
)
any_sighting = st.builds(
    Sighting,
    st.sampled_from([CODE, Code("1000739378685"), Code("X")]),
    st.sampled_from(Kind),
    st.sampled_from(Basis),
    optional_moments,
    voucher=st.none() | any_voucher,
    reward=st.none() | any_reward,
    local=st.none()
    | st.builds(used, st.sampled_from(BurnState), st.sampled_from(["this", "that"])),
    splio_denies=st.booleans(),
)
any_sale = st.builds(
    SaleContext,
    st.none() | st.builds(Money, st.integers(0, 100_000)),
    st.sampled_from([None, CARD, OTHER_CARD]),
    st.booleans(),
    st.none() | st.integers(1, 3),
    st.sampled_from([None, SaleId("this")]),
    st.integers(0, 4),
)


@given(
    any_sighting,
    any_sale,
    st.datetimes(
        min_value=datetime(2000, 1, 1), max_value=datetime(2090, 1, 1), timezones=st.just(UTC)
    ),
)
def test_judging_is_total_and_keeps_its_laws(
    seen: Sighting, sale: SaleContext, now: datetime
) -> None:
    got = judge(seen, sale, Policy(), now)
    assert got.grade == max((found.grade for found in got.findings), default=Grade.ACCEPT)
    held = seen.local is not None and seen.local.state.holds_the_code
    ours = (
        held
        and seen.local is not None
        and seen.local.state is BurnState.RESERVED
        and seen.local.sale_id == sale.sale_id
    )
    if seen.kind is not Kind.CARD:
        # A code that this till holds or has spent is never accepted again.
        if held and not ours:
            assert got.grade is Grade.REFUSE
        # Unknown is never refused for being unknown, unless Splio itself denied it.
        if seen.voucher is None and not seen.splio_denies:
            assert Reason.UNKNOWN_TO_SPLIO not in got.reasons
            assert ours or got.grade is not Grade.ACCEPT
        # What is accepted can be burned: there is a card to send.
        if got.grade is Grade.ACCEPT:
            assert got.burn_card is not None


def test_statuses_fold() -> None:
    for word in ("available", "valid", "earned", "granted", "Available "):
        assert status_from_wire(word) is VoucherStatus.AVAILABLE
    for word in ("burned", "burnt", "used"):
        assert status_from_wire(word) is VoucherStatus.BURNED
    assert status_from_wire("pending") is VoucherStatus.HOLDING
    assert status_from_wire(None) is VoucherStatus.UNRECOGNISED


@pytest.mark.parametrize(
    "name",
    [
        "2",
        "Minimum d'achat pour utiliser la recompense",
        "  MINIMUM DACHAT POUR UTILISER LA RÉCOMPENSE",
    ],
)
def test_fields_are_found_by_id_or_forgiving_name(name: str) -> None:
    terms = terms_of(reward("30,50"), FieldMap(purchase_threshold=(name,)))
    assert terms.purchase_threshold == Money(3050)


def test_an_empty_field_gives_way_to_the_next_name() -> None:
    both = replace(
        reward(), custom_fields=(CustomField(1, "Seuil", ""), CustomField(2, "Minimum", "20"))
    )
    terms = terms_of(both, FieldMap(purchase_threshold=("Seuil", "Minimum")))
    assert terms.purchase_threshold == Money(2000)


def test_basket_verdicts_follow_the_amount_the_card_and_the_order() -> None:
    policy = Policy(vouchers_per_sale=1)
    basket = Basket(amount=Money(4000)).with_sighting(sighting(reward=reward("50")), policy, NOW)
    assert basket.lines[0].verdict.reasons == (Reason.BELOW_THRESHOLD,)
    basket = replace(basket, amount=Money(5000)).judged(policy, NOW)
    assert [line.code for line in basket.accepted] == [CODE]

    second = replace(sighting(), code=Code("2"), voucher=replace(voucher(), code=Code("2")))
    basket = basket.with_sighting(second, policy, NOW)
    assert basket.lines[1].verdict.reasons == (Reason.TOO_MANY_VOUCHERS,)
    basket = basket.without(CODE, policy, NOW)
    assert [line.code for line in basket.accepted] == [Code("2")]

    basket = replace(basket, card_code=OTHER_CARD, member=Member(OTHER_CARD, 95))
    assert not basket.judged(policy, NOW).accepted

    held = basket.reserved(SaleId("s"), Code("2"), BurnId("b"))
    assert held.lines[0].burn_id == "b"
    assert held.sale_id == "s"
    again = held.with_sighting(replace(second, basis=Basis.SPLIO), policy, NOW)
    assert len(again.lines) == 1
    assert again.lines[0].burn_id == "b"
