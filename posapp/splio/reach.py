"""The way to Splio, step by step: its name, the connection, the certificate, an answer.

For a person who must tell the shop's network from Splio and Splio from this till; carries no key.
"""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from posapp.domain.errors import SplioError
from posapp.splio.address import LOOPBACK
from posapp.splio.mishap import is_certificate
from posapp.splio.trust import tls_context, trust_for

NAME: Final = "name"
CONNECT: Final = "connect"
TLS: Final = "tls"
HTTP: Final = "http"
_PORTS: Final = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the way: whether it went well, how long it took, what was seen.

    Attributes:
        name: ``name``, ``connect``, ``tls`` or ``http``.
        cause: why it failed: ``unknown_name``, ``refused``, ``timeout``, ``unreachable``,
            ``certificate``, ``tls``, ``proxy`` or ``not_http``; empty where it went well.
        seen: an address, a protocol, a status.
    """

    name: str
    took_ms: int
    cause: str = ""
    seen: str = ""

    @property
    def is_well(self) -> bool:
        """True where the step was taken."""
        return not self.cause


@dataclass(frozen=True, slots=True)
class Way:
    """The way to a host; `proxy` is ``host:port`` of the one in force, without who uses it."""

    host: str
    port: int
    proxy: str | None
    steps: tuple[Step, ...]

    @property
    def is_open(self) -> bool:
        """True where something answered at its end."""
        return bool(self.steps) and all(step.is_well for step in self.steps)


async def walk(url: str, limit_s: float, ca_file: Path | None = None) -> Way:
    """Walk the way to `url` up to the first step that fails, `limit_s` seconds each. Never raises.

    Through a proxy the first two steps lead to it, and the certificate is seen by the last.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    port = parts.port or _PORTS.get(parts.scheme, 80)
    proxy = _proxy(parts.scheme, host, parts.port)
    end = proxy or (host, port)
    steps = [await _step(NAME, lambda: _resolve(*end), limit_s)]
    if steps[-1].is_well:
        steps.append(await _step(CONNECT, lambda: _connect(*end), limit_s))
    if steps[-1].is_well and parts.scheme == "https" and proxy is None:
        steps.append(await _step(TLS, lambda: _shake_hands(host, port, ca_file), limit_s))
    if steps[-1].is_well:
        steps.append(await _step(HTTP, lambda: _ask(url, limit_s, ca_file), limit_s))
    return Way(host, port, f"{proxy[0]}:{proxy[1]}" if proxy else None, tuple(steps))


async def _step(name: str, take: Callable[[], Awaitable[str]], limit_s: float) -> Step:
    began = time.monotonic()
    cause = seen = ""
    try:
        seen = await asyncio.wait_for(take(), limit_s)
    except TimeoutError:
        cause = "timeout"
    except ssl.SSLCertVerificationError as error:
        cause, seen = "certificate", error.verify_message
    except (ssl.SSLError, EOFError, ConnectionResetError):
        cause = "tls" if name == TLS else "unreachable"
    except socket.gaierror:
        cause = "unknown_name"
    except ConnectionRefusedError:
        cause = "refused"
    except (OSError, ValueError):  # ValueError: a name that no resolver takes
        cause = "unreachable"
    except SplioError:  # what the settings name as trusted cannot be read
        cause = "certificate"
    except httpx.ProxyError:
        cause = "proxy"
    except httpx.HTTPError as error:
        cause = "certificate" if is_certificate(error) else "not_http"
    return Step(name, round((time.monotonic() - began) * 1000), cause, seen)


async def _resolve(host: str, port: int) -> str:
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = dict.fromkeys(str(entry[4][0]) for entry in found)
    return ", ".join(addresses)


async def _connect(host: str, port: int) -> str:
    _reader, writer = await asyncio.open_connection(host, port)
    peer = writer.get_extra_info("peername")
    await _hang_up(writer)
    return f"{peer[0]}:{peer[1]}" if peer else ""


async def _shake_hands(host: str, port: int, ca_file: Path | None) -> str:
    context = await asyncio.to_thread(tls_context, ca_file)
    _reader, writer = await asyncio.open_connection(host, port, ssl=context)
    line = writer.get_extra_info("ssl_object")
    seen = f"{line.version()}, until {line.getpeercert().get('notAfter', '?')}"
    await _hang_up(writer)
    return seen


async def _hang_up(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()


async def _ask(url: str, limit_s: float, ca_file: Path | None) -> str:
    parts = httpx.URL(url)
    context = await asyncio.to_thread(trust_for, parts.scheme, ca_file)
    try:
        client = httpx.AsyncClient(
            verify=context, timeout=limit_s, trust_env=parts.host not in LOOPBACK
        )
    except ValueError:  # a proxy of a kind that there is none of
        raise httpx.ProxyError("unusable") from None
    async with client, client.stream("GET", f"{url.rstrip('/')}/ping") as answer:
        return f"HTTP {answer.status_code}"


def _proxy(scheme: str, host: str, port: int | None) -> tuple[str, int] | None:
    """The proxy that the system names for this host, as the line to Splio uses it."""
    if host in LOOPBACK:
        return None
    named = getproxies()
    found = named.get(scheme) or named.get("all")
    place = host if port is None else f"{host}:{port}"
    if not found or (_has_exceptions(named) and proxy_bypass(place)):
        return None
    parts = urlsplit(found if "://" in found else f"http://{found}")
    try:
        return (parts.hostname, parts.port or 80) if parts.hostname else None
    except ValueError:
        return None


def _has_exceptions(named: dict[str, str]) -> bool:
    return "no" in named or os.name == "nt"
