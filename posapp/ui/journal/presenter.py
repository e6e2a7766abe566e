"""What the journal's page does: searches as one types, checks, exports, tells a burn's story."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from posapp.domain.errors import PosError
from posapp.domain.export import Exported
from posapp.domain.journal import JournalQuery, JournalRow, Whole
from posapp.ui.exports.flow import ExportFlow, Outgoing
from posapp.ui.journal.forgetting import ForgetFlow
from posapp.ui.journal.period import Period, days_of, moments_of
from posapp.ui.journal.story import StoryDialog
from posapp.ui.tasks import Tasks
from posapp.ui.widgets.file_dialog import file_dialog
from posapp.ui.widgets.one_dialog import OneDialog

if TYPE_CHECKING:
    from posapp.ui.exports.ports import Exports
    from posapp.ui.journal.page import JournalPage
    from posapp.ui.journal.ports import JournalDesk
    from posapp.ui.text import Words

PAUSE_MS = 80


class JournalPresenter(QObject):
    """One for a page; what is overtaken by a later keystroke is stopped and never shown."""

    def __init__(
        self,
        desk: JournalDesk,
        words: Words,
        page: JournalPage,
        exports: Exports | None = None,
    ) -> None:
        super().__init__(page)
        self.flow = ExportFlow(exports, words, page)
        self._desk = desk
        self._words = words
        self._page = page
        self._query = JournalQuery()
        self._code = ""  # a whole code or card that was searched for: kept here, shown nowhere
        self._before: int | None = None
        self._shown_code: str | None = None
        self._shown_whole: Whole | None = None
        self._search_stop = threading.Event()
        self._check_stop: threading.Event | None = None
        self._tasks = Tasks(self._failed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.search)
        page.entered.connect(self.enter)
        page.filtered.connect(self._pause.start)
        page.opened.connect(self.open_story)
        page.check_wanted.connect(self.check)
        page.export_wanted.connect(self.choose_way)
        page.ending = self.close
        page.table.lines.more_wanted.connect(self._fetch_more)
        self._dialogs = OneDialog(page)
        self.forgetting = ForgetFlow(desk, words, page, self._tasks, self._dialogs)

    @property
    def is_waiting(self) -> bool:
        """True while somebody may be typing on."""
        return self._pause.isActive()

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self._tasks.settle()

    async def close(self) -> None:
        """Stop what is under way and wait for it."""
        self._stop_all()
        await self.flow.close()
        await self._tasks.close()

    def enter(self) -> None:
        """The page came to the front: what stands now."""
        self._page.export_button.setEnabled(self._desk.may_export)
        self._page.forget_button.setEnabled(self._desk.may_forget)
        self.search()
        self._tasks.spawn(self._show_mark(), "journal mark")

    def search(self) -> None:
        """Search for what the page says, in the place of any search under way."""
        self._search_stop.set()
        self._search_stop = stop = threading.Event()
        self._query = self._asked()
        self._tasks.spawn(self._search(self._query, stop), "journal search")

    def open_story(self) -> None:
        """Tell all about the burn that the chosen line is about, else about its sale."""
        row = self._page.table.chosen
        if row is not None and row.line.has_story:
            self._tasks.spawn(self._story(row), "journal story")

    def check(self) -> None:
        """Check the journal, or stop the check that runs."""
        if self._check_stop is not None:
            self._check_stop.set()
            return
        self._check_stop = threading.Event()
        self._tasks.spawn(self._check(self._check_stop), "journal check")

    def choose_way(self) -> None:
        """Ask whether the lines that are looked at go to a file, or to the head office."""
        query = self._query

        async def make(path: Path) -> int:
            return await self._desk.export(query, path)

        self.flow.ask(
            Outgoing(Exported.JOURNAL, "csv", make, self.choose_file), self._page.window()
        )

    def choose_file(self) -> None:
        """Ask where to write the lines that are looked at."""
        words = self._words
        dialog = file_dialog(
            words,
            self._page.window(),
            words.translate("Journal", "Export the journal"),
            str(Path.home()),
            words.translate("Journal", "Lists (*.csv)"),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("journal.csv")
        dialog.fileSelected.connect(lambda name: self.export(Path(name)))
        self._dialogs.open(dialog)

    def export(self, path: Path) -> None:
        """Write the lines that are looked at."""
        self._tasks.spawn(self._export(self._query, path), "journal export")

    def _asked(self) -> JournalQuery:
        page = self._page
        today = self._words.now().astimezone(self._words.zone).date()
        first, last = days_of(page.period, today)
        if page.period is Period.CHOSEN and page.days is not None:
            first, last = page.days
        since, until = moments_of(first, last, self._words.zone)
        text = page.field.text().strip()
        if text != self._shown_code:
            self._code = ""  # something else was typed
        return JournalQuery(self._code or text, since, until, page.kind)

    async def _search(self, query: JournalQuery, stop: threading.Event) -> None:
        try:
            found = await self._desk.search(query, None, stop)
        except PosError:
            if stop.is_set():
                return
            raise
        if stop.is_set():
            return
        if found.code is not None:
            self._code = query.text
            self._page.hide_code(found.code)
        self._before = found.before
        self._shown_code, self._shown_whole = found.code, found.whole
        self._page.table.lines.show_rows(found.rows, has_more=found.before is not None)
        self._tell_found()

    def _fetch_more(self) -> None:
        if self._before is not None:
            self._tasks.spawn(
                self._fetch(self._query, self._before, self._search_stop), "journal page"
            )

    async def _fetch(self, query: JournalQuery, before: int, stop: threading.Event) -> None:
        try:
            found = await self._desk.search(query, before, stop)
        except PosError:
            if stop.is_set():
                return
            raise
        if stop.is_set():
            return
        self._before = found.before
        self._page.table.lines.add_rows(found.rows, has_more=found.before is not None)
        self._tell_found()

    def _tell_found(self) -> None:
        rows = self._page.table.lines.rowCount()
        text = self._words.journal_found(
            rows, more=self._before is not None, code=self._shown_code, whole=self._shown_whole
        )
        self._page.show_found(text if rows else "", nothing=not rows)

    async def _show_mark(self) -> None:
        mark = await self._desk.mark()
        self._page.show_mark(self._words.journal_mark(str(mark)))

    async def _story(self, chosen: JournalRow) -> None:
        rows = await self._desk.story(chosen)
        if self._page.table.chosen is None:
            return
        self._dialogs.open(StoryDialog(rows, chosen, self._words, self._page.window()))

    async def _check(self, stop: threading.Event) -> None:
        page, words = self._page, self._words
        page.check_button.setText(words.translate("Journal", "Stop the check"))
        page.say(words.journal_checking(0, 0))
        try:
            found = await self._desk.check(
                lambda done, total: page.say(words.journal_checking(done, total)), stop
            )
        except PosError as error:
            page.say("" if stop.is_set() else words.error(error), is_fault=True)
        else:
            page.say(words.journal_checked(found), is_fault=not found.is_sound)
            page.show_mark(words.journal_mark(str(found.mark)))
        finally:
            self._check_stop = None
            page.check_button.setText(words.translate("Journal", "Check the journal"))

    async def _export(self, query: JournalQuery, path: Path) -> None:
        lines = await self._desk.export(query, path)
        self._page.say(self._words.journal_exported(lines, path.name))
        await self._show_mark()

    def _stop_all(self) -> None:
        self._pause.stop()
        self._search_stop.set()
        if self._check_stop is not None:
            self._check_stop.set()

    def _failed(self, error: BaseException) -> None:
        words = self._words
        text = words.error(error) if isinstance(error, PosError) else words.unexpected()
        self._page.say(text, is_fault=True)
