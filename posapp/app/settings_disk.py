"""The settings of when the till checks its files."""

from __future__ import annotations

from pydantic import Field

from posapp.app.settings_part import SettingsPart


class DiskSettings(SettingsPart):
    """When an open till checks its files from end to end."""

    check_hour: int = Field(
        default=4,
        ge=0,
        le=23,
        description="hour of the day at which an open till checks its files from end to end",
    )
    check_every_days: int = Field(
        default=1,
        ge=1,
        le=60,
        description="days between two such checks; a till closed at that hour checks later",
    )
