"""The two places of a channel: a web server (HTTPS), or a folder such as a share of the network."""

from __future__ import annotations

import errno
import os
import ssl
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import urljoin, urlsplit

from posapp.domain.errors import Disposition
from posapp.domain.update import UpdateError

FILE: Final = "channel.json"
_BLOCK: Final = 256 * 1024
_MOST_REDIRECTS: Final = 3
_THIS_MACHINE: Final = frozenset({"localhost", "127.0.0.1", "::1"})

Take = Callable[[bytes], object]
"""Is given what arrives, piece by piece; whatever it raises ends the reading."""


class Source(Protocol):
    """Where a channel's file and its packages lie."""

    def read(self, name: str, take: Take, limit_s: float) -> None:
        """Read a file, within so many seconds. `name` empty: the channel's own.

        Raises `UpdateError`: ``update.unreachable``, ``update.missing``, ``update.slow``,
        ``update.insecure``, ``update.certificate``.
        """
        ...


def source_at(place: str, trust: Callable[[], ssl.SSLContext]) -> Source:
    """The place that the settings name. Raises `UpdateError` ``update.insecure``.

    `trust` makes whom a server's certificate must be signed by; asked only for a web server.
    """
    if "://" in place:
        return WebSource(place, trust())
    return FolderSource(Path(place).expanduser())


class FolderSource:
    """A folder, or the channel's file in it."""

    def __init__(self, place: Path) -> None:
        self._file = place if place.suffix == ".json" else place / FILE

    def read(self, name: str, take: Take, limit_s: float) -> None:
        """See `Source`."""
        path = self._file.with_name(name) if name else self._file
        ends = time.monotonic() + limit_s
        try:
            # A pipe in the file's place must not keep the till waiting.
            flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
            with os.fdopen(os.open(path, flags), "rb") as file:
                if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                    raise OSError(errno.EINVAL, "not a file")
                while block := file.read(_BLOCK):
                    take(block)
                    _demand_time(ends)
        except FileNotFoundError:
            raise _fault("update.missing", name=path.name, place=str(path.parent)) from None
        except (OSError, ValueError):
            raise _fault("update.unreachable", place=str(path.parent)) from None


class WebSource:
    """A web server; only ever by HTTPS, also where it sends us on."""

    def __init__(self, url: str, context: ssl.SSLContext) -> None:
        _demand_safe(url)
        is_file = urlsplit(url).path.endswith(".json")
        self._url = url if is_file else f"{url.rstrip('/')}/{FILE}"
        self._context = context

    def read(self, name: str, take: Take, limit_s: float) -> None:
        """See `Source`."""
        url = urljoin(self._url, name) if name else self._url
        ends = time.monotonic() + limit_s
        for _ in range(_MOST_REDIRECTS + 1):
            further = self._read(url, take, ends)
            if further is None:
                return
            url = urljoin(url, further)
            _demand_safe(url)
        raise _fault("update.unreachable", place=_host(url))

    def _read(self, url: str, take: Take, ends: float) -> str | None:
        """Read it; where the server sends us on, tells where to."""
        import httpx

        place = _host(url)
        with _told(place):
            client = httpx.Client(
                verify=self._context,
                timeout=httpx.Timeout(15.0, connect=8.0),
                trust_env=place not in _THIS_MACHINE,
                # Unpacked, a file could be of any size.
                headers={"Accept-Encoding": "identity", "User-Agent": "posapp"},
            )
            with client, client.stream("GET", url) as answer:
                if answer.is_redirect:
                    return str(answer.headers.get("location", ""))
                if answer.status_code in {403, 404, 410}:
                    name = urlsplit(url).path.rpartition("/")[2]
                    raise _fault("update.missing", name=name, place=place)
                if answer.status_code != 200:
                    raise _fault("update.unreachable", place=place)
                for block in answer.iter_raw(_BLOCK):
                    take(block)
                    _demand_time(ends)
        return None


@contextmanager
def _told(place: str) -> Iterator[None]:
    """What httpx raises ends here."""
    import httpx

    try:
        yield
    except UpdateError:
        raise
    except httpx.TimeoutException:
        raise _fault("update.slow", place=place) from None
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, ValueError) as error:
        code = "update.certificate" if _is_certificate(error) else "update.unreachable"
        raise _fault(code, place=place) from None


def _is_certificate(error: BaseException) -> bool:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            return True
        seen = seen.__cause__ or seen.__context__
    return False


def _demand_safe(url: str) -> None:
    try:
        parts = urlsplit(url)
        is_safe = parts.scheme == "https" and bool(parts.hostname) and parts.username is None
        is_safe = is_safe and parts.port != 0
    except ValueError:
        is_safe = False
    if not is_safe:
        raise UpdateError("update.insecure", Disposition.ASK, place=_host(url))


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or "?"
    except ValueError:
        return "?"


def _demand_time(ends: float) -> None:
    if time.monotonic() > ends:
        raise UpdateError("update.slow", Disposition.RETRY, place="")


def _fault(code: str, **facts: object) -> UpdateError:
    return UpdateError(code, Disposition.RETRY, **facts)
