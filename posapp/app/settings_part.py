"""What the rooms' own settings are parts of; the whole is `posapp.app.settings.Settings`."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Final

from pydantic import BaseModel, ConfigDict

_SEARCH: Final = "pydantic.plugin._loader"


class _NoSearch(ModuleType):
    """In the place of pydantic's search for plugins in everything that is installed.

    What it loads for that takes a fifteenth of the till's start, and a plugin that were found would
    read the settings with their secrets. ``tests/app/test_start.py`` tells when it stops to serve.
    """

    @staticmethod
    def get_plugins() -> tuple[()]:
        """None."""
        return ()


sys.modules.setdefault(_SEARCH, _NoSearch(_SEARCH))


class SettingsPart(BaseModel):
    """Some settings of one room. Only the whole is ever made, so only it is made ready to judge."""

    model_config = ConfigDict(defer_build=True)
