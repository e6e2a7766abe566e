"""The stock watch: what is left, at which pace it goes, and which reward a manager must see."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from posapp.domain.code import Code
from posapp.domain.events import StockWatched
from posapp.domain.ids import RewardId
from posapp.domain.stock_level import StockLevel
from posapp.domain.voucher import CustomField, FieldMap, Reward, Voucher, VoucherStatus, Worth
from posapp.services.watch import levels_of
from tests.services.syncing import Hands, Till, till_at

NOWHERE = "http://127.0.0.1:9"
ALERT = "Seuil de stock de codes restant"
DAY = timedelta(days=1)


def reward(name: str, left: int | None, alert: str | None = None) -> Reward:
    fields = () if alert is None else (CustomField(3, ALERT, alert),)
    return Reward(RewardId(name), name.title(), Worth(), stock=left, custom_fields=fields)


def grant(till: Till, name: str, *days_ago: float) -> None:
    now = till.clock.now()
    till.stock.put_vouchers(
        [
            Voucher(
                Code(f"{name}-{number}"),
                RewardId(name),
                VoucherStatus.AVAILABLE,
                earned_at=now - days * DAY,
                expires_at=now + 30 * DAY,
            )
            for number, days in enumerate(days_ago)
        ],
        now,
    )


def test_levels_after_an_import(tmp_path: Path) -> None:
    async def run() -> None:
        async with till_at(tmp_path, NOWHERE, alert=50) as till:
            till.stock.put_rewards(
                [
                    reward("field", 30, alert="20"),
                    reward("setting", 50),
                    reward("soonest", 10, alert="350"),
                    reward("uncounted", None),
                    reward("zero", 0, alert="0"),
                ],
                till.clock.now(),
            )
            grant(till, "field", *[1] * 28, 100)
            grant(till, "soonest", *[2] * 70, 100)
            till.stock.note_full_sync(till.clock.now())
            told = await till.watch.refresh()
            assert till.facts == [StockWatched(told)]
            assert [(one.reward_id, one.is_low) for one in told] == [
                ("zero", True),
                ("soonest", True),
                ("setting", True),
                ("field", False),
                ("uncounted", False),
            ]
            assert told[1] == StockLevel(
                reward_id="soonest",
                name="Soonest",
                left=10,
                usable=71,
                alert=350,
                per_day=5.0,
                days_left=2.0,
                synced_at=till.stock.last_full_sync(),
            )
            by_id = {one.reward_id: one for one in told}
            assert (by_id["field"].alert, by_id["field"].per_day, by_id["field"].days_left) == (
                20,
                2.0,
                15.0,
            )
            assert (by_id["setting"].alert, by_id["setting"].per_day) == (50, None)
            assert by_id["setting"].days_left is None
            assert by_id["uncounted"].left is None
            assert by_id["zero"].alert == 0

    asyncio.run(run())


@pytest.mark.parametrize(("left", "low"), [(350, True), (351, False), (None, False)])
def test_low_begins_at_the_level_itself(tmp_path: Path, left: int | None, low: bool) -> None:
    async def run() -> None:
        async with till_at(tmp_path, NOWHERE) as till:
            till.stock.put_rewards([reward("a", left, alert="350")], till.clock.now())
            (level,) = levels_of(till.stock, FieldMap(), 0)
            assert level.is_low is low

    asyncio.run(run())


def test_an_alert_of_zero_in_the_settings_is_none(tmp_path: Path) -> None:
    async def run() -> None:
        async with till_at(tmp_path, NOWHERE) as till:
            till.stock.put_rewards([reward("a", 0), reward("b", 5, alert="many")], till.clock.now())
            assert [(one.alert, one.is_low) for one in levels_of(till.stock, FieldMap(), 0)] == [
                (None, False),
                (None, False),
            ]
            levels = levels_of(till.stock, FieldMap(), 9)
            assert [one.is_low for one in levels] == [True, True]

    asyncio.run(run())


def test_the_pace_falls_when_nothing_is_granted_any_more(tmp_path: Path) -> None:
    async def run() -> None:
        clock = Hands()
        async with till_at(tmp_path, NOWHERE, clock=clock) as till:
            till.stock.put_rewards([reward("a", 100)], clock.now())
            grant(till, "a", 0.2, 0.3, 0.4, 0.5)
            (level,) = await till.watch.refresh()
            assert level.per_day == 4.0  # a reward of today
            assert level.days_left == 25.0
            clock.ahead = 7 * DAY
            (level,) = await till.watch.refresh()
            assert level.per_day == pytest.approx(4 / 7.5, rel=0.01)
            clock.ahead = 20 * DAY
            (level,) = await till.watch.refresh()
            assert (level.per_day, level.days_left) == (0.0, None)
            assert level.usable == 4
            clock.ahead = 40 * DAY
            (level,) = await till.watch.refresh()
            assert level.usable == 0

    asyncio.run(run())


def test_reading_the_levels_counts_nothing(tmp_path: Path) -> None:
    async def run() -> None:
        async with till_at(tmp_path, NOWHERE) as till:
            till.stock.put_rewards([reward("a", 100)], till.clock.now())
            grant(till, "a", 1)
            assert till.watch.tell()[0].usable == 0
            assert (await till.watch.refresh())[0].usable == 1
            steps = 0

            def step() -> int:
                nonlocal steps
                steps += 1
                return 0

            grant(till, "a", *[1] * 2000)
            till.stock._raw.set_progress_handler(step, 100)
            assert till.watch.tell()[0].usable == 1
            assert steps < 20

    asyncio.run(run())
