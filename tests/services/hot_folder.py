"""A till that looks for files of codes in a hot folder."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from posapp.app.bootstrap import open_core
from posapp.app.core import Core
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.datahub.memory import FileMemory
from posapp.domain.events import Fact, FileImported, FileRefused
from posapp.domain.transport import Passage
from posapp.services.bus import Bus
from tests.services.file_till import SetClock

HEADER = "external_id,card_code,reward_id,earned_date,expiration_date,status\n"
SETTLE = 11  # seconds: longer than a file must rest
DAY = 86_400  # seconds


def codes(*numbers: int) -> str:
    dates = "2026-10-01 10:00:00,2027-10-01 10:00:00"
    rows = [f"10000000{number:05d},2171707962088,bbco-10,{dates},available\n" for number in numbers]
    return HEADER + "".join(rows)


class Hot:
    """A till with a hot folder, opened anew for each look; the clock is ours."""

    def __init__(self, home: Path, **other: object) -> None:
        self.folder = home / "hot"
        self.folder.mkdir(parents=True)
        self.clock = SetClock()
        self.facts: list[Fact] = []
        facts: dict[str, object] = {
            "data_dir": home / "till",
            "hot_folder": self.folder,
            "till_id": "till-1",
            "accept_new_shapes": True,
        }
        self.settings = Settings(**(facts | other))  # type: ignore[arg-type]

    @asynccontextmanager
    async def core(self) -> AsyncIterator[Core]:
        bus = Bus()
        bus.listen(self.facts.append)
        TillPaths(self.settings.data_dir).root.mkdir(exist_ok=True)
        async with open_core(self.settings, bus=bus, clock=self.clock) as core:
            yield core

    def drop(self, name: str, text: str, age: int = 100) -> Path:
        path = self.folder / name
        path.write_text(text)
        at = self.clock.at.timestamp() - age
        os.utime(path, (at, at))
        return path

    def imported(self) -> list[str]:
        return [fact.report.name for fact in self.facts if isinstance(fact, FileImported)]

    def refused(self) -> list[tuple[str, str]]:
        return [(fact.name, fact.code) for fact in self.facts if isinstance(fact, FileRefused)]


def told_of(hot: Hot) -> list[Passage]:
    return FileMemory(TillPaths(hot.settings.data_dir).transport).load().passages


def waits(core: Core) -> timedelta | None:
    return core.fetching.settling
