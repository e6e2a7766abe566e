"""What a scanner or a person gives: a code, or the reason why it is none.

Card codes and voucher codes are often both 13-digit EAN-style numbers, so nothing here decides
which of the two a code is.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

MAX_LENGTH = 64  # Splio's published codes have 13; room for longer own codes, none for a URL


class CodeFault(StrEnum):
    """Why a scan is not a code."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    CONTROL_CHARACTERS = "control_characters"
    INNER_SPACE = "inner_space"


class CodeError(ValueError):
    """A scan cannot be a code; `fault` says why, `length` how long the scan was."""

    def __init__(self, fault: CodeFault, length: int) -> None:
        super().__init__(f"{fault} ({length} characters)")
        self.fault = fault
        self.length = length


@dataclass(frozen=True, slots=True, order=True)
class Code:
    """A voucher or card code. A voucher code is cash: its text forms are masked.

    Use `value` where the whole code is really needed (the database, Splio, a reveal asked for).
    """

    value: str

    @classmethod
    def parse(cls, scan: str) -> Code:
        """Trim the line ends and spaces a scanner adds and take the rest as a code.

        Raises `CodeError` for an empty, over-long or unprintable scan.
        """
        text = scan.strip()
        if not text:
            raise CodeError(CodeFault.EMPTY, len(scan))
        if len(text) > MAX_LENGTH:
            raise CodeError(CodeFault.TOO_LONG, len(text))
        if any(unicodedata.category(mark) in {"Cc", "Cf", "Cs", "Co", "Cn"} for mark in text):
            raise CodeError(CodeFault.CONTROL_CHARACTERS, len(text))
        if any(mark.isspace() for mark in text):
            raise CodeError(CodeFault.INNER_SPACE, len(text))
        return cls(text)

    @property
    def masked(self) -> str:
        """The last four characters behind dots: enough to find it again, not enough to spend."""
        return mask(self.value)

    @property
    def check_digit_wrong(self) -> bool:
        """True for 13 digits whose last is not their EAN-13 check digit: likely a typing slip."""
        return is_ean13_shaped(self.value) and ean13_check_digit(self.value[:12]) != self.value[12]

    def __str__(self) -> str:
        return self.masked

    def __repr__(self) -> str:
        return f"Code({self.masked})"


def mask(code: str) -> str:
    """Mask all but the last four characters; a code of up to four characters is masked whole."""
    return "…" + (code[-4:] if len(code) > 4 else "*" * len(code))


def is_ean13_shaped(text: str) -> bool:
    """True for exactly 13 ASCII digits."""
    return len(text) == 13 and text.isascii() and text.isdigit()


def is_ean8(text: str) -> bool:
    """True for 8 ASCII digits whose last is their EAN-8 check digit."""
    if len(text) != 8 or not (text.isascii() and text.isdigit()):
        return False
    return ean13_check_digit("00000" + text[:7]) == text[7]


def ean13_check_digit(first_twelve: str) -> str:
    """The EAN-13 check digit of twelve digits (weights 1 and 3 in turn, GS1 general rule)."""
    total = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(first_twelve))
    return str(-total % 10)
