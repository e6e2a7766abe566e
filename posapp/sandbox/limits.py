"""The rate limit of Splio's gateway: windows of one second and one minute, per client address.

Loyalty calls and everything else share one allowance of 10 a second; contacts, orders, products
and stores share another of 20 a second. A refused request costs nothing. There is no Retry-After:
a client has to read `rateLimit-reset`.
"""

from __future__ import annotations

import math
import re
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

_DATA = re.compile(r"^/data/(contacts|v\d+/(orders|products|stores))(/|$)")


@dataclass(frozen=True, slots=True)
class RequestMoment:
    """One request seen by the gateway; `at` is in seconds of the limit's own clock."""

    at: float
    client: str
    path: str
    allowed: bool


@dataclass(frozen=True, slots=True)
class Allowance:
    """What the gateway decided about one request, and what it tells in headers."""

    allowed: bool
    per_second: int
    left_this_second: int
    reset: int
    per_minute: int
    left_this_minute: int

    def headers(self) -> list[tuple[bytes, bytes]]:
        """Return the five headers, spelled as Splio does, for an ASGI answer."""
        return [
            (b"rateLimit-limit", b"%d" % self.per_second),
            (b"rateLimit-remaining", b"%d" % self.left_this_second),
            (b"rateLimit-reset", b"%d" % self.reset),
            (b"x-rateLimit-limit-minute", b"%d" % self.per_minute),
            (b"x-rateLimit-remaining-minute", b"%d" % self.left_this_minute),
        ]


@dataclass(slots=True)
class _Bucket:
    second: int = -1
    in_second: int = 0
    minute: int = -1
    in_minute: int = 0


class Limits:
    """Counts requests and refuses those over the limit.

    Only the server's thread calls `take`; `over_limit`, `requests` and `moments` may be read from
    any thread (`moments` through `list()`, once the server is quiet).
    """

    def __init__(
        self,
        *,
        loyalty_per_second: int = 10,
        data_per_second: int = 20,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.loyalty_per_second = loyalty_per_second
        self.data_per_second = data_per_second
        self.over_limit = 0
        self.requests = 0
        self.moments: deque[RequestMoment] = deque(maxlen=100_000)
        self._clock = clock
        self._buckets: dict[tuple[str, bool], _Bucket] = {}

    def take(self, client: str, path: str) -> Allowance:
        """Count one request of `client` (an IP address) for `path` and decide about it."""
        at = self._clock()
        is_data = _DATA.match(path) is not None
        per_second = self.data_per_second if is_data else self.loyalty_per_second
        per_minute = per_second * 60
        bucket = self._buckets.setdefault((client, is_data), _Bucket())
        second, minute = int(at), int(at // 60)
        if bucket.second != second:
            bucket.second, bucket.in_second = second, 0
        if bucket.minute != minute:
            bucket.minute, bucket.in_minute = minute, 0
        allowed = bucket.in_second < per_second and bucket.in_minute < per_minute
        if allowed:
            bucket.in_second += 1
            bucket.in_minute += 1
        else:
            self.over_limit += 1
        self.requests += 1
        self.moments.append(RequestMoment(at, client, path, allowed))
        until = (minute + 1) * 60 - at if bucket.in_minute >= per_minute else second + 1 - at
        return Allowance(
            allowed=allowed,
            per_second=per_second,
            left_this_second=per_second - bucket.in_second,
            reset=max(1, math.ceil(until)),
            per_minute=per_minute,
            left_this_minute=per_minute - bucket.in_minute,
        )

    def busiest_second(self) -> int:
        """Return the most requests seen in any sliding second, refused ones included."""
        best = 0
        window: deque[float] = deque()
        for moment in list(self.moments):
            window.append(moment.at)
            while moment.at - window[0] >= 1.0:
                window.popleft()
            best = max(best, len(window))
        return best
