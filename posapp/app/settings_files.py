"""The settings of the way by file: hot folder, SFTP, shapes of the files."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings

from posapp.domain.burn import Route


def _encoding(name: str) -> str:
    if name != "auto":
        try:
            codecs.lookup(name)
        except LookupError:
            raise ValueError("must be auto or an encoding such as utf-8 or latin-1") from None
    return name


def _separator(mark: str) -> str:
    if mark not in {"auto", ";", ",", "|", "\t"}:
        raise ValueError('must be auto, ";", ",", "|" or a tab')
    return mark


OptionalPath = Annotated[Path | None, AfterValidator(lambda path: path and path.expanduser())]


class FileSettings(BaseSettings):
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
    file_pattern_earnreward: str = Field(
        default="*earnreward*", min_length=1, description="names of files with granted codes"
    )
    file_pattern_masterreward: str = Field(
        default="*masterreward*", min_length=1, description="names of files with rewards"
    )
    file_name_burnreward: str = Field(
        default="{universe}_burnreward_{date}.csv",
        min_length=1,
        description="name of a file of burns; {universe}, {store}, {till}, {date}, {number}",
    )
    universe: str = Field(
        default="universe", pattern=r"^[A-Za-z0-9_-]{1,64}$", description="the universe's name"
    )
    columns_earnreward: dict[str, str] = Field(
        default_factory=dict,
        description="the file's own column name for each of ours, where it differs",
    )
    columns_masterreward: dict[str, str] = Field(
        default_factory=dict, description="the same for files of rewards"
    )
    columns_burnreward: dict[str, str] = Field(
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
