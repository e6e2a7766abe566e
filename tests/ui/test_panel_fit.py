"""The panel's one next act in sight on the smallest screen, whatever else there is."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea

from posapp.domain.code import Code
from posapp.domain.voucher import Worth, WorthKind
from posapp.ui.shell.bar import StatusBar
from posapp.ui.shell.window import TillWindow
from posapp.ui.widgets.fitting import FittingButton
from tests.ui.cut import cut_texts
from tests.ui.fake_desk import CARD, TEN_EUROS, THRESHOLD, UNKNOWN, FakeDesk, in_stock
from tests.ui.hands import Tell, settle, shown
from tests.ui.test_member_rewards import ALL, FIFTY, LATER, SOON, rewards
from tests.ui.test_sale_money import OTHER_SHARE, SHARE, percent

MISTYPED, WELL_TYPED = Code("1000739900011"), Code("1000739900991")


@pytest.fixture
def desk() -> FakeDesk:
    made = FakeDesk()
    made.rewards_of[CARD] = ALL
    for sighting in (*ALL.sightings, percent(SHARE, 15), percent(OTHER_SHARE, 20)):
        made.stock[sighting.code] = sighting
    return made


def next_act(window: TillWindow) -> QLabel:
    [found] = [one for one in window.till.panel.findChildren(QLabel) if one.text().startswith("➜")]
    return found


def hidden(window: TillWindow, one: QLabel) -> list[str]:
    """What is wrong with a text of the panel's middle: out of sight, or without its height."""
    middle = window.till.panel.findChild(QScrollArea, "middle")
    assert middle is not None
    view = middle.viewport()
    there = one.rect().translated(one.mapTo(view, one.rect().topLeft()))
    wrong = [] if one.isVisible() and view.rect().contains(there) else [f"{there} {view.rect()}"]
    if one.height() < one.heightForWidth(one.width()):
        wrong.append(f"{one.height()} of {one.heightForWidth(one.width())}")
    return wrong


def sizes(window: TillWindow) -> dict[str, int]:
    labels = window.till.panel.findChildren(QLabel)
    return {str(one.property("role")): one.fontInfo().pixelSize() for one in labels}


@pytest.mark.parametrize("language", ["en", "fr", "es", "it"])
@pytest.mark.parametrize("notice", ["", "Voucher …0010 is already in this sale; it counts once."])
def test_the_next_act_is_in_sight(tell: Tell, desk: FakeDesk, language: str, notice: str) -> None:
    async def story(window: TillWindow) -> None:
        presenter = window.presenter
        window.scan(CARD.value)
        await settle(window)
        presenter.on_amount("30", final=True)
        for code in (THRESHOLD, UNKNOWN, MISTYPED, SHARE, OTHER_SHARE):
            window.scan(code.value)
            await settle(window)
            presenter._notice = notice
            presenter.refresh()
            await settle(window)
            assert window.till.rewards.isVisible()
            assert hidden(window, next_act(window)) == [], code
            assert cut_texts(window) == [], code
            now = sizes(window)
            assert now["word"] >= 48 and now["reason"] >= 24
            assert min(now["next"], now["tell"], now["other"]) >= 17

    tell(story, language)


def test_a_slip_is_told_at_once(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        window.scan(CARD.value)
        window.scan(MISTYPED.value)
        await settle(window)
        labels = window.till.panel.findChildren(QLabel)
        [slip] = [one for one in labels if one.text().startswith("Its last digit")]
        assert hidden(window, slip) == []
        assert slip.property("role") == "slip"
        assert slip.y() < next_act(window).y()
        window.scan(WELL_TYPED.value)
        await settle(window)
        assert not slip.isVisible()

    tell(story)


@pytest.mark.parametrize("language", ["en", "fr", "es", "it"])
def test_rewards_are_told_in_full_on_three_lines(tell: Tell, desk: FakeDesk, language: str) -> None:
    desk.rewards_of[CARD] = rewards(
        SOON,
        replace(percent(SHARE, 20), voucher=SOON.voucher),
        percent(OTHER_SHARE, 15),
        LATER,
        FIFTY,
    )

    async def story(window: TillWindow) -> None:
        window.scan(CARD.value)
        await settle(window)
        strip = window.till.rewards
        seen = [one for one in strip.buttons if one.isVisible()]
        assert len(seen) == 4  # the last one turns the page
        assert cut_texts(window) == []
        for one in seen:
            assert "…" not in one.text().replace("…00", "")
            assert one.keeps_lines and one.text().count("\n") <= 2
        assert language != "fr" or "/26\n" in seen[0].text()
        assert "2026" in seen[0].accessibleName()

    tell(story, language)


def test_what_is_shortened_is_found(tell: Tell, desk: FakeDesk) -> None:
    long = replace(
        TEN_EUROS, worth=Worth(WorthKind.OTHER, Decimal(0)), name="Chèque d'un montant " * 4
    )
    desk.rewards_of[CARD] = rewards(in_stock(SHARE, long), SOON, in_stock(OTHER_SHARE, long))

    async def story(window: TillWindow) -> None:
        window.scan(CARD.value)
        await settle(window)
        assert [one.is_shortened for one in window.till.rewards.buttons[:3]].count(True) == 2
        assert len(cut_texts(window)) == 2

    tell(story)


@pytest.mark.parametrize("language", ["en", "fr", "es", "it"])
def test_the_bar_has_room_for_the_shop(tell: Tell, language: str) -> None:
    async def story(window: TillWindow) -> None:
        sound = window.findChild(FittingButton, "sound")
        bar = window.findChild(StatusBar)
        assert sound is not None and bar is not None
        for is_muted in (False, True):
            bar.render_sound(is_muted=is_muted)
            await settle(window)
            assert sound.keeps_lines and sound.text().count("\n") == 1
            assert sound.width() <= 96
            assert "PAR-01 · caisse-1" in shown(window)
            assert cut_texts(window) == []

    tell(story, language)
