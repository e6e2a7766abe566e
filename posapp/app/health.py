"""The watch over the till's files, put together for one till."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from posapp.app.machine import here
from posapp.app.paths import TillPaths
from posapp.app.standing import StandingFiles, arrive
from posapp.domain.errors import StoreError
from posapp.domain.events import Fact, StockSynced
from posapp.domain.trouble import Kind
from posapp.services.health import Health, Troubles, Whereabouts
from posapp.store.stock_anew import open_or_begin_anew

if TYPE_CHECKING:
    from datetime import datetime

    from posapp.app.settings import Settings
    from posapp.domain.place import TillPlace
    from posapp.domain.ports import Clock
    from posapp.services.bus import Bus
    from posapp.store.ledger import LedgerFile
    from posapp.store.stock import StockFile

_log = logging.getLogger("posapp.app.health")
_MB = 1024 * 1024


def make_health(
    settings: Settings, ledger: LedgerFile, place: TillPlace | None, clock: Clock, bus: Bus
) -> Health:
    """The watch over this ledger's till, which has just opened here. Raises `StoreError`."""
    paths = TillPaths(settings.data_dir)
    place = place or here(settings)
    troubles = Troubles(bus)
    arrive(ledger, paths, place, troubles, clock, partial(_doubt_older, settings, ledger))
    health = Health(
        StandingFiles(paths, ledger, clock),
        Whereabouts(ledger.places, place, troubles, clock),
        troubles,
        clock,
        settings.zone,
        hour=settings.check_hour,
        every_days=settings.check_every_days,
        size=lambda count: f"{count // _MB} MB",
    )

    def hear(fact: Fact) -> None:
        if isinstance(fact, StockSynced):
            health.stock_filled()

    bus.listen(hear)
    return health


def _doubt_older(settings: Settings, ledger: LedgerFile, now: datetime) -> None:
    from posapp.app.restoring import doubt_older  # few starts find an older ledger

    doubt_older(settings, ledger, now)


def open_stock_of(path: Path, ledger: LedgerFile, troubles: Troubles, clock: Clock) -> StockFile:
    """The stock; one that cannot be read is begun anew, which is told and noted.

    Raises `StoreError`.
    """
    now = clock.now()
    stock, aside = open_or_begin_anew(path, now)
    if aside is not None:
        troubles.note(Kind.STOCK_REBUILT, file=aside.name, path=str(path.parent))
        try:
            ledger.note_fact(now, "StockRebuilt", {"file": aside.name})
        except StoreError as error:
            _log.warning("rebuilt stock not noted cause=%s", error.code)
    return stock
