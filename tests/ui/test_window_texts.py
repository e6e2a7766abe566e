"""Every text in its place: named, uncut, readable from 80 cm, on the screen at once."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea

from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.link import Link, LinkState
from posapp.ui.desk import Sample
from posapp.ui.shell.window import TillWindow
from posapp.ui.widgets.question import QuestionDialog
from tests.ui.cut import cut_texts
from tests.ui.fake_desk import CARD, EXPIRED, GOOD, THRESHOLD, UNKNOWN, FakeDesk
from tests.ui.hands import Tell, press, scan, settle

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


SIZES = [(1024, 768), (1280, 800), (1280, 1024), (1366, 768), (1920, 1080)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("training", [False, True], ids=["selling", "training"])
def test_no_text_is_cut(
    tell: Tell, desk: FakeDesk, language: str, size: tuple[int, int], *, training: bool
) -> None:
    if training:
        desk.identity_ = replace(desk.identity_, training=True)
        stories = ("member_card", "web_only", "holding", "threshold_comma", "other_member")
        desk.samples = [Sample(CARD.value, story) for story in stories]
    desk.link_ = Link(LinkState.INCOMPATIBLE)
    desk.counts = {BurnState.PENDING: 128, BurnState.REJECTED: 12}

    async def story(window: TillWindow) -> None:
        if training:
            assert cut_texts(window) == []
            press(window, Qt.Key.Key_F8)  # shown where they were hidden, and the other way round
            await asyncio.sleep(0.02)
        assert cut_texts(window) == []
        middle = window.till.panel.findChild(QScrollArea, "middle")
        assert middle is not None
        for code in (CARD, GOOD, THRESHOLD, EXPIRED, UNKNOWN, Code("1000739900011")):
            scan(window.till.entry.code, code)
            await settle(window)
            assert cut_texts(window) == [], code
            assert training or middle.verticalScrollBar().maximum() == 0, code
        window.till.entry.amount.setText("-5")
        QTest.keyClick(window, Qt.Key.Key_F9)
        await settle(window)
        assert cut_texts(window) == []
        if training and size == SIZES[0]:
            QTest.keyClick(window, Qt.Key.Key_Escape)  # the codes to try go first
        QTest.keyClick(window, Qt.Key.Key_Escape)
        dialog = window.findChild(QuestionDialog)
        assert dialog is not None
        await asyncio.sleep(0.02)
        assert cut_texts(dialog) == []
        dialog.reject()

    tell(story, language, size)


def test_the_letters_can_be_read_from_80_cm(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, CARD)
        scan(window.till.entry.code, EXPIRED)
        await settle(window)
        sizes = {
            one.property("role"): one.fontInfo().pixelSize()
            for one in window.till.panel.findChildren(QLabel)
        }
        assert sizes["word"] >= 48
        assert sizes["reason"] >= 24
        for button in (window.till.entry.complete_button, window.till.entry.cancel_button):
            assert button.height() >= 56
        assert window.till.entry.complete_button.text().endswith("F9")

    tell(story)


def test_a_field_emptied_by_the_next_sale_is_a_field(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        assert all(field.text() == "" for field in window.findChildren(QLineEdit))
        window.till.entry.ref.setText("T-9")
        QTest.keyClick(window, Qt.Key.Key_Escape)
        await settle(window)
        assert window.till.entry.ref.text() == ""
        assert window.presenter.screen.panel.word == "Ready"

    tell(story)
