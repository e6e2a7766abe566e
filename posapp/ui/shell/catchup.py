"""A long queue on its way to Splio, told as one although it takes several passes."""

from __future__ import annotations

from datetime import timedelta

from posapp.domain.events import FlushProgressed

_WORTH_TELLING = 5  # burns; fewer are sent before anybody has read how many are left
_BRIEF = timedelta(seconds=2)


class CatchUp:
    """Adds up the passes. What is done never goes back; a sale made meanwhile adds to the total."""

    def __init__(self) -> None:
        self._last = FlushProgressed(0, 0, timedelta())
        self.is_told = False
        self.done = 0
        self.left = 0
        self.time_left: timedelta | None = None

    @property
    def total(self) -> int:
        """What is done and what is left."""
        return self.done + self.left

    def hear(self, fact: FlushProgressed) -> bool:
        """Take what a pass told; True where something was settled since."""
        last, self._last = self._last, fact
        # A pass counts from nothing, and so does its clock.
        is_new = fact.settled < last.settled or fact.took < last.took
        gained = fact.settled if is_new else fact.settled - last.settled
        self.done += gained
        self.left = fact.left
        self.time_left = fact.time_left or self.time_left
        if fact.left == 0:
            self.pause()
            self.done = 0
            self.time_left = None
        elif gained and not self.is_told:
            is_brief = self.time_left is None or self.time_left < _BRIEF
            self.is_told = self.left > _WORTH_TELLING and not is_brief
        return gained > 0

    def pause(self) -> None:
        """Nothing moves just now: say no more of it until something does."""
        self.is_told = False
