"""The keys: one table, what it says on the buttons, and the page that Ctrl+F1 opens."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
)

from posapp.ui.shell.shortcuts import KEYS, keys_of
from posapp.ui.shell.window import TillWindow
from posapp.ui.text.shortcuts import Act
from posapp.ui.widgets.question import QuestionDialog
from tests.ui.cut import cut_texts
from tests.ui.fake_desk import CARD, GOOD, UNKNOWN, FakeDesk
from tests.ui.hands import Tell, codes_of, in_focus, press, scan, settle
from tests.ui.test_accessibility import everything


def test_every_key_of_the_window_is_in_the_table(tell: Tell, desk: FakeDesk) -> None:
    everything(desk)
    known = {QKeySequence(key).toString() for keys in KEYS.values() for key in keys}

    async def story(window: TillWindow) -> None:
        installed = {one.key().toString() for one in window.findChildren(QShortcut)}
        # The keys of the digits on a French keyboard do what the digits do.
        unknown = {one for one in installed - known if one.isascii() and one[-1].isalnum()}
        assert unknown == set()
        assert {"F1", "Ctrl+F1", "F2", "F10", "Ctrl+M", "Ctrl+T"} <= installed

    tell(story)
    every = [key for keys in KEYS.values() for key in keys]
    assert len(every) == len(set(every))


def test_the_keys_on_the_buttons_are_keys_of_the_table(tell: Tell, desk: FakeDesk) -> None:
    everything(desk)
    known = {key for keys in KEYS.values() for key in keys}
    said = re.compile(r"(?:^|\s)(F\d{1,2}|Esc|(?:Ctrl|Alt)\+\w+)$", re.MULTILINE)

    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, UNKNOWN)
        await settle(window)
        window.show_office()
        window.show_till()
        for later in (window.overlays.details, window.overlays.languages, window.overlays.keys):
            assert later.widget.isHidden()  # each is made only now
        texts = [one.text() for one in window.findChildren(QPushButton)]
        texts += [one.text() for one in window.findChildren(QLabel)]
        keys = {key for text in texts for key in said.findall(text)}
        assert keys - known == set()
        assert {"F1", "F2", "F3", "F4", "F5", "F6", "F7", "F9", "F10", "Esc", "Ctrl+M"} <= keys

    tell(story)


def open_keys(window: TillWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)])
def test_ctrl_f1_shows_every_key_there_is_in_words(
    tell: Tell, desk: FakeDesk, language: str, size: tuple[int, int]
) -> None:
    async def story(window: TillWindow) -> None:
        open_keys(window)
        await asyncio.sleep(0.02)
        page, words = window.overlays.keys.widget, window.till._words
        assert page.isVisible()
        assert page.size() == window._page.size()
        shown = {one.text() for one in page.findChildren(QLabel) if one.isVisible()}
        for _act, keys in keys_of(window):
            assert words.key(keys) in shown
        assert "F8" not in shown  # in training only
        assert cut_texts(page) == []
        assert in_focus() is page.close_button

    tell(story, language, size)


def test_keys_do_nothing_unseen_below_the_page_of_keys(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, CARD)
        scan(window.till.entry.code, GOOD)
        window.till.entry.amount.setText("60")
        window.till.entry.ref.setText("T-1")
        window.till.entry.amount.setFocus()
        await settle(window)
        for leave in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            open_keys(window)
            for key in (Qt.Key.Key_F9, Qt.Key.Key_F2, Qt.Key.Key_F11, Qt.Key.Key_Tab):
                press(in_focus(), key)
            await settle(window)
            assert window.overlays.keys.widget.isVisible()
            press(in_focus(), leave)
            assert not window.overlays.keys.widget.isVisible()
            assert in_focus() is window.till.entry.amount
        assert desk.acts("complete") == []
        assert codes_of(window) == [GOOD]
        assert window.findChild(QuestionDialog) is None

    tell(story)


def test_a_scan_closes_the_page_of_keys_and_counts(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        open_keys(window)
        scan(in_focus(), GOOD)
        await settle(window)
        assert not window.overlays.keys.widget.isVisible()
        assert codes_of(window) == [GOOD]
        assert in_focus() is window.till.entry.code

    tell(story)


async def _by_touch(window: TillWindow) -> None:
    QTest.mouseClick(_button(window, "F10"), Qt.MouseButton.LeftButton)
    await asyncio.sleep(0.01)
    QTest.mouseClick(_button(window, "Ctrl+T"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(_button(window, "Ctrl+M"), Qt.MouseButton.LeftButton)


def _button(window: TillWindow, key: str) -> QPushButton:
    return next(
        one
        for one in window.findChildren(QPushButton)
        if one.isVisible() and one.text().endswith(key)
    )


def test_look_sound_and_keys_are_one_touch_away_from_the_state(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        look = window.senses.theme
        await _by_touch(window)
        assert window.senses.theme is look.next
        assert window.senses.is_muted
        QTest.mouseClick(_button(window, "Ctrl+F1"), Qt.MouseButton.LeftButton)
        assert window.overlays.keys.widget.isVisible()
        assert not window.details.isVisible()
        QTest.mouseClick(window.overlays.keys.widget.close_button, Qt.MouseButton.LeftButton)
        assert not window.overlays.keys.widget.isVisible()

    tell(story)


def test_the_manuals_tell_every_key() -> None:
    docs = Path(__file__).parents[2] / "resources" / "docs"
    for name in ("cashier.md", "cashier.fr.md"):
        text = (docs / name).read_text(encoding="utf-8")
        for act in (Act.MANUAL, Act.KEYS, Act.MUTE, Act.LOOK, Act.STATE, Act.COMPLETE):
            assert f"| {KEYS[act][0]} |" in text, (name, act)
