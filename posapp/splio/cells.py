"""Single values out of Splio's JSON, whatever their spelling."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, tzinfo
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from posapp.domain.code import Code, CodeError
from posapp.domain.moment import expiry_from_wire, from_wire
from posapp.domain.shown import seemly

T = TypeVar("T")
Json = dict[str, object]

_WHOLE = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_ZERO_DATE = "0000-00-00"  # how a MySQL behind an API spells "no date"
_LONGEST_TEXT = 1000
_LARGEST_WORTH = Decimal(1_000_000_000)


class WireError(ValueError):
    """A JSON value cannot be used as what the call promises."""


def elements_of(body: object) -> list[object]:
    """The elements of a page; null is an empty one. Raises `WireError`."""
    data = object_of(body)
    if "elements" not in data:
        raise WireError("no elements")
    elements = data["elements"]
    if elements is None:
        return []
    if not isinstance(elements, list):
        raise WireError("elements is not a list")
    return elements


def cursor_of(body: object) -> str | None:
    """The cursor of the next page; null, empty or missing on the last one."""
    paging = object_of(body).get("paging")
    cursors = paging.get("cursors") if isinstance(paging, dict) else None
    return (text_of(cursors.get("after")) or None) if isinstance(cursors, dict) else None


def read_each(elements: Iterable[object], read: Callable[[object], T]) -> tuple[list[T], int]:
    """The readable ones, and how many were not."""
    values: list[T] = []
    unreadable = 0
    for element in elements:
        try:
            values.append(read(element))
        except WireError:
            unreadable += 1
    return values, unreadable


def optional(read: Callable[[], T]) -> T | None:
    """What `read` gives; None where it cannot be read."""
    try:
        return read()
    except WireError:
        return None


def object_of(value: object) -> Json:
    """A JSON object. Raises `WireError`."""
    if not isinstance(value, dict):
        raise WireError("not an object")
    return value


def first_of(data: Json, *names: str) -> object:
    """The first of these names that holds something."""
    return next((data[name] for name in names if data.get(name) is not None), None)


def code_of(value: object) -> Code:
    """A code. Raises `WireError`."""
    # Nothing is replaced or cut here: a mended code would be another voucher's.
    text = value if isinstance(value, str) else str(value) if type(value) is int else ""
    try:
        return Code.parse(text)
    except CodeError as error:
        raise WireError(f"not a code: {error.fault}") from None


def text_of(value: object) -> str:
    """Text that every store and screen can hold; numbers and flags as they are written."""
    match value:
        case str():
            # A lone surrogate is legal JSON and cannot be encoded.
            return value[:_LONGEST_TEXT].encode("utf-8", "replace").decode("utf-8").strip()
        case bool():
            return "true" if value else "false"
        case int() | Decimal():
            return str(value)[:_LONGEST_TEXT]
        case _:
            return ""


def name_of(value: object) -> str:
    """A name as a person may see it: one line, without marks that turn or hide what is read."""
    return seemly(text_of(value))


def flag_of(value: object) -> bool:
    """Whether a value means yes."""
    return text_of(value).casefold() in {"true", "1", "yes"}


def whole_of(value: object) -> int | None:
    """A whole number that a database column can hold, else None."""
    if isinstance(value, bool):
        return None
    text = text_of(value)
    return int(text) if _WHOLE.fullmatch(text) else None


def count_of(value: object) -> int | None:
    """A whole number from 0 on, else None."""
    number = whole_of(value)
    return number if number is not None and number >= 0 else None


def decimal_of(value: object) -> Decimal | None:
    """An amount or a percentage in reason, else None."""
    try:
        number = Decimal(text_of(value).replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() and 0 <= number <= _LARGEST_WORTH else None


def date_text(value: object) -> str | None:
    """A date as it is written; None for none and for a zero date."""
    text = text_of(value)
    return None if not text or text.startswith(_ZERO_DATE) else text


def moment_of(value: object, zone: tzinfo) -> datetime | None:
    """A moment in the universe's local text; None for none. Raises `WireError`."""
    text = date_text(value)
    if text is None:
        return None
    try:
        return from_wire(text, zone)
    except ValueError:
        return _with_offset(text)


def expiry_of(value: object, zone: tzinfo) -> datetime:
    """When something ends; none is never. Raises `WireError`."""
    text = date_text(value)
    try:
        return expiry_from_wire(text, zone)
    except ValueError:
        return _with_offset(text or "")


def _with_offset(text: str) -> datetime:
    """A date with its own offset is not Splio's published form, and clear all the same."""
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise WireError("not a date")
