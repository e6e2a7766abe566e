"""Colours that everybody can tell apart and read."""

from __future__ import annotations

from itertools import combinations

import pytest

from posapp.ui.theme import GROUNDS, Tone, stylesheet

# Full protanopia and deuteranopia in linear RGB (Machado, Oliveira and Fernandes 2009).
BLINDNESS = {
    "none": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}


def linear(colour: str) -> tuple[float, float, float]:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return red, green, blue


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tone", list(Tone))
def test_text_is_readable_on_every_ground(tone: Tone) -> None:
    assert contrast(GROUNDS[tone].back, GROUNDS[tone].text) >= 4.5


@pytest.mark.parametrize("blindness", BLINDNESS)
def test_the_classes_of_a_verdict_differ_for_everybody(blindness: str) -> None:
    def seen(tone: Tone) -> list[float]:
        channels = linear(GROUNDS[tone].back)
        return [
            min(1.0, max(0.0, sum(f * c for f, c in zip(row, channels, strict=True)))) ** (1 / 2.2)
            for row in BLINDNESS[blindness]
        ]

    for one, other in combinations((Tone.GOOD, Tone.ATTENTION, Tone.BAD), 2):
        distance = sum((a - b) ** 2 for a, b in zip(seen(one), seen(other), strict=True)) ** 0.5
        assert distance > 0.3, (one, other)


def test_the_style_sheet_has_all_its_colours() -> None:
    assert "@" not in stylesheet()
