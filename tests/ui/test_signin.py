"""The lock over the till: signing in by keys alone and by touch alone, scans kept, waits told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from posapp.domain.money import Money
from posapp.domain.people import Right, Role
from posapp.ui.shell.window import TillWindow
from posapp.ui.signin.pin import digit_typed
from posapp.ui.till.approval_dialog import ApprovalDialog
from tests.ui.fake_desk import CARD, GOOD, NOW, SECOND_GOOD, UNKNOWN, FakeDesk
from tests.ui.fake_people import FakePeople
from tests.ui.hands import (
    Tell,
    codes_of,
    gone,
    in_focus,
    press,
    scan,
    settle,
    shown,
    type_slowly,
)


def man(desk: FakeDesk) -> None:
    people = desk.office.people
    people.clock = desk.now
    people.enter("Anna", Role.CASHIER, "2580")
    people.enter("Mme Martin", Role.MANAGER, "1470")
    people.enter("Zoé", Role.CASHIER, "3690")


def touch(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def name_of(people: FakePeople) -> str:
    return people.present.name if people.present is not None else ""


async def seen(window: TillWindow) -> None:
    await window.gate.sign_in.settle()
    await settle(window)


async def enter(window: TillWindow, pin: str) -> None:
    type_slowly(in_focus(), pin)
    press(in_focus(), Qt.Key.Key_Return)
    await seen(window)


def test_where_nobody_was_entered_nobody_is_asked(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        assert window.signin.isHidden()
        press(window, Qt.Key.Key_F11)
        assert window.stock.isVisible()
        QTest.keyClick(in_focus(), Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
        assert window.signin.isHidden()
        assert "Change user" not in shown(window)

    tell(story)


def test_by_keys_alone(tell: Tell, desk: FakeDesk) -> None:
    man(desk)

    async def story(window: TillWindow) -> None:
        assert window.signin.isVisible()
        assert "Who is at the till?" in shown(window)
        for key in (Qt.Key.Key_F11, Qt.Key.Key_F9, Qt.Key.Key_F1, Qt.Key.Key_Escape):
            press(in_focus(), key)
        assert window.signin.isVisible()
        assert window.office.isHidden() and not window.overlays.keys.widget.isVisible()
        assert window.help.now is None
        press(in_focus(), Qt.Key.Key_Down)
        press(in_focus(), Qt.Key.Key_Down)
        press(in_focus(), Qt.Key.Key_Down)
        press(in_focus(), Qt.Key.Key_Up)
        await enter(window, "3690")
        assert window.signin.isHidden()
        assert desk.office.people.present is not None
        assert desk.office.people.present.name == "Zoé"
        assert "Zoé" in shown(window)
        assert in_focus() is window.till.entry.code

    tell(story)


def test_by_touch_alone(tell: Tell, desk: FakeDesk) -> None:
    man(desk)

    async def story(window: TillWindow) -> None:
        panel = window.signin
        touch(panel.names.buttons["Mme Martin"])
        for digit in "1479":
            touch(panel.pad.keys[digit])
        touch(panel.pad.keys["⌫"])
        touch(panel.pad.keys["0"])
        assert panel.pin.text() == "1470"
        assert panel.pin.displayText() != "1470"
        touch(panel.act_button)
        await seen(window)
        assert panel.isHidden()
        press(window, Qt.Key.Key_F10)
        assert "Mme Martin, manager" in shown(window)
        touch(window.details.lock_button)
        assert panel.isVisible()
        assert not window.details.isVisible()
        assert desk.office.people.present is None

    tell(story)


def test_a_wrong_pin_is_said_and_the_wait_counts_down(tell: Tell, desk: FakeDesk) -> None:
    man(desk)

    async def story(window: TillWindow) -> None:
        await enter(window, "1111")
        assert "2 more tries, then a wait" in shown(window)
        assert window.signin.pin.text() == ""
        await enter(window, "1111")
        await enter(window, "1111")
        assert "Too many wrong PINs for Anna. Next try in 0:30." in shown(window)
        desk.clock = NOW + timedelta(seconds=11)
        await enter(window, "2580")
        assert window.signin.isVisible()
        while "0:19" not in shown(window):
            await asyncio.sleep(0.02)
        press(in_focus(), Qt.Key.Key_Down)  # another one need not wait
        assert "Too many" not in shown(window)
        await enter(window, "1470")
        assert window.signin.isHidden()
        desk.clock = NOW + timedelta(seconds=31)
        QTest.keyClick(in_focus(), Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
        assert window.signin.isVisible()
        press(in_focus(), Qt.Key.Key_Up)
        await enter(window, "2580")
        assert window.signin.isHidden()

    tell(story)


def test_a_scan_while_it_is_locked_is_kept_and_the_sale_stays(tell: Tell, desk: FakeDesk) -> None:
    man(desk)
    desk.office.people.present = desk.office.people.known["Anna"].person

    async def story(window: TillWindow) -> None:
        scan(in_focus(), GOOD)
        await settle(window)
        QTest.keyClick(in_focus(), Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
        type_slowly(in_focus(), "25")
        scan(in_focus(), SECOND_GOOD)
        window.scan(SECOND_GOOD.value)  # the same by a serial line
        await settle(window)
        assert codes_of(window) == [GOOD]
        assert window.signin.pin.text() == "25"
        assert "kept for after" in shown(window)
        await enter(window, "80")
        while len(codes_of(window)) < 2:
            await asyncio.sleep(0.01)
        assert codes_of(window) == [GOOD, SECOND_GOOD]

    tell(story)


def test_it_locks_by_itself_once_nobody_uses_it(tell: Tell, desk: FakeDesk) -> None:
    man(desk)
    people = desk.office.people
    people.present = people.known["Anna"].person
    people.lock_after = timedelta(milliseconds=150)

    async def story(window: TillWindow) -> None:
        press(window, Qt.Key.Key_F5)
        while window.signin.isHidden():
            await asyncio.sleep(0.01)
        assert people.present is None
        people.lock_after = None  # from here on the test takes its time
        await enter(window, "2580")
        assert people.present is not None

    tell(story)


def test_every_use_puts_the_lock_off(tell: Tell, desk: FakeDesk) -> None:
    man(desk)
    people = desk.office.people
    people.present = people.known["Anna"].person
    people.lock_after = timedelta(minutes=5)

    async def story(window: TillWindow) -> None:
        idle = window.gate._idle
        begun: list[None] = []
        note = idle.note_use

        def seen_use() -> None:
            begun.append(None)
            note()

        idle.note_use = seen_use  # type: ignore[method-assign]
        uses: list[Callable[[], None]] = [
            lambda: press(window, Qt.Key.Key_F2),
            lambda: touch(window.till.entry.card_button),
            lambda: window.scan(UNKNOWN.value),  # a serial line's: no event of Qt
        ]
        for use in uses:
            begun.clear()
            use()
            assert begun

    tell(story)


def test_a_question_in_front_goes_when_it_locks(tell: Tell, desk: FakeDesk) -> None:
    man(desk)
    people = desk.office.people
    people.present = people.known["Anna"].person

    async def story(window: TillWindow) -> None:
        scan(in_focus(), GOOD)
        await settle(window)
        press(in_focus(), Qt.Key.Key_Escape)
        await settle(window)
        window.gate.lock()
        await settle(window)
        assert window.signin.isVisible()
        await enter(window, "2580")
        assert codes_of(window) == [GOOD]

    tell(story)


def test_a_manager_comes_for_a_page_and_goes_with_it(tell: Tell, desk: FakeDesk) -> None:
    man(desk)
    people = desk.office.people
    people.present = people.known["Anna"].person
    passed: list[str] = []

    async def story(window: TillWindow) -> None:
        window.gate.open(Right.JOURNAL, lambda: passed.append("journal"))
        assert "The journal is for a manager." in shown(window)
        assert list(window.signin.names.buttons) == ["Mme Martin"]
        press(in_focus(), Qt.Key.Key_Escape)
        assert window.signin.isHidden()
        assert passed == []
        window.gate.open(Right.JOURNAL, lambda: passed.append("journal"))
        await enter(window, "1470")
        assert passed == ["journal"]
        assert name_of(people) == "Mme Martin"
        window.show_stock()
        window.gate.open(Right.JOURNAL, lambda: passed.append("again"))
        assert passed == ["journal", "again"]
        window.show_till()
        assert name_of(people) == "Anna"
        window.gate.open(Right.JOURNAL, lambda: passed.append("no"))
        assert passed == ["journal", "again"]

    tell(story)


def test_digits_are_read_from_any_number_row() -> None:
    assert [digit_typed(mark) for mark in ("1", "&", "é", "à", "0", "", "x")] == [
        "1",
        "1",
        "2",
        "0",
        "0",
        "",
        "",
    ]


def test_a_manager_approves_by_pin_and_touch(tell: Tell, desk: FakeDesk) -> None:
    man(desk)
    people = desk.office.people
    people.enter("Bob", Role.MANAGER, "8520")
    people.present = people.known["Anna"].person

    async def story(window: TillWindow) -> None:
        for code in (CARD, UNKNOWN):
            window.presenter.on_scan(code.value)
        window.presenter.on_amount("60", final=True)
        await settle(window)
        press(in_focus(), Qt.Key.Key_F5)
        dialog = window.findChild(ApprovalDialog)
        assert isinstance(dialog, ApprovalDialog) and dialog.manager is not None
        assert list(dialog.manager.buttons) == ["Bob", "Mme Martin"]
        touch(dialog.manager.buttons["Mme Martin"])
        dialog.value.setText("8")
        touch(dialog.approve_button)
        assert dialog.focusWidget() is dialog.why
        dialog.why.setText("known customer")
        touch(dialog.approve_button)
        assert "Enter the PIN of Mme Martin." in shown(dialog)
        touch(dialog.pad.keys["8"])
        dialog.manager.pin.setText("8520")  # Bob's is no use to Mme Martin
        touch(dialog.approve_button)
        await settle(window)
        assert "That is not the PIN. 2 more tries" in shown(dialog)
        assert dialog.manager.pin.text() == ""
        assert desk.approvals == {}
        type_slowly(dialog.manager.pin, "1470")
        press(dialog.manager.pin, Qt.Key.Key_Return)
        await gone(dialog)
        await settle(window)
        [approval] = desk.approvals.values()
        assert (approval.by, approval.why) == ("Mme Martin", "known customer")
        assert name_of(people) == "Anna"

    tell(story)


async def asked_for_a_pin(window: TillWindow, people: FakePeople) -> ApprovalDialog:
    """An approval for 8 is signed with the right PIN, which is still being looked at."""
    people.gate = asyncio.Event()
    for code in (CARD, UNKNOWN):
        window.presenter.on_scan(code.value)
    window.presenter.on_amount("60", final=True)
    await settle(window)
    press(in_focus(), Qt.Key.Key_F5)
    dialog = window.findChild(ApprovalDialog)
    assert isinstance(dialog, ApprovalDialog) and dialog.manager is not None
    dialog.value.setText("8")
    dialog.why.setText("known customer")
    type_slowly(dialog.manager.pin, "1470")
    press(dialog.manager.pin, Qt.Key.Key_Return)
    return dialog


def test_what_is_typed_while_the_pin_is_looked_at_is_not_approved(
    tell: Tell, desk: FakeDesk
) -> None:
    man(desk)
    people = desk.office.people
    people.present = people.known["Anna"].person

    async def story(window: TillWindow) -> None:
        dialog = await asked_for_a_pin(window, people)
        dialog.value.setText("10")
        dialog.why.setText("something else")
        assert people.gate is not None
        people.gate.set()
        await gone(dialog)
        await settle(window)
        [approval] = desk.approvals.values()
        assert (approval.why, approval.value) == ("known customer", Money(800))
        assert [line.approval for line in window.presenter.basket.lines] == [approval]

    tell(story)


def test_an_approval_closed_while_the_pin_is_looked_at_is_none(tell: Tell, desk: FakeDesk) -> None:
    man(desk)
    people = desk.office.people
    people.present = people.known["Anna"].person

    async def story(window: TillWindow) -> None:
        dialog = await asked_for_a_pin(window, people)
        dialog.reject()
        await gone(dialog)
        assert people.gate is not None
        people.gate.set()
        await settle(window)
        assert desk.approvals == {}
        assert [line.approval for line in window.presenter.basket.lines] == [None]

    tell(story)
