"""What the network does to a call, as httpx and the system raise it."""

from __future__ import annotations

import ssl
from typing import Final

import httpx

from posapp.splio.trouble import Kind, Trouble

_NEVER_CONNECTED: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,  # raised only while the tunnel is being asked for
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
    UnicodeError,  # a host name that cannot be written for the name service
)
WORLD: Final = (
    httpx.HTTPError,
    httpx.StreamError,
    httpx.InvalidURL,
    OSError,
    EOFError,
    UnicodeError,
)


def trouble_of(error: Exception) -> Trouble:
    """The trouble that one of `WORLD` is, and whether the request may have left."""
    sent = not isinstance(error, _NEVER_CONNECTED)
    if is_certificate(error):
        return Trouble(Kind.CERTIFICATE, "certificate", sent=False)
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return Trouble(Kind.TIMEOUT, "timeout" if sent else "connect timeout", sent=sent)
    if isinstance(error, httpx.ProxyError):
        return Trouble(Kind.UNREACHABLE, "proxy", sent=False)
    if isinstance(error, httpx.DecodingError):
        return Trouble(Kind.NOT_SPLIO, "unreadable", sent=True)
    return Trouble(Kind.UNREACHABLE, "cut" if sent else "unreachable", sent=sent)


def is_certificate(error: BaseException) -> bool:
    """Look for a failed certificate check among the causes (it happens before any request)."""
    seen: BaseException | None = error
    for _ in range(10):
        if seen is None or isinstance(seen, ssl.SSLCertVerificationError):
            break
        seen = seen.__cause__ or seen.__context__
    return isinstance(seen, ssl.SSLCertVerificationError)
