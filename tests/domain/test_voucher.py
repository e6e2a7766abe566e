"""What Splio's words and a tenant's custom fields mean, and what a reward takes off a basket."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posapp.domain.money import ZERO, Money
from posapp.domain.voucher import (
    CustomField,
    FieldMap,
    VoucherStatus,
    Worth,
    WorthKind,
    status_from_wire,
    terms_of,
)
from tests.domain.makers import reward


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


def test_a_product_and_a_channel_are_read() -> None:
    told = replace(
        reward(),
        custom_fields=(
            CustomField(4, "Produit", " Écharpe "),
            CustomField(5, "Canal", "E-commerce"),
        ),
    )
    terms = terms_of(told, FieldMap(product=("produit",), channel=("5",)))
    assert (terms.product, terms.channel, terms.web_only) == ("Écharpe", "E-commerce", True)
    in_shops = replace(told, custom_fields=(CustomField(5, "Canal", "boutique"),))
    assert not terms_of(in_shops, FieldMap(channel=("5",))).web_only
    assert terms_of(told, FieldMap()).product is None


@pytest.mark.parametrize(
    ("kind", "number", "amount", "off"),
    [
        (WorthKind.VALUE, "25", 5000, 2500),
        (WorthKind.VALUE, "25", 1000, 1000),
        (WorthKind.VALUE, "25", None, 2500),
        (WorthKind.PERCENTAGE, "10", 4990, 499),
        (WorthKind.PERCENTAGE, "10", 4995, 500),  # 499.5: half a cent goes up
        (WorthKind.PERCENTAGE, "12.5", 4, 1),  # 0.5: and so it does where even would be zero
        (WorthKind.PERCENTAGE, "10", 4994, 499),
        (WorthKind.PERCENTAGE, "100", 4990, 4990),
        (WorthKind.PERCENTAGE, "250", 4990, 4990),
        (WorthKind.PERCENTAGE, "-5", 4990, 0),
        (WorthKind.PERCENTAGE, "1E+40", 4990, 4990),
        (WorthKind.PERCENTAGE, "NaN", 4990, None),
        (WorthKind.PERCENTAGE, "Infinity", 4990, None),
        (WorthKind.PERCENTAGE, "10", None, None),
        (WorthKind.VALUE, "-3", 4990, None),
        (WorthKind.VALUE, "NaN", 4990, None),
        (WorthKind.OTHER, "1", 4990, None),
    ],
)
def test_what_a_reward_takes_off(
    kind: WorthKind, number: str, amount: int | None, off: int | None
) -> None:
    basket = None if amount is None else Money(amount)
    expected = None if off is None else Money(off)
    assert Worth(kind, Decimal(number)).discount_on(basket) == expected


@given(st.decimals(-10, 1000, places=3), st.builds(Money, st.integers(0, 10_000_000)))
def test_a_percentage_is_never_over_the_basket_and_rounds_half_a_cent_up(
    number: Decimal, amount: Money
) -> None:
    off = Worth(WorthKind.PERCENTAGE, number).discount_on(amount)
    assert off is not None
    assert ZERO <= off <= amount
    if 0 <= number <= 100:
        exact = amount.minor * number / 100
        assert off.minor == int(exact.to_integral_value(ROUND_HALF_UP))
