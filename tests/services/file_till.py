"""A till that sends its burns by file, and dies at whatever act it is told to."""

from __future__ import annotations

import csv
import io
import shutil
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from posapp.datahub.burns_out import OutgoingFiles
from posapp.datahub.memory import FileMemory
from posapp.domain.burn import Burn, BurnState
from posapp.domain.file_ports import FileExchange
from posapp.domain.transport import BurnFileNaming
from posapp.services.file_burns import FileBurns
from posapp.services.file_pass import FilePass
from posapp.store.ledger import LedgerFile
from tests.store.makers import completion, open_sale, reserved

MORNING = datetime(2026, 11, 22, 8, 0, 0, tzinfo=UTC)
ACTS = {
    "claim", "apply_all", "begin", "close", "discard", "note", "forget", "save",
    "listing", "put", "rename", "remove", "same",
}  # fmt: skip


class SetClock:
    def __init__(self, at: datetime = MORNING) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def pass_by(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


class KilledError(BaseException):
    """The program died here: nothing of it runs on, not even its handlers of errors."""


class Reaper:
    """Counts the acts of a till and kills it before or after one of them."""

    def __init__(self, at: int | None = None, when: str = "before") -> None:
        self.at = at
        self.when = when
        self.acts: list[str] = []
        self.is_dead = False

    def over(self, real: Any) -> Any:
        """The same thing, mortal."""
        return _Mortal(real, self)

    def pass_over(self, name: str, when: str) -> None:
        if self.is_dead:
            raise KilledError(name)  # a handler tries to clean up: the dead do not
        if when == "before":
            self.acts.append(name)
        if self.at == len(self.acts) - 1 and when == self.when:
            self.is_dead = True
            raise KilledError(name)


class _Mortal:
    def __init__(self, real: Any, reaper: Reaper) -> None:
        self._real = real
        self._reaper = reaper

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._real, name)
        if name == "open":
            return self._opened(found)
        if name not in ACTS:
            return found
        if name in {"listing", "put", "rename", "remove", "same"}:
            return self._later(name, found)

        def act(*args: Any, **facts: Any) -> Any:
            self._reaper.pass_over(name, "before")
            done = found(*args, **facts)
            self._reaper.pass_over(name, "after")
            return self._reaper.over(done) if name == "begin" else done

        return act

    def _later(self, name: str, found: Any) -> Any:
        async def act(*args: Any, **facts: Any) -> Any:
            self._reaper.pass_over(name, "before")
            done = await found(*args, **facts)
            self._reaper.pass_over(name, "after")
            return done

        return act

    def _opened(self, found: Any) -> Callable[[], AbstractAsyncContextManager[Any]]:
        @asynccontextmanager
        async def opened() -> AsyncIterator[Any]:
            async with found() as place:
                yield self._reaper.over(place)

        return opened


class FileTill:
    """The files of a till; each `life` opens them anew, as a start of the program does."""

    blank: ClassVar[Path | None] = None  # an empty ledger: migrating once is enough

    def __init__(
        self, home: Path, outbox: FileExchange | None, *, most_rows: int = 200_000
    ) -> None:
        self.home = home
        self.outbox = outbox
        self.most_rows = most_rows
        self.clock = SetClock()
        self.pattern = "bbco_burnreward_{date}.csv"

    @property
    def ledger_path(self) -> Path:
        return self.home / "ledger.db"

    def owe(self, burns: int, sale: str = "sale-1", start: int = 1) -> None:
        """Complete a sale with so many vouchers."""
        if not self.ledger_path.exists() and self.blank is not None:
            shutil.copy(self.blank, self.ledger_path)
        with LedgerFile.open(self.ledger_path) as ledger:
            ledger.open_sale(open_sale(sale))
            numbers = range(start, start + burns)
            for number in numbers:
                ledger.reserve(reserved(number, sale))
            ledger.complete(completion(sale, *numbers))

    async def life(
        self, reaper: Reaper | None = None, *, sending: bool = True, ignore_due: bool = True
    ) -> FilePass | None:
        """Start, recover, one pass; None where the till died of it."""
        reaper = reaper or Reaper()
        with LedgerFile.open(self.ledger_path) as ledger:
            ledger.recover(self.clock.now())
            sender = self.sender(ledger, reaper)
            try:
                return await sender.run(lambda burn: None, sending=sending, ignore_due=ignore_due)
            except KilledError:
                return None

    def sender(self, ledger: LedgerFile, reaper: Reaper) -> FileBurns:
        return FileBurns(
            reaper.over(ledger),
            reaper.over(OutgoingFiles(self.home / "outgoing")),
            reaper.over(self.outbox) if self.outbox else None,
            reaper.over(FileMemory(self.home / "files.json")),
            self.clock,
            BurnFileNaming(self.pattern, "bbco", "paris-01", "till-1", UTC),
            most_rows=self.most_rows,
        )

    async def settle(self, lives: int = 4) -> None:
        """Live on undisturbed until nothing is owed."""
        for _ in range(lives):
            self.clock.pass_by(600)
            await self.life()
            if not self.owed():
                return
        raise AssertionError(f"still owed: {self.owed()}")

    def burns(self) -> list[Burn]:
        with LedgerFile.open(self.ledger_path) as ledger:
            return [row.burn for row in ledger.queue()]

    def owed(self) -> list[Burn]:
        return [burn for burn in self.burns() if burn.state.is_owed]

    def audit(self, appeared: Iterable[tuple[str, bytes]]) -> None:
        """Every burn once in what ever appeared, and in the ledger as delivered there."""
        found: Counter[str] = Counter()
        file_of: dict[str, str] = {}
        for name, content in appeared:
            for row in csv.DictReader(io.StringIO(content.decode()), delimiter=";"):
                found[row["reason_msg"]] += 1
                file_of[row["reason_msg"]] = name
        burns = self.burns()
        assert set(found) == {burn.id for burn in burns}
        assert set(found.values()) <= {1}, found.most_common(3)
        assert {burn.state for burn in burns} == {BurnState.CONFIRMED}
        assert all((burn.last_answer or "").startswith("file: ") for burn in burns)
        assert all(burn.last_answer == f"file: {file_of[burn.id]}" for burn in burns)
        left = {file.name for file in (self.home / "outgoing").iterdir()}
        assert left <= {"delivered.jsonl"}
