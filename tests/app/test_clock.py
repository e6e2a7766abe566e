"""The till's clock: kept from run to run, told by Splio, looked after beside the selling."""

from __future__ import annotations

import asyncio
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from posapp.domain.errors import Disposition, StoreError
from posapp.domain.events import ClockChanged, ClockMoved, Fact, MachineSlept
from posapp.services.bus import Bus
from posapp.services.timekeeping import ClockWorker
from tests.app.fickle_clock import Machine, close

YEAR = timedelta(days=365)
HOUR = timedelta(hours=1)


def test_what_it_rests_on_is_kept_from_run_to_run(tmp_path: Path) -> None:
    file, machine = tmp_path / "clock.json", Machine()
    machine.off = -3 * HOUR
    clock = machine.clock(file)
    for _ in range(2):
        clock.hear(machine.true, 0.1)
    assert close(clock.now(), machine.true)
    clock.keep()
    machine.boots += 1
    again = machine.clock(file)
    assert close(again.now(), machine.true)
    assert again.state.is_sure
    assert not again.state.told
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "content",
    ["", "{}", "[]", '{"at": "2026-01-01"}', "\x00" * 40, '{"at": 1e400}', "[" * 100_000],
)
def test_a_damaged_file_is_as_none(tmp_path: Path, content: str) -> None:
    file, machine = tmp_path / "clock.json", Machine()
    file.write_text(content)
    clock = machine.clock(file)
    assert close(clock.now(), machine.true)
    assert not clock.state.is_sure
    clock.keep()
    assert machine.clock(file).state.is_sure


def test_a_folder_that_takes_nothing_stops_nobody(tmp_path: Path) -> None:
    machine = Machine()
    clock = machine.clock(tmp_path / "not there" / "clock.json")
    clock.keep()
    assert close(clock.now(), machine.true)


def test_an_answer_that_took_long_tells_no_time() -> None:
    machine = Machine()
    machine.off = HOUR
    clock = machine.clock()
    for _ in range(4):
        clock.hear(machine.true, 11.0)
    assert close(clock.now(), machine.wall())


def test_all_threads_read_one_course() -> None:
    machine = Machine()
    clock = machine.clock()
    clock.hear(machine.true, 0.0)
    wrong: list[datetime] = []

    def read() -> None:
        wrong.extend(now for _ in range(300) if not close(now := clock.now(), machine.true, 5))

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for step in range(200):
        machine.off = YEAR * (step % 3 - 1)
    for thread in threads:
        thread.join()
    assert not wrong


class Book:
    """The journal, which may be closed for a while."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, dict[str, object]]] = []
        self.is_closed = False

    def note(self, at: datetime, fact: str, detail: dict[str, object]) -> None:
        assert at.tzinfo is UTC
        if self.is_closed:
            raise StoreError("store.locked", Disposition.RETRY)
        self.lines.append((fact, detail))


def test_a_leap_is_told_journaled_once_and_kept_for_a_locked_journal() -> None:
    machine, book, bus = Machine(), Book(), Bus()
    heard: list[Fact] = []
    bus.listen(heard.append)
    clock = machine.clock()
    clock.hear(machine.true, 0.0)
    worker = ClockWorker(clock, bus, book.note)
    worker.look()
    assert [type(fact) for fact in heard] == [ClockChanged]
    worker.look()
    assert len(heard) == 1  # all is well: nothing to say
    book.is_closed = True
    machine.off = -YEAR
    worker.look()
    book.is_closed = False
    worker.look()
    worker.look()
    assert [fact for fact, _ in book.lines] == ["ClockJumped"]
    (_, detail), seconds = book.lines[0], int(YEAR.total_seconds())
    assert detail == {"by_s": -seconds, "shift_s": 0, "told": True}
    assert len([fact for fact in heard if isinstance(fact, ClockMoved)]) == 1
    last = heard[-1]
    assert isinstance(last, ClockChanged)
    assert last.state.is_off
    assert not last.state.doubted


def test_splios_word_that_moves_the_time_is_another_line() -> None:
    machine, book = Machine(), Book()
    machine.off = 2 * HOUR
    clock = machine.clock()
    worker = ClockWorker(clock, Bus(), book.note)
    worker.look()
    for _ in range(2):
        clock.hear(machine.true, 0.0)
    worker.look()
    (fact, detail) = book.lines[0]
    assert fact == "ClockCorrected"
    shift = detail["shift_s"]
    assert isinstance(shift, int)
    assert abs(shift + 7200) <= 2


def test_sleep_is_noticed_by_the_clock_that_counts_through_it(tmp_path: Path) -> None:
    machine, bus = Machine(), Bus()
    clock = machine.clock(tmp_path / "clock.json")
    slept: asyncio.Queue[timedelta] = asyncio.Queue()

    def hear(fact: Fact) -> None:
        if isinstance(fact, MachineSlept):
            slept.put_nowait(fact.slept)

    bus.listen(hear)

    async def story() -> timedelta:
        worker = ClockWorker(clock, bus, Book().note, look_every_s=0.01)
        task = asyncio.create_task(worker.run())
        await asyncio.sleep(0)
        machine.passed += timedelta(hours=9)
        async with asyncio.timeout(10):
            found = await slept.get()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return found

    assert close(
        datetime.min.replace(tzinfo=UTC) + asyncio.run(story()),
        datetime.min.replace(tzinfo=UTC) + timedelta(hours=9),
    )
    assert (tmp_path / "clock.json").exists()
