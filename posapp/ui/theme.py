"""The colours of the themes, and the style sheet made of them.

The classes of a verdict differ in lightness and along the blue-yellow axis, which red-green blind
people see; word and icon say the same again. Text on every ground has a contrast of 4.5:1 or more,
in the high contrast of 7:1.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from posapp.ui.assets import find_resources

_PROPERTY = "theme"  # of the window; everything in it asks there
_TOKEN = re.compile(r"@([a-z]+(?:-[a-z]+)*)")


class Theme(StrEnum):
    """The looks that a till can have."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"

    @property
    def next(self) -> Theme:
        """The one that follows when somebody leafs through them."""
        every = list(Theme)
        return every[(every.index(self) + 1) % len(every)]


class Tone(StrEnum):
    """The mood of a panel, a row or a badge."""

    NEUTRAL = "neutral"
    INFO = "info"
    GOOD = "good"
    ATTENTION = "attention"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Ground:
    """A background with the text colour that is read on it."""

    back: str
    text: str


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme: the grounds of the tones, and every other colour by its name in the sheet."""

    grounds: Mapping[Tone, Ground]
    others: Mapping[str, str]

    @property
    def by_name(self) -> dict[str, str]:
        """Every colour by its name in the sheet."""
        named = dict(self.others)
        for tone, ground in self.grounds.items():
            named |= {f"{tone}-back": ground.back, f"{tone}-text": ground.text}
        return named


COLOURS: Mapping[Theme, Colours] = {
    Theme.LIGHT: Colours(
        {
            Tone.NEUTRAL: Ground("#eef1f5", "#1c2733"),
            Tone.INFO: Ground("#cfe0f5", "#10253f"),
            Tone.GOOD: Ground("#57cdb0", "#04241c"),
            Tone.ATTENTION: Ground("#ffd23f", "#2a2000"),
            Tone.BAD: Ground("#8c1515", "#ffffff"),
        },
        {
            "page": "#f7f8fa",
            "text": "#1c2733",
            "caption": "#3d4a58",
            "quiet": "#45525f",
            "fault": "#8c1515",
            "field": "#ffffff",
            "field-text": "#10181f",
            "line": "#7d8a97",
            "accent": "#174f8f",
            "accent-text": "#ffffff",
            "accent-hover": "#1d60ab",
            "accent-focus": "#f2b705",
            "button": "#ffffff",
            "button-text": "#10253f",
            "hover": "#eaf1fa",
            "pressed": "#d5e3f4",
            "off": "#e3e6ea",
            "off-text": "#5d6873",
            "off-line": "#b4bcc4",
            "card": "#ffffff",
            "card-line": "#c3cad1",
            "panel-line": "#eef1f5",
            "banner": "#5b2a86",
            "banner-text": "#ffffff",
            "notice": "#dde8f6",
            "notice-text": "#10253f",
            "bar": "#e4e8ed",
            "bar-text": "#2b3743",
        },
    ),
    Theme.DARK: Colours(
        {
            Tone.NEUTRAL: Ground("#232a32", "#e8edf2"),
            Tone.INFO: Ground("#1f3d63", "#e8f2fd"),
            Tone.GOOD: Ground("#3fb294", "#02180f"),
            Tone.ATTENTION: Ground("#f0c02c", "#211900"),
            Tone.BAD: Ground("#991b1b", "#ffffff"),
        },
        {
            "page": "#14181d",
            "text": "#e8edf2",
            "caption": "#b9c4cf",
            "quiet": "#aab5c0",
            "fault": "#ff9a8f",
            "field": "#0b0e11",
            "field-text": "#f4f7fa",
            "line": "#7b8896",
            "accent": "#74b3ff",
            "accent-text": "#071a30",
            "accent-hover": "#97c6ff",
            "accent-focus": "#f0c02c",
            "button": "#252d35",
            "button-text": "#e8f1fb",
            "hover": "#303b46",
            "pressed": "#3d4a58",
            "off": "#1d2329",
            "off-text": "#98a3ae",
            "off-line": "#46505a",
            "card": "#1d232a",
            "card-line": "#3f4a55",
            "panel-line": "#3f4a55",
            "banner": "#6f3ba0",
            "banner-text": "#ffffff",
            "notice": "#1d3350",
            "notice-text": "#dbe9fb",
            "bar": "#1d232a",
            "bar-text": "#ccd5de",
        },
    ),
    Theme.CONTRAST: Colours(
        {
            Tone.NEUTRAL: Ground("#000000", "#ffffff"),
            Tone.INFO: Ground("#d6e8ff", "#000000"),
            Tone.GOOD: Ground("#4fe0bf", "#000000"),
            Tone.ATTENTION: Ground("#ffe000", "#000000"),
            Tone.BAD: Ground("#a00000", "#ffffff"),
        },
        {
            "page": "#000000",
            "text": "#ffffff",
            "caption": "#ffffff",
            "quiet": "#ffffff",
            "fault": "#ffb3a8",
            "field": "#000000",
            "field-text": "#ffffff",
            "line": "#ffffff",
            "accent": "#5ce1ff",
            "accent-text": "#000000",
            "accent-hover": "#a6f0ff",
            "accent-focus": "#ffe000",
            "button": "#000000",
            "button-text": "#ffffff",
            "hover": "#1f2f3a",
            "pressed": "#33505f",
            "off": "#000000",
            "off-text": "#c4c4c4",
            "off-line": "#8a8a8a",
            "card": "#000000",
            "card-line": "#ffffff",
            "panel-line": "#ffffff",
            "banner": "#4b0f86",
            "banner-text": "#ffffff",
            "notice": "#000000",
            "notice-text": "#ffffff",
            "bar": "#000000",
            "bar-text": "#ffffff",
        },
    ),
}


def stylesheet(theme: Theme = Theme.LIGHT) -> str:
    """The one style sheet, in a theme's colours. Raises `KeyError` for a colour it lacks."""
    sheet = (find_resources() / "styles" / "till.qss").read_text(encoding="utf-8")
    named = COLOURS[theme].by_name
    return _TOKEN.sub(lambda found: named[found[1]], sheet)


def dress(window: QWidget, theme: Theme) -> None:
    """Give a window, with everything in it, a theme; the sale in it goes on."""
    window.setProperty(_PROPERTY, str(theme))
    window.setPalette(_palette(theme))
    window.setStyleSheet(stylesheet(theme))


def theme_of(widget: QWidget) -> Theme:
    """The theme of the window that a widget stands in, be it in a dialog before it."""
    at: QWidget | None = widget
    while at is not None:
        found = at.property(_PROPERTY)
        if found:
            return Theme(found)
        at = at.parentWidget()
    return Theme.LIGHT


def ground_of(widget: QWidget, tone: Tone) -> Ground:
    """The ground of a tone, for what a widget paints itself."""
    return COLOURS[theme_of(widget)].grounds[tone]


def _palette(theme: Theme) -> QPalette:
    """For what the style sheet leaves to the system's style: scroll bars, lists that drop down."""
    named = COLOURS[theme].by_name
    role = QPalette.ColorRole
    palette = QPalette()
    for one, name in (
        (role.Window, "page"),
        (role.WindowText, "text"),
        (role.Base, "field"),
        (role.AlternateBase, "card"),
        (role.Text, "field-text"),
        (role.PlaceholderText, "quiet"),
        (role.Button, "button"),
        (role.ButtonText, "button-text"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "accent-text"),
        (role.Light, "hover"),
        (role.Midlight, "pressed"),
        (role.Mid, "line"),
        (role.Dark, "line"),
        (role.ToolTipBase, "notice"),
        (role.ToolTipText, "notice-text"),
    ):
        palette.setColor(one, QColor(named[name]))
    return palette
