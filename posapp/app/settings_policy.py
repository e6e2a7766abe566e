"""The company's policy: settings for this machine that nobody at the till can change.

Only the machine's administrator may have written it: a file that others could change is not
followed, and that is said wherever the till says how it is.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from posapp.app.toml_text import read_toml
from posapp.domain.errors import Disposition, SettingsError

NAME: Final = "policy.toml"
_ROOT: Final = 0
_OTHERS_WRITE: Final = 0o022
# Administrators, the system, and what installs the system: nobody else can give them a file.
_ADMINISTRATORS: Final = frozenset({"S-1-5-32-544", "S-1-5-18"})
_INSTALLER: Final = "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"


@dataclass(frozen=True, slots=True)
class CompanyPolicy:
    """What the company decided for this machine.

    Attributes:
        path: where it is, or would be.
        values: the settings that hold, whatever else says otherwise.
        left_out: what it names and does not hold: secrets, and what this version does not know.
        is_there: whether there is such a file at all.
        doubt: why it is not followed: ``owner`` or ``writable``; empty where it is.
    """

    path: Path
    values: Mapping[str, Any] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    is_there: bool = False
    doubt: str = ""


def policy_file() -> Path:
    """Where the policy is looked for; no variable of a user's environment leads elsewhere."""
    if sys.platform == "win32":
        from platformdirs.windows import get_win_folder

        return Path(get_win_folder("CSIDL_COMMON_APPDATA")) / "posapp" / NAME
    if sys.platform == "darwin":
        return Path("/Library/Application Support/posapp") / NAME
    return Path("/etc/posapp") / NAME


def read_policy(known: Collection[str], barred: Collection[str]) -> CompanyPolicy:
    """The policy of this machine; `known` are the settings there are, `barred` the secrets.

    A setting that this version does not know is left out: a fleet is not updated in one night.
    Raises `SettingsError` ``settings.file_unreadable`` for what is no TOML: a till must not sell by
    rules that the company has just taken back.
    """
    path = policy_file()
    try:
        if not path.exists():
            return CompanyPolicy(path)
        doubt = doubt_of(path)
        if doubt:
            return CompanyPolicy(path, is_there=True, doubt=doubt)
        content = read_toml(path)
    except (OSError, ValueError) as error:
        detail = (error.strerror or "the disk refuses") if isinstance(error, OSError) else error
        raise SettingsError(
            "settings.file_unreadable", Disposition.ASK, path=path, detail=detail
        ) from None
    values = {key: value for key, value in content.items() if key in known and key not in barred}
    return CompanyPolicy(path, values, tuple(key for key in content if key not in values), True)


def doubt_of(path: Path) -> str:
    """Why a file is not surely the administrator's; empty where it is. Raises OSError."""
    if sys.platform == "win32":
        return "" if _windows_owner(path) in {*_ADMINISTRATORS, _INSTALLER} else "owner"
    target = path.resolve(strict=True)
    places = {target, *target.parents, *path.absolute().parents}
    for place in places:
        found = place.stat()
        if found.st_uid not in {_ROOT, _owner()}:
            return "owner"
        is_shared = found.st_mode & _OTHERS_WRITE
        # In a folder such as /tmp nobody renames or removes what is another's.
        if is_shared and not (stat.S_ISDIR(found.st_mode) and found.st_mode & stat.S_ISVTX):
            return "writable"
    return ""


def _owner() -> int:
    return _ROOT


if sys.platform == "win32":

    def _windows_owner(path: Path) -> str:
        """The owner's security identifier. Raises OSError."""
        import ctypes

        security, kernel = ctypes.WinDLL("advapi32"), ctypes.WinDLL("kernel32")
        owner, descriptor = ctypes.c_void_p(), ctypes.c_void_p()
        text = ctypes.c_wchar_p()
        answer = security.GetNamedSecurityInfoW(
            ctypes.c_wchar_p(str(path)),
            1,  # a file
            1,  # its owner
            ctypes.byref(owner),
            None,
            None,
            None,
            ctypes.byref(descriptor),
        )
        if answer:
            raise OSError(answer, os.strerror(answer))
        try:
            if not security.ConvertSidToStringSidW(owner, ctypes.byref(text)):
                raise OSError(22, "its owner is unreadable")
            told = text.value or ""
            kernel.LocalFree(text)
            return told
        finally:
            kernel.LocalFree(descriptor)
