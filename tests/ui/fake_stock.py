"""The stock's part of a back office that exists only here."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from posapp.domain.batch import (
    BatchRow,
    Draft,
    Fate,
    Unclear,
    UploadReport,
    Weighed,
)
from posapp.domain.code import Code
from posapp.domain.errors import PosError
from posapp.domain.ids import RewardId
from posapp.domain.life import (
    CodeFilter,
    CodeLife,
    CodePage,
    CodeRow,
    End,
    SplioWord,
    StatusCounts,
)
from posapp.domain.voucher import VoucherStatus

MADE = datetime(2026, 6, 12, 9, 0, tzinfo=UTC)


def batch_row(name: str = "20260612-090000-29", **facts: object) -> BatchRow:
    counts = {Fate.WAITING: 20, Fate.UNCLEAR: 0, Fate.TAKEN: 0, Fate.REFUSED: 0}
    row = BatchRow(name, "29", MADE, 20, counts, None, None, ("…0012", "…0029", "…0036"))
    return replace(row, **facts)  # type: ignore[arg-type]


def unclear_row(count: int = 10) -> BatchRow:
    reward = RewardId("own")
    counts = {Fate.WAITING: 0, Fate.UNCLEAR: count, Fate.TAKEN: 20 - count, Fate.REFUSED: 0}
    left = Unclear(count, reward, MADE, "timeout", 110)
    return batch_row(counts=counts, reward_id=reward, unclear=left)


class FakeStock:
    """Answers at once, unless a gate is shut; counts what was asked for."""

    def __init__(self) -> None:
        self.lives: dict[Code, CodeLife] = {}
        self.held: list[str] = []
        self.rows: list[BatchRow] = []
        self.calls: list[tuple[str, object]] = []
        self.fails: dict[str, PosError] = {}
        self.gates: dict[str, asyncio.Event] = {}
        self.report: UploadReport | None = None
        self.weighed: int | None = 120
        self.stopped = False

    async def statuses(self, reward_id: RewardId) -> StatusCounts:
        await self._pass("statuses", reward_id)
        return StatusCounts({VoucherStatus.AVAILABLE: 7, VoucherStatus.BURNED: 3})

    async def codes(
        self, reward_id: RewardId, wanted: CodeFilter, after: Code | None, look_at: int
    ) -> CodePage:
        await self._pass("codes", (wanted, after))
        rest = [code for code in self.held if after is None or code > after.value]
        looked, more = rest[:look_at], rest[look_at:]
        found = [code for code in looked if _fits(code, wanted)][:200]
        if len(found) == 200:
            return CodePage(tuple(map(_row, found)), Code(found[-1]), look_at)
        return CodePage(tuple(map(_row, found)), Code(looked[-1]) if more else None, len(looked))

    async def life(self, code: Code) -> CodeLife:
        await self._pass("life", code)
        return self.lives.get(code, CodeLife(code, stock_as_of=MADE))

    async def ask(self, code: Code) -> CodeLife:
        await self._pass("ask", code)
        return replace(await self.life(code), word=SplioWord.DENIES)

    async def batches(self) -> Sequence[BatchRow]:
        await self._pass("batches", None)
        return tuple(self.rows)

    async def draft(self, prefix: str, count: int) -> Draft:
        await self._pass("draft", (prefix, count))
        return Draft((Code("2900000000018"), Code("2900000000025")), 9_000, True)

    async def make(self, prefix: str, count: int, reward_id: RewardId | None) -> str:
        await self._pass("make", (prefix, count, reward_id))
        self.rows.insert(0, batch_row(f"20260612-100000-{prefix}", codes=count))
        return self.rows[0].name

    async def send(
        self, batch: str, reward_id: RewardId, heard: Callable[[int, int], None], *, again: bool
    ) -> UploadReport:
        heard(0, 20)
        await self._pass("send", (batch, reward_id, again))
        heard(20, 20)
        taken = {Fate.TAKEN: 20, Fate.UNCLEAR: 0}
        return self.report or UploadReport(batch, reward_id, 20, taken)

    def stop_sending(self) -> None:
        self.stopped = True

    async def weigh(self, batch: str) -> Weighed:
        await self._pass("weigh", batch)
        unclear = next(one.unclear for one in self.rows if one.name == batch)
        assert unclear is not None
        return Weighed(unclear, self.weighed)

    async def note_arrived(self, batch: str) -> int:
        await self._pass("arrived", batch)
        row = next(one for one in self.rows if one.name == batch)
        self.rows[self.rows.index(row)] = replace(row, unclear=None, counts={Fate.TAKEN: 20})
        return row.unclear.count if row.unclear else 0

    async def write_codes(self, batch: str, path: Path) -> int:
        await self._pass("write", (batch, path))
        return 20

    def acts(self, name: str) -> list[object]:
        return [fact for call, fact in self.calls if call == name]

    async def _pass(self, name: str, fact: object) -> None:
        self.calls.append((name, fact))
        if name in self.gates:
            await self.gates[name].wait()
        if name in self.fails:
            raise self.fails[name]


def _fits(code: str, wanted: CodeFilter) -> bool:
    at_the_end = wanted.end is End.LAST
    return code.endswith(wanted.marks) if at_the_end else code.startswith(wanted.marks)


def _row(code: str) -> CodeRow:
    return CodeRow(Code(code).masked, VoucherStatus.AVAILABLE, "available", MADE, None, None)
