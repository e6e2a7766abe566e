"""What a person types, and what a setting says a receipt shall look like."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from random import Random
from typing import Final

import pytest

from posapp.domain.member_search import SearchError, masked_email, masked_phone, search_for
from posapp.domain.money import AmountError, Money
from posapp.domain.people import PeopleError, check_pin, read_name
from posapp.domain.receipt import PLACEHOLDERS, LineError, check_line, fill_line
from tests.fuzz.drive import Target, few, many
from tests.fuzz.mutate import WORDS, text

AMOUNTS: Final = ("12,50", "12.50", "1 250", "€ 49,90", "0", "1'234.5", "99999999.99", ".5")
SEARCHES: Final = (
    "ana@shop.example", "06 12 34 56 78", "+33 (0)6.12.34.56.78", "Müller", "2171707962088",
    "0033612345678", "D'Arc-Lévêque",
)  # fmt: skip
LINES: Final = ("{ticket}: {count} vouchers, {off} off", "{left} {vouchers}", "plain")
PINS: Final = ("4827", "112233", "0000")


def read_amount(told: str) -> None:
    try:
        money = Money.parse(told)
        assert Money.parse(str(money)) == money
    except AmountError as error:
        assert len(error.text) <= 40
    try:
        Money.from_decimal(Decimal(told))
    except (AmountError, InvalidOperation):
        pass


def read_search(told: str) -> None:
    try:
        search = search_for(told)
    except SearchError as error:
        assert told not in str(error) or len(told) < 12
    else:
        assert all(search.values)
        _ = search.card_code, repr(search)
    _ = masked_email(told), masked_phone(told)


def make_line(rng: Random) -> tuple[str, dict[str, str]]:
    return text(rng, LINES), {name: rng.choice(WORDS) for name in PLACEHOLDERS}


def read_line(made: tuple[str, dict[str, str]]) -> None:
    template, facts = made
    try:
        line = fill_line(check_line(template), facts)
    except LineError:
        return
    assert "__class__" not in line or "__class__" in template + "".join(facts.values())


def read_person(told: str) -> None:
    try:
        name = read_name(told)
        assert name.isprintable()
    except PeopleError:
        pass
    try:
        check_pin(told, 4)
        assert told.isascii()
    except PeopleError:
        pass


TARGETS: Final = (
    Target("typed amount", lambda rng: text(rng, AMOUNTS), read_amount),
    Target("typed e-mail, phone or name", lambda rng: text(rng, SEARCHES), read_search),
    Target("receipt line", make_line, read_line),
    Target("typed name or PIN", lambda rng: text(rng, (*PINS, *SEARCHES)), read_person),
)


@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_few(target: Target) -> None:
    few(target)


@pytest.mark.torture
@pytest.mark.timeout(14_400)
@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_many(target: Target) -> None:
    many(target)
