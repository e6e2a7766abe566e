"""The scanner's ear in a window: whatever has the focus, and never in a person's way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from posapp.devices.burst import Burst
from posapp.devices.wedge import Wedge, key_number
from posapp.domain.keymap import Key
from posapp.domain.scan import Pace
from tests.devices.wedge_desk import CODE, Desk, scan
from tests.ui.hands import PULSE, Pulse

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def by_hand(
    widget: QWidget, key: Qt.Key | int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    PULSE.beat(Pulse.HUMAN_S)
    QTest.keyClick(widget, key, held)


def test_a_scan_is_caught_in_a_field_and_the_field_is_as_it_was(desk: Desk) -> None:
    desk.first.setText("12,50")
    desk.first.setSelection(0, 2)

    scan(desk.first)

    assert desk.scans == [CODE]
    assert desk.first.text() == "12,50"
    assert desk.first.selectedText() == "12"
    assert desk.entered == []


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_scan_on_a_button_presses_nothing_and_moves_no_focus(
    desk: Desk, qtbot: QtBot, end: Qt.Key
) -> None:
    desk.button.setFocus()
    qtbot.waitUntil(desk.button.hasFocus)

    scan(desk.button, end=end)

    assert desk.scans == [CODE]
    assert desk.clicks == 0
    assert desk.button.hasFocus()


def test_a_scan_is_caught_with_nothing_in_focus(desk: Desk) -> None:
    desk.first.clearFocus()

    scan(desk)

    assert desk.scans == [CODE]


def test_rapid_scans_come_in_order(desk: Desk) -> None:
    codes = [f"10007399{number:05d}" for number in range(20)]

    for code in codes:
        scan(desk.first, code)

    assert desk.scans == codes
    assert desk.first.text() == ""


def test_a_person_types_enters_and_tabs_untouched(desk: Desk) -> None:
    for key in "4711-ABC":
        by_hand(desk.first, ord(key))
    by_hand(desk.first, Qt.Key.Key_Return)

    assert desk.entered == ["4711-ABC"]
    assert desk.scans == []

    by_hand(desk.first, Qt.Key.Key_Tab)

    assert desk.second.hasFocus()


def test_every_stroke_of_a_person_is_in_the_field_at_once(desk: Desk) -> None:
    QTest.keyClicks(desk.first, "12")  # two keys rolled over by one hand

    assert desk.first.text() == "12"


def test_a_person_presses_a_button_with_enter(desk: Desk, qtbot: QtBot) -> None:
    desk.button.setFocus()
    qtbot.waitUntil(desk.button.hasFocus)

    QTest.keyClick(desk.button, Qt.Key.Key_Return)

    assert desk.clicks == 1


def test_a_burst_the_field_claims_stays_in_it(desk: Desk) -> None:
    desk.wedge._claims = lambda field, heard: field is desk.first and heard.text == "120.50"

    scan(desk.first, "120.50")
    scan(desk.first, CODE)

    assert desk.entered == ["120.50"]
    assert desk.scans == [CODE]
    assert desk.first.text() == "120.50"


def test_a_scan_before_a_question_answers_nothing(desk: Desk, qtbot: QtBot) -> None:
    question = QDialog(desk)
    yes = QPushButton("yes", question)
    yes.setDefault(True)
    yes.clicked.connect(question.accept)
    question.open()
    yes.setFocus()
    qtbot.waitUntil(yes.hasFocus)

    scan(yes)

    assert question.isVisible()
    assert desk.scans == []
    assert desk.unheard == 1

    QTest.keyClick(yes, Qt.Key.Key_Return)

    assert not question.isVisible()


def test_control_marks_inside_a_scan_are_swallowed_with_it(desk: Desk) -> None:
    separator = QKeyEvent(
        QEvent.Type.KeyPress,
        Qt.Key.Key_BracketRight,
        Qt.KeyboardModifier.ControlModifier,
        "\x1d",
    )
    QTest.keyClicks(desk.first, "10007")
    QApplication.sendEvent(desk.first, separator)
    QTest.keyClicks(desk.first, "39900010")
    QTest.keyClick(desk.first, Qt.Key.Key_Return)

    assert desk.scans == ["10007\x1d39900010"]


def test_a_persons_shortcuts_pass(desk: Desk) -> None:
    desk.first.setText("abc")

    by_hand(desk.first, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert desk.first.selectedText() == "abc"


def test_a_filter_that_fails_takes_itself_away(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(self: Burst, char: str, at_s: float, *, repeated: bool = False) -> None:
        raise RuntimeError("broken")

    gone: list[bool] = []
    desk.wedge.disarmed.connect(lambda: gone.append(True))
    monkeypatch.setattr(Burst, "feed", broken)

    QTest.keyClicks(desk.first, "abc")

    assert desk.first.text() == "abc"
    assert gone == [True]
    assert "switched off" in caplog.text


def test_the_pace_reaches_the_burst(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    assert Wedge(window, Pace(min_length=4))._burst.pace.min_length == 4


def strike(widget: QWidget, number: int, text: str, *, shift: bool = False) -> None:
    """A key as X11 hands it over: its number there is eight more."""
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    PULSE.beat(Pulse.SCANNER_S)
    key = QKeyEvent(QEvent.Type.KeyPress, 0, held, number + 8, 0, 0, text)
    QApplication.sendEvent(widget, key)


@pytest.fixture
def on_x11(desk: Desk) -> Desk:
    desk.wedge._platform = "xcb"
    return desk


def test_the_keys_and_their_times_are_heard_with_the_text(on_x11: Desk) -> None:
    PULSE.beat(1)
    for number, char in ((30, "q"), (48, "B"), (2, "&"), (3, "é"), (4, '"'), (5, "'")):
        strike(on_x11.first, number, char, shift=char == "B")
    PULSE.beat(Pulse.SCANNER_S)
    QTest.keyClick(on_x11.first, Qt.Key.Key_Return)

    (heard,) = on_x11.heard
    assert heard.text == "qB&é\"'"
    assert heard.keys == (Key(30), Key(48, shift=True), Key(2), Key(3), Key(4), Key(5))
    assert heard.gaps_s == pytest.approx([Pulse.SCANNER_S] * 6)
    assert heard.end == "\r"
    assert heard.at_s == PULSE.now


def test_the_separators_key_is_known_on_any_keyboard(on_x11: Desk) -> None:
    PULSE.beat(1)
    for number in (3, 2, 30, 48):
        strike(on_x11.first, number, "x")
    PULSE.beat(Pulse.SCANNER_S)
    control = Qt.KeyboardModifier.ControlModifier
    dollar = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Dollar, control, 27 + 8, 0, 0, "")
    QApplication.sendEvent(on_x11.first, dollar)
    for number in (2, 3):
        strike(on_x11.first, number, "x")
    PULSE.beat(Pulse.SCANNER_S)
    QTest.keyClick(on_x11.first, Qt.Key.Key_Return)

    assert on_x11.scans == ["xxxx\x1dxx"]


@pytest.mark.parametrize(
    ("native", "platform", "number"),
    [
        (10, "xcb", 2),
        (10, "wayland", 2),
        (2, "windows", 2),
        (0x11C, "windows", 0),
        (10, "offscreen", 0),
        (0, "xcb", 0),
        (0, "windows", 0),
    ],
)
def test_a_keys_number_is_the_same_on_every_system(native: int, platform: str, number: int) -> None:
    assert key_number(native, platform) == number


def test_the_ends_are_the_stores(qtbot: QtBot, desk: Desk) -> None:
    desk.wedge._burst.pace = Pace(ends=frozenset("\r"))

    scan(desk.first, end=Qt.Key.Key_Tab)

    assert desk.scans == []
    assert desk.first.text() == CODE
