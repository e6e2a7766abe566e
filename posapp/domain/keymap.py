"""Puts right what a keyboard scanner typed on a till whose keyboard has another country's layout.

A scanner sends keys, not letters: one set to an English keyboard types ``&é"'(-è_çà`` for the ten
digits on a French till, and Q for A. Which key was struck is the same on every layout, so where the
system tells it, that is what counts; else only a text that no code can be is put right.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

_ROWS = ((2, 13), (16, 27), (30, 41), (43, 43), (44, 53), (86, 86))
_DIGIT_KEYS = frozenset(range(2, 12))
_DIGITS = frozenset("0123456789")
_DIGIT_STRENGTH = 4  # so many digits must have come out garbled before a text alone is believed

_US = (
    "1234567890-=qwertyuiop[]asdfghjkl;'`\\zxcvbnm,./<",
    '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"~|ZXCVBNM<>?>',
)
_FR = (
    "&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù²*wxcvbn,;:!<",
    "1234567890°+AZERTYUIOP¨£QSDFGHJKLM%²µWXCVBN?./§>",
)
_BE = (
    "&é\"'(§è!çà)-azertyuiop^$qsdfghjklmù²µwxcvbn,;:=<",
    "1234567890°_AZERTYUIOP¨*QSDFGHJKLM%³£WXCVBN?./+>",
)
_CAPS = {"É": "2", "È": "7", "Ç": "9", "À": "0", "Ù": "'"}  # CapsLock on Linux raises these too
_NEVER_IN_A_CODE = frozenset("&é\"'èçà§ÉÈÇÀ")

_SEPARATOR = "\x1d"
_PLAIN = re.compile(r"(\][A-Za-z][0-9A-Za-z])?[A-Za-z0-9]+([-._/][A-Za-z0-9]+)*")
_ADDRESS = re.compile(r"(\][A-Za-z][0-9A-Za-z])?https?://\S+", re.IGNORECASE)


class ScannerLayout(StrEnum):
    """What the till does about a scanner that types for another keyboard.

    AUTO puts right what cannot be a code as it came; OFF nothing; FR and BE say that the scanner
    types as on an English keyboard while the till's is French or Belgian.
    """

    AUTO = "auto"
    OFF = "off"
    FR = "fr"
    BE = "be"


class Typist(StrEnum):
    """How a text came to be garbled: the scanner's keyboard, then the till's."""

    US_ON_FR = "us_on_fr"
    US_ON_BE = "us_on_be"
    FR_ON_US = "fr_on_us"


@dataclass(frozen=True, slots=True)
class Key:
    """A key that was struck.

    Attributes:
        number: its place on the keyboard as Linux's evdev and Windows' set 1 count (the digit 1
            is 2); 0 where the system does not tell.
        shift: whether Shift was held.
    """

    number: int
    shift: bool = False


@dataclass(frozen=True, slots=True)
class Righted:
    """The text as the scanner meant it."""

    text: str
    typist: Typist


def put_right(
    text: str, keys: Sequence[Key] = (), layout: ScannerLayout = ScannerLayout.AUTO
) -> Righted | None:
    """What the scanner meant, or None where the text is plausible as it came.

    `keys` are the keys of the text, one for each character, or none where they are not known.
    """
    if layout is ScannerLayout.OFF or not text:
        return None
    known = len(keys) == len(text) and all(key.number for key in keys)
    wanted = _forced(text, layout)
    if wanted is not None:
        return wanted
    if known:
        return _by_keys(text, keys)
    return _by_text(text)


def us_char(number: int, *, shift: bool) -> str:
    """What an English (US) keyboard types with this key; empty for a key that types nothing."""
    return _US_KEYS[shift].get(number, "")


def _forced(text: str, layout: ScannerLayout) -> Righted | None:
    if layout not in (ScannerLayout.FR, ScannerLayout.BE) or _DIGITS & set(text):
        return None  # a digit came as one: the scanner's country has been set since
    typist = Typist.US_ON_FR if layout is ScannerLayout.FR else Typist.US_ON_BE
    meant = _translated(text, typist)
    return Righted(meant, typist) if meant not in (None, text) else None


def _by_keys(text: str, keys: Sequence[Key]) -> Righted | None:
    struck = list(zip(text, keys, strict=True))
    digits = [(char, key) for char, key in struck if key.number in _DIGIT_KEYS]
    if not digits or any(key.shift for _char, key in digits):
        return None
    is_azerty = any(
        char.lower() in (_FR_KEYS[False].get(key.number), _BE_KEYS[False].get(key.number))
        and char.lower() != _US_KEYS[False].get(key.number)
        for char, key in struck
    )
    if not is_azerty:
        return None
    is_caps = any(char.isalpha() and char.isupper() != key.shift for char, key in struck)
    meant = "".join(_meant_by(char, key, is_caps=is_caps) for char, key in struck)
    if meant == text:
        return None
    was_sound, is_sound = _is_sound(text), _is_sound(meant)
    if was_sound and not is_sound:
        return None  # it was right: a French scanner with CapsLock, an address with its marks
    # A minus or a bracket may be meant; é never is, nor a digit that needs Shift there (CapsLock).
    gives_away = any(char in _NEVER_IN_A_CODE or char in _DIGITS for char, _key in digits)
    if not gives_away and (was_sound or not is_sound):
        return None
    by_sign = any(
        char in "§!" and key.number in _DIGIT_KEYS for char, key in struck
    )  # what only a Belgian keyboard has there
    return Righted(meant, Typist.US_ON_BE if by_sign else Typist.US_ON_FR)


def _is_sound(text: str) -> bool:
    """Whether it has the form of a code or an address, GS1's separators aside."""
    body = text.replace(_SEPARATOR, "")
    return bool(_PLAIN.fullmatch(body) or _ADDRESS.fullmatch(body))


def _meant_by(char: str, key: Key, *, is_caps: bool) -> str:
    plain = _US_KEYS[False].get(key.number)
    if plain is None:
        return char  # a number pad types the same everywhere
    if plain.isalpha():
        is_upper = char.isupper() if char.isalpha() else key.shift != is_caps
        return plain.upper() if is_upper else plain
    return _US_KEYS[key.shift][key.number]


def _by_text(text: str) -> Righted | None:
    if _DIGITS & set(text) or _PLAIN.fullmatch(text) or _ADDRESS.fullmatch(text):
        return None
    found: dict[str, Typist] = {}
    for typist, row in _GARBLED_DIGITS.items():
        meant = _translated(text, typist)
        if meant is None:
            continue
        garbled = sum(char in row for char in text)
        is_sure = garbled >= _DIGIT_STRENGTH and 2 * garbled >= len(text)
        if typist is not Typist.FR_ON_US:
            is_sure = is_sure and bool(_NEVER_IN_A_CODE & set(text))
        if (is_sure and _PLAIN.fullmatch(meant)) or _ADDRESS.fullmatch(meant):
            found.setdefault(meant, typist)
    if len(found) != 1:
        return None
    return Righted(*next(iter(found.items())))


def _translated(text: str, typist: Typist) -> str | None:
    table = _TABLES[typist]
    if any(char not in table for char in text):
        return None
    meant = "".join(table[char] for char in text)
    is_caps = bool(set(_CAPS) & set(text)) and typist is not Typist.FR_ON_US
    return meant.upper() if is_caps else meant


def _keys(rows: tuple[str, str]) -> dict[bool, dict[int, str]]:
    numbers = [number for first, last in _ROWS for number in range(first, last + 1)]
    return {
        shift: dict(zip(numbers, row, strict=True)) | {57: " "}
        for shift, row in ((False, rows[0]), (True, rows[1]))
    }


def _table(
    seen: tuple[str, str], meant: tuple[str, str], extra: Mapping[str, str]
) -> dict[str, str]:
    table: dict[str, str] = {" ": " ", "\x1d": "\x1d"}
    for seen_row, meant_row in zip(reversed(seen), reversed(meant), strict=True):
        table |= dict(zip(seen_row, meant_row, strict=True))
    return {**extra, **table}


_US_KEYS, _FR_KEYS, _BE_KEYS = _keys(_US), _keys(_FR), _keys(_BE)
_TABLES = {
    Typist.US_ON_FR: _table(_FR, _US, _CAPS),
    Typist.US_ON_BE: _table(_BE, _US, _CAPS),
    Typist.FR_ON_US: _table(_US, _FR, {}),
}
_GARBLED_DIGITS = {
    Typist.US_ON_FR: frozenset(_FR[0][:10] + "ÉÈÇÀ"),
    Typist.US_ON_BE: frozenset(_BE[0][:10] + "ÉÈÇÀ"),
    Typist.FR_ON_US: frozenset(_US[1][:10]),
}
