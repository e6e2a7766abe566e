"""The settings of updates: where they are looked for, who must have signed them, and when."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field

from posapp.app.settings_part import SettingsPart
from posapp.domain.trading_hours import Hours


def _keys(value: object) -> object:
    """One key, several separated by ``|``, or a list."""
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split("|") if part.strip())
    return tuple(str(part) for part in value) if isinstance(value, (list, tuple)) else value


def _are_keys(keys: tuple[str, ...]) -> tuple[str, ...]:
    if keys:
        from posapp.updates.envelope import read_key  # no till needs it to start that names none

        for key in keys:
            read_key(key)
    return keys


def _place(place: str) -> str:
    place = place.strip()
    if "://" not in place:
        return place
    try:
        parts = urlsplit(place)
        is_safe = parts.scheme == "https" and bool(parts.hostname) and parts.username is None
    except ValueError:
        is_safe = False
    if not is_safe or set(place) & set(" ?#"):
        raise ValueError("must be a folder, or an address such as https://example.com/posapp")
    return place


def _hours(text: str) -> str:
    Hours.parse(text.strip())
    return text.strip()


class UpdateSettings(SettingsPart):
    """Nothing is looked for, nor put in, before somebody asks."""

    update_channel: Annotated[str, AfterValidator(_place)] = Field(
        default="", description="where updates are looked for: an https address or a folder"
    )
    update_keys: Annotated[tuple[str, ...], BeforeValidator(_keys), AfterValidator(_are_keys)] = (
        Field(default=(), description="public keys, one of which must have signed the channel")
    )
    trading_hours: Annotated[str, AfterValidator(_hours)] = Field(
        default="08:00-20:00", description="hours without updates; empty where any will do"
    )
