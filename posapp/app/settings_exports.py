"""The settings of files for the head office: its SFTP server, and what goes there by itself."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import AfterValidator, Field, SecretStr

from posapp.app.settings_files import OptionalPath
from posapp.app.settings_part import SettingsPart

NEVER_IN_A_FILE: Final = frozenset({"exports_sftp_password"})


def _folder(name: str) -> str:
    if not name.strip() or not name.isprintable() or "\\" in name:
        raise ValueError("must be a folder of the server such as reports or /in/store-1")
    if ".." in name.split("/"):
        raise ValueError("must not lead out of a folder with ..")
    return name.strip()


def _host(name: str | None) -> str | None:
    if name is None:
        return None
    name = name.strip()
    if not name or not name.isprintable() or set(name) & set(" /@"):
        raise ValueError("must be a server's name such as files.example.com")
    return name


class ExportSettings(SettingsPart):
    """Where exports go beside this till's disk. No settings file may hold the password."""

    exports_sftp_host: Annotated[str | None, AfterValidator(_host)] = Field(
        default=None, description="the SFTP server of the head office that exports can go to"
    )
    exports_sftp_port: int = Field(default=22, ge=1, le=65_535, description="its port")
    exports_sftp_user: str | None = Field(default=None, description="the login there")
    exports_sftp_password: SecretStr | None = Field(
        default=None,
        description="its password, or the key's passphrase; never in the file, see the manual",
    )
    exports_sftp_key_file: OptionalPath = Field(
        default=None, description="a private key, instead of a password"
    )
    exports_sftp_folder: Annotated[str, AfterValidator(_folder)] = Field(
        default=".", description="the server's folder for exports"
    )
    exports_use_sftp_source: bool = Field(
        default=False,
        description="true: exports go to the server of sftp_host, with its login",
    )
    exports_send_slip: bool = Field(
        default=False, description="true: today's slip goes to the head office when it is made"
    )
