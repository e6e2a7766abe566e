"""Members: their rewards that can still be used, and finding them by e-mail, phone or name.

Both ask Splio for at most `limit_s` seconds. Rewards fall back on the stock; a search has nothing
to fall back on, since no e-mail and no phone number is ever stored. Nothing that was typed or found
is logged.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from posapp.domain.burn import BurnState
from posapp.domain.errors import Disposition, PosError, SplioError, StoreError
from posapp.domain.finding import Basis, Kind
from posapp.domain.member_rewards import MemberRewards, usable
from posapp.domain.member_search import (
    ContactPage,
    FoundContact,
    MemberSearch,
    SearchKind,
    same_name,
)
from posapp.domain.verdict import Sighting

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.member import Granted
    from posapp.domain.member_ports import MemberScan, MemberSource, MemberStock
    from posapp.domain.ports import Clock, LedgerReader
    from posapp.domain.voucher import Reward

_log = logging.getLogger("posapp.services.members")

MOST_REWARDS: Final = 200  # of one member; nobody pages through more at a till
SHOWN: Final = 20  # people of a search
_PER_PAGE: Final = 100
_SEARCH_LIMIT_S: Final = 2.0  # where the till asks Splio about no code, it still may about a name
_MOST_PAGES: Final = 5  # of namesakes, where a first name sorts them out


class Members:
    """Looks members' rewards and people up; lives in the engine's thread."""

    def __init__(
        self,
        splio: MemberSource | None,
        stock: MemberStock,
        ledger: LedgerReader,
        clock: Clock,
        *,
        scan: Callable[[], MemberScan],
        as_of: Callable[[], datetime | None],
        link_is_up: Callable[[], bool],
        limit_s: float = 2.0,
    ) -> None:
        self._splio = splio
        self._stock = stock
        self._ledger = ledger
        self._clock = clock
        self._scan = scan
        self._as_of = as_of
        self._link_is_up = link_is_up
        self._limit_s = limit_s

    async def rewards(self, card_code: Code) -> MemberRewards:
        """What the holder of a card may use, from Splio if it answers in time, else the stock.

        Raises `StoreError`.
        """
        if self._splio is not None and self._limit_s > 0 and self._link_is_up():
            try:
                async with asyncio.timeout(self._limit_s):
                    granted = await self._splio.granted_to(card_code)
                return self._from_splio(card_code, granted or ())
            except (TimeoutError, SplioError) as error:
                _log.info("rewards fell back to stock cause=%s", _cause(error))
        return await self._from_stock(card_code)

    async def find(self, search: MemberSearch) -> ContactPage:
        """The people that a search means, at most `SHOWN`.

        Raises `SplioError`; ``splio.timeout`` where Splio takes longer than the limit,
        ``splio.unreachable`` where the link is down, ``splio.no_key``.
        """
        if self._splio is None:
            raise SplioError("splio.no_key", Disposition.ASK)
        if not self._link_is_up():
            raise SplioError("splio.unreachable", Disposition.RETRY)
        try:
            async with asyncio.timeout(self._limit_s or _SEARCH_LIMIT_S):
                page = await self._found(self._splio, search)
        except TimeoutError:
            _log.info("search kind=%s ended cause=timeout", search.kind)
            raise SplioError("splio.timeout", Disposition.RETRY) from None
        except SplioError as error:
            _log.info("search kind=%s ended cause=%s", search.kind, error.code)
            raise
        _log.info("search kind=%s found=%d", search.kind, len(page.contacts))
        contacts = tuple(self._with_tiers(one) for one in page.contacts)
        return replace(page, contacts=contacts)

    def _with_tiers(self, contact: FoundContact) -> FoundContact:
        """With the tiers of the cards that this till has seen."""
        try:
            cards = [(card, self._stock.member(card.card_code)) for card in contact.cards]
        except StoreError:
            return contact
        return replace(
            contact,
            cards=tuple(replace(card, tier=seen[0].tier) if seen else card for card, seen in cards),
        )

    async def _found(self, splio: MemberSource, search: MemberSearch) -> ContactPage:
        match search.kind:
            case SearchKind.EMAIL:
                return await splio.contacts("email", "equal", search.values[0], per_page=SHOWN)
            case SearchKind.PHONE:
                page = ContactPage()
                for form in search.values:
                    page = await splio.contacts("cellphone", "equal", form, per_page=SHOWN)
                    if page.contacts:
                        break
                return page
            case SearchKind.NAME:
                return await self._by_name(splio, search.values[0])
            case SearchKind.CARD:
                return await splio.contacts("card code", "equal", search.values[0], per_page=SHOWN)

    async def _by_name(self, splio: MemberSource, typed: str) -> ContactPage:
        """A last name as typed; with a first name beside it; or how a last name begins."""
        page = await splio.contacts("lastname", "equal", typed, per_page=SHOWN)
        if page.contacts:
            return page
        words = typed.split()
        if len(words) > 1:
            for last, first in (
                (" ".join(words[1:]), words[0]),
                (" ".join(words[:-1]), words[-1]),
            ):
                page = await self._with_first_name(splio, last, first)
                if page.contacts:
                    return page
        try:
            return await splio.contacts("lastname", "starts", typed, per_page=SHOWN)
        except SplioError as error:
            if error.code != "splio.unexpected":
                raise
            return ContactPage(total=0)  # a tenant's Splio that compares whole names only

    async def _with_first_name(self, splio: MemberSource, last: str, first: str) -> ContactPage:
        found: list[FoundContact] = []
        seen = 0
        for number in range(1, _MOST_PAGES + 1):
            page = await splio.contacts("lastname", "equal", last, page=number, per_page=_PER_PAGE)
            seen += len(page.contacts)
            found += [one for one in page.contacts if same_name(one.first_name, first)]
            if len(page.contacts) < _PER_PAGE or (page.total is not None and seen >= page.total):
                break
        return ContactPage(tuple(found[:SHOWN]), len(found))

    def _from_splio(self, card_code: Code, granted: Sequence[Granted]) -> MemberRewards:
        now = self._clock.now()
        known = [(one, self._reward(one)) for one in granted]
        self._keep(known, now)
        sightings = (
            Sighting(
                one.voucher.code,
                Kind.VOUCHER,
                Basis.SPLIO,
                now,
                voucher=one.voucher,
                reward=reward,
            )
            for one, reward in known
        )
        return MemberRewards(card_code, self._usable(sightings, now), Basis.SPLIO, now)

    def _reward(self, granted: Granted) -> Reward | None:
        """The reward as the stock knows it, with the rules just told: the answer tells no more."""
        told, reward_id = granted.reward, granted.voucher.reward_id
        known = self._stock.reward(reward_id) if reward_id is not None else None
        if known is None or told is None:
            return known or told
        return replace(
            known,
            name=told.name or known.name,
            custom_fields=told.custom_fields or known.custom_fields,
        )

    def _keep(self, known: Sequence[tuple[Granted, Reward | None]], now: datetime) -> None:
        """Write what Splio told to the stock; a disk that refuses takes nothing from it."""
        try:
            # A reward that the stock lacks is not told in full here; a sync or a scan brings it.
            stored = {
                reward.id: (self._stock.reward(reward.id), reward)
                for _one, reward in known
                if reward is not None
            }
            changed = [new for old, new in stored.values() if old not in {None, new}]
            self._stock.put_rewards(changed, now)
            self._stock.put_vouchers((one.voucher for one, _reward in known), now)
        except StoreError as error:
            _log.warning("rewards not kept in the stock cause=%s", error.code)

    async def _from_stock(self, card_code: Code) -> MemberRewards:
        seen = self._stock.member(card_code)
        membership_id = seen[0].membership_id if seen else None
        scan = self._scan()
        thread = ThreadPoolExecutor(1, thread_name_prefix="posapp-member")
        try:
            codes = await asyncio.get_running_loop().run_in_executor(
                thread, scan.codes_of, card_code, membership_id, MOST_REWARDS
            )
        finally:
            scan.stop()
            thread.submit(scan.close)
            thread.shutdown(wait=False)
        sightings = []
        for code in codes:
            found = self._stock.voucher(code)
            if found is None:
                continue
            voucher, as_of = found
            reward = self._stock.reward(voucher.reward_id) if voucher.reward_id else None
            sightings.append(
                Sighting(code, Kind.VOUCHER, Basis.STOCK, as_of, voucher=voucher, reward=reward)
            )
        usable = self._usable(sightings, self._clock.now())
        return MemberRewards(card_code, usable, Basis.STOCK, self._as_of())

    def _usable(self, sightings: Iterable[Sighting], now: datetime) -> tuple[Sighting, ...]:
        """Those in date that this till has not used: what it owes Splio is used up already."""
        found: list[Sighting] = []
        for sighting in usable(sightings, now):
            local = self._ledger.local_use(sighting.code)
            if local is None or local.state is BurnState.RESERVED:
                found.append(replace(sighting, local=local))
        return tuple(found[:MOST_REWARDS])


def _cause(error: BaseException) -> str:
    return error.code if isinstance(error, PosError) else "timeout"
