"""GS1 element strings: ``(01)09521101530001(21)ABC`` and what scanners make of it.

Read strictly: unless every part is a known identifier with a value of its form, check digits
included, the whole is not GS1.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

SEPARATOR = "\x1d"
_SPELT_SEPARATORS = ("<GS>", "{GS}", "[GS]", "\u241d")  # scanners set to make it visible

_MARKS = r"[!-\"%-/0-9:-?A-Z_a-z]"  # GS1's character set 82
_FORMS = {
    "00": r"\d{18}",
    "01": r"\d{14}",
    "02": r"\d{14}",
    "03": r"\d{14}",
    **dict.fromkeys(("11", "12", "13", "15", "16", "17"), r"\d{6}"),
    "20": r"\d{2}",
    **dict.fromkeys(("10", "21", "22"), f"{_MARKS}{{1,20}}"),
    "235": f"{_MARKS}{{1,28}}",
    **dict.fromkeys(("240", "241", "250", "251", "400", "401", "403", "8004"), f"{_MARKS}{{1,30}}"),
    **dict.fromkeys(("243", "254", "420"), f"{_MARKS}{{1,20}}"),
    "253": rf"\d{{13}}{_MARKS}{{0,17}}",
    "255": r"\d{13,25}",
    **dict.fromkeys(("30", "37"), r"\d{1,8}"),
    **{f"{kind}{places}": r"\d{6}" for kind in range(310, 370) for places in range(6)},
    **{f"{kind}{places}": r"\d{1,15}" for kind in (390, 392) for places in range(10)},
    **{f"{kind}{places}": r"\d{3}\d{1,15}" for kind in (391, 393) for places in range(10)},
    **{f"394{places}": r"\d{4}" for places in range(4)},
    "402": r"\d{17}",
    **dict.fromkeys(("410", "411", "412", "413", "414", "415", "416", "417"), r"\d{13}"),
    "8003": rf"0\d{{13}}{_MARKS}{{0,16}}",
    "8005": r"\d{6}",
    **dict.fromkeys(("8006", "8017", "8018"), r"\d{18}"),
    "8019": r"\d{1,10}",
    "8020": f"{_MARKS}{{1,25}}",
    **dict.fromkeys(("8110", "8112", "8200"), f"{_MARKS}{{1,70}}"),
    "8111": r"\d{4}",
    "90": f"{_MARKS}{{1,30}}",
    **{str(own): f"{_MARKS}{{1,90}}" for own in range(91, 100)},
}
_CHECKED = {  # how many of the first digits end in their check digit
    "00": 18,
    "01": 14,
    "02": 14,
    "03": 14,
    "253": 13,
    "255": 13,
    "8003": 14,
    "8017": 18,
    "8018": 18,
    **dict.fromkeys(("402",), 17),
    **{str(place): 13 for place in range(410, 418)},
}
# Values of these have a set length and need no separator behind them (General Specifications).
_SET_LENGTHS = {
    "00": 18,
    **dict.fromkeys(("01", "02", "03"), 14),
    "04": 16,
    **dict.fromkeys(("11", "12", "13", "14", "15", "16", "17", "18", "19"), 6),
    "20": 2,
    **{str(kind): 8 for kind in range(31, 37)},
    "41": 14,
}
_BRACKETED = re.compile(r"\((\d{2,4})\)([^()]+)")

Elements = tuple[tuple[str, str], ...]


def is_known(identifier: str) -> bool:
    """Whether it is an application identifier that is read here."""
    return identifier in _FORMS


def check_digit(body: str) -> str:
    """GS1's check digit of digits of any length: weights 3 and 1 in turn from the right."""
    total = sum(int(digit) * (1 if at % 2 else 3) for at, digit in enumerate(reversed(body)))
    return str(-total % 10)


def bracketed(text: str) -> Elements | None:
    """The elements of a text with its identifiers in brackets, or None where it is none."""
    at = 0
    elements = []
    while at < len(text):
        found = _BRACKETED.match(text, at)
        if found is None or not is_valid(found[1], found[2]):
            return None
        elements.append((found[1], found[2]))
        at = found.end()
    return _once_each(elements)


def raw(text: str) -> Elements | None:
    """The elements of a text as a scanner sends it, with separators; None where it is none."""
    for spelt in _SPELT_SEPARATORS:
        text = text.replace(spelt, SEPARATOR)
    text = text.strip(SEPARATOR)
    elements = []
    while text:
        identifier = next((text[:size] for size in (2, 3, 4) if text[:size] in _FORMS), None)
        if identifier is None:
            return None
        length = _SET_LENGTHS.get(identifier[:2])
        if length is None:
            whole, _, text = text.partition(SEPARATOR)
            value = whole[len(identifier) :]
        else:
            end = 2 + length
            value, text = text[len(identifier) : end], text[end:].removeprefix(SEPARATOR)
        if not is_valid(identifier, value):
            return None
        elements.append((identifier, value))
    return _once_each(elements)


def has_separator(text: str) -> bool:
    """Whether a separator stands anywhere in the text."""
    return SEPARATOR in text or any(spelt in text for spelt in _SPELT_SEPARATORS)


def is_valid(identifier: str, value: str) -> bool:
    """Whether the value has the form of its identifier, with the right check digit."""
    form = _FORMS.get(identifier)
    if form is None or not value.isascii() or not re.fullmatch(form, value):
        return False
    checked = _CHECKED.get(identifier)
    return checked is None or check_digit(value[: checked - 1]) == value[checked - 1]


def chosen(elements: Elements, identifiers: Sequence[str]) -> str | None:
    """The value of the first of these identifiers that is there."""
    values = dict(elements)
    return next((values[one] for one in identifiers if one in values), None)


def _once_each(elements: list[tuple[str, str]]) -> Elements | None:
    names = [name for name, _value in elements]
    return tuple(elements) if elements and len(set(names)) == len(names) else None
