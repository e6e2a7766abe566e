"""Puts the rooms together: files, client and verbs of one till. The only place that knows all."""

from __future__ import annotations

import hashlib
import json
import logging
import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from posapp.app.clock import SystemClock
from posapp.app.file_ways import make_fetching, make_file_burns
from posapp.app.paths import TillPaths
from posapp.app.session import Session
from posapp.app.settings import Settings
from posapp.datahub.reading import CodeFilesOnDisk
from posapp.domain.errors import CodesError, Disposition, StoreError
from posapp.domain.link import Outcome
from posapp.domain.ports import Clock, Ledger, LedgerReader, Splio, Stock
from posapp.domain.voucher import Reward
from posapp.services.attention import Attention
from posapp.services.bus import Bus
from posapp.services.exposure import ExposureWatch
from posapp.services.fetching import Fetching
from posapp.services.flush import Flush
from posapp.services.importing import Importer
from posapp.services.link import LinkWatch
from posapp.services.lookup import ForgetfulStock, LocalLookup, Lookup
from posapp.services.members import Members
from posapp.services.no_splio import NoSplio
from posapp.services.own_codes import OwnCodes
from posapp.services.reconcile import Reconciler
from posapp.services.sale import Selling, SellingPlace
from posapp.services.stock import StockSync
from posapp.services.watch import StockWatch
from posapp.splio.client import SplioClient
from posapp.splio.member_calls import MemberCalls
from posapp.store.batches import BatchFiles
from posapp.store.ledger import LedgerFile, LedgerView
from posapp.store.member_scan import MemberScan
from posapp.store.stock import StockFile, StockView

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
    members: Members
    skew: Callable[[], timedelta | None]


@asynccontextmanager
async def open_core(
    settings: Settings,
    *,
    bus: Bus | None = None,
    clock: Clock | None = None,
    session: Session | None = None,
) -> AsyncIterator[Core]:
    """Open the till's files and its client; close them at the end.

    The caller holds `instance.sole_writer`. Raises `StoreError` and `SettingsError`.
    """
    bus = bus or Bus()
    clock = clock or SystemClock()
    paths = TillPaths(settings.data_dir)
    async with AsyncExitStack() as stack:
        ledger = LedgerFile.open(paths.ledger)
        stack.callback(ledger.close)
        stock = StockFile.open(paths.stock)
        stack.callback(stock.close)
        link = LinkWatch(clock, bus)
        key = api_key(settings)
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
                LocalLookup(stock, ledger),
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
                origin=origin_of(settings, key),
            ),
            watch=watch,
            importer=importer,
            fetching=make_fetching(settings, importer, clock, bus),
            attention=Attention(ledger, clock, bus),
            members=Members(
                cashier,
                stock,
                ledger,
                clock,
                scan=lambda: MemberScan(paths.stock),
                as_of=stock.last_full_sync,
                link_is_up=lambda: link.link.is_up,
                limit_s=settings.online_check_limit_s,
            ),
            skew=lambda: client.skew if client else None,
        )


@asynccontextmanager
async def open_reader(settings: Settings) -> AsyncIterator[tuple[Lookup, LedgerReader]]:
    """A look-up beside a program that writes: reads the files, asks Splio, keeps nothing."""
    clock = SystemClock()
    bus = Bus()
    paths = TillPaths(settings.data_dir)
    async with AsyncExitStack() as stack:
        ledger = LedgerView.open(paths.ledger)
        stack.callback(ledger.close)
        stock = StockView.open(paths.stock)
        stack.callback(stock.close)
        link = LinkWatch(clock, bus)
        client = await _open_splio(settings, api_key(settings), clock, link, stack)
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
    clock = SystemClock()
    paths = TillPaths(settings.data_dir)
    async with AsyncExitStack() as stack:
        ledger = LedgerView.open(paths.ledger)
        stack.callback(ledger.close)
        stock = StockView.open(paths.stock)
        stack.callback(stock.close)
        link = LinkWatch(clock, Bus())
        client = await _open_splio(settings, api_key(settings), clock, link, stack)
        yield Members(
            MemberCalls.for_cashier_of(client) if client else None,
            ForgetfulStock(stock),
            ledger,
            clock,
            scan=lambda: MemberScan(paths.stock),
            as_of=stock.last_full_sync,
            link_is_up=lambda: True,
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
        if _is_there(paths.stock):
            stock = StockView.open(paths.stock)
            stack.callback(stock.close)
        client: Splio | None = None
        if online:
            client = await _open_splio(
                settings, api_key(settings), clock, LinkWatch(clock, Bus()), stack
            )
        batches = BatchFiles(paths.batches)
        yield OwnCodes(batches, stock, client or NoSplio(), clock, secrets.randbelow)


async def rewards_of(settings: Settings, *, live: bool) -> Sequence[Reward]:
    """The tenant's rewards, from the stock or, `live`, from Splio; nothing is written.

    Raises `StoreError`, `SplioError`, and `CodesError` ``codes.no_stock``.
    """
    if not live:
        path = TillPaths(settings.data_dir).stock
        if not _is_there(path):
            raise CodesError("codes.no_stock", Disposition.ASK)
        with StockView.open(path) as stock:
            return stock.rewards()
    clock = SystemClock()
    async with AsyncExitStack() as stack:
        link = LinkWatch(clock, Bus())
        splio = await _open_splio(settings, api_key(settings), clock, link, stack) or NoSplio()
        found: list[Reward] = []
        after: str | None = None
        while True:
            page = await splio.rewards(after)
            found += page.rewards
            after = page.after
            if after is None:
                return found


async def _open_splio(
    settings: Settings, key: str | None, clock: Clock, link: LinkWatch, stack: AsyncExitStack
) -> SplioClient | None:
    """The client, closed with the stack; None without a key."""
    if key is None:
        return None
    client = SplioClient(
        settings.splio_url,
        key,
        zone=settings.zone,
        clock=clock,
        password=settings.splio_password.get_secret_value() if settings.splio_password else None,
        timeout_s=settings.request_timeout_s,
        observer=link.note,
    )
    return await stack.enter_async_context(client)


def origin_of(settings: Settings, key: str | None) -> str:
    """A hash over where, as whom and in which zone Splio is asked; the key cannot be read of it."""
    facts = (settings.splio_url.rstrip("/"), (key or "").strip(), settings.timezone)
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:
        raise StoreError(
            "store.cannot_open", Disposition.ASK, path=path, detail=error.strerror or ""
        ) from None


def api_key(settings: Settings) -> str | None:
    """The key from the settings, else from the system's keyring; None where neither has one."""
    if settings.splio_api_key is not None:
        return settings.splio_api_key.get_secret_value()
    return _key_of_keyring(settings)


def _key_of_keyring(settings: Settings) -> str | None:
    try:
        import keyring

        return keyring.get_password("posapp", settings.splio_url)
    except Exception as error:  # noqa: BLE001 - backends raise what they like; the till must sell
        _log.info("no key from the keyring cause=%s", type(error).__name__)
        return None


def keep_key(settings: Settings, key: str) -> None:
    """Store the key in the system's keyring. Raises `SettingsError` ``settings.no_keyring``."""
    import keyring
    from keyring.errors import KeyringError

    from posapp.domain.errors import Disposition, SettingsError

    try:
        keyring.set_password("posapp", settings.splio_url, key)
    except KeyringError:
        raise SettingsError("settings.no_keyring", Disposition.ASK) from None
