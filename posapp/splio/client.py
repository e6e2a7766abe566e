"""Splio as the verbs see it: one line for the life of an engine, and the calls over it."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable
from datetime import timedelta, tzinfo
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from posapp.splio.calls import SplioCalls
from posapp.splio.line import Line, Observer, Timekeeper
from posapp.splio.pace import Pace, Priority

if TYPE_CHECKING:
    from posapp.domain.ports import Clock

PAGE = 500  # elements; a page of 1000 would hold the engine's loop for tens of milliseconds
LARGEST_BODY = 8 * 1024 * 1024  # bytes


class SplioClient(SplioCalls):
    """One connection to Splio for the life of an engine; its own calls are background work.

    Create it on the thread of the loop that uses it, or anywhere before that loop's first call.

    Args:
        base_url: where Splio is, e.g. ``https://api.splio.com``; a path in front is kept.
        api_key: the key of this till fleet, or what reads it before the first login (None: there
            is none now); only its last 3 characters ever appear in text.
        zone: the zone of Splio's dates (the universe's).
        clock: the present, for the life of tokens.
        password: sent with the login only if it is not empty; or what reads it before a login.
        timeout_s: how long one step (sending, the next bytes of an answer) may take, seconds.
        connect_timeout_s: how long reaching the host may take, seconds.
        observer: receives one `Outcome` with a short cause for every HTTP call that ended;
            cancelled calls tell nothing.
        verify: trust store (see `tls_context`); built with the first call if not given.
        ca_file: certificates of a private authority to trust beside the others, PEM.
        pace: the request pace; one per till.
        refused_for: how long a refused key is not tried again.
        page: elements per page of a list, 1 to 1000.
        largest_body: answers beyond it are not read, bytes.

    ``async with`` makes the way there at once; without it, the first call does, in a thread.

    Raises `SplioError` ``splio.bad_url`` (ASK).
    """

    def __init__(
        self,
        base_url: str,
        api_key: str | Callable[[], Awaitable[str | None]],
        *,
        zone: tzinfo,
        clock: Clock,
        password: str | Callable[[], Awaitable[str | None]] | None = None,
        timeout_s: float = 10.0,
        connect_timeout_s: float = 5.0,
        observer: Observer | None = None,
        verify: ssl.SSLContext | None = None,
        ca_file: Path | None = None,
        pace: Pace | None = None,
        refused_for: timedelta = timedelta(seconds=60),
        page: int = PAGE,
        largest_body: int = LARGEST_BODY,
    ) -> None:
        line = Line(
            base_url,
            api_key,
            clock=clock,
            pace=pace or Pace(),
            password=password,
            verify=verify,
            ca_file=ca_file,
            timeout_s=timeout_s,
            connect_timeout_s=connect_timeout_s,
            refused_for=refused_for,
            largest_body=largest_body,
            observer=observer,
        )
        super().__init__(line, zone, Priority.BACKGROUND, page)

    def for_cashier(self) -> SplioCalls:
        """The same calls over the same line, going before all background work."""
        return SplioCalls(self._line, self._zone, Priority.CASHIER, self._page)

    def tell_time(self, timekeeper: Timekeeper) -> None:
        """Tell Splio's time (aware UTC) from now on, with the seconds the answer took."""
        self._line.timekeeper = timekeeper

    @property
    def skew(self) -> timedelta | None:
        """Splio's clock less this till's as of the last answer, to the second."""
        return self._line.skew

    def __repr__(self) -> str:
        return f"SplioClient({self._line!r})"

    async def open(self) -> None:
        """Make the way there now.

        Raises `SplioError` ``splio.bad_url``, ``splio.bad_ca`` or ``splio.bad_proxy``.
        """
        await self._line.open()

    async def __aenter__(self) -> Self:
        """Raises what `open` does."""
        await self.open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections. Calls made later answer as if Splio were out of reach."""
        await self._line.aclose()
