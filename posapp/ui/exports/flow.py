"""Asks where an export goes, sends it, and tells how that ended."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from posapp.domain.errors import PosError
from posapp.domain.export import Exported
from posapp.ui.exports.dialog import ExportDialog
from posapp.ui.tasks import Tasks

if TYPE_CHECKING:
    from posapp.ui.exports.ports import Exports, Make
    from posapp.ui.text import Words


@dataclass(frozen=True, slots=True)
class Outgoing:
    """An export that is to go somewhere.

    Attributes:
        make: writes it to a path, with its line in the journal; its rows.
        save: asks for a file of this till and writes it there.
        days: the first and the last day it is about; None for the day it is made.
    """

    what: Exported
    ending: str
    make: Make
    save: Callable[[], object]
    days: tuple[date, date] | None = None


class ExportFlow(QObject):
    """Serves one page; ends with it. Without `exports` a file is asked for at once."""

    def __init__(self, exports: Exports | None, words: Words, page: QWidget) -> None:
        super().__init__(page)
        self._exports = exports
        self._words = words
        self._page = page
        self._tasks = Tasks(self._failed)
        self._task: asyncio.Task[None] | None = None
        self._kept: str | None = None
        self.dialog: ExportDialog | None = None

    @property
    def sends_slips(self) -> bool:
        """Whether today's slip goes to the head office by itself."""
        return self._exports is not None and self._exports.sends_slips

    async def close(self) -> None:
        """End what is under way."""
        await self._tasks.close()

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self._tasks.settle()

    def ask(self, going: Outgoing, front: QWidget) -> None:
        """Ask where it goes, over `front`."""
        exports = self._exports
        if exports is None:
            going.save()
            return
        if self.dialog is not None:
            return
        self._kept = None
        dialog = self.dialog = ExportDialog(exports.place, self._words, front)
        dialog.save_wanted.connect(lambda: self._save(dialog, going))
        dialog.send_wanted.connect(lambda: self._start(self._send(exports, dialog, going)))
        dialog.waiting_wanted.connect(lambda: self._start(self._send_waiting(exports, dialog)))
        dialog.archives_wanted.connect(lambda: self._start(self._send_archives(exports, dialog)))
        dialog.test_wanted.connect(lambda: self._start(self._test(exports, dialog)))
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.open()
        if exports.place is not None:
            self._tasks.spawn(self._offer(exports, dialog, going.what), "exports waiting")

    async def send_by_itself(self, going: Outgoing) -> tuple[str, bool]:
        """Send without asking; what to say of it, and whether it worked."""
        if self._exports is None:
            return "", True
        try:
            sent = await self._exports.send(
                going.what, going.ending, going.make, lambda _done, _of: None, going.days
            )
        except PosError as error:
            return self._words.export_not_sent(error), False
        return self._words.export_sent(sent), True

    def _save(self, dialog: ExportDialog, going: Outgoing) -> None:
        dialog.accept()
        going.save()

    def _closed(self, dialog: ExportDialog) -> None:
        if self._task is not None:
            self._task.cancel()  # a copy is kept, and the journal tells that it was stopped
            self._task = None
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()
        # Without a window manager (a kiosk) nobody else gives the keyboard back.
        parent = dialog.parentWidget()
        if parent is not None:
            parent.window().activateWindow()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        if self.dialog is None or self.dialog.is_sending:
            work.close()
            return
        self.dialog.show_going(self._words.export_going(0, 0))
        self._task = self._tasks.spawn(self._told_of(work, self.dialog), "export")

    async def _told_of(self, work: Coroutine[Any, Any, None], dialog: ExportDialog) -> None:
        try:
            await work
        except PosError as error:
            self._kept = str(error.params.get("kept") or "") or self._kept
            if isValid(dialog):
                said = self._words.export_not_sent(error)
                dialog.show_failed(said, is_kept=self._kept is not None)
        finally:
            if self.dialog is dialog:
                self._task = None

    async def _send(self, exports: Exports, dialog: ExportDialog, going: Outgoing) -> None:
        def told(done: int, of: int) -> None:
            if isValid(dialog) and dialog.is_sending:
                dialog.show_going(self._words.export_going(done, of), done, of)

        if self._kept is not None:
            sent = await exports.again(self._kept, told)
        else:
            sent = await exports.send(going.what, going.ending, going.make, told, going.days)
        self._kept = None
        dialog.show_done(self._words.export_sent(sent), is_sent=True)
        await self._offer(exports, dialog, going.what)

    async def _send_waiting(self, exports: Exports, dialog: ExportDialog) -> None:
        sent = [await exports.again(one.name, _unheard) for one in await exports.kept()]
        self._kept = None
        dialog.show_done(self._words.exports_sent(sent), is_sent=False)
        dialog.waiting_button.hide()

    async def _send_archives(self, exports: Exports, dialog: ExportDialog) -> None:
        sent = await exports.send_archives()
        dialog.show_done(self._words.exports_sent(sent), is_sent=False)
        dialog.archives_button.hide()

    async def _test(self, exports: Exports, dialog: ExportDialog) -> None:
        dialog.show_done(self._words.export_tried(await exports.test()), is_sent=False)

    async def _offer(self, exports: Exports, dialog: ExportDialog, what: Exported) -> None:
        waiting = [one for one in await exports.kept() if one.name != self._kept]
        archives = await exports.archives() if what is Exported.JOURNAL else 0
        if isValid(dialog):
            dialog.offer(len(waiting), archives)

    def _failed(self, error: BaseException) -> None:
        if self.dialog is not None and isValid(self.dialog):
            words = self._words
            said = words.error(error) if isinstance(error, PosError) else words.unexpected()
            self.dialog.show_failed(said, is_kept=False)


def _unheard(_done: int, _of: int) -> None:
    """Of several files only the end is told."""
