"""May the program be put in another one's place now: what each till of the machine is doing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath


class Doing(StrEnum):
    """What a till is doing."""

    CLOSED = "closed"  # no program holds it; whatever waits in it waits on disk
    OPEN = "open"
    SENDING = "sending"  # a burn may be on the wire
    UNKNOWN = "unknown"  # a program holds it, and its sales could not be read


@dataclass(frozen=True, slots=True)
class TillSeen:
    """One till of the machine.

    Attributes:
        folder: its data directory.
        sending: burns that may be on the wire now.
        owed: burns that are still to be sent, these among them; 0 of a closed till, not looked at.
    """

    folder: PurePath
    doing: Doing
    sending: int = 0
    owed: int = 0

    @property
    def bars(self) -> bool:
        """True where its program must not be replaced now."""
        return self.doing in {Doing.SENDING, Doing.UNKNOWN}


@dataclass(frozen=True, slots=True)
class MachineSeen:
    """The tills of a machine; `unseen` are the people's folders that may not be looked into."""

    tills: Sequence[TillSeen]
    unseen: Sequence[PurePath] = ()

    @property
    def may_replace(self) -> bool:
        """True where no till is sending, as far as can be seen."""
        return not any(till.bars for till in self.tills)

    @property
    def is_open(self) -> bool:
        """True where a program holds one of the tills."""
        return any(till.doing is not Doing.CLOSED for till in self.tills)
