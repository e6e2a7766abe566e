"""The line to Splio: one HTTP client for life, the token, the pace, and what each call told.

Everything httpx can raise ends here as `Trouble`, which says whether the request may have left.
"""

from __future__ import annotations

import asyncio
import json
import logging
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from posapp.domain.errors import SplioError
from posapp.domain.link import Outcome
from posapp.splio import faults, wire
from posapp.splio.address import checked
from posapp.splio.auth import Auth, Key, Secret
from posapp.splio.body import decode
from posapp.splio.cells import WireError
from posapp.splio.pace import Bucket, Pace, Priority
from posapp.splio.trouble import Kind, Trouble
from posapp.splio.unpacking import TooLargeError, Unpacking
from posapp.splio.web import Web

if TYPE_CHECKING:
    import httpx

    from posapp.domain.ports import Clock

T = TypeVar("T")
Observer = Callable[[Outcome, str | None], None]
Timekeeper = Callable[[datetime, float], None]

SLOW_S = 2.0

_RECORD_NAMES = frozenset({"external_id", "card_code", "elements", "elements_success"})
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Call:
    """One request as Splio names it.

    `label` stands for the path in logs, since a path may hold a voucher's code. `tries` counts
    the sends that a full bucket (429) may cost; `patience_s` is how long a closed bucket is
    waited for before that is the answer. `readable` are statuses beside 2xx whose body may be
    this call's own answer rather than one of Splio's error bodies. A call `aside` may be refused,
    or be unknown to this tenant's Splio, without that telling anything about the link.
    """

    method: str
    path: str
    label: str
    priority: Priority
    bucket: Bucket = Bucket.LOYALTY
    params: Mapping[str, str] | None = None
    body: Mapping[str, object] | None = None
    tries: int = 1
    patience_s: float = 2.0
    readable: frozenset[int] = frozenset()
    aside: bool = False


@dataclass(frozen=True, slots=True)
class _Reply:
    status: int
    body: bytes
    is_html: bool
    reset_s: float | None
    outcome: Outcome  # GOOD or SLOW, should the body turn out well


class Line:
    """The one way from this till to Splio. Create and use it inside one event loop's life.

    Raises `SplioError` ``splio.bad_url`` at construction.
    """

    def __init__(
        self,
        base_url: str,
        api_key: str | Callable[[], Awaitable[str | None]],
        *,
        clock: Clock,
        pace: Pace,
        password: str | Callable[[], Awaitable[str | None]] | None,
        verify: ssl.SSLContext | None,
        ca_file: Path | None,
        timeout_s: float,
        connect_timeout_s: float,
        refused_for: timedelta,
        largest_body: int,
        observer: Observer | None,
    ) -> None:
        address = checked(base_url)
        self.host = address.host
        self._base = address.base
        self._web = Web(address, verify, ca_file, timeout_s, connect_timeout_s)
        self._key = Key(api_key)
        self._password = Secret(password) if isinstance(password, str) and password else None
        self._read_password = password if callable(password) else None
        self._pace = pace
        self._auth = Auth(self._login, clock, refused_for)
        self._observer = observer
        self._largest_body = largest_body
        self._clock = clock
        self.skew: timedelta | None = None  # Splio's clock less ours, as of the last answer
        self.timekeeper: Timekeeper | None = None
        # Timeouts of httpx are per step; a server that drips one byte a second passes them all.
        self._deadline_s = connect_timeout_s + 2 * timeout_s

    def __repr__(self) -> str:
        return f"Line({self.host}, key {self._key})"

    async def aclose(self) -> None:
        """Close the connections; calls made later find nobody (`Trouble` UNREACHABLE)."""
        await self._auth.aclose()
        await self._web.aclose()

    async def open(self) -> None:
        """Make what calls go through, before the first of them does.

        Raises `SplioError` ``splio.bad_url``, ``splio.bad_ca`` or ``splio.bad_proxy``.
        """
        await self._web.client()

    async def ask(self, call: Call, read: Callable[[object], T]) -> T:
        """Make one authorised call and read its JSON with `read`, which may raise `WireError`.

        Raises `Trouble`.
        """
        for tries_left in range(call.tries - 1, -1, -1):
            try:
                return await self._authorised(call, read)
            except Trouble as trouble:
                if trouble.kind is not Kind.THROTTLED or not tries_left:
                    raise
                # The pace knows: the next turn comes when the bucket opens, jitter included.
        raise AssertionError("a call has at least one try")

    async def _authorised(self, call: Call, read: Callable[[object], T]) -> T:
        stale: str | None = None
        while True:
            token = await self._auth.token(stale)
            reply = await self._send(call, token)
            if not _is_token_refused(reply):
                return self._understand(call, reply, read)
            if stale is None:
                # An old token is everyday life: Splio is there and the key is not in question.
                self._tell(reply.outcome, None)
                stale = token
                continue
            refusal, _ = _refusal(reply)
            self._auth.refuse(refusal)
            self._tell(Outcome.REFUSED, Kind.KEY_REFUSED)
            raise refusal

    async def _login(self) -> str:
        try:
            body = {"api_key": await self._key.value()}
            if self._password is None and self._read_password is not None:
                told = await self._read_password()
                self._password = Secret(told) if told else None
            if self._password is not None:
                body["password"] = self._password.value
        except Trouble as trouble:
            self._tell(Outcome.REFUSED, trouble.kind)
            raise
        # Everybody waits for it, so it goes first whoever asked.
        call = Call("POST", "/authenticate", "/authenticate", Priority.CASHIER, body=body)
        reply = await self._send(call, None)
        fault = faults.parse(reply.status, reply.body) if reply.status in {400, 422} else None
        if fault:
            self._tell(Outcome.REFUSED, Kind.KEY_REFUSED)
            raise Trouble(
                Kind.KEY_REFUSED, fault.text, sent=False, status=reply.status, fault=fault
            )
        return self._understand(call, reply, wire.token)

    async def _send(self, call: Call, token: str | None) -> _Reply:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        content: bytes | None = None
        if call.body is not None:
            content = json.dumps(call.body).encode("ascii")
            headers["Content-Type"] = "application/json"
        web = await self._client()
        from posapp.splio.mishap import WORLD, trouble_of  # has httpx loaded, as `web` is here

        loop = asyncio.get_running_loop()
        async with self._pace.turn(call.priority, call.bucket, call.patience_s):
            began = loop.time()
            try:
                async with (
                    asyncio.timeout(self._deadline_s),
                    web.stream(
                        call.method,
                        self._base + call.path,
                        params=call.params,
                        content=content,
                        headers=headers,
                    ) as response,
                ):
                    body = await self._body_of(response)
            except Trouble as oversize:
                self._tell(Outcome.INCOMPATIBLE, oversize.kind)
                raise
            except WORLD as error:
                trouble = trouble_of(error)
                log.debug("%s %s: %s", call.method, call.label, trouble.text)
                self._tell(Outcome.FAILED, trouble.text)
                raise trouble from error
            took = loop.time() - began
            log.debug("%s %s: %d in %.3f s", call.method, call.label, response.status_code, took)
            reset_s = self._heed_limits(call.bucket, response)
            is_html = body.lstrip()[:1] == b"<"
            self._heed_date(response, took, is_splio=not is_html and response.status_code < 500)
        return _Reply(
            status=response.status_code,
            body=body,
            is_html=is_html,
            reset_s=reset_s,
            outcome=Outcome.SLOW if took > SLOW_S else Outcome.GOOD,
        )

    async def _client(self) -> httpx.AsyncClient:
        if self._web.is_closed:
            raise Trouble(Kind.UNREACHABLE, "closed", sent=False)
        try:
            client = await self._web.client()
        except SplioError as error:
            # A cashier sells on without Splio; the manager reads the cause.
            text = error.code.removeprefix("splio.")
            self._tell(Outcome.FAILED, text)
            kind = Kind.CERTIFICATE if error.code == "splio.bad_ca" else Kind.UNREACHABLE
            raise Trouble(kind, text, sent=False) from error
        except Exception as error:  # parts of the installation or of the system are missing
            log.exception("no way to Splio can be made")
            self._tell(Outcome.FAILED, "unmade")
            raise Trouble(Kind.UNREACHABLE, "unmade", sent=False) from error
        if client.is_closed:
            raise Trouble(Kind.UNREACHABLE, "closed", sent=False)
        return client

    async def _body_of(self, response: httpx.Response) -> bytes:
        def trouble(text: str) -> Trouble:
            return Trouble(Kind.NOT_SPLIO, text, sent=True, status=response.status_code)

        try:
            packing = response.headers.get("Content-Encoding", "")
            unpacking = Unpacking(packing, self._largest_body)
            async for chunk in response.aiter_raw():
                unpacking.take(chunk)
        except TooLargeError:
            raise trouble("oversize") from None
        except UnicodeError:
            raise  # of the connection, not of what came through it
        except ValueError:
            raise trouble("unreadable") from None
        return unpacking.body

    def _heed_limits(self, bucket: Bucket, response: httpx.Response) -> float | None:
        headers = response.headers
        reset_s = _number(headers.get("rateLimit-reset"))
        if response.status_code == 429:
            self._pace.full(bucket, reset_s)
            return reset_s
        left = [
            number
            for name in ("rateLimit-remaining", "x-rateLimit-remaining-minute")
            if (number := _number(headers.get(name))) is not None
        ]
        limit = _number(headers.get("rateLimit-limit"))
        self._pace.learn(
            bucket,
            int(min(left)) if left else None,
            reset_s,
            int(limit) if limit is not None else None,
        )
        return reset_s

    def _heed_date(self, response: httpx.Response, took_s: float, *, is_splio: bool) -> None:
        from email.utils import parsedate_to_datetime  # httpx has it loaded by now

        try:
            told = parsedate_to_datetime(response.headers.get("Date", ""))
            self.skew = told - self._clock.now()
            at = told.astimezone(UTC)
        except (ValueError, TypeError, OverflowError):  # no date, one without a zone, an absurd one
            return
        # A page of a proxy, or an answer out of a cache, says nothing of Splio's time.
        if self.timekeeper is not None and is_splio and "Age" not in response.headers:
            self.timekeeper(at, took_s)

    def _understand(self, call: Call, reply: _Reply, read: Callable[[object], T]) -> T:
        if 200 <= reply.status < 300:
            return self._value(call, reply, read)
        if reply.status in call.readable and faults.parse(reply.status, reply.body) is None:
            return self._value(call, reply, read)
        trouble, outcome = _refusal(reply)
        self._tell_of(call, outcome, None if trouble.kind is Kind.VERDICT else trouble.kind)
        raise trouble

    def _value(self, call: Call, reply: _Reply, read: Callable[[object], T]) -> T:
        status = reply.status
        told: object = None
        try:
            told = decode(reply.body)
            value = read(told)
        except WireError as error:
            # One record that cannot be read is no stranger's answer.
            outcome = reply.outcome if _is_a_record(told) else Outcome.INCOMPATIBLE
            self._tell_of(call, outcome, None if outcome is reply.outcome else Kind.UNEXPECTED)
            raise Trouble(Kind.UNEXPECTED, str(error), sent=True, status=status) from None
        except ValueError:
            # Half a JSON is a broken way; a page is a stranger.
            outcome = Outcome.INCOMPATIBLE if reply.is_html else Outcome.FAILED
            self._tell_of(call, outcome, Kind.NOT_SPLIO)
            raise Trouble(Kind.NOT_SPLIO, "unreadable", sent=True, status=status) from None
        self._tell(reply.outcome, None)
        return value

    def _tell_of(self, call: Call, outcome: Outcome, cause: str | None) -> None:
        if not call.aside:
            self._tell(outcome, cause)

    def _tell(self, outcome: Outcome, cause: str | None) -> None:
        if self._observer:
            self._observer(outcome, None if cause is None else str(cause))


def _is_a_record(told: object) -> bool:
    """True for an object that bears one of the names Splio's records are known by."""
    return isinstance(told, dict) and not _RECORD_NAMES.isdisjoint(told)


def _is_token_refused(reply: _Reply) -> bool:
    """True for Splio's 401, worded or empty; a page with that status is somebody else's."""
    return reply.status == 401 and (
        not reply.body.strip() or faults.parse(reply.status, reply.body) is not None
    )


def _refusal(reply: _Reply) -> tuple[Trouble, Outcome]:
    """What an answer without success means, for the caller and for the link."""
    status = reply.status
    fault = faults.parse(status, reply.body)
    said = (fault.text if fault else "") or str(status)

    def trouble(kind: Kind, text: str = said) -> Trouble:
        wait_s = reply.reset_s if kind is Kind.THROTTLED else None
        return Trouble(kind, text, sent=True, status=status, fault=fault, wait_s=wait_s)

    if status == 429:
        return trouble(Kind.THROTTLED), Outcome.SLOW
    if status == 413:
        return trouble(Kind.TOO_LARGE, "413"), reply.outcome
    if status >= 500:
        return trouble(Kind.SERVER_ERROR, str(status)), Outcome.FAILED
    if status == 408:
        return trouble(Kind.TIMEOUT, str(status)), Outcome.FAILED
    if status == 401 and _is_token_refused(reply):
        return trouble(Kind.KEY_REFUSED), Outcome.REFUSED
    if fault is None:
        text = "redirect" if 300 <= status < 400 else f"unreadable {status}"
        return trouble(Kind.NOT_SPLIO, text), Outcome.INCOMPATIBLE
    if status == 403:
        return trouble(Kind.FORBIDDEN), Outcome.REFUSED
    if 400 <= status < 500 and fault.is_verdict:
        return trouble(Kind.VERDICT), reply.outcome
    return trouble(Kind.UNEXPECTED), Outcome.INCOMPATIBLE


def _number(text: str | None) -> float | None:
    """A header's count or seconds; the gateway may write `1`, ` 1 ` or `0.5`, others anything."""
    text = (text or "").strip()
    if not text.isascii() or not text.replace(".", "", 1).isdigit() or len(text) > 9:
        return None
    return float(text)
