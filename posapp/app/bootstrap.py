"""Puts the rooms together: files, client and verbs of one till. The only place that knows all."""

from __future__ import annotations

import logging
import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from posapp.app.backups import Backups
from posapp.app.clock import SystemClock, TillClock, steady_s
from posapp.app.file_ways import make_fetching, make_file_burns
from posapp.app.health import make_health, open_stock_of
from posapp.app.keeping import make_keeping
from posapp.app.keys import SplioKey, name_of_key
from posapp.app.origin import asking_as
from posapp.app.paths import TillPaths
from posapp.app.secrets import Place, Secrets
from posapp.app.splio_password import splio_password
from posapp.datahub.reading import CodeFilesOnDisk
from posapp.domain.errors import CodesError, Disposition, StoreError
from posapp.domain.link import Outcome
from posapp.services.attention import Attention
from posapp.services.bus import Bus
from posapp.services.exposure import ExposureWatch
from posapp.services.flush import Flush
from posapp.services.granting import Granting
from posapp.services.importing import Importer
from posapp.services.link import LinkWatch
from posapp.services.lookup import ForgetfulStock, LocalLookup, Lookup
from posapp.services.members import Members
from posapp.services.no_splio import NoSplio
from posapp.services.own_codes import OwnCodes
from posapp.services.people import People
from posapp.services.reconcile import Reconciler
from posapp.services.sale import Selling, SellingPlace
from posapp.services.stock import StockSync
from posapp.services.watch import StockWatch
from posapp.splio.client import SplioClient
from posapp.splio.grants import GrantCalls
from posapp.splio.member_calls import MemberCalls
from posapp.store.batches import BatchFiles
from posapp.store.ledger import LedgerFile, LedgerView
from posapp.store.member_scan import MemberScan
from posapp.store.pins import Argon2Pins
from posapp.store.restoring import finish
from posapp.store.stock import StockFile, StockView

if TYPE_CHECKING:
    from posapp.app.session import Session
    from posapp.app.settings import Settings
    from posapp.domain.place import TillPlace
    from posapp.domain.ports import Clock, Ledger, LedgerReader, Splio, Stock
    from posapp.domain.voucher import Reward
    from posapp.services.fetching import Fetching
    from posapp.services.health import Health
    from posapp.services.keeping import Keeping
    from posapp.store.journal_file import JournalFile
    from posapp.store.settings_book import SettingsBook

_log = logging.getLogger("posapp.app.bootstrap")


@dataclass(frozen=True, slots=True)
class Core:
    """One till without a screen. Everything here belongs to the thread that opened it."""

    settings: Settings
    clock: Clock
    bus: Bus
    stock: Stock
    ledger: Ledger
    splio: Splio
    background: Splio
    link: LinkWatch
    lookup: Lookup
    selling: Selling
    flush: Flush
    sync: StockSync
    watch: StockWatch
    importer: Importer
    fetching: Fetching
    attention: Attention
    granting: Granting
    members: Members
    people: People
    settings_book: SettingsBook
    journal: JournalFile
    keeping: Keeping
    backups: Backups
    health: Health
    skew: Callable[[], timedelta | None]


@asynccontextmanager
async def open_core(
    settings: Settings,
    *,
    bus: Bus | None = None,
    clock: Clock | None = None,
    session: Session | None = None,
    place: TillPlace | None = None,
) -> AsyncIterator[Core]:
    """Open the till's files and its client; close them at the end. `place`: not here, but there.

    The caller holds `instance.sole_writer`. Raises `StoreError` and `SettingsError`.
    """
    bus = bus or Bus()
    paths = TillPaths(settings.data_dir)
    clock = clock or TillClock(paths.clock)
    async with AsyncExitStack() as stack:
        if isinstance(clock, TillClock):
            stack.callback(clock.keep)
        finish(paths.ledger)  # a restore that was cut off
        ledger = LedgerFile.open(paths.ledger)
        stack.callback(ledger.close)
        health = make_health(settings, ledger, place, clock, bus)
        stock = open_stock_of(paths.stock, ledger, health.troubles, clock)
        stack.callback(stock.close)
        link = LinkWatch(clock, bus)
        key = SplioKey(settings)
        client = await _open_splio(settings, key, clock, link, stack)
        stack.callback(bus.listen(ExposureWatch(ledger, bus).hear))
        nobody = NoSplio()
        if client is None:
            link.note(Outcome.REFUSED, "no_key")  # nobody else would tell the manager
        background: Splio = client or nobody
        cashier = MemberCalls.for_cashier_of(client) if client else None
        splio: Splio = cashier or nobody
        reconciler = Reconciler(ledger, stock, background, clock, bus)
        watch = StockWatch(stock, clock, bus, settings.policy.fields, settings.stock_alert)
        importer = Importer(
            CodeFilesOnDisk(settings.zone, paths.rejected),
            stock.intake(),
            stock,
            ledger,
            clock,
            bus,
            shapes=settings.shapes,
            accept_new_shapes=settings.accept_new_shapes,
            is_sync=settings.codes_from == "files",
            counted=watch.refresh,
        )
        stack.push_async_callback(importer.close)
        people = People(ledger.staff, Argon2Pins(), clock, bus, settings.pin_length, steady_s)
        if session is not None:
            session.know([known.person for known in people.everybody()])
        yield Core(
            settings=settings,
            clock=clock,
            bus=bus,
            stock=stock,
            ledger=ledger,
            splio=splio,
            background=background,
            link=link,
            lookup=Lookup(
                LocalLookup(stock, ledger, health.stock_failed),
                stock,
                splio,
                clock,
                bus,
                link_is_up=lambda: link.link.is_up and settings.online_check_limit_s > 0,
                limit_s=settings.online_check_limit_s,
            ),
            selling=Selling(
                ledger,
                clock,
                bus,
                SellingPlace(settings.till, settings.store, settings.zone),
                settings.policy,
                who=lambda: session.name if session else None,
            ),
            flush=Flush(
                ledger,
                background,
                reconciler,
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
                background,
                watch,
                clock,
                bus,
                with_codes=settings.codes_from == "api",
                origin=asking_as(settings, key),
            ),
            watch=watch,
            importer=importer,
            fetching=make_fetching(settings, importer, clock, bus),
            attention=Attention(ledger, clock, bus),
            granting=Granting(
                ledger.grants, GrantCalls.over(client) if client else None, clock, bus
            ),
            members=_members(
                settings, cashier, stock, ledger, clock, link_is_up=lambda: link.link.is_up
            ),
            people=people,
            settings_book=ledger.settings_book,
            journal=ledger.journal_file,
            keeping=make_keeping(settings, ledger, stock, clock),
            backups=Backups(settings, clock, ledger.note_fact),
            health=health,
            skew=lambda: client.skew if client else None,
        )


@asynccontextmanager
async def open_reader(settings: Settings) -> AsyncIterator[tuple[Lookup, LedgerReader]]:
    """A look-up beside a program that writes: reads the files, asks Splio, keeps nothing."""
    bus = Bus()
    paths = TillPaths(settings.data_dir)
    clock = TillClock(paths.clock)
    async with AsyncExitStack() as stack:
        ledger = LedgerView.open(paths.ledger)
        stack.callback(ledger.close)
        stock = StockView.open(paths.stock)
        stack.callback(stock.close)
        link = LinkWatch(clock, bus)
        client = await _open_splio(settings, SplioKey(settings), clock, link, stack)
        splio: Splio = client.for_cashier() if client else NoSplio()
        lookup = Lookup(
            LocalLookup(stock, ledger),
            ForgetfulStock(stock),
            splio,
            clock,
            bus,
            link_is_up=lambda: settings.online_check_limit_s > 0,
            limit_s=settings.online_check_limit_s,
        )
        yield lookup, ledger


@asynccontextmanager
async def open_members(settings: Settings) -> AsyncIterator[Members]:
    """The look-up of members beside a program that writes: keeps nothing of Splio's answers."""
    paths = TillPaths(settings.data_dir)
    clock = TillClock(paths.clock)
    async with AsyncExitStack() as stack:
        ledger = LedgerView.open(paths.ledger)
        stack.callback(ledger.close)
        stock = StockView.open(paths.stock)
        stack.callback(stock.close)
        link = LinkWatch(clock, Bus())
        client = await _open_splio(settings, SplioKey(settings), clock, link, stack)
        cashier = MemberCalls.for_cashier_of(client) if client else None
        kept = ForgetfulStock(stock)
        yield _members(settings, cashier, kept, ledger, clock, link_is_up=lambda: True)


def _members(
    settings: Settings,
    splio: MemberCalls | None,
    stock: StockFile | ForgetfulStock,
    ledger: LedgerReader,
    clock: Clock,
    *,
    link_is_up: Callable[[], bool],
) -> Members:
    """The look-up of members over these; a scan of the stock opens the file anew."""
    path = TillPaths(settings.data_dir).stock
    return Members(
        splio,
        stock,
        ledger,
        clock,
        scan=lambda: MemberScan(path),
        as_of=stock.last_full_sync,
        link_is_up=link_is_up,
        limit_s=settings.online_check_limit_s,
    )


@asynccontextmanager
async def open_own_codes(settings: Settings, *, online: bool) -> AsyncIterator[OwnCodes]:
    """What makes and, `online`, sends own codes, beside an open till too.

    The caller holds `instance.sole_batcher`. Raises `StoreError` and `SettingsError`.
    """
    clock = SystemClock()
    paths = TillPaths(settings.data_dir)
    async with AsyncExitStack() as stack:
        stock: StockView | None = None
        if is_there(paths.stock):
            stock = StockView.open(paths.stock)
            stack.callback(stock.close)
        client: Splio | None = None
        if online:
            client = await _open_splio(
                settings, SplioKey(settings), clock, LinkWatch(clock, Bus()), stack
            )
        batches = BatchFiles(paths.batches)
        yield OwnCodes(batches, stock, client or NoSplio(), clock, secrets.randbelow)


async def rewards_of(settings: Settings, *, live: bool) -> Sequence[Reward]:
    """The tenant's rewards, from the stock or, `live`, from Splio; nothing is written.

    Raises `StoreError`, `SplioError`, and `CodesError` ``codes.no_stock``.
    """
    if not live:
        path = TillPaths(settings.data_dir).stock
        if not is_there(path):
            raise CodesError("codes.no_stock", Disposition.ASK)
        with StockView.open(path) as stock:
            return stock.rewards()
    clock = SystemClock()
    async with AsyncExitStack() as stack:
        link = LinkWatch(clock, Bus())
        splio = await _open_splio(settings, SplioKey(settings), clock, link, stack) or NoSplio()
        found: list[Reward] = []
        after: str | None = None
        while True:
            page = await splio.rewards(after)
            found += page.rewards
            after = page.after
            if after is None:
                return found


@asynccontextmanager
async def open_splio(settings: Settings) -> AsyncIterator[SplioClient | None]:
    """The line to Splio alone, beside whatever runs; None where no key is set.

    Raises `SplioError` ``splio.bad_url``, ``splio.bad_ca`` or ``splio.bad_proxy``.
    """
    clock = SystemClock()
    async with AsyncExitStack() as stack:
        link = LinkWatch(clock, Bus())
        yield await _open_splio(settings, SplioKey(settings), clock, link, stack)


async def _open_splio(
    settings: Settings, key: SplioKey, clock: Clock, link: LinkWatch, stack: AsyncExitStack
) -> SplioClient | None:
    """The client, closed with the stack; None without a key."""
    if not key.is_set:
        return None
    client = SplioClient(
        settings.splio_url,
        key.value,
        zone=settings.zone,
        clock=clock,
        password=await splio_password(settings),
        timeout_s=settings.request_timeout_s,
        observer=link.note,
        ca_file=settings.splio_ca_file,
    )
    if isinstance(clock, TillClock):
        client.tell_time(clock.hear)
    return await stack.enter_async_context(client)


def is_there(path: Path) -> bool:
    """Whether a file of the till is there. Raises `StoreError` where that cannot be seen."""
    try:
        return path.exists()
    except OSError as error:
        raise StoreError(
            "store.cannot_open", Disposition.ASK, path=path, detail=error.strerror or ""
        ) from None


def api_key(settings: Settings) -> str | None:
    """The key from the settings or from where it is kept, None where there is none.

    The system's keyring may take seconds to answer: not on the way to the first paint.
    """
    return SplioKey(settings).read()


def keep_key(settings: Settings, key: str) -> Place:
    """Keep the key for this till; tells where. Raises `SettingsError`."""
    return Secrets(settings.data_dir).keep(name_of_key(settings.splio_url), key)
