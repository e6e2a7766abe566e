"""The settings of how long things are kept."""

from __future__ import annotations

from pydantic import Field

from posapp.app.settings_part import SettingsPart


class KeepingSettings(SettingsPart):
    """How long lines and old sales stay at hand, and card numbers on what is settled."""

    journal_keep_months: int = Field(
        default=24,
        ge=1,
        le=240,
        description="whole months the journal is kept at hand; then it goes into a signed file",
    )
    sales_keep_months: int = Field(
        default=24,
        ge=1,
        le=240,
        description="whole months settled sales are kept at hand; then they go into a signed file",
    )
    persons_keep_days: int = Field(
        default=400,
        ge=30,
        le=3650,
        description="days after which customers' cards and names are forgotten",
    )
