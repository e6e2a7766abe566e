"""Buttons whose words fit: in two lines, or in smaller letters, before anything is cut."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

SMALLEST = 0.72  # of the letters that the style asks for; smaller is not read at arm's length


class FittingButton(QPushButton):
    """Asks for the room of its words as they are, and makes do with less.

    Its widest line is broken into two where that helps, unless `keeps_lines`; `is_shortened` is
    for an owner that had to leave words out.
    """

    keeps_lines = False
    is_shortened = False

    @property
    def is_cut(self) -> bool:
        """True while not even the smallest letters fit."""
        return self._arranged(self._room())[1] < SMALLEST

    def minimumSizeHint(self) -> QSize:
        """The room of its words in as many lines as it is high for, in the smallest letters."""
        hint = self.sizeHint()
        own = _size_of(self.text(), self.fontMetrics())
        lines = int((hint.height() - 4) // (self.fontMetrics().lineSpacing() * SMALLEST))
        least = min(
            _size_of(text, self.fontMetrics()).width()
            for text in self._ways()
            if text.count("\n") < max(lines, self.text().count("\n") + 1)
        )
        width = hint.width() - own.width() + round(min(least, own.width()) * SMALLEST) + 2
        return QSize(min(width, hint.width()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As any button where its words fit; else arranged anew, and smaller if need be."""
        room = self._room()
        text, scale = self._arranged(room)
        if text == self.text() and scale >= 1:
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        # The style sets the letters' size itself, whatever the painter says: so all is scaled.
        painter.translate(room.topLeft())
        painter.scale(scale, scale)
        option.text = text
        option.rect = QRect(0, 0, round(room.width() / scale), round(room.height() / scale))
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        painter.end()

    def _room(self) -> QRect:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        inside = QStyle.SubElement.SE_PushButtonContents
        return self.style().subElementRect(inside, option, self)

    def _ways(self) -> Iterator[str]:
        """The words as they are, then with a line broken: made only where somebody asks on."""
        yield self.text()
        if not self.keeps_lines:
            yield from _broken(self.text(), self.fontMetrics())

    def _arranged(self, room: QRect) -> tuple[str, float]:
        """The words in lines, and how large at most: 1 as the style asks."""
        metrics = self.fontMetrics()
        best, largest = self.text(), 0.0
        for text in self._ways():
            size = _size_of(text, metrics)
            scale = min(
                room.width() / max(size.width(), 1), room.height() / max(size.height(), 1), 1.0
            )
            if scale > largest:
                best, largest = text, scale
            if largest >= 1:
                break
        return best, largest


def _broken(text: str, metrics: QFontMetrics) -> Iterator[str]:
    """The text with its widest line broken once, where that line has several words."""
    lines = text.split("\n")
    at = max(range(len(lines)), key=lambda one: metrics.horizontalAdvance(lines[one]))
    words = [word for word in lines[at].split(" ") if word]  # not at spaces that hold together
    if len(words) < 2:
        return
    broken = min(
        (f"{' '.join(words[:cut])}\n{' '.join(words[cut:])}" for cut in range(1, len(words))),
        key=lambda two: _size_of(two, metrics).width(),
    )
    yield "\n".join((*lines[:at], broken, *lines[at + 1 :]))


def _size_of(text: str, metrics: QFontMetrics) -> QSize:
    lines = text.split("\n")
    width = max(metrics.horizontalAdvance(line) for line in lines)
    return QSize(width, metrics.height() + metrics.lineSpacing() * (len(lines) - 1))
