"""When the keeping's turns come, on a loop whose clock jumps: real files, hours in an instant."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from posapp.domain.code import Code
from posapp.domain.errors import Disposition, StoreError
from posapp.domain.journal import Archive
from posapp.domain.sales_archive import SalesArchive
from posapp.services.keeping import Keeping, KeepingWorker
from posapp.store.journal_file import JournalFile, KeepingReader
from posapp.store.ledger import LedgerFile
from posapp.store.signing import Signer
from posapp.store.stock import StockFile
from tests.splio.support import JumpingLoop, run_on
from tests.store.makers import rows
from tests.store.test_journal import sell

HOUR = 3600.0
OPENED = datetime(2027, 2, 20, 8, tzinfo=UTC)


@dataclass
class Seen:
    """What came when, in whole seconds of the loop's clock since the till was opened.

    A look at the logs ends it: a timer of the test's own would go off while a thread is at work.
    """

    until_s: float
    loop: asyncio.AbstractEventLoop | None = None
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    turns: list[tuple[int, str]] = field(default_factory=list)
    trims: list[int] = field(default_factory=list)
    failing: set[str] = field(default_factory=set)

    @property
    def now(self) -> float:
        return self.loop.time() if self.loop else 0.0

    def note(self, what: str) -> None:
        if self.turns[-1:] != [(round(self.now), what)]:  # it asks until nothing is left
            self.turns.append((round(self.now), what))
        if what in self.failing:
            raise StoreError("store.locked", Disposition.RETRY)

    def trimmed(self) -> None:
        self.trims.append(round(self.now))
        if self.now >= self.until_s:
            self.ended.set()
        if "trim" in self.failing:
            raise StoreError("store.locked", Disposition.RETRY)


class Reader(KeepingReader):
    """The real one, which also tells when it was asked."""

    seen: Seen

    def write_archive(self, before: datetime, now: datetime | None = None) -> Archive | None:
        self.seen.note("journal")
        return super().write_archive(before, now)

    def old_ones(self, before: datetime, most: int) -> Sequence[str]:
        self.seen.note("cards")
        return super().old_ones(before, most)

    def unseen(self, before: datetime, most: int) -> Sequence[Code]:
        return super().unseen(before, most)

    def write_sales_archive(self, before: datetime) -> SalesArchive | None:
        self.seen.note("sales")
        return super().write_sales_archive(before)


class Ledger:
    """The real one, which also tells when its log was looked at."""

    def __init__(self, file: JournalFile, seen: Seen) -> None:
        self._file = file
        self._seen = seen

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)

    def trim_log(self) -> bool:
        self._seen.trimmed()
        return self._file.trim_log()


@contextmanager
def a_till(folder: Path, seen: Seen, is_sure: Callable[[], bool]) -> Iterator[Keeping]:
    path = folder / "ledger.db"
    with LedgerFile.open(path) as ledger, StockFile.open(folder / "stock.db") as stock:
        for number in range(3):
            sell(ledger, number, days=number * 40)  # 21 November, 31 December, 9 February
        reader = Reader(
            path, folder / "stock.db", folder / "archive", "till-1", lambda: Signer(bytes(32))
        )
        reader.seen = seen

        class Now:
            def now(self) -> datetime:
                return OPENED + timedelta(seconds=seen.now)

        yield Keeping(
            Ledger(ledger.journal_file, seen),  # type: ignore[arg-type]
            stock.persons,
            reader,
            Now(),
            ZoneInfo("Europe/Paris"),
            months=1,
            sales_months=1,
            days=60,
            is_sure=is_sure,
        )


def let(
    folder: Path,
    until_s: float,
    is_sure: Callable[[Seen], bool] = lambda _seen: True,
    failing: Sequence[str] = (),
    **every: float,
) -> Seen:
    """A till's worker at work until the first look at the logs after so many seconds."""
    seen = Seen(until_s, failing=set(failing))

    async def live() -> None:
        seen.loop = asyncio.get_running_loop()
        with a_till(folder, seen, lambda: is_sure(seen)) as keeping:
            worker = asyncio.create_task(KeepingWorker(keeping, **every).run())
            await seen.ended.wait()
            assert not worker.done()
            worker.cancel()
            await asyncio.gather(worker, return_exceptions=True)

    run_on(JumpingLoop, live())
    return seen


def kinds(seen: Seen) -> list[str]:
    return [what for _at, what in seen.turns]


def test_the_first_turn_comes_after_five_minutes_and_then_four_a_day(tmp_path: Path) -> None:
    seen = let(tmp_path, 23 * HOUR)
    first = [300 + 6 * HOUR * number for number in range(4)]
    assert sorted({at for at, what in seen.turns if what == "journal"}) == first
    assert {at for at, _what in seen.turns} == set(first)
    assert kinds(seen) == ["journal", "cards", "sales"] * 4
    # What was due went in the first turn.
    assert rows(tmp_path / "ledger.db", "SELECT count(*) FROM journal_archive") == [(1,)]
    assert len(list((tmp_path / "archive").glob("sales-*.gz"))) == 1


def test_the_logs_are_looked_at_every_quarter_of_an_hour(tmp_path: Path) -> None:
    seen = let(tmp_path, 12 * HOUR)
    assert seen.trims == [300 + 900 * number for number in range(49)]


def test_a_turn_is_not_late_by_what_the_looks_do_not_fit_into(tmp_path: Path) -> None:
    seen = let(tmp_path, 4200, first_s=0, every_s=2000, trim_every_s=900)
    assert sorted({at for at, _what in seen.turns}) == [0, 2000, 4000]
    assert seen.trims == [0, 900, 1800, 2000, 2900, 3800, 4000, 4900]


def test_what_fails_holds_up_neither_the_rest_nor_the_next_turn(tmp_path: Path) -> None:
    seen = let(tmp_path, 7 * HOUR, failing=["journal", "cards", "trim"])
    assert seen.turns == [
        (at, what) for at in (300, 300 + 6 * HOUR) for what in ("journal", "cards", "sales")
    ]
    assert len(seen.trims) == 29  # one every quarter of an hour, each refused
    assert rows(tmp_path / "ledger.db", "SELECT count(*) FROM sale_archive") == [(1,)]


def test_nothing_goes_on_schedule_while_the_time_is_not_certain(tmp_path: Path) -> None:
    seen = let(tmp_path, 7 * HOUR, is_sure=lambda seen: seen.now > HOUR)
    assert {at for at, _what in seen.turns} == {300 + 6 * HOUR}
    assert seen.trims[0] == 300  # the logs need no clock


def test_a_time_that_becomes_uncertain_ends_the_turn(tmp_path: Path) -> None:
    seen = let(tmp_path, HOUR, is_sure=lambda seen: not seen.turns)
    assert kinds(seen) == ["journal"]
    assert rows(tmp_path / "ledger.db", "SELECT count(*) FROM sale_archive") == [(0,)]
