"""Take in the files of codes that lie in the hot folder and at the SFTP server.

A file is read only once it has rested: its size and date were the same at two looks that are far
enough apart. What was seen is remembered on the disk, so that a look never waits.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

from posapp.domain.errors import Disposition, FileError, PosError, StoreError
from posapp.domain.events import FileRefused
from posapp.domain.file_shape import Scope
from posapp.domain.transport import (
    Dealt,
    Fate,
    FileKey,
    Look,
    Passage,
    PlacedFile,
    Remembered,
    shown_name,
)

if TYPE_CHECKING:
    from posapp.domain.code_file import ImportReport
    from posapp.domain.file_ports import CodeImporter, FileExchange, FilePlace, TransportMemory
    from posapp.domain.ports import Clock
    from posapp.services.bus import Bus

_log = logging.getLogger("posapp.services.fetching")

_GROWING: Final = (".tmp", ".part", ".filepart", ".partial", ".uploading", ".crdownload")
_OURS: Final = ".rejected.csv"
_MOVING: Final = (".changed", ".no_file")  # not at rest after all: another look will tell
_CLOSED: Final = ".no_permission"  # for this file; the others may be open
_NOT_TO_STORE: Final = "store.unstorable"  # something in this file; the stock is well
_ORDER: Final = (Scope.MASTER_REWARD, Scope.EARN_REWARD)  # codes speak of rewards


@dataclass(slots=True)
class FetchReport:
    """One look: what was taken in or refused, how many files still settle, and which source failed.

    `failed` has the error by the source's place.
    """

    imported: list[ImportReport] = field(default_factory=list)
    refused: list[tuple[str, PosError]] = field(default_factory=list)
    settling: int = 0
    failed: dict[str, FileError] = field(default_factory=dict)


class Fetching:
    """Looks into the sources, oldest file first, rewards before codes.

    Args:
        settle: how long a file must rest before it is read.
        patterns: the names of the files of each scope, with ``*`` and ``?``; capitals do not count.
    """

    def __init__(
        self,
        sources: Sequence[FileExchange],
        importer: CodeImporter,
        memory: TransportMemory,
        clock: Clock,
        bus: Bus,
        *,
        settle: timedelta,
        patterns: Mapping[Scope, str],
    ) -> None:
        self._sources = sources
        self._importer = importer
        self._memory = memory
        self._clock = clock
        self._bus = bus
        self._settle = settle
        self._patterns = {scope: patterns[scope].lower() for scope in _ORDER}
        self._one_look = asyncio.Lock()
        self._told: dict[str, str] = {}  # the cause by which a source failed, as last told
        self.settling: timedelta | None = None  # when to look again for files that settle

    async def run(self, *, asked: bool = False) -> FetchReport:
        """One look. `asked` by a person also tries again all that was dealt with before.

        A source that fails does not keep the others from being looked at. Raises `StoreError` when
        the stock fails, and `FileError` when what was seen cannot be remembered.
        """
        async with self._one_look:
            report = FetchReport()
            for source in self._sources:
                try:
                    async with source.open() as place:
                        await self._look(source.place, place, asked, report)
                except FileError as error:
                    report.failed[source.place] = error
                self._tell(source.place, report.failed.get(source.place))
            self.settling = self._settle if report.settling else None
            return report

    def _tell(self, source: str, error: FileError | None) -> None:
        """Said once, not at every look."""
        cause = error.code if error else ""
        if error is not None and self._told.get(source) != cause:
            _log.warning("no look into %s cause=%s", source, cause)
            self._bus.publish(FileRefused(source, error.code, error.params))
        self._told[source] = cause

    async def _look(self, source: str, place: FilePlace, asked: bool, report: FetchReport) -> None:
        files = {file.name: file for file in await place.listing()}
        remembered = self._memory.load()
        marks = {scope: self._importer.mark(scope) for scope in _ORDER}
        # A share that is away may look like an empty folder: what is forgotten would be read again.
        if any(self._scope(name) for name in files):
            _forget_the_gone(remembered, source, files)
        ready: list[tuple[Scope, PlacedFile]] = []
        for file in files.values():
            scope = self._scope(file.name)
            if scope is None:
                continue
            dealt = remembered.dealt.get((source, file.name))
            if not asked and _is_dealt_with(dealt, file, marks[scope]):
                continue
            if _is_as_dealt(dealt, file) or self._has_rested(remembered, (source, file.name), file):
                ready.append((scope, file))
            else:
                report.settling += 1
        self._memory.save(remembered)
        ready.sort(key=lambda one: (_ORDER.index(one[0]), one[1].mtime, one[1].name))
        for scope, file in ready:
            await self._take(source, place, scope, file, report)

    def _scope(self, name: str) -> Scope | None:
        low = name.lower()
        if low.startswith(".") or low.endswith((*_GROWING, _OURS)):
            return None
        return next((one for one in _ORDER if fnmatchcase(low, self._patterns[one])), None)

    def _has_rested(self, remembered: Remembered, key: FileKey, file: PlacedFile) -> bool:
        now = self._clock.now()
        seen = remembered.looks.get(key)
        if seen is None or (seen.size, seen.mtime) != (file.size, file.mtime) or seen.since > now:
            seen = Look(file.size, file.mtime, now)  # since > now: the clock was set back
            remembered.looks[key] = seen
        return now - seen.since >= self._settle

    async def _take(
        self, source: str, place: FilePlace, scope: Scope, file: PlacedFile, report: FetchReport
    ) -> None:
        """Take one file in, and remember what became of it."""
        now = self._clock.now()
        try:
            path = await place.fetch(file)
        except FileError as error:
            if error.code.endswith(_MOVING):
                report.settling += 1
                return
            if error.disposition is not Disposition.REFUSE and not error.code.endswith(_CLOSED):
                raise  # the place's fault, not this file's
            self._bus.publish(FileRefused(shown_name(file.name), error.code, error.params))
            self._refuse(source, file, error, report, now)
            return
        try:
            done = await self._importer.run(path, scope)
        except StoreError as error:
            if error.code != _NOT_TO_STORE:
                raise
            self._refuse(source, file, error, report, now)
            return
        except FileError as error:
            if error.disposition is Disposition.RETRY:
                raise
            self._refuse(source, file, error, report, now)
            return
        report.imported.append(done)
        fate = Fate.REPEATED if done.repeated else Fate.IMPORTED
        self._remember(
            source,
            file,
            Passage(
                now,
                fate,
                source,
                shown_name(file.name),
                done.rows,
                done.rejected,
                applied=done.applied,
                rejects=done.rejects,
            ),
        )
        await place.release(file)

    def _refuse(
        self, source: str, file: PlacedFile, error: PosError, report: FetchReport, at: datetime
    ) -> None:
        report.refused.append((shown_name(file.name), error))
        params = {name: str(value) for name, value in error.params.items()}
        passage = Passage(
            at, Fate.REFUSED, source, shown_name(file.name), code=error.code, params=params
        )
        if self._was_told(source, file, passage):
            return
        _log.warning("file refused name=%s cause=%s", shown_name(file.name), error.code)
        self._remember(source, file, passage)

    def _mark(self, file: PlacedFile) -> str:
        scope = self._scope(file.name)
        return self._importer.mark(scope) if scope else ""

    def _was_told(self, source: str, file: PlacedFile, passage: Passage) -> bool:
        """True where the very same file was refused for the very same reason when last read."""
        remembered = self._memory.load()
        dealt = Dealt(file.size, file.mtime, Fate.REFUSED, self._mark(file))
        if remembered.dealt.get((source, file.name)) != dealt:
            return False
        told = [
            one for one in remembered.passages if (one.source, one.name) == (source, passage.name)
        ]
        return bool(told) and replace(told[-1], at=passage.at) == passage

    def _remember(self, source: str, file: PlacedFile, passage: Passage) -> None:
        remembered = self._memory.load()
        remembered.looks.pop((source, file.name), None)
        remembered.dealt[source, file.name] = Dealt(
            file.size, file.mtime, passage.fate, self._mark(file)
        )
        remembered.passages.append(passage)
        self._memory.save(remembered)


def _is_as_dealt(dealt: Dealt | None, file: PlacedFile) -> bool:
    return dealt is not None and (dealt.size, dealt.mtime) == (file.size, file.mtime)


def _is_dealt_with(dealt: Dealt | None, file: PlacedFile, mark: str) -> bool:
    return dealt is not None and _is_as_dealt(dealt, file) and dealt.mark == mark


def _forget_the_gone(remembered: Remembered, source: str, files: Mapping[str, PlacedFile]) -> None:
    """What left its folder is forgotten: the memory stays as small as the folder."""
    for key in [key for key in remembered.looks if key[0] == source and key[1] not in files]:
        del remembered.looks[key]
    for key in [key for key in remembered.dealt if key[0] == source and key[1] not in files]:
        del remembered.dealt[key]
