"""Runs the question whom to forget, and says on the page what became of it."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from shiboken6 import isValid

from posapp.domain.errors import PosError
from posapp.ui.journal.forget import ForgetDialog, kept_lines

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.ui.journal.page import JournalPage
    from posapp.ui.journal.ports import JournalDesk
    from posapp.ui.tasks import Tasks
    from posapp.ui.text import Words
    from posapp.ui.widgets.one_dialog import OneDialog


class ForgetFlow:
    """One customer at a time; `tasks` and `dialogs` are the page's own."""

    def __init__(
        self,
        desk: JournalDesk,
        words: Words,
        page: JournalPage,
        tasks: Tasks,
        dialogs: OneDialog,
    ) -> None:
        self._desk = desk
        self._words = words
        self._page = page
        self._tasks = tasks
        self._dialogs = dialogs
        page.forget_wanted.connect(self.ask)

    def ask(self) -> None:
        """Ask whose card."""
        dialog = ForgetDialog(self._words, self._page.window())
        dialog.looked_for.connect(
            lambda card: self._tasks.spawn(self._told(dialog, self._look(dialog, card)), "find")
        )
        dialog.forgotten.connect(
            lambda card: self._tasks.spawn(self._told(dialog, self._forget(dialog, card)), "forget")
        )
        self._page.say("")
        self._dialogs.open(dialog)

    async def _look(self, dialog: ForgetDialog, card: Code) -> None:
        found = await self._desk.found_of(card)
        if isValid(dialog) and dialog.isVisible():
            dialog.show_found(card, found)

    async def _forget(self, dialog: ForgetDialog, card: Code) -> None:
        gone, files = await self._desk.forget(card)
        words = self._words
        said = [
            words.forget_done(gone.total),
            *kept_lines(gone, words),
            words.backup_outlasts(self._desk.backup_days),
            *([words.forget_files(files)] if files else []),
        ]
        if isValid(dialog) and dialog.isVisible():
            dialog.accept()
        self._page.say(" ".join(said))
        self._page.entered.emit()

    async def _told(self, dialog: ForgetDialog, work: Awaitable[None]) -> None:
        try:
            await work
        except PosError as error:
            if not isValid(dialog) or not dialog.isVisible():
                raise
            dialog.show_fault(self._words.error(error))
