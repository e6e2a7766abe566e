"""What hands do when something leaves from under them, and dialogs without a keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from posapp.ui.shell.window import TillWindow
from posapp.ui.till.approval_dialog import ApprovalDialog
from posapp.ui.till.screen import Place
from tests.ui.fake_desk import CARD, GOOD, SECOND_GOOD, UNKNOWN
from tests.ui.hands import Tell, codes_of, press, scan, settle


def touch(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def test_removing_by_key_goes_to_the_next_voucher_then_to_the_code(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        entry = window.till.entry
        for code in (CARD, GOOD, SECOND_GOOD):
            scan(entry.code, code)
        await settle(window)
        press(window, Qt.Key.Key_F7)
        for left in ([SECOND_GOOD], []):
            focused = window.focusWidget()
            assert focused is not None
            assert focused not in {entry.cancel_button, entry.code}
            press(focused, Qt.Key.Key_Delete)
            await settle(window)
            assert codes_of(window) == left
        assert window.focusWidget() is entry.code

    tell(story)


def test_an_open_keypad_stays_over_the_vouchers(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        till = window.till
        scan(till.entry.code, CARD)
        scan(till.entry.code, GOOD)
        await settle(window)
        till.entry.amount.setText("60")
        till.entry.ref.setText("T-1")
        press(window, Qt.Key.Key_F9)
        await settle(window)
        assert till.summary.isVisible()
        till.entry.keypad_wanted.emit(Place.CODE)
        assert till.keypad.isVisible()
        scan(till.entry.code, SECOND_GOOD)
        await settle(window)
        # Of two widgets on one another the later child is in front.
        children = till.children()
        assert children.index(till.keypad) > children.index(till.rows)

    tell(story)


@pytest.mark.parametrize(("language", "row"), [("en", "QWERTYUIOP"), ("fr", "AZERTYUIOP")])
def test_a_customer_is_sought_by_touch_alone(tell: Tell, language: str, row: str) -> None:
    async def story(window: TillWindow) -> None:
        window.till.open_search()
        dialog = window.till.search
        assert dialog is not None
        touch(dialog.pad_button)
        assert dialog.pad.isVisible()
        assert row in "".join(dialog.pad.keys)
        for mark in ("R", "I", "Q", "X", "⌫", " ", "6"):
            touch(dialog.pad.keys[mark])
        assert dialog.field.text() == "RIQ 6"
        dialog.reject()

    tell(story, language)


def test_an_approval_is_signed_by_touch_alone(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, CARD)
        scan(window.till.entry.code, UNKNOWN)
        await settle(window)
        press(window, Qt.Key.Key_F5)
        dialog = window.till.findChild(ApprovalDialog)
        assert dialog is not None
        touch(dialog.pad_button)
        fields: list[tuple[QLineEdit, str]] = [
            (dialog.value, "8"),
            (dialog.name, "ANN"),
            (dialog.why, "OK"),
        ]
        for field, text in fields:
            if field.isVisible():
                field.setFocus()
                for mark in text:
                    touch(dialog.pad.keys[mark])
                assert field.text() == text
        dialog.reject()
        await settle(window)

    tell(story)
