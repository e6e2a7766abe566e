"""In a language longer by two fifths nothing is cut, and nothing is said without translation."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from posapp.domain.stock_level import StockLevel
from posapp.ui.desk import Sample
from posapp.ui.shell.offices import JOURNAL, PEOPLE, QUEUE, REPORTS, SETTINGS, SUPPORT
from posapp.ui.shell.window import TillWindow, open_window
from posapp.ui.text import LANGUAGES, Words
from tests.ui.conftest import Run, speak
from tests.ui.cut import cut_texts
from tests.ui.fake_desk import CARD, EXPIRED, GOOD, NOW, SECOND_GOOD, THRESHOLD, UNKNOWN, FakeDesk
from tests.ui.hands import settle
from tests.ui.pseudo import PseudoWords, bare_texts, pseudo

SIZES = ((1024, 768), (1920, 1080))
DATA = (
    "ABC",
    "posapp",
    "Elodie Riquer",
    "Bronze",
    "Chèque cadeau 10 €",
    "Chèque cadeau 10\u00a0€",
    "Chèque d'un montant de 25 euros",
    "PAR-01",
    "caisse-1",
    "caiss…",  # its room is the narrowest
    "T-42",
    "codes.csv",
    *LANGUAGES.values(),
    *(f"F{n}" for n in range(1, 13)),
    *(f"{held}+{key}" for held in ("Ctrl", "Alt") for key in ("Return", "Enter", *"CFLMRSTU")),
    "Esc",
    "End",
    "Left",
    "Right",
    "Del",
    "Alt",
)
SAMPLES = tuple(
    Sample(code.value, story)
    for code, story in (
        (CARD, "member_card"),
        (GOOD, "good"),
        (THRESHOLD, "threshold"),
        (EXPIRED, "expired"),
        (SECOND_GOOD, "used"),
        (UNKNOWN, "unknown"),
    )
)
State = tuple[str, Callable[[TillWindow], Awaitable[None]]]


async def welcome(window: TillWindow) -> None:
    await settle(window)


async def accepted(window: TillWindow) -> None:
    window.presenter.on_scan(CARD.value)
    window.presenter.on_scan(GOOD.value)
    await settle(window)


async def below_the_threshold(window: TillWindow) -> None:
    window.presenter.on_scan(THRESHOLD.value)
    window.presenter.on_amount("12", final=True)
    await settle(window)


async def refused(window: TillWindow) -> None:
    window.presenter.on_scan(EXPIRED.value)
    await settle(window)


async def unknown(window: TillWindow) -> None:
    window.presenter.on_scan(UNKNOWN.value)
    await settle(window)


async def details(window: TillWindow) -> None:
    window._toggle_details()
    await settle(window)


async def languages(window: TillWindow) -> None:
    window.details.put_away()
    window.choose_language()
    await settle(window)


async def stock(window: TillWindow) -> None:
    window.overlays.languages.widget.put_away()
    window.show_stock()
    await settle(window)


def office(tab: str) -> Callable[[TillWindow], Awaitable[None]]:
    async def reach(window: TillWindow) -> None:
        window.show_office(tab)
        await settle(window)

    return reach


async def keys(window: TillWindow) -> None:
    window.show_till()
    window.overlays.keys.widget.toggle()
    await settle(window)


STATES: tuple[State, ...] = (
    ("welcome", welcome),
    ("accepted", accepted),
    ("below", below_the_threshold),
    ("refused", refused),
    ("unknown", unknown),
    ("details", details),
    ("languages", languages),
    ("stock", stock),
    *((tab, office(tab)) for tab in (QUEUE, JOURNAL, REPORTS, SETTINGS, PEOPLE, SUPPORT)),
    ("keys", keys),
)


@pytest.fixture
def furnished(desk: FakeDesk) -> FakeDesk:
    desk.levels = (StockLevel("bbco-10", "Chèque cadeau 10 €", 5, 3, 10, 1.5, 3.0, NOW),)
    return desk


async def laid_out() -> None:
    """A resize, and what the letters that change with it ask of the layouts."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        await asyncio.sleep(0)


def walk(
    arun: Run,
    desk: FakeDesk,
    words: Words,
    look: Callable[[TillWindow], list[str]],
    sizes: Sequence[tuple[int, int]] = SIZES,
) -> list[str]:
    """Every state in these sizes; what `look` finds there."""
    found: list[str] = []

    async def main() -> None:
        window = open_window(desk, words)
        window.showNormal()
        try:
            for name, reach in STATES:
                await reach(window)
                for size in sizes:
                    window.resize(*size)
                    await laid_out()
                    found.extend(f"{name} {size[0]}: {one}" for one in look(window))
        finally:
            await window.shut()
            window.hide()
            window.deleteLater()
            await asyncio.sleep(0)

    arun(main())
    return found


def stretched() -> PseudoWords:
    return PseudoWords("en", ZoneInfo("Europe/Paris"), lambda: NOW)


def test_the_longer_language_keeps_placeholders_and_breaks() -> None:
    said = pseudo("Voucher {code} removed.\nF9")

    assert "{code}" in said
    assert said.count("\n") == 1
    assert len(said) >= 1.3 * len("Voucher {code} removed.\nF9")


def test_a_language_longer_by_two_fifths_is_neither_cut_nor_mixed(
    arun: Run, furnished: FakeDesk
) -> None:
    found = walk(
        arun, furnished, stretched(), lambda shown: cut_texts(shown) + bare_texts(shown, DATA)
    )

    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut(arun: Run, furnished: FakeDesk, language: str) -> None:
    assert walk(arun, furnished, speak(language), cut_texts, SIZES[:1]) == []


def test_the_training_mode_is_translated_and_uncut(arun: Run) -> None:
    desk = FakeDesk(training=True, samples=SAMPLES)
    found: list[str] = []

    async def main() -> None:
        window = open_window(desk, stretched())
        window.showNormal()
        try:
            for size in SIZES:
                window.resize(*size)
                await settle(window)
                found.extend(cut_texts(window) + bare_texts(window, DATA))
            window.tour.start()
            while window.tour.is_on:
                await laid_out()
                found.extend(cut_texts(window) + bare_texts(window, DATA))
                window.tour.go_on()
        finally:
            await window.shut()
            window.hide()
            window.deleteLater()
            await asyncio.sleep(0)

    arun(main())
    assert found == []
