"""Page 6: the scanner's own page, in the wizard; Next or Later, whatever was scanned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from posapp.domain.setup import Step
from posapp.ui.scanner.page import ScannerPage
from posapp.ui.setup.page import SetupPage, Spawn

if TYPE_CHECKING:
    from posapp.domain.scan import Heard
    from posapp.ui.setup.ports import Setup
    from posapp.ui.text import Words


class ScannerStep(SetupPage):
    """Scans go to the test; its own way back to the till is not offered here."""

    step = Step.SCANNER

    def __init__(self, setup: Setup, words: Words, spawn: Spawn) -> None:
        super().__init__(setup, words, spawn)
        self.title.hide()
        self.lead.setText(
            words.translate(
                "Setup",
                "Scan one of the barcodes below. Without a scanner at hand, go on: F12 in"
                " the till opens this test at any time.",
            )
        )
        self.test = ScannerPage(words, self.standing.scanning)
        self.test.back_button.hide()
        self.test.escape.setEnabled(False)
        inner: QVBoxLayout = self.body
        inner.addWidget(self.test, 1)
        self.fault.hide()

    def enter(self) -> None:
        """The keyboard is on the test."""
        self.test.enter()
        self.test.ear.setFocus(Qt.FocusReason.OtherFocusReason)

    def hear(self, heard: Heard) -> None:
        """A scan was made."""
        self.test.hear(heard)
