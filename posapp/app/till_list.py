"""The list of a fleet's tills: what is different from one to the next, a row each.

CSV (comma, semicolon or tab) or TOML (``[[till]]``). A column is a setting, or says which machine
the row is of: ``host``, the computer's name, or ``serial``, its maker's number.
"""

from __future__ import annotations

import csv
import platform
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from posapp.app.settings import Settings
from posapp.app.toml_text import bytes_of, toml_of
from posapp.domain.errors import Disposition, SettingsError

_HOST: Final = "host"
_SERIAL: Final = "serial"
_NAMES: Final = (_HOST, _SERIAL, "till_id")
_SECRETS: Final = frozenset(
    name for name, info in Settings.model_fields.items() if "SecretStr" in str(info.annotation)
)
_SEPARATORS: Final = ";\t,"
_MAKERS_NUMBER: Final = Path("/sys/class/dmi/id/product_serial")  # only an administrator reads it


@dataclass(frozen=True, slots=True)
class TillRow:
    """One till of the list.

    Attributes:
        where: the row, as a person finds it: ``line 3``.
        names: what the machine is known by: its host's name, its serial number, the till's name.
        values: the settings it gives.
    """

    where: str
    names: frozenset[str]
    values: Mapping[str, Any]


def read_list(path: Path) -> Sequence[TillRow]:
    """Every row, judged. Raises `SettingsError` ``settings.setup_file``, naming the row."""
    try:
        content = bytes_of(path)
        is_toml = path.suffix.lower() == ".toml"
        rows = list(_of_toml(content) if is_toml else _of_csv(content))
    except OSError as error:
        raise _fault(path, error.strerror or "it cannot be read") from None
    except (ValueError, csv.Error) as error:
        raise _fault(path, str(error)) from None
    if not rows:
        raise _fault(path, "it names no till")
    made = [_row(path, where, told) for where, told in rows]
    seen: dict[str, str] = {}
    for one in made:
        for name in one.names:
            if name in seen:
                raise _fault(path, f"{seen[name]} and {one.where} are both of “{name}”")
            seen[name] = one.where
    return made


def row_of(path: Path, rows: Sequence[TillRow], named: str | None) -> TillRow:
    """The row of this machine, or of the till that is named.

    Raises `SettingsError` ``settings.no_such_till``.
    """
    wanted = [_plain(named)] if named is not None else _of_this_machine()
    for name in wanted:
        for one in rows:
            if name in one.names:
                return one
    if named is None:
        # A list may have the short name, the machine the whole one, or the other way round.
        short = _short(platform.node())
        found = [one for one in rows if short in {_short(name) for name in one.names}]
        if len(found) == 1:
            return found[0]
    raise SettingsError(
        "settings.no_such_till", Disposition.ASK, path=path, till=named or platform.node() or "?"
    )


def _of_this_machine() -> list[str]:
    names = [_plain(platform.node())]
    with suppress(OSError, UnicodeDecodeError):
        names.append(_plain(_MAKERS_NUMBER.read_text("ascii")))
    return [name for name in names if name]


def _row(path: Path, where: str, told: Mapping[str, Any]) -> TillRow:
    unknown = [key for key in told if key not in Settings.model_fields and key not in _NAMES]
    if unknown:
        raise _fault(path, f"{where}: there is no setting “{unknown[0]}”")
    secret = sorted(set(told) & _SECRETS)
    if secret:
        raise _fault(path, f"{where}: {secret[0]} is a secret and does not belong in it")
    names = frozenset(_plain(str(told[key])) for key in _NAMES if told.get(key))
    if not names:
        raise _fault(path, f"{where}: it has neither host nor serial nor till_id")
    values = {
        key: value for key, value in told.items() if key in Settings.model_fields and value != ""
    }
    return TillRow(where, names, values)


def _of_toml(content: bytes) -> Iterator[tuple[str, Mapping[str, Any]]]:
    told = toml_of(content)
    tills = told.get("till")
    strange = sorted(set(told) - {"till"})
    if strange or not isinstance(tills, list) or not all(isinstance(one, dict) for one in tills):
        raise ValueError("tills must be written as [[till]]")
    for number, one in enumerate(tills, 1):
        yield f"till {number}", one


def _of_csv(content: bytes) -> Iterator[tuple[str, Mapping[str, Any]]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("it is not UTF-8 text") from None
    head = text.partition("\n")[0]
    mark = max(_SEPARATORS, key=head.count)
    reader = csv.reader(text.splitlines(), delimiter=mark, strict=True)
    columns: list[str] = []
    for cells in reader:
        parts = [cell.strip() for cell in cells]
        where = f"line {reader.line_num}"
        if not any(parts) or parts[0].startswith("#"):
            continue
        if not columns:
            columns = parts
            if len(set(columns)) != len(columns) or not all(columns):
                raise ValueError(f"{where}: a column is there twice, or has no name")
        elif len(parts) != len(columns):
            raise ValueError(f"{where}: it has {len(parts)} cells, not {len(columns)}")
        else:
            yield where, dict(zip(columns, parts, strict=True))


def _plain(name: str) -> str:
    return name.strip().casefold()


def _short(name: str) -> str:
    return _plain(name).partition(".")[0]


def _fault(path: Path, detail: str) -> SettingsError:
    return SettingsError("settings.setup_file", Disposition.ASK, path=path, detail=detail)
