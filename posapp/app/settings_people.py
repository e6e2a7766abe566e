"""The settings about who is at the till."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from posapp.app.settings_part import SettingsPart
from posapp.domain.people import LONGEST_PIN, SHORTEST_PIN


class PeopleSettings(SettingsPart):
    """They matter once somebody was entered: until then the till asks nobody."""

    lock_after_minutes: int = Field(
        default=5,
        ge=0,
        le=480,
        description="minutes without key, touch or scan after which the till locks; 0 is never",
    )
    pin_length: int = Field(
        default=SHORTEST_PIN,
        ge=SHORTEST_PIN,
        le=LONGEST_PIN,
        description="fewest digits that a new PIN may have",
    )

    @property
    def lock_after(self) -> timedelta | None:
        """How long the till waits before it locks; None where it never does."""
        return timedelta(minutes=self.lock_after_minutes) if self.lock_after_minutes else None
