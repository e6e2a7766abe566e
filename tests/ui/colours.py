"""What eyes make of colours: contrast as WCAG counts it, and colour blindness."""

from __future__ import annotations

from PySide6.QtGui import QImage

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


def distance(one: str, other: str, blindness: str) -> float:
    """How far apart two colours look to these eyes: 0 is alike, 1.7 is black and white."""

    def seen(colour: str) -> list[float]:
        channels = linear(colour)
        return [
            min(1.0, max(0.0, sum(f * c for f, c in zip(row, channels, strict=True)))) ** (1 / 2.2)
            for row in BLINDNESS[blindness]
        ]

    return float(sum((a - b) ** 2 for a, b in zip(seen(one), seen(other), strict=True)) ** 0.5)


def painted(image: QImage) -> tuple[str, str]:
    """The colour that an image has most of, and the one that differs most from it."""
    counts: dict[int, int] = {}
    for y in range(image.height()):
        for x in range(image.width()):
            pixel = image.pixel(x, y) & 0xFFFFFF
            counts[pixel] = counts.get(pixel, 0) + 1
    back = f"#{max(counts, key=lambda pixel: counts[pixel]):06x}"
    return back, max((f"#{pixel:06x}" for pixel in counts), key=lambda one: contrast(one, back))
