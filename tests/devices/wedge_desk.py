"""A small window with a scanner at it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from posapp.devices.wedge import Wedge
from posapp.domain.scan import Heard
from tests.ui import hands
from tests.ui.hands import PULSE, Pulse

CODE = "1000739900010"


class Desk(QWidget):
    """Two fields, a button, a list of what was heard."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = QLineEdit(), QLineEdit()
        self.button = QPushButton("go")
        self.button.setAutoDefault(True)
        self.entered: list[str] = []
        self.clicks = 0
        column = QVBoxLayout(self)
        for widget in (self.first, self.second, self.button):
            column.addWidget(widget)
        self.first.returnPressed.connect(lambda: self.entered.append(self.first.text()))
        self.button.clicked.connect(self._count)
        self.scans: list[str] = []
        self.heard: list[Heard] = []
        self.unheard = 0
        self.wedge = Wedge(self, clock=PULSE)
        self.wedge.scanned.connect(self._hear)
        self.wedge.unheard.connect(self._miss)
        self.wedge.arm()

    def _count(self) -> None:
        self.clicks += 1

    def _hear(self, heard: Heard) -> None:
        self.heard.append(heard)
        self.scans.append(heard.text)

    def _miss(self) -> None:
        self.unheard += 1


def scan(widget: QWidget, text: str = CODE, end: Qt.Key = Qt.Key.Key_Return) -> None:
    hands.scan(widget, text, end)


def half(widget: QWidget, text: str) -> None:
    """A part of a scan."""
    for char in text:
        PULSE.beat(Pulse.SCANNER_S)
        QTest.keyClicks(widget, char)
