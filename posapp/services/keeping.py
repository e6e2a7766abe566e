"""How long things are kept: old lines of the journal go to signed files, cards of people go."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from posapp.domain.errors import PosError
from posapp.domain.journal import Archive, Forgetting

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.ports import Clock
    from posapp.domain.sales_archive import SalesArchive

_log = logging.getLogger("posapp.services.keeping")

_FIRST_AFTER_S: Final = 300.0  # a till is opened to sell
_EVERY_S: Final = 6 * 3600.0
_TRIM_EVERY_S: Final = 900.0
_REST_S: Final = 0.02
_SLICE: Final = 100  # a transaction
_LOOKED_UP: Final = 5000


class KeptLedger(Protocol):
    """What is written of it, by its one writer. Its methods raise `StoreError`."""

    def take_out(self, archive: Archive, at: datetime, by: str | None) -> int:
        """Note an archive that was written and read back, and delete its lines; how many."""
        ...

    def take_out_sales(self, archive: SalesArchive, at: datetime, by: str | None) -> int:
        """Note an archive that was written and read back, and delete its sales; how many."""
        ...

    def trim_log(self) -> bool:
        """Give back the room of the file's log where it has grown; False beside a reader."""
        ...

    def found_of(self, card: Code) -> Forgetting:
        """What the ledger has of a card; writes nothing."""
        ...

    def forget_card(self, card: Code, elsewhere: Forgetting, at: datetime, by: str) -> Forgetting:
        """Take a card out as far as it is not needed, and journal how often."""
        ...

    def finish_waiting(self, at: datetime) -> int:
        """Forget some of what waited and needs its card no more; 0 where nothing is left."""
        ...

    def forget_ids(self, ids: Sequence[str]) -> Forgetting:
        """Take the cards out of these burns, sales and grants."""
        ...

    def note_forgotten(self, found: Forgetting, at: datetime) -> None:
        """Journal what was forgotten on schedule."""
        ...

    def empty_log(self) -> None:
        """Let what was overwritten leave the file's log too."""
        ...


class KeptStock(Protocol):
    """What is written of it, by its one writer. Its methods raise `StoreError`."""

    def forget(self, card: Code, vouchers: Sequence[Code]) -> Forgetting:
        """Take a member out, and the card off these vouchers."""
        ...

    def trim_log(self) -> bool:
        """Give back the room of the file's log where it has grown; False beside a reader."""
        ...

    def forget_unseen(self, cards: Sequence[Code], before: datetime) -> int:
        """Take out these members, unless they were seen since; how many."""
        ...

    def empty_log(self) -> None:
        """Let what was overwritten leave the file's log too."""
        ...


class Found(Protocol):
    """What takes long to find or to write; called in a thread. Its methods raise `StoreError`."""

    def write_archive(self, before: datetime, now: datetime | None = None) -> Archive | None:
        """Write the next file of what is older than `before`, and read it back; None for none.

        What is later than `now` was written by a wrong clock.
        """
        ...

    def write_sales_archive(self, before: datetime) -> SalesArchive | None:
        """Write the next file of sales older than `before`, and read it back; None for none."""
        ...

    def old_ones(self, before: datetime, most: int) -> Sequence[str]:
        """Settled burns, closed sales and settled grants older than `before`, by id."""
        ...

    def unseen(self, before: datetime, most: int) -> Sequence[Code]:
        """Members of the stock that were not seen since `before`."""
        ...

    def of_card(self, card: Code) -> tuple[bool, Sequence[Code]]:
        """Whether the stock knows the card's holder, and the codes that name the card."""
        ...


class Keeping:
    """Belongs to the loop of the files' writer.

    Attributes of the making:
        zone: where the month of an archive begins.
        months: how long the journal's lines stay in it.
        sales_months: how long settled sales stay in the ledger.
        days: how long cards stay on what is settled.
        archived: called after lines went into a file.
        is_sure: whether the time is certain; on schedule nothing goes where it is not.
    """

    def __init__(
        self,
        ledger: KeptLedger,
        stock: KeptStock,
        found: Found,
        clock: Clock,
        zone: tzinfo,
        *,
        months: int,
        sales_months: int,
        days: int,
        archived: Callable[[], None] = lambda: None,
        is_sure: Callable[[], bool] = lambda: True,
    ) -> None:
        self.is_sure = is_sure
        self._ledger = ledger
        self._stock = stock
        self._found = found
        self._clock = clock
        self._zone = zone
        self._months = months
        self._sales_months = sales_months
        self._days = days
        self.archived = archived
        self._one_at_a_time = asyncio.Lock()

    async def run(self) -> None:
        """What is due by the settings. Raises `StoreError`."""
        await self.archive()
        await self.forget_old()
        await self.archive_sales()

    async def archive(
        self, before: datetime | None = None, by: str | None = None
    ) -> Sequence[Archive]:
        """Move what is older than `before` (aware) into files; by the settings where it is None.

        Whole months only where the settings decide. Raises `StoreError`.
        """
        cut = before or month_before(self._clock.now(), self._months, self._zone)
        made: list[Archive] = []
        async with self._one_at_a_time:
            while True:
                now = self._clock.now()
                archive = await asyncio.to_thread(self._found.write_archive, cut, now)
                if archive is None:
                    break
                lines = self._ledger.take_out(archive, self._clock.now(), by)
                _log.info("journal archived lines=%d through=%d", lines, archive.through)
                made.append(archive)
        if made:
            self.archived()
        return made

    async def archive_sales(
        self, before: datetime | None = None, by: str | None = None
    ) -> Sequence[SalesArchive]:
        """Move settled sales that ended before `before` (aware) into files; else by the settings.

        Whole months only where the settings decide. Raises `StoreError`.
        """
        cut = before or month_before(self._clock.now(), self._sales_months, self._zone)
        made: list[SalesArchive] = []
        async with self._one_at_a_time:
            while True:
                archive = await asyncio.to_thread(self._found.write_sales_archive, cut)
                if archive is None:
                    return made
                sales = self._ledger.take_out_sales(archive, self._clock.now(), by)
                _log.info("sales archived sales=%d file=%d", sales, archive.number)
                made.append(replace(archive, filed=()))
                await asyncio.sleep(_REST_S)

    def trim_logs(self) -> None:
        """Give back the room of logs that have grown. Raises `StoreError`."""
        for file in (self._ledger, self._stock):
            if not file.trim_log():
                _log.info("a log is kept by a reader")

    async def found_of(self, card: Code) -> Forgetting:
        """What the till has of a card; writes nothing. Raises `StoreError`."""
        member, vouchers = await asyncio.to_thread(self._found.of_card, card)
        ledger = self._ledger.found_of(card)
        return _with_stock(ledger, Forgetting(members=int(member), vouchers=len(vouchers)))

    async def forget(self, card: Code, by: str) -> Forgetting:
        """Take a card's number out of all that does not need it, the rest once it is settled.

        Raises `StoreError`.
        """
        async with self._one_at_a_time:
            _member, vouchers = await asyncio.to_thread(self._found.of_card, card)
            gone = self._stock.forget(card, vouchers)
            found = self._ledger.forget_card(card, gone, self._clock.now(), by)
            self._empty_logs()
        return _with_stock(found, gone)

    async def forget_old(self) -> Forgetting:
        """What waited, and what is older than the settings say. Raises `StoreError`."""
        before = self._clock.now() - timedelta(days=self._days)
        async with self._one_at_a_time:
            waited = 0
            while done := self._ledger.finish_waiting(self._clock.now()):
                waited += done
                await asyncio.sleep(_REST_S)
            total = Forgetting()
            while ids := await asyncio.to_thread(self._found.old_ones, before, _LOOKED_UP):
                gone = Forgetting()
                for at in range(0, len(ids), _SLICE):
                    gone = _added(gone, self._ledger.forget_ids(ids[at : at + _SLICE]))
                    await asyncio.sleep(_REST_S)
                total = _added(total, gone)
                if not gone.total:
                    break
            members = 0
            while cards := await asyncio.to_thread(self._found.unseen, before, _LOOKED_UP):
                here = 0
                for at in range(0, len(cards), _SLICE):
                    here += self._stock.forget_unseen(cards[at : at + _SLICE], before)
                    await asyncio.sleep(_REST_S)
                members += here
                if not here:
                    break
            total = _added(total, Forgetting(members=members))
            if total.total:
                self._ledger.note_forgotten(total, self._clock.now())
            if total.total or waited:
                self._empty_logs()
                _log.info("forgotten on schedule places=%d waited=%d", total.total, waited)
            return total

    def _empty_logs(self) -> None:
        self._ledger.empty_log()
        self._stock.empty_log()


class KeepingWorker:
    """Does what is due a while after the start, and then a few times a day; logs more often."""

    def __init__(
        self,
        keeping: Keeping,
        *,
        first_s: float = _FIRST_AFTER_S,
        every_s: float = _EVERY_S,
        trim_every_s: float = _TRIM_EVERY_S,
    ) -> None:
        self._keeping = keeping
        self._first_s = first_s
        self._every_s = every_s
        self._trim_every_s = trim_every_s

    async def run(self) -> None:
        """Runs until cancelled."""
        await asyncio.sleep(self._first_s)
        while True:
            for turn in (
                partial(self._keeping.archive),
                self._keeping.forget_old,
                partial(self._keeping.archive_sales),
            ):
                if not self._keeping.is_sure():
                    _log.info("nothing goes on schedule: the time is not certain")
                    break
                try:
                    await turn()
                except PosError as error:
                    _log.warning("keeping turn failed cause=%s", error.code)
            await self._rest()

    async def _rest(self) -> None:
        """Until the next turn; the logs are looked at meanwhile."""
        left = self._every_s
        while left > 0:
            try:
                self._keeping.trim_logs()
            except PosError as error:
                _log.warning("a log could not be cut cause=%s", error.code)
            pause = min(left, self._trim_every_s)
            await asyncio.sleep(pause)
            left -= pause


def month_before(now: datetime, months: int, zone: tzinfo) -> datetime:
    """The first moment of the month that lies so many months before this one, in its zone."""
    local = now.astimezone(zone)
    whole = local.year * 12 + local.month - 1 - months
    return datetime(whole // 12, whole % 12 + 1, 1, tzinfo=zone)


def _added(one: Forgetting, other: Forgetting) -> Forgetting:
    return Forgetting(
        burns=one.burns + other.burns,
        sales=one.sales + other.sales,
        drafts=one.drafts + other.drafts,
        grants=one.grants + other.grants,
        members=one.members + other.members,
        vouchers=one.vouchers + other.vouchers,
    )


def _with_stock(ledger: Forgetting, stock: Forgetting) -> Forgetting:
    return replace(_added(ledger, stock), kept=ledger.kept)
