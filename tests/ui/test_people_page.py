"""People in the real till: the first manager, signing in, the page, and what a restart keeps."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from posapp.app import bootstrap
from posapp.app.run import Opened, opened
from posapp.app.settings import Settings
from posapp.domain.errors import PosError
from posapp.domain.people import PeopleError, Right, Role
from posapp.store.ledger import LedgerView
from posapp.store.pins import Argon2Pins
from posapp.ui.people.dialogs import PersonDialog
from posapp.ui.people.page import PeoplePage
from posapp.ui.people.ports import Staff
from posapp.ui.widgets.question import QuestionDialog
from tests.ui.conftest import Run, speak
from tests.ui.hands import PULSE, press, shown, type_slowly

Story = Callable[[Opened], Awaitable[None]]
Tell = Callable[[Story], None]


def asked(window: QWidget) -> QuestionDialog:
    """The question that is on the screen."""
    return next(one for one in window.findChildren(QuestionDialog) if one.isVisible())


@pytest.fixture
def bare(tmp_path: Path) -> Settings:
    """A till without a key: it sells from nothing, and asks nobody anything."""
    return Settings(
        data_dir=tmp_path / "till",
        splio_url="http://127.0.0.1:9",
        till_id="till-1",
        language="en",
    )


@pytest.fixture
def live(arun: Run, bare: Settings, monkeypatch: pytest.MonkeyPatch) -> Tell:
    """Opens the till on the files as the last story left them; its hashes cost little."""
    monkeypatch.setattr(bootstrap, "Argon2Pins", partial(Argon2Pins, time_cost=1, memory_kib=16))

    def tell(story: Story) -> None:
        async def main() -> None:
            async with opened(bare, speak("en"), pulse=PULSE) as till:
                till.window.showNormal()
                till.window.resize(1024, 768)
                await story(till)

        arun(main())

    return tell


def name_of(staff: Staff) -> str:
    return staff.present.name if staff.present is not None else ""


def touch(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def page_of(till: Opened) -> PeoplePage:
    page = till.window.office.tab("people")
    assert isinstance(page, PeoplePage)
    return page


async def until(is_so: Callable[[], object]) -> None:
    """The test's own time limit ends a wait in vain."""
    while not is_so():
        await asyncio.sleep(0.01)


async def enter_first(till: Opened) -> None:
    till.window.show_office("people")
    assert "Enter the first manager" in shown(till.window)
    touch(page_of(till).add_button)
    dialog = till.window.findChild(PersonDialog)
    assert isinstance(dialog, PersonDialog)
    for text in ("Ann", "1470", "1470"):  # Enter goes on to the next field, and saves at the end
        focused = dialog.focusWidget()
        type_slowly(focused, text)
        press(focused, Qt.Key.Key_Return)
    await until(lambda: till.desk.office.people.is_manned)
    await until(lambda: not page_of(till).window().findChildren(PersonDialog))


def facts(settings: Settings) -> list[tuple[str, str | None]]:
    with LedgerView.open(settings.data_dir / "ledger.db") as view:
        return [(line.fact, line.person) for line in reversed(view.journal())]


def test_the_first_manager_is_signed_in_at_once_and_asked_at_the_next_start(
    live: Tell, bare: Settings
) -> None:
    async def first(till: Opened) -> None:
        assert till.window.signin.isHidden()
        await enter_first(till)
        assert till.window.signin.isHidden()
        assert till.desk.office.people.present is not None
        assert till.desk.office.people.present.name == "ann"

    async def second(till: Opened) -> None:
        window = till.window
        assert window.signin.isVisible()
        assert not till.desk.office.may(Right.PEOPLE)
        for _ in range(3):
            type_slowly(window.signin.pin, "9999")
            press(window.signin.pin, Qt.Key.Key_Return)
            await window.gate.sign_in.settle()
        assert "Too many wrong PINs" in shown(window)

    async def third(till: Opened) -> None:
        assert "Too many wrong PINs for ann" in shown(till.window)
        assert not till.window.signin.act_button.isEnabled()

    for story in (first, second, third):
        live(story)
    assert facts(bare) == [
        ("PersonAdded", None),
        ("SignedIn", "ann"),
        ("SignedOut", "ann"),
        *[("PinFailed", "ann")] * 3,
    ]


def test_a_manager_enters_changes_and_lets_go(live: Tell, bare: Settings) -> None:
    async def story(till: Opened) -> None:
        window, staff = till.window, till.desk.office.people
        await enter_first(till)
        page = page_of(till)
        page.ask_new()
        dialog = window.findChild(PersonDialog)
        assert isinstance(dialog, PersonDialog)
        dialog.name.setText("Ann")
        dialog.pin.setText("2580")
        dialog.again.setText("2581")
        touch(dialog.save_button)
        assert "The two PINs differ" in shown(dialog)
        dialog.again.setText("2580")
        touch(dialog.save_button)
        await until(lambda: "works or worked here" in shown(dialog))
        dialog.name.setText("Zoé")
        dialog.again.setText("2580")
        touch(dialog.save_button)
        await page.settle()
        await until(lambda: page.model.rowCount() == 2)
        assert page.person is not None and page.person.name == "Zoé"
        touch(page.role_button)
        await page.settle()
        assert page.person.role is Role.CASHIER  # asked first
        assert "Make Zoé a manager?" in shown(window)
        touch(asked(window).yes_button)
        await page.settle()
        await until(lambda: page.person is not None and page.person.role is Role.MANAGER)
        page.choose("ann")
        touch(page.leave_button)
        touch(asked(window).yes_button)
        await until(window.signin.isVisible)  # who left is signed in no more
        assert staff.present is None
        assert list(window.signin.names.buttons) == ["Zoé"]
        with pytest.raises(PeopleError):
            await staff.leave("Zoé")
        type_slowly(window.signin.pin, "2580")
        press(window.signin.pin, Qt.Key.Key_Return)
        await window.gate.sign_in.settle()
        assert window.signin.isHidden()
        assert window.office.isVisible()  # a manager may stay on the page
        page.choose("Zoé")
        touch(page.role_button)
        await page.settle()
        assert "is the last manager" in shown(window)

    live(story)


def test_a_cashiers_hands_are_refused_behind_the_page_too(live: Tell, bare: Settings) -> None:
    async def story(till: Opened) -> None:
        staff = till.desk.office.people
        await enter_first(till)
        await staff.add("Zoé", Role.CASHIER, "2580")
        till.window.gate.lock()
        touch(till.window.signin.names.buttons["Zoé"])
        type_slowly(till.window.signin.pin, "2580")
        press(till.window.signin.pin, Qt.Key.Key_Return)
        await till.window.gate.sign_in.settle()
        assert till.window.office.isHidden()  # not for a cashier's eyes
        with pytest.raises(PeopleError) as caught:
            await staff.add("Tom", Role.MANAGER, "3690")
        assert caught.value.code == "people.not_allowed"
        with pytest.raises(PeopleError):
            await staff.admit("Zoé", "2580", Right.PEOPLE)
        with pytest.raises(PeopleError, match=r"people\.not_allowed"):
            await till.desk.import_file(Path("codes.csv"), confirmed=True)
        assert not [fact for fact, _who in facts(bare) if fact == "CodesImported"]
        till.window.show_office("people")
        assert "The page of people is for a manager." in shown(till.window)
        await staff.admit("ann", "1470", Right.PEOPLE)
        assert name_of(staff) == "ann"
        with pytest.raises(PosError):
            await till.desk.import_file(bare.data_dir / "none.csv", confirmed=True)
        assert ("CodesImported", "ann") in [(f, who and who.casefold()) for f, who in facts(bare)]
        staff.dismiss()
        assert name_of(staff) == "Zoé"

    live(story)
