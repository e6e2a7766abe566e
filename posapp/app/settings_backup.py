"""The settings of copies of the ledger."""

from __future__ import annotations

from pydantic import Field

from posapp.app.settings_files import OptionalPath
from posapp.app.settings_part import SettingsPart


class BackupSettings(SettingsPart):
    """Where copies of the till's sales go, how often, and how long they stay."""

    backup_folder: OptionalPath = Field(
        default=None, description="where copies of the till's sales go; backups in data_dir if none"
    )
    backup_second_folder: OptionalPath = Field(
        default=None, description="a second place for them, such as a network share or a USB disk"
    )
    backup_every_hours: int = Field(
        default=4, ge=1, le=168, description="hours between two copies while the till is open"
    )
    backup_keep_last: int = Field(
        default=6, ge=2, le=1000, description="the newest copies that always stay"
    )
    backup_keep_days: int = Field(
        default=14, ge=1, le=400, description="days of which one copy each stays"
    )
