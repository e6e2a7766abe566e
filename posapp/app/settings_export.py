"""Settings handed from one till to others, as a file without secrets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from posapp.app.settings import Settings
from posapp.app.settings_catalog import catalog, default_of, plain, shown
from posapp.app.settings_change import Draft, SettingsKeeper, unknown
from posapp.app.toml_text import read_toml
from posapp.domain.errors import Disposition, SettingsError
from posapp.domain.setting import Change, Setting


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do.

    Attributes:
        draft: to be written.
        changes: what would be different.
        left_out: what the file names and would not come: another till's own, or decided elsewhere.
    """

    draft: Draft
    changes: tuple[Change, ...]
    left_out: tuple[str, ...]


def exported(settings: Settings, *, with_till: bool) -> str:
    """All settings but the secrets as TOML; those of this one till only `with_till`.

    Every value is in it, the defaults too, so that it makes another till the same. What is none is
    an empty text.
    """
    import tomlkit  # not to be waited for when the page is opened

    document = tomlkit.document()
    document.add(tomlkit.comment(f"posapp: the settings of {settings.till_id!a}, without secrets"))
    group = None
    for one in catalog().values():
        if one.is_secret or (one.bound and not with_till):
            continue
        if one.group is not group:
            document.add(tomlkit.nl())
            group = one.group
        value = plain(getattr(settings, one.key))
        if isinstance(value, dict):
            table = tomlkit.inline_table()
            table.update(value)
            value = table
        document.add(one.key, value)
    return tomlkit.dumps(document)


def plan(keeper: SettingsKeeper, path: Path, *, with_till: bool) -> Plan:
    """Look into a file of settings; nothing is written.

    Raises `SettingsError`: ``settings.file_missing``, ``settings.file_unreadable``,
    ``settings.unknown_key`` naming all of them, ``settings.secret``, ``settings.invalid``.
    """
    values = _read(path)
    strange = [key for key in values if key not in catalog()]
    if strange:
        raise unknown(path, strange)
    before = keeper.coming()
    bound = {key for key in values if catalog()[key].bound and not with_till}
    fixed = {key for key in values if keeper.source(key).is_fixed}
    draft = {key: value for key, value in values.items() if key not in bound | fixed}
    for key in draft:
        if catalog()[key].is_secret:
            raise SettingsError("settings.secret", Disposition.REFUSE, key=key)
    after = keeper.accepted(draft, str(path))
    wanted = {
        key: _as_chosen(catalog()[key], value, after)
        for key, value in draft.items()
        if getattr(before, key) != getattr(after, key)
    }
    changes = tuple(
        Change(key, shown(getattr(before, key)), shown(getattr(after, key))) for key in wanted
    )
    left_out = tuple(
        key
        for key in values
        if key in bound | fixed and shown(values[key]) != shown(getattr(before, key))
    )
    return Plan(wanted, changes, left_out)


def _as_chosen(one: Setting, value: object, after: Settings) -> object:
    """The default is not written out: it may get better with the program."""
    return None if getattr(after, one.key) == default_of(one.key) else value


def _read(path: Path) -> Mapping[str, Any]:
    try:
        return read_toml(path)
    except FileNotFoundError:
        raise SettingsError("settings.file_missing", Disposition.ASK, path=path) from None
    except OSError as error:
        raise _unreadable(path, error.strerror or "the disk refuses") from None
    except ValueError as error:
        raise _unreadable(path, str(error)) from None


def _unreadable(path: Path, detail: str) -> SettingsError:
    return SettingsError("settings.file_unreadable", Disposition.ASK, path=path, detail=detail)
