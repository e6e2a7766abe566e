"""Barcodes are what scanners read: known symbols, and bars where they belong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posapp.ui.widgets.barcode import (
    BarcodeLabel,
    code128_modules,
    code128_values,
    ean13_modules,
    paint_barcode,
    paint_code128,
    paint_ean13,
)

EAN = "4006381333931"
# As published: 4 is LGLLGG on the left.
EAN_MODULES = (
    "101"
    "0001101" "0100111" "0101111" "0111101" "0001001" "0110011"
    "01010"
    "1000010" "1000010" "1000010" "1110100" "1000010" "1100110"
    "101"
)  # fmt: skip


def test_a_published_ean13() -> None:
    assert ean13_modules(EAN) == EAN_MODULES


@pytest.mark.parametrize("digits", ["4006381333932", "400638133393", "40063813339310", "A", ""])
def test_no_ean13_of_anything_else(digits: str) -> None:
    with pytest.raises(ValueError, match="EAN-13"):
        ean13_modules(digits)


def test_a_published_code128() -> None:
    # "PJJ123C" with its check value 55, as in the textbooks.
    modules = code128_modules("PJJ123C")

    assert code128_values("PJJ123C") == (104, 48, 42, 42, 17, 18, 19, 35)
    assert modules.startswith("110100100001110111011010110111000")
    assert modules.endswith("111010001101100011101011")
    assert len(modules) == 11 * 9 + 13


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("12", (105, 12)),
        ("1234", (105, 12, 34)),
        ("123", (104, 17, 18, 19)),
        ("A1", (104, 33, 17)),
        ("12345", (105, 12, 34, 100, 21)),
        ("AB1234", (104, 33, 34, 99, 12, 34)),
        ("A12345", (104, 33, 17, 99, 23, 45)),
        ("1234AB", (105, 12, 34, 100, 33, 34)),
        ("A1234B", (104, 33, 17, 18, 19, 20, 34)),
        ("A123456B", (104, 33, 99, 12, 34, 56, 100, 34)),
    ],
)
def test_digits_go_in_pairs_where_that_is_shorter(text: str, values: tuple[int, ...]) -> None:
    assert code128_values(text) == values


@pytest.mark.parametrize("text", ["", "é", "a\tb"])
def test_no_code128_of_what_it_cannot_hold(text: str) -> None:
    with pytest.raises(ValueError, match="Code 128"):
        code128_modules(text)


@pytest.mark.parametrize("width", [113, 250, 339, 400])
def test_what_is_painted_are_the_modules(qapp: QApplication, width: int) -> None:
    row = painted(width, lambda p, r: paint_ean13(p, r, EAN))

    assert narrowed(row, 95) == EAN_MODULES


def test_a_code128_is_painted_too(qapp: QApplication) -> None:
    modules = code128_modules("AB-1234")

    row = painted(3 * (len(modules) + 20), lambda p, r: paint_code128(p, r, "AB-1234"))

    assert narrowed(row, len(modules)) == modules


def test_any_code_has_its_barcode(qapp: QApplication) -> None:
    assert narrowed(painted(339, lambda p, r: paint_barcode(p, r, EAN)), 95) == EAN_MODULES
    wrong = EAN[:-1] + "2"  # no EAN-13, so the check digit does not matter
    assert len(narrowed(painted(600, lambda p, r: paint_barcode(p, r, wrong)), 123)) == 123


def test_the_label_says_its_code_and_has_room_for_its_bars(qtbot: QtBot) -> None:
    shown = BarcodeLabel(EAN, module=3)
    qtbot.addWidget(shown)

    assert shown.accessibleName() == shown.code == EAN
    assert shown.sizeHint().width() == 3 * 113
    shown.resize(shown.sizeHint())
    assert shown.grab().toImage().pixelColor(0, 0).lightness() == 255

    shown.show_code("AB")
    assert shown.sizeHint().width() == 3 * (11 * 4 + 13 + 20)


def painted(width: int, paint: object) -> str:
    """A row of dots through the bars."""
    image = QImage(width, 120, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    assert callable(paint)
    paint(painter, QRectF(0, 0, width, 120))
    painter.end()
    dots = [image.pixelColor(x, 40).lightness() for x in range(width)]
    assert set(dots) == {0, 255}  # no bar is blurred
    return "".join("01"[dot == 0] for dot in dots)


def narrowed(row: str, modules: int) -> str:
    """The row with each module one mark wide; every bar must be a whole number of them."""
    symbol = row.strip("0")
    size, rest = divmod(len(symbol), modules)
    assert size >= 1
    assert rest == 0
    cells = [symbol[at : at + size] for at in range(0, len(symbol), size)]
    assert all(len(set(cell)) == 1 for cell in cells)
    return "".join(cell[0] for cell in cells)
