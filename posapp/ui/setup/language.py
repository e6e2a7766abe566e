"""Page 1: the language, each named in its own; a press switches at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from posapp.domain.setup import Step
from posapp.ui.setup.page import SetupPage, Spawn
from posapp.ui.text import LANGUAGES, Words
from posapp.ui.widgets.labels import button

if TYPE_CHECKING:
    from posapp.ui.setup.ports import Setup
    from posapp.ui.widgets.fitting import FittingButton


class LanguagePage(SetupPage):
    """`chosen` carries a language's code."""

    chosen = Signal(str)
    step = Step.LANGUAGE

    def __init__(self, setup: Setup, words: Words, spawn: Spawn) -> None:
        super().__init__(setup, words, spawn)
        self.lead.setText(
            words.translate(
                "Setup",
                "Welcome. This sets the till up, step by step; it takes a few minutes. Which"
                " language does the till speak?",
            )
        )
        self.buttons: dict[str, FittingButton] = {}
        grid = QGridLayout()
        grid.setSpacing(12)
        for at, (language, name) in enumerate(LANGUAGES.items()):
            made = button(f"✓  {name}" if language == words.language else name, "second")
            made.setAccessibleName(name)
            made.setMinimumHeight(88)
            made.clicked.connect(partial(self.chosen.emit, language))
            self.buttons[language] = made
            grid.addWidget(made, at // 2, at % 2)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        for made in self.buttons.values():
            self.fix(made, "language")

    def enter(self) -> None:
        """The focus is on the language spoken."""
        self.buttons[self._words.language].setFocus(Qt.FocusReason.OtherFocusReason)

    async def leave(self) -> None:
        """Keep the language spoken. Raises `SettingsError`."""
        if self.standing.language != self._words.language:
            await self._setup.choose_language(self._words.language)
