"""The guided tour follows the till by itself, and the sheet of its codes is a page to scan from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from posapp.domain.code import Code, ean13_check_digit
from posapp.domain.finding import Basis, Kind
from posapp.domain.verdict import Sighting
from posapp.domain.voucher import VoucherStatus
from posapp.ui.desk import Sample
from posapp.ui.shell.sheet import paint_sheet, write_sheet
from posapp.ui.shell.tour import Tour
from posapp.ui.shell.window import TillWindow
from posapp.ui.text.training import TourStep
from tests.ui.conftest import speak
from tests.ui.fake_desk import (
    CARD,
    EXPIRED,
    GOOD,
    SYNCED,
    THRESHOLD,
    UNKNOWN,
    FakeDesk,
    in_stock,
)
from tests.ui.hands import in_focus, scan, settle
from tests.ui.test_pseudo import laid_out

USED = Code("1000739900072")
SAMPLES = (
    Sample(CARD.value, "member_card"),
    Sample(GOOD.value, "good"),
    Sample(THRESHOLD.value, "threshold"),
    Sample(EXPIRED.value, "expired"),
    Sample(USED.value, "used"),
    Sample(UNKNOWN.value, "unknown"),
)
ALL = tuple(TourStep)


@pytest.fixture
def desk() -> FakeDesk:
    made = FakeDesk(training=True, samples=SAMPLES)
    made.stock[USED] = in_stock(USED, status=VoucherStatus.BURNED)
    made.stock[UNKNOWN] = Sighting(UNKNOWN, Kind.UNKNOWN, Basis.NONE, SYNCED)
    return made


def at_once(window: TillWindow) -> Tour:
    """The tour, without time to read between two steps."""
    window.tour.pause.setInterval(0)
    return window.tour


async def passed(window: TillWindow, step: TourStep) -> None:
    """The tour has left a step by itself."""
    for _ in range(50):
        if window.tour.step is not step:
            return
        await settle(window)
    raise AssertionError(f"the tour stays at {step}: {window.presenter.screen.panel}")


def test_it_goes_on_by_itself_to_the_end(tell: Callable[..., None], desk: FakeDesk) -> None:
    seen: list[TourStep] = []

    async def story(window: TillWindow) -> None:
        tour = at_once(window)
        tour.start()
        while (step := tour.step) is not None and step is not TourStep.END:
            seen.append(step)
            shown = tour.shown
            assert shown is not None
            if shown.code:
                scan(in_focus(), shown.code)
            elif step is TourStep.TURNS:
                window.presenter.on_amount("62.40", final=True)
            elif step is TourStep.COMPLETE:
                window.presenter.on_ref("T-1")
                window.presenter.on_complete()
            else:
                QTest.keyClick(window, Qt.Key.Key_F10)
            await passed(window, step)
        tour.go_on()
        assert not tour.is_on

    tell(story)
    assert tuple(seen) == ALL[:-1]


def test_the_network_is_cut_for_its_steps_only(tell: Callable[..., None], desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        tour = window.tour
        tour.start()
        for _ in ALL:
            tour.go_on()
        assert not tour.is_on

    tell(story)
    assert desk.acts("network") == [False, True]


def test_ended_midway_it_brings_the_network_back(tell: Callable[..., None], desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        window.tour.start()
        while window.tour.step is not TourStep.UNKNOWN:
            window.tour.go_on()
        assert desk.acts("network") == [False]
        window.tour.end()

    tell(story)
    assert desk.acts("network") == [False, True]


def test_keys_lead_back_on_and_out(tell: Callable[..., None], desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        window.tour.start()
        await laid_out()
        steps = []
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End):
            QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
            steps.append(window.tour.step)
        assert steps == [TourStep.ACCEPTED, TourStep.SHORT, TourStep.ACCEPTED, None]

    tell(story)


def test_what_was_so_before_does_not_hurry_it_on(tell: Callable[..., None], desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        tour = at_once(window)
        scan(in_focus(), CARD)
        await settle(window)
        tour.start()
        await settle(window)
        shown = tour.shown
        assert tour.step is TourStep.CARD
        assert shown is not None
        assert shown.is_done

    tell(story)


def test_touch_alone_suffices(tell: Callable[..., None], desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        window.tour.start()
        await laid_out()
        window._beside.panel.scan_button.click()
        await settle(window)
        assert window.presenter.basket.card_code == CARD
        window._beside.panel.next_button.click()
        assert window.tour.step is TourStep.ACCEPTED
        window._beside.panel.end_button.click()
        assert not window.tour.is_on

    tell(story)


def test_it_says_where_its_vouchers_are_used_up(tell: Callable[..., None], desk: FakeDesk) -> None:
    desk.leave_open(GOOD)

    async def story(window: TillWindow) -> None:
        window.tour.start()
        shown = window.tour.shown
        assert shown is not None
        words = speak("en")
        assert shown.text == f"{words.tour_task(TourStep.CARD)}\n{words.tour_worn()}"
        scan(in_focus(), CARD)
        await settle(window)
        window.tour.go_on()
        scan(in_focus(), GOOD)
        await settle(window)
        assert window.presenter.screen.panel.word == "Refused"
        shown = window.tour.shown
        assert shown is not None and not shown.is_done  # a refusal is no good voucher
        assert words.tour_worn() in shown.text

    tell(story)


def test_a_language_changed_midway_does_not_lose_the_place(
    tell: Callable[..., None], desk: FakeDesk
) -> None:
    async def story(window: TillWindow) -> None:
        window.tour.start()
        window.tour.go_on()
        await laid_out()
        window.speak("fr")
        await laid_out()
        assert window.tour.step is TourStep.ACCEPTED
        assert window._beside.panel.isVisible()
        title = speak("fr").tour_title(TourStep.ACCEPTED)
        assert window._beside.panel.accessibleName().startswith(title)

    tell(story)


@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)])
def test_the_code_on_the_screen_is_whole_and_large(
    tell: Callable[..., None], desk: FakeDesk, size: tuple[int, int]
) -> None:
    async def story(window: TillWindow) -> None:
        window.tour.start()
        await laid_out()
        barcode = window._beside.panel._barcode
        assert barcode is not None
        assert barcode.code == CARD.value
        assert not barcode.visibleRegion().isEmpty()
        assert barcode.visibleRegion().boundingRect() == barcode.rect()
        assert _bars(barcode.grab().toImage(), 10) > 20

    tell(story, size=size)


def test_the_sheet_is_one_page_of_pdf(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"

    assert write_sheet(path, SAMPLES, speak("it"))

    made = path.read_bytes()
    assert made.startswith(b"%PDF")
    assert made.count(b"/Type /Page\n") == 1


def test_a_sheet_that_cannot_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    assert not write_sheet(tmp_path / "no" / "where.pdf", SAMPLES, speak("en"))


@pytest.mark.parametrize("language", ["en", "fr", "es", "it"])
def test_every_code_is_on_the_paper(qapp: QApplication, language: str) -> None:
    page = QImage(210 * 6, 297 * 6, QImage.Format.Format_RGB32)
    page.fill(QColor("#ffffff"))
    painter = QPainter(page)
    painter.scale(6, 6)
    paint_sheet(painter, [_as_ean(sample) for sample in SAMPLES], speak(language))
    painter.end()

    # Six codes in three rows of two: a line through the bars of each row crosses two EAN-13.
    lines = [_bars(page, y) for y in range(0, page.height(), 12)]
    assert lines.count(2 * 30) > 3 * 5


def test_the_sheet_is_saved_from_the_banner(
    tell: Callable[..., None], desk: FakeDesk, tmp_path: Path
) -> None:
    async def story(window: TillWindow) -> None:
        assert window._sheets is not None
        window._sheets.save(tmp_path / "sheet.pdf")
        assert "sheet.pdf" in window._work.work.text

    tell(story)
    assert (tmp_path / "sheet.pdf").exists()


def _as_ean(sample: Sample) -> Sample:
    return replace(sample, code=sample.code[:12] + ean13_check_digit(sample.code[:12]))


def _bars(image: QImage, y: int) -> int:
    """How many dark bars a line crosses; an EAN-13 has thirty."""
    dark = [image.pixelColor(x, y).lightness() < 100 for x in range(image.width())]
    return sum(now and not before for before, now in pairwise([False, *dark]))
