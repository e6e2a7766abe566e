"""Vouchers beside each other: what one bars of another, and how that ends by itself."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from posapp.domain.basket import Basket
from posapp.domain.code import Code
from posapp.domain.finding import Basis, Grade, Reason
from posapp.domain.ids import RewardId
from posapp.domain.money import Money
from posapp.domain.policy import Policy
from posapp.domain.stacking import Stacking
from posapp.domain.verdict import Sighting
from posapp.domain.voucher import Worth, WorthKind
from tests.domain.makers import CARD, NOW, reward, sighting, voucher

A, B, C = Code("1"), Code("2"), Code("3")
POLICY = Policy(vouchers_per_sale=3)


def worth(
    code: Code, number: int, kind: WorthKind = WorthKind.VALUE, name: str = "r", **facts: object
) -> Sighting:
    made = replace(reward(**facts), id=RewardId(name), worth=Worth(kind, Decimal(number)))  # type: ignore[arg-type]
    return replace(
        sighting(Basis.SPLIO, reward=made), code=code, voucher=replace(voucher(), code=code)
    )


def share(code: Code, number: int, **facts: object) -> Sighting:
    return worth(code, number, WorthKind.PERCENTAGE, **facts)  # type: ignore[arg-type]


def sale(*sightings: Sighting, amount: int | None = 100_00, policy: Policy = POLICY) -> Basket:
    basket = Basket(amount=None if amount is None else Money(amount), card_code=CARD)
    for seen in sightings:
        basket = basket.with_sighting(seen, policy, NOW)
    return basket


def taken(basket: Basket) -> list[Code]:
    return [line.code for line in basket.accepted]


def test_one_percentage_a_sale_and_the_next_waits_for_it_to_leave() -> None:
    basket = sale(share(A, 10), share(B, 20))
    second = basket.lines[1].verdict
    assert (second.grade, second.reasons) == (Grade.REFUSE, (Reason.TOO_MANY_PERCENTAGES,))
    assert second.may_stay and not second.may_turn
    assert taken(basket.without(A, POLICY, NOW)) == [B]
    two = replace(POLICY, stacking=Stacking(percentages=2))
    assert taken(basket.judged(two, NOW)) == [A, B]
    any_number = replace(POLICY, stacking=Stacking(percentages=0))
    assert taken(basket.judged(any_number, NOW)) == [A, B]


def test_one_that_waits_for_others_takes_nobodys_place() -> None:
    two = replace(POLICY, vouchers_per_sale=2)
    basket = sale(share(A, 10), share(B, 20), worth(C, 5), policy=two)
    assert taken(basket) == [A, C]


def test_same_reward_is_free_unless_the_store_bounds_it() -> None:
    assert taken(sale(worth(A, 10), worth(B, 10))) == [A, B]
    once = replace(POLICY, stacking=Stacking(same_reward=1))
    basket = sale(worth(A, 10), worth(B, 10), worth(C, 10, name="other"), policy=once)
    assert taken(basket) == [A, C]
    found = basket.lines[1].verdict.findings[0]
    assert (found.reason, found.limit) == (Reason.TOO_MANY_OF_REWARD, 1)
    assert taken(basket.without(A, once, NOW)) == [B, C]
    # Where only the voucher tells its reward, that counts as well.
    bare = replace(worth(B, 10), reward=None, voucher=replace(voucher(), code=B))
    known = sale(worth(A, 10, name="bbco-25"), bare, policy=once)
    assert Reason.TOO_MANY_OF_REWARD in known.lines[1].verdict.reasons


def test_a_voucher_that_would_take_nothing_off_is_kept_for_another_time() -> None:
    basket = sale(worth(A, 25), worth(B, 10), amount=20_00)
    assert basket.lines[1].verdict.reasons == (Reason.NOTHING_LEFT,)
    grown = replace(basket, amount=Money(25_01)).judged(POLICY, NOW)
    assert taken(grown) == [A, B]
    assert grown.discount.total == Money(25_01)
    assert taken(basket.without(A, POLICY, NOW)) == [B]
    # A gift in kind takes no money and is never in the way of it.
    assert taken(sale(worth(A, 25), worth(B, 0, WorthKind.OTHER), amount=20_00)) == [A, B]


def test_money_comes_off_before_a_percentage_whenever_it_was_scanned() -> None:
    basket = sale(share(A, 10), worth(B, 25))
    assert [s.off for s in basket.discount.shares] == [Money(7_50), Money(25_00)]
    small = replace(basket, amount=Money(20_00)).judged(POLICY, NOW)
    assert small.lines[0].verdict.reasons == (Reason.NOTHING_LEFT,)
    assert taken(small) == [B]


def test_a_voucher_below_its_threshold_covers_nothing() -> None:
    basket = sale(worth(A, 25, threshold="50"), worth(B, 10), amount=20_00)
    assert basket.lines[0].verdict.reasons == (Reason.BELOW_THRESHOLD,)
    assert taken(basket) == [B]


def test_without_an_amount_nothing_is_covered() -> None:
    basket = sale(worth(A, 25), share(B, 10), amount=None)
    assert taken(basket) == [A, B]
    assert basket.discount.left is None


def test_no_accepted_voucher_of_money_takes_nothing() -> None:
    for first, second, third in ((15, 4, 30), (4, 30, 15), (30, 15, 4), (10, 10, 10)):
        basket = sale(worth(A, first), worth(B, second), worth(C, third), amount=20_00)
        assert all(one.off and one.off.minor for one in basket.discount.shares)


def test_nothing_to_pay_burns_no_voucher() -> None:
    for seen in (worth(A, 10), share(A, 10)):
        (line,) = sale(seen, amount=0).lines
        assert line.verdict.reasons == (Reason.NOTHING_LEFT,)
        assert line.verdict.may_stay
        assert taken(replace(sale(seen, amount=0), amount=Money(5_00)).judged(POLICY, NOW)) == [A]
    assert taken(sale(worth(A, 0, WorthKind.OTHER), amount=0)) == [A]


def test_a_share_that_rounds_to_no_cent_is_kept() -> None:
    assert sale(share(A, 10), amount=4).lines[0].verdict.reasons == (Reason.NOTHING_LEFT,)
    assert taken(sale(share(A, 10), amount=5)) == [A]  # half a cent counts up
    beside = sale(share(A, 10), worth(B, 25), amount=25_04)
    assert taken(beside) == [B]
    assert beside.lines[0].verdict.reasons == (Reason.NOTHING_LEFT,)
