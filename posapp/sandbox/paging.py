"""Splio's two ways to page: cursors for loyalty lists, page numbers for data lists."""

from __future__ import annotations

import base64
import binascii
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlencode

from starlette.requests import Request

from posapp.sandbox.refusals import Json, wrong_value

if TYPE_CHECKING:
    from posapp.sandbox.state import Place, State

T = TypeVar("T")

_MAX = 1000


def number_from(request: Request, name: str, default: int, *, most: int = _MAX) -> int:
    """Read a whole number of 1 to `most` from the query.

    Raises:
        Refused: 400, anything else was asked.
    """
    text = request.query_params.get(name, str(default))
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= most:
        raise wrong_value(name)
    return int(text)


def by_cursor(
    state: State, request: Request, places: Sequence[Place], write: Callable[[str], Json | None]
) -> Json:
    """Answer one page of a list whose elements may come and go between two pages.

    The cursor is opaque to the caller; it holds the number of an element, so that what is added or
    removed elsewhere moves nothing. `write` gives None for an element that has just gone.

    Raises:
        Refused: 400, a limit outside 1 to 1000 or a cursor that cannot have been given out.
    """
    items = sorted(places)
    numbers = [number for number, _ in items]
    limit = number_from(request, "limit", 50)
    after, before = request.query_params.get("after"), request.query_params.get("before")
    if after:
        start = bisect_right(numbers, _number(state, after, "after"))
    elif before:
        start = max(0, bisect_left(numbers, _number(state, before, "before")) - limit)
    else:
        start = 0
    end = min(start + limit, len(items))
    page = items[start:end]
    next_cursor = _cursor(numbers[end - 1]) if end < len(items) else None
    back_cursor = _cursor(numbers[start]) if 0 < start < len(items) else None
    cursors: Json = {"before": back_cursor, "after": next_cursor}
    if next_cursor is None and state.last_page == "missing":
        del cursors["after"]
    return {
        "paging": {
            "cursors": cursors,
            "previous": _link(request, "before", back_cursor),
            "next": _link(request, "after", next_cursor),
        },
        "count_element": len(items),
        "elements": [written for _, name in page if (written := write(name)) is not None],
    }


def by_number(request: Request, items: Sequence[T], write: Callable[[T], Json]) -> Json:
    """Answer one numbered page (`page_number` from 1, `per_page` from 1 to 1000).

    Raises:
        Refused: 400, a number outside those.
    """
    per_page = number_from(request, "per_page", 20)
    current = number_from(request, "page_number", 1, most=1_000_000)
    page = items[(current - 1) * per_page : current * per_page]
    return {
        "count_element": len(items),
        "current_page": current,
        "per_page": per_page,
        "sort": [],
        "elements": [write(item) for item in page],
    }


def _cursor(number: int) -> str:
    return base64.urlsafe_b64encode(b"at:%d" % number).decode("ascii").rstrip("=")


def _number(state: State, cursor: str, name: str) -> int:
    padded = cursor + "=" * (-len(cursor) % 4)
    try:
        kind, _, text = base64.urlsafe_b64decode(padded).partition(b":")
        number = int(text)
    except (binascii.Error, ValueError) as unreadable:
        raise wrong_value(name) from unreadable
    if kind != b"at" or not 0 < number <= state.newest_id:
        raise wrong_value(name)
    return number


def _link(request: Request, name: str, cursor: str | None) -> str:
    if cursor is None:
        return ""
    query = {
        key: value for key, value in request.query_params.items() if key not in {"after", "before"}
    }
    path = request.scope["raw_path"].decode("ascii")
    return f"{path}?{urlencode(query | {name: cursor})}"
