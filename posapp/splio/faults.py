"""The five shapes in which Splio says no, read into one value.

Anything that is none of them (a proxy's page, an empty body, half a JSON) is not Splio's word: it
is a failure of the way there, and nothing may be concluded from it about a voucher.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from posapp.splio.body import decode

_LARGEST = 256 * 1024  # bytes; the published error bodies have a few hundred
_LONGEST_TEXT = 300
_MOST_ERRORS = 3  # of a list; the rest repeats
_FLAT = ("error_key", "error", "error_description")


class Shape(StrEnum):
    """Which of the published forms an error body has."""

    LISTED = "listed"  # {"status", "errors": [{error_key, error, error_description}]}
    SINGLE = "single"  # {"status", "errors": {...}}
    FLAT = "flat"  # {error_key, error, error_description}
    BARE = "bare"  # "Authentication failed."
    MESSAGE = "message"  # {"message": "..."}


@dataclass(frozen=True, slots=True)
class Fault:
    """One error answer: HTTP status, Splio's two names for it (may be empty), and its words."""

    status: int
    key: str
    error: str
    text: str
    shape: Shape

    @property
    def is_verdict(self) -> bool:
        """True when Splio's rules speak; the gateway in front uses the two other shapes."""
        return self.shape in {Shape.LISTED, Shape.SINGLE, Shape.FLAT}

    def names(self, *names: str) -> bool:
        """True when one of `names` is its key or its error, whichever field Splio chose."""
        return self.key in names or self.error in names


def parse(status: int, body: bytes) -> Fault | None:
    """Read an error body; None when it is not one of Splio's. Never raises, whatever the bytes."""
    if len(body) > _LARGEST:
        return None
    try:
        data = decode(body)
    except ValueError:
        return None
    if isinstance(data, str):
        return Fault(status, "", "", _text(data), Shape.BARE) if data.strip() else None
    if not isinstance(data, dict):
        return None
    errors = data.get("errors")
    if isinstance(errors, list):
        return _listed(status, errors)
    if isinstance(errors, dict):
        return _single(status, errors, Shape.SINGLE)
    if sum(name in data for name in _FLAT) >= 2:
        return _single(status, data, Shape.FLAT)
    message = data.get("message")
    if isinstance(message, str) and message.strip():
        return Fault(status, "", "", _text(message), Shape.MESSAGE)
    return None


def _listed(status: int, errors: list[object]) -> Fault:
    found = [
        _single(status, one if isinstance(one, dict) else {"error": one}, Shape.LISTED)
        for one in errors[:_MOST_ERRORS]
    ]
    if not found:
        return Fault(status, "", "", "", Shape.LISTED)
    text = "; ".join(one.text for one in found if one.text)[:_LONGEST_TEXT]
    return Fault(status, found[0].key, found[0].error, text, Shape.LISTED)


def _single(status: int, data: dict[str, object], shape: Shape) -> Fault:
    key, error, text = (_text(data.get(name)) for name in _FLAT)
    return Fault(status, key, error, text or error, shape)


def _text(value: object) -> str:
    """Printable text on one line; it ends up on screens and in the journal."""
    if not isinstance(value, str):
        return ""
    return " ".join("".join(c if c.isprintable() else " " for c in value[:2000]).split())[
        :_LONGEST_TEXT
    ]
