"""JSON text into plain values, safe for any bytes."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation


def decode(body: bytes) -> object:
    """Read a JSON body; numbers with a fraction become `Decimal`, so that amounts stay exact.

    Raises ValueError for anything that is not JSON, for the non-numbers NaN and Infinity, for
    numbers beyond reason and for nesting beyond the interpreter's depth.
    """
    try:
        return json.loads(body, parse_float=_decimal, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("nested too deep") from None


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        raise ValueError("a number beyond reason") from None


def _refuse(text: str) -> object:
    raise ValueError(f"{text} is no JSON")
