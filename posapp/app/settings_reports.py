"""The settings of reports: what the end-of-day slip is printed on."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from posapp.app.settings_part import SettingsPart

SlipPaper = Literal["a5", "roll80"]


class ReportSettings(SettingsPart):
    """The paper of the end-of-day slip."""

    slip_paper: SlipPaper = Field(
        default="a5", description="paper of the end-of-day slip: a5, or roll80 for a roll of 80 mm"
    )
