"""Between two steps of the lock: what is answered late opens nothing and shows nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from posapp.domain.people import Right, Role
from posapp.ui.shell.window import TillWindow
from posapp.ui.stock.preview import PreviewDialog
from tests.ui.fake_desk import FakeDesk
from tests.ui.fake_people import FakePeople
from tests.ui.hands import Tell, in_focus, press, settle, shown, type_slowly


def cashier_at(desk: FakeDesk) -> FakePeople:
    people = desk.office.people
    people.clock = desk.now
    people.enter("Anna", Role.CASHIER, "2580")
    people.enter("Mme Martin", Role.MANAGER, "1470")
    people.present = people.known["Anna"].person
    return people


def present(people: FakePeople) -> str:
    return people.present.name if people.present is not None else ""


def in_front(window: TillWindow) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def test_a_pin_that_is_found_right_after_escape_lets_nobody_in(tell: Tell, desk: FakeDesk) -> None:
    people = cashier_at(desk)
    passed: list[str] = []

    async def story(window: TillWindow) -> None:
        people.gate = asyncio.Event()
        window.gate.open(Right.RESOLVE, lambda: passed.append("in"))
        type_slowly(in_focus(), "1470")
        press(in_focus(), Qt.Key.Key_Return)
        await settle(window)
        press(in_focus(), Qt.Key.Key_Escape)
        assert window.signin.isHidden()
        people.gate.set()
        await window.gate.sign_in.settle()
        await settle(window)
        assert present(people) == "Anna"
        assert not desk.office.may(Right.RESOLVE)
        assert passed == []

    tell(story)


def test_a_pin_that_is_found_right_after_the_lock_does_not_unlock(
    tell: Tell, desk: FakeDesk
) -> None:
    people = cashier_at(desk)

    async def story(window: TillWindow) -> None:
        people.gate = asyncio.Event()
        window.gate.open(Right.RESOLVE, lambda: None)
        type_slowly(in_focus(), "1470")
        press(in_focus(), Qt.Key.Key_Return)
        await settle(window)
        window.gate.lock()
        people.gate.set()
        await window.gate.sign_in.settle()
        await settle(window)
        assert window.signin.isVisible()
        assert window.gate.is_locked
        assert present(people) == ""
        type_slowly(in_focus(), "2580")
        press(in_focus(), Qt.Key.Key_Return)
        await window.gate.sign_in.settle()
        await settle(window)
        assert present(people) == "Anna"
        assert window.signin.isHidden()

    tell(story)


def test_a_question_that_comes_late_does_not_lie_over_the_lock(tell: Tell, desk: FakeDesk) -> None:
    people = cashier_at(desk)
    people.present = people.known["Mme Martin"].person

    async def story(window: TillWindow) -> None:
        window.show_stock()
        window.acts.look_into(Path("codes.csv"))
        window.gate.lock()
        await window.acts.settle()
        await settle(window)
        assert window.signin.isVisible()
        assert in_front(window) == []
        assert desk.acts("import") == []
        press(in_focus(), Qt.Key.Key_Down)
        type_slowly(in_focus(), "1470")
        press(in_focus(), Qt.Key.Key_Return)
        await window.gate.sign_in.settle()
        await settle(window)
        window.show_stock()
        window.acts.look_into(Path("codes.csv"))
        await window.acts.settle()
        assert isinstance(in_front(window)[0], PreviewDialog)

    tell(story)


def test_a_question_that_comes_late_does_not_lie_over_a_managers_pin(
    tell: Tell, desk: FakeDesk
) -> None:
    cashier_at(desk)

    async def story(window: TillWindow) -> None:
        late = QDialog(window)
        window.gate.open(Right.RESOLVE, lambda: None)
        late.open()
        await settle(window)
        assert in_front(window) == []
        press(in_focus(), Qt.Key.Key_Escape)
        await settle(window)
        assert window.signin.isHidden()
        late.open()
        await settle(window)
        assert in_front(window) == [late]
        late.reject()

    tell(story)


def test_a_file_of_codes_is_taken_in_by_a_manager_alone(tell: Tell, desk: FakeDesk) -> None:
    people = cashier_at(desk)

    async def story(window: TillWindow) -> None:
        window.show_stock()
        window.stock.overview.import_button.click()
        await settle(window)
        assert window.signin.isVisible()
        assert "A manager’s PIN, please" in shown(window)
        assert "This is for a manager." in shown(window)
        assert in_front(window) == []
        press(in_focus(), Qt.Key.Key_Escape)
        assert present(people) == "Anna"

    tell(story)


def test_the_setup_is_gone_on_with_by_a_manager_alone(tell: Tell, desk: FakeDesk) -> None:
    cashier_at(desk)
    asked: list[str] = []

    async def story(window: TillWindow) -> None:
        window.setup_asked.connect(lambda: asked.append("setup"))
        window.offer_setup()
        press(in_focus(), Qt.Key.Key_F10)
        window.details.setup_button.click()
        await settle(window)
        assert asked == []
        assert "The settings are for a manager." in shown(window)
        type_slowly(in_focus(), "1470")
        press(in_focus(), Qt.Key.Key_Return)
        await window.gate.sign_in.settle()
        await settle(window)
        assert asked == ["setup"]

    tell(story)
