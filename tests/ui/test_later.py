"""A start makes only what is seen; the rest is made when it is wanted, as it must be by then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from posapp.domain.link import LinkState
from posapp.domain.people import Role
from posapp.ui.shell import window as shell
from posapp.ui.till.screen import Place
from posapp.ui.widgets.labels import restyle
from tests.ui.conftest import speak
from tests.ui.fake_desk import CARD, GOOD
from tests.ui.hands import in_focus, press, scan, settle, shown
from tests.ui.test_member_rewards import ALL

if TYPE_CHECKING:
    from posapp.ui.shell.window import TillWindow
    from tests.ui.fake_desk import FakeDesk
    from tests.ui.hands import Tell


def test_a_start_makes_nothing_that_is_not_seen(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        overlays = window.overlays
        for later in (overlays.details, overlays.languages, overlays.keys):
            assert later.made is None
        assert window.till.rewards.buttons == []
        names = {type(one).__name__ for one in window.findChildren(QWidget)}
        assert not {"SignInPanel", "Keypad", "SamplesPanel", "TourPanel"} & names
        assert window.office.findChildren(QPushButton) == []

    tell(story)


def test_letters_have_their_size_before_anything_is_written_in_them(
    tell: Tell, monkeypatch: pytest.MonkeyPatch
) -> None:
    polished: list[int] = []

    def watched(widget: QWidget, name: str, value: object) -> None:
        if widget.property(name) != value:
            polished.append(len(widget.findChildren(QWidget)))
        restyle(widget, name, value)

    monkeypatch.setattr(shell, "restyle", watched)

    async def story(window: TillWindow) -> None:
        await settle(window)
        assert polished == [0]

    tell(story)


def test_what_is_made_later_speaks_the_language_of_then(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        window.offer_setup()
        window.speak("fr")
        press(window, Qt.Key.Key_F10)
        await settle(window)
        told, french = shown(window.details), speak("fr")
        assert french.translate("Status", "State of the till") in told
        assert french.link_sentence(desk.link_) in told
        assert window.details.setup_button.isVisible()

        window.details.put_away()
        window.speak("en")
        assert window.overlays.details.made is None  # the French one went with its page
        press(window, Qt.Key.Key_F10)
        assert "State of the till" in shown(window.details)
        assert desk.link_.state is LinkState.ONLINE

    tell(story)


def test_the_focus_is_found_again_beside_what_was_made_later(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        window.till.entry.keypad_wanted.emit(Place.AMOUNT)
        assert window.till.keypad.isVisible()
        window.show_office()
        window.office.back_button.setFocus()

        window.speak("fr")

        assert in_focus() is window.office.back_button

    tell(story)


def test_who_is_there_is_asked_in_front_of_everything(tell: Tell, desk: FakeDesk) -> None:
    people = desk.office.people
    people.clock = desk.now
    people.enter("Mme Martin", Role.MANAGER, "1470")

    async def story(window: TillWindow) -> None:
        assert window.signin.isVisible()
        assert window.signin.size() == window._page.size()
        assert in_focus() is window.signin.pin

    tell(story)


def test_rewards_made_later_have_their_place_in_the_order_of_the_keys(
    tell: Tell, desk: FakeDesk
) -> None:
    desk.rewards_of[CARD] = ALL
    for sighting in ALL.sightings:
        desk.stock[sighting.code] = sighting

    async def story(window: TillWindow) -> None:
        scan(in_focus(), CARD)
        scan(in_focus(), GOOD)
        await settle(window)
        order = [
            window.till.entry.cancel_button,
            *window.till.rows.findChildren(QPushButton),
            *(one for one in window.till.rewards.buttons if one.isVisible()),
            window.till.entry.code,
        ]
        assert len(order) > 4
        order[0].setFocus()
        for one in order[1:]:
            press(in_focus(), Qt.Key.Key_Tab)
            assert in_focus() is one

    tell(story)
