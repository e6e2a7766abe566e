"""Keys and passwords that somebody wrote where they do not belong: found, moved, or told."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pydantic import SecretStr

from posapp.app.settings import Settings
from posapp.domain.errors import PosError
from posapp.domain.setting import Origin

_log = logging.getLogger("posapp.app.plain_secrets")


class Lies(StrEnum):
    """Where a plain secret lies, or lay."""

    MOVED = "moved"  # out of the settings file, to where secrets are kept
    FILE = "file"  # in the settings file still
    ENVIRONMENT = "environment"
    OPEN = "open"  # in a file of its own that others may read


@dataclass(frozen=True, slots=True)
class Plain:
    """A secret in plain text; `key` names its setting, `where` a file or a variable."""

    key: str
    lies: Lies
    where: str


def plain_secrets(settings: Settings) -> Sequence[Plain]:
    """Those in force whose text stands in the settings file, the environment, or an open file."""
    found = []
    for key in Settings.model_fields:
        if not isinstance(getattr(settings, key), SecretStr):
            continue
        source = settings.source(key)
        if source.origin is Origin.FILE:
            found.append(Plain(key, Lies.FILE, source.where))
        elif source.origin is Origin.ENVIRONMENT:
            found.append(Plain(key, Lies.ENVIRONMENT, source.where))
    for key in ("splio_api_key_file", "sftp_key_file", "exports_sftp_key_file"):
        path = getattr(settings, key, None)
        if path is not None and _is_open(path):
            found.append(Plain(key, Lies.OPEN, str(path)))
    return found


def _is_open(path: Path) -> bool:
    try:
        return os.name != "nt" and bool(path.expanduser().stat().st_mode & 0o077)
    except (OSError, RuntimeError, ValueError):
        return False  # whoever needs it says so


def put_away(settings: Settings) -> Sequence[Plain]:
    """Move what stands in the settings file to where secrets are kept; tells of each.

    Costs nothing where there is none; else it may take seconds. What cannot be moved stays in use.
    """
    found = [one for one in plain_secrets(settings) if one.lies is Lies.FILE]
    if not found:
        return ()
    from posapp.app.settings_change import SettingsKeeper  # the first paint does not wait for it

    told = []
    for one in found:
        value = getattr(settings, one.key).get_secret_value()
        try:
            SettingsKeeper(settings).keep_secret(one.key, value)
        except PosError as error:
            _log.warning("a secret stays in the settings file key=%s cause=%s", one.key, error.code)
            told.append(one)
        else:
            _log.info("a secret was moved out of the settings file key=%s", one.key)
            told.append(Plain(one.key, Lies.MOVED, one.where))
    return told
