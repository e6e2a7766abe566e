"""Page 8: what is set, what is missing; then the till opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from posapp.domain.setup import Step
from posapp.ui.setup.page import SetupPage, Spawn
from posapp.ui.text import LANGUAGES, Words
from posapp.ui.widgets.labels import label

if TYPE_CHECKING:
    from posapp.ui.setup.ports import Setup


class DonePage(SetupPage):
    """A line for each thing, each in words; nothing more is asked."""

    step = Step.DONE

    def __init__(self, setup: Setup, words: Words, spawn: Spawn) -> None:
        super().__init__(setup, words, spawn)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.lines: dict[str, QLabel] = {}
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    @property
    def next_words(self) -> str:
        """What Next is called here."""
        return self._words.translate("Setup", "Open the till")

    def enter(self) -> None:
        """Look again: an earlier page may have been changed."""
        words, standing = self._words, self.standing
        missing = words.translate("Setup", "missing: the till sells, and sends nothing yet")
        key = words.translate("Setup", "given by the settings") if standing.key_given else missing
        if standing.key is not None:
            key = words.key_place(standing.key)
        store = f"{standing.store_name}  ·  {standing.store_id}".strip(" ·")
        codes = words.codes_held(standing.codes)
        if not standing.codes:
            codes = words.translate("Setup", "none yet; they come once the till is open")
        lines = {
            words.translate("Setup", "Language"): LANGUAGES[words.language],
            words.translate("Setup", "Managers"): ", ".join(standing.managers)
            or words.translate("Setup", "none"),
            words.translate("Setup", "Splio’s address"): standing.url,
            words.translate("Setup", "Key"): key,
            words.translate("Setup", "Store"): store or words.translate("Setup", "not chosen yet"),
            words.translate("Setup", "Till"): standing.till_id,
            words.translate("Setup", "Time zone"): standing.timezone,
            words.translate("Setup", "Stock"): codes,
        }
        for caption, text in lines.items():
            if caption not in self.lines:
                row = len(self.lines)
                above = label("caption", caption, wraps=False)
                self.lines[caption] = label("detail")
                top = Qt.AlignmentFlag.AlignTop
                self._grid.addWidget(above, row, 0, top)
                self._grid.addWidget(self.lines[caption], row, 1)
            self.lines[caption].setText(text)
            self.lines[caption].setAccessibleName(f"{caption} {text}")
        self.lead.setText(
            words.translate("Setup", "The till is set up.")
            if standing.is_whole
            else words.translate(
                "Setup",
                "The till can open, but something is missing. Go on with the setup at any time:"
                " press F10 in the till.",
            )
        )

    async def leave(self) -> None:
        """The till may open from now on. Raises `SettingsError`."""
        await self._setup.finish()
