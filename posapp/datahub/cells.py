"""Cells of a CSV file that a person may open in a spreadsheet."""

from __future__ import annotations

from typing import Final

_BEGINS_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def defused(text: str) -> str:
    """The text, behind an apostrophe where a spreadsheet would take it for a formula.

    Not for what a machine reads back: the apostrophe becomes part of the value.
    """
    return f"'{text}" if text.startswith(_BEGINS_A_FORMULA) else text
