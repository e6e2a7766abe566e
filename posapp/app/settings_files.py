"""The settings of the way by file: hot folder, SFTP, shapes of the files."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr

from posapp.app.settings_part import SettingsPart
from posapp.domain.burn import Route
from posapp.domain.file_shape import MANDATORY, OPTIONAL, FileShape, Scope

_LONGEST_NAME = 255  # bytes, on the disks of Linux and Windows alike
_LONGEST_PATH = 1000


def _encoding(name: str) -> str:
    if name != "auto":
        try:
            "".encode(name)  # unlike codecs.lookup it also refuses codecs that are not for text
        except (LookupError, ValueError):
            raise ValueError("must be auto or an encoding such as utf-8 or latin-1") from None
    return name


def _separator(mark: str) -> str:
    if mark not in {"auto", ";", ",", "|", "\t"}:
        raise ValueError('must be auto, ";", ",", "|" or a tab')
    return mark


def _universe(name: str) -> str:
    if re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name) is None:
        raise ValueError("must be up to 64 letters, digits, - or _")
    return name


def _file_name(name: str) -> str:
    """The name goes to a folder that others read: it must stay in it, and be a name at all."""
    try:
        made = name.format(universe="u", store="s", till="t", date="d", number="1")
    except (LookupError, ValueError, AttributeError):
        raise ValueError(f"may hold {_PLACES} and no other braces") from None
    if not made.isprintable() or set(made) & set('/\\:*?"<>|') or not made.strip(". "):
        raise ValueError("must be a file's name without / \\ : * ? \" < > |")
    return name


def _pattern(pattern: str) -> str:
    if set(pattern) & set("/\\"):
        raise ValueError("must be a pattern of file names such as *earnreward*, without folders")
    return pattern


def expanded(path: Path) -> Path:
    """The path with ``~`` replaced.

    Raises ValueError for the home of nobody, and for what no disk takes as a path.
    """
    try:
        whole = path.expanduser()
    except RuntimeError:
        raise ValueError("must not begin with ~ and the name of nobody") from None
    return _as_a_disk_takes_it(whole)


def _as_a_disk_takes_it(path: Path) -> Path:
    try:
        names = [os.fsencode(name) for name in path.parts]
    except UnicodeEncodeError:
        names = [b"\0"]
    if any(b"\0" in name for name in names):
        raise ValueError("must be a path that a disk can hold")
    if any(len(name) > _LONGEST_NAME for name in names) or sum(map(len, names)) > _LONGEST_PATH:
        raise ValueError("must be a path that a disk can hold: 255 bytes in a name, 1000 in all")
    return path


def _whole_path(path: Path | None) -> Path | None:
    """A path that means the same from wherever the program is started."""
    if path is None:
        return None
    try:
        whole = path.expanduser()
    except RuntimeError:  # ~ and the name of nobody
        whole = path
    if not whole.is_absolute():
        raise ValueError("must be a full path, from the root of the disk or from ~")
    return _as_a_disk_takes_it(whole)


def _columns(scope: Scope) -> BeforeValidator:
    ours = (*MANDATORY[scope], *OPTIONAL[scope])
    example = f'must be a table such as {{"{ours[0]}": "column"}}'

    def read(value: object) -> object:
        if isinstance(value, str):
            try:
                value = json.loads(value)
            except (ValueError, RecursionError):
                raise ValueError(example) from None
        if not isinstance(value, dict) or not all(isinstance(n, str) for n in value.values()):
            raise ValueError(example)
        for name, column in value.items():
            if name not in ours:
                raise ValueError(f"{name!r} is none of {', '.join(ours)}")
            if not column.strip():
                raise ValueError(f"{name!r} needs the name of a column")
        if len(set(value.values())) < len(value):
            raise ValueError("one column cannot be two of ours")
        return value

    return BeforeValidator(read)


_PLACES = "{universe}, {store}, {till}, {date}, {number}"

OptionalPath = Annotated[Path | None, AfterValidator(_whole_path)]
NamePattern = Annotated[str, AfterValidator(_pattern)]
RewardColumns = Annotated[dict[str, str], _columns(Scope.MASTER_REWARD)]
CodeColumns = Annotated[dict[str, str], _columns(Scope.EARN_REWARD)]
BurnColumns = Annotated[dict[str, str], _columns(Scope.BURN_REWARD)]


class FileSettings(SettingsPart):
    """How codes come and burns go by file. The SFTP password belongs in the system's keyring."""

    codes_from: Literal["api", "files"] = Field(
        default="api", description="api or files: where the granted codes come from"
    )
    burns_by: Route = Field(
        default=Route.API, description="api or file: the way burns go to Splio, never both"
    )
    hot_folder: OptionalPath = Field(
        default=None, description="a folder whose files of codes are taken in by themselves"
    )
    sftp_host: str | None = Field(default=None, description="the SFTP server's name")
    sftp_port: int = Field(default=22, ge=1, le=65_535, description="its port")
    sftp_user: str | None = Field(default=None, description="the login there")
    sftp_password: SecretStr | None = Field(
        default=None, description="its password; better kept in the system's keyring"
    )
    sftp_key_file: OptionalPath = Field(
        default=None, description="a private key, instead of a password"
    )
    sftp_inbox: str = Field(default=".", description="the server's folder with files of codes")
    sftp_outbox: str = Field(default=".", description="the server's folder for files of burns")
    files_every_minutes: int = Field(
        default=15, ge=1, le=10_080, description="minutes between two looks for new files"
    )
    file_settle_s: float = Field(
        default=10, ge=0, le=3600, description="seconds a file must rest before it is read"
    )
    file_separator: Annotated[str, AfterValidator(_separator)] = Field(
        default="auto", description="auto, or the mark between two columns"
    )
    file_encoding: Annotated[str, AfterValidator(_encoding)] = Field(
        default="auto", description="auto (UTF-8, else Latin-1), or an encoding's name"
    )
    file_pattern_earnreward: NamePattern = Field(
        default="*earnreward*", min_length=1, description="names of files with granted codes"
    )
    file_pattern_masterreward: NamePattern = Field(
        default="*masterreward*", min_length=1, description="names of files with rewards"
    )
    file_name_burnreward: Annotated[str, AfterValidator(_file_name)] = Field(
        default="{universe}_burnreward_{date}.csv",
        min_length=1,
        description="name of a file of burns; {universe}, {store}, {till}, {date}, {number}",
    )
    universe: Annotated[str, AfterValidator(_universe)] = Field(
        default="universe", description="the universe's name, as files are named by"
    )
    columns_earnreward: CodeColumns = Field(
        default_factory=dict,
        description="the file's own column name for each of ours, where it differs",
    )
    columns_masterreward: RewardColumns = Field(
        default_factory=dict, description="the same for files of rewards"
    )
    columns_burnreward: BurnColumns = Field(
        default_factory=dict, description="the same for files of burns"
    )
    files_are_complete: bool = Field(
        default=False,
        description="true where every file lists all codes: what it lacks is swept",
    )
    accept_new_shapes: bool = Field(
        default=False,
        description="take in a file whose columns were never confirmed in a preview",
    )

    @property
    def shapes(self) -> Mapping[Scope, FileShape]:
        """How files of each scope look."""
        columns = {
            Scope.MASTER_REWARD: self.columns_masterreward,
            Scope.EARN_REWARD: self.columns_earnreward,
            Scope.BURN_REWARD: self.columns_burnreward,
        }
        return {
            scope: FileShape(
                scope,
                columns[scope],
                separator=self.file_separator,
                encoding=self.file_encoding,
                complete=self.files_are_complete and scope is Scope.EARN_REWARD,
            )
            for scope in Scope
        }
