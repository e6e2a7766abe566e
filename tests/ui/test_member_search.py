"""The search for a customer: what is typed, chosen and interrupted; nothing personal stays."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from posapp.domain.code import Code
from posapp.domain.errors import Disposition, SplioError
from posapp.domain.link import Link, LinkState
from posapp.domain.member_search import (
    ContactPage,
    FoundCard,
    FoundContact,
    MemberSearch,
    SearchFault,
    SearchKind,
)
from posapp.ui.shell.window import TillWindow
from posapp.ui.text import Words
from posapp.ui.till.search_dialog import SearchDialog
from tests.ui.fake_desk import CARD, GOOD, OTHER_CARD, FakeDesk
from tests.ui.hands import Tell, codes_of, in_focus, press, scan, settle, type_slowly

THIRD_CARD = Code("2171000000039")
ELODIE = FoundContact(
    "Elodie", "Riquer", "e…@example.com", "… 00", (FoundCard(CARD, "1", "Bronze"),)
)
MARC = FoundContact(
    "Marc", "Riquer", "m…@example.com", "", (FoundCard(OTHER_CARD, "1"), FoundCard(THIRD_CARD, "2"))
)
ALICE = FoundContact("Alice", "Riquer", "a…@example.com")
PERSONAL = ("riquer", "elodie", "marc", "alice", "example.com")


@pytest.fixture(autouse=True)
def people(desk: FakeDesk) -> None:
    desk.people["riquer"] = ContactPage((ALICE, ELODIE, MARC), 3)
    desk.people["e@x.fr"] = ContactPage((ELODIE,), 1)


def opened(window: TillWindow) -> SearchDialog:
    QTest.keyClick(in_focus(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    dialog = window.till.search
    assert dialog is not None
    return dialog


async def search(window: TillWindow, text: str) -> SearchDialog:
    dialog = opened(window)
    type_slowly(dialog.field, text) if text.isalpha() else dialog.field.setText(text)
    press(dialog.field, Qt.Key.Key_Return)
    await settle(window)
    return dialog


def said(dialog: SearchDialog) -> str:
    texts = [one.text() for one in dialog.findChildren(QLabel) if one.isVisibleTo(dialog)]
    items = [dialog.people.item(at).text() for at in range(dialog.people.count())]
    return "\n".join([*texts, *items])


async def until(wanted: Callable[[], bool]) -> None:
    """Wait, with the loop running, until something is so."""
    async with asyncio.timeout(5):
        while not wanted():
            await asyncio.sleep(0.01)


def member_of(window: TillWindow) -> Code | None:
    return window.presenter.basket.card_code


def test_found_by_name_chosen_by_a_number(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        dialog = await search(window, "riquer")
        (asked,) = desk.acts("find_members")
        assert isinstance(asked, MemberSearch)
        assert (asked.kind, asked.values) == (SearchKind.NAME, ("riquer",))
        lines = said(dialog)
        assert "1   Elodie Riquer\ne…@example.com · … 00 · Card …0015 · Bronze" in lines
        assert "2   Marc Riquer\nm…@example.com · Card …0022 · Programme 1" in lines
        assert "3   Marc Riquer\nm…@example.com · Card …0039 · Programme 2" in lines
        assert "Alice Riquer\na…@example.com · no loyalty card" in lines
        for card in (CARD, OTHER_CARD):
            assert card.value not in lines
        press(dialog.people, Qt.Key.Key_3)
        await until(lambda: member_of(window) == THIRD_CARD)
        assert window.till.search is None
        await settle(window)
        assert desk.acts("ask_card") == [THIRD_CARD]
        assert in_focus() is window.till.entry.code

    tell(story)


def test_chosen_by_arrow_and_enter(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        dialog = await search(window, "riquer")
        assert dialog.people.hasFocus()
        press(dialog.people, Qt.Key.Key_Down)
        press(dialog.people, Qt.Key.Key_Return)
        await settle(window)
        assert member_of(window) == OTHER_CARD

    tell(story)


def test_chosen_by_touch_and_one_without_a_card_is_not(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        window.till.entry.search_button.click()
        dialog = window.till.search
        assert dialog is not None
        dialog.field.setText("riquer")
        dialog.find_button.click()
        await settle(window)
        people = dialog.people

        def touch(row: int) -> None:
            spot = people.visualItemRect(people.item(row)).center()
            QTest.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=spot)

        assert people.visualItemRect(people.item(0)).height() >= 56
        touch(3)
        assert window.till.search is dialog
        touch(0)
        await settle(window)
        assert member_of(window) == CARD
        assert window.presenter.screen.member.title == "Elodie Riquer"

    tell(story)


def test_typing_on_is_another_search(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        dialog = await search(window, "riquer")
        type_slowly(dialog.people, "xy")
        await until(dialog.field.hasFocus)
        assert dialog.field.text().lower() == "xy"
        press(dialog.field, Qt.Key.Key_Down)
        assert dialog.people.hasFocus()
        press(dialog.people, Qt.Key.Key_Up)
        assert dialog.field.hasFocus()

    tell(story)


def test_a_card_number_needs_no_search(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        desk.link_ = Link(LinkState.OFFLINE)
        await search(window, CARD.value)
        assert window.till.search is None
        assert member_of(window) == CARD
        assert desk.acts("find_members") == []

    tell(story)


def test_offline_it_is_one_sentence_and_nobody_is_asked(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        desk.link_ = Link(LinkState.OFFLINE)
        dialog = await search(window, "riquer")
        assert "Search needs Splio; the link is down. Ask for the card." in said(dialog)
        assert dialog.field.hasFocus()
        assert desk.acts("find_members") == []

    tell(story)


def test_trouble_and_nobody_are_sentences(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        dialog = await search(window, "a@x.fr")
        assert "Nobody has this e-mail. Try the phone number or the last name." in said(dialog)
        dialog.field.setText("x")
        press(dialog.field, Qt.Key.Key_Return)
        assert "too short" in said(dialog)
        desk.fails["find_members"] = SplioError("splio.timeout", Disposition.RETRY)
        dialog.field.setText("e@x.fr")
        press(dialog.field, Qt.Key.Key_Return)
        await settle(window)
        assert "Splio takes too long to answer. Ask for the card." in said(dialog)

    tell(story)


def test_closing_takes_the_search_in_flight_back(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        desk.hold("find_members")
        dialog = opened(window)
        dialog.field.setText("e@x.fr")
        press(dialog.field, Qt.Key.Key_Return)
        await asyncio.sleep(0.02)
        assert desk.acts("find_members")
        press(dialog, Qt.Key.Key_Escape)
        assert window.till.search is None
        assert dialog.field.text() == ""
        await asyncio.wait_for(window.presenter.settle(), 2)  # nothing waits at the gate
        assert member_of(window) is None

    tell(story)


def test_a_scan_while_it_is_open_goes_to_the_till(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        await search(window, "riquer")
        scan(in_focus(), GOOD)
        await until(lambda: codes_of(window) == [GOOD])
        assert window.till.search is None
        opened(window)
        scan(in_focus(), CARD)
        await until(lambda: member_of(window) == CARD)
        assert window.till.search is None

    tell(story)


def test_nothing_personal_outlives_the_dialog(tell: Tell, caplog: pytest.LogCaptureFixture) -> None:
    async def story(window: TillWindow) -> None:
        dialog = await search(window, "riquer")
        titles = [top.windowTitle() for top in QApplication.topLevelWidgets()]
        assert not any(word in title.lower() for title in titles for word in PERSONAL)
        press(dialog, Qt.Key.Key_Escape)
        assert window.till.search is None
        spoken = [widget.accessibleName() for widget in window.findChildren(QWidget)]
        rest = (said(dialog) + dialog.field.text() + "\n".join(spoken)).lower()
        for word in PERSONAL:
            assert word not in rest

    with caplog.at_level(logging.DEBUG):
        tell(story)
    for word in PERSONAL:
        assert word not in caplog.text.lower()


def test_it_does_not_open_while_a_sale_is_closing(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        gate = desk.hold("complete")
        for code in (CARD, GOOD):
            scan(in_focus(), code)
        await settle(window)
        window.presenter.on_amount("60", final=True)
        window.presenter.on_ref("T-1")
        window.presenter.on_complete()
        QTest.keyClick(in_focus(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert window.till.search is None
        gate.set()
        await settle(window)

    tell(story)


def test_every_reason_and_every_end_has_a_sentence(words: Words) -> None:
    told = [words.search_fault(fault) for fault in SearchFault]
    told += [words.nobody(kind) for kind in SearchKind]
    told += [
        words.search_trouble(f"splio.{code}")
        for code in ("no_key", "forbidden", "timeout", "throttled", "unreachable", "bug")
    ]
    assert all(len(sentence) > 5 for sentence in told)
    assert "12" in words.found(3, 9)
