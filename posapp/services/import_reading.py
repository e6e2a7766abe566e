"""Reading a file of codes into the staging, in the import's own thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from posapp.domain.errors import Disposition, FileError
from posapp.services.import_job import TELL_EVERY_S, Job

if TYPE_CHECKING:
    from posapp.domain.code_ports import CodeFiles, OpenFile, Staging
    from posapp.domain.file_shape import FileShape
    from posapp.services.way import RightOfWay


@dataclass(frozen=True, slots=True)
class Reading:
    """How one job's file is read; gives way to whatever must not wait for it."""

    files: CodeFiles
    way: RightOfWay
    job: Job
    path: Path
    shape: FileShape

    def open(self) -> OpenFile:
        """The file from its beginning; the job holds it. Raises `FileError`."""
        file = self.job.file = self.files.open(self.path, self.shape)
        return file

    def stage(self, staging: Staging, tell: Callable[[int], None]) -> bytes:
        """Stage all rows; a second time where changed lines overrule blocks that were skipped.

        `tell` hears now and then how many percent of the file were read. The digest of the file's
        bytes comes back. Raises `FileError`, among them ``file.changed`` where two readings differ
        and ``file.stopped``; and `StoreError`.
        """
        job = self.job
        first: bytes | None = None
        while True:
            file = job.file or self.open()
            self._stage_once(file, staging, tell)
            digest = file.digest()
            if first not in {None, digest}:
                raise FileError("file.changed", Disposition.RETRY, file=job.name)
            first = digest
            overruled = staging.overruled()
            if not overruled:
                return digest
            staging.restart(overruled)
            file.close()
            job.file = None

    def _stage_once(self, file: OpenFile, staging: Staging, tell: Callable[[int], None]) -> None:
        job = self.job
        told = 0.0
        for block in file.blocks(staging.known()):
            job.check()
            self.way.give()
            staging.add(block)
            self.way.give()
            now = time.monotonic()
            if now - told >= TELL_EVERY_S:
                told, job.rows = now, file.rows
                tell(file.percent)
        job.rows = file.rows
