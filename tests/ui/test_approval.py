"""A manager's approval: the button, the dialog, the limits, and scans that come meanwhile."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from posapp.domain.code import Code
from posapp.domain.events import ExposureChanged
from posapp.domain.ids import RewardId
from posapp.domain.money import Money
from posapp.domain.risk import Exposure
from posapp.domain.voucher import Worth, WorthKind
from posapp.ui.shell.window import TillWindow
from posapp.ui.theme import Tone
from posapp.ui.till.approval_dialog import ApprovalDialog
from posapp.ui.till.screen import ApprovalAsked, ApprovalLacks, ApprovalPlace
from tests.ui.fake_desk import (
    CARD,
    GOOD,
    NOW,
    OTHER_CARD,
    SECOND_GOOD,
    SYNCED,
    TEN_EUROS,
    UNKNOWN,
    FakeDesk,
    in_stock,
)
from tests.ui.hands import Tell, in_focus, press, scan, settle, type_slowly
from tests.ui.harness import Story, Till

DEAR = Code("1000739900089")
FORTY = replace(TEN_EUROS, id=RewardId("forty"), worth=Worth(WorthKind.VALUE, Decimal(40)))
TEN_PERCENT = replace(TEN_EUROS, id=RewardId("ten"), worth=Worth(WorthKind.PERCENTAGE, Decimal(10)))


def may_approve(t: Till) -> bool:
    return t.presenter.screen.may_approve


def test_the_panel_turns_to_the_voucher_that_a_manager_is_asked_for(
    till: Story, desk: FakeDesk
) -> None:
    async def story(t: Till) -> None:
        await t.ready(UNKNOWN)
        t.presenter.on_scan(GOOD.value)
        await t.presenter.settle()
        screen = t.presenter.screen
        assert GOOD.masked in screen.panel.code
        assert screen.may_approve
        assert screen.approve_other == UNKNOWN.masked
        t.presenter.on_approve()
        assert UNKNOWN.masked in t.presenter.screen.panel.code
        assert not t.presenter.screen.approve_other

    till(story)


def test_an_approved_code_is_held_named_and_used(till: Story, desk: FakeDesk) -> None:
    async def story(t: Till) -> None:
        await t.ready(UNKNOWN)
        assert may_approve(t)
        assert desk.acts("reserve") == []
        t.presenter.on_approve()
        assert t.presenter.on_approved("Mme Martin", "known customer", "8") is None
        t.presenter.on_approval_closed()
        await t.presenter.settle()

        panel = t.presenter.screen.panel
        assert (panel.tone, panel.word) == (Tone.GOOD, "Accepted")
        assert panel.approved == "Approved by Mme Martin."
        assert "€8.00" in panel.reason
        row = t.presenter.screen.rows[0]
        assert (row.tone, row.reason) == (Tone.GOOD, "Approved by Mme Martin.")
        assert not may_approve(t)
        assert desk.acts("reserve") == [UNKNOWN]
        [approval] = desk.approvals.values()
        assert (approval.by, approval.why, approval.value) == (
            "Mme Martin",
            "known customer",
            Money(8_00),
        )
        t.presenter.on_complete()
        await t.presenter.settle()
        assert desk.acts("complete") == ["T-42"]

    till(story)


@pytest.mark.parametrize(
    ("by", "why", "value", "place"),
    [
        ("", "known", "8", ApprovalPlace.NAME),
        ("Ann", " ", "8", ApprovalPlace.REASON),
        ("Ann", "known", "", ApprovalPlace.VALUE),
        ("Ann", "known", "eight", ApprovalPlace.VALUE),
        ("Ann", "known", "10,01", ApprovalPlace.VALUE),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_taken(
    till: Story, desk: FakeDesk, by: str, why: str, value: str, place: ApprovalPlace
) -> None:
    async def story(t: Till) -> None:
        await t.ready(UNKNOWN)
        t.presenter.on_approve()
        lacks = t.presenter.on_approved(by, why, value)
        assert isinstance(lacks, ApprovalLacks)
        assert lacks.place is place
        assert lacks.text.endswith(".")

    till(story)
    assert desk.approvals == {}


def test_a_held_voucher_with_a_new_reason_can_be_approved_again(
    till: Story, desk: FakeDesk
) -> None:
    async def story(t: Till) -> None:
        await t.ready(GOOD)
        assert desk.acts("reserve") == [GOOD]
        desk.exposure_ = Exposure(Money(499_00), 3, NOW)
        desk.publish(ExposureChanged(desk.exposure_))
        screen = t.presenter.screen
        assert screen.panel.tone is Tone.ATTENTION
        assert screen.may_approve
        t.presenter.on_approve()
        assert t.presenter.on_approved("Ann", "known", "") is None
        t.presenter.on_approval_closed()
        await t.presenter.settle()
        assert desk.acts("reserve") == [GOOD]
        assert desk.acts("approve") != []
        assert t.presenter.screen.panel.approved == "Approved by Ann."

        desk.clock = SYNCED + timedelta(hours=25)
        t.presenter.on_amount("70", final=True)
        assert "a manager decides" in t.presenter.screen.panel.reason
        t.presenter.on_approve()
        t.presenter.on_approved("Bea", "still known", "")
        t.presenter.on_approval_closed()
        await t.presenter.settle()
        assert {one.by for one in desk.approvals.values()} == {"Bea"}

    till(story)


def sign(t: Till, value: str = "") -> None:
    t.presenter.on_approve()
    assert t.presenter.on_approved("Ann", "known", value) is None
    t.presenter.on_approval_closed()


def test_more_off_than_was_approved_asks_the_manager_again(till: Story, desk: FakeDesk) -> None:
    desk.stock[DEAR] = in_stock(DEAR, TEN_PERCENT)
    asked: list[ApprovalAsked] = []

    async def story(t: Till) -> None:
        t.presenter.approves.connect(asked.append)
        await t.ready(DEAR, amount="510")
        sign(t)
        await t.presenter.settle()
        assert t.presenter.screen.panel.approved == "Approved by Ann."
        t.presenter.on_amount("4990", final=True)
        screen = t.presenter.screen
        again = "Ann approved a lower amount: approval asked again."
        assert (screen.panel.tone, screen.panel.word) == (Tone.ATTENTION, "To check")
        assert (screen.panel.reason, screen.panel.approved) == (again, "")
        assert screen.rows[0].reason == f"{again} It will not be used."
        assert "€499.00" in screen.panel.others[0]
        assert screen.may_approve
        sign(t)
        await t.presenter.settle()
        assert t.presenter.screen.panel.tone is Tone.GOOD
        t.presenter.on_complete()
        await t.presenter.settle()

    till(story)
    assert desk.acts("complete") == ["T-42"]
    assert "10% off (€51.00 off)" in asked[0].title
    assert "10% off (€499.00 off)" in asked[1].title
    assert asked[1].reasons[0] == "Ann approved a lower amount: approval asked again."


def test_another_card_than_was_approved_asks_the_manager_again(till: Story, desk: FakeDesk) -> None:
    async def story(t: Till) -> None:
        await t.ready(UNKNOWN)
        sign(t, "8")
        t.presenter.on_card_mode()
        await t.scan(OTHER_CARD)
        row = t.presenter.screen.rows[0]
        assert row.tone is Tone.ATTENTION
        assert row.reason.startswith("Ann approved it for another card: approval asked again.")
        assert "Approved by" not in row.reason
        assert t.presenter.screen.may_approve
        sign(t, "8")
        await t.presenter.settle()
        assert t.presenter.screen.rows[0].reason == "Approved by Ann."

    till(story)


def test_a_voucher_of_an_unknown_reward_wants_the_value_on_its_paper(
    till: Story, desk: FakeDesk
) -> None:
    desk.stock[DEAR] = replace(in_stock(DEAR), reward=None)
    asked: list[ApprovalAsked] = []

    async def story(t: Till) -> None:
        t.presenter.approves.connect(asked.append)
        await t.ready(DEAR)
        t.presenter.on_approve()
        for value in ("", "10.01"):
            lacks = t.presenter.on_approved("Ann", "known", value)
            assert isinstance(lacks, ApprovalLacks)
            assert lacks.place is ApprovalPlace.VALUE
        assert t.presenter.on_approved("Ann", "known", "9") is None
        t.presenter.on_approval_closed()
        await t.presenter.settle()
        assert "€9.00" in t.panel_reason

    till(story)
    assert (asked[0].wants_value, asked[0].cap) == (True, "at most €10.00")
    assert [one.value for one in desk.approvals.values()] == [Money(9_00)]


def test_the_exposure_counts_from_a_sales_first_moment(till: Story, desk: FakeDesk) -> None:
    desk.exposure_ = Exposure(Money(500_00), 3, NOW)

    async def story(t: Till) -> None:
        await t.scan(CARD, GOOD)
        assert "€510.00" in t.panel_reason
        t.presenter.on_cancel()
        await t.scan(GOOD)
        assert "€510.00" in t.panel_reason

    till(story)


def test_splio_knowing_the_code_ends_the_question(till: Story, desk: FakeDesk) -> None:
    asked: list[object] = []

    async def story(t: Till) -> None:
        gate = desk.hold("ask")
        t.presenter.on_scan(CARD.value)
        t.presenter.on_scan(UNKNOWN.value)
        t.presenter.approves.connect(asked.append)
        t.presenter.on_approve()
        desk.answers[UNKNOWN] = in_stock(UNKNOWN)
        gate.set()
        await t.presenter.settle()

    till(story)
    assert asked[-1] is None


def dialog_of(window: TillWindow) -> ApprovalDialog:
    found = window.findChild(ApprovalDialog)
    assert isinstance(found, ApprovalDialog)
    return found


def choice(dialog: ApprovalDialog, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def test_keys_alone_approve_and_a_scan_meanwhile_is_not_lost(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), CARD)
        scan(in_focus(), UNKNOWN)
        await settle(window)
        press(window, Qt.Key.Key_F5)
        dialog = dialog_of(window)
        await asyncio.sleep(0.02)
        for field in (dialog.value, dialog.name, dialog.why):
            field.setFocus()
            scan(field, GOOD if field is dialog.name else SECOND_GOOD)
            assert field.text() == ""
        assert dialog.isVisible()
        assert [line.code for line in window.presenter.basket.lines] == [UNKNOWN]
        dialog.value.setFocus()
        type_slowly(dialog.value, "8")
        press(dialog.value, Qt.Key.Key_Return)
        assert dialog.name.hasFocus() or dialog.focusWidget() is dialog.name
        type_slowly(dialog.name, "ANN")
        press(dialog.name, Qt.Key.Key_Return)
        assert dialog.focusWidget() is dialog.why
        type_slowly(dialog.why, "OK")
        press(dialog.why, Qt.Key.Key_Return)
        await settle(window)
        codes = [line.code for line in window.presenter.basket.lines]
        assert codes[:1] == [UNKNOWN]
        assert SECOND_GOOD in codes
        assert desk.approvals

    tell(story)


def test_touch_alone_approves_with_a_name_used_before(tell: Tell, desk: FakeDesk) -> None:
    desk.stock[DEAR] = in_stock(DEAR, FORTY)

    async def story(window: TillWindow) -> None:
        scan(in_focus(), CARD)
        scan(in_focus(), UNKNOWN)
        await settle(window)
        QTest.mouseClick(window.till.panel.approve_button, Qt.MouseButton.LeftButton)
        first = dialog_of(window)
        first.value.setText("8")
        first.name.setText("Ann")
        QTest.mouseClick(choice(first, "Goodwill"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(first.approve_button, Qt.MouseButton.LeftButton)
        await settle(window)
        scan(in_focus(), DEAR)
        await settle(window)
        QTest.mouseClick(window.till.panel.approve_button, Qt.MouseButton.LeftButton)
        second = dialog_of(window)
        assert not second.value.isVisible()
        await asyncio.sleep(0.02)
        for target in second.findChildren(QPushButton):
            assert target.height() >= 56, target.text()
        QTest.mouseClick(choice(second, "Ann"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(choice(second, "Known customer"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(second.approve_button, Qt.MouseButton.LeftButton)
        await settle(window)
        assert [one.by for one in desk.approvals.values()] == ["Ann", "Ann"]

    tell(story)


def test_going_back_changes_nothing(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), CARD)
        scan(in_focus(), UNKNOWN)
        await settle(window)
        press(window, Qt.Key.Key_F5)
        press(dialog_of(window), Qt.Key.Key_Escape)
        await settle(window)
        assert window.presenter.screen.may_approve
        assert desk.approvals == {}
        press(window, Qt.Key.Key_F5)
        assert dialog_of(window).isVisible()
        dialog_of(window).reject()

    tell(story)
