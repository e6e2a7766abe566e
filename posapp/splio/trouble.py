"""The one exception of this room: a call that did not end in a usable answer, and why.

It never leaves the room: reads turn it into `SplioError`, burns into a `BurnAnswer`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posapp.splio.faults import Fault


class Kind(StrEnum):
    """Why a call has no usable answer; the value is the tail of the `SplioError` code."""

    UNREACHABLE = "unreachable"  # no connection, or one that was cut
    TIMEOUT = "timeout"
    CERTIFICATE = "certificate"  # the other end cannot prove that it is the configured host
    NO_KEY = "no_key"  # the key is kept somewhere that cannot be opened now
    KEY_REFUSED = "key_refused"
    FORBIDDEN = "forbidden"
    THROTTLED = "throttled"
    TOO_LARGE = "too_large"  # 413: refused for its size, before anything was done
    NOT_SPLIO = "not_splio"  # a page, a redirect, half a JSON: not one of Splio's answers
    SERVER_ERROR = "server_error"
    UNEXPECTED = "unexpected"  # readable JSON, yet not what this call may answer
    VERDICT = "verdict"  # Splio refuses this request by a rule


class Trouble(Exception):  # noqa: N818 - not an error of this program
    """A call without a usable answer.

    Attributes:
        kind: why.
        text: a short cause for people and logs; never a key, a token or a whole code.
        sent: False only when the request certainly had no chance to take effect because no byte
            of it reached Splio's rules.
        status: the HTTP status, if there was one.
        fault: Splio's error body, if there was a readable one.
        wait_s: how long Splio asks to wait, in seconds; only with THROTTLED.
    """

    def __init__(
        self,
        kind: Kind,
        text: str,
        *,
        sent: bool,
        status: int | None = None,
        fault: Fault | None = None,
        wait_s: float | None = None,
    ) -> None:
        super().__init__(f"{kind}: {text}")
        self.kind = kind
        self.text = text
        self.sent = sent
        self.status = status
        self.fault = fault
        self.wait_s = wait_s
