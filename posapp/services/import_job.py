"""One file on its way in: what it holds, as of when it counts, what of it is believed."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from threading import Event
from typing import TYPE_CHECKING, Final, NamedTuple

from posapp.domain.errors import Disposition, FileError

if TYPE_CHECKING:
    from posapp.domain.code_file import FileFacts
    from posapp.domain.code_ports import OpenFile, Sorted, Staging
    from posapp.domain.file_shape import Scope
    from posapp.domain.stock_pass import Doubt, Survey

TELL_EVERY_S: Final = 0.1  # seconds between two words on how far an import is
# No feed of codes is older: such a time was set by a tool that did not care.
_FIRST_FILES: Final = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Job:
    """One file on its way in."""

    name: str
    scope: Scope
    began: float = field(default_factory=time.monotonic)
    stopped: Event = field(default_factory=Event)
    staging: Staging | None = None
    file: OpenFile | None = None
    rows: int = 0
    written: int = 0
    told: float = 0.0

    def stop(self) -> None:
        """End it soon; from any thread."""
        self.stopped.set()
        if self.staging is not None:
            self.staging.stop()

    def check(self) -> None:
        """Raises `FileError` ``file.stopped`` after `stop`."""
        if self.stopped.is_set():
            raise FileError("file.stopped", Disposition.RETRY, file=self.name)


class Ruling(NamedTuple):
    """What becomes of the codes that a file of all codes lacks.

    Attributes:
        sweeps: they are removed.
        is_whole: the stock then is as the file tells, and as fresh.
        withheld: what it lacks, where that is too much to be believed of one file.
    """

    sweeps: bool
    is_whole: bool
    withheld: Survey | None = None


def told_at_of(facts: FileFacts, now: datetime) -> datetime:
    """As of when a file's rows count: by its own time, unless that cannot be; aware UTC."""
    return facts.modified_at if _FIRST_FILES <= facts.modified_at <= now else now


def rule(found: Sorted, rejected: int, told_at: datetime, doubt: Doubt | None) -> Ruling:
    """Judge what a file of all codes lacks, of which `rejected` rows could not be read.

    A file that lacks more than it lists is rather half a file than the truth, until a later one
    agrees; the same one told again does not count, nor does an empty one.
    """
    if not found.gone:
        return Ruling(sweeps=False, is_whole=True)
    if rejected:  # what cannot be read may name any of them, though each but one
        return Ruling(sweeps=False, is_whole=found.gone <= rejected)
    survey = found.survey
    agrees = doubt is not None and doubt.at < told_at and doubt.agrees(survey)
    if survey.is_doubtful and not (agrees and found.rows):
        return Ruling(sweeps=False, is_whole=False, withheld=survey)
    return Ruling(sweeps=True, is_whole=True)
