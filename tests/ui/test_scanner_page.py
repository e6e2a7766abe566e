"""The page where a scanner is tried: scans go to it and no further."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from posapp.domain.scan import Heard, Pace, PortState, Scanning, Way
from posapp.domain.trial import TEST_DIGITS, TEST_LETTERS
from posapp.ui.shell.window import TillWindow
from posapp.ui.widgets.barcode import BarcodeLabel
from tests.ui.fake_desk import GOOD, FakeDesk
from tests.ui.hands import PULSE, Pulse, Tell, codes_of, in_focus, scan, settle, shown

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def open_page(window: TillWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F12)
    window.scanner.page.ear._clock = PULSE
    assert window.scanner.isVisible()


def told(window: TillWindow) -> str:
    return shown(window.scanner)


def test_two_barcodes_are_there_to_scan(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        open_page(window)
        drawn = window.scanner.findChildren(BarcodeLabel)
        assert {one.code for one in drawn} == {TEST_DIGITS, TEST_LETTERS}
        for one in drawn:
            assert one.width() >= one.minimumSizeHint().width()

    tell(story)


def test_a_scan_goes_to_the_page_and_into_no_sale(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        open_page(window)
        scan(in_focus(), TEST_DIGITS)
        assert "The scanner works" in told(window)
        assert TEST_DIGITS in told(window)
        assert "2 ms between keys" in told(window)
        scan(in_focus(), GOOD)
        await settle(window)
        assert GOOD.masked in told(window)
        assert GOOD.value not in told(window)
        assert window.scanner.isVisible()
        assert codes_of(window) == []
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert window.scanner.isHidden()
        scan(in_focus(), GOOD)
        await settle(window)
        assert codes_of(window) == [GOOD]

    tell(story)


def test_a_slow_scanner_is_told_what_to_set(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        open_page(window)
        ear = in_focus()
        for char in TEST_DIGITS:
            PULSE.beat(0.08)
            QTest.keyClicks(ear, char)
        PULSE.beat(0.08)
        QTest.keyClick(ear, Qt.Key.Key_Return)
        assert "The till would miss this scan" in told(window)
        assert "scanner_gap_ms to 120" in told(window)

    tell(story)


def test_a_scanner_without_enter_is_told_once_nothing_more_comes(
    tell: Tell, desk: FakeDesk
) -> None:
    async def story(window: TillWindow) -> None:
        open_page(window)
        for char in TEST_DIGITS:
            PULSE.beat(Pulse.SCANNER_S)
            QTest.keyClicks(in_focus(), char)
        window.scanner.page.ear.end()  # the silence is over
        assert "No Enter came after the code" in told(window)
        assert TEST_DIGITS in told(window)

    tell(story)


def test_a_tab_that_the_settings_do_not_take_is_told(tell: Tell, desk: FakeDesk) -> None:
    desk.scanning = Scanning(pace=Pace(ends=frozenset("\r"), min_length=40))

    async def story(window: TillWindow) -> None:
        open_page(window)
        ear = in_focus()
        for char in TEST_DIGITS:
            PULSE.beat(Pulse.SCANNER_S)
            QTest.keyClicks(ear, char)
        PULSE.beat(Pulse.SCANNER_S)
        window.scanner.page.ear.end("\t", PULSE.now)
        assert "another key" in told(window)
        assert ear.hasFocus()

    tell(story)


def test_a_foreign_keyboard_is_put_right_and_told(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        open_page(window)
        window.scan(Heard("QAWZ?&é\"'(-è_çà", end="\r", way=Way.KEYS))
        assert TEST_LETTERS in told(window)
        assert "QAWZ?&é\"'(-è_çà" in told(window)
        assert "country to that of the till" in told(window)

    tell(story)


def test_how_the_serial_port_stands_is_on_the_page(tell: Tell, desk: FakeDesk) -> None:
    desk.scanning = Scanning(port="COM3")

    async def story(window: TillWindow) -> None:
        window.show_port(PortState.MISSING)
        open_page(window)
        assert "Scanner on COM3: not there" in told(window)
        window.show_port(PortState.OPEN)
        assert "Scanner on COM3: connected" in told(window)

    tell(story)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nothing_on_the_page_is_cut(tell: Tell, desk: FakeDesk, language: str) -> None:
    async def story(window: TillWindow) -> None:
        open_page(window)
        for heard in (
            Heard("QAWZ?&é\"'(-è_çà", end="\r", way=Way.KEYS),
            Heard("]Q1https://shop.example/r?code=ABC123456&x=" + 60 * "y", way=Way.SERIAL),
        ):
            window.scan(heard)
            for _pass in range(3):  # a text that wraps is laid out again once its width is known
                QTest.qWait(1)
            for one in window.scanner.findChildren(QLabel):
                if one.isVisible() and one.wordWrap():
                    assert one.height() >= one.heightForWidth(one.width())
                elif one.isVisible():
                    assert one.width() >= one.sizeHint().width()
            assert window.scanner.width() <= window.width()

    tell(story, language=language)


def test_f12_is_no_other_pages_key(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        keys = [one.key() for one in window.findChildren(QShortcut)]
        assert keys.count(QKeySequence("F12")) == 1

    tell(story)
