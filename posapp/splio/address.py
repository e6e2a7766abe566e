"""Where Splio is: an address of a host, and nothing else in it."""

from __future__ import annotations

from typing import Final

import httpx

from posapp.domain.errors import Disposition, SplioError

# A till's own training server must not be looked for behind the company's proxy.
LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})


def checked(base_url: str) -> httpx.URL:
    """Splio's address, if it can be one. Raises `SplioError` ``splio.bad_url``."""
    reason = ""
    try:
        url = httpx.URL(base_url.strip())
    except (httpx.InvalidURL, ValueError):
        raise SplioError("splio.bad_url", Disposition.ASK, reason="unreadable") from None
    if url.scheme not in {"https", "http"}:
        reason = "scheme"
    elif url.scheme == "http" and url.host and url.host not in LOOPBACK:
        reason = "plain"  # the key would go over the network for all to read
    elif not url.host or "%" in url.host or any(mark.isspace() for mark in url.host):
        reason = "host"
    elif url.port is not None and not 0 < url.port < 65536:
        reason = "port"
    elif url.userinfo or url.query or url.fragment:
        reason = "extra"
    if reason:
        raise SplioError("splio.bad_url", Disposition.ASK, reason=reason)
    return url
