"""A till that takes files of codes in: real files, real databases, a clock set by hand."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from posapp.datahub.reading import CodeFilesOnDisk
from posapp.domain.code import Code
from posapp.domain.events import Fact
from posapp.domain.file_shape import FileShape, Scope
from posapp.services.bus import Bus
from posapp.services.importing import Importer
from posapp.services.way import RightOfWay
from posapp.store import bulk
from posapp.store.ledger import LedgerFile
from posapp.store.stock import StockFile
from tests.services.file_till import SetClock

NOW = datetime(2026, 6, 12, 12, 0, 0, tzinfo=UTC)
HEADER = "external_id;card_code;reward_id;earned_date;expiration_date;status"


CODES, REWARDS = Scope.EARN_REWARD, Scope.MASTER_REWARD


class Till:
    """An importer and what is around it."""

    def __init__(self, home: Path, stock: StockFile, ledger: LedgerFile) -> None:
        self.home = home
        self.stock = stock
        self.ledger = ledger
        self.clock = SetClock(NOW)
        self.bus = Bus()
        self.facts: list[Fact] = []
        self.bus.listen(self.facts.append)
        self.counted = 0

    def importer(self, *, complete: bool = False, **more: Any) -> Importer:
        more = {"accept_new_shapes": True, "is_sync": True} | more
        return Importer(
            CodeFilesOnDisk(ZoneInfo("Europe/Paris"), self.home / "rejected"),
            self.stock.intake(),
            self.stock,
            self.ledger,
            self.clock,
            self.bus,
            shapes={CODES: FileShape(CODES, complete=complete)},
            way=RightOfWay(),
            counted=self._count,
            **more,
        )

    async def _count(self) -> None:
        self.counted += 1

    def write(
        self, name: str, *lines: str, at: datetime | None = None, header: str = HEADER
    ) -> Path:
        path = self.home / name
        path.write_text("\n".join([header, *lines, ""]), encoding="utf-8")
        return self.touch(path, at or self.clock.at)

    def touch(self, path: Path, at: datetime) -> Path:
        os.utime(path, (at.timestamp(), at.timestamp()))
        return path

    def status(self, code: str) -> str | None:
        found = self.stock.voucher(Code(code))
        return None if found is None else found[0].status_text

    def heard(self, kind: type) -> list[Any]:
        return [fact for fact in self.facts if isinstance(fact, kind)]

    @property
    def scratch(self) -> Path:
        return self.home / bulk.SCRATCH


@asynccontextmanager
async def opened(importer: Importer) -> AsyncIterator[Importer]:
    try:
        yield importer
    finally:
        await importer.close()


def take(
    till: Till, path: Path, scope: Scope = CODES, *, confirm: bool = False, **more: Any
) -> Any:
    async def run() -> Any:
        async with opened(till.importer(**more)) as importer:
            return await importer.run(path, scope, confirm)

    return asyncio.run(run())


def many(count: int, status: str = "available") -> list[str]:
    return [f"M{n:06d};;r{n % 3};2026-06-01 10:00:00;;{status}" for n in range(count)]


HOUR = timedelta(hours=1)
