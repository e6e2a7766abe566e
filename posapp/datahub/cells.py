"""Cells of a CSV file that a person may open in a spreadsheet."""

from __future__ import annotations

import re
from typing import Final

# At the start, and behind what a spreadsheet of another country splits at, quotes or not.
_BEGINS_A_FORMULA: Final = re.compile(r"(^|[;,\t|])(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])")


def defused(text: str) -> str:
    """The text, with an apostrophe where a spreadsheet would take what follows for a formula.

    Not for what a machine reads back: the apostrophe becomes part of the value.
    """
    return _BEGINS_A_FORMULA.sub(r"\1'", text)
