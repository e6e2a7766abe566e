"""A proof of a manager's word: once, soon, for one voucher, in one name, in one sale."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from posapp.domain.approval import Approval
from posapp.domain.code import Code
from posapp.domain.finding import Reason
from posapp.domain.money import Money
from posapp.domain.people import PeopleError
from posapp.domain.proof import LIFE_S, Proof, Words

CODE, OTHER, CARD = Code("V0000001"), Code("V0000002"), Code("C0000001")
WORD = Approval(
    by="Mme Martin",
    why="known customer",
    at=datetime(2026, 6, 12, 12, 0, tzinfo=UTC),
    covers=frozenset({Reason.UNKNOWN_HERE}),
    value=Money(800),
    worth=Money(800),
)


def refused(act: object) -> bool:
    with pytest.raises(PeopleError) as caught:
        act()  # type: ignore[operator]
    return caught.value.code == "people.not_vouched"


def test_a_proof_is_good_once() -> None:
    words = Words()
    proof = words.prove(CODE, WORD, "Mme Martin", 0.0)
    assert words.take(proof, 1.0) == WORD
    assert refused(lambda: words.take(proof, 1.0))


def test_a_proof_lives_for_seconds() -> None:
    words = Words()
    proof = words.prove(CODE, WORD, "Mme Martin", 100.0)
    late = words.prove(OTHER, WORD, "Mme Martin", 100.0)
    assert words.take(proof, 100.0 + LIFE_S) == WORD
    assert refused(lambda: words.take(late, 100.1 + LIFE_S))
    assert refused(lambda: words.demand(OTHER, WORD, None))


def test_nobody_makes_or_changes_a_proof() -> None:
    words = Words()
    proof = words.prove(CODE, WORD, "Mme Martin", 0.0)
    assert refused(lambda: words.take(Proof(CODE, WORD), 0.0))
    assert refused(lambda: words.take(replace(proof, code=OTHER), 0.0))
    assert refused(lambda: words.take(replace(proof, approval=replace(WORD, by="Bob")), 0.0))
    assert refused(lambda: Words().take(proof, 0.0))
    assert words.take(proof, 0.0) == WORD


def test_a_pin_proves_no_word_in_anothers_name() -> None:
    assert refused(lambda: Words().prove(CODE, WORD, "Bob", 0.0))


@pytest.mark.parametrize(
    "other",
    [
        replace(WORD, by="Bob"),
        replace(WORD, why="goodwill"),
        replace(WORD, value=Money(900), worth=Money(900)),
        replace(WORD, covers=WORD.covers | {Reason.STOCK_OLD}),
    ],
)
def test_a_word_stands_for_its_voucher_person_value_and_reason(other: Approval) -> None:
    words = Words()
    words.take(words.prove(CODE, WORD, "Mme Martin", 0.0), 0.0)
    words.demand(CODE, WORD, None)
    assert refused(lambda: words.demand(CODE, other, None))
    assert refused(lambda: words.demand(OTHER, WORD, None))


def test_the_first_card_of_the_sale_is_the_words_card() -> None:
    words = Words()
    words.take(words.prove(CODE, WORD, "Mme Martin", 0.0), 0.0)
    words.demand(CODE, WORD.for_card(CARD), None)
    words.take(words.prove(OTHER, WORD.for_card(CARD), "Mme Martin", 0.0), 0.0)
    assert refused(lambda: words.demand(OTHER, replace(WORD, card=OTHER), None))


def test_splios_spelling_of_the_code_keeps_the_word() -> None:
    words = Words()
    words.take(words.prove(Code("abc00001"), WORD, "Mme Martin", 0.0), 0.0)
    words.demand(Code("ABC00001"), WORD, None)


def test_a_word_given_for_a_sale_is_of_no_use_in_another_nor_afterwards() -> None:
    words = Words()
    words.take(words.prove(CODE, WORD, "Mme Martin", 0.0), 0.0)
    words.belongs(CODE, "sale-1")
    words.demand(CODE, WORD, "sale-1")
    assert refused(lambda: words.demand(CODE, WORD, "sale-2"))
    words.end("sale-2")
    words.demand(CODE, WORD, "sale-1")
    words.end("sale-1")
    assert refused(lambda: words.demand(CODE, WORD, "sale-1"))
