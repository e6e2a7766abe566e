"""A scanner on another country's keyboard: put right where it is certain, left alone elsewhere."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posapp.domain.keymap import Key, ScannerLayout, Typist, put_right, us_char

# What the keys of a US keyboard type where the till's is French or Belgian, by key.
FR = dict(zip("1234567890", "&é\"'(-è_çà", strict=True))
BE = dict(zip("1234567890", "&é\"'(§è!çà", strict=True))
LETTERS = {"a": "q", "q": "a", "z": "w", "w": "z", "A": "Q", "Q": "A", "Z": "W", "W": "Z"}
MARKS = {"m": ",", "M": "?", ":": "M", ";": "m"}
NUMBERS = {char: number for number in range(2, 54) if (char := us_char(number, shift=False))}
SHIFTED = {char: number for number in range(2, 54) if (char := us_char(number, shift=True))}

few = settings(max_examples=40, deadline=None)
plain_codes = st.text(string.ascii_letters + string.digits + "-_./", min_size=1, max_size=40)


def garbled(code: str, digits: dict[str, str]) -> str:
    return "".join(digits.get(c) or LETTERS.get(c) or MARKS.get(c) or c for c in code)


def keys_of(code: str) -> tuple[Key, ...]:
    return tuple(Key(NUMBERS[c]) if c in NUMBERS else Key(SHIFTED[c], shift=True) for c in code)


@pytest.mark.parametrize(
    ("digits", "typist"), [(FR, Typist.US_ON_FR), (BE, Typist.US_ON_BE)], ids=["fr", "be"]
)
@pytest.mark.parametrize("code", ["1234567890123", "AQZWM1234567890", "aqzwm1234567890"])
def test_a_garbled_code_is_put_right_by_its_text_alone(
    code: str, digits: dict[str, str], typist: Typist
) -> None:
    righted = put_right(garbled(code, digits))

    assert righted is not None
    assert righted.text == code
    assert righted.typist is typist


def test_where_both_countries_agree_on_the_code_either_will_do() -> None:
    righted = put_right(garbled("1000739900010", FR))

    assert righted is not None
    assert righted.text == "1000739900010"


def test_capslock_on_linux_raises_the_accents_too() -> None:
    righted = put_right("QB&É\"'(-È_ÇÀ")

    assert righted is not None
    assert righted.text == "AB1234567890"


def test_a_scanners_prefix_and_an_address_come_right() -> None:
    prefixed = put_right("$C&" + garbled("1000739900010", FR))
    address = put_right("httpsM!!lq!v!&é\"'(-")

    assert prefixed is not None
    assert prefixed.text == "]C11000739900010"
    assert address is not None
    assert address.text == "https://la/v/123456"


@pytest.mark.parametrize(
    "text",
    [
        "1000739900010",
        "PROMO-2026",
        "https://shop.example/v/ABC123456",
        "été",
        "CAFÉ",
        "c'est-à-dire",
        "----------",
        "((((____",
        "QZWA",
        "&é",
        "",
    ],
)
def test_what_is_plausible_or_unsure_stays(text: str) -> None:
    assert put_right(text) is None


@few
@given(plain_codes)
def test_a_plain_code_is_never_touched(code: str) -> None:
    assert put_right(code) is None


@few
@given(st.text(max_size=60), st.sampled_from(list(ScannerLayout)))
def test_it_never_raises(text: str, layout: ScannerLayout) -> None:
    put_right(text, layout=layout)
    put_right(text, tuple(Key(number % 90) for number in range(len(text))), layout)


@few
@given(st.text(string.ascii_letters + string.digits, min_size=1, max_size=30))
def test_what_was_put_right_stays_so(code: str) -> None:
    righted = put_right(garbled(code, FR))
    if righted is not None:
        assert righted.text == code
        assert put_right(righted.text) is None


@pytest.mark.parametrize("digits", [FR, BE], ids=["fr", "be"])
@pytest.mark.parametrize("code", ["PROMO10", "AZ-77", "m1", "a/b;1"])
def test_the_keys_tell_where_the_text_does_not(code: str, digits: dict[str, str]) -> None:
    text = "".join(
        digits.get(c) or LETTERS.get(c) or MARKS.get(c) or {"-": ")", "/": "!"}.get(c, c)
        for c in code
    )
    if digits is BE:
        text = text.replace("!", "=")

    assert put_right(text) is None
    righted = put_right(text, keys_of(code))
    assert righted is not None
    assert righted.text == code


def test_a_french_scanner_on_a_french_till_is_left_alone_whatever_its_keys() -> None:
    # It types A with the key of Q, its digits with Shift, and a minus with the key of 6.
    keys = (Key(16, shift=True), Key(48, shift=True), Key(7), Key(2, shift=True))

    assert put_right("AB-1", keys) is None


def test_a_minus_alone_on_the_digit_row_proves_nothing() -> None:
    assert put_right("AB-C", (Key(16, True), Key(48, True), Key(7), Key(46, True))) is None


def test_capslock_on_windows_types_digits_and_still_swaps_letters() -> None:
    # There CapsLock is a lock of Shift: the digits are right, Q and A are not.
    righted = put_right("QB12", (Key(30), Key(48), Key(2), Key(3)))

    assert righted is not None
    assert righted.text == "AB12"


def test_a_number_pad_types_the_same_everywhere() -> None:
    assert put_right("123456", tuple(Key(number) for number in range(79, 85))) is None


def test_a_french_scanner_on_an_english_till() -> None:
    righted = put_right("!))#(##$$))!)")

    assert righted is not None
    assert righted.text == "1003933440010"
    assert righted.typist is Typist.FR_ON_US


def test_a_set_country_needs_no_proof_and_off_hears_none() -> None:
    assert put_right("QBC-", layout=ScannerLayout.FR) is not None
    right = put_right("QBC", layout=ScannerLayout.FR)
    assert right is not None
    assert right.text == "ABC"
    assert put_right("QB12", layout=ScannerLayout.FR) is None  # digits: its country was set since
    assert put_right(garbled("1000739900010", FR), layout=ScannerLayout.OFF) is None


@pytest.mark.parametrize("separator", ["", "\x1d"])
def test_a_french_capslock_code_that_was_right_stays(separator: str) -> None:
    # A, Z and M by their French keys, digits without Shift: as a US keyboard it is QW;1234567.
    keys = [Key(16), Key(17), Key(39), *(Key(NUMBERS[digit]) for digit in "1234567")]
    keys[3:3] = [Key(27)] * len(separator)

    assert put_right(f"AZM{separator}1234567", keys) is None


def test_an_address_typed_by_a_french_scanner_stays() -> None:
    text = "https://m.fr/?code=SUMMERFEST&src=qr"
    keys = tuple(french_key(char) for char in text)

    assert put_right(text, keys) is None


def french_key(char: str) -> Key:
    """The key of a French keyboard that types this."""
    marks = {"&": 2, "=": 13, ":": 52, "/": 52, "?": 50, ".": 51, "m": 39, "M": 39}
    swapped = LETTERS.get(char.lower(), char.lower())
    return Key(marks.get(char) or NUMBERS[swapped], shift=char.isupper() or char in "/?.")


def test_a_code_that_only_the_keys_make_plain_is_put_right() -> None:
    righted = put_right("_HKPRIQ", tuple(Key(NUMBERS[char]) for char in "8hkpria"))

    assert righted is not None
    assert righted.text == "8HKPRIA"
