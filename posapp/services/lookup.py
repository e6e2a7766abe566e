"""Look a code up: in the stock and the ledger at once, at Splio within a time limit."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from posapp.domain.errors import SplioError, StoreError
from posapp.domain.events import CodeRefreshed
from posapp.domain.finding import Basis, Kind
from posapp.domain.verdict import LocalUse, Sighting
from posapp.domain.voucher import Reward, Voucher, WorthKind

if TYPE_CHECKING:
    from posapp.domain.answers import AttributionRead
    from posapp.domain.code import Code
    from posapp.domain.ids import RewardId
    from posapp.domain.member import Member
    from posapp.domain.ports import Clock, LedgerReader, Splio, Stock, StockReader
    from posapp.services.bus import Bus

_log = logging.getLogger("posapp.services.lookup")


@dataclass(frozen=True, slots=True)
class MemberSighting:
    """What is known of a card now; `splio_denies` where Splio says there is no such card."""

    card_code: Code
    member: Member | None
    basis: Basis
    as_of: datetime | None = None
    splio_denies: bool = False


class LocalLookup:
    """Looks at this till's two files only. One instance a thread, since its readers are."""

    def __init__(
        self,
        stock: StockReader,
        ledger: LedgerReader,
        stock_failed: Callable[[StoreError], None] | None = None,
    ) -> None:
        self._stock = stock
        self._ledger = ledger
        self._stock_failed = stock_failed

    def sight(self, code: Code) -> Sighting:
        """All the till itself knows of a code; a stock that cannot be read knows nothing."""
        local = self._ledger.local_use(code)
        try:
            return self._in_stock(code, local)
        except StoreError as error:
            self._note(error)
            return Sighting(code, local=local)

    def _note(self, error: StoreError) -> None:
        _log.warning("stock not read cause=%s", error.code)
        if self._stock_failed is not None:
            self._stock_failed(error)

    def _in_stock(self, code: Code, local: LocalUse | None) -> Sighting:
        found = self._stock.granted(code)
        if found is not None:
            voucher, reward, as_of = found
            return Sighting(
                code, Kind.VOUCHER, Basis.STOCK, as_of, voucher=voucher, reward=reward, local=local
            )
        seen = self._stock.member(code)
        if seen is not None:
            member, as_of = seen
            return Sighting(code, Kind.CARD, Basis.STOCK, as_of, member=member, local=local)
        return Sighting(code, as_of=self._stock.last_full_sync(), local=local)

    def member(self, card_code: Code) -> MemberSighting:
        """The member last seen under a card."""
        try:
            seen = self._stock.member(card_code)
        except StoreError as error:
            self._note(error)
            seen = None
        if seen is None:
            return MemberSighting(card_code, None, Basis.NONE)
        return MemberSighting(card_code, seen[0], Basis.STOCK, seen[1])


class ForgetfulStock:
    """A stock that is read and never written, for a look-up beside the program that writes it."""

    def __init__(self, reader: StockReader) -> None:
        self.voucher = reader.voucher
        self.granted = reader.granted
        self.reward = reader.reward
        self.rewards = reader.rewards
        self.member = reader.member
        self.state = reader.state
        self.last_full_sync = reader.last_full_sync
        self.last_pass = reader.last_pass
        self.counts = reader.counts

    def put_rewards(self, rewards: Iterable[Reward], at: datetime) -> None:
        """Keeps nothing."""

    def put_vouchers(self, vouchers: Iterable[Voucher], at: datetime) -> None:
        """Keeps nothing."""

    def put_member(self, member: Member, at: datetime) -> None:
        """Keeps nothing."""

    def note_full_sync(self, at: datetime) -> None:
        """Keeps nothing."""


class Lookup:
    """Asks Splio, for at most `limit_s` seconds, and falls back on what the till knows.

    Splio's answers are written to the stock before they are used.
    """

    def __init__(
        self,
        local: LocalLookup,
        stock: Stock,
        splio: Splio,
        clock: Clock,
        bus: Bus,
        *,
        link_is_up: Callable[[], bool],
        limit_s: float = 2.0,
    ) -> None:
        self.local = local
        self._stock = stock
        self._splio = splio
        self._clock = clock
        self._bus = bus
        self._link_is_up = link_is_up
        self._limit_s = limit_s

    async def ask(self, code: Code) -> Sighting:
        """Splio's word on a code if it comes in time, else the till's own; never raises for it."""
        known = self.local.sight(code)
        if not self._link_is_up():
            return known
        try:
            async with asyncio.timeout(self._limit_s):
                return await self._ask_splio(known)
        except TimeoutError:
            _log.info("check fell back to stock cause=timeout code=%s", code)
        except SplioError as error:
            _log.info("check fell back to stock cause=%s code=%s", error.code, code)
        return known

    async def member(self, card_code: Code) -> MemberSighting:
        """The member of a card, from Splio if it answers in time, else as last seen."""
        known = self.local.member(card_code)
        if not self._link_is_up():
            return known
        try:
            async with asyncio.timeout(self._limit_s):
                member = await self._splio.member(card_code)
        except (TimeoutError, SplioError) as error:
            _log.info("member fell back to stock cause=%s", type(error).__name__)
            return known
        now = self._clock.now()
        if member is None:
            return MemberSighting(card_code, None, Basis.SPLIO, now, splio_denies=True)
        self._keep(lambda: self._stock.put_member(member, now))
        return MemberSighting(card_code, member, Basis.SPLIO, now)

    async def _ask_splio(self, known: Sighting) -> Sighting:
        if known.kind is Kind.CARD:
            return await self._as_card(known) or await self._as_voucher(known) or _denied(known)
        return await self._as_voucher(known) or await self._as_card(known) or _denied(known)

    async def _as_voucher(self, known: Sighting) -> Sighting | None:
        read = await self._splio.attribution(known.code)
        if read is None:
            return None
        now = self._clock.now()
        reward = self._remember(read, now)
        code = read.voucher.code
        self._bus.publish(CodeRefreshed(code))
        # Splio forgives case: what this till did with the code is booked under Splio's spelling.
        local = known.local if code == known.code else self.local.sight(code).local
        return replace(
            known,
            code=code,
            local=local,
            kind=Kind.VOUCHER,
            basis=Basis.SPLIO,
            as_of=now,
            voucher=read.voucher,
            reward=reward,
            member=None,
        )

    async def _as_card(self, known: Sighting) -> Sighting | None:
        member = await self._splio.member(known.code)
        if member is None:
            return None
        now = self._clock.now()
        self._keep(lambda: self._stock.put_member(member, now))
        return replace(
            known,
            kind=Kind.CARD,
            basis=Basis.SPLIO,
            as_of=now,
            voucher=None,
            reward=None,
            member=member,
        )

    def _remember(self, read: AttributionRead, now: datetime) -> Reward | None:
        """Write an answer to the stock; the reward it brings lacks what only the list tells."""
        fresh = read.reward
        if fresh is not None:
            reward: Reward | None = completed_by(fresh, self._known(fresh.id))
        else:
            known = read.voucher.reward_id
            reward = self._known(known) if known is not None else None

        def write() -> None:
            if fresh is not None and reward is not None:
                self._stock.put_rewards([reward], now)
            self._stock.put_vouchers([read.voucher], now)
            if read.member is not None:
                self._stock.put_member(read.member, now)

        self._keep(write)
        return reward

    def _known(self, reward_id: RewardId) -> Reward | None:
        try:
            return self._stock.reward(reward_id)
        except StoreError as error:
            _log.warning("reward not read cause=%s", error.code)
            return None

    def _keep(self, write: Callable[[], None]) -> None:
        """Write to the stock; a disk that refuses takes nothing from Splio's answer."""
        try:
            write()
        except StoreError as error:
            _log.warning("answer not kept in the stock cause=%s", error.code)


def completed_by(fresh: Reward, known: Reward | None) -> Reward:
    """A reward read inside an attribution, with the worth and stock that only the list carries."""
    if known is None:
        return fresh
    return replace(
        fresh,
        worth=known.worth if fresh.worth.kind is WorthKind.OTHER else fresh.worth,
        stock=known.stock if fresh.stock is None else fresh.stock,
    )


def _denied(known: Sighting) -> Sighting:
    """Splio itself, asked now, knows neither a voucher nor a card by this code."""
    return Sighting(known.code, basis=Basis.SPLIO, local=known.local, splio_denies=True)
