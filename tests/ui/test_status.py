"""The state of the till: catching up, what stopped it, and the details behind F10."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from posapp.domain.burn import BurnState
from posapp.domain.events import (
    BurnMoved,
    FlushProgressed,
    FlushStopped,
    LinkChanged,
    QueueCounted,
)
from posapp.domain.ids import SaleId
from posapp.domain.link import Link, LinkState
from posapp.ui.shell.bar import NoticeStrip, StatusBar
from posapp.ui.shell.catchup import CatchUp
from posapp.ui.shell.status import Detail, Status, StatusPresenter
from posapp.ui.shell.window import TillWindow
from posapp.ui.text import Words
from posapp.ui.widgets.elided import FittedLabel
from posapp.ui.widgets.question import QuestionDialog
from tests.ui.cut import cut_texts
from tests.ui.fake_desk import CARD, GOOD, NOW, FakeDesk, burn
from tests.ui.hands import Tell, codes_of, in_focus, press, scan, settle, shown

CAUSES = ["store_unknown", "key_refused", "forbidden", "incompatible", "no_key"]
CONFIRMED = BurnMoved(burn(GOOD, SaleId("s"), 1)._replace(state=BurnState.CONFIRMED))
UNCLEAR = BurnMoved(burn(GOOD, SaleId("s"), 1)._replace(state=BurnState.UNCLEAR))
MINUTE = timedelta(minutes=1)


def progressed(settled: int, left: int, seconds: float) -> FlushProgressed:
    return FlushProgressed(settled, left, timedelta(seconds=seconds))


class Bar:
    """A status presenter with everything it said."""

    def __init__(self, desk: FakeDesk, words: Words) -> None:
        self.desk = desk
        self.said: list[Status] = []
        self.presenter = StatusPresenter(desk, words)
        self.presenter.changed.connect(self.said.append)
        self.presenter.publish()

    @property
    def now(self) -> Status:
        return self.said[-1]

    @property
    def queue(self) -> str:
        return self.now.queue[0]


@pytest.fixture
def bar(qapp: object, desk: FakeDesk, english: Words) -> Bar:
    desk.counts = {BurnState.PENDING: 20_000}
    return Bar(desk, english)


def test_the_training_till_goes_by_a_word_not_by_its_setting(
    qapp: object, desk: FakeDesk, english: Words
) -> None:
    assert Bar(desk, english).now.till == ("PAR-01 · caisse-1", "caisse-1")
    desk.identity_ = replace(desk.identity_, training=True)
    assert Bar(desk, english).now.till == ("PAR-01 · training", "training")


def test_a_long_queue_says_how_far_it_is(bar: Bar) -> None:
    assert bar.queue == "20,000 vouchers to send"
    bar.desk.publish(progressed(3400, 16_600, 49.2))

    assert bar.now.queue == (
        "Sending to Splio: 3,400 of 20,000, about 4 min left",
        "Sending: 3,400 of 20,000, about 4 min",
    )
    bar.desk.publish(progressed(20_000, 0, 240))
    bar.desk.publish(QueueCounted(0, 0, 0, None))
    assert bar.queue == "Nothing to send"


def test_french_says_it_too(qapp: object, desk: FakeDesk, french: Words) -> None:
    bar = Bar(desk, french)
    desk.publish(progressed(3400, 16_600, 49.2))

    assert bar.queue.replace("\u202f", " ").replace("\u00a0", " ") == (
        "Envoi à Splio : 3 400 sur 20 000, encore environ 4 min"
    )


def test_passes_that_begin_again_count_on() -> None:
    catch_up = CatchUp()
    told = []
    for fact in (
        progressed(0, 1000, 0.1),
        progressed(100, 900, 5),
        progressed(300, 700, 15),
        progressed(0, 700, 0),  # the next pass
        progressed(350, 352, 4),  # two sold meanwhile; more than the last pass had settled
        progressed(702, 0, 8),
        progressed(10, 90, 5),  # another queue, later
    ):
        catch_up.hear(fact)
        told.append((catch_up.is_told, catch_up.done, catch_up.total))

    assert told == [
        (False, 0, 1000),
        (True, 100, 1000),
        (True, 300, 1000),
        (True, 300, 1000),
        (True, 650, 1002),
        (False, 0, 0),
        (True, 10, 100),
    ]


@pytest.mark.parametrize(
    "fact", [progressed(2, 0, 1), progressed(3, 5, 60), progressed(0, 500, 5), progressed(8, 8, 1)]
)
def test_a_short_or_a_standing_queue_is_not_announced(bar: Bar, fact: FlushProgressed) -> None:
    bar.desk.publish(fact)

    assert "Sending" not in bar.queue


@pytest.mark.parametrize(
    "fact",
    [LinkChanged(Link(LinkState.OFFLINE, cause="timeout")), FlushStopped("store_unknown", "x")],
)
def test_it_is_not_said_to_go_on_when_it_does_not(
    bar: Bar, fact: LinkChanged | FlushStopped
) -> None:
    bar.desk.publish(progressed(100, 900, 20))
    assert "Sending" in bar.queue
    bar.desk.publish(fact)
    bar.desk.publish(progressed(101, 899, 21))  # the pass's last words

    assert "Sending" not in bar.queue


def test_a_pass_that_brings_nothing_is_forgotten(bar: Bar) -> None:
    bar.desk.publish(progressed(100, 900, 20))
    bar.presenter._standstill.timeout.emit()

    assert bar.queue == "20,000 vouchers to send"


@pytest.mark.parametrize("cause", CAUSES)
def test_what_stopped_is_said_once_and_goes_when_a_burn_is_confirmed(bar: Bar, cause: str) -> None:
    bar.desk.publish(FlushStopped(cause, "the server's words"))
    times = len(bar.said)
    notice = bar.now.notice
    assert "manager" in notice
    assert "Nothing is lost" in notice
    assert "the server's words" not in notice
    for _ in range(3):
        bar.desk.publish(FlushStopped(cause, "the server's words"))
        bar.desk.publish(UNCLEAR)
    assert len(bar.said) == times
    bar.desk.publish(CONFIRMED)

    assert bar.now.notice == ""


@pytest.mark.parametrize("cause", CAUSES)
def test_the_link_coming_back_ends_what_it_mends(bar: Bar, cause: str) -> None:
    bar.desk.publish(FlushStopped(cause, ""))
    bar.desk.publish(LinkChanged(Link(LinkState.OFFLINE)))
    assert bar.now.notice
    bar.desk.publish(LinkChanged(Link(LinkState.ONLINE)))

    # A key without the right, or a wrong store, answers well to everything but a burn.
    assert bool(bar.now.notice) == (cause in {"store_unknown", "forbidden"})


def test_nothing_owed_is_nothing_stopped(bar: Bar) -> None:
    bar.desk.publish(FlushStopped("store_unknown", ""))
    bar.desk.publish(QueueCounted(1, 0, 0, NOW))
    assert bar.now.notice
    bar.desk.publish(QueueCounted(0, 0, 1, None))

    assert bar.now.notice == ""


@pytest.mark.parametrize("cause", [*CAUSES, "something new"])
def test_every_cause_has_a_calm_sentence(words: Words, cause: str) -> None:
    text = words.sending_stopped(cause)

    assert text.endswith(".")
    assert "offline" not in text.casefold()
    assert all(words.sending_stopped(other) != text for other in CAUSES if other != cause)


@pytest.mark.parametrize("state", list(LinkState))
def test_every_state_says_what_works_and_what_waits(words: Words, state: LinkState) -> None:
    for has_stock in (False, True):
        for stopped in (False, True):
            assert words.works(state, has_stock=has_stock).endswith(".")
            assert words.works_not(state, has_stock=has_stock, stopped=stopped).endswith(".")


def where(window: TillWindow) -> list[tuple[str, int, int]]:
    """Where the labels of the bar and the big parts of the screen stand."""
    bar = window.findChild(StatusBar)
    assert bar is not None
    places: list[QWidget] = [*bar.findChildren(QLabel), window.till.panel, window.till.rows]
    return [(type(one).__name__, one.x(), one.height()) for one in places]


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_catching_up_moves_nothing_and_fits(
    tell: Tell, desk: FakeDesk, language: str, size: tuple[int, int]
) -> None:
    async def story(window: TillWindow) -> None:
        desk.publish(QueueCounted(20_000, 0, 12, NOW))
        await asyncio.sleep(0.02)
        before = where(window)
        desk.publish(progressed(3400, 16_600, 49.2))
        await asyncio.sleep(0.02)
        assert cut_texts(window) == []
        assert "20" in shown(window)
        told = [one.text() for one in window.findChildren(FittedLabel) if " 4 min" in one.text()]
        assert len(told) == 1
        assert where(window) == before
        assert (window.width(), window.height()) == size

    tell(story, language, size)


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_notice_fits_and_takes_no_focus(
    tell: Tell, desk: FakeDesk, language: str, size: tuple[int, int]
) -> None:
    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, CARD)
        scan(window.till.entry.code, GOOD)
        await settle(window)
        desk.publish(LinkChanged(Link(LinkState.REFUSED, cause="key_refused", since=NOW)))
        desk.publish(QueueCounted(4, 1, 12, NOW))
        for cause in CAUSES:
            desk.publish(FlushStopped(cause, ""))
            await asyncio.sleep(0.02)
            strip = window.findChild(NoticeStrip)
            assert strip is not None
            assert strip.isVisible()
            assert strip.accessibleName()
            assert window.till.entry.code.hasFocus()
            assert cut_texts(window) == [], cause
            press(window, Qt.Key.Key_F10)
            await asyncio.sleep(0.02)
            assert cut_texts(window) == [], cause
            assert window.rect().contains(window.details.geometry())
            press(window, Qt.Key.Key_Escape)
            await settle(window)
            assert not window.details.isVisible()
            desk.publish(CONFIRMED)
            assert not strip.isVisible()

    tell(story, language, size)


@pytest.mark.parametrize("state", list(LinkState))
def test_the_links_sentence_is_in_the_tool_tip_and_read_aloud(
    tell: Tell, desk: FakeDesk, state: LinkState
) -> None:
    desk.link_ = Link(state, cause="timeout")

    async def story(window: TillWindow) -> None:
        bar = window.findChild(StatusBar)
        assert bar is not None
        label = bar.findChildren(FittedLabel)[0]
        assert label.toolTip() == label.accessibleDescription()
        assert len(label.text()) < 40
        assert len(label.toolTip()) > len(label.text())

    tell(story)


def test_f10_opens_the_details_and_escape_closes_them_and_no_sale(
    tell: Tell, desk: FakeDesk
) -> None:
    desk.link_ = Link(
        LinkState.OFFLINE,
        cause="timeout",
        since=NOW - 12 * MINUTE,
        last_good_at=NOW - 13 * MINUTE,
    )

    async def story(window: TillWindow) -> None:
        desk.publish(QueueCounted(2, 1, 0, NOW - 9 * MINUTE))
        scan(window.till.entry.code, CARD)
        scan(window.till.entry.code, GOOD)
        await settle(window)
        window.till.entry.amount.setFocus()
        QTest.keyClick(window, Qt.Key.Key_F10)
        assert window.details.isVisible()
        assert in_focus() is window.details.close_button
        text = shown(window.details)
        for said in (
            "Splio did not answer in time.",
            "Since 14:18. Last answer at 14:17.",
            "Stock of 14:02 (28 min ago)",
            "2 used vouchers wait to be sent to Splio. 1 was sent without an answer",
            "The oldest was used at 14:21 (9 min ago).",
            "Vouchers are checked from the stock",
            "used vouchers are not sent yet",
        ):
            assert said in text
        QTest.keyClick(window, Qt.Key.Key_Escape)
        await settle(window)
        assert not window.details.isVisible()
        assert in_focus() is window.till.entry.amount
        assert window.findChild(QuestionDialog) is None
        assert set(desk.held) == {GOOD}
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert window.findChild(QuestionDialog) is not None

    tell(story)


def test_a_line_of_the_details_may_go_again(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        usual = window.status.status
        more = replace(usual, details=(*usual.details, Detail("Clock", "It is an hour late.")))
        press(window, Qt.Key.Key_F10)
        window.details.render_status(more)
        assert "It is an hour late." in shown(window.details)
        window.details.render_status(usual)
        assert "It is an hour late." not in shown(window.details)
        assert usual.details[-1].text in shown(window.details)

    tell(story)


def test_selling_goes_on_beside_the_details(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        QTest.keyClick(window, Qt.Key.Key_F10)
        scan(in_focus(), CARD)
        scan(in_focus(), GOOD)
        await settle(window)
        assert codes_of(window) == [GOOD]
        assert not window.details.isVisible()
        QTest.keyClick(window, Qt.Key.Key_F10)
        QTest.keyClick(window, Qt.Key.Key_F4)
        QTest.keyClick(window, Qt.Key.Key_F10)
        assert not window.details.isVisible()
        assert in_focus() is window.till.entry.amount

    tell(story)


def test_the_details_follow_the_facts_while_they_are_open(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        QTest.keyClick(window, Qt.Key.Key_F10)
        assert "Nothing has to wait." in shown(window.details)
        desk.publish(FlushStopped("forbidden", ""))
        assert "Used vouchers are not sent to Splio." in shown(window.details)
        desk.synced = None
        desk.publish(LinkChanged(Link(LinkState.INCOMPATIBLE, cause="not_splio", since=NOW)))
        assert "Something other than Splio answers" in shown(window.details)

    tell(story)


def test_larger_letters_on_a_larger_screen(tell: Tell, desk: FakeDesk) -> None:
    sizes: dict[int, dict[str, int]] = {}

    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, GOOD)
        await settle(window)
        labels = {
            str(one.property("role")): one.fontInfo().pixelSize()
            for one in window.findChildren(QLabel)
            if one.property("role")
        }
        sizes[window.width()] = labels | {"amount": window.till.entry.amount.fontInfo().pixelSize()}

    for size in ((1024, 768), (1920, 1080)):
        tell(story, "en", size)
        desk.held.clear()
    small, large = sizes[1024], sizes[1920]
    for role in ("word", "reason", "rowword", "rowtitle", "name", "caption", "amount"):
        assert large[role] > small[role], role
