"""What a till lets be heard: the classes of a verdict, and that something was kept for later."""

from __future__ import annotations

from enum import StrEnum


class Cue(StrEnum):
    """One sound; the later ones drown the earlier ones where several fall together."""

    KEPT = "kept"
    ACCEPT = "accept"
    ATTENTION = "attention"
    REFUSE = "refuse"

    @property
    def weight(self) -> int:
        """How grave it is: 0 is the lightest."""
        return list(Cue).index(self)
