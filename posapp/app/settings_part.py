"""What the rooms' own settings are parts of; the whole is `posapp.app.settings.Settings`."""

from __future__ import annotations

import os

from pydantic import BaseModel, ConfigDict

# Looking through everything that is installed for plugins takes a hundredth of the till's start,
# and one that were found would read the settings with their secrets.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


class SettingsPart(BaseModel):
    """Some settings of one room. Only the whole is ever made, so only it is made ready to judge."""

    model_config = ConfigDict(defer_build=True)
