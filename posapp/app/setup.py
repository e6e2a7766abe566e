"""Setting a till up: what the wizard's pages do, on files, keyring and Splio."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from posapp.app.clock import SystemClock
from posapp.app.instance import sole_writer
from posapp.app.keys import SplioKey, name_of_key
from posapp.app.paths import TillPaths
from posapp.app.secrets import Place, Secrets
from posapp.app.settings import Settings, default_file, detail_of, in_force, load
from posapp.app.settings_catalog import shown
from posapp.app.settings_file import change, look
from posapp.app.settings_journal import note_or_leave
from posapp.app.setup_progress import Progress, keep_progress, read_progress
from posapp.app.splio_password import splio_password
from posapp.domain.errors import Disposition, SettingsError, StoreError
from posapp.domain.events import Fact, SyncProgressed
from posapp.domain.fields import FieldSeen, fields_seen, rule_of, setting_of, wanted_as
from posapp.domain.people import Right, Role
from posapp.domain.setting import Change, Origin
from posapp.domain.setup import Standing, Step
from posapp.services.bus import Bus
from posapp.services.people import People
from posapp.services.setup import list_rewards, list_stores, try_connection
from posapp.splio.client import SplioClient
from posapp.store.ledger import LedgerFile, LedgerView
from posapp.store.pins import Argon2Pins
from posapp.store.stock import StockView

if TYPE_CHECKING:
    from posapp.domain.answers import SplioStore
    from posapp.domain.ports import Splio
    from posapp.domain.voucher import Reward, Rule

_T = TypeVar("_T")

_log = logging.getLogger("posapp.app.setup")

LOCK_WAIT_S = 3.0
_ASK_S = 8.0  # a person waits; a slow shop line still answers within it
_FROM_OUTSIDE = {Origin.ENVIRONMENT, Origin.COMMAND_LINE}
_ASKED_FOR = ("language", "splio_url", "store_id", "till_id", "timezone")


class SetupBench:
    """Implements `posapp.ui.setup.ports.Setup`; `settings` are those in force, read anew by it.

    Nobody else may have the till open: each act holds the till's lock for as long as it takes.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._tested: tuple[str, str] | None = None  # address and key as Splio accepted them
        self._by = ""  # who sets it up, for the journal
        self._stores: tuple[SplioStore, ...] = ()
        self._rewards: tuple[Reward, ...] | None = None

    @property
    def standing(self) -> Standing:
        """What is set now."""
        settings = self.settings
        progress = read_progress(settings.data_dir)
        given = settings.splio_api_key is not None or settings.splio_api_key_file is not None
        names = {one.id: one.name for one in self._stores}
        return Standing(
            step=progress.step if progress is not None else Step.LANGUAGE,
            language=settings.language,
            managers=self._managers(),
            url=settings.splio_url,
            key=self._secrets.place(name_of_key(settings.splio_url)),
            key_given=given,
            is_tested=self._tested is not None,
            store_id=settings.store_id or "",
            store_name=names.get(settings.store, "") if settings.store else "",
            till_id=settings.till_id,
            timezone=settings.timezone,
            field_map=settings.policy.fields,
            scanning=settings.scanning,
            codes=self._codes(),
            shortest_pin=settings.pin_length,
            fixed={
                name: source.where
                for name in _ASKED_FOR
                if (source := settings.source(name)).origin in _FROM_OUTSIDE
            },
        )

    async def choose_language(self, language: str) -> None:
        """Speak it from now on. Raises `SettingsError`."""
        await self._change({"language": language})

    async def enter_manager(self, name: str, pin: str) -> None:
        """Enter the first manager. Raises `PeopleError`, `StoreError`."""

        async def enter(people: People) -> None:
            await people.add(name, Role.MANAGER, pin)

        await self._with_people(enter)
        self._by = name

    async def identify(self, name: str, pin: str) -> None:
        """Let a manager go on. Raises `PeopleError`, `StoreError`."""

        async def ask(people: People) -> None:
            await people.identify(name, pin, Right.SETTINGS, "setup")

        await self._with_people(ask)
        self._by = name

    async def connect(self, url: str, key: str) -> None:
        """Log in at Splio and ask for a sign of life; changes nothing. Raises `SplioError`."""
        self._tested = None
        await self._asking(url, key, try_connection)
        self._tested = (url.rstrip("/"), key)
        self._stores, self._rewards = (), None

    async def keep_connection(self, url: str, key: str) -> Place | None:
        """Keep address and key. Raises `SettingsError`."""
        url = url.rstrip("/")
        if url != self.settings.splio_url:
            await self._change({"splio_url": url})
        if key.strip():
            return await asyncio.to_thread(keep_key, self.settings, key.strip(), self._by)
        return self._secrets.place(name_of_key(url))

    async def stores(self) -> Sequence[SplioStore]:
        """Splio's stores, asked for once. Raises `SplioError`."""
        if not self._stores:
            self._stores = await self._asking_as_set(list_stores)
        return self._stores

    async def keep_store(self, store_id: str, till_id: str, timezone: str) -> None:
        """Keep which store and till this is, and the zone of Splio's dates.

        Raises `SettingsError`.
        """
        await self._change(
            {"store_id": store_id.strip() or None, "till_id": till_id, "timezone": timezone}
        )

    async def fields(self) -> Sequence[FieldSeen]:
        """The custom fields of the tenant's rewards, asked for once. Raises `SplioError`."""
        if self._rewards is None:
            self._rewards = await self._asking_as_set(list_rewards)
        return fields_seen(self._rewards)

    async def keep_fields(self, chosen: Mapping[Rule, FieldSeen | None]) -> None:
        """Let these fields carry the rules; what reads the same field already stays as it is.

        Raises `SettingsError`.
        """
        now = self.settings.policy.fields
        seen = fields_seen(self._rewards or ())
        changes: dict[str, Any] = {}
        for rule, field in chosen.items():
            carrier = next((one for one in seen if rule_of(one, now) is rule), None)
            if field != carrier:
                changes[setting_of(rule)] = [wanted_as(field)] if field is not None else []
        if changes:
            await self._change(changes)

    async def sync(self, hear: Callable[[SyncProgressed], None]) -> int:
        """Bring the stock with the till's own engine; cancelling keeps what came.

        `hear` is called in the Qt loop. Returns how many codes the stock holds. Raises
        `SplioError`, `StoreError`.
        """
        from posapp.app.engine import Engine

        loop = asyncio.get_running_loop()
        bus = Bus()

        def tell(fact: Fact) -> None:
            if isinstance(fact, SyncProgressed):
                with suppress(RuntimeError):  # the window closed meanwhile, and its loop with it
                    loop.call_soon_threadsafe(hear, fact)

        engine = Engine(self.settings, bus)
        starting = asyncio.ensure_future(asyncio.to_thread(engine.start))
        try:
            await asyncio.shield(starting)
            bus.listen(tell)
            await asyncio.wrap_future(engine.call(lambda core: core.sync.run()))
        finally:
            # Stopped in any case, and only once it had started: the till is to open its files.
            with suppress(Exception):
                await starting
                await asyncio.to_thread(engine.stop)
        return self._codes()

    def note(self, step: Step) -> None:
        """Somebody is at this step. Raises `SettingsError`."""
        keep_progress(self.settings.data_dir, Progress(step, is_over=False))

    async def finish(self) -> None:
        """The till may open from now on. Raises `SettingsError`."""
        step = Step.DONE if self.standing.is_whole else Step.SPLIO
        keep_progress(self.settings.data_dir, Progress(step, is_over=True))

    @property
    def _secrets(self) -> Secrets:
        return Secrets(self.settings.data_dir)

    async def _change(self, changes: Mapping[str, Any]) -> None:
        self.settings = await asyncio.to_thread(write_settings, self.settings, changes, self._by)

    async def _with_people(self, act: Callable[[People], Awaitable[None]]) -> None:
        settings = self.settings
        paths = TillPaths(settings.data_dir)

        def work() -> None:
            # The ledger belongs to the thread that opened it, and so does the loop in here.
            async def live() -> None:
                book = ledger.staff
                await act(People(book, Argon2Pins(), SystemClock(), Bus(), settings.pin_length))

            with sole_writer(paths, LOCK_WAIT_S):
                ledger = LedgerFile.open(paths.ledger)
                try:
                    asyncio.run(live())
                finally:
                    ledger.close()

        await asyncio.to_thread(work)

    async def _asking_as_set(self, ask: Callable[[Splio], Awaitable[_T]]) -> _T:
        url, key = self._tested or (self.settings.splio_url, "")
        return await self._asking(url, key, ask)

    async def _asking(self, url: str, key: str, ask: Callable[[Splio], Awaitable[_T]]) -> _T:
        """Ask with a client that lives for this one question, in a loop of its own."""
        settings = self.settings
        return await asyncio.to_thread(lambda: asyncio.run(asked(settings, url, key, ask)))

    def _managers(self) -> tuple[str, ...]:
        path = TillPaths(self.settings.data_dir).ledger
        if not path.exists():
            return ()
        with LedgerView.open(path) as ledger:
            people = [known.person for known in ledger.people()]
        return tuple(one.name for one in people if one.may(Right.SETTINGS))

    def _codes(self) -> int:
        path = TillPaths(self.settings.data_dir).stock
        if not path.exists():
            return 0
        with suppress(StoreError), StockView.open(path) as stock:
            return stock.state().codes
        return 0


async def asked(
    settings: Settings, url: str, key: str, ask: Callable[[Splio], Awaitable[_T]]
) -> _T:
    """Splio's answer at this address, with this key or, for an empty one, with the one that is set.

    Raises `SplioError`, ``splio.no_key`` too.
    """
    given = key.strip() or SplioKey(settings).value
    async with SplioClient(
        url,
        given,
        zone=settings.zone,
        clock=SystemClock(),
        password=await splio_password(settings),
        timeout_s=min(settings.request_timeout_s, _ASK_S),
        ca_file=settings.splio_ca_file,
    ) as client:
        return await ask(client.for_cashier())


def keep_key(settings: Settings, key: str, by: str) -> Place:
    """Keep the key, and note in the journal that it changed. Raises `SettingsError`."""
    place = Secrets(settings.data_dir).keep(name_of_key(settings.splio_url), key)
    _note(settings, [Change("splio_api_key", "", "", secret=True)], by)
    return place


def write_settings(settings: Settings, changes: Mapping[str, Any], by: str) -> Settings:
    """Write into the settings file, None takes out; returns what is in force then.

    What changed is in the journal, by `by`. Raises `SettingsError`; the file is as it was then.
    """
    known = settings.provenance
    path = known.file if known is not None else default_file()
    given = dict(known.given) if known is not None else {"data_dir": settings.data_dir}

    def judge(values: Mapping[str, Any]) -> None:
        try:
            in_force(values, known.over if known is not None else given)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            raise SettingsError(
                "settings.invalid",
                Disposition.ASK,
                key=str(first["loc"][0]) if first["loc"] else "?",
                source=str(path),
                detail=detail_of(first),
            ) from None

    change(look(path), changes, judge)
    after = load(given | {"config": path}).settings
    texts = {key: (shown(getattr(settings, key)), shown(getattr(after, key))) for key in changes}
    changed = [Change(key, old, new) for key, (old, new) in texts.items() if old != new]
    _note(after, changed, by)
    return after


def _note(settings: Settings, changes: Sequence[Change], by: str) -> None:
    try:
        note_or_leave(settings, changes, SystemClock().now(), by)
    except StoreError as error:
        # The file is written already; the next start finds the change, only not by whom.
        _log.warning("a changed setting is not noted yet cause=%s", error.code)


def reread(settings: Settings) -> Settings:
    """What is in force by the files as they are now. Raises `SettingsError`."""
    known = settings.provenance
    if known is None:
        return settings
    file = {"config": known.file} if known.file.exists() else {}
    return load(dict(known.given) | file).settings
