"""Where Splio is: an address of a host, and nothing else in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from typing import Final
from urllib.parse import SplitResult, urlsplit

from posapp.domain.errors import Disposition, SplioError

# A till's own training server must not be looked for behind the company's proxy.
LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_BRACKETED: Final = re.compile(r"\[[0-9A-Fa-f:.]+\](:\d*)?")
_NUMBERS: Final = re.compile(r"\d+(\.\d+){3}")
_IN_NO_HOST: Final = frozenset(' %<>^"`{}|\\')


@dataclass(frozen=True, slots=True)
class Address:
    """Splio's address: `base` is what paths are put behind, `host` without brackets and port."""

    base: str
    scheme: str
    host: str


def checked(base_url: str) -> Address:
    """Splio's address, if it can be one. Raises `SplioError` ``splio.bad_url``."""
    text = base_url.strip()
    try:
        if not text.isprintable():
            raise ValueError
        parts = urlsplit(text)
        host = parts.hostname or ""
        _look_at(host, parts.netloc)
    except ValueError:
        raise _bad("unreadable") from None
    if parts.scheme not in {"https", "http"}:
        raise _bad("scheme")
    if parts.scheme == "http" and host and host not in LOOPBACK:
        raise _bad("plain")  # the key would go over the network for all to read
    if not host or _IN_NO_HOST & set(host) or any(mark.isspace() for mark in host):
        raise _bad("host")
    if not _is_port(parts):
        raise _bad("port")
    if "@" in parts.netloc or set(text) & set(" ?#"):
        raise _bad("extra")
    return Address(text.rstrip("/"), parts.scheme, host)


def _look_at(host: str, netloc: str) -> None:
    """Raises ValueError for what only looks like a host: others may read another one in it."""
    if "[" in netloc or "]" in netloc:
        if not _BRACKETED.fullmatch(netloc):
            raise ValueError
        IPv6Address(host)
    elif _NUMBERS.fullmatch(host):
        IPv4Address(host)
    elif not host.isascii():
        host.encode("idna")


def _is_port(parts: SplitResult) -> bool:
    try:
        return parts.port != 0
    except ValueError:
        return False


def _bad(reason: str) -> SplioError:
    return SplioError("splio.bad_url", Disposition.ASK, reason=reason)
