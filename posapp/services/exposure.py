"""Tells what the till took without Splio's word, whenever that changed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from posapp.domain.errors import StoreError
from posapp.domain.events import BurnMoved, ExposureChanged, Fact, QueueCounted, SaleCompleted

if TYPE_CHECKING:
    from posapp.domain.ports import LedgerReader
    from posapp.domain.risk import Exposure
    from posapp.services.bus import Bus

_log = logging.getLogger("posapp.services.exposure")


class ExposureWatch:
    """Publishes `ExposureChanged` after a sale, and as often as a pass counts the queue."""

    def __init__(self, ledger: LedgerReader, bus: Bus) -> None:
        self._ledger = ledger
        self._bus = bus
        self._told: Exposure | None = None
        self._stale = False

    def hear(self, fact: Fact) -> None:
        """Listens to the bus, in the ledger's thread."""
        match fact:
            case SaleCompleted():
                if any(burn.unverified for burn in fact.burns):
                    self._tell()
            case BurnMoved():
                self._stale = self._stale or fact.burn.unverified
            case QueueCounted() if self._stale:
                self._tell()

    def _tell(self) -> None:
        try:
            exposure = self._ledger.exposure()
        except StoreError as error:
            _log.warning("exposure not told cause=%s", error.code)
            return
        self._stale = False
        if exposure != self._told:
            self._told = exposure
            self._bus.publish(ExposureChanged(exposure))
