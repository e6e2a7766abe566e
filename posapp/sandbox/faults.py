"""What can go wrong between a till and Splio, as orders given to the gate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, auto
from threading import Event


class FaultKind(Enum):
    """The ways an exchange may fail."""

    DROP_REQUEST = auto()
    """The request never reaches Splio; the connection is cut."""
    LOSE_ANSWER = auto()
    """Splio does what was asked; the connection is cut instead of an answer."""
    TRUNCATE = auto()
    """Splio does what was asked; the answer stops after some bytes of its body."""
    REPLACE = auto()
    """Somebody else answers: a proxy, a captive portal, a broken front server."""
    SLOW = auto()
    """The answer comes late."""


@dataclass(slots=True, kw_only=True, eq=False)
class Fault:
    """One standing order to misbehave.

    `path` is a fragment of the request line (`POST /x/burn HTTP/1.1`), empty for every request;
    `times` how many matching requests it still strikes, None for no end. `hits` counts those it
    struck and `struck` is set by the first; both may be read from any thread.
    """

    kind: FaultKind
    path: str = ""
    times: int | None = None
    seconds: float = 0.0
    keep_bytes: int = 0
    answer: bytes = b""
    after_commit: bool = False
    hits: int = field(default=0)
    struck: Event = field(default_factory=Event)

    def claim(self, request_line: str) -> bool:
        """Tell whether this request is struck, and count it if so."""
        if self.path not in request_line or self.times == 0:
            return False
        if self.times is not None:
            self.times -= 1
        self.hits += 1
        self.struck.set()
        return True


def claim(faults: Iterable[Fault], request_line: str) -> tuple[Fault | None, float]:
    """Choose what happens to a request: the newest fault that strikes it, and the delay.

    Delays add up and go with any other fault; of the others only one may strike a request.
    """
    chosen: Fault | None = None
    seconds = 0.0
    for fault in reversed(list(faults)):
        if fault.kind is FaultKind.SLOW:
            if fault.claim(request_line):
                seconds += fault.seconds
        elif chosen is None and fault.claim(request_line):
            chosen = fault
    return chosen, seconds


def plain_answer(status: int, body: bytes, content_type: str) -> bytes:
    """Return the bytes of an HTTP/1.1 answer that no Splio wrote; the connection stays open."""
    lines = [
        f"HTTP/1.1 {status} Answer",
        "Server: somebody-else",
        f"Content-Type: {content_type}",
        f"Content-Length: {len(body)}",
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + body
