"""A cashier's hands and eyes: scan, type, look."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QWidget,
)

from posapp.domain.code import Code
from posapp.ui.shell.window import TillWindow

Story = Callable[[TillWindow], Awaitable[None]]
Tell = Callable[..., None]


class Pulse:
    """The time between keys, kept by the hands: a slow computer makes no slow scanner."""

    SCANNER_S = 0.002
    HUMAN_S = 0.06

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def beat(self, gap_s: float) -> None:
        self.now += gap_s


PULSE = Pulse()


def scan(widget: QWidget, code: Code | str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """As a scanner does, into whatever has the focus."""
    PULSE.beat(Pulse.HUMAN_S)
    for char in code.value if isinstance(code, Code) else code:
        PULSE.beat(Pulse.SCANNER_S)
        QTest.keyClicks(widget, char)
    PULSE.beat(Pulse.SCANNER_S)
    QTest.keyClick(widget, end)


def press(widget: QWidget, key: Qt.Key) -> None:
    """As a person does."""
    PULSE.beat(Pulse.HUMAN_S)
    QTest.keyClick(widget, key)


def type_slowly(widget: QWidget, text: str) -> None:
    """As a person does."""
    for char in text:
        press(widget, Qt.Key(ord(char.upper())))


def codes_of(window: TillWindow) -> list[Code]:
    return [line.code for line in window.presenter.basket.lines]


def in_focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


async def gone(dialog: QWidget) -> None:
    """Wait until a dialog has closed by itself; the test's own time limit ends a wait in vain."""
    while shiboken6.isValid(dialog) and dialog.isVisible():
        await asyncio.sleep(0.01)


async def settle(window: TillWindow) -> None:
    await asyncio.sleep(0.01)
    await window.presenter.settle()
    await asyncio.sleep(0.01)


def shown(window: QWidget) -> str:
    """Every text on the screen."""
    labels = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    buttons = [one.text() for one in window.findChildren(QPushButton) if one.isVisible()]
    return "\n".join(labels + buttons)


def places(window: TillWindow) -> dict[str, QWidget]:
    entry = window.till.entry
    return {
        "code": entry.code,
        "amount": entry.amount,
        "ticket": entry.ref,
        "card": entry.card_button,
        "complete": entry.complete_button,
        "cancel": entry.cancel_button,
    }
