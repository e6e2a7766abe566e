"""The catalog of the settings, made of `Settings` itself, so that none can be missing from it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin

from pydantic import SecretStr
from pydantic.fields import FieldInfo

from posapp.app.settings import Settings
from posapp.domain.setting import Group, Kind, Setting, Unit

# By the start of the key, the longest that fits; what fits none is for people who know.
_GROUPS: Final[Mapping[str, Group]] = {
    "splio_": Group.SPLIO,
    "store_id": Group.SPLIO,
    "till_id": Group.SPLIO,
    "timezone": Group.SPLIO,
    "field_": Group.SPLIO,
    "vouchers_per_sale": Group.SALE,
    "percentages_per_sale": Group.SALE,
    "same_reward_per_sale": Group.SALE,
    "receipt_line": Group.SALE,
    "online_check_limit_s": Group.SALE,
    "risk_": Group.RISK,
    "stock_": Group.STOCK,
    "sync_": Group.STOCK,
    "codes_from": Group.STOCK,
    "burns_by": Group.STOCK,
    "hot_folder": Group.STOCK,
    "sftp_": Group.STOCK,
    "file_": Group.STOCK,
    "files_": Group.STOCK,
    "accept_new_shapes": Group.STOCK,
    "columns_": Group.STOCK,
    "universe": Group.STOCK,
    "exports_": Group.EXPORTS,
    "scan_": Group.SCANNER,
    "scanner_": Group.SCANNER,
    "slip_": Group.LOOK,
    "theme": Group.LOOK,
    "sound": Group.LOOK,
    "language": Group.LOOK,
    "pin_": Group.PEOPLE,
    "people_": Group.PEOPLE,
    "lock_": Group.PEOPLE,
    "keep_": Group.KEEPING,
    "journal_": Group.KEEPING,
    "archive_": Group.KEEPING,
    "purge_": Group.KEEPING,
    "personal_": Group.KEEPING,
    "check_": Group.KEEPING,
}
_MODULES: Final[Mapping[str, Group]] = {
    "settings_people": Group.PEOPLE,
    "settings_keeping": Group.KEEPING,
    "settings_backup": Group.KEEPING,
}
_UNITS: Final[Mapping[str, Unit]] = {
    "_ms": Unit.MILLISECONDS,
    "_s": Unit.SECONDS,
    "_minutes": Unit.MINUTES,
    "_hours": Unit.HOURS,
    "_days": Unit.DAYS,
    "_percent": Unit.PERCENT,
}
_LIVE: Final = frozenset({"theme", "sound", "language"})
_BOUND: Final = frozenset({"data_dir", "till_id"})
# A text by its type, a choice by what it accepts.
_CHOICES: Final[Mapping[str, tuple[str, ...]]] = {"language": ("en", "fr", "es", "it")}


@cache
def catalog() -> Mapping[str, Setting]:
    """Every setting by its key: group by group, in the order the program names them."""
    made = [_setting(name, info) for name, info in Settings.model_fields.items()]
    order = {group: at for at, group in enumerate(Group)}
    return {one.key: one for one in sorted(made, key=lambda one: order[one.group])}


def shown(value: object) -> str:
    """A setting's value as it would be typed; a secret as nothing."""
    match value:
        case None | SecretStr():
            return ""
        case bool():
            return "true" if value else "false"
        case Enum():
            return str(value.value)
        case float():
            return str(int(value)) if value.is_integer() else repr(value)
        case tuple() | list():
            return "|".join(str(one) for one in value)
        case dict():
            # A file of somebody else's may hold dates where a name of a column belongs.
            return json.dumps(value, ensure_ascii=False, default=str) if value else ""
        case _:
            return str(value)


def plain(value: object) -> Any:
    """A setting's value as a settings file holds it; a secret as nothing."""
    match value:
        case None | SecretStr():
            return ""
        case Enum():
            return value.value
        case Path():
            return str(value)
        case float() if value.is_integer():
            return int(value)
        case tuple():
            return list(value)
        case dict():
            return dict(value)
        case _:
            return value


def default_of(name: str) -> object:
    """A setting's value where nobody chose one."""
    return Settings.model_fields[name].get_default(call_default_factory=True)


def _setting(name: str, info: FieldInfo) -> Setting:
    types = _types(info.annotation)
    kind, choices = _kind(name, types)
    least, most, above = _limits(info)
    return Setting(
        key=name,
        group=_group(name),
        kind=kind,
        description=info.description or "",
        default=shown(default_of(name)),
        least=least,
        most=most,
        above_least=above,
        unit=_unit(name) if kind in {Kind.WHOLE, Kind.DECIMAL} else None,
        choices=choices,
        optional=NoneType in types,
        live=name in _LIVE,
        bound=name in _BOUND,
    )


def _types(annotation: Any) -> tuple[Any, ...]:
    """What a value may be, out of its wrappings."""
    if get_origin(annotation) in {Union, UnionType}:
        return tuple(one for part in get_args(annotation) for one in _types(part))
    return (annotation,)


def _kind(name: str, types: tuple[Any, ...]) -> tuple[Kind, tuple[str, ...]]:
    if name in _CHOICES:
        return Kind.CHOICE, _CHOICES[name]
    kind = next(one for one in types if one is not NoneType)
    if get_origin(kind) is Literal:
        return Kind.CHOICE, tuple(str(one) for one in get_args(kind))
    if get_origin(kind) is tuple:
        return Kind.NAMES, ()
    if get_origin(kind) is dict:
        return Kind.TABLE, ()
    if isinstance(kind, type) and issubclass(kind, Enum):
        return Kind.CHOICE, tuple(str(one.value) for one in kind)
    if kind is str and _is_amount(name):
        return Kind.MONEY, ()
    return _KINDS.get(kind, Kind.TEXT), ()


_KINDS: Final[Mapping[Any, Kind]] = {
    bool: Kind.SWITCH,
    int: Kind.WHOLE,
    float: Kind.DECIMAL,
    Path: Kind.PATH,
    SecretStr: Kind.SECRET,
}


def _is_amount(name: str) -> bool:
    return any(
        getattr(getattr(mark, "func", None), "__name__", "") == "_amount"
        for mark in Settings.model_fields[name].metadata
    )


def _limits(info: FieldInfo) -> tuple[float | None, float | None, bool]:
    least = most = None
    above = False
    for mark in info.metadata:
        if getattr(mark, "ge", None) is not None:
            least = mark.ge
        if getattr(mark, "gt", None) is not None:
            least, above = mark.gt, True
        if getattr(mark, "le", None) is not None:
            most = mark.le
    return least, most, above


def _group(name: str) -> Group:
    for one in Settings.__mro__:
        if name in getattr(one, "__annotations__", {}):
            found = _MODULES.get(one.__module__.rpartition(".")[2])
            if found is not None:
                return found
    fitting = [start for start in _GROUPS if name.startswith(start)]
    return _GROUPS[max(fitting, key=len)] if fitting else Group.ADVANCED


def _unit(name: str) -> Unit | None:
    fitting = [end for end in _UNITS if name.endswith(end)]
    return _UNITS[max(fitting, key=len)] if fitting else None
