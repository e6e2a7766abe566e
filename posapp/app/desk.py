"""The till behind the screen: local answers from this thread, acts by the engine's."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from posapp.app.backroom import Backroom
from posapp.app.office import BackOffice
from posapp.app.paths import TillPaths
from posapp.app.words_given import WordsGiven
from posapp.domain.events import (
    ExposureChanged,
    Fact,
    LinkChanged,
    PeopleChanged,
    StockWatched,
)
from posapp.domain.file_shape import Scope
from posapp.domain.people import Right, not_allowed
from posapp.services.lookup import LocalLookup, MemberSighting
from posapp.services.sale import Held
from posapp.services.watch import levels_of
from posapp.store.ledger import LedgerView
from posapp.store.stock import StockView
from posapp.ui.bridge import FactBridge
from posapp.ui.desk import CardFound, Sample, TillIdentity

if TYPE_CHECKING:
    from posapp.app.core import Core
    from posapp.app.engine import Engine
    from posapp.app.session import Session
    from posapp.app.settings import Settings
    from posapp.domain.approval import Approval
    from posapp.domain.basket import Basket, Line
    from posapp.domain.burn import Burn
    from posapp.domain.code import Code
    from posapp.domain.code_file import Preview
    from posapp.domain.errors import StoreError
    from posapp.domain.ids import BurnId, SaleId
    from posapp.domain.link import Link
    from posapp.domain.member_rewards import MemberRewards
    from posapp.domain.member_search import ContactPage, MemberSearch
    from posapp.domain.policy import Policy
    from posapp.domain.ports import Clock, QueueState
    from posapp.domain.proof import Proof
    from posapp.domain.risk import Exposure
    from posapp.domain.sale import Draft, Sale
    from posapp.domain.scan import Scanning
    from posapp.domain.stock_level import StockLevel
    from posapp.domain.trouble import Trouble
    from posapp.domain.verdict import LocalUse, Sighting
    from posapp.domain.voucher import Reward
    from posapp.services.bus import Bus

_T = TypeVar("_T")


class EngineDesk:
    """Implements `posapp.ui.desk.Desk` on a started engine; made and used in the Qt thread."""

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        clock: Clock,
        bus: Bus,
        link: Link,
        session: Session,
        *,
        training: bool = False,
        samples: Sequence[Sample] = (),
        network: Callable[[bool], None] | None = None,
    ) -> None:
        paths = TillPaths(settings.data_dir)
        self._engine = engine
        self._settings = settings
        self._clock = clock
        self._stock = StockView.open(paths.stock)
        self._ledger = LedgerView.open(paths.ledger)
        self._local = LocalLookup(self._stock, self._ledger, self._stock_failed)
        self._session = session
        self._link = link
        self._exposure = self._ledger.exposure()
        self._levels = levels_of(self._stock, settings.policy.fields, settings.stock_alert)
        self._samples = tuple(samples)
        self._network = network
        self._identity = TillIdentity(
            settings.till_id, settings.store_id, settings.zone, training=training
        )
        self._bridge = FactBridge()
        self._office = BackOffice(
            Backroom(engine, settings, session, clock, self._ledger, self._stock)
        )
        self._words = WordsGiven(session, self._office.people)
        if training:
            self._office.people.train()
        self._unlisten = bus.listen(self._bridge.publish)
        self._bridge.listen(self._note)

    def close(self) -> None:
        """Close this thread's views and stop listening; who is signed in, is so no more."""
        self._office.people.sign_out()
        self._unlisten()
        self._stock.close()
        self._ledger.close()

    @property
    def identity(self) -> TillIdentity:
        """Till, store, zone, training or not."""
        return self._identity

    @property
    def office(self) -> BackOffice:
        """What the manager's pages need."""
        return self._office

    @property
    def policy(self) -> Policy:
        """The store's choices that judging needs."""
        return self._settings.policy

    @property
    def samples(self) -> Sequence[Sample]:
        """Codes to try, in training only."""
        return self._samples

    @property
    def scanning(self) -> Scanning:
        """The store's choices about its scanners."""
        return self._settings.scanning

    @property
    def receipt_line(self) -> str:
        """The store's own line for the receipt; empty for none."""
        return self._settings.receipt_line

    def now(self) -> datetime:
        """Now, aware UTC."""
        return self._clock.now()

    def link(self) -> Link:
        """The link to Splio as last heard of in this thread."""
        return self._link

    def queue_state(self) -> QueueState:
        """Burns by state."""
        return self._ledger.queue_state()

    def last_sync(self) -> datetime | None:
        """When the stock's last full pass ended, aware UTC."""
        return self._stock.last_full_sync()

    def next_sync(self) -> datetime | None:
        """When the stock is next brought up to date; its jitter is not told."""
        last = self._stock.last_full_sync()
        if last is None:
            return None
        by_file = self._settings.codes_from == "files"
        every = self._settings.files_every_minutes if by_file else self._settings.sync_every_minutes
        return last + timedelta(minutes=every)

    @property
    def codes_by_file(self) -> bool:
        """True where the granted codes come by file, so that a sync brings rewards only."""
        return self._settings.codes_from == "files"

    def exposure(self) -> Exposure:
        """What this till took without Splio's word, as last heard of in this thread."""
        return self._exposure

    def troubles(self) -> Sequence[Trouble]:
        """What is wrong with the till's files or disk now."""
        return self._engine.troubles

    def _stock_failed(self, error: StoreError) -> None:
        self._tell(lambda core: core.health.stock_failed(error))

    def stock_levels(self) -> Sequence[StockLevel]:
        """How the rewards' codes hold out, as last watched."""
        return self._levels

    def rewards(self) -> Sequence[Reward]:
        """All master rewards of the stock."""
        return self._stock.rewards()

    def open_sales(self) -> Sequence[tuple[Sale, Sequence[Burn]]]:
        """Sales left open, with their burns."""
        return [(sale, self._ledger.burns_of(sale.id)) for sale in self._ledger.open_sales()]

    def sight(self, code: Code) -> Sighting:
        """What the till itself knows of a code, at once."""
        return self._local.sight(code)

    def known_card(self, card_code: Code) -> CardFound:
        """What the till itself knows of a card, at once."""
        return _card(self._local.member(card_code))

    async def ask(self, code: Code) -> Sighting:
        """Splio's word on a code within the time limit, else the till's own."""
        return await self._call(lambda core: core.lookup.ask(code))

    async def ask_card(self, card_code: Code) -> CardFound:
        """Splio's word on a card within the time limit, else the till's own."""
        return _card(await self._call(lambda core: core.lookup.member(card_code)))

    async def member_rewards(self, card_code: Code) -> MemberRewards:
        """What the holder of a card may still use."""
        return await self._call(lambda core: core.members.rewards(card_code))

    async def find_members(self, search: MemberSearch) -> ContactPage:
        """The people that a search means; nobody else waits for it, so cancelling ends it."""
        return await asyncio.wrap_future(self._engine.call(lambda core: core.members.find(search)))

    async def reserve(self, sale_id: SaleId | None, line: Line) -> tuple[SaleId, BurnId] | LocalUse:
        """Hold a voucher for the sale; a `LocalUse` says what holds it already."""
        self._words.demand(line, sale_id)
        outcome = await self._act(lambda core: core.selling.reserve(sale_id, line))
        if isinstance(outcome, Held):
            return outcome.use
        self._words.belongs(line.code, outcome.sale_id)
        return outcome.sale_id, outcome.burn_id

    async def sign(self, code: Code, approval: Approval, pin: str) -> Proof:
        """Exchange a manager's PIN for the proof of one approval."""
        return await self._words.sign(code, approval, pin)

    def approve(self, proof: Proof) -> Approval:
        """Take a manager's word on its proof, once."""
        return self._words.take(proof)

    async def note_approval(self, line: Line) -> None:
        """Note a manager's approval, taken before, of a voucher that is held already."""
        burn_id, approval = line.burn_id, line.approval
        if burn_id is not None and approval is not None:
            self._words.demand(line, None)
            await self._act(lambda core: core.selling.approve(burn_id, approval))

    async def release(self, burn_id: BurnId) -> None:
        """Give a held voucher back."""
        await self._act(lambda core: core.selling.release(burn_id, "removed"))

    async def complete(self, basket: Basket, ref: str) -> Sequence[Burn]:
        """Complete the sale; the burns now owed."""
        for line in basket.accepted:
            self._words.demand(line, basket.sale_id)
        sale, burns = await self._act(lambda core: core.selling.complete(basket, ref))
        self._words.end(sale)
        return burns

    async def cancel(self, sale_id: SaleId) -> None:
        """Cancel an open sale."""
        await self._act(lambda core: core.selling.cancel(sale_id))
        self._words.end(sale_id)

    async def keep_draft(self, sale_id: SaleId, draft: Draft) -> None:
        """Keep what was entered of an open sale."""
        await self._act(lambda core: core.selling.keep_draft(sale_id, draft))

    async def put_aside(self, sale_id: SaleId | None, draft: Draft | None) -> SaleId:
        """Put a sale aside, its vouchers staying held."""
        return await self._act(lambda core: core.selling.put_aside(sale_id, draft))

    async def recall(self, sale_id: SaleId) -> None:
        """Take an open sale in hand again."""
        await self._act(lambda core: core.selling.recall(sale_id))

    async def sync(self) -> None:
        """Bring the stock up to date now."""
        await self._call(lambda core: core.sync.run())

    async def preview_file(self, path: Path) -> Preview:
        """Look into a file of codes, or of rewards where its name says so."""
        return await self._call(lambda core: core.importer.preview(path, self._scope(path)))

    async def import_file(self, path: Path, *, confirmed: bool) -> None:
        """Take a file in; its progress and its end are facts. Raises ``people.not_allowed``."""
        if not self._session.may(Right.RESOLVE):
            raise not_allowed(Right.RESOLVE)
        at, by = self.now(), self._session.name
        detail: dict[str, object] = {"file": path.name}
        await self._act(lambda core: core.ledger.note_fact(at, "CodesImported", detail, by))
        await self._call(lambda core: core.importer.run(path, self._scope(path), confirmed))

    def cancel_import(self) -> None:
        """Stop the import that runs, between two transactions."""
        self._tell(lambda core: core.importer.cancel())

    def cancel_sync(self) -> None:
        """Stop the sync that runs, between two pages."""
        self._tell(lambda core: core.sync.cancel())

    async def flush(self) -> None:
        """Send everything owed now."""
        await self._call(_flush_all)

    def set_network(self, *, up: bool) -> None:
        """In training only: cut the network to the training's Splio, or bring it back."""
        if self._network is not None:
            self._network(up)
            if up:
                self._engine.call(_flush_all)

    def listen(self, listener: Callable[[Fact], None]) -> Callable[[], None]:
        """Hear facts in this thread; the answer stops it."""
        return self._bridge.listen(listener)

    def _scope(self, path: Path) -> Scope:
        pattern = self._settings.file_pattern_masterreward.casefold()
        is_rewards = fnmatch(path.name.casefold(), pattern)
        return Scope.MASTER_REWARD if is_rewards else Scope.EARN_REWARD

    def _note(self, fact: Fact) -> None:
        match fact:
            case LinkChanged():
                self._link = fact.link
            case ExposureChanged():
                self._exposure = fact.exposure
            case StockWatched():
                self._levels = fact.levels
            case PeopleChanged():
                self._session.know(fact.people)
                self._office.people.known_anew()
            case _:
                pass

    async def _call(self, act: Callable[[Core], Awaitable[_T]]) -> _T:
        # Shielded: cancelling a screen's wait must not cancel what the engine has begun.
        return await asyncio.shield(asyncio.wrap_future(self._engine.call(act)))

    def _tell(self, act: Callable[[Core], object]) -> None:
        async def at_once(core: Core) -> None:
            act(core)

        self._engine.call(at_once)

    async def _act(self, act: Callable[[Core], _T]) -> _T:
        async def at_once(core: Core) -> _T:
            return act(core)

        with self._engine.going_first():
            return await self._call(at_once)


def _card(found: MemberSighting) -> CardFound:
    return CardFound(found.card_code, found.member, found.basis, found.as_of, found.splio_denies)


async def _flush_all(core: Core) -> None:
    from posapp.services.flush_pass import Reach

    await core.flush.run(Reach.ALL)
