"""What a completed sale leaves for the cash register: its figures, and the store's own line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import Formatter
from typing import TYPE_CHECKING, Final

from posapp.domain.money import ZERO, Money

if TYPE_CHECKING:
    from posapp.domain.burn import Burn
    from posapp.domain.code import Code

# What a receipt line may name.
PLACEHOLDERS: Final = ("ticket", "count", "off", "left", "vouchers")
LONGEST_LINE: Final = 200


@dataclass(frozen=True, slots=True)
class Taken:
    """One voucher that was used; `off` is None where it is not in money."""

    code: Code
    off: Money | None


@dataclass(frozen=True, slots=True)
class Receipt:
    """The figures of a completed sale, as they stand in its burns; it names no customer."""

    ticket: str
    amount: Money
    taken: tuple[Taken, ...] = ()

    @classmethod
    def of(cls, ticket: str, amount: Money, burns: Iterable[Burn]) -> Receipt:
        """The receipt of a sale from its burns."""
        return cls(ticket, amount, tuple(Taken(burn.code, burn.value) for burn in burns))

    @property
    def off(self) -> Money:
        """All that was taken off."""
        return sum((one.off for one in self.taken if one.off is not None), ZERO)

    @property
    def left(self) -> Money:
        """What the customer pays."""
        return self.off.short_of(self.amount)


class LineFault(StrEnum):
    """Why a text is no receipt line."""

    BRACES = "braces"
    UNKNOWN_PLACEHOLDER = "unknown_placeholder"
    FORMATTED = "formatted"
    TOO_LONG = "too_long"
    NOT_ONE_LINE = "not_one_line"


class LineError(ValueError):
    """A text cannot be a receipt line; `about` is the part that is wrong."""

    def __init__(self, fault: LineFault, about: str = "") -> None:
        super().__init__(f"{fault}: {about!r}")
        self.fault = fault
        self.about = about


def check_line(template: str) -> str:
    """The template as it may be filled in. Raises `LineError`."""
    if len(template) > LONGEST_LINE:
        raise LineError(LineFault.TOO_LONG)
    if not template.isprintable():
        raise LineError(LineFault.NOT_ONE_LINE)
    try:
        parts = list(Formatter().parse(template))
    except ValueError:
        raise LineError(LineFault.BRACES) from None
    for _text, name, form, conversion in parts:
        if name is None:
            continue
        if name not in PLACEHOLDERS:
            raise LineError(LineFault.UNKNOWN_PLACEHOLDER, name)
        if form or conversion:
            raise LineError(LineFault.FORMATTED, name)
    return template


def fill_line(template: str, facts: Mapping[str, str]) -> str:
    """The line with its placeholders filled in; `facts` has one for each of `PLACEHOLDERS`."""
    return template.format_map(facts)
