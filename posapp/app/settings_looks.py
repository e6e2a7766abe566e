"""The settings of how a till looks and sounds."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from posapp.app.settings_part import SettingsPart


class LooksSettings(SettingsPart):
    """How a till begins; both can be changed at the till for the run."""

    theme: Literal["light", "dark", "contrast", "system"] = Field(
        default="system", description="light, dark, contrast, or system: as the computer is set"
    )
    sound: bool = Field(default=True, description="whether the till is heard when it starts")
    sound_volume: int = Field(
        default=70, ge=0, le=100, description="how loud the till's sounds are; 0 is silence"
    )
