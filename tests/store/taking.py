"""Imports driven by hand, block by block, and what the stock then tells."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from posapp.domain.code import Code
from posapp.domain.code_file import Block, FileFacts, ImportReport
from posapp.domain.file_shape import Scope
from posapp.domain.voucher import Voucher
from posapp.store.bulk import StockIntake
from posapp.store.stock import StockFile

NOW = datetime(2026, 6, 12, 12, tzinfo=UTC)
FACTS = FileFacts("codes.csv", 1000, 1000, NOW, ("external_id", "status"), b"shape")
Row = tuple[str, str | None, str]  # code, reward, status


@dataclass
class Taken:
    """One import driven by hand."""

    intake: StockIntake
    told_at: datetime = NOW
    now: datetime = NOW
    complete: bool = False
    unless: Callable[[str], bool] = lambda _code: False

    def __call__(self, *blocks: Iterable[Row], finish: bool = True) -> tuple[int, int, int]:
        """The number of blocks parsed, of duplicates, of swept codes."""
        made = [block(list(rows)) for rows in blocks]
        scratch = self.intake.stage(1000, skip=not self.complete)
        try:
            while True:
                parsed = 0
                for one in made:
                    known = one.digest in scratch.known()
                    parsed += not known
                    scratch.add(replace_block(one, known=known))
                again = scratch.overruled()
                if not again:
                    break
                scratch.restart(again)
            keys = self.intake.reward_keys(scratch.reward_ids())
            found = scratch.sort(keys, self.told_at if self.complete else None)
            merge = self.intake.merge(
                FACTS,
                Scope.EARN_REWARD,
                self.told_at,
                self.now,
                sweep_unless=self.unless if self.complete else None,
            )
            try:
                while merge.step() is not None:
                    pass
                if finish:
                    report = ImportReport("codes.csv", Scope.EARN_REWARD, 0, 0, 0)
                    merge.finish(report, b"sha", is_sync=True)
            finally:
                merge.close()
            return parsed, found.duplicates, merge.swept
        finally:
            scratch.close()
            self.intake.discard()


def block(rows: list[Row]) -> Block:
    count = len(rows)
    return Block(
        first=2,
        lines=count,
        digest=repr(rows).encode(),
        codes=[code for code, _reward, _status in rows],
        reward_ids=[reward for _code, reward, _status in rows],
        statuses=[status for _code, _reward, status in rows],
        card_codes=[None] * count,
        earned_at=[None] * count,
        expires_at=[None] * count,
    )


def replace_block(one: Block, *, known: bool) -> Block:
    if not known:
        return one
    return Block(one.first, one.lines, one.digest, known=True)


def found(stock: StockFile, code: str) -> Voucher:
    seen = stock.voucher(Code(code))
    assert seen is not None
    return seen[0]


def status_of(stock: StockFile, code: str) -> str:
    return found(stock, code).status_text


def rows(raw: sqlite3.Connection, sql: str) -> list[tuple[object, ...]]:
    return raw.execute(sql).fetchall()
