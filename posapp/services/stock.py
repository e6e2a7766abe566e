"""Bring the stock up to date from Splio: all rewards, then the granted codes of each.

A pass is kept on disk page by page: after a kill or an outage the next run goes on where it was.
At its end the codes that Splio did not list are swept, in steps so short that no sale waits.

A reward whose codes Splio will not list, while it answers everything else, is skipped: none of its
codes is swept or counts as fresher. An outage stops the pass instead, and the next run goes on.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from posapp.domain.errors import PosError, SplioError
from posapp.domain.events import (
    BurnReserved,
    Fact,
    StockSynced,
    SweepWithheld,
    SyncFailed,
    SyncProgressed,
    SyncStopped,
)
from posapp.domain.stock_pass import PASS_LASTS, Survey, SyncPass
from posapp.services.scanning import Ask, in_a_thread

if TYPE_CHECKING:
    from posapp.domain.ids import RewardId
    from posapp.domain.ports import Clock, LedgerReader, Splio
    from posapp.domain.sync_ports import CountedStock, StockScan, SyncPasses
    from posapp.domain.voucher import Voucher
    from posapp.services.bus import Bus
    from posapp.services.watch import StockWatch

_log = logging.getLogger("posapp.services.stock")

PIECE: Final = 40  # codes a transaction; new ones cost a page of the file each
_SWEEP_PIECE: Final = 100
_CLEAR_PAGES: Final = 20
_REST_S: Final = 0.002  # between two transactions of a sweep: whoever sells goes first
_UNEXPECTED: Final = "splio.unexpected"
_NOT_FOUND: Final = 404
_TRIES: Final = 3  # at a reward's codes in a pass
_FAILURES_TO_STOP: Final = 6  # in a row: then it is not this or that reward
# What one reward's codes may bring about; anything else is true of all calls.
_OF_A_REWARD: Final = {
    _UNEXPECTED,
    "splio.server_error",
    "splio.timeout",
    "splio.not_splio",
    "splio.too_large",
}


@dataclass(frozen=True, slots=True)
class SyncReport:
    """One pass: rewards and codes listed, elements that could not be read, codes swept.

    `stopped` where a person stopped it: the next run goes on. `withheld` is what Splio listed too
    little of to be believed at once: nothing was swept then.
    """

    rewards: int
    codes: int
    unreadable: int
    swept: int = 0
    stopped: bool = False
    withheld: Survey | None = None


@dataclass(slots=True)
class _Run:
    """One run of a pass; `before` is how long earlier runs of the same pass took."""

    began: float = 0.0
    before: timedelta = timedelta(0)
    pages: int = 0
    failures: int = 0  # of calls for codes, in a row
    rewards: int = 0
    codes: int = 0
    unreadable: int = 0

    @property
    def took(self) -> timedelta:
        """How long the pass ran, its interruptions left out."""
        return self.before + timedelta(seconds=asyncio.get_running_loop().time() - self.began)


class StockSync:
    """Syncs the stock over the API. Without `with_codes`, codes come by file: rewards only.

    `origin` is a hash over where and as whom `splio` is asked, or tells it when a pass begins (it
    may raise `SplioError`): a pass is never resumed at another.
    """

    def __init__(
        self,
        stock: CountedStock,
        passes: SyncPasses,
        ledger: LedgerReader,
        splio: Splio,
        watch: StockWatch,
        clock: Clock,
        bus: Bus,
        *,
        with_codes: bool = True,
        origin: str | Callable[[], Awaitable[str]] = "",
    ) -> None:
        self._stock = stock
        self._passes = passes
        self._ledger = ledger
        self._splio = splio
        self._watch = watch
        self._clock = clock
        self._bus = bus
        self._with_codes = with_codes
        self._origin_of = origin
        self._origin = origin if isinstance(origin, str) else ""
        self._task: asyncio.Task[SyncReport] | None = None
        self._waiting = 0
        self._by_hand = False
        self._run = _Run()

    async def run(self) -> SyncReport:
        """One full pass, or the rest of an interrupted one; a running one is joined.

        Raises `SplioError` or `StoreError`; what was brought until then stays, and the next run
        goes on from there. When all who wait are cancelled, the pass stops as by `cancel`.
        """
        task = self._task
        if task is None or task.done():
            self._by_hand = False
            task = self._task = asyncio.create_task(self._attempt(), name="stock-sync")
        self._waiting += 1
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            if self._waiting == 1 and not task.done():
                task.cancel()
                await asyncio.wait([task])
                if not task.cancelled():
                    task.exception()  # told by its own fact; nobody is left to raise it to
            raise
        finally:
            self._waiting -= 1

    def cancel(self) -> bool:
        """Stop the running pass between two pages; False where none runs."""
        task = self._task
        if task is None or task.done():
            return False
        self._by_hand = True
        # Soon, not now: a task cancelled before its first step would never tell that it stopped.
        asyncio.get_running_loop().call_soon(task.cancel)
        return True

    async def _attempt(self) -> SyncReport:
        self._run = run = _Run(asyncio.get_running_loop().time())
        try:
            return await self._pass()
        except PosError as error:
            _log.warning("sync failed cause=%s", error.code)
            self._bus.publish(SyncFailed(error.code))
            raise
        except asyncio.CancelledError:
            _log.info("sync stopped codes=%d", run.codes)
            self._bus.publish(SyncStopped(run.codes))
            if not self._by_hand:
                raise
            return SyncReport(run.rewards, run.codes, run.unreadable, stopped=True)

    async def _pass(self) -> SyncReport:
        state, old_cursor = await self._taken_up()
        try:
            state = await self._list_rewards(state)
            state = await self._list_codes(state, old_cursor=old_cursor)
        except SplioError as error:
            if error.code != _UNEXPECTED:
                raise
            refused = old_cursor and not self._run.pages and not self._run.failures
            current = self._passes.current()
            if not refused and current is not None and current.rewards_listed:
                raise
            # A cursor that Splio no longer knows: it cannot go on.
            self._passes.abandon()
            if not refused:
                raise
            _log.info("sync begins anew: the interrupted pass is refused")
            state = await self._list_rewards(await self._begun())
            state = await self._list_codes(state)
        return await self._end(state)

    async def _taken_up(self) -> tuple[SyncPass, bool]:
        """The interrupted pass where it may go on, else a new one; whether a cursor is old."""
        if not isinstance(self._origin_of, str):
            self._origin = await self._origin_of()
        state = self._passes.current()
        if state is not None:
            age = self._clock.now() - state.started_at
            if state.origin == self._origin and timedelta(0) <= age <= PASS_LASTS:
                _log.info("sync goes on codes=%d age_s=%d", state.codes, age.total_seconds())
                self._run.before = state.took
                self._tell(state)
                return state, state.has_cursor
            self._passes.abandon()
        return await self._begun(), False

    async def _begun(self) -> SyncPass:
        await self._clear()
        self._run.before = timedelta(0)
        return self._passes.begin(self._clock.now(), self._origin)

    async def _list_rewards(self, state: SyncPass) -> SyncPass:
        while not state.rewards_listed:
            asked = self._clock.now()
            page = await self._splio.rewards(state.rewards_after)
            if self._with_codes:
                self._passes.note_origin()
            state = self._passes.put_rewards(page, asked, self._run.took)
            self._run.pages += 1
            self._tell(state)
        return state

    async def _list_codes(self, state: SyncPass, *, old_cursor: bool = False) -> SyncPass:
        run = self._run
        while self._with_codes and (reward_id := state.reward_id) is not None:
            # Dated when it was asked for: an answer about one code since then is newer.
            asked = self._clock.now()
            try:
                granted = await self._splio.attributions(reward_id, state.codes_after)
            except SplioError as error:
                may_be_cursor = old_cursor and not run.pages and not run.failures
                if error.code not in _OF_A_REWARD or (may_be_cursor and error.code == _UNEXPECTED):
                    raise
                state = await self._without_codes(state, reward_id, error)
                continue
            for piece in _pieces(granted.vouchers, PIECE):
                self._passes.put_vouchers(piece, asked)
                await asyncio.sleep(0)
            state = self._passes.turn_page(
                reward_id,
                [voucher.code for voucher in granted.vouchers],
                granted.after,
                granted.unreadable,
                asked,
                self._run.took,
            )
            run.pages += 1
            run.failures = 0
            self._tell(state)
        return state

    async def _without_codes(
        self, state: SyncPass, reward_id: RewardId, error: SplioError
    ) -> SyncPass:
        """A call for a reward's codes failed: try it again after the others, or skip it.

        Raises the error where Splio itself fails rather than this reward.
        """
        self._run.failures += 1
        is_gone = error.code == _UNEXPECTED and error.params.get("status") == _NOT_FOUND
        if not is_gone:
            await self._splio.rewards()  # raises where Splio fails: then no reward is to blame
            if state.failures + 1 < _TRIES:
                state = self._passes.put_off(reward_id)
                if self._run.failures >= _FAILURES_TO_STOP:
                    raise error
                return state
        if (state.rewards_skipped + 1) * 2 > state.rewards_total:
            if is_gone:
                self._passes.abandon()  # the list of rewards is to be asked for anew
            raise error
        _log.warning("codes of a reward skipped reward=%s cause=%s", reward_id, error.code)
        state = self._passes.skip(reward_id)
        self._tell(state)
        return state

    def _tell(self, state: SyncPass) -> None:
        run = self._run
        run.rewards, run.codes, run.unreadable = state.rewards_total, state.codes, state.unreadable
        if self._with_codes:  # a list of rewards alone is there at once
            self._bus.publish(
                SyncProgressed(
                    state.reward_id,
                    state.codes,
                    state.rewards_done,
                    state.rewards_total,
                    state.codes_expected,
                    run.took,
                )
            )

    async def _end(self, state: SyncPass) -> SyncReport:
        scan = self._stock.scan()
        async with in_a_thread(scan) as ask:
            survey = self._passes.survey_rewards()
            if self._with_codes:
                codes = await ask(scan.survey)
                survey = survey if survey.is_doubtful and not codes.is_doubtful else codes
            believed = self._is_believed(survey)
            swept = 0
            if believed and self._with_codes:
                swept = await self._sweep(state, scan, ask)
            self._stock.put_counts(await ask(scan.count, self._clock.now()))
        if believed:
            self._passes.finish(self._clock.now(), with_codes=self._with_codes)
        else:
            self._passes.withhold(self._clock.now(), survey)
        await self._clear()
        return self._told(state, swept, survey if not believed else None)

    def _is_believed(self, survey: Survey) -> bool:
        if not survey.is_doubtful:
            return True
        doubt = self._passes.doubt()
        return doubt is not None and doubt.agrees(survey)

    async def _sweep(self, state: SyncPass, scan: StockScan, ask: Ask) -> int:
        """Delete what was not listed, but no code that this till still has to settle."""
        live = set(self._ledger.live_codes())

        def hear(fact: Fact) -> None:
            if isinstance(fact, BurnReserved):
                live.add(fact.burn.code.value)

        unlisten = self._bus.listen(hear)
        swept = 0
        try:
            while found := await ask(scan.unlisted, _SWEEP_PIECE):
                gone = [code for code in found if code.value not in live]
                swept += self._passes.remove(gone, state.started_at)
                await asyncio.sleep(_REST_S)
        finally:
            unlisten()
        return swept

    async def _clear(self) -> None:
        more = True
        while more:
            more = self._passes.clear_listed(_CLEAR_PAGES)
            await asyncio.sleep(_REST_S)

    def _told(self, state: SyncPass, swept: int, doubted: Survey | None) -> SyncReport:
        report = SyncReport(
            state.rewards_total,
            state.codes,
            state.unreadable,
            swept=swept,
            withheld=doubted,
        )
        _log.info(
            "sync done rewards=%d codes=%d swept=%d unreadable=%d",
            report.rewards,
            report.codes,
            swept,
            report.unreadable,
        )
        if doubted is not None:
            _log.warning("sweep withheld listed=%d held=%d", doubted.listed, doubted.held)
            self._bus.publish(SweepWithheld(doubted.listed, doubted.held))
        elif self._with_codes:
            self._bus.publish(StockSynced(state.started_at, report.rewards, report.codes))
        self._watch.tell()
        return report


def _pieces(vouchers: Sequence[Voucher], size: int) -> Iterator[Sequence[Voucher]]:
    return (vouchers[start : start + size] for start in range(0, len(vouchers), size))
