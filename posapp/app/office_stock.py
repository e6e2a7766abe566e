"""The stock's part of the back room: a code's life, the codes of a reward, own codes."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from posapp.app import own_codes
from posapp.app.facts_left import note_fact_or_leave
from posapp.datahub.codes_out import check_place, write_codes
from posapp.domain.batch import BatchRow, Draft, UploadReport, Weighed
from posapp.domain.people import Right
from posapp.services.life import read_life, with_word
from posapp.store.batches import BatchFiles
from posapp.store.code_life import CodeLifeFiles
from posapp.store.stock_search import StockSearch

if TYPE_CHECKING:
    from posapp.app.backroom import Backroom
    from posapp.app.core import Core
    from posapp.domain.code import Code
    from posapp.domain.ids import RewardId
    from posapp.domain.life import CodeFilter, CodeLife, CodePage, StatusCounts

_T = TypeVar("_T")
_NOTE_WITHIN_S: Final = 10.0


class StockOffice:
    """Implements `posapp.ui.stock.ports.StockRoom`; used in the Qt thread."""

    def __init__(self, room: Backroom) -> None:
        self._room = room
        self._stopped = threading.Event()

    async def statuses(self, reward_id: RewardId) -> StatusCounts:
        """How many codes of a reward are in which status."""
        return await self._search(lambda search: search.statuses(reward_id))

    async def codes(
        self, reward_id: RewardId, wanted: CodeFilter, after: Code | None, look_at: int
    ) -> CodePage:
        """The next codes of a reward."""
        return await self._search(
            lambda search: search.page(reward_id, wanted, after, look_at=look_at)
        )

    async def life(self, code: Code) -> CodeLife:
        """All that the till knows of a code."""
        self._demand(Right.STOCK)
        paths = self._room.paths

        def read(ledger: Path) -> CodeLife:
            with CodeLifeFiles.open(paths.stock, ledger) as source:
                return read_life(source, BatchFiles(paths.batches), code)

        return await self._room.aside(read)

    async def ask(self, code: Code) -> CodeLife:
        """The same, once Splio was asked; what it says is in the stock then."""
        self._demand(Right.STOCK)
        seen = await self._room.call(lambda core: core.lookup.ask(code))
        return with_word(await self.life(code), seen)

    async def batches(self) -> Sequence[BatchRow]:
        """The batches made here, newest first."""
        self._demand(Right.STOCK)
        paths = self._room.paths

        def read() -> list[BatchRow]:
            files = BatchFiles(paths.batches)
            return [BatchRow.of(files.load(name)) for name in reversed(files.names())]

        return await asyncio.to_thread(read)

    async def draft(self, prefix: str, count: int) -> Draft:
        """What `make` would make."""
        self._demand(Right.STOCK)
        return await asyncio.to_thread(own_codes.draft, self._room.settings, prefix, count)

    async def make(self, prefix: str, count: int, reward_id: RewardId | None) -> str:
        """Make a batch; its name."""
        by = self._demand(Right.RESOLVE)
        made = await asyncio.to_thread(
            own_codes.generate, self._room.settings, prefix, count, reward_id
        )
        batch = made.batch
        facts: dict[str, object] = {"batch": batch.name, "codes": len(batch.codes)}
        await self._note("CodesMade", facts | {"prefix": batch.prefix}, by)
        return batch.name

    async def send(
        self,
        batch: str,
        reward_id: RewardId,
        heard: Callable[[int, int], None],
        *,
        again: bool,
    ) -> UploadReport:
        """Send a batch."""
        by = self._demand(Right.RESOLVE)
        self._stopped.clear()
        loop = asyncio.get_running_loop()

        def tell(done: int, of: int) -> None:
            loop.call_soon_threadsafe(heard, done, of)

        def work() -> UploadReport:
            return own_codes.upload(
                self._room.settings,
                batch,
                reward_id,
                tell,
                again=again,
                goes_on=lambda: not self._stopped.is_set(),
            )

        def work_and_note() -> UploadReport:
            # Noted from here: with its page gone, what was sent must still be in the journal.
            report = work()
            self._note_from_thread("CodesSent", _sent_facts(report, again=again), by)
            return report

        try:
            return await asyncio.to_thread(work_and_note)
        except asyncio.CancelledError:
            self._stopped.set()  # the page is gone: the next call would be nobody's
            raise

    def stop_sending(self) -> None:
        """End the sending that runs, before its next call."""
        self._stopped.set()

    async def weigh(self, batch: str) -> Weighed:
        """Ask Splio for what tells whether the unclear codes arrived."""
        self._demand(Right.STOCK)
        return await asyncio.to_thread(own_codes.weigh, self._room.settings, batch)

    async def note_arrived(self, batch: str) -> int:
        """Take the unclear codes for arrived."""
        by = self._demand(Right.RESOLVE)
        count = await asyncio.to_thread(
            own_codes.note_arrived, self._room.settings, batch, by or ""
        )
        await self._note("CodesArrived", {"batch": batch, "codes": count}, by)
        return count

    async def write_codes(self, batch: str, path: Path) -> int:
        """Write a batch's whole codes into a new file."""
        by = self._demand(Right.EXPORT)
        found = await asyncio.to_thread(own_codes.batch, self._room.settings, batch)
        await asyncio.to_thread(check_place, path)
        # Noted first: no file of whole codes may be anywhere that the journal does not tell of.
        facts: dict[str, object] = {"what": "codes", "batch": found.name, "file": path.name}
        await self._note("Exported", facts | {"codes": len(found.codes)}, by)
        await asyncio.to_thread(write_codes, path, found.codes)
        return len(found.codes)

    def _demand(self, right: Right) -> str | None:
        """Who acts, if they may; asked before anything waits, since people come and go."""
        self._room.demand(right)
        return self._room.by or None

    async def _note(self, fact: str, detail: dict[str, object], by: str | None) -> None:
        at = self._room.clock.now()
        await self._room.act(lambda core: core.ledger.note_fact(at, fact, detail, by))

    def _note_from_thread(self, fact: str, detail: dict[str, object], by: str | None) -> None:
        """Where the till closed meanwhile, the line is left for its next start."""
        at = self._room.clock.now()

        async def add(core: Core) -> None:
            core.ledger.note_fact(at, fact, detail, by)

        try:
            self._room.engine.call(add).result(_NOTE_WITHIN_S)
        except (RuntimeError, TimeoutError, CancelledError):
            note_fact_or_leave(self._room.settings, at, fact, detail, by or "")

    async def _search(self, look: Callable[[StockSearch], _T]) -> _T:
        self._demand(Right.STOCK)
        path = self._room.paths.stock

        def work() -> _T:
            with StockSearch.open(path) as search:
                return look(search)

        return await asyncio.to_thread(work)


def _sent_facts(report: UploadReport, *, again: bool) -> dict[str, object]:
    facts: dict[str, object] = {
        "batch": report.batch,
        "reward": report.reward_id,
        "sent": report.sent,
        "again": again,
        "fates": {fate.value: count for fate, count in report.counts.items() if count},
    }
    return facts if report.stopped is None else facts | {"stopped": report.stopped}
