"""Figures that are made up here, and files that are only noted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from posapp.domain.errors import PosError
from posapp.domain.money import Money
from posapp.domain.report import (
    Agreement,
    Approved,
    Bundle,
    Period,
    Redeemed,
    Report,
    Tally,
    Verdict,
    fold,
    period_of,
)
from posapp.domain.slip import Slip, Standing

PARIS = ZoneInfo("Europe/Paris")
REWARDS: dict[str | None, str] = {
    "bbco-25": "Chèque cadeau 10 €",
    "bbco-26": "Chèque d'un montant de 25 euros",
    "bbco-27": "Chèque cadeau 10 €",
}
QUIET = Standing({}, None, 0, Tally(), 7, "ab" * 32)


def busy(period: Period, rewards: int = 3) -> Report:
    """A report of a busy period; its figures add up."""
    names: dict[str | None, str] = dict(REWARDS)
    names |= {f"more-{n}": "Chèque cadeau 10 €" for n in range(rewards - 3)}
    cashiers = ("Elodie Riquer", None, "Elodie Riquer")
    states = ("confirmed", "confirmed", "pending", "unclear", "rejected", "written_off")
    begins = int(period.start.timestamp())
    tallies = [Tally(3 + at % 4, Money(12_345 + 1_000 * at), at % 9 == 0) for at in range(66)]
    quarters: dict[int, Tally] = {}
    for at, tally in enumerate(tallies):
        quarter = begins + (9 + at % 11) * 3600
        quarters[quarter] = quarters.get(quarter, Tally()) + tally
    bundles = [
        Bundle(
            list(names)[at % len(names)],
            cashiers[at % 3],
            states[at % 6],
            at % 5 == 0,
            "Elodie Riquer" if at % 7 == 0 else None,
            tally,
        )
        for at, tally in enumerate(tallies)
    ]
    approvals = tuple(
        Approved(
            period.start + timedelta(hours=10, minutes=at),
            "Elodie Riquer",
            "T-42",
            "••••0017",
            "Chèque cadeau 10 €",
            "T-42",
            None,
            Money(1_000),
        )
        for at in range(3)
    )
    sales = {"Elodie Riquer": 120, None: 60}
    figures = fold(Redeemed(bundles, quarters, sales, names), PARIS)
    return Report(period, figures, names, approvals, Tally(1, Money(1_000)))


@dataclass
class FakeReports:
    """Tells the same report of every period."""

    clock: Callable[[], datetime] = lambda: datetime(2026, 11, 22, 13, 2, tzinfo=UTC)
    make: Callable[[Period], Report] = busy
    agreement: Agreement = field(default_factory=lambda: Agreement(Verdict.AGREES))
    standing: Standing = QUIET
    may_export: bool = True
    paper: str = "a5"
    zone: ZoneInfo = PARIS
    asked: list[Period] = field(default_factory=list)
    saved: list[tuple[Path, object, str]] = field(default_factory=list)
    refuses: PosError | None = None
    gate: asyncio.Event | None = None

    def now(self) -> datetime:
        return self.clock()

    async def report(
        self, period: Period, at_once: Callable[[Report], None]
    ) -> tuple[Report, Agreement]:
        self.asked.append(period)
        if self.refuses is not None:
            raise self.refuses
        if self.gate is not None:
            await self.gate.wait()
        report = self.make(period)
        at_once(report)
        return report, self.agreement

    async def slip(self, day: date) -> Slip:
        period = period_of(day, day, self.zone)
        return Slip(
            report=self.make(period),
            agreement=self.agreement,
            standing=self.standing,
            till="caisse-1",
            store="PAR-01",
            made_at=self.now(),
            made_by="Elodie Riquer",
            synced_at=None,
        )

    async def save_table(
        self, path: Path, rows: Sequence[Sequence[str]], separator: str, what: str, period: Period
    ) -> None:
        await self.save(path, b"", what, period)
        self.saved[-1] = (path, (separator, rows), what)

    async def save(self, path: Path, content: bytes, what: str, period: Period) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.saved.append((path, content, what))


def waiting(standing: Standing = QUIET) -> Standing:
    """A till that still owes."""
    owed = {"pending": Tally(2, Money(2_000)), "unclear": Tally(1, Money(500))}
    return replace(standing, by_state=owed, oldest=datetime(2026, 11, 22, 10, 2, tzinfo=UTC))
