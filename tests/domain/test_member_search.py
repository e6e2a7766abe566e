"""What a typed text is recognised as, and what of a person may be shown."""

from __future__ import annotations

import pytest

from posapp.domain.code import Code
from posapp.domain.member_search import (
    ContactPage,
    FoundContact,
    SearchError,
    SearchFault,
    SearchKind,
    masked_email,
    masked_phone,
    phone_forms,
    same_name,
    search_for,
)


@pytest.mark.parametrize(
    ("typed", "kind", "first"),
    [
        (" Elodie.Riquer@example.com ", SearchKind.EMAIL, "Elodie.Riquer@example.com"),
        ("06 39 98 00 01", SearchKind.PHONE, "+33639980001"),
        ("06.39.98.00.01", SearchKind.PHONE, "+33639980001"),
        ("+33 (0)6 39 98 00 01", SearchKind.PHONE, "+33639980001"),
        ("0033639980001", SearchKind.PHONE, "+33639980001"),
        ("33639980001", SearchKind.PHONE, "+33639980001"),
        ("+32 470 12 34 56", SearchKind.PHONE, "+32470123456"),
        ("612345678", SearchKind.PHONE, "612345678"),
        ("Riquer", SearchKind.NAME, "Riquer"),
        ("  Da   Silva ", SearchKind.NAME, "Da Silva"),
        ("D'Artagnan", SearchKind.NAME, "D'Artagnan"),
        ("Li", SearchKind.NAME, "Li"),
        ("2171707962088", SearchKind.CARD, "2171707962088"),
    ],
)
def test_the_kind_is_recognised(typed: str, kind: SearchKind, first: str) -> None:
    search = search_for(typed)
    assert (search.kind, search.values[0]) == (kind, first)
    assert search.card_code == (Code(first) if kind is SearchKind.CARD else None)


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", SearchFault.EMPTY),
        (" \t ", SearchFault.EMPTY),
        ("a", SearchFault.TOO_SHORT),
        ("0612", SearchFault.TOO_SHORT),
        ("?!", SearchFault.TOO_SHORT),
        ("@example.com", SearchFault.NOT_AN_EMAIL),
        ("a@", SearchFault.NOT_AN_EMAIL),
        ("a@b@c.fr", SearchFault.NOT_AN_EMAIL),
        ("x" * 121, SearchFault.TOO_LONG),
        ("1" * 80, SearchFault.TOO_LONG),
    ],
)
def test_what_cannot_be_searched_for(typed: str, fault: SearchFault) -> None:
    with pytest.raises(SearchError) as caught:
        search_for(typed)
    assert caught.value.fault is fault
    assert not typed.strip() or typed not in str(caught.value)


def test_one_french_number_in_all_its_forms() -> None:
    forms = ("+33639980001", "0639980001", "33639980001", "0033639980001")
    assert {phone_forms(form) for form in forms} == {forms}
    assert phone_forms("+3934712345") == ("+3934712345", "3934712345", "003934712345")


def test_nothing_that_was_typed_is_in_a_text_form() -> None:
    search = search_for("elodie.riquer@example.com")
    assert "riquer" not in f"{search} {search!r}"


@pytest.mark.parametrize(
    ("email", "shown"),
    [("jean@x.fr", "j…@x.fr"), ("j@x.fr", "j…@x.fr"), ("", ""), ("jean", ""), ("@x.fr", "")],
)
def test_a_masked_email(email: str, shown: str) -> None:
    assert masked_email(email) == shown


@pytest.mark.parametrize(("phone", "shown"), [("+33639980012", "… 12"), ("12", ""), ("", "")])
def test_a_masked_phone(phone: str, shown: str) -> None:
    assert masked_phone(phone) == shown


def test_names_forgive_case_and_accents_and_ends() -> None:
    assert same_name("Élodie", "elo")
    assert same_name("Anne-Marie", "anne marie")
    assert not same_name("Zoé", "Élodie")


def test_how_many_more_there_are() -> None:
    people = (FoundContact("A"), FoundContact("B"))
    assert ContactPage(people, 5).more == 3
    assert ContactPage(people, None).more == 0
    assert ContactPage(people, 1).more == 0
