"""The codes to try, where they stand over the vouchers: how they go again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from posapp.domain.people import Role
from posapp.ui.desk import Sample
from posapp.ui.shell.training import TrainingBanner
from posapp.ui.shell.window import TillWindow
from tests.ui.fake_desk import CARD, GOOD, FakeDesk
from tests.ui.hands import Tell, codes_of, in_focus, press, scan, settle, shown, type_slowly

SMALL = (1024, 768)


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk(
        training=True, samples=(Sample(CARD.value, "member_card"), Sample(GOOD.value, "good"))
    )


def test_escape_closes_them_before_it_means_the_sale(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, CARD)
        scan(window.till.entry.code, GOOD)
        await settle(window)
        QTest.keyClick(window, Qt.Key.Key_F8)
        assert "Good voucher" in shown(window)
        press(window, Qt.Key.Key_Escape)
        await settle(window)
        assert "Good voucher" not in shown(window)
        assert window.till.rows.isVisible()
        assert codes_of(window) == [GOOD]

    tell(story, "en", SMALL)


def test_two_people_to_try_signing_in_with(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        people = desk.office.people
        QTest.keyClick(window, Qt.Key.Key_F8)
        told = next(one for one in window.findChildren(QPushButton) if "4827" in one.text())
        assert told.isVisible() and not people.is_manned
        for _ in range(2):  # the second time they are known
            told.click()
            await window.gate.trainees.settle()
            await settle(window)
            assert window.signin.isVisible()
            assert [one.person.role for one in people.everybody()] == [Role.MANAGER, Role.CASHIER]
            type_slowly(in_focus(), "4827")
            press(in_focus(), Qt.Key.Key_Return)
            await window.gate.sign_in.settle()
            await settle(window)
            assert people.present is not None and people.present.name == "Claire"

    tell(story, "en", SMALL)


def test_the_tour_closes_them_and_its_end_brings_none_back(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        banner = window.findChild(TrainingBanner)
        assert banner is not None
        QTest.keyClick(window, Qt.Key.Key_F8)
        assert "Good voucher" in shown(window)
        banner.tour_wanted.emit()
        assert window.tour.is_on
        assert "Scan: Good voucher" not in shown(window)
        window.tour.end()
        assert "Good voucher" not in shown(window)
        assert window.till.rows.isVisible()

    tell(story, "en", SMALL)


def test_in_a_wide_window_they_have_a_place_of_their_own_and_stay(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        assert "Good voucher" in shown(window)
        press(window, Qt.Key.Key_Escape)
        await settle(window)
        assert "Good voucher" in shown(window)

    tell(story, "en", (1920, 1080))
