"""Take files of codes into the stock: read, sort, merge, without holding up a sale.

Reading and sorting run in a thread of their own, beside the stock; what they bring lies in a
scratch file until the whole file was understood. Only then the stock's one writer takes it over,
a range a transaction, and pauses after each. Whatever ends an import, a stop, a crash, a full
disk, leaves every code as the file tells it or as it was.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from posapp.domain.code_file import ImportReport, PastImport, Preview
from posapp.domain.errors import Disposition, FileError, PosError
from posapp.domain.events import (
    BurnReserved,
    Fact,
    FileImported,
    FileRefused,
    ImportProgressed,
    SweepWithheld,
    SyncStopped,
)
from posapp.domain.file_shape import FileShape, Scope
from posapp.domain.transport import shown_name
from posapp.services.import_job import TELL_EVERY_S, Job, Ruling, rule, told_at_of
from posapp.services.import_reading import Reading

if TYPE_CHECKING:
    from posapp.domain.code_ports import CodeFiles, Intake, Merge, OpenFile, Staging
    from posapp.domain.ports import Clock, LedgerReader, Stock
    from posapp.services.bus import Bus
    from posapp.services.way import RightOfWay

_log = logging.getLogger("posapp.services.importing")
_T = TypeVar("_T")

# The window lays itself out anew to show what goes on, which takes twice as long beside a thread
# that computes.
_ROOM_S: Final = 0.05
_REST_S: Final = 0.001  # between two transactions: whoever sells or sends goes first
_REWARDS_TOGETHER: Final = 200
# How the steps share the progress bar, in percent.
_READ, _SORTED, _WRITTEN = 60, 75, 100


class Importer:
    """Takes files in, one after the other. Belongs to the loop of the stock's writer.

    Attributes of the making:
        shapes: how files of each scope look.
        accept_new_shapes: take in sets of columns that nobody confirmed.
        is_sync: codes come by file, so a file taken in says how fresh the stock is.
        counted: called after codes were taken in, to count what is left of each reward.
        way: taken by whatever must not wait for the reading of a file.
    """

    def __init__(
        self,
        files: CodeFiles,
        intake: Intake,
        stock: Stock,
        ledger: LedgerReader,
        clock: Clock,
        bus: Bus,
        *,
        shapes: Mapping[Scope, FileShape],
        way: RightOfWay,
        accept_new_shapes: bool = False,
        is_sync: bool = False,
        counted: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        self._files = files
        self._intake = intake
        self._stock = stock
        self._ledger = ledger
        self._clock = clock
        self._bus = bus
        self._shapes = shapes
        self._accept_new_shapes = accept_new_shapes
        self._is_sync = is_sync
        self._counted = counted
        self._way = way
        self._one_file = asyncio.Lock()
        self._job: Job | None = None
        self._is_closed = False
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="posapp-import")

    async def run(
        self,
        path: Path,
        scope: Scope,
        confirm_new_shape: bool = False,
    ) -> ImportReport:
        """Take one file in; waits for one that is under way.

        Raises `FileError`: those of reading it, ``file.new_shape`` where nobody confirmed a file
        with these columns yet, ``file.changed`` where it changed meanwhile, ``file.stopped`` after
        `cancel`; and `StoreError`. Nothing of a refused file is in the stock.
        """
        async with self._one_file:
            job = Job(shown_name(path.name), scope)
            if self._is_closed:
                job.stop()
                job.check()
            self._job = job
            try:
                report = await self._take_in(job, path, confirm_new_shape)
            except asyncio.CancelledError:
                self._bus.publish(SyncStopped(job.written))
                raise
            except PosError as error:
                if job.stopped.is_set():
                    _log.info("import stopped rows=%d", job.written)
                    self._bus.publish(SyncStopped(job.written))
                    raise FileError("file.stopped", Disposition.RETRY, file=job.name) from None
                _log.warning("file refused cause=%s", error.code)
                self._bus.publish(FileRefused(job.name, error.code, error.params))
                raise
            finally:
                await self._tidy(job)
                self._job = None
            _log.info(
                "file taken in rows=%d rejected=%d duplicates=%d swept=%d repeated=%s",
                report.rows,
                report.rejected,
                report.duplicates,
                report.swept,
                report.repeated,
            )
            self._bus.publish(FileImported(report))
        if self._counted is not None and scope is Scope.EARN_REWARD and not report.repeated:
            try:
                await self._counted()
            except PosError as error:  # the file is in; the next count comes with the next sync
                _log.warning("not counted cause=%s", error.code)
        return report

    async def preview(self, path: Path, scope: Scope) -> Preview:
        """What a file would bring. Raises `FileError`."""
        shape = self._shape(scope, shown_name(path.name))
        return await asyncio.to_thread(self._files.preview, path, shape)

    def mark(self, scope: Scope) -> str:
        """Stands for the stock and for how files of this scope are read. Raises `StoreError`."""
        shape = self._shapes.get(scope) or FileShape(scope)
        return f"{self._intake.identity()} {self._files.mark(shape)} {int(self._is_sync)}"

    def knows_shape(self, preview: Preview) -> bool:
        """True where a file with these columns was taken in before. Raises `StoreError`."""
        return self._intake.knows_shape(preview.scope, preview.column_set)

    def past(self, limit: int = 100) -> tuple[PastImport, ...]:
        """The files taken in, newest first. Raises `StoreError`."""
        return tuple(self._intake.past(limit))

    def cancel(self) -> bool:
        """Stop the import under way; False where none is. What it had brought is kept."""
        if self._job is None:
            return False
        self._job.stop()
        return True

    async def close(self) -> None:
        """Stop what is under way and wait for its end."""
        self._is_closed = True
        self.cancel()
        async with self._one_file:
            self._thread.shutdown(wait=False)

    def _shape(self, scope: Scope, name: str) -> FileShape:
        if scope not in {Scope.EARN_REWARD, Scope.MASTER_REWARD}:
            raise FileError("file.scope", Disposition.ASK, file=name, scope=scope.value)
        return self._shapes.get(scope) or FileShape(scope)

    async def _take_in(self, job: Job, path: Path, confirmed: bool) -> ImportReport:
        shape = self._shape(job.scope, job.name)
        reading = Reading(self._files, self._way, job, path, shape)
        file = await self._in_thread(job, reading.open)
        facts = file.facts
        if not (
            confirmed
            or self._accept_new_shapes
            or self._intake.knows_shape(job.scope, facts.column_set)
        ):
            columns = ", ".join(name[:40] for name in facts.columns[:12])
            raise FileError(
                "file.new_shape", Disposition.ASK, file=job.name, columns=columns, path=path
            )
        now = self._clock.now()
        told_at = told_at_of(facts, now)
        if self._intake.has_taken(job.scope, facts.shape, facts.size, None, told_at):
            digest = await self._in_thread(job, lambda: self._files.digest(path))
            if self._intake.has_taken(job.scope, facts.shape, facts.size, digest, told_at):
                if self._is_sync and job.scope is Scope.EARN_REWARD:
                    self._intake.note_repeat(told_at, now)
                return ImportReport(job.name, job.scope, 0, 0, 0, repeated=True)
        if job.scope is Scope.MASTER_REWARD:
            return await self._take_rewards(job, file, told_at, now)
        return await self._take_codes(job, reading, file, told_at, now)

    async def _take_rewards(
        self, job: Job, file: OpenFile, told_at: datetime, now: datetime
    ) -> ImportReport:
        rows = await self._in_thread(job, lambda: list(file.rewards()))
        digest = await self._in_thread(job, file.digest)
        rejects = await self._in_thread(job, file.keep_rejects)
        by_id = {row.id: row for row in rows}
        told = list(by_id.values())
        for at in range(0, len(told), _REWARDS_TOGETHER):
            job.check()
            piece = told[at : at + _REWARDS_TOGETHER]
            newer = self._intake.newer_rewards((row.id for row in piece), told_at, now)
            piece = [row for row in piece if row.id not in newer]
            self._stock.put_rewards(
                (row.onto(self._stock.reward(row.id)) for row in piece), told_at
            )
            job.written += len(piece)
            await asyncio.sleep(_REST_S)
        report = ImportReport(
            name=job.name,
            scope=job.scope,
            rows=file.rows,
            applied=job.written,
            rejected=file.rejected,
            duplicates=len(rows) - len(told),
            rejects=rejects,
        )
        kept = digest if job.written == len(told) else None
        self._intake.note_rewards(report, file.facts, kept, told_at, now)
        return report

    async def _take_codes(
        self, job: Job, reading: Reading, file: OpenFile, told_at: datetime, now: datetime
    ) -> ImportReport:
        is_complete = reading.shape.complete
        size = file.facts.text_size
        loop = asyncio.get_running_loop()

        def stage() -> Staging:
            # Kept in the thread itself: whatever ends the wait, the tidying finds it.
            staging = job.staging = self._intake.stage(size, skip=not is_complete)
            return staging

        staging = await self._in_thread(job, stage)
        self._tell(job, "reading", 0, at_once=True)
        await asyncio.sleep(_ROOM_S)

        def tell(percent: int) -> None:
            loop.call_soon_threadsafe(self._tell, job, "reading", percent * _READ // 100)

        digest = await self._in_thread(job, lambda: reading.stage(staging, tell))
        file = job.file or file
        self._tell(job, "sorting", _READ, at_once=True)
        keys = self._intake.reward_keys(staging.reward_ids())
        is_outdated = self._intake.is_outdated(job.scope, told_at, now)
        sweep_before = told_at if is_complete and not is_outdated else None
        found = await self._in_thread(job, lambda: staging.sort(keys, sweep_before))
        rejects = await self._in_thread(job, file.keep_rejects)
        self._tell(job, "writing", _SORTED, at_once=True)
        ruling = (
            rule(found, file.rejected, told_at, self._intake.doubt(job.scope))
            if sweep_before is not None
            else Ruling(sweeps=False, is_whole=not is_complete)
        )
        if ruling.withheld is not None:
            _log.warning("sweep withheld gone=%d held=%d", found.gone, found.held)
        live = set(self._ledger.live_codes())

        def hold(fact: Fact) -> None:
            if isinstance(fact, BurnReserved):
                live.add(fact.burn.code.value)

        unlisten = self._bus.listen(hold)
        try:
            merge = self._intake.merge(
                file.facts,
                job.scope,
                told_at,
                now,
                sweep_unless=live.__contains__ if ruling.sweeps else None,
            )
            try:
                await self._write(job, merge, found.rows)
                report = ImportReport(
                    name=job.name,
                    scope=job.scope,
                    rows=file.rows,
                    applied=file.rows - file.rejected - found.duplicates,
                    rejected=file.rejected,
                    duplicates=found.duplicates,
                    swept=merge.swept,
                    rejects=rejects,
                    withheld=ruling.withheld,
                )
                merge.finish(
                    report,
                    digest if ruling.is_whole else None,
                    is_sync=self._is_sync and ruling.is_whole,
                )
            finally:
                merge.close()
        finally:
            unlisten()
        if report.withheld is not None:
            survey = report.withheld
            self._bus.publish(SweepWithheld(survey.listed, survey.held, job.name))
        return report

    async def _write(self, job: Job, merge: Merge, rows: int) -> None:
        while (percent := merge.step()) is not None:
            job.written = rows * min(percent, 100) // 100
            self._tell(job, "writing", _SORTED + percent * (_WRITTEN - _SORTED) // 100)
            job.check()
            await asyncio.sleep(_REST_S)

    def _tell(self, job: Job, step: str, percent: int, *, at_once: bool = False) -> None:
        now = time.monotonic()
        if at_once or now - job.told >= TELL_EVERY_S:
            job.told = now
            took = timedelta(seconds=now - job.began)
            self._bus.publish(ImportProgressed(job.name, step, percent, job.rows, took))

    async def _in_thread(self, job: Job, act: Callable[[], _T]) -> _T:
        """Run in the import's thread; a cancelled wait stops the work and sees it end."""
        job.check()
        future = asyncio.get_running_loop().run_in_executor(self._thread, act)
        try:
            return await asyncio.shield(future)
        except asyncio.CancelledError:
            job.stop()
            while not future.done():
                with suppress(asyncio.CancelledError):
                    await asyncio.wait([future])
            if not future.cancelled():
                future.exception()  # nobody is left to raise it to
            raise

    async def _tidy(self, job: Job) -> None:
        """Let go of the file and of the scratch; they may be the thread's, which is idle now."""

        def tidy() -> None:
            if job.file is not None:
                job.file.close()
            if job.staging is not None:
                job.staging.close()

        try:
            await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._thread, tidy))
            self._intake.discard()
        except PosError as error:
            _log.warning("scratch not removed cause=%s", error.code)
