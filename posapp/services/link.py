"""Watches the link: folds the outcome of every call into its state."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from posapp.domain.events import LinkChanged
from posapp.domain.link import Link, Outcome, observe

if TYPE_CHECKING:
    from posapp.domain.ports import Clock
    from posapp.services.bus import Bus

_log = logging.getLogger("posapp.services.link")


class LinkWatch:
    """The link as of the last call; lives in the engine's thread."""

    def __init__(self, clock: Clock, bus: Bus) -> None:
        self._clock = clock
        self._bus = bus
        self.link = Link()

    def note(self, outcome: Outcome, cause: str | None = None) -> None:
        """Take the outcome of one call; publishes `LinkChanged` when state or cause changed."""
        before = self.link
        self.link = observe(before, outcome, self._clock.now(), cause)
        if (before.state, before.cause) != (self.link.state, self.link.cause):
            _log.info("link state=%s cause=%s", self.link.state, self.link.cause)
            self._bus.publish(LinkChanged(self.link))

    def forget(self) -> None:
        """Know nothing of the link any more (the machine slept): the next call decides alone."""
        self.link = Link(last_good_at=self.link.last_good_at)
        self._bus.publish(LinkChanged(self.link))
