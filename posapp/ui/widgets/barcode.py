"""Barcodes, drawn: EAN-13 and Code 128, sharp at every size and without a library.

The encoders give a symbol as a text of modules, ``1`` for a bar and ``0`` for a space, without the
quiet zones; the painters add those, since no scanner reads a symbol without them.
"""

from __future__ import annotations

import math
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from posapp.domain.code import ean13_check_digit, is_ean13_shaped

_EAN_LEFT = "0001101 0011001 0010011 0111101 0100011 0110001 0101111 0111011 0110111 0001011"
# The first digit is not drawn: it is how the six on the left are.
_EAN_PARITY = "LLLLLL LLGLGG LLGGLG LLGGGL LGLLGG LGGLLG LGGGLL LGLGLG LGLGGL LGGLGL"
_EAN_QUIET = (11, 7)
_EAN_GUARDS = (range(3), range(45, 50), range(92, 95))

# Bar, space, bar, space, bar, space of each symbol value; the stop has a bar more.
_WIDTHS = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232"
    " 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122"
    " 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311"
    " 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113"
    " 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422"
    " 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111"
    " 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121"
    " 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412"
    " 211214 211232 2331112"
)
_TO_C, _TO_B, _START_B, _START_C, _STOP = 99, 100, 104, 105, 106
_C128_QUIET = (10, 10)
_LETTERS = 9  # modules that the line of text below the bars takes


def ean13_modules(digits: str) -> str:
    """The 95 modules of an EAN-13.

    Raises `ValueError` unless these are 13 digits with the right check digit.
    """
    if not is_ean13_shaped(digits) or ean13_check_digit(digits[:12]) != digits[12]:
        raise ValueError("not an EAN-13")
    left = "".join(
        _left(digit) if kind == "L" else _right(digit)[::-1]
        for digit, kind in zip(digits[1:7], _EAN_PARITY.split()[int(digits[0])], strict=True)
    )
    right = "".join(_right(digit) for digit in digits[7:])
    return f"101{left}01010{right}101"


def code128_modules(text: str) -> str:
    """The modules of a Code 128, pairs of digits drawn in one symbol where that is shorter.

    Raises `ValueError` for no text, or for a mark outside printable ASCII.
    """
    if not text or not (text.isascii() and text.isprintable()):
        raise ValueError("Code 128 takes printable ASCII")
    values = code128_values(text)
    check = values[0] + sum(at * value for at, value in enumerate(values))
    return "".join(_drawn(value) for value in (*values, check % 103, _STOP))


def code128_values(text: str) -> tuple[int, ...]:
    """The symbol values, start included, without the check and the stop."""
    values: list[int] = []
    in_pairs = False
    at = 0
    while at < len(text):
        run = _digits_from(text, at)
        if not in_pairs and _pays(run, at, len(text)):
            if run % 2 and values:  # an odd run behind letters: its first digit stays one of them
                values.append(ord(text[at]) - 32)
                at += 1
            values.append(_TO_C if values else _START_C)
            in_pairs = True
        elif in_pairs and run < 2:
            values.append(_TO_B)
            in_pairs = False
        elif not values:
            values.append(_START_B)
        if in_pairs:
            values.append(int(text[at : at + 2]))
            at += 2
        else:
            values.append(ord(text[at]) - 32)
            at += 1
    return tuple(values)


def paint_ean13(painter: QPainter, rect: QRectF, digits: str) -> None:
    """Draw an EAN-13 with its digits, as large as the rectangle allows, on white.

    Raises `ValueError` unless these are 13 digits with the right check digit.
    """
    modules = ean13_modules(digits)
    painter.save()
    area, module = _ground(painter, rect, len(modules), _EAN_QUIET)
    letters = min(_LETTERS * module, area.height() / 3)
    left = area.left() + _EAN_QUIET[0] * module
    guard_height = area.height() - letters / 2
    for start, width in _bars(modules):
        is_guard = any(start in guard for guard in _EAN_GUARDS)
        height = guard_height if is_guard else area.height() - letters
        painter.fillRect(
            QRectF(left + start * module, area.top(), width * module, height), Qt.GlobalColor.black
        )
    line = QRectF(0, area.bottom() - letters, 0, letters)
    _set_font(painter, letters * 0.9)
    for text, begin, width in (
        (digits[0], -_EAN_QUIET[0], _EAN_QUIET[0] - 1),
        (digits[1:7], 4, 40),
        (digits[7:], 51, 40),
    ):
        line.setLeft(left + begin * module)
        line.setWidth(width * module)
        _spread(painter, line, text)
    painter.restore()


def paint_code128(
    painter: QPainter, rect: QRectF, text: str, *, caption: str | None = None
) -> None:
    """Draw a Code 128 as large as the rectangle allows, on white.

    The text stands below it, or `caption` in its place; an empty caption leaves more to the bars.
    Raises `ValueError` for no text, or for a mark outside printable ASCII.
    """
    modules = code128_modules(text)
    said = text if caption is None else caption
    painter.save()
    area, module = _ground(painter, rect, len(modules), _C128_QUIET)
    letters = min(max(_LETTERS * module, 10.0), area.height() / 3) if said else 0.0
    left = area.left() + _C128_QUIET[0] * module
    for start, width in _bars(modules):
        painter.fillRect(
            QRectF(left + start * module, area.top(), width * module, area.height() - letters),
            Qt.GlobalColor.black,
        )
    if said:
        _set_font(painter, letters * 0.9)
        line = QRectF(area.left(), area.bottom() - letters, area.width(), letters)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, said)
    painter.restore()


def paint_barcode(painter: QPainter, rect: QRectF, code: str) -> None:
    """Draw a code as the EAN-13 that it is, any other as Code 128.

    Raises `ValueError` for no text, or for a mark outside printable ASCII.
    """
    if is_ean13_shaped(code) and ean13_check_digit(code[:12]) == code[12]:
        paint_ean13(painter, rect, code)
    else:
        paint_code128(painter, rect, code)


class BarcodeLabel(QWidget):
    """A barcode on the screen, to be scanned from it; white around it in dark windows too.

    The constructor raises `ValueError` for a code that no barcode can hold.
    """

    def __init__(self, code: str, parent: QWidget | None = None, *, module: int = 2) -> None:
        super().__init__(parent)
        self._module = module
        self._code = ""
        self._modules = 0
        self.show_code(code)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def code(self) -> str:
        """What is drawn."""
        return self._code

    def show_code(self, code: str) -> None:
        """Draw another code. Raises `ValueError` for a code that no barcode can hold."""
        try:
            self._modules = len(ean13_modules(code)) + sum(_EAN_QUIET)
        except ValueError:
            self._modules = len(code128_modules(code)) + sum(_C128_QUIET)
        self._code = code
        self.setAccessibleName(code)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Each module so many pixels wide, as the constructor was told."""
        return QSize(self._modules * self._module, 60 * self._module)

    def minimumSizeHint(self) -> QSize:
        """One pixel a module: less no scanner reads."""
        return QSize(self._modules, 48)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole is repainted
        """Draw it."""
        painter = QPainter(self)
        paint_barcode(painter, QRectF(self.rect()), self._code)
        painter.end()


def _left(digit: str) -> str:
    return _EAN_LEFT.split()[int(digit)]


def _right(digit: str) -> str:
    return _left(digit).translate({ord("0"): "1", ord("1"): "0"})


def _drawn(value: int) -> str:
    widths = _WIDTHS.split()[value]
    return "".join("01"[at % 2 == 0] * int(width) for at, width in enumerate(widths))


def _digits_from(text: str, at: int) -> int:
    end = at
    while end < len(text) and text[end].isdigit():
        end += 1
    return end - at


def _pays(run: int, at: int, length: int) -> bool:
    """Whether a run of digits is worth the change to pairs: the standard's own rule."""
    at_an_end = at == 0 or at + run == length
    return run >= (4 if at_an_end else 6) or (run == length and run >= 2 and run % 2 == 0)


def _bars(modules: str) -> list[tuple[int, int]]:
    """Where each bar begins and how wide it is, in modules."""
    padded = f"0{modules}0"
    edges = [at for at, (one, two) in enumerate(pairwise(padded)) if one != two]
    return [(edges[at], edges[at + 1] - edges[at]) for at in range(0, len(edges), 2)]


def _ground(
    painter: QPainter, rect: QRectF, modules: int, quiet: tuple[int, int]
) -> tuple[QRectF, float]:
    """Paint the white; answers the symbol's area with its quiet zones, and a module's width.

    A module is a whole number of the device's own dots: bars of uneven width are misread.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(rect, Qt.GlobalColor.white)
    total = modules + sum(quiet)
    ratio = painter.deviceTransform().m11() or 1.0
    module = rect.width() / total
    dots = math.floor(module * ratio)
    if dots >= 1:
        module = dots / ratio
    width = total * module
    left = rect.left() + (rect.width() - width) / 2
    left = round(left * ratio) / ratio
    margin = min(4.0, rect.height() / 10)
    area = QRectF(left, rect.top() + margin, width, rect.height() - 2 * margin)
    painter.setPen(Qt.GlobalColor.black)
    return area, module


def _set_font(painter: QPainter, height: float) -> None:
    font = QFont("monospace")
    font.setStyleHint(QFont.StyleHint.TypeWriter)
    font.setPixelSize(max(6, round(height)))
    painter.setFont(font)


def _spread(painter: QPainter, line: QRectF, text: str) -> None:
    """Digits each under its own seven modules."""
    step = line.width() / len(text)
    metrics = QFontMetricsF(painter.font())
    for at, mark in enumerate(text):
        wide = max(step, metrics.horizontalAdvance(mark))
        middle = line.left() + (at + 0.5) * step
        cell = QRectF(middle - wide / 2, line.top(), wide, line.height())
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, mark)
