"""No scan is lost: whatever has the focus, whatever lies over the till, however fast they come."""

from __future__ import annotations

import asyncio
import random

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget

from posapp.domain.burn import BurnState
from posapp.domain.code import Code, ean13_check_digit
from posapp.domain.events import SaleCompleted
from posapp.domain.ids import SaleId
from posapp.domain.scan import Heard, Way
from posapp.ui.shell.window import TillWindow
from posapp.ui.till.presenter import TillPresenter
from posapp.ui.widgets.question import QuestionDialog
from tests.ui.fake_desk import CARD, GOOD, SECOND_GOOD, UNKNOWN, FakeDesk
from tests.ui.hands import PULSE, Tell, codes_of, in_focus, places, scan, settle, shown

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Note(QDialog):
    """A window of the program in front of the till."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = QPushButton("close", self)
        self.button.setDefault(True)
        self.button.clicked.connect(self.accept)
        QVBoxLayout(self).addWidget(self.button)
        self.button.setFocus()


def test_scans_before_a_question_are_kept_and_taken_in_their_order(
    tell: Tell, desk: FakeDesk
) -> None:
    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, GOOD)
        await settle(window)
        QTest.keyClick(window, Qt.Key.Key_Escape)
        dialog = window.findChild(QuestionDialog)
        assert dialog is not None
        scan(dialog.no_button, CARD)
        scan(dialog.no_button, SECOND_GOOD)
        assert "Scan kept" in shown(dialog)
        assert dialog.isVisible()
        assert codes_of(window) == [GOOD]
        dialog.no_button.click()
        await settle(window)
        assert codes_of(window) == [GOOD, SECOND_GOOD]
        assert window.presenter.basket.card_code == CARD
        assert "Scan kept" not in window.presenter.screen.notice

    tell(story)


def test_a_serial_scan_waits_its_turn_too(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        note = Note(window)
        note.open()
        window.scan(Heard(GOOD.value, at_s=1, way=Way.SERIAL))
        assert codes_of(window) == []
        scan(note.button, SECOND_GOOD)
        note.accept()
        window.scan(Heard(CARD.value, at_s=2, way=Way.SERIAL))  # behind those that wait
        await settle(window)
        assert codes_of(window) == [GOOD, SECOND_GOOD]
        assert window.presenter.basket.card_code == CARD
        note.deleteLater()

    tell(story)


def test_a_window_that_is_torn_down_gives_the_scans_free(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        note = Note(window)
        note.open()
        scan(note.button, GOOD)
        note.deleteLater()
        await asyncio.sleep(0)
        window.scans.look()
        await settle(window)
        assert codes_of(window) == [GOOD]

    tell(story)


def test_the_same_code_at_once_counts_once_and_is_told_once(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), GOOD)
        beeps: list[object] = []
        window.presenter.alert.connect(lambda: beeps.append(1))
        scan(in_focus(), GOOD)
        assert window.presenter.screen.notice == "Scanned twice, counted once."
        scan(in_focus(), GOOD)
        await settle(window)
        assert beeps == [1]
        assert codes_of(window) == [GOOD]
        PULSE.beat(2)
        scan(in_focus(), GOOD)  # later it is a question of its own, and has an answer
        assert "already in this sale" in window.presenter.screen.notice

    tell(story)


def test_a_code_taken_out_and_scanned_again_is_no_double_scan(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), GOOD)
        window.presenter.on_remove(GOOD)
        scan(in_focus(), GOOD)
        await settle(window)
        assert codes_of(window) == [GOOD]

    tell(story)


def test_a_foreign_keyboard_is_told_once_and_put_right_always(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        window.scan(Heard('&ààà"ç)ààà&à'.replace(")", "çà"), at_s=1, way=Way.KEYS))
        first = window.presenter.screen.notice
        window.scan(Heard('&àààè"ççààà&à', at_s=4, way=Way.KEYS))
        await settle(window)
        assert "as on an English keyboard" in first
        assert codes_of(window)[-1] == GOOD
        assert window.presenter.screen.notice == ""
        assert window.presenter.intake.righted == 2

    tell(story)


def test_a_typed_prefix_and_a_slip_are_told_from_an_unknown_code(
    tell: Tell, desk: FakeDesk
) -> None:
    async def story(window: TillWindow) -> None:
        window.scan(f"]E0{GOOD.value}")
        await settle(window)
        assert codes_of(window) == [GOOD]
        scan(in_focus(), "1000739900018")  # nobody knows it, and its last digit is wrong
        await settle(window)
        slip = window.presenter.screen.panel
        scan(in_focus(), UNKNOWN if not UNKNOWN.check_digit_wrong else "4006381333931")
        await settle(window)
        unknown = window.presenter.screen.panel
        assert "a typing slip" in slip.slip
        assert unknown.slip == ""

    tell(story)


def test_a_tickets_barcode_stays_in_its_field_as_it_was_meant(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        window.till.entry.ref.setFocus()
        scan(window.till.entry.ref, "]E0" + GOOD.value)  # a voucher, whatever stands before it
        await settle(window)
        assert codes_of(window) == [GOOD]
        assert window.till.entry.ref.text() == ""
        scan_keys(window.till.entry.ref, "T&é\"'(-è_")
        await settle(window)
        assert window.till.entry.ref.text() == "T12345678"
        assert window.presenter.screen.panel.code == GOOD.masked

    tell(story)


def scan_keys(widget: QWidget, text: str) -> None:
    """As `scan`, with marks that no test key has."""
    PULSE.beat(1)
    for char in text:
        PULSE.beat(PULSE.SCANNER_S)
        QApplication.sendEvent(
            widget,
            QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char),
        )
    PULSE.beat(PULSE.SCANNER_S)
    QTest.keyClick(widget, Qt.Key.Key_Return)


def storm(tell: Tell, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    """So many scans with random focus, windows opening and closing, facts and typing between."""
    dice = random.Random(20260612)
    recorded: list[str] = []

    def record(self: TillPresenter, text: str) -> bool:
        recorded.append(text)
        return real(self, text)

    real = TillPresenter.on_scan
    monkeypatch.setattr(TillPresenter, "on_scan", record)
    monkeypatch.setattr(PULSE, "SCANNER_S", 0.005)
    bodies = [str(300000000000 + number) for number in range(count)]
    codes = [body + ean13_check_digit(body) for body in bodies]

    async def story(window: TillWindow) -> None:
        note: Note | None = None
        for number, code in enumerate(codes):
            roll = dice.random()
            if note is None and roll < 0.15:
                note = Note(window)
                note.open()
            elif note is not None and roll < 0.5:
                note.accept()
                note.deleteLater()
                note = None
                if dice.random() < 0.5:
                    await asyncio.sleep(0)
            if note is None:
                field = dice.choice([*places(window).values(), window.till.panel])
                field.setFocus()
                target: QWidget = window.focusWidget()
            else:
                target = note.button
            if dice.random() < 0.2:
                desk.counts = {BurnState.PENDING: number}
                desk.publish(SaleCompleted(SaleId("s"), "T", ()))
            scan(target, Code(code))
            if number % 10 == 0:
                await asyncio.sleep(0)
                for line in window.presenter.basket.lines:  # no sale has a thousand vouchers
                    window.presenter.on_remove(line.code)
        if note is not None:
            note.accept()
            note.deleteLater()
        await settle(window)
        window.scans.look()
        await settle(window)

    tell(story)
    assert recorded == codes


def test_scans_in_a_storm(tell: Tell, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    storm(tell, desk, monkeypatch, 40)


@pytest.mark.torture
def test_a_thousand_scans_in_a_storm(
    tell: Tell, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    storm(tell, desk, monkeypatch, 1000)
