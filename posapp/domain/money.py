"""Money as integer minor units (cents), never a float."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

_SPACES = re.compile(r"[\s\u00a0\u202f']")
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?|[.,]\d+")
_LARGEST = 100_000_000_00  # a hundred million: beyond it a scan was typed into the amount


class AmountFault(StrEnum):
    """Why a text is not an amount."""

    EMPTY = "empty"
    NEGATIVE = "negative"
    NOT_A_NUMBER = "not_a_number"
    TOO_MANY_DECIMALS = "too_many_decimals"
    TOO_LARGE = "too_large"


class AmountError(ValueError):
    """A text cannot be read as an amount; `fault` says why, `text` is what was given."""

    def __init__(self, fault: AmountFault, text: str) -> None:
        super().__init__(f"{fault}: {text[:40]!r}")
        self.fault = fault
        self.text = text[:40]


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in the store's currency, in minor units (cents); zero or more."""

    minor: int

    @classmethod
    def parse(cls, text: str) -> Money:
        """Read an amount typed by a person or sent as text: ``12,50``, ``12.50``, ``1 250``.

        One mark, ``,`` or ``.``, is the decimal mark whatever the locale: a till's keypad has only
        one of them. Raises `AmountError`.
        """
        bare = _SPACES.sub("", text).removesuffix("€").removeprefix("€")
        if not bare:
            raise AmountError(AmountFault.EMPTY, text)
        if bare.startswith(("-", "\u2212")):
            raise AmountError(AmountFault.NEGATIVE, text)
        # fullmatch with ASCII digits only: int() would also read other scripts' digits.
        if not bare.isascii() or not _PLAIN.fullmatch(bare):
            raise AmountError(AmountFault.NOT_A_NUMBER, text)
        whole, _, cents = bare.replace(",", ".").partition(".")
        if len(cents.rstrip("0")) > 2:
            raise AmountError(AmountFault.TOO_MANY_DECIMALS, text)
        if len(whole) > 12:
            raise AmountError(AmountFault.TOO_LARGE, text)
        minor = int(whole or "0") * 100 + int((cents.rstrip("0") + "00")[:2])
        if minor > _LARGEST:
            raise AmountError(AmountFault.TOO_LARGE, text)
        return cls(minor)

    @classmethod
    def from_decimal(cls, value: Decimal) -> Money:
        """Take a decimal of major units; more than two decimals are rounded half to even.

        Raises `AmountError` when it is negative, not finite or absurdly large.
        """
        try:
            minor = int((value * 100).quantize(Decimal(1)))
        except (ArithmeticError, ValueError):  # of decimal: not finite, or far out of range
            raise AmountError(AmountFault.NOT_A_NUMBER, str(value)) from None
        if minor < 0:
            raise AmountError(AmountFault.NEGATIVE, str(value))
        if minor > _LARGEST:
            raise AmountError(AmountFault.TOO_LARGE, str(value))
        return cls(minor)

    @property
    def decimal(self) -> Decimal:
        """The amount in major units, exact."""
        return Decimal(self.minor).scaleb(-2)

    def __str__(self) -> str:
        """Machine text with a point and two decimals: ``49.90``."""
        return f"{self.minor // 100}.{self.minor % 100:02d}"

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + other.minor)

    def short_of(self, needed: Money) -> Money:
        """What is missing to reach `needed`; zero when nothing is."""
        return Money(max(0, needed.minor - self.minor))


ZERO = Money(0)
