"""What vouchers take off together: to the cent, never over the basket, whatever the order."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posapp.domain.code import Code
from posapp.domain.discount import Allocation, Claim, Share, allocate
from posapp.domain.money import ZERO, Money
from posapp.domain.voucher import Worth, WorthKind


def value(code: str, amount: str) -> Claim:
    return Claim(Code(code), Worth(WorthKind.VALUE, Decimal(amount)))


def percent(code: str, number: str) -> Claim:
    return Claim(Code(code), Worth(WorthKind.PERCENTAGE, Decimal(number)))


def offs(amount: int | None, *claims: Claim) -> list[int | None]:
    shares = allocate(None if amount is None else Money(amount), claims).shares
    return [None if share.off is None else share.off.minor for share in shares]


@pytest.mark.parametrize(
    ("amount", "claims", "off"),
    [
        (60_00, [value("a", "10")], [10_00]),
        (4_00, [value("a", "10")], [4_00]),
        (100_00, [percent("a", "15"), value("b", "10")], [13_50, 10_00]),  # money first
        (99_99, [percent("a", "12.5")], [12_50]),  # 12.49875
        (10_10, [percent("a", "5")], [51]),  # half a cent is rounded up
        (10_00, [percent("a", "33.335")], [3_33]),
        (20_00, [value("a", "25"), value("b", "10")], [10_00, 10_00]),  # the last one is cut
        (40_00, [value("b", "25"), value("a", "25")], [15_00, 25_00]),  # equals by their codes
        (10_00, [value("a", "10"), percent("b", "50")], [10_00, 0]),
        (100_00, [percent("a", "20"), percent("b", "10")], [18_00, 10_00]),
        (0, [value("a", "10"), percent("b", "10")], [0, 0]),
        (None, [value("a", "10"), percent("b", "10")], [10_00, None]),
        (50_00, [Claim(Code("a")), Claim(Code("b"), stated=Money(8_00))], [None, 8_00]),
        (50_00, [Claim(Code("a"), Worth())], [None]),
        (50_00, [percent("a", "NaN"), percent("b", "250")], [None, 50_00]),
    ],
)
def test_what_each_takes_off(amount: int | None, claims: list[Claim], off: list[int]) -> None:
    assert offs(amount, *claims) == off


def test_a_cut_one_says_so_and_the_rest_is_left_to_pay() -> None:
    made = allocate(Money(30_00), [value("a", "25"), value("b", "10")])
    assert made == Allocation(
        Money(30_00),
        (Share(Code("a"), Money(20_00), is_cut=True), Share(Code("b"), Money(10_00))),
    )
    assert (made.total, made.left, made.off(Code("a"))) == (Money(30_00), ZERO, Money(20_00))
    assert made.off(Code("c")) is None
    assert allocate(None, [value("a", "25")]).left is None


numbers = st.decimals(min_value=0, max_value=500, places=2, allow_nan=False)
worths = st.one_of(
    st.none(), st.builds(Worth, st.sampled_from(WorthKind), numbers | st.just(Decimal("NaN")))
)
claims_of = st.lists(
    st.builds(
        Claim,
        st.integers(0, 99).map(lambda at: Code(f"{at:02d}")),
        worths,
        st.none() | st.integers(0, 300_00).map(Money),
    ),
    max_size=6,
    unique_by=lambda claim: claim.code,
)
amounts = st.integers(0, 1000_00).map(Money)


@given(amounts, claims_of, st.randoms())
def test_never_over_the_basket_and_the_same_in_any_order(
    amount: Money, claims: list[Claim], chance: object
) -> None:
    made = allocate(amount, claims)
    assert [share.code for share in made.shares] == [claim.code for claim in claims]
    assert made.left is not None
    assert made.total + made.left == amount
    for share, claim in zip(made.shares, claims, strict=True):
        alone = claim.off(amount)
        assert (share.off is None) == (alone is None)
        if share.off is not None and alone is not None:
            assert ZERO <= share.off <= alone
    shuffled = list(claims)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    again = allocate(amount, shuffled)
    assert {(s.code, s.off, s.is_cut) for s in again.shares} == {
        (s.code, s.off, s.is_cut) for s in made.shares
    }


@given(claims_of)
def test_a_larger_basket_never_gets_less_off(claims: list[Claim]) -> None:
    totals = [allocate(Money(minor), claims).total for minor in range(0, 300_00, 37_11)]
    assert totals == sorted(totals)
