"""From what a scanner sent to the code: certain or unchanged."""

from __future__ import annotations

import string
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from posapp.domain import gs1
from posapp.domain.keymap import ScannerLayout
from posapp.domain.scan import Heard, ScanRules, Step, Symbology, Way, read, read_text

RULES = ScanRules()
EAN = "4006381333931"
GCN = "9501101020917"  # a coupon number: thirteen digits with their check digit
GS = "\x1d"

few = settings(max_examples=50, deadline=None)
odd_texts = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "]E0",
                "]C1",
                "]Q3",
                "(255)",
                "(21)",
                "21",
                "255",
                GCN,
                GS,
                "<GS>",
                "https://a.b/",
                "?code=",
                "&",
                "/",
                "A1b2C3",
                "%5D",
                "]",
                " ",
                "\r",
            ]
        ),
        st.text(max_size=8),
    ),
    max_size=8,
).map("".join)


@pytest.mark.parametrize(
    ("raw", "code", "symbology"),
    [
        ("]E0" + EAN, EAN, Symbology.EAN_13),
        ("]E496385074", "96385074", Symbology.EAN_8),
        ("]C0AB-123", "AB-123", Symbology.CODE_128),
        ("]d1AB-123", "AB-123", Symbology.DATA_MATRIX),
        ("]Q1AB-123", "AB-123", Symbology.QR),
        ("]z0AB-123", "AB-123", Symbology.AZTEC),
        ("]L2AB-123", "AB-123", Symbology.PDF_417),
        ("]X0AB-123", "AB-123", Symbology.OTHER),
    ],
)
def test_a_prefix_is_understood_and_taken_off(raw: str, code: str, symbology: Symbology) -> None:
    scan = read_text(raw, RULES)

    assert scan.text == code
    assert scan.symbology is symbology
    assert scan.steps == (Step.PREFIX,)
    assert scan.prefix == raw[:3]


@pytest.mark.parametrize(
    "raw", ["]E0AB-123", "]E0123", "]C9ABC", "]C0", "]y0ABC", "]C0]C0ABC", "]", "]E", "AB]E0"]
)
def test_what_only_looks_like_a_prefix_stays(raw: str) -> None:
    scan = read_text(raw, RULES)

    assert scan.text == raw
    assert scan.steps == ()


@pytest.mark.parametrize(
    "raw",
    [
        f"(255){GCN}",
        f"(01)09521101530001(255){GCN}",
        f"]C1255{GCN}",
        f"]C10109521101530001255{GCN}",
        f"]d2255{GCN}{GS}10LOT7",
        f"]Q310LOT7{GS}255{GCN}",
        f"{GS}255{GCN}{GS}10LOT7",
        f"255{GCN}<GS>10LOT7",
        f"]e0{GS}255{GCN}",
    ],
)
def test_a_coupon_number_is_found_in_gs1_data(raw: str) -> None:
    scan = read_text(raw, RULES)

    assert scan.text == GCN
    assert Step.GS1 in scan.steps


@pytest.mark.parametrize(
    ("rules", "code"),
    [
        (RULES, "SER42"),
        (replace(RULES, gs1_identifiers=("01", "21")), "09521101530001"),
        (replace(RULES, gs1_identifiers=("8003", "21")), "09521101530001ABC"),
        (replace(RULES, gs1_identifiers=("8110",)), "106141416543213500110000310123196000"),
    ],
)
def test_the_store_says_which_element_is_the_code(rules: ScanRules, code: str) -> None:
    raw = (
        f"]C101095211015300018003{'09521101530001ABC'}{GS}21SER42{GS}"
        "8110106141416543213500110000310123196000"
    )

    assert read_text(raw, rules).text == code


@pytest.mark.parametrize(
    "raw",
    [
        "255" + GCN,  # no prefix and no separator: it may be a code of sixteen digits
        "(255)9501101020918",  # a wrong check digit
        f"(255){GCN}(77)9",  # an identifier nobody knows
        f"(10)LOT7(10)LOT8(255){GCN}",
        "(21)",
        "(10)LOT7",  # nothing in it is the code
        f"AB{GS}21SER42",
    ],
)
def test_what_is_not_certainly_gs1_stays(raw: str) -> None:
    scan = read_text(raw, RULES)

    assert scan.text == raw
    assert scan.steps == ()


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("https://shop.example/r?code=ABC123456", "ABC123456"),
        ("https://shop.example/r?utm=x&VOUCHER=AB%2D12", "AB-12"),
        ("https://shop.example/v/1000739900010", "1000739900010"),
        ("HTTPS://SHOP.EXAMPLE/V/1000739900010/", "1000739900010"),
        ("]Q1https://shop.example/v/1000739900010?lang=fr", "1000739900010"),
        (f"https://id.example/01/09521101530001/255/{GCN}", GCN),
        ("https://id.example/01/09521101530001/21/SER42", "SER42"),
    ],
)
def test_an_address_is_reduced_to_its_code(raw: str, code: str) -> None:
    scan = read_text(raw, RULES)

    assert scan.text == code
    assert Step.ADDRESS in scan.steps


@pytest.mark.parametrize(
    "raw",
    [
        "https://shop.example/",
        "https://shop.example/loyalty",
        "https://shop.example/index2.html",
        "https://shop.example/r?code=A1&code=B2",
        "https://shop.example/r?code=",
        "https://shop.example/r?code=two%20words",
        "https://[shop/1000739900010",
        "http://",
        "shop.example/v/1000739900010",
    ],
)
def test_an_address_without_a_certain_code_stays(raw: str) -> None:
    assert read_text(raw, RULES).text == raw


def test_the_rules_for_addresses_are_the_stores() -> None:
    rules = replace(RULES, url_parameters=("bon",), url_last_segment=False)

    assert read_text("https://a.example/x1234567?bon=ABC1", rules).text == "ABC1"
    assert read_text("https://a.example/x1234567", rules).text == "https://a.example/x1234567"


def test_a_upc_gets_its_zero_only_where_the_store_wants_it() -> None:
    wants = replace(RULES, upc_as_ean=True)

    assert read_text("036000291452", RULES).text == "036000291452"
    assert read_text("036000291452", wants).text == "0036000291452"
    assert read_text("036000291453", wants).text == "036000291453"  # no UPC: a wrong check digit


@few
@given(st.text(string.ascii_letters + string.digits + "-_.", min_size=1, max_size=64))
@example(EAN)
@example("255" + GCN)
def test_a_plain_code_is_unchanged(code: str) -> None:
    for way in Way:
        scan = read(Heard(code, way=way), RULES)
        assert scan.text == code
        assert scan.steps == ()


@few
@given(odd_texts, st.booleans())
@example("]C0]C0A", False)
@example("]Q1https://a.b/?code=https://c.d/x1234567", False)
def test_it_never_raises_and_twice_is_once(raw: str, upc: bool) -> None:
    rules = replace(RULES, upc_as_ean=upc, gs1_identifiers=("21", "255", "10"))

    once = read_text(raw, rules)

    assert read_text(once.text, rules).text == once.text
    for way in Way:
        read(Heard(raw, way=way), rules)


@few
@given(st.text(max_size=40))
def test_gs1_reading_never_raises(text: str) -> None:
    gs1.raw(text)
    gs1.bracketed(text)


def test_a_serial_scanner_passes_no_keyboard_so_a_set_country_means_nothing_there() -> None:
    rules = replace(RULES, layout=ScannerLayout.FR)

    assert read(Heard("QBC-ME", way=Way.SERIAL), rules).text == "QBC-ME"
    assert read(Heard("QBCWE", way=Way.KEYS), rules).text == "ABCZE"


def test_what_a_person_typed_is_never_put_right() -> None:
    assert read(Heard("&éé\"'(&", way=Way.HAND), RULES).text == "&éé\"'(&"


def test_a_garbled_prefix_is_put_right_and_taken_off() -> None:
    scan = read(Heard("$E>"[:2] + "à" + '\'àà-"_&"""ç"&', way=Way.KEYS), RULES)

    assert scan.text == EAN
    assert scan.steps == (Step.KEYBOARD, Step.PREFIX)


def test_no_code_shows_in_a_scans_text_forms() -> None:
    assert EAN not in repr(Heard(EAN)) + repr(read_text(EAN, RULES))
