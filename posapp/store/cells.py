"""How single values lie in a table: moments as epoch milliseconds UTC, text as UTF-8."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final, overload

from posapp.domain.code import Code
from posapp.domain.money import Money
from posapp.store.faults import UnreadableRowError

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)

# What reading a row that this program never wrote can raise.
MISREADINGS: Final = (
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    RecursionError,
)


@overload
def ms(moment: datetime) -> int: ...
@overload
def ms(moment: datetime | None) -> int | None: ...
def ms(moment: datetime | None) -> int | None:
    """Epoch milliseconds UTC of an aware moment, rounded down; a naive one is a TypeError."""
    return None if moment is None else (moment - _EPOCH) // _MILLISECOND


@overload
def moment(stored: int) -> datetime: ...
@overload
def moment(stored: int | None) -> datetime | None: ...
def moment(stored: int | None) -> datetime | None:
    """The aware UTC moment of stored milliseconds.

    Not ``fromtimestamp``: on Windows that refuses moments before 1970.
    """
    # In whole microseconds: three moments a look-up, and a keyword costs as much as the rest.
    return None if stored is None else _EPOCH + timedelta(0, 0, stored * 1000)


def moment_in(table: str, stored: int | None) -> datetime | None:
    """The moment of a cell read by itself. Raises `UnreadableRowError`."""
    try:
        return moment(stored)
    except MISREADINGS as error:
        raise UnreadableRowError(table) from error


def whole(at: datetime | None) -> datetime | None:
    """A moment as it will be read back: aware UTC, whole milliseconds."""
    return moment(ms(at))


@overload
def storable(text: str) -> str: ...
@overload
def storable(text: str | None) -> str | None: ...
def storable(text: str | None) -> str | None:
    """Free text as UTF-8 can carry it.

    JSON may bring half of a surrogate pair; recording an answer must not fail for that.
    """
    if text is None or text.isascii():
        return text
    return text.encode("utf-8", "replace").decode("utf-8")


def code(stored: str | None) -> Code | None:
    """A stored code; it was parsed before it was stored. TypeError for what is no text."""
    return None if stored is None else code_in(stored)


def code_in(stored: str) -> Code:
    """A stored code that is always there. TypeError for what is no text."""
    if type(stored) is not str:
        raise TypeError("a code that is no text")
    return Code(stored)


def text_in(stored: str) -> str:
    """A stored text that is always there. TypeError for what is none."""
    if type(stored) is not str:
        raise TypeError("a cell that is no text")
    return stored


def money(stored: int | None) -> Money | None:
    """Stored minor units."""
    return None if stored is None else Money(stored)
