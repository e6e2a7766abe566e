"""Where a till stands: its machine and its folder; and what is known of a copy of its data.

A till's data that turn up in another place may be the till itself, moved, or a copy beside which
the first one goes on. The program cannot know which; sent by both, a burn would go out twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class TillPlace:
    """A machine and a folder on it.

    Attributes:
        machine: stands for the installed system; hashed, since it names a machine for life.
        addresses: stand for its network hardware, hashed; empty where none can be told.
        host: the machine's name, for people.
        folder: the data directory, absolute.
        till_id: the till's name in the settings, for people.
    """

    machine: str
    addresses: frozenset[str]
    host: str
    folder: str
    till_id: str

    def is_same(self, other: TillPlace) -> bool:
        """True where this is that place: same system, same folder, no other machine's hardware.

        A copied disk brings the system's number along, but no network hardware; a machine whose
        hardware was changed only in part stays what it was.
        """
        if (self.machine, self.folder) != (other.machine, other.folder):
            return False
        if not self.addresses or not other.addresses:
            return True
        return bool(self.addresses & other.addresses)


class Answer(StrEnum):
    """What a manager says of data that turned up in another place."""

    MOVED = "moved"  # it is the same till; the other one is not used any more
    COPIED = "copied"  # it is another till; the first one goes on, and sends its own burns


@dataclass(frozen=True, slots=True)
class Copy:
    """Data of a till in another place: whose they are, since when that is known, what waits."""

    of: TillPlace
    here: TillPlace
    found_at: datetime
    burns: int
    grants: int


class PlaceBook(Protocol):
    """The ledger's word on where its till stands. Every method that writes is one transaction."""

    def copy(self) -> Copy | None:
        """The copy that nobody judged yet; None where this is the till itself."""
        ...

    def arrive(self, here: TillPlace, at: datetime) -> Copy | None:
        """The till opens here: the first time is remembered, another place is held back."""
        ...

    def answer(self, answer: Answer, here: TillPlace, at: datetime, by: str) -> int:
        """A manager's word on a copy; how many burns and grants it settled or set free."""
        ...
