"""The state of the link to Splio, learned from its answers and from nothing else.

The operating system's idea of "connected" is not asked: a captive portal is connected too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

WINDOW = 5  # calls looked back upon
FAILURES_TO_LEAVE = 2  # in the window
GOODS_TO_RETURN = 2  # in a row


class LinkState(StrEnum):
    """What the till can expect from Splio now."""

    UNKNOWN = "unknown"  # nothing asked yet
    ONLINE = "online"
    SLOW = "slow"
    OFFLINE = "offline"
    REFUSED = "refused"  # the key is not accepted or lacks rights
    INCOMPATIBLE = "incompatible"  # something answers there, and it is not Splio


class Outcome(StrEnum):
    """What one call told about the link."""

    GOOD = "good"
    SLOW = "slow"
    FAILED = "failed"
    REFUSED = "refused"
    INCOMPATIBLE = "incompatible"


@dataclass(frozen=True, slots=True)
class Link:
    """The link as of its last call; moments are aware UTC."""

    state: LinkState = LinkState.UNKNOWN
    recent: tuple[Outcome, ...] = ()
    cause: str | None = None
    since: datetime | None = None
    last_good_at: datetime | None = None

    @property
    def is_up(self) -> bool:
        """True when sending is worth a try."""
        return self.state in {LinkState.UNKNOWN, LinkState.ONLINE, LinkState.SLOW}


def observe(link: Link, outcome: Outcome, at: datetime, cause: str | None = None) -> Link:
    """The link after one more call.

    Two failures among the last five calls lead offline, two good calls in a row lead back; the
    first call ever decides alone. A refused key and a stranger's answer count at once, since
    waiting would not change them.
    """
    recent = (*link.recent, outcome)[-WINDOW:]
    good = outcome in {Outcome.GOOD, Outcome.SLOW}
    state = _next_state(link, recent, outcome)
    return replace(
        link,
        state=state,
        recent=recent,
        cause=None if state in {LinkState.ONLINE, LinkState.SLOW} else (cause or link.cause),
        since=link.since if state is link.state and link.since else at,
        last_good_at=at if good else link.last_good_at,
    )


def _next_state(link: Link, recent: tuple[Outcome, ...], outcome: Outcome) -> LinkState:
    match outcome:
        case Outcome.REFUSED:
            return LinkState.REFUSED
        case Outcome.INCOMPATIBLE:
            return LinkState.INCOMPATIBLE
        case Outcome.FAILED:
            failures = sum(seen is Outcome.FAILED for seen in recent)
            if failures >= FAILURES_TO_LEAVE or not link.is_up or link.state is LinkState.UNKNOWN:
                return LinkState.OFFLINE
            return link.state
        case _:
            run = recent[-GOODS_TO_RETURN:]
            steady = len(run) == GOODS_TO_RETURN and all(
                seen in {Outcome.GOOD, Outcome.SLOW} for seen in run
            )
            if link.state is LinkState.OFFLINE and not steady:
                return LinkState.OFFLINE
            slow = sum(seen is Outcome.SLOW for seen in recent) >= FAILURES_TO_LEAVE
            return LinkState.SLOW if slow else LinkState.ONLINE
