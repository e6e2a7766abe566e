"""The smallest screen with everything on it at once: banner, progress, notice, member, rewards."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from posapp.domain.events import ImportProgressed
from posapp.domain.ids import RewardId
from posapp.domain.stock_level import StockLevel
from posapp.ui.desk import Sample
from posapp.ui.shell.window import TillWindow
from posapp.ui.shell.workstrip import WorkStrip
from tests.ui.cut import cut_texts
from tests.ui.fake_desk import CARD, EXPIRED, GOOD, SECOND_GOOD, FakeDesk
from tests.ui.hands import Tell, codes_of, in_focus, press, scan, settle
from tests.ui.test_member_rewards import ALL

READING = ImportProgressed("codes_earnreward.csv", "reading", 42, 123_456, timedelta(seconds=9))
LOW = StockLevel(
    RewardId("pochette"),
    "Pochette cadeau",
    left=120,
    usable=99,
    alert=350,
    per_day=2.0,
    days_left=60.0,
    synced_at=None,
)


@pytest.fixture
def desk() -> FakeDesk:
    made = FakeDesk(training=True, samples=[Sample(GOOD.value, "good")])
    made.levels = (LOW,)
    made.rewards_of[CARD] = ALL
    return made


def spilled(part: QWidget) -> list[str]:
    """Fields and buttons of which a piece lies outside what holds them."""
    held = [*part.findChildren(QPushButton), *part.findChildren(QLineEdit)]
    return [
        one.accessibleName()
        for one in held
        if one.isVisible() and not _holder(one).rect().contains(one.geometry())
    ]


def _holder(one: QWidget) -> QWidget:
    held_by = one.parentWidget()
    assert held_by is not None
    return held_by


@pytest.mark.parametrize("language", ["en", "fr", "es", "it"])
def test_nothing_is_cut_or_spilled(language: str, desk: FakeDesk, tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        field = window.till.entry.code
        for code in (CARD, GOOD, SECOND_GOOD, EXPIRED):
            scan(field, code)
        window.presenter.on_amount("62.40", final=True)
        desk.publish(READING)
        await settle(window)
        strip = window.findChild(WorkStrip)
        assert strip is not None
        assert strip.isVisible()
        assert window.till.rewards.isVisible()
        assert window.till.entry.preview.isVisible()
        assert spilled(window.till.entry) == []
        assert cut_texts(window) == []

    tell(story, language)


def test_vouchers_are_seen_before_one_is_removed(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, CARD)
        scan(window.till.entry.code, GOOD)
        await settle(window)
        press(window, Qt.Key.Key_F8)
        await settle(window)
        assert not window.till.rows.isVisible()
        press(window, Qt.Key.Key_F7)
        assert window.till.rows.isVisible()
        press(in_focus(), Qt.Key.Key_Delete)
        await settle(window)
        assert codes_of(window) == []

    tell(story)
