"""Page 7: the first sync, watched or left to go on once the till is open."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar

from posapp.domain.errors import PosError
from posapp.domain.setup import Step
from posapp.ui.setup.page import SetupPage, Spawn, say
from posapp.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from posapp.domain.events import SyncProgressed
    from posapp.ui.setup.ports import Setup
    from posapp.ui.text import Words


class SyncPage(SetupPage):
    """Begins by itself where there is a key; leaving it stops it between two pages."""

    step = Step.SYNC

    def __init__(self, setup: Setup, words: Words, spawn: Spawn) -> None:
        super().__init__(setup, words, spawn)
        self.is_done = False
        self._task: asyncio.Task[None] | None = None
        self.said = label("name")
        self.bar = QProgressBar()
        self.bar.setFixedHeight(28)
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(760)
        self.bar.setAccessibleName(words.step_title(self.step))
        self.again_button = button(words.translate("Setup", "Try again"), "second")
        self.again_button.setMaximumWidth(320)
        self.again_button.clicked.connect(self._begin)
        self.body.addWidget(self.said)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.again_button)
        self.body.addStretch(1)
        self.lead.setText(
            words.translate(
                "Setup",
                "The till brings Splio’s rewards and codes, so that it can sell without a network"
                " too.",
            )
        )

    @property
    def is_running(self) -> bool:
        """True while codes come."""
        return self._task is not None and not self._task.done()

    @property
    def next_words(self) -> str:
        """What Next is called here."""
        if self.is_running:
            return self._words.translate("Setup", "Go on in the background")
        return super().next_words

    def enter(self) -> None:
        """Begin, unless it was done."""
        if not self.is_done:
            self._begin()

    async def leave(self) -> None:
        """Stop here: the till goes on with it once it is open."""
        await self.abandon()

    async def abandon(self) -> None:
        """Stop; what came is kept."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    def _begin(self) -> None:
        if self.is_running:
            return
        self.again_button.hide()
        if not self.standing.has_key:
            self.bar.hide()
            say(
                self.said,
                self._words.translate(
                    "Setup", "Without a key there is nothing to bring yet. Go on."
                ),
            )
            return
        self.tell("")
        self.bar.show()
        self.bar.setRange(0, 0)
        say(self.said, self._words.translate("Setup", "Asking Splio for your rewards …"))
        self._task = asyncio.get_running_loop().create_task(self._run(), name="setup-sync")
        self.changed.emit()

    async def _run(self) -> None:
        words = self._words
        try:
            codes = await self._setup.sync(self.hear)
        except PosError as error:
            self.tell(words.setup_fault(error))
            say(self.said, words.translate("Setup", "The sync could not be finished."))
            self.bar.hide()
            self.again_button.show()
        else:
            self.is_done = True
            self.bar.setRange(0, 1)
            self.bar.setValue(1)
            say(
                self.said,
                words.translate("Setup", "All is here: {codes}.").format(
                    codes=words.codes_held(codes)
                ),
            )
        finally:
            self._task = None
            self.changed.emit()

    def hear(self, fact: SyncProgressed) -> None:
        """The sync came further."""
        if not self.is_running:
            return
        if fact.rewards_total:
            self.bar.setRange(0, fact.rewards_total)
            self.bar.setValue(min(fact.rewards_done, fact.rewards_total))
        say(self.said, self._words.sync_progress(fact))
