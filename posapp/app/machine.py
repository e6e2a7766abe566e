"""Which machine this is, as far as it can be told without asking for rights."""

from __future__ import annotations

import hashlib
import os
import platform
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posapp.domain.place import TillPlace

if TYPE_CHECKING:
    from posapp.app.settings import Settings

_IDS: Final = ("/etc/machine-id", "/var/lib/dbus/machine-id")
_NETWORK: Final = Path("/sys/class/net")
_LOCALLY_MADE: Final = 0x02  # of an address' first byte: no hardware bears it
_SHORT: Final = 32


def here(settings: Settings) -> TillPlace:
    """The place of this till's data: machine and folder, hashed where it names a machine."""
    machine, addresses = _machine()
    folder = os.path.normcase(os.path.realpath(settings.data_dir))
    return TillPlace(machine, addresses, platform.node()[:80], folder, settings.till_id)


@cache
def _machine() -> tuple[str, frozenset[str]]:
    return _hashed(_system_id() or platform.node()), frozenset(map(_hashed, _addresses()))


def _system_id() -> str:
    """The installed system's own number; empty where it has none."""
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(
                winreg.HKEY_LOCAL_MACHINE,
                r"SOFTWARE\Microsoft\Cryptography",
                access=winreg.KEY_READ | winreg.KEY_WOW64_64KEY,
            ) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            return ""
    if sys.platform == "darwin":
        import ctypes

        number = ctypes.create_string_buffer(16)
        wait = (ctypes.c_long * 2)(1, 0)
        try:
            failed = ctypes.CDLL(None).gethostuuid(number, wait)
        except (OSError, AttributeError):
            return ""
        return "" if failed else number.raw.hex()
    for name in _IDS:
        try:
            text = Path(name).read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            continue
        if text:
            return text
    return ""


def _addresses() -> list[str]:
    """The addresses of the network hardware; none of what software made."""
    if _NETWORK.is_dir():
        found = []
        for device in sorted(_NETWORK.glob("*/device")):  # only of hardware
            try:
                text = (device.parent / "address").read_text(encoding="ascii").strip()
                if text and not int(text.split(":")[0], 16) & _LOCALLY_MADE:
                    found.append(text)
            except (OSError, ValueError):
                continue
        return found
    import uuid

    node = uuid.getnode()
    is_made_up = node >> 40 & 0x01 or node >> 40 & _LOCALLY_MADE
    return [] if is_made_up else [f"{node:012x}"]


def _hashed(text: str) -> str:
    return hashlib.sha256(f"posapp place {text}".encode()).hexdigest()[:_SHORT]
