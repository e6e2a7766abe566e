"""Tasks live until they end and tell their faults; facts cross threads in order."""

from __future__ import annotations

import asyncio
import gc
import threading

import pytest

from posapp.domain.events import Fact, QueueCounted
from posapp.ui.bridge import FactBridge
from posapp.ui.tasks import Tasks
from tests.ui.conftest import Run


def test_a_task_is_kept_alive_and_settles(arun: Run) -> None:
    done: list[str] = []

    async def work() -> None:
        await asyncio.sleep(0.01)
        done.append("work")

    async def main() -> None:
        tasks = Tasks(lambda error: None)
        tasks.spawn(work(), "work")
        gc.collect()
        await tasks.settle()

    arun(main())

    assert done == ["work"]


def test_a_fault_is_logged_and_told(arun: Run, caplog: pytest.LogCaptureFixture) -> None:
    told: list[BaseException] = []

    async def work() -> None:
        raise RuntimeError("oops")

    async def main() -> None:
        tasks = Tasks(told.append)
        tasks.spawn(work(), "work")
        await tasks.settle()

    arun(main())

    assert [str(error) for error in told] == ["oops"]
    assert "task failed name=work" in caplog.text


def test_closing_cancels_without_a_fault(arun: Run) -> None:
    told: list[BaseException] = []

    async def main() -> None:
        tasks = Tasks(told.append)
        task = tasks.spawn(asyncio.sleep(60), "sleep")
        await tasks.close()
        assert task.cancelled()

    arun(main())

    assert told == []


def test_facts_of_another_thread_arrive_here_in_order(arun: Run) -> None:
    heard: list[tuple[Fact, int]] = []

    async def main() -> None:
        bridge = FactBridge()
        bridge.listen(lambda fact: heard.append((fact, threading.get_ident())))
        facts = [QueueCounted(number, 0, 0, None) for number in range(50)]

        def publish() -> None:
            for fact in facts:
                bridge.publish(fact)

        engine = threading.Thread(target=publish)
        engine.start()
        engine.join()
        assert heard == []  # nothing was delivered in the engine's thread
        for _ in range(20):
            await asyncio.sleep(0.005)
        assert [fact for fact, _thread in heard] == facts
        assert {thread for _fact, thread in heard} == {threading.get_ident()}

    arun(main())


def test_a_listener_that_fails_silences_nobody(arun: Run) -> None:
    heard: list[Fact] = []

    def broken(fact: Fact) -> None:
        raise RuntimeError("broken")

    async def main() -> None:
        bridge = FactBridge()
        bridge.listen(broken)
        stop = bridge.listen(heard.append)
        bridge.publish(QueueCounted(1, 0, 0, None))
        await asyncio.sleep(0.05)
        assert len(heard) == 1
        stop()
        stop()
        bridge.publish(QueueCounted(2, 0, 0, None))
        await asyncio.sleep(0.05)
        assert len(heard) == 1

    arun(main())
