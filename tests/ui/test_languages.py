"""The language changes under a sale: everything is said anew, nothing of the sale is lost."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from posapp.domain.errors import Disposition, StoreError
from posapp.domain.events import StockWatched
from posapp.domain.link import Link, LinkState
from posapp.domain.money import Money
from posapp.domain.stock_level import StockLevel
from posapp.ui.shell.window import TillWindow
from posapp.ui.text import LANGUAGES
from posapp.ui.till.screen import Place
from tests.ui.conftest import speak
from tests.ui.fake_desk import CARD, EXPIRED, GOOD, NOW, SECOND_GOOD, FakeDesk
from tests.ui.hands import codes_of, in_focus, press, scan, settle, shown, type_slowly

Tell = Callable[..., None]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_languages_are_there(language: str) -> None:
    words = speak(language)

    assert words.language == language
    assert words.locale.name().startswith(language)


def test_money_numbers_and_dates_are_the_languages_own() -> None:
    words = speak("en")
    told = []
    for language in LANGUAGES:
        words.speak(language)
        told.append((words.money(Money(123450)), words.date(NOW), words.decimal(Decimal("1.5"))))

    assert [mark for _, _, mark in told] == ["1.5", "1,5", "1,5", "1,5"]
    assert [date for _, date, _ in told] == ["12/06/2026"] * 2 + ["12/6/2026", "12/06/2026"]
    assert told[0][0] == "€1,234.50"
    assert all(money.endswith(",50\xa0€") for money, _, _ in told[1:])


def test_the_sale_in_hand_stays(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), CARD)
        scan(in_focus(), GOOD)
        window.till.entry.go(Place.AMOUNT)
        type_slowly(in_focus(), "60")
        window.till.entry.ref.setText("T-42")
        await settle(window)
        assert "Accepted" in shown(window)

        window.speak("es")
        await settle(window)

        assert codes_of(window) == [GOOD]
        assert window.presenter.basket.card_code == CARD
        assert window.presenter.basket.amount == Money(6000)
        assert window.till.entry.amount.text() == "60"
        assert window.till.entry.ref.text() == "T-42"
        assert in_focus() is window.till.entry.amount
        assert "Aceptado" in shown(window)
        assert "Accepted" not in shown(window)
        assert desk.acts("release") == []

    tell(story)


def test_the_amount_is_written_as_the_new_language_writes_it(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        window.till.entry.go(Place.AMOUNT)
        type_slowly(in_focus(), "12.5")
        window.till.entry.go(Place.CODE)
        assert window.till.entry.amount.text() == "12.50"

        window.speak("fr")
        await settle(window)

        assert window.till.entry.amount.text() == "12,50"
        assert window.presenter.basket.amount == Money(1250)

    tell(story)


def test_what_was_said_is_said_again(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), GOOD)
        await settle(window)
        window.presenter.on_remove(GOOD)
        spoken = window.presenter.screen.notice
        assert spoken

        window.speak("it")
        again = window.presenter.screen.notice
        window.speak("en")

        assert again != spoken
        assert GOOD.masked in again
        assert window.presenter.screen.notice == spoken

    tell(story)


def test_trouble_and_faults_are_said_again(tell: Tell, desk: FakeDesk) -> None:
    desk.fails["sight"] = StoreError("store.busy", Disposition.RETRY)

    async def story(window: TillWindow) -> None:
        scan(in_focus(), GOOD)
        window.presenter.on_complete()
        before = window.presenter.screen

        window.speak("fr")
        after = window.presenter.screen

        assert after.panel.word != before.panel.word
        assert after.panel.reason == speak("fr").error(desk.fails["sight"])  # type: ignore[arg-type]
        assert after.amount_fault
        assert after.amount_fault != before.amount_fault

    tell(story)


def test_the_summary_of_a_completed_sale_is_said_again(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), GOOD)
        window.presenter.on_amount("60", final=True)
        window.presenter.on_ref("T-42")
        await settle(window)
        window.presenter.on_complete()
        await settle(window)

        window.speak("fr")

        assert window.presenter.screen.panel.word == "Vente validée"

    tell(story)


def test_link_stock_and_notices_are_said_again(tell: Tell, desk: FakeDesk) -> None:
    desk.link_ = Link(LinkState.OFFLINE)
    low = (StockLevel("bbco-10", "Chèque cadeau 10 €", 5, 3, 10, None, None, NOW),)

    async def story(window: TillWindow) -> None:
        desk.publish(StockWatched(low))
        await settle(window)
        english = shown(window)

        window.speak("fr")
        await settle(window)

        french = speak("fr")
        assert french.link_state(LinkState.OFFLINE) in shown(window)
        assert french.low_notice(low) in shown(window)
        assert speak("en").link_state(LinkState.OFFLINE) in english
        assert speak("en").link_state(LinkState.OFFLINE) not in shown(window)

    tell(story)


def test_scans_before_and_behind_the_change_are_all_taken(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), CARD)
        scan(in_focus(), GOOD)
        window.speak("it")
        scan(in_focus(), SECOND_GOOD)
        await settle(window)

        assert codes_of(window) == [GOOD, SECOND_GOOD]
        assert window.presenter.basket.card_code == CARD

    tell(story)


def test_a_key_opens_the_choice_and_another_takes_it(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        buttons = window.overlays.languages.widget.buttons
        assert window.overlays.languages.is_open
        assert in_focus() is buttons["en"]
        names = [made.accessibleName() for made in buttons.values()]
        assert names == ["English", "Français", "Español", "Italiano"]

        press(in_focus(), Qt.Key.Key_Tab)
        press(in_focus(), Qt.Key.Key_Return)
        await settle(window)

        assert not window.overlays.languages.widget.isVisible()
        assert "Prêt" in shown(window)
        assert in_focus() is window.till.entry.code

    tell(story)


def test_escape_leaves_the_language_and_the_sale(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), GOOD)
        await settle(window)
        window.choose_language()
        press(in_focus(), Qt.Key.Key_Escape)
        await settle(window)

        assert not window.overlays.languages.widget.isVisible()
        assert codes_of(window) == [GOOD]
        assert desk.acts("cancel") == []

    tell(story)


def test_a_scan_closes_the_choice_and_counts(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        window.choose_language()
        scan(in_focus(), GOOD)
        await settle(window)

        assert not window.overlays.languages.widget.isVisible()
        assert codes_of(window) == [GOOD]

    tell(story)


def test_keys_answer_once_after_many_changes(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        for language in LANGUAGES:
            window.speak(language)
        scan(in_focus(), GOOD)
        await settle(window)
        window.till.entry.amount.setText("60")
        window.till.entry.ref.setText("T-42")
        press(in_focus(), Qt.Key.Key_F4)
        assert in_focus() is window.till.entry.amount
        press(in_focus(), Qt.Key.Key_F9)
        await settle(window)

        assert desk.acts("complete") == ["T-42"]

    tell(story)


def test_the_stock_page_stays_in_front(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        window.show_stock()
        window.speak("fr")
        await settle(window)

        assert window.stock.isVisible()
        assert "Stock" in window.stock.accessibleName()
        scan(in_focus(), EXPIRED)
        await settle(window)
        assert not window.stock.isVisible()

    tell(story)
