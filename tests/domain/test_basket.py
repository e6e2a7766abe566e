"""The sale in hand: verdicts that follow each other, and a manager's approvals in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from posapp.domain.approval import approve
from posapp.domain.basket import Basket
from posapp.domain.code import Code
from posapp.domain.finding import Basis, Grade, Reason
from posapp.domain.ids import BurnId, SaleId
from posapp.domain.member import Member
from posapp.domain.money import Money
from posapp.domain.policy import Policy
from posapp.domain.risk import Exposure
from posapp.domain.verdict import Sighting
from posapp.domain.voucher import Worth, WorthKind
from tests.domain.makers import CARD, CODE, NOW, OTHER_CARD, reward, sighting, unknown, voucher

POLICY = Policy()
OTHER = Code("2000000000008")


def numbered(code: Code, worth: int = 25, kind: WorthKind = WorthKind.VALUE) -> Sighting:
    return replace(
        sighting(reward=replace(reward(), worth=Worth(kind, Decimal(worth)))),
        code=code,
        voucher=replace(voucher(), code=code),
    )


def basket_of(
    *sightings: Sighting, amount: int = 100_00, exposure: Exposure | None = None
) -> Basket:
    basket = Basket(amount=Money(amount), card_code=CARD, exposure=exposure or Exposure())
    for seen in sightings:
        basket = basket.with_sighting(seen, POLICY, NOW)
    return basket


def approved(basket: Basket, code: Code, value: Money | None = None) -> Basket:
    line = basket.line(code)
    assert line is not None
    given = approve(line.verdict, "Ana", "knows the customer", NOW, POLICY.risk, value)
    return basket.approved(code, given, POLICY, NOW)


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


def test_only_vouchers_that_are_used_count_against_the_limit() -> None:
    policy = Policy(vouchers_per_sale=2)
    short = replace(numbered(Code("9"), 1), reward=reward("50"))
    basket = Basket(amount=Money(40_00), card_code=CARD)
    for seen in (short, numbered(CODE, 1), numbered(OTHER, 1)):
        basket = basket.with_sighting(seen, policy, NOW)
    assert [line.is_accepted for line in basket.lines] == [False, True, True]
    # It turns with the amount, in the order of scanning, and never three are used.
    grown = replace(basket, amount=Money(60_00)).judged(policy, NOW)
    assert [line.is_accepted for line in grown.lines] == [True, True, False]
    assert grown.lines[2].verdict.reasons == (Reason.TOO_MANY_VOUCHERS,)
    assert grown.lines[2].verdict.is_one_too_many
    shrunk = replace(grown, amount=Money(40_00)).judged(policy, NOW)
    assert [line.is_accepted for line in shrunk.lines] == [False, True, True]
    waiting = Basket(amount=Money(40_00), card_code=CARD)
    for at in range(2):
        waiting = waiting.with_sighting(replace(unknown(), code=Code(f"{at}")), policy, NOW)
    assert waiting.preview(sighting(), policy, NOW).grade is Grade.ACCEPT


def test_what_is_refused_for_good_is_not_called_one_too_many_as_well() -> None:
    policy = Policy(vouchers_per_sale=1)
    basket = Basket(amount=Money(40_00), card_code=CARD)
    basket = basket.with_sighting(numbered(CODE, 1), policy, NOW)
    expired = replace(numbered(OTHER, 1), voucher=replace(voucher(), code=OTHER, expires_at=NOW))
    assert basket.preview(expired, policy, NOW).reasons == (Reason.EXPIRED,)
    short = replace(numbered(OTHER, 1), reward=reward("50"))
    both = {Reason.TOO_MANY_VOUCHERS, Reason.BELOW_THRESHOLD}
    assert set(basket.preview(short, policy, NOW).reasons) == both


def test_what_the_sale_takes_unverified_weighs_on_the_next_voucher() -> None:
    basket = basket_of(numbered(CODE), numbered(OTHER, 26))
    assert basket.lines[0].is_accepted
    assert basket.lines[1].verdict.reasons == (Reason.OVER_SALE_CAP,)
    over = basket.lines[1].verdict.findings[0]
    assert (over.value, over.cap) == (Money(51_00), Money(50_00))
    # Splio's word on the first lets the second pass.
    basket = basket.with_sighting(replace(numbered(CODE), basis=Basis.SPLIO), POLICY, NOW)
    assert [line.unverified for line in basket.lines] == [False, True]
    assert basket.lines[1].is_accepted


def test_the_amount_of_the_basket_bounds_what_counts() -> None:
    basket = basket_of(numbered(CODE, 60, WorthKind.PERCENTAGE), amount=60_00)
    assert basket.lines[0].verdict.reasons == (Reason.OVER_CODE_CAP,)
    assert basket.lines[0].worth(basket.amount) == Money(36_00)
    assert replace(basket, amount=Money(50_00)).judged(POLICY, NOW).lines[0].is_accepted


def test_an_approval_lets_pass_what_it_covers_and_nothing_later() -> None:
    old = replace(numbered(CODE), as_of=NOW - timedelta(hours=30))
    basket = basket_of(old)
    assert not basket.accepted
    basket = approved(basket, CODE)
    line = basket.lines[0]
    assert (line.is_accepted, line.verdict.grade) == (True, Grade.ATTENTION)
    later = replace(basket, exposure=Exposure(Money(490_00), 9, NOW)).judged(POLICY, NOW)
    assert later.lines[0].verdict.reasons == (Reason.STOCK_OLD, Reason.OVER_TILL_VALUE)
    assert not later.lines[0].is_accepted
    assert approved(later, CODE).lines[0].is_accepted
    # A refusal is beyond any approval.
    refused = replace(basket, card_code=OTHER_CARD).judged(POLICY, NOW)
    assert not refused.lines[0].is_accepted


def test_an_approved_unknown_voucher_counts_with_the_value_on_its_paper() -> None:
    basket = approved(basket_of(unknown(), numbered(OTHER)), CODE, Money(8_00))
    assert basket.lines[0].is_accepted
    assert basket.lines[0].worth(basket.amount) == Money(8_00)
    assert basket.lines[0].worth(Money(5_00)) == Money(5_00)
    near = replace(basket, exposure=Exposure(Money(470_00), 3, NOW)).judged(POLICY, NOW)
    assert near.lines[0].is_accepted
    assert near.lines[1].verdict.reasons == (Reason.OVER_TILL_VALUE,)
    # The value itself may pass a limit: that is a reason nobody has approved yet.
    full = approved(
        basket_of(unknown(), exposure=Exposure(Money(495_00), 3, NOW)), CODE, Money(800)
    )
    assert full.lines[0].verdict.reasons == (Reason.UNKNOWN_HERE, Reason.OVER_TILL_VALUE)
    assert not full.lines[0].is_accepted
    assert approved(full, CODE, Money(8_00)).lines[0].is_accepted


def test_a_card_is_needed_whoever_approves() -> None:
    basket = replace(basket_of(unknown()), card_code=None).judged(POLICY, NOW)
    basket = approved(basket, CODE, Money(8_00))
    assert set(basket.lines[0].verdict.reasons) == {Reason.UNKNOWN_HERE, Reason.CARD_NEEDED}
    assert not basket.lines[0].is_accepted
    assert replace(basket, card_code=CARD).judged(POLICY, NOW).lines[0].is_accepted


def test_a_second_scan_keeps_the_approval() -> None:
    basket = approved(basket_of(unknown()), CODE, Money(8_00))
    again = basket.with_sighting(unknown(as_of=NOW), POLICY, NOW)
    assert again.lines[0].is_accepted
    assert basket.preview(unknown(), POLICY, NOW) == basket.lines[0].verdict


def test_an_approval_does_not_grow_with_the_basket() -> None:
    ten = numbered(CODE, 10, WorthKind.PERCENTAGE)
    basket = approved(replace(basket_of(ten), amount=Money(510_00)).judged(POLICY, NOW), CODE)
    assert basket.lines[0].worth(basket.amount) == Money(51_00)
    assert basket.lines[0].is_accepted
    for amount, passes in ((4990_00, False), (510_01, True), (510_10, False), (400_00, True)):
        now = replace(basket, amount=Money(amount)).judged(POLICY, NOW)
        assert now.lines[0].is_accepted is passes, amount
    more = replace(basket, amount=Money(4990_00)).judged(POLICY, NOW)
    assert more.lines[0].verdict.grade is Grade.ATTENTION
    assert approved(more, CODE).lines[0].is_accepted
    # An old stock is no limit, and still was approved for what the voucher was worth then.
    aged = replace(numbered(CODE, 10, WorthKind.PERCENTAGE), as_of=NOW - timedelta(hours=30))
    basket = approved(replace(basket_of(aged), amount=Money(51_00)).judged(POLICY, NOW), CODE)
    assert basket.lines[0].is_accepted
    assert not replace(basket, amount=Money(290_00)).judged(POLICY, NOW).accepted


def test_an_approval_holds_for_the_card_it_was_given_with() -> None:
    basket = approved(basket_of(unknown()), CODE, Money(8_00))
    swapped = replace(basket, card_code=OTHER_CARD).judged(POLICY, NOW)
    assert not swapped.accepted
    assert swapped.lines[0].verdict.grade is Grade.ATTENTION
    assert replace(swapped, card_code=CARD).judged(POLICY, NOW).accepted
    assert approved(swapped, CODE, Money(8_00)).accepted
    # Given before any card, it holds for the first one and for no other.
    early = approved(
        replace(basket_of(unknown()), card_code=None).judged(POLICY, NOW), CODE, Money(8_00)
    )
    first = replace(early, card_code=CARD).judged(POLICY, NOW)
    assert first.accepted
    assert not replace(first, card_code=OTHER_CARD).judged(POLICY, NOW).accepted


def test_a_voucher_of_an_unknown_reward_counts_with_the_value_on_its_paper() -> None:
    nameless = replace(sighting(reward=None), code=CODE)
    basket = approved(basket_of(nameless, numbered(OTHER, 30)), CODE, Money(9_00))
    assert [line.is_accepted for line in basket.lines] == [True, True]
    assert basket.lines[0].worth(basket.amount) == Money(9_00)
    near = replace(basket, exposure=Exposure(Money(470_00), 3, NOW)).judged(POLICY, NOW)
    assert near.lines[0].is_accepted
    assert near.lines[1].verdict.reasons == (Reason.OVER_TILL_VALUE,)


def test_a_stated_value_over_a_limit_seen_before_needs_no_second_word() -> None:
    others = [numbered(Code(f"300000000000{at}"), 25) for at in range(2)]
    policy = replace(POLICY, vouchers_per_sale=9)
    basket = basket_of(*others).with_sighting(replace(numbered(OTHER, 5), reward=None), policy, NOW)
    basket = replace(basket, exposure=Exposure(Money(460_00), 3, NOW)).judged(policy, NOW)
    line = basket.lines[2]
    assert set(line.verdict.reasons) == {Reason.REWARD_UNKNOWN, Reason.OVER_TILL_VALUE}
    given = approve(line.verdict, "Ana", "why", NOW, POLICY.risk, Money(8_00))
    now = basket.approved(OTHER, given, policy, NOW).lines[2]
    assert now.verdict.findings[-1].value == Money(518_00)
    assert given.limits == {Reason.OVER_TILL_VALUE: Money(518_00)}
