"""What a manager does on the stock's page: sync, take a file in, look at the fields."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from posapp.domain.code_file import Preview
from posapp.domain.errors import PosError
from posapp.domain.events import Fact, StockWatched
from posapp.domain.fields import fields_seen
from posapp.ui.desk import Desk
from posapp.ui.shell.work import WorkPresenter
from posapp.ui.stock.fields import FieldsDialog
from posapp.ui.stock.page import StockPage
from posapp.ui.stock.preview import PreviewDialog
from posapp.ui.tasks import Tasks
from posapp.ui.text import Words


class StockActs(QObject):
    """Carries out what the page asks for; one dialog at a time, none of them blocks."""

    def __init__(self, desk: Desk, words: Words, work: WorkPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._work = work
        self._page: StockPage | None = None
        self._window = parent
        self._dialog: QDialog | None = None
        self._tasks = Tasks(self._failed)
        self._stop = desk.listen(self.on_fact)

    def show_on(self, page: StockPage) -> None:
        """Serve this page from now on."""
        self._page = page
        page.sync_wanted.connect(self.sync)
        page.import_wanted.connect(self.choose_file)
        page.fields_wanted.connect(self.show_fields)
        page.show_levels(self._desk.stock_levels())

    async def close(self) -> None:
        """Stop listening; what the engine has begun goes on."""
        self._stop()
        await self._tasks.close()

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self._tasks.settle()

    def on_fact(self, fact: Fact) -> None:
        """Take a fact of the engine."""
        if isinstance(fact, StockWatched) and self._page is not None:
            self._page.show_levels(fact.levels)

    def sync(self) -> None:
        """Bring the stock up to date; its progress and its end are facts."""
        self._work.expect()
        self._tasks.spawn(self._sync(), "sync by hand")

    def choose_file(self) -> None:
        """Ask for a file of codes."""
        words = self._words
        dialog = QFileDialog(
            self._window,
            words.translate("Levels", "File of codes"),
            str(Path.home()),
            words.translate("Levels", "Files of codes (*.csv *.txt *.gz)")
            + ";;"
            + words.translate("Levels", "All files (*)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        for part, text in (
            (QFileDialog.DialogLabel.LookIn, words.translate("Levels", "Folder:")),
            (QFileDialog.DialogLabel.FileName, words.translate("Levels", "File:")),
            (QFileDialog.DialogLabel.FileType, words.translate("Levels", "Kind:")),
            (QFileDialog.DialogLabel.Accept, words.translate("Levels", "Open")),
            (QFileDialog.DialogLabel.Reject, words.translate("Levels", "Leave it")),
        ):
            dialog.setLabelText(part, text)
        dialog.fileSelected.connect(lambda name: self.look_into(Path(name)))
        self._open(dialog)

    def look_into(self, path: Path) -> None:
        """Show what taking a file in would mean."""
        self._tasks.spawn(self._look_into(path), "preview")

    def show_fields(self) -> None:
        """List the tenant's fields."""
        try:
            fields = fields_seen(self._desk.rewards())
        except PosError as error:
            self._failed(error)
            return
        self._open(FieldsDialog(fields, self._desk.policy.fields, self._words, self._window))

    async def _sync(self) -> None:
        with suppress(PosError):  # its fact tells how it ended
            await self._desk.sync()

    async def _look_into(self, path: Path) -> None:
        preview = await self._desk.preview_file(path)
        self._ask(path, preview)

    def _ask(self, path: Path, preview: Preview) -> None:
        by_file = self._desk.codes_by_file
        dialog = PreviewDialog(preview, self._words, self._window, codes_by_file=by_file)
        dialog.accepted.connect(lambda: self._tasks.spawn(self._import(path), "import"))
        self._open(dialog)

    async def _import(self, path: Path) -> None:
        self._work.expect()
        with suppress(PosError):  # its fact tells how it ended
            await self._desk.import_file(path, confirmed=True)

    def _open(self, dialog: QDialog) -> None:
        if self._dialog is not None:
            dialog.deleteLater()
            return
        self._dialog = dialog
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.open()

    def _closed(self, dialog: QDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None
        dialog.deleteLater()
        # Without a window manager (a kiosk) nobody else gives the keyboard back.
        self._window.activateWindow()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, PosError):
            self._work.say(self._words.error(error))
        else:
            self._work.say(self._words.unexpected())
