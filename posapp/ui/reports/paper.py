"""The end-of-day slip on paper: PDF of A5, or one page as long as a roll of 80 mm needs.

An ordinary day is one A5 page, in smaller letters where that is enough.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from posapp.ui.text.slip import LineKind, SlipLine

_DPI: Final = 300
_MM: Final = _DPI / 25.4  # dots
_INK: Final = QColor("#000000")
_WRAPS: Final = Qt.TextFlag.TextWordWrap
_MAY_BREAK: Final = "\u200b"
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_VALUE_SHARE: Final = 0.5  # of the width; a longer value stands below
_FOOT_MM: Final = 6.0
_SMALLER: Final = (1.0, 0.9, 0.8, 0.72)  # of the letters; still read at arm's length


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper in millimetres; without a height it is a roll. `letters` is a plain line's height."""

    width: float
    height: float | None
    margin: float
    letters: float


PAPERS: Final = {
    "a5": Paper(148, 210, 12, 3.5),
    "roll80": Paper(80, None, 4, 3.2),
}
_SCALE: Final = {
    LineKind.TITLE: 1.7,
    LineKind.YES: 1.45,
    LineKind.NO: 1.45,
    LineKind.HEAD: 1.1,
    LineKind.NOTE: 0.9,
}
_BOLD: Final = frozenset({LineKind.TITLE, LineKind.YES, LineKind.NO, LineKind.HEAD})
_BOXED: Final = frozenset({LineKind.YES, LineKind.NO})


@dataclass(frozen=True, slots=True)
class _Placed:
    line: SlipLine
    font: QFont
    height: float
    text_width: float
    value_below: bool


def slip_pdf(lines: Sequence[SlipLine], paper: str, title: str) -> bytes:
    """The slip as a PDF file, its text selectable. Needs a `QGuiApplication`."""
    sheet = PAPERS[paper]
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(title)
    writer.setCreator("posapp")
    width = (sheet.width - 2 * sheet.margin) * _MM
    sheet, placed = _fitted(lines, width, sheet, writer)
    height = sheet.height
    if height is None:
        height = _height(placed) / _MM + 2 * sheet.margin + 1
    size = QSizeF(sheet.width, height)
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, title, exact))
    margins = QMarginsF(sheet.margin, sheet.margin, sheet.margin, sheet.margin)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    painter.setPen(_INK)
    room = (height - 2 * sheet.margin) * _MM
    is_one = sheet.height is None or _height(placed) <= room
    pages = [placed] if is_one else _pages(placed, room - _FOOT_MM * _MM)
    for number, page in enumerate(pages, 1):
        if number > 1:
            writer.newPage()
        top = 0.0
        for one in page:
            _paint(painter, one, top, width)
            top += one.height
        if len(pages) > 1:
            painter.setFont(_font(sheet.letters * 0.9, bold=False))
            foot = QRectF(0, room - _FOOT_MM * _MM, width, _FOOT_MM * _MM)
            painter.drawText(foot, _RIGHT, f"{number} / {len(pages)}")
    painter.end()
    return bytes(buffer.data().data())


def _fitted(
    lines: Sequence[SlipLine], width: float, sheet: Paper, writer: QPdfWriter
) -> tuple[Paper, list[_Placed]]:
    """The lines on one page where smaller letters bring them there; in full size where not."""
    full = [_place(line, width, sheet, writer) for line in lines]
    if sheet.height is None:
        return sheet, full
    room = (sheet.height - 2 * sheet.margin) * _MM
    for share in _SMALLER:
        smaller = replace(sheet, letters=sheet.letters * share)
        placed = [_place(line, width, smaller, writer) for line in lines]
        if _height(placed) <= room:
            return smaller, placed
    return sheet, full


def _height(placed: Sequence[_Placed]) -> float:
    return sum(one.height for one in placed)


def _font(height_mm: float, *, bold: bool) -> QFont:
    font = QFont("Noto Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(round(height_mm * _MM))
    font.setBold(bold)
    return font


def _place(line: SlipLine, width: float, sheet: Paper, writer: QPdfWriter) -> _Placed:
    scale = _SCALE.get(line.kind, 1.0)
    font = _font(sheet.letters * scale, bold=line.kind in _BOLD)
    metrics = QFontMetricsF(font, writer)
    gap = metrics.height() * 0.4
    value = metrics.horizontalAdvance(line.value) + gap if line.value else 0.0
    below = value > width * _VALUE_SHARE
    text_width = width if below else width - value
    if line.kind in _BOXED:
        text_width -= 2 * gap
    line = replace(line, text=_breakable(line.text, text_width, metrics))
    wide = QRectF(0, 0, text_width, 1e6)
    height = metrics.boundingRect(wide, int(_LEFT | _WRAPS), line.text).height()
    if below:
        height += metrics.boundingRect(QRectF(0, 0, width, 1e6), int(_WRAPS), line.value).height()
    space = {LineKind.HEAD: 1.6, LineKind.TITLE: 0.5, LineKind.TEXT: 0.35}.get(line.kind, 0.22)
    if line.kind in _BOXED:
        space = 1.4
    return _Placed(line, font, height + metrics.height() * space, text_width, below)


def _breakable(text: str, width: float, metrics: QFontMetricsF) -> str:
    """The text, with words that are wider than their line broken anywhere."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    words = text.split(" ")
    return " ".join(
        _MAY_BREAK.join(word) if metrics.horizontalAdvance(word) > width else word for word in words
    )


def _pages(placed: Sequence[_Placed], room: float) -> list[list[_Placed]]:
    """Lines a page; a head is never the last one of its page."""
    pages: list[list[_Placed]] = [[]]
    used = 0.0
    for at, one in enumerate(placed):
        needed = one.height
        if one.line.kind is LineKind.HEAD and at + 1 < len(placed):
            needed += placed[at + 1].height
        if used + needed > room and pages[-1]:
            pages.append([])
            used = 0.0
        pages[-1].append(one)
        used += one.height
    return pages


def _paint(painter: QPainter, one: _Placed, top: float, width: float) -> None:
    painter.setFont(one.font)
    metrics = QFontMetricsF(one.font, painter.device())
    line = one.line
    left = 0.0
    unit = metrics.height()
    if line.kind is LineKind.HEAD:
        top += unit * 0.9
        painter.setPen(QPen(_INK, _MM * 0.2))
        painter.drawLine(0, round(top - unit * 0.2), round(width), round(top - unit * 0.2))
    if line.kind in _BOXED:
        box = QRectF(0, top + unit * 0.3, width, one.height - unit * 0.6)
        painter.setPen(QPen(_INK, _MM * (0.9 if line.kind is LineKind.NO else 0.4)))
        painter.drawRect(box)
        left, top = unit * 0.4, top + unit * 0.7
    painter.setPen(_INK)
    room = QRectF(left, top, one.text_width, one.height)
    painter.drawText(room, int(_LEFT | _WRAPS), line.text)
    if line.value:
        if one.value_below:
            own = metrics.boundingRect(QRectF(0, 0, width, 1e6), int(_WRAPS), line.text).height()
            top += own
        painter.drawText(QRectF(0, top, width, one.height), int(_RIGHT | _WRAPS), line.value)
