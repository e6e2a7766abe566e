"""The key and the token it buys.

A token lives 24 hours and a login costs a call of everybody's allowance, so: one login at a time,
shared by all who wait for it, renewed ten minutes before the token ends, and a refused key is
remembered, so that a wrong setting does not hammer Splio from every till of a chain.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from posapp.splio.trouble import Kind, Trouble

if TYPE_CHECKING:
    from posapp.domain.ports import Clock

LIFE = timedelta(hours=24)
EARLY = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Secret:
    """A key or password whose text forms show its last three characters at most."""

    value: str

    def __str__(self) -> str:
        return "…" + (self.value[-3:] if len(self.value) > 8 else "")

    def __repr__(self) -> str:
        return f"Secret({self})"


class Key:
    """The key: given, or read by whoever keeps it when it is first needed.

    Args:
        given: the key, or what reads it; a reader that has none answers None and is asked again.
    """

    def __init__(self, given: str | Callable[[], Awaitable[str | None]]) -> None:
        self._read = None if isinstance(given, str) else given
        self._secret = Secret(given.strip()) if isinstance(given, str) else None

    def __str__(self) -> str:
        return str(self._secret) if self._secret else "not read yet"

    async def value(self) -> str:
        """The key. Raises `Trouble` NO_KEY where it cannot be read."""
        if self._secret is None:
            told = await self._read() if self._read else None
            if not told or not told.strip():
                raise Trouble(Kind.NO_KEY, "no key", sent=False)
            self._secret = Secret(told.strip())
        return self._secret.value


@dataclass(frozen=True, slots=True)
class _Token:
    value: str
    got_at: datetime
    good_for: timedelta

    def is_fresh(self, now: datetime) -> bool:
        """Measured from when it was got: a till's clock may be wrong, its steps are small.

        After a step back of the clock the token counts as old: one login too many at most.
        """
        early = min(EARLY, self.good_for / 2)
        return timedelta() <= now - self.got_at < self.good_for - early

    def __repr__(self) -> str:
        return "_Token(…)"


class Auth:
    """Keeps one good token. For one event loop.

    Args:
        login: asks Splio for a token; raises `Trouble`.
        clock: tells when a token grows old and when a refused key may be tried again.
        refused_for: how long a refused key is not tried again.
    """

    def __init__(
        self,
        login: Callable[[], Awaitable[str]],
        clock: Clock,
        refused_for: timedelta = timedelta(seconds=60),
    ) -> None:
        self._login = login
        self._clock = clock
        self._refused_for = refused_for
        self._refusal: tuple[datetime, Trouble] | None = None
        self._token: _Token | None = None
        self._running: asyncio.Task[str] | None = None

    async def token(self, stale: str | None = None) -> str:
        """A token that should be accepted; `stale` is one that was just answered with 401.

        Raises `Trouble`, never counted as sent, when there is none to be had; KEY_REFUSED without
        asking Splio while the last refusal is fresh.
        """
        now = self._clock.now()
        token = self._token
        if token and token.value != stale and token.is_fresh(now):
            return token.value
        if self._refusal:
            at, trouble = self._refusal
            if timedelta() <= now - at < self._refused_for:
                raise Trouble(
                    trouble.kind, trouble.text, sent=False, status=trouble.status
                ) from None
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._renew(), name="splio-login")
            # Everybody who waited may have been cancelled: then nobody reads its failure.
            self._running.add_done_callback(_read_failure)
        running = self._running
        try:
            # Shielded: one caller's cancellation must not fail the login of the others.
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            me = asyncio.current_task()
            if running.cancelled() and me is not None and not me.cancelling():
                raise Trouble(Kind.UNREACHABLE, "closed", sent=False) from None
            raise

    def refuse(self, trouble: Trouble) -> None:
        """Remember that the key, or a token fresh from it, is refused."""
        self._token = None
        self._refusal = (self._clock.now(), trouble)

    async def aclose(self) -> None:
        """Abandon a login under way."""
        if self._running and not self._running.done():
            self._running.cancel()
            await asyncio.wait({self._running})

    async def _renew(self) -> str:
        try:
            value = await self._login()
        except Trouble as trouble:
            # Whatever became of the login, the call that waits for it has not been sent.
            trouble.sent = False
            if trouble.kind in {Kind.NO_KEY, Kind.KEY_REFUSED, Kind.FORBIDDEN}:
                self.refuse(trouble)
            raise
        now = self._clock.now()
        self._token = _Token(value, now, life_of(value, now))
        self._refusal = None
        return value


def life_of(token: str, now: datetime) -> timedelta:
    """How long a token just received is good: at most 24 h, which is also the answer in doubt.

    `exp` is read against `iat` where the token has it, so that a till whose clock is wrong does
    not take every token for an old one. The signature is Splio's business, not ours.
    """
    # It imports the whole of cryptography: not before the first login.
    import jwt

    try:
        claims = jwt.decode(token, options={"verify_signature": False})
    except (jwt.PyJWTError, ValueError, TypeError, RecursionError):
        return LIFE
    ends = _seconds(claims.get("exp"))
    begins = _seconds(claims.get("iat"))
    if ends is None:
        return LIFE
    life = ends - (now.timestamp() if begins is None else begins)
    return min(timedelta(seconds=life), LIFE) if 0 < life < LIFE.total_seconds() else LIFE


def _seconds(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        seconds = float(value)
    except OverflowError:
        return None
    return seconds if math.isfinite(seconds) else None


def _read_failure(task: asyncio.Task[str]) -> None:
    if not task.cancelled():
        task.exception()
