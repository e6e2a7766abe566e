"""Amounts are written from whole cents: as `QLocale` writes them, and where a float would fail."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from posapp.domain.ids import RewardId
from posapp.domain.money import Money
from posapp.domain.risk import Exposure, Risk
from posapp.domain.voucher import Reward, Worth, WorthKind
from posapp.ui.text import Words

LANGUAGES = ["en", "fr", "es", "it", "fr_CH", "de_AT", "nl_NL", "pt_PT"]
VOICES = {language: Words(language) for language in LANGUAGES}


@given(
    language=st.sampled_from(LANGUAGES),
    # Up to here a double holds every cent, and Qt rounds it to two decimals without loss.
    minor=st.integers(0, 10**12) | st.integers(0, 100_000),
)
def test_as_qlocale_writes_it_where_a_float_is_exact(language: str, minor: int) -> None:
    words = VOICES[language]
    plain = QLocale(words.locale)
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)

    assert words.money(Money(minor)) == words.locale.toCurrencyString(minor / 100, "€", 2)
    assert words.amount_typed(Money(minor)) == plain.toString(minor / 100, "f", 2)


@given(minor=st.integers(0, 2**63 - 1))
def test_no_cent_is_lost_where_a_float_would_lose_it(minor: int) -> None:
    words = VOICES["fr"]

    assert Money.parse(words.amount_typed(Money(minor % 10**10))) == Money(minor % 10**10)
    digits = [mark for mark in words.money(Money(minor)) if mark.isdigit()]
    assert "".join(digits) == f"{minor // 100}{minor % 100:02d}"


@given(minor=st.integers(0, 10**10))
def test_a_typed_amount_is_read_back_as_itself(minor: int) -> None:
    for words in VOICES.values():
        assert Money.parse(words.amount_typed(Money(minor))) == Money(minor)


@pytest.mark.parametrize(
    ("language", "minor", "said"),
    [
        ("fr", 1250, "12,50\u00a0€"),
        ("en", 1250, "€12.50"),
        ("fr", 123400, "1\u202f234,00\u00a0€"),
        ("en", 123456, "€1,234.56"),
        ("en", 5, "€0.05"),
        ("fr", 0, "0,00\u00a0€"),
        ("en", 9007199254740993, "€90,071,992,547,409.93"),  # 2**53 + 1
    ],
)
def test_where_mark_groups_and_currency_stand(language: str, minor: int, said: str) -> None:
    assert VOICES[language].money(Money(minor)) == said


@pytest.mark.parametrize("language", ["en", "fr", "es", "it"])
def test_no_line_breaks_an_amount(language: str) -> None:
    words = VOICES[language]
    share = Reward(RewardId("r"), "R", Worth(WorthKind.PERCENTAGE, Decimal(20)))
    said = (
        words.money(Money(123_456_00)),
        words.worth(share),
        words.limit_used(Exposure(Money(400_00), 1), Risk(outage_value=Money(500_00))),
        words.glued("Chèque cadeau 15 €"),
    )
    for one in said:
        assert not re.search(r"[\d}] [%€\d]", one), one
    assert words.glued("Chèque cadeau 15 €") == "Chèque cadeau 15\u00a0€"
    assert words.glued("2 vouchers") == "2 vouchers"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("jusqu’au 02/09/2026", "jusqu’au 02/09/26"),
        ("hasta el 2/9/2026", "hasta el 2/9/26"),
        ("ab 02.09.2026", "ab 02.09.26"),
        ("2026 points", "2026 points"),
    ],
)
def test_a_date_where_room_is_scarce(text: str, said: str) -> None:
    assert VOICES["fr"].short_dated(text) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("15", "15% off"),
        ("12.50", "12.5% off"),
        ("33.3333333333", "33.3333333333% off"),
        ("1E+1", "10% off"),
        ("0", ""),
        ("1E+12", ""),
        ("-5", ""),
    ],
)
def test_a_percentage_is_exact(number: str, said: str) -> None:
    reward = Reward(RewardId("r"), "R", Worth(WorthKind.PERCENTAGE, Decimal(number)))

    assert VOICES["en"].worth(reward) == said
    assert VOICES["fr"].decimal(Decimal("12.50")) == "12,5"
