"""A customer found, at the command line and in the real window, against the sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.sandbox import DEMO_CARD, SandboxServer, demo_code
from posapp.ui.widgets.question import QuestionDialog
from tests.flows.conftest import Till
from tests.flows.test_window import till as opened_till
from tests.flows.test_window import until
from tests.ui.hands import in_focus, press, scan

Run = Callable[[Coroutine[Any, Any, None]], None]
EMAIL, PHONE = "elodie.riquer@example.com", "06 39 98 00 00"


@pytest.fixture
def arun(qapp: QApplication) -> Iterator[Run]:
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        yield runner.run


@pytest.mark.parametrize("query", [EMAIL, PHONE, "Riquer", "elodie riquer"])
def test_find_shows_masked_reach_and_cards(till: Till, query: str) -> None:
    answer = till("find", query, "--json")
    assert answer.exit_code == 0
    [found] = [one for one in answer.json["customers"] if one["first_name"] == "Elodie"]
    assert (found["email"], found["phone"]) == ("e…@example.com", "… 00")
    assert found["cards"] == [{"card_code": "…2088", "program": "1", "tier": None}]
    told = till("find", query, "--reveal")
    assert "Elodie Riquer · e…@example.com · … 00" in told.stdout
    assert DEMO_CARD in told.stdout


def test_find_of_several_cards_of_none_and_of_nobody(till: Till) -> None:
    two = till("find", "camille.dubois@example.com", "--json").json
    assert two["total"] == len(two["customers"])
    none = till("find", "Sanscarte")
    assert "no loyalty card" in none.stdout
    nobody = till("find", "Nobodyatall")
    assert nobody.exit_code == 0
    assert "Nobody by this name" in nobody.stdout


def test_find_says_why_not(till: Till, splio: SandboxServer) -> None:
    wrong = till("find", "a@", "--json")
    assert (wrong.exit_code, wrong.json["error"]) == (2, "search.not_an_email")
    with splio.offline():
        down = till("find", "Riquer", "--json")
    assert (down.exit_code, down.json["error"]) == (1, "splio.unreachable")
    assert "Ask for the card." in down.stderr
    assert "Riquer" not in TillPaths(till.home).log.read_text(encoding="utf-8")


def test_found_by_email_and_a_reward_taken_with_one_key(
    arun: Run, settings: Settings, splio: SandboxServer
) -> None:
    async def story() -> None:
        async with opened_till(settings) as shown:
            window = shown.window
            presenter = window.presenter
            await until(lambda: shown.desk.last_sync() is not None, "the first sync")
            QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            dialog = window.till.search
            assert dialog is not None
            dialog.field.setText(EMAIL)
            press(dialog.field, Qt.Key.Key_Return)
            await until(lambda: dialog.people.count() == 1, "the customer")
            press(dialog.people, Qt.Key.Key_Return)
            await until(lambda: "Riquer" in presenter.screen.member.title, "the name")
            await until(lambda: bool(presenter.screen.offers.offers), "the rewards")
            offers = presenter.screen.offers
            assert "as of" not in offers.caption
            codes = [one.code.value for one in offers.offers]
            assert demo_code("good").code in codes
            assert demo_code("used").code not in codes
            assert demo_code("expired").code not in codes
            presenter.on_amount("200", final=True)
            first = window.till.rewards.on_page[0].code
            QTest.keyClick(in_focus(), Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
            await until(
                lambda: any(row.code == first for row in presenter.screen.rows), "the voucher"
            )
            await until(lambda: presenter.basket.sale_id is not None, "its reservation")
            presenter.on_cancel()
            [question] = window.findChildren(QuestionDialog)
            question.yes_button.click()
            await until(lambda: not presenter.screen.offers.caption, "an empty screen")
            assert "Riquer" not in presenter.screen.member.title
            # Offline the same card still shows name and rewards, with their age.
            with splio.offline():
                scan(in_focus(), DEMO_CARD)
                await until(lambda: bool(presenter.screen.offers.offers), "rewards of the stock")
                assert "Riquer" in presenter.screen.member.title
                assert "as of" in presenter.screen.offers.caption
                assert first in [one.code for one in presenter.screen.offers.offers]

    arun(story())
