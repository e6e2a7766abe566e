"""What the rooms' own settings are parts of; the whole is `posapp.app.settings.Settings`."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class SettingsPart(BaseModel):
    """Some settings of one room. Only the whole is ever made, so only it is made ready to judge."""

    model_config = ConfigDict(defer_build=True)
