"""A head office that exists only here, until told that there is one and how it answers."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from posapp.domain.errors import Disposition, FileError, PosError
from posapp.domain.export import Exported, Kept, Sent, Told, Tried
from posapp.ui.exports.ports import Make

PLACE = "sftp://store-1@files.example.com:22/in"


@dataclass
class FakeExports:
    """`fails` are raised by the next acts, in turn; `gate`, where set, holds an upload up."""

    place: str | None = None
    sends_slips: bool = False
    folder: Path = Path("nowhere")
    waiting: list[Kept] = field(default_factory=list)
    archived: int = 0
    fails: list[PosError] = field(default_factory=list)
    gate: asyncio.Event | None = None
    sent: list[tuple[Exported, str, int]] = field(default_factory=list)
    again_sent: list[str] = field(default_factory=list)
    stopped: int = 0

    async def send(
        self,
        what: Exported,
        ending: str,
        make: Make,
        told: Told,
        days: tuple[date, date] | None = None,
    ) -> Sent:
        rows = await make(self.folder / f"{what}.{ending}")
        await self._go(told, f"{what}.{ending}")
        self.sent.append((what, ending, rows))
        return Sent(f"{what}_PAR-01.{ending}", PLACE, rows, 2000)

    async def again(self, name: str, told: Told) -> Sent:
        await self._go(told, name)
        self.again_sent.append(name)
        self.waiting = [one for one in self.waiting if one.name != name]
        return Sent(name, PLACE, 3, 2000)

    async def kept(self) -> Sequence[Kept]:
        return list(self.waiting)

    async def test(self) -> Tried:
        await self._go(lambda _done, _of: None, "")
        return Tried(PLACE, "SHA256:abc", first=True, left="")

    async def archives(self) -> int:
        return self.archived

    async def send_archives(self) -> Sequence[Sent]:
        sent = [Sent(f"{number}.gz", PLACE, 0, 10) for number in range(self.archived)]
        self.archived = 0
        return sent

    async def _go(self, told: Told, name: str) -> None:
        told(1000, 2000)
        try:
            if self.gate is not None:
                await self.gate.wait()
        except asyncio.CancelledError:
            self.stopped += 1
            raise
        if self.fails:
            error = self.fails.pop(0)
            if name and isinstance(error, FileError):
                self.waiting.append(Kept(name, name.partition(".")[0], 3, 2000))
                raise FileError(error.code, error.disposition, **(error.params | {"kept": name}))
            raise error


def broken_line() -> FileError:
    return FileError("exports.lost", Disposition.RETRY, host="files.example.com")
