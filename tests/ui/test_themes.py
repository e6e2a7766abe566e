"""Colours that everybody can tell apart and read, in every theme; changed during a sale."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from posapp.domain.cue import Cue
from posapp.ui.shell.senses import Manner, Senses, system_theme
from posapp.ui.shell.window import TillWindow
from posapp.ui.text import Words
from posapp.ui.theme import COLOURS, Theme, Tone, dress, ground_of, stylesheet, theme_of
from posapp.ui.till.panel import VerdictPanel
from posapp.ui.till.screen import Panel
from posapp.ui.widgets.badge import Badge
from tests.ui.colours import BLINDNESS, contrast, distance, painted
from tests.ui.cut import cut_texts
from tests.ui.fake_desk import CARD, EXPIRED, GOOD, UNKNOWN
from tests.ui.hands import Tell, codes_of, in_focus, press, scan, settle

ROOT = Path(__file__).parents[2]
APART = 0.3  # how far the grounds of two classes look apart, of 1.7 between black and white
READ_ON = {
    "page": ("text", "caption", "quiet", "fault"),
    "card": ("text", "caption", "quiet", "fault"),
    "field": ("field-text",),
    "button": ("button-text",),
    "hover": ("button-text",),
    "pressed": ("button-text",),
    "off": ("off-text",),
    "accent": ("accent-text",),
    "accent-hover": ("accent-text",),
    "banner": ("banner-text",),
    "notice": ("notice-text",),
    "bar": ("bar-text", "caption"),
}
SEEN_ON = {"page": ("line", "accent"), "field": ("line", "accent"), "button": ("line", "accent")}


def least(theme: Theme) -> float:
    return 7.0 if theme is Theme.CONTRAST else 4.5


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("tone", list(Tone))
def test_text_is_readable_on_every_ground(theme: Theme, tone: Tone) -> None:
    ground = COLOURS[theme].grounds[tone]
    assert contrast(ground.back, ground.text) >= least(theme)


@pytest.mark.parametrize("theme", list(Theme))
def test_every_other_text_is_readable_where_it_stands(theme: Theme) -> None:
    named = COLOURS[theme].by_name
    for back, texts in READ_ON.items():
        for text in texts:
            assert contrast(named[back], named[text]) >= least(theme), (back, text)


@pytest.mark.parametrize("theme", list(Theme))
def test_edges_and_the_focus_can_be_seen(theme: Theme) -> None:
    named = COLOURS[theme].by_name
    for back, lines in SEEN_ON.items():
        for line in lines:
            assert contrast(named[back], named[line]) >= 3, (back, line)
    assert contrast(named["accent"], named["accent-focus"]) >= 1.3 or theme is not Theme.LIGHT


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_the_classes_of_a_verdict_differ_for_everybody(theme: Theme, blindness: str) -> None:
    grounds = COLOURS[theme].grounds
    for one, other in combinations((Tone.GOOD, Tone.ATTENTION, Tone.BAD), 2):
        assert distance(grounds[one].back, grounds[other].back, blindness) > APART, (one, other)


@pytest.mark.parametrize("theme", list(Theme))
def test_the_sheet_has_all_its_colours_and_every_colour_its_use(theme: Theme) -> None:
    sheet = stylesheet(theme)
    assert "@" not in sheet
    template = (ROOT / "resources" / "styles" / "till.qss").read_text(encoding="utf-8")
    used = set(re.findall(r"@([a-z-]+)", template))
    assert used == set(COLOURS[theme].by_name)


def test_no_colour_is_written_beside_the_table() -> None:
    colour = re.compile(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|QColor\([\"'\d]|GlobalColor\.")
    # A barcode is black on white for scanners, and paper is paper, whatever the theme.
    apart = {"theme.py", "barcode.py", "paper.py"}
    files = [one for one in (ROOT / "posapp").rglob("*.py") if one.name not in apart]
    files += (ROOT / "resources" / "styles").glob("*.qss")
    found = [
        f"{file.name}: {line.strip()}"
        for file in files
        for line in file.read_text(encoding="utf-8").splitlines()
        if colour.search(line)
    ]
    assert [one for one in found if "sheet.py" not in one] == []


@pytest.mark.parametrize("theme", list(Theme))
def test_what_is_painted_is_what_the_table_says(
    theme: Theme, english: Words, qapp: QApplication
) -> None:
    host = QWidget()
    dress(host, theme)
    panel = VerdictPanel(english, host)
    host.resize(700, 420)
    panel.resize(700, 420)
    host.show()
    for tone in Tone:
        panel.render_panel(
            Panel(tone, word="Refused", reason="It expired.", basis="Checked with Splio now.")
        )
        QApplication.processEvents()
        image = panel.grab().toImage()
        for role in ("word", "reason", "basis"):
            shown = next(one for one in panel.findChildren(QLabel) if one.property("role") == role)
            area = QRect(shown.mapTo(panel, QPoint(0, 0)), shown.size())
            width = min(area.width(), shown.fontMetrics().horizontalAdvance(shown.text()) + 2)
            area.setWidth(width)
            back, text = painted(image.copy(area))
            assert back == COLOURS[theme].grounds[tone].back, (tone, role)
            assert contrast(back, text) >= least(theme), (tone, role)
        badge = panel.findChild(Badge)
        assert badge is not None
        shape, mark = painted(badge.grab().toImage())
        assert contrast(shape, mark) >= 4.5, tone
    host.hide()


def test_ctrl_t_leafs_through_the_themes_and_the_sale_goes_on(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, CARD)
        scan(window.till.entry.code, GOOD)
        window.till.entry.amount.setFocus()
        press(window, Qt.Key.Key_1)
        window.till.entry.amount.setText("12")
        await settle(window)
        backs = []
        for _ in Theme:
            backs.append(painted(_page(window))[0])
            QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
            await settle(window)
            assert codes_of(window) == [GOOD]
            assert window.till.entry.amount.text() == "12"
            assert in_focus() is window.till.entry.amount
            assert cut_texts(window) == []
        assert backs == [COLOURS[theme].others["page"] for theme in Theme]
        assert painted(_page(window))[0] == backs[0]

    tell(story)


def _page(window: TillWindow) -> QImage:
    """A strip of the page's own ground, above the caption of the vouchers."""
    at = window.till.mapTo(window, QPoint(2, 2))
    return window.grab(QRect(at, at + QPoint(8, 200))).toImage()


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_a_theme_reaches_every_page_and_what_is_painted_by_hand(theme: str, tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        while window.senses.theme is not Theme(theme):
            window.senses.leaf()
        for code in (CARD, GOOD, EXPIRED, UNKNOWN):
            scan(window.till.entry.code, code)
        await settle(window)
        assert all(theme_of(one) is Theme(theme) for one in window.findChildren(QWidget))
        light = {COLOURS[Theme.LIGHT].others[name] for name in ("page", "bar")}
        for key in (Qt.Key.Key_F1, Qt.Key.Key_F11, Qt.Key.Key_F10):
            held = Qt.KeyboardModifier.NoModifier
            if key is Qt.Key.Key_F1:
                held = Qt.KeyboardModifier.ControlModifier  # the page of keys
            QTest.keyClick(in_focus(), key, held)
            await settle(window)
            assert painted(window.grab().toImage().scaled(256, 192))[0] not in light
            press(in_focus(), Qt.Key.Key_Escape)

    tell(story)


def test_a_window_of_no_theme_is_light(qapp: QApplication) -> None:
    bare = QWidget()
    assert theme_of(bare) is Theme.LIGHT
    assert ground_of(bare, Tone.BAD) == COLOURS[Theme.LIGHT].grounds[Tone.BAD]


def test_the_systems_theme_is_followed_until_another_is_chosen(qapp: QApplication) -> None:
    says = [Theme.DARK]
    hints = QGuiApplication.styleHints()
    window = QWidget()
    senses = Senses(window, Manner(theme="system"), system=lambda: says[0])
    assert theme_of(window) is Theme.DARK
    says[0] = Theme.LIGHT
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert theme_of(window) is Theme.LIGHT
    senses.leaf()
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert theme_of(window) is Theme.DARK
    assert system_theme() in set(Theme)


def test_several_cues_of_one_act_are_one_sound_the_gravest(tell: Tell) -> None:
    heard: list[Cue] = []

    async def story(window: TillWindow) -> None:
        window.senses.rings.connect(heard.append)
        window.senses.ring(Cue.ACCEPT)
        window.senses.attend()
        window.senses.ring(Cue.KEPT)
        await settle(window)
        assert heard == [Cue.ATTENTION]

    tell(story)


def test_a_scan_is_heard_by_its_class_and_ctrl_m_mutes(tell: Tell) -> None:
    heard: list[Cue] = []

    async def story(window: TillWindow) -> None:
        window.senses.rings.connect(heard.append)
        for code in (CARD, GOOD, EXPIRED, UNKNOWN):
            scan(window.till.entry.code, code)
            await settle(window)
        assert heard == [Cue.ACCEPT, Cue.ACCEPT, Cue.REFUSE, Cue.ATTENTION]
        heard.clear()
        QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        scan(window.till.entry.code, EXPIRED)
        await settle(window)
        assert heard == []
        assert window.senses.is_muted
        names = [one.accessibleName() for one in window.findChildren(QWidget)]
        assert "The till is silent: turn the sound on" in names
        QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        await settle(window)
        assert heard == [Cue.ACCEPT]  # how loud it is

    tell(story)
