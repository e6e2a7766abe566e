"""Seals secrets for a file: AES-256-GCM under a key of this machine, this user and a key file.

The key file lies apart from the data directory, so that a copy or backup of the data alone, or its
disk in another machine, opens nothing. Somebody who may read everything of this user on this very
machine can open it: no file can hide from its own owner.
"""

from __future__ import annotations

import base64
import getpass
import hashlib
import os
import platform
import secrets
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

_SALT = 16
_NONCE = 12
_KEY = 32
_MACHINE_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


class CannotOpen(Exception):  # noqa: N818 - never leaves the app room
    """A sealed value that this machine, this user or this key file does not open."""


class Sealer:
    """Seals and opens with one key file, made when first needed. Slow on purpose: about 50 ms."""

    def __init__(self, key_file: Path) -> None:
        self._key_file = key_file

    def seal(self, name: str, value: str) -> str:
        """`value` as printable text that only opens under the same `name`. Raises `OSError`."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
        box = AESGCM(self._key(salt, make=True)).encrypt(nonce, value.encode(), name.encode())
        return base64.b64encode(salt + nonce + box).decode("ascii")

    def open(self, name: str, sealed: str) -> str:
        """What was sealed under `name`. Raises `CannotOpen`."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            raw = base64.b64decode(sealed, validate=True)
            salt, nonce, box = raw[:_SALT], raw[_SALT : _SALT + _NONCE], raw[_SALT + _NONCE :]
            return AESGCM(self._key(salt, make=False)).decrypt(nonce, box, name.encode()).decode()
        except (OSError, ValueError, InvalidTag) as error:
            raise CannotOpen(type(error).__name__) from None

    def _key(self, salt: bytes, *, make: bool) -> bytes:
        bound = f"{_machine()}\n{_user()}".encode()
        return hashlib.scrypt(
            bound + self._random(make=make), salt=salt, n=2**14, r=8, p=1, dklen=_KEY
        )

    def _random(self, *, make: bool) -> bytes:
        if make and not self._key_file.exists():
            self._key_file.parent.mkdir(parents=True, exist_ok=True)
            with suppress(FileExistsError):  # another till of this user was faster
                write_private(self._key_file, secrets.token_bytes(_KEY), new=True)
        return self._key_file.read_bytes()


def write_private(path: Path, content: bytes, *, new: bool = False) -> None:
    """Write a file of mode 0600 whole, or leave the old one as it was.

    With `new` an existing file is never replaced. Raises `OSError`, then `FileExistsError` too.
    """
    if new and path.exists():
        raise FileExistsError(path)
    beside = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    at = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(at, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if new:
            _put_new(beside, path)
        else:
            beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _put_new(beside: Path, path: Path) -> None:
    if sys.platform == "win32":
        beside.rename(path)  # refuses to replace there
    else:
        path.hardlink_to(beside)


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else getpass.getuser()


def _machine() -> str:
    """What the system calls this installation of itself; empty where it tells nothing."""
    if sys.platform == "win32":
        import winreg

        with (
            suppress(OSError),
            winreg.OpenKey(
                winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography", 0, 0x20019 | 0x100
            ) as at,
        ):
            return str(winreg.QueryValueEx(at, "MachineGuid")[0])
        return platform.node()
    if sys.platform == "darwin":
        with suppress(OSError, subprocess.SubprocessError):
            told = subprocess.run(
                ["/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice"],
                capture_output=True,
                timeout=3,
                check=True,
                text=True,
            ).stdout
            for line in told.splitlines():
                if "IOPlatformUUID" in line:
                    return line.split('"')[-2]
        return platform.node()
    for path in _MACHINE_IDS:
        with suppress(OSError):
            return path.read_text(encoding="ascii", errors="replace").strip()
    return platform.node()
