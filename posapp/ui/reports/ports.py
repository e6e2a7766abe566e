"""What the page of reports needs; `posapp.app.office_reports` implements it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from posapp.domain.report import Agreement, Period, Report
    from posapp.domain.slip import Slip


class Reports(Protocol):
    """Figures, slips and their files. Acts raise `PosError`; ``people.not_allowed`` is one."""

    @property
    def zone(self) -> ZoneInfo:
        """The zone whose days and hours are counted."""
        ...

    @property
    def paper(self) -> str:
        """What the slip is printed on: ``a5`` or ``roll80``."""
        ...

    @property
    def may_export(self) -> bool:
        """Whether who is signed in may save files."""
        ...

    def now(self) -> datetime:
        """Now, aware UTC."""
        ...

    async def report(
        self, period: Period, at_once: Callable[[Report], None]
    ) -> tuple[Report, Agreement]:
        """A period's figures, told `at_once` in this thread, and whether the journal agrees."""
        ...

    async def slip(self, day: date) -> Slip:
        """The slip of a day, made now by whoever is signed in."""
        ...

    async def save_table(
        self, path: Path, rows: Sequence[Sequence[str]], separator: str, what: str, period: Period
    ) -> None:
        """Save rows as CSV, journaled; `what` is ``report`` or ``slip``."""
        ...

    async def save(self, path: Path, content: bytes, what: str, period: Period) -> None:
        """Save a file, journaled."""
        ...
