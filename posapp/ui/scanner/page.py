"""The scanner's page: over the till, one key away; scans go to it and into no sale."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from posapp.domain.code import mask
from posapp.domain.trial import TEST_DIGITS, TEST_LETTERS, Trial, judge, veiled
from posapp.ui.scanner.ear import Ear
from posapp.ui.theme import Tone
from posapp.ui.widgets.badge import Badge
from posapp.ui.widgets.barcode import BarcodeLabel
from posapp.ui.widgets.labels import button, label, show_text

if TYPE_CHECKING:
    from posapp.domain.scan import Heard, PortState, Scanning
    from posapp.ui.text import Words

_BADGE = 56


class ScannerPage(QWidget):
    """Shows two barcodes to scan, what came of the last scan, and what to change."""

    left = Signal()

    def __init__(
        self,
        words: Words,
        scanning: Scanning,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("scanner")
        self.setAccessibleName(words.translate("Scanner", "Scanner test"))
        self._words = words
        self._scanning = scanning
        self.ear = Ear(clock)
        self.ear.missed.connect(self.hear)
        self._port = label("quiet")
        self._righted = label("quiet")
        self._badge = Badge(_BADGE)
        self._word = label("name")
        self._advice = label("reason")
        self._facts = {
            name: label("detail")
            for name in ("arrived", "length", "kind", "end", "pace", "steps", "code")
        }
        self.back_button = button(words.translate("Scanner", "Back to the till  Esc"), "second")
        self.back_button.setAccessibleName(words.translate("Scanner", "Back to the till"))
        self.back_button.clicked.connect(self.left)
        self.escape = QShortcut(QKeySequence("Esc"), self)
        self.escape.activated.connect(self.left)
        self._arrange()
        self.show_nothing()

    @property
    def said(self) -> str:
        """What is told of the last scan, a line each."""
        facts = [fact.text() for fact in self._facts.values()]
        return "\n".join([self._word.text(), self._advice.text(), *facts])

    def hear(self, heard: Heard) -> None:
        """A scan was made, or something that the till would not take for one."""
        self.ear.forget()
        self._render(judge(heard, self._scanning), heard)

    def show_nothing(self) -> None:
        """Before the first scan."""
        self._tone(Tone.NEUTRAL)
        self._word.setText(self._words.translate("Scanner", "Scan one of these barcodes"))
        self._advice.setText(
            self._words.translate(
                "Scanner", "A voucher or a card may be scanned too: nothing is used here."
            )
        )
        for fact in self._facts.values():
            fact.setText("–")
        self.ear.setAccessibleName(self._word.text())

    def render_righted(self, count: int) -> None:
        """How many scans had their keyboard put right so far."""
        show_text(self._righted, self._words.scans_righted(count) if count else "")

    def render_port(self, state: PortState | None) -> None:
        """How the serial scanner's port stands, where there is one."""
        port = self._scanning.port
        show_text(self._port, self._words.port_state(port, state) if port and state else "")

    def enter(self) -> None:
        """The page was opened: the keyboard is on it."""
        self.show_nothing()
        self.ear.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _render(self, trial: Trial, heard: Heard) -> None:
        words = self._words
        advice = words.advice(trial)
        self._tone(Tone.BAD if trial.is_lost else Tone.ATTENTION if advice else Tone.GOOD)
        self._word.setText(words.trial_word(trial))
        self._advice.setText(
            "\n".join(advice) or words.translate("Scanner", "There is nothing to change.")
        )
        text = trial.scan.text
        for name, said in (
            ("arrived", veiled(heard, self._scanning.rules)),
            ("length", words.scan_length(trial)),
            ("kind", words.scan_kind(trial)),
            ("end", words.scan_end(trial)),
            ("pace", words.scan_pace(trial)),
            ("steps", words.scan_steps(trial)),
            ("code", text if trial.is_test else mask(text)),
        ):
            self._facts[name].setText(said)
        self.ear.setAccessibleName(f"{self._word.text()} {self._advice.text()}")

    def _tone(self, tone: Tone) -> None:
        self._badge.show_tone(tone, on_its_ground=False)

    def _arrange(self) -> None:
        words = self._words
        title = label("title", words.translate("Scanner", "Scanner test"), wraps=False)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(title)
        head.addWidget(self._port, 1)
        head.addWidget(self.back_button)
        codes = QHBoxLayout()
        codes.setSpacing(24)
        for code, share in ((TEST_DIGITS, 2), (TEST_LETTERS, 3)):
            codes.addWidget(BarcodeLabel(code), share)
        verdict = QHBoxLayout(self.ear)
        verdict.setContentsMargins(16, 12, 16, 12)
        verdict.setSpacing(16)
        verdict.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.addWidget(self._word)
        said.addWidget(self._advice)
        verdict.addLayout(said, 1)
        inner = QWidget()
        inner.setObjectName("middle")
        below = QVBoxLayout(inner)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(self.ear)
        below.addWidget(self._told())
        below.addWidget(self._righted)
        below.addStretch(1)
        area = QScrollArea()
        area.setObjectName("middle")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(codes)
        column.addWidget(area, 1)

    def _told(self) -> QFrame:
        words = self._words
        captions = {
            "arrived": words.translate("Scanner", "Arrived"),
            "length": words.translate("Scanner", "Length"),
            "kind": words.translate("Scanner", "Kind of barcode"),
            "end": words.translate("Scanner", "Ends with"),
            "pace": words.translate("Scanner", "Speed"),
            "steps": words.translate("Scanner", "Changed"),
            "code": words.translate("Scanner", "Code"),
        }
        frame = QFrame()
        grid = QGridLayout(frame)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (name, caption) in enumerate(captions.items()):
            grid.addWidget(label("caption", caption, wraps=False), row, 0)
            grid.addWidget(self._facts[name], row, 1)
            self._facts[name].setAccessibleName(caption)
        return frame
