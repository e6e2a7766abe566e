"""The icon of a verdict, painted: sharp at every size and without a file."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from posapp.ui.theme import Tone, ground_of


class Badge(QWidget):
    """A tick, an exclamation mark in a triangle, a cross in an octagon, or a plain disc.

    The outlines differ too: the shape alone tells the class.
    """

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._tone = Tone.NEUTRAL
        self._inverse = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_tone(self, tone: Tone, *, on_its_ground: bool) -> None:
        """Show a tone; `on_its_ground` where the widget behind has the tone's colour."""
        self._tone = tone
        self._inverse = on_its_ground
        self.update()

    def set_side(self, side: int) -> None:
        """Draw it larger or smaller."""
        if side != self._side:
            self._side = side
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """The side given."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole is repainted
        """Draw the outline and the mark in it."""
        ground = ground_of(self, self._tone)
        shape = QColor(ground.text if self._inverse else ground.back)
        mark = QColor(ground.back if self._inverse else ground.text)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._side / 100, self._side / 100)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shape)
        pen = QPen(mark, 11)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        match self._tone:
            case Tone.GOOD:
                painter.drawEllipse(QRectF(3, 3, 94, 94))
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPolyline(_points((27, 53), (44, 70), (74, 33)))
            case Tone.ATTENTION:
                painter.drawPolygon(_points((50, 3), (98, 94), (2, 94)))
                painter.setPen(pen)
                painter.drawLine(QPointF(50, 37), QPointF(50, 62))
                painter.drawPoint(QPointF(50, 80))
            case Tone.BAD:
                painter.drawPolygon(
                    _points(
                        (30, 3), (70, 3), (97, 30), (97, 70), (70, 97), (30, 97), (3, 70), (3, 30)
                    )
                )
                painter.setPen(pen)
                painter.drawLine(QPointF(33, 33), QPointF(67, 67))
                painter.drawLine(QPointF(67, 33), QPointF(33, 67))
            case Tone.INFO:
                painter.drawRoundedRect(QRectF(3, 16, 94, 68), 10, 10)
                painter.setPen(pen)
                painter.drawLine(QPointF(18, 40), QPointF(82, 40))
                painter.drawLine(QPointF(20, 64), QPointF(45, 64))
            case Tone.NEUTRAL:
                painter.drawRoundedRect(QRectF(3, 16, 94, 68), 10, 10)
                painter.setBrush(mark)
                # Not `fillRect`: to see that this is no preset of a gradient, it makes all of them.
                for at, width in ((22, 6), (34, 3), (46, 8), (60, 4), (72, 6)):
                    painter.drawRect(QRectF(at, 30, width, 40))
        painter.end()


def _points(*corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in corners])
