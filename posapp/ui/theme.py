"""Colours and sizes of the light theme.

The classes of a verdict differ in lightness and along the blue-yellow axis, which red-green blind
people see; word and icon say the same again. Text on every ground has a contrast of 4.5:1 or more.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from posapp.ui.assets import find_resources


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


GROUNDS = {
    Tone.NEUTRAL: Ground("#eef1f5", "#1c2733"),
    Tone.INFO: Ground("#cfe0f5", "#10253f"),
    Tone.GOOD: Ground("#57cdb0", "#04241c"),
    Tone.ATTENTION: Ground("#ffd23f", "#2a2000"),
    Tone.BAD: Ground("#8c1515", "#ffffff"),
}


def stylesheet() -> str:
    """The window's style sheet, with the colours of the tones filled in."""
    sheet = (find_resources() / "styles" / "light.qss").read_text(encoding="utf-8")
    for tone, ground in GROUNDS.items():
        sheet = sheet.replace(f"@{tone}-back", ground.back).replace(f"@{tone}-text", ground.text)
    return sheet
