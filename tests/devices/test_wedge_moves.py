"""A scan that begins in one place and ends in another."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.devices.wedge_desk import CODE, Desk, half
from tests.ui.hands import PULSE, Pulse

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize("at", [1, 2, 6, 12])
def test_a_focus_that_the_program_moves_cuts_no_scan(desk: Desk, qtbot: QtBot, at: int) -> None:
    desk.first.setText("12,50")
    desk.first.setSelection(0, 2)
    desk.second.setText("T-42")
    desk.second.setCursorPosition(1)
    PULSE.beat(1)

    half(desk.first, CODE[:at])
    desk.second.setFocus()
    qtbot.waitUntil(desk.second.hasFocus)
    half(desk.second, CODE[at:])
    PULSE.beat(Pulse.SCANNER_S)
    QTest.keyClick(desk.second, Qt.Key.Key_Return)

    assert desk.scans == [CODE]
    assert (desk.first.text(), desk.second.text()) == ("12,50", "T-42")
    assert desk.second.cursorPosition() == 1


@pytest.mark.parametrize("anew", ["", "7"])
def test_what_the_program_put_into_a_field_meanwhile_stays(
    desk: Desk, qtbot: QtBot, anew: str
) -> None:
    desk.first.setText("T-42")
    desk.second.setText("abc")
    PULSE.beat(1)

    half(desk.first, CODE[:6])
    if anew:
        desk.first.setText(anew)  # another sale's
    else:
        desk.first.clear()
    desk.second.setFocus()
    qtbot.waitUntil(desk.second.hasFocus)
    half(desk.second, CODE[6:9])
    desk.second.clear()
    half(desk.second, CODE[9:])
    PULSE.beat(Pulse.SCANNER_S)
    QTest.keyClick(desk.second, Qt.Key.Key_Return)

    assert desk.scans == [CODE]
    assert (desk.first.text(), desk.second.text()) == (anew, "")


def test_a_scan_across_two_fields_belongs_to_neither(desk: Desk, qtbot: QtBot) -> None:
    desk.wedge._claims = lambda _field, _heard: True
    PULSE.beat(1)

    half(desk.first, CODE[:6])
    desk.second.setFocus()
    qtbot.waitUntil(desk.second.hasFocus)
    half(desk.second, CODE[6:])
    PULSE.beat(Pulse.SCANNER_S)
    QTest.keyClick(desk.second, Qt.Key.Key_Return)

    assert desk.scans == [CODE]
    assert (desk.first.text(), desk.second.text()) == ("", "")


def test_a_field_that_is_gone_by_the_end_of_the_scan_is_no_trouble(
    desk: Desk, qtbot: QtBot
) -> None:
    note = QDialog(desk)
    field = QLineEdit(note)
    note.open()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    PULSE.beat(1)

    half(field, CODE[:6])
    note.close()
    shiboken6.delete(note)
    desk.activateWindow()
    desk.first.setFocus()
    qtbot.waitUntil(desk.first.hasFocus)
    half(desk.first, CODE[6:])
    PULSE.beat(Pulse.SCANNER_S)
    QTest.keyClick(desk.first, Qt.Key.Key_Return)

    assert desk.scans == [CODE]
    assert desk.first.text() == ""


def test_a_press_of_the_mouse_ends_a_run(desk: Desk) -> None:
    PULSE.beat(1)
    half(desk.first, CODE[:6])
    QTest.mouseClick(desk.second, Qt.MouseButton.LeftButton)
    half(desk.second, CODE[6:])
    PULSE.beat(Pulse.SCANNER_S)
    QTest.keyClick(desk.second, Qt.Key.Key_Return)

    assert desk.scans == [CODE[6:]]
