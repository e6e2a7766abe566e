"""What works behind the sale of one till, put together: sending, syncing, files, copies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posapp.app.backups import Backups
from posapp.app.file_ways import make_fetching, make_file_burns
from posapp.app.keeping import make_keeping
from posapp.app.origin import asking_as
from posapp.app.paths import TillPaths
from posapp.datahub.reading import CodeFilesOnDisk
from posapp.services.attention import Attention
from posapp.services.flush import Flush
from posapp.services.granting import Granting
from posapp.services.importing import Importer
from posapp.services.reconcile import Reconciler
from posapp.services.stock import StockSync
from posapp.splio.grants import GrantCalls

if TYPE_CHECKING:
    from posapp.app.core import Core
    from posapp.services.fetching import Fetching
    from posapp.services.keeping import Keeping


@dataclass(frozen=True, slots=True)
class Behind:
    """All of it belongs to the thread of its core."""

    flush: Flush
    sync: StockSync
    importer: Importer
    fetching: Fetching
    attention: Attention
    granting: Granting
    keeping: Keeping
    backups: Backups


def put_together(core: Core) -> Behind:
    """What works behind this core's sales; nothing of it is under way yet."""
    settings, clock, bus = core.settings, core.clock, core.bus
    stock, ledger = core.stock, core.ledger
    importer = Importer(
        CodeFilesOnDisk(settings.zone, TillPaths(settings.data_dir).rejected),
        stock.intake(),
        stock,
        ledger,
        clock,
        bus,
        shapes=settings.shapes,
        way=core.way,
        accept_new_shapes=settings.accept_new_shapes,
        is_sync=settings.codes_from == "files",
        counted=core.watch.refresh,
    )
    return Behind(
        flush=Flush(
            ledger,
            core.background,
            Reconciler(ledger, stock, core.background, clock, bus),
            clock,
            bus,
            bulk_size=settings.bulk_size,
            store_id=settings.store,
            route=settings.burns_by,
            by_file=make_file_burns(settings, ledger, clock),
        ),
        sync=StockSync(
            stock,
            stock.passes,
            ledger,
            core.background,
            core.watch,
            clock,
            bus,
            with_codes=settings.codes_from == "api",
            origin=asking_as(settings, core.key),
        ),
        importer=importer,
        fetching=make_fetching(settings, importer, clock, bus),
        attention=Attention(ledger, clock, bus),
        granting=Granting(
            ledger.grants,
            GrantCalls.over(core.line.client) if core.line.is_set else None,
            clock,
            bus,
        ),
        keeping=make_keeping(settings, ledger, stock, clock),
        backups=Backups(settings, clock, ledger.note_fact),
    )
