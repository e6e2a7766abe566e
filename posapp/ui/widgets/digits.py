"""The digits 1 to 9 as any country's number row types them."""

from __future__ import annotations

from typing import Final

# What the number row types without Shift in France and in Belgium, from the key of 1 on.
UNSHIFTED: Final = ("&", "é", '"', "'", "(", "-§", "è", "_!", "ç")
_DIGITS: Final = {
    mark: at for at, marks in enumerate(UNSHIFTED, 1) for mark in (str(at), *marks, *marks.upper())
}


def digit_of(text: str) -> int | None:
    """The digit 1 to 9 whose key typed this, whatever Shift or CapsLock did; None for others."""
    return _DIGITS.get(text)
