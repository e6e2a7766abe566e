"""Keyboard, touch and scanner each suffice alone, and a screen reader finds a name everywhere."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from posapp.domain.burn import BurnState
from posapp.domain.fields import fields_seen
from posapp.domain.link import Link, LinkState
from posapp.ui.desk import Sample
from posapp.ui.shell.shortcuts import KEYS
from posapp.ui.shell.window import TillWindow
from posapp.ui.stock.fields import FieldsDialog
from posapp.ui.stock.preview import PreviewDialog
from posapp.ui.text.shortcuts import Act
from posapp.ui.till.approval_dialog import ApprovalDialog
from posapp.ui.widgets.question import QuestionDialog
from tests.ui.cut import cut_texts
from tests.ui.fake_desk import CARD, EXPIRED, GOOD, SECOND_GOOD, THRESHOLD, UNKNOWN, FakeDesk
from tests.ui.hands import Tell, in_focus, press, scan, settle

HIGH, GAP = 56, 12
MANAGERS_HIGH = 40


def everything(desk: FakeDesk) -> None:
    """A till with as much on it as there can be."""
    desk.leave_open(SECOND_GOOD)
    desk.link_ = Link(LinkState.OFFLINE)
    desk.counts = {BurnState.PENDING: 3, BurnState.REJECTED: 1}
    desk.identity_ = replace(desk.identity_, training=True)
    desk.samples = (Sample(CARD.value, "member_card"), Sample(GOOD.value, "holding"))


def focusable(top: QWidget) -> list[QWidget]:
    """What can have the keyboard, shown or not. Qt's own parts of a list answer by the list."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget.parentWidget(), QAbstractScrollArea | QComboBox)
        and widget.focusProxy() is None
    ]


def nameless(top: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in focusable(top)
        if widget.isVisible() and not widget.accessibleName().strip()
    ]


def reached_by_tab(top: QWidget) -> set[QWidget]:
    """Every widget that Tab comes to, from where the focus is until it is there again."""
    reached: list[QWidget] = []
    for _ in range(200):
        at = in_focus()
        if at in reached:
            return set(reached)
        reached.append(at)
        press(at, Qt.Key.Key_Tab)
    raise AssertionError("Tab never came back")


def to_be_reached(top: QWidget) -> set[QWidget]:
    return {
        widget
        for widget in focusable(top)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }


def dialog_of(window: TillWindow) -> QDialog:
    found = [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_everything_that_takes_the_focus_has_a_name_on_every_page(
    tell: Tell, desk: FakeDesk
) -> None:
    everything(desk)

    async def story(window: TillWindow) -> None:
        for code in (CARD, UNKNOWN, GOOD, THRESHOLD):
            scan(window.till.entry.code, code)
        await settle(window)
        assert len(focusable(window)) >= 15
        assert nameless(window) == []
        # Whatever a key opens, those of other rooms too: opened, walked, and left by Escape.
        opened = 0
        for act, keys in KEYS.items():
            if act in {Act.COMPLETE, Act.CANCEL, Act.REMOVE, Act.REWARD, Act.COPY, Act.ASIDE}:
                continue
            before = {one for one in focusable(window) if one.isVisible()}
            QTest.keySequence(window, QKeySequence(keys[0]))
            await settle(window)
            opened += {one for one in focusable(window) if one.isVisible()} != before
            assert nameless(window) == [], act
            if act is not Act.CARD:
                shown = [one for one in window.findChildren(QDialog) if one.isVisible()]
                press(shown[0] if shown else in_focus(), Qt.Key.Key_Escape)
                await settle(window)
            for question in window.findChildren(QuestionDialog):
                question.reject()
            await settle(window)
        assert opened >= 3

    tell(story)


def _preview(window: TillWindow, desk: FakeDesk) -> QDialog:
    return PreviewDialog(desk.preview, window.till._words, window)


def _fields(window: TillWindow, desk: FakeDesk) -> QDialog:
    seen = fields_seen(desk.rewards())
    return FieldsDialog(seen, desk.policy.fields, window.till._words, window)


@pytest.mark.parametrize("make", [_preview, _fields], ids=["preview", "fields"])
def test_a_managers_dialog_has_names_and_tab_reaches_all_of_it(
    make: Callable[[TillWindow, FakeDesk], QDialog], tell: Tell, desk: FakeDesk
) -> None:
    async def story(window: TillWindow) -> None:
        dialog = make(window, desk)
        dialog.open()
        await asyncio.sleep(0.02)
        assert nameless(dialog) == []
        assert to_be_reached(dialog) <= reached_by_tab(dialog)
        assert cut_texts(dialog) == []
        for one in dialog.findChildren(QPushButton):
            assert one.height() >= MANAGERS_HIGH, one.text()
        dialog.reject()

    tell(story)


def test_tab_reaches_all_of_the_till_and_the_focus_can_be_seen(tell: Tell, desk: FakeDesk) -> None:
    everything(desk)

    async def story(window: TillWindow) -> None:
        for code in (CARD, UNKNOWN, GOOD):
            scan(window.till.entry.code, code)
        await settle(window)
        window.till.entry.code.setFocus()
        reached = reached_by_tab(window)
        assert to_be_reached(window) == reached
        for widget in reached:
            widget.setFocus()
            with_focus = widget.grab().toImage()
            elsewhere = next(one for one in reached if one is not widget)
            elsewhere.setFocus()
            assert widget.grab().toImage() != with_focus, widget.accessibleName()

    tell(story)


@pytest.mark.parametrize("dialog", ["question", "approval"])
def test_a_tills_dialog_can_be_worked_by_any_hand(dialog: str, tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, UNKNOWN if dialog == "approval" else GOOD)
        await settle(window)
        press(window, Qt.Key.Key_F5 if dialog == "approval" else Qt.Key.Key_Escape)
        await settle(window)
        shown = dialog_of(window)
        assert isinstance(shown, ApprovalDialog if dialog == "approval" else QuestionDialog)
        assert nameless(shown) == []
        assert to_be_reached(shown) == reached_by_tab(shown)
        assert low(shown) == []
        assert near(shown) == []
        assert cut_texts(shown) == []
        shown.reject()
        await settle(window)

    tell(story)


# Touch.


def targets(top: QWidget) -> dict[QWidget, QRect]:
    """What a finger may aim at, where it can be seen."""
    found: dict[QWidget, QRect] = {}
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, QAbstractButton | QLineEdit | QComboBox):
            continue
        if not widget.isVisible() or isinstance(widget.parentWidget(), QAbstractScrollArea):
            continue
        seen = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
        area = _area_of(widget)
        if area is not None:
            view = area.viewport()
            whole = QRect(view.mapTo(top, QPoint(0, 0)), view.size())
            if not whole.contains(seen):
                continue  # to be scrolled to; it then lies as those that are in sight
        found[widget] = seen
    return found


def _area_of(widget: QWidget) -> QScrollArea | None:
    at = widget.parentWidget()
    while at is not None and not isinstance(at, QScrollArea):
        at = at.parentWidget()
    return at


def low(top: QWidget, high: int = HIGH) -> list[str]:
    return [
        f"{_called(widget)}: {seen.width()}x{seen.height()}"
        for widget, seen in targets(top).items()
        if seen.height() < high or seen.width() < high
    ]


def near(top: QWidget) -> list[str]:
    """Pairs that a finger may mistake. The parts of one overlay lie apart from what is below it."""
    return [
        f"{_called(one)} | {_called(other)}: {_gap(a, b)}"
        for (one, a), (other, b) in combinations(targets(top).items(), 2)
        if _gap(a, b) < GAP
    ]


def _gap(one: QRect, other: QRect) -> int:
    across = max(other.left() - one.right(), one.left() - other.right()) - 1
    down = max(other.top() - one.bottom(), one.top() - other.bottom()) - 1
    return max(across, down)


def _called(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return (text or widget.accessibleName()).replace("\n", " ")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_finger_hits_what_it_aims_at(tell: Tell, desk: FakeDesk, language: str) -> None:
    everything(desk)

    async def story(window: TillWindow) -> None:
        assert low(window) == []
        assert near(window) == []
        for code in (CARD, GOOD, UNKNOWN, EXPIRED):
            scan(window.till.entry.code, code)
            await settle(window)
            assert low(window) == [], code
            assert near(window) == [], code
        assert len(targets(window)) >= 10
        press(window, Qt.Key.Key_F8)
        await asyncio.sleep(0.02)
        assert low(window) == []
        assert near(window) == []
        press(window, Qt.Key.Key_F10)
        await asyncio.sleep(0.02)
        assert low(window.details) == []
        assert near(window.details) == []
        QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
        press(window, Qt.Key.Key_F11)
        await asyncio.sleep(0.02)
        assert low(window.stock, MANAGERS_HIGH) == []

    tell(story, language)


def test_the_customer_sees_no_alarm_in_the_bar(tell: Tell, desk: FakeDesk) -> None:
    desk.link_ = Link(LinkState.OFFLINE, cause="unreachable")
    desk.counts = {BurnState.PENDING: 12}

    async def story(window: TillWindow) -> None:
        bar = window._bar
        said = " ".join(one.text() for one in bar.findChildren(QLabel)).lower()
        assert not re.search(r"offline|error|fail|down|lost", said)
        assert "12" in said
        image = bar.grab().toImage()
        loud = 0
        for x in range(0, image.width(), 2):
            for y in range(0, image.height(), 2):
                colour = image.pixelColor(x, y)
                loud += colour.hsvSaturation() > 150 and colour.value() > 120
        assert loud == 0

    tell(story)


def test_no_widget_is_named_by_a_whole_code(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        for code in (CARD, GOOD, UNKNOWN):
            scan(window.till.entry.code, code)
        await settle(window)
        spoken = " ".join(
            one.accessibleName() + one.accessibleDescription() for one in QApplication.allWidgets()
        )
        for code in (GOOD, UNKNOWN):
            assert code.value not in spoken

    tell(story)
