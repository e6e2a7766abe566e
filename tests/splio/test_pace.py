"""The pace, in a loop where waiting costs no time."""

from __future__ import annotations

import asyncio

import pytest

from posapp.splio.pace import Bucket, Pace, Priority
from posapp.splio.trouble import Kind, Trouble
from tests.splio.support import JumpingLoop, run_on

LOYALTY = Bucket.LOYALTY
CASHIER = Priority.CASHIER
BACKGROUND = Priority.BACKGROUND


def now() -> float:
    return asyncio.get_running_loop().time()


async def call(
    pace: Pace,
    priority: Priority,
    starts: list[tuple[float, str]],
    *,
    lasts: float = 0.0,
    name: str = "",
) -> None:
    async with pace.turn(priority, LOYALTY):
        starts.append((now(), name or priority.name))
        await asyncio.sleep(lasts)


def busiest_second(moments: list[float]) -> int:
    return max(sum(at <= other < at + 1 for other in moments) for at in moments)


@pytest.mark.parametrize("lasts", [0.0, 0.1, 0.7])
def test_no_second_sees_more_than_the_limit(lasts: float) -> None:
    async def work() -> list[float]:
        pace, starts = Pace(loyalty_per_s=9), list[tuple[float, str]]()
        calls = [
            call(pace, CASHIER if number % 3 else BACKGROUND, starts, lasts=lasts)
            for number in range(60)
        ]
        await asyncio.gather(*calls)
        return [at for at, _ in starts]

    starts = run_on(JumpingLoop, work())
    assert len(starts) == 60
    # Splio sees each request at some moment of its call: at the start or at the end of it.
    for skew in (0.0, lasts):
        arrivals = [at + skew * (number % 2) for number, at in enumerate(sorted(starts))]
        assert busiest_second(sorted(arrivals)) <= 9


def test_the_cashier_never_waits_behind_background_work() -> None:
    async def work() -> float:
        pace, starts = Pace(), list[tuple[float, str]]()
        load = [asyncio.create_task(call(pace, BACKGROUND, starts, lasts=0.1)) for _ in range(200)]
        worst = 0.0
        for _ in range(20):
            await asyncio.sleep(0.55)  # a voucher and a card every other second, at most
            asked = now()
            await call(pace, CASHIER, starts)
            worst = max(worst, now() - asked)
        await asyncio.gather(*load)
        return worst

    assert run_on(JumpingLoop, work()) == 0.0


def test_in_the_queue_the_cashier_goes_first_and_others_in_their_order() -> None:
    async def work() -> list[str]:
        pace, starts = Pace(loyalty_per_s=3, kept=0), list[tuple[float, str]]()
        async with asyncio.TaskGroup() as group:
            for number in range(6):
                group.create_task(call(pace, BACKGROUND, starts, name=f"b{number}"))
            await asyncio.sleep(0)
            for number in range(2):
                group.create_task(call(pace, CASHIER, starts, name=f"c{number}"))
        return [name for _, name in starts]

    assert run_on(JumpingLoop, work()) == ["b0", "b1", "b2", "c0", "c1", "b3", "b4", "b5"]


def test_background_work_leaves_connections_free() -> None:
    async def work() -> int:
        pace = Pace(loyalty_per_s=100, background_at_once=6)
        inside = most = 0

        async def one() -> None:
            nonlocal inside, most
            async with pace.turn(BACKGROUND, LOYALTY):
                inside += 1
                most = max(most, inside)
                await asyncio.sleep(0.1)
                inside -= 1

        await asyncio.gather(*(one() for _ in range(40)))
        return most

    assert run_on(JumpingLoop, work()) == 6


def test_the_buckets_are_counted_apart() -> None:
    async def work() -> float:
        pace = Pace()
        pace.full(LOYALTY, 30.0)
        async with pace.turn(BACKGROUND, Bucket.DATA):
            return now()

    assert run_on(JumpingLoop, work()) == 0.0


def test_a_full_bucket_is_waited_for_with_a_little_jitter() -> None:
    async def work() -> float:
        pace = Pace(jitter=lambda: 0.5)
        pace.full(LOYALTY, 7.0)
        await call(pace, CASHIER, [])
        return now()

    assert run_on(JumpingLoop, work()) == pytest.approx(7.125)


def test_headers_stop_everybody_at_nothing_and_the_background_at_next_to_nothing() -> None:
    async def work() -> tuple[float, float, float]:
        pace = Pace()
        pace.learn(LOYALTY, 2, 1.0)
        await call(pace, CASHIER, [])
        cashier = now()
        await call(pace, BACKGROUND, [])
        background = now()
        pace.learn(LOYALTY, 0, 3.0)
        await call(pace, CASHIER, [])
        return cashier, background, now()

    cashier, background, all_stopped = run_on(JumpingLoop, work())
    assert cashier == 0.0
    assert background == pytest.approx(1.0)
    assert all_stopped == pytest.approx(4.0)


def test_headers_that_say_nothing_or_nonsense_close_nothing_for_long() -> None:
    async def work() -> float:
        pace = Pace(jitter=lambda: 0.0)
        pace.learn(LOYALTY, None, 10.0)
        pace.learn(LOYALTY, 0, None)
        await call(pace, CASHIER, [])
        assert now() == 0.0
        pace.full(LOYALTY, 1e9)
        await call(pace, CASHIER, [])
        return now()

    assert run_on(JumpingLoop, work()) == pytest.approx(120.0)


def test_beyond_ones_patience_a_closed_bucket_is_the_answer() -> None:
    async def work() -> Trouble:
        pace = Pace(jitter=lambda: 0.0)
        pace.full(LOYALTY, 30.0)
        with pytest.raises(Trouble) as caught:
            async with pace.turn(CASHIER, LOYALTY, patience=3.0):
                pass
        assert now() == 0.0
        await call(pace, CASHIER, [])  # without an end to its patience
        assert now() == pytest.approx(30.0)
        return caught.value

    trouble = run_on(JumpingLoop, work())
    assert trouble.kind is Kind.THROTTLED
    assert not trouble.sent
    assert trouble.wait_s == pytest.approx(30.0)


def test_cancelled_waiters_leave_nothing_behind() -> None:
    async def work() -> float:
        pace, starts = Pace(loyalty_per_s=1, kept=0), list[tuple[float, str]]()
        await call(pace, CASHIER, starts)
        waiting = [asyncio.create_task(call(pace, CASHIER, starts)) for _ in range(5)]
        await asyncio.sleep(0.5)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        await call(pace, CASHIER, starts)
        return now()

    assert run_on(JumpingLoop, work()) == pytest.approx(1.0)


def test_a_turn_granted_and_cancelled_in_one_moment_is_given_back() -> None:
    async def work() -> float:
        pace = Pace(loyalty_per_s=1, kept=0)
        task = asyncio.create_task(call(pace, CASHIER, []))
        await asyncio.sleep(0)  # granted, and not yet resumed
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        async with asyncio.timeout(5):
            await call(pace, CASHIER, [])
        return now()

    assert run_on(JumpingLoop, work()) <= 1.0
