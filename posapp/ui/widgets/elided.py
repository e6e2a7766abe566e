"""One-line labels that say it shorter instead of being cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from posapp.ui.widgets.labels import as_tip


class FittedLabel(QLabel):
    """Shows the longest of several wordings that fits; ends in ``…`` where not even the last does.

    A text that is not shown in full stands in the tool tip, unless another one was set.
    """

    def __init__(
        self,
        narrowest: int | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wordings: tuple[str, ...] = ("",)
        self._tip = ""
        self._narrowest = narrowest
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def may_be_cut(self) -> bool:
        """True where a narrowest width was given: the text may end in dots by design."""
        return self._narrowest is not None

    @property
    def is_cut(self) -> bool:
        """True while not even the shortest wording is shown in full."""
        return self.text() not in self._wordings

    def show_one(self, *wordings: str, tip: str = "") -> None:
        """Set the wordings, from the longest to the shortest; `tip` is the whole in a sentence."""
        if (wordings, tip) == (self._wordings, self._tip):
            return
        self._wordings = wordings
        self._tip = tip
        self.setAccessibleName(wordings[0])
        self.setAccessibleDescription(tip)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for the longest wording."""
        width = self._width_of(self._wordings[0])
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for the shortest wording, or what was said to be the narrowest."""
        width = self._narrowest
        if width is None:
            width = self._width_of(self._wordings[-1])
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need other room."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()
            self._fit()

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 4 if text else 0

    def _fit(self) -> None:
        room = self.width()
        fitting = (text for text in self._wordings if self._width_of(text) <= room)
        shown = next(fitting, None)
        if shown is None:
            elide = Qt.TextElideMode.ElideRight
            shown = self.fontMetrics().elidedText(self._wordings[-1], elide, room - 4)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(
            as_tip(self._tip or ("" if shown == self._wordings[0] else self._wordings[0]))
        )
