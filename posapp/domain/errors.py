"""Errors that may cross a room's door.

A library's exceptions die at the door of the room that uses the library; what leaves the room is a
`PosError` with a stable code (the interface chooses words by it) and a disposition (what the
caller may do about it). Anything else that escapes is a bug.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Disposition(StrEnum):
    """What can be done about an error."""

    RETRY = "retry"  # the world's fault and passing: the same act may succeed later
    ASK = "ask"  # a person must decide or mend something (settings, key, disk)
    REFUSE = "refuse"  # the request itself is wrong and stays wrong


class PosError(Exception):
    """A failure with a stable code, a disposition and the facts a sentence about it needs.

    Attributes:
        code: stable machine-readable name, e.g. ``store.newer_database``.
        disposition: what may be done about it.
        params: facts for the sentence (paths, names, dates as text); never secrets or whole codes.
    """

    def __init__(self, code: str, disposition: Disposition, **params: object) -> None:
        self.code: Final = code
        self.disposition: Final = disposition
        self.params: Final[dict[str, object]] = params
        facts = " ".join(f"{name}={value}" for name, value in params.items())
        super().__init__(f"{code} {facts}".strip())


class SettingsError(PosError):
    """A setting is unknown, unreadable or out of range; says which, where and what is accepted."""


class StoreError(PosError):
    """The disk or a database cannot serve: newer file, corrupt, locked, full, no permission."""


class SplioError(PosError):
    """Splio did not give a usable answer; never says anything about a voucher."""


class FileError(PosError):
    """A file of codes, or the place it travels by, cannot serve; says which file and why."""


class SaleError(PosError):
    """An act on a sale that its state or the ledger does not allow."""


class CodesError(PosError):
    """Own codes cannot be made or sent as asked; says which and why."""
