"""Puts the rooms together: files, client and verbs of one till. The only place that knows all."""

from __future__ import annotations

import logging
import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from posapp.app.clock import SystemClock, TillClock, steady_s
from posapp.app.core import Core
from posapp.app.health import make_health, open_stock_of
from posapp.app.keys import SplioKey, name_of_key
from posapp.app.paths import TillPaths
from posapp.app.secrets import Place, Secrets
from posapp.app.splio_way import SplioWay
from posapp.domain.errors import CodesError, Disposition, StoreError
from posapp.domain.link import Outcome
from posapp.services.bus import Bus
from posapp.services.exposure import ExposureWatch
from posapp.services.link import LinkWatch
from posapp.services.lookup import ForgetfulStock, LocalLookup, Lookup
from posapp.services.members import Members
from posapp.services.people import People
from posapp.services.sale import Selling, SellingPlace
from posapp.services.watch import StockWatch
from posapp.services.way import RightOfWay
from posapp.store.ledger import LedgerFile, LedgerView
from posapp.store.member_scan import MemberScan
from posapp.store.pins import Argon2Pins
from posapp.store.stock import StockFile, StockView
from posapp.store.witness import restoring

if TYPE_CHECKING:
    from posapp.app.session import Session
    from posapp.app.settings import Settings
    from posapp.domain.member_ports import MemberSource
    from posapp.domain.place import TillPlace
    from posapp.domain.ports import Clock, LedgerReader, Splio
    from posapp.domain.voucher import Reward
    from posapp.services.own_codes import OwnCodes
    from posapp.splio.client import SplioClient

_log = logging.getLogger("posapp.app.bootstrap")


@asynccontextmanager
async def open_core(
    settings: Settings,
    *,
    bus: Bus | None = None,
    clock: Clock | None = None,
    session: Session | None = None,
    place: TillPlace | None = None,
    at_once: bool = True,
) -> AsyncIterator[Core]:
    """Open the till's files and its client; close them at the end. `place`: not here, but there.

    Without `at_once` the first call to Splio makes the way there, and what bars it is a cause of
    the link. The caller holds `instance.sole_writer`. Raises `StoreError`, `SplioError` and
    `SettingsError`.
    """
    bus = bus or Bus()
    paths = TillPaths(settings.data_dir)
    clock = clock or TillClock(paths.clock)
    async with AsyncExitStack() as stack:
        if isinstance(clock, TillClock):
            stack.callback(clock.keep)
        _end_restore(paths.ledger)
        ledger = LedgerFile.open(paths.ledger)
        stack.callback(ledger.close)
        health = make_health(settings, ledger, place, clock, bus)
        stock = open_stock_of(paths.stock, ledger, health.troubles, clock)
        stack.callback(stock.close)
        link = LinkWatch(clock, bus)
        key = SplioKey(settings)
        way = SplioWay(settings, key, clock, link)
        stack.push_async_callback(way.aclose)
        if at_once:
            await way.open()
        stack.callback(bus.listen(ExposureWatch(ledger, bus).hear))
        if not way.is_set:
            link.note(Outcome.REFUSED, "no_key")  # nobody else would tell the manager
        watch = StockWatch(stock, clock, bus, settings.policy.fields, settings.stock_alert)
        people = People(ledger.staff, Argon2Pins(), clock, bus, settings.pin_length, steady_s)
        if session is not None:
            session.know([known.person for known in people.everybody()])
        core = Core(
            settings=settings,
            clock=clock,
            bus=bus,
            stock=stock,
            ledger=ledger,
            key=key,
            line=way,
            splio=way.cashier,
            background=way.background,
            link=link,
            lookup=Lookup(
                LocalLookup(stock, ledger, health.stock_failed),
                stock,
                way.cashier,
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
            watch=watch,
            members=_members(
                settings, way.members, stock, ledger, clock, link_is_up=lambda: link.link.is_up
            ),
            people=people,
            health=health,
            way=RightOfWay(),
        )
        stack.push_async_callback(core.close)
        yield core


def _end_restore(ledger: Path) -> None:
    """End a restore that was cut off once it was decided. Raises `StoreError`."""
    if is_there(restoring(ledger)):
        from posapp.store.restoring import finish

        finish(ledger)


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
        way = await _way_to_splio(settings, clock, link, stack)
        lookup = Lookup(
            LocalLookup(stock, ledger),
            ForgetfulStock(stock),
            way.cashier,
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
        way = await _way_to_splio(settings, clock, link, stack)
        kept = ForgetfulStock(stock)
        yield _members(settings, way.members, kept, ledger, clock, link_is_up=lambda: True)


def _members(
    settings: Settings,
    splio: MemberSource | None,
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
    from posapp.services.no_splio import NoSplio
    from posapp.services.own_codes import OwnCodes
    from posapp.store.batches import BatchFiles

    clock = SystemClock()
    paths = TillPaths(settings.data_dir)
    async with AsyncExitStack() as stack:
        stock: StockView | None = None
        if is_there(paths.stock):
            stock = StockView.open(paths.stock)
            stack.callback(stock.close)
        splio: Splio = NoSplio()
        if online:
            way = await _way_to_splio(settings, clock, LinkWatch(clock, Bus()), stack)
            splio = way.background
        yield OwnCodes(BatchFiles(paths.batches), stock, splio, clock, secrets.randbelow)


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
        splio = (await _way_to_splio(settings, clock, link, stack)).background
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
        way = await _way_to_splio(settings, clock, link, stack)
        yield way.client if way.is_set else None


async def _way_to_splio(
    settings: Settings, clock: Clock, link: LinkWatch, stack: AsyncExitStack
) -> SplioWay:
    """The way, made and closed with the stack."""
    way = SplioWay(settings, SplioKey(settings), clock, link)
    stack.push_async_callback(way.aclose)
    await way.open()
    return way


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
