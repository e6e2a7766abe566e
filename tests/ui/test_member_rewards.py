"""The customer's rewards beside the sale: one key or one touch is a scan."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from posapp.domain.code import Code
from posapp.domain.errors import Disposition, StoreError
from posapp.domain.finding import Basis
from posapp.domain.ids import RewardId
from posapp.domain.member_rewards import MemberRewards
from posapp.domain.money import Money
from posapp.domain.verdict import Sighting
from posapp.domain.voucher import CustomField, VoucherStatus, Worth, WorthKind
from posapp.ui.shell.window import TillWindow
from posapp.ui.till.screen import Offer
from tests.ui.conftest import speak
from tests.ui.fake_desk import (
    CARD,
    FROM_FIFTY,
    GOOD,
    NOW,
    OTHER_CARD,
    SECOND_GOOD,
    SYNCED,
    TEN_EUROS,
    THRESHOLD,
    FakeDesk,
    in_stock,
)
from tests.ui.hands import Tell, codes_of, in_focus, scan, settle, shown
from tests.ui.harness import Story, Till

WEB, HOLDING = Code("1000739900041"), Code("1000739900089")
WEB_ONLY = replace(
    TEN_EUROS,
    id=RewardId("web"),
    worth=Worth(WorthKind.PERCENTAGE, Decimal(15)),
    custom_fields=(CustomField(2, "Is Ecommerce only", "true"),),
)


def rewards(*sightings: Sighting, basis: Basis = Basis.SPLIO) -> MemberRewards:
    return MemberRewards(CARD, sightings, basis, NOW if basis is Basis.SPLIO else SYNCED)


SOON = in_stock(GOOD, expires_at=NOW + timedelta(days=30))
LATER = in_stock(SECOND_GOOD, expires_at=NOW + timedelta(days=60))
FIFTY = in_stock(THRESHOLD, FROM_FIFTY, expires_at=NOW + timedelta(days=90))
ON_THE_WEB = in_stock(WEB, WEB_ONLY, expires_at=NOW + timedelta(days=1))
NOT_YET = in_stock(HOLDING, status=VoucherStatus.HOLDING)
ALL = rewards(NOT_YET, ON_THE_WEB, FIFTY, LATER, SOON)


@pytest.fixture(autouse=True)
def member_with_rewards(desk: FakeDesk) -> None:
    desk.rewards_of[CARD] = ALL
    for sighting in ALL.sightings:
        desk.stock[sighting.code] = sighting


def offers(till: Till) -> dict[Code, Offer]:
    return {one.code: one for one in till.presenter.screen.offers.offers}


def alt(key: Qt.Key) -> None:
    QTest.keyClick(in_focus(), key, Qt.KeyboardModifier.AltModifier)


def test_a_card_brings_its_rewards_those_for_the_store_first(till: Story) -> None:
    async def story(till: Till) -> None:
        assert till.presenter.screen.offers.caption == ""
        await till.scan(CARD)
        found = offers(till)
        assert list(found) == [GOOD, SECOND_GOOD, THRESHOLD, WEB, HOLDING]
        assert till.presenter.screen.offers.caption == "5 rewards of the customer"
        assert [(one.state, one.dim) for one in found.values()] == [
            ("until 12/07/2026", False),
            ("until 11/08/2026", False),
            ("from €50.00", False),
            ("web only", True),
            ("not yet", True),
        ]
        assert found[GOOD].title == "−€10.00"
        assert found[WEB].title == "15% off"

    till(story)


def test_a_threshold_turns_with_the_basket_and_nothing_moves(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.scan(CARD)
        order = list(offers(till))
        till.presenter.on_amount("30", final=True)
        assert (offers(till)[THRESHOLD].state, offers(till)[THRESHOLD].dim) == (
            "€20.00 missing",
            True,
        )
        till.presenter.on_amount("50", final=True)
        assert not offers(till)[THRESHOLD].dim
        assert list(offers(till)) == order

    till(story)


def test_in_the_sale_it_is_good_only_where_the_sale_would_use_it(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.scan(CARD, THRESHOLD)
        found = offers(till)[THRESHOLD]
        assert (found.state, found.taken, found.waits, found.dim) == (
            "in sale: from €50.00",
            False,
            True,
            False,
        )
        till.presenter.on_amount("30", final=True)
        assert offers(till)[THRESHOLD].state == "in sale: €20.00 missing"
        till.presenter.on_amount("50", final=True)
        found = offers(till)[THRESHOLD]
        assert (found.state, found.taken, found.waits) == ("in this sale", True, False)

    till(story)


def test_what_another_voucher_or_card_bars_is_told_as_that(till: Story) -> None:
    tenth = replace(TEN_EUROS, worth=Worth(WorthKind.PERCENTAGE, Decimal(10)))
    theirs = in_stock(WEB, card=OTHER_CARD)
    cover = in_stock(THRESHOLD, replace(TEN_EUROS, worth=Worth(WorthKind.VALUE, Decimal(20))))

    async def story(till: Till) -> None:
        shares = [in_stock(GOOD, tenth), in_stock(SECOND_GOOD, tenth)]
        listed = [*shares, cover, in_stock(HOLDING), theirs]
        till.desk.policy = replace(till.desk.policy, vouchers_per_sale=4)
        till.desk.rewards_of[CARD] = rewards(*listed)
        till.desk.stock |= {one.code: one for one in listed}
        await till.scan(CARD, GOOD, SECOND_GOOD)
        till.presenter.on_amount("20", final=True)
        assert offers(till)[GOOD].state == "in this sale"
        assert offers(till)[SECOND_GOOD].state == "in sale: not with the other"
        assert offers(till)[SECOND_GOOD].waits
        assert offers(till)[WEB].state == "another customer’s"
        await till.scan(THRESHOLD)
        assert offers(till)[HOLDING].state == "nothing left"

    till(story)


def test_a_key_does_what_the_scan_of_that_code_does(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), CARD)
        await settle(window)
        window.presenter.on_amount("60", final=True)
        alt(Qt.Key.Key_1)
        await settle(window)
        assert codes_of(window) == [GOOD]
        assert desk.acts("reserve") == [GOOD]
        assert ("ask", GOOD) in desk.calls
        assert "in this sale" in shown(window)
        alt(Qt.Key.Key_1)  # as a second scan of it
        await settle(window)
        assert codes_of(window) == [GOOD]
        assert "already in this sale" in shown(window)
        window.till.rewards.buttons[1].click()
        await settle(window)
        assert codes_of(window) == [GOOD, SECOND_GOOD]

    tell(story)


def test_the_french_number_row_needs_no_shift(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), CARD)
        await settle(window)
        alt(Qt.Key.Key_Ampersand)
        await settle(window)
        assert codes_of(window) == [GOOD]
        alt(Qt.Key.Key_Eacute)
        await settle(window)
        assert codes_of(window) == [GOOD, SECOND_GOOD]

    tell(story)


def test_a_greyed_reward_can_be_chosen_and_says_why_not(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), CARD)
        await settle(window)
        strip = window.till.rewards
        at = [one.code for one in strip.on_page].index(WEB)
        button = strip.buttons[at]
        assert button.property("mood") == "dim"
        assert button.isEnabled()
        button.click()
        await settle(window)
        assert codes_of(window) == []
        assert "online shop" in window.presenter.screen.panel.reason.lower()

    tell(story, size=(1920, 1080))


@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)])
def test_pages_where_more_than_fit(tell: Tell, size: tuple[int, int]) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), CARD)
        await settle(window)
        strip = window.till.rewards
        seen: list[Code] = []
        for _ in range(3):
            seen += [one.code for one in strip.on_page if one.code not in seen]
            there = {at: one for at, one in enumerate(strip.buttons) if one.isVisible()}
            visible = list(there.values())
            assert all(one.width() >= 56 and one.height() >= 56 for one in visible)
            for at, one in there.items():
                assert one.text().endswith(f"Alt+{at + 1}")
            for one in visible:
                assert not (one.is_cut or one.is_shortened)
            assert strip.rect().contains(strip.childrenRect())
            for at in range(9):
                if at >= len(strip.on_page):
                    strip.press(at)  # an empty place, or the turn of the page
        assert set(seen) == {sighting.code for sighting in ALL.sightings}
        assert codes_of(window) == []

    tell(story, size=size)


def test_the_strip_follows_the_window_both_ways(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), CARD)
        await settle(window)
        strip = window.till.rewards
        wide = len(strip.on_page)
        window.resize(1024, 768)
        await settle(window)
        assert window.width() == 1024
        assert len(strip.on_page) < wide
        assert strip.rect().contains(strip.childrenRect())
        window.resize(1920, 1080)
        await settle(window)
        assert len(strip.on_page) == wide

    tell(story, size=(1920, 1080))


def test_codes_are_masked_in_every_text(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), CARD)
        await settle(window)
        texts = everything(window)
        for sighting in ALL.sightings:
            assert sighting.code.value not in texts
        assert GOOD.masked in texts

    tell(story)


def test_the_customer_leaves_the_screen_with_the_sale(
    tell: Tell, desk: FakeDesk, caplog: pytest.LogCaptureFixture
) -> None:
    async def story(window: TillWindow) -> None:
        for end in ("cancel", "complete"):
            scan(in_focus(), CARD)
            await settle(window)
            assert "Riquer" in everything(window)
            assert window.till.rewards.isVisible()
            if end == "complete":
                alt(Qt.Key.Key_1)
                window.presenter.on_amount("60", final=True)
                window.presenter.on_ref("T-1")
                await settle(window)
                window.presenter.on_complete()
            else:
                window.presenter.on_cancel()
            await settle(window)
            texts = everything(window)
            for personal in ("Riquer", "Elodie", "Bronze", "150", CARD.masked):
                assert personal not in texts, personal
            assert not window.till.rewards.isVisible()
            desk.held.clear()

    with caplog.at_level(logging.DEBUG):
        tell(story)
    assert "Riquer" not in caplog.text
    assert "Elodie" not in caplog.text


def everything(window: QWidget) -> str:
    """Every text and every spoken text of the window, shown or not, its title too."""
    texts = [window.windowTitle(), shown(window)]
    for widget in window.findChildren(QWidget):
        texts += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        text = getattr(widget, "text", None)
        texts.append(str(text()) if callable(text) else "")
    return "\n".join(texts)


def test_another_card_has_its_own_rewards_and_a_late_answer_is_dropped(till: Story) -> None:
    async def story(till: Till) -> None:
        gate = till.desk.hold("member_rewards")
        till.presenter.on_scan(CARD.value)
        till.presenter.on_card_mode()
        till.presenter.on_scan(OTHER_CARD.value)
        gate.set()
        await till.presenter.settle()
        assert till.desk.acts("member_rewards")[-1] == OTHER_CARD
        assert offers(till) == {}
        await till.scan(CARD)
        assert len(offers(till)) == 5
        till.presenter.on_cancel()
        assert till.presenter.screen.offers.caption == ""

    till(story)


def test_rewards_wait_for_the_answer_about_the_card(till: Story) -> None:
    async def story(till: Till) -> None:
        gate = till.desk.hold("ask_card")
        till.presenter.on_scan(CARD.value)
        assert till.desk.acts("member_rewards") == []
        gate.set()
        await till.presenter.settle()
        assert till.desk.acts("member_rewards") == [CARD]
        till.presenter.refresh()
        await till.presenter.settle()
        assert till.desk.acts("member_rewards") == [CARD]

    till(story)


def test_from_the_stock_they_say_as_of_when(till: Story, desk: FakeDesk) -> None:
    desk.rewards_of[CARD] = replace(ALL, basis=Basis.STOCK, as_of=NOW - timedelta(hours=20))

    async def story(till: Till) -> None:
        await till.scan(CARD)
        caption = till.presenter.screen.offers.caption
        assert caption == "5 rewards of the customer · as of yesterday 18:30"
        assert till.presenter.screen.member.detail.endswith("as of 14:02")

    till(story)


def test_a_disk_that_fails_takes_nothing_from_the_sale(till: Story, desk: FakeDesk) -> None:
    desk.fails["member_rewards"] = StoreError("store.busy", Disposition.RETRY)

    async def story(till: Till) -> None:
        await till.ready(GOOD)
        assert till.presenter.screen.offers.caption == ""
        assert till.codes == [GOOD]
        assert till.presenter.basket.amount == Money(6000)

    till(story)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_ages_in_words(language: str) -> None:
    words = speak(language)
    for gone, spelled in (
        (timedelta(hours=1), "13:30"),
        (timedelta(days=1), "14:30"),
        (timedelta(days=9), "03/06/2026"),
    ):
        assert spelled in words.as_known(NOW - gone)
