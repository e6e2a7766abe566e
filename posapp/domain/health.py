"""How a till is, thing by thing, and what is handed to support about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any


class Condition(StrEnum):
    """How one thing is."""

    GOOD = "good"
    WAITS = "waits"  # passes by itself, or may wait for a person
    BROKEN = "broken"  # a person must mend it


@dataclass(frozen=True, slots=True)
class Observed:
    """One thing looked at.

    Attributes:
        name: its stable name, for scripts; words are chosen by it.
        detail: what was seen, a sentence in the interface's language.
        advice: what to do about it; empty where nothing is to be done.
        facts: what was seen, as JSON values.
    """

    name: str
    condition: Condition
    detail: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    advice: str = ""

    @property
    def is_good(self) -> bool:
        """True where nothing is to be done about it."""
        return self.condition is Condition.GOOD

    def json(self) -> dict[str, Any]:
        """The thing as JSON values."""
        told = {"ok": self.is_good, "state": self.condition.value, "detail": self.detail}
        return told | ({"advice": self.advice} if self.advice else {}) | dict(self.facts)


def worst(observed: Sequence[Observed]) -> Condition:
    """How the till is as a whole."""
    seen = {one.condition for one in observed}
    if Condition.BROKEN in seen:
        return Condition.BROKEN
    return Condition.WAITS if Condition.WAITS in seen else Condition.GOOD


class BundleStep(StrEnum):
    """What is under way while a bundle is made, in this order."""

    HEALTH = "health"
    NETWORK = "network"
    FILES = "files"
    LOGS = "logs"
    MASKING = "masking"
    SAVING = "saving"


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle that was made: where, its size in bytes, and which logs had no room in it."""

    path: Path
    size: int
    cut: tuple[str, ...] = ()
