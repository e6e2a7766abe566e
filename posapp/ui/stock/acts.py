"""What a manager does on the stock's page: sync, take a file in, look at fields and counts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from posapp.domain.errors import PosError
from posapp.domain.events import Fact, StockWatched
from posapp.domain.ids import RewardId
from posapp.domain.people import PeopleError, Right
from posapp.ui.tasks import Tasks
from posapp.ui.widgets.file_dialog import file_dialog
from posapp.ui.widgets.one_dialog import OneDialog

if TYPE_CHECKING:
    from posapp.domain.code_file import Preview
    from posapp.domain.stock_level import StockLevel
    from posapp.ui.desk import Desk
    from posapp.ui.shell.work import WorkPresenter
    from posapp.ui.stock.batch_acts import BatchActs
    from posapp.ui.stock.page import StockPage
    from posapp.ui.stock.rows import RewardRow
    from posapp.ui.text import Words

_REST_S = 0.12
Gate = Callable[[Right, Callable[[], None]], None]


class StockActs(QObject):
    """Carries out what the page asks for; one dialog at a time, none of them blocks."""

    def __init__(self, desk: Desk, words: Words, work: WorkPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._work = work
        self._page: StockPage | None = None
        self.batches: BatchActs | None = None
        self._counted = ""
        self._counting: asyncio.Task[None] | None = None
        self._window = parent
        self._dialogs = OneDialog(parent)
        self._tasks = Tasks(self._failed)
        self._stop = desk.listen(self.on_fact)

    def show_on(self, page: StockPage, gate: Gate) -> None:
        """Serve this page from now on; `gate` asks for who may do what not everybody may."""
        # Not at the start: what a manager looks at now and then is loaded where they do.
        from posapp.ui.stock.batch_acts import BatchActs

        self._page = page
        self._counted = ""
        page.sync_wanted.connect(self.sync)
        page.import_wanted.connect(lambda: gate(Right.RESOLVE, self.choose_file))
        page.fields_wanted.connect(self.show_fields)
        page.find_by_touch.connect(self._find_by_touch)
        page.overview.touch_wanted.connect(self._search_by_touch)
        page.codes.touch_wanted.connect(self._codes_by_touch)
        page.overview.chosen.connect(self._count)
        self.batches = BatchActs(
            page.batches,
            self._desk.office.stock,
            self._reward_names,
            gate,
            self._dialogs.open,
            self._words,
            self._window,
        )
        page.overview.batches_button.clicked.connect(self._show_batches)
        self._show_levels()

    async def close(self) -> None:
        """Stop listening; what the engine has begun goes on."""
        self._stop()
        if self.batches is not None:
            await self.batches.close_down()
        await self._tasks.close()

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self._tasks.settle()
        if self.batches is not None:
            await self.batches.settle()

    def on_fact(self, fact: Fact) -> None:
        """Take a fact of the engine."""
        if isinstance(fact, StockWatched):
            self._counted = ""
            self._show_levels(fact.levels)

    def sync(self) -> None:
        """Bring the stock up to date; its progress and its end are facts."""
        self._work.expect()
        self._tasks.spawn(self._sync(), "sync by hand")

    def choose_file(self) -> None:
        """Ask for a file of codes."""
        words = self._words
        dialog = file_dialog(
            words,
            self._window,
            words.translate("Levels", "File of codes"),
            str(Path.home()),
            words.translate("Levels", "Files of codes (*.csv *.txt *.gz)")
            + ";;"
            + words.translate("Levels", "All files (*)"),
            words.translate("Levels", "Open"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        leave = words.translate("Levels", "Leave it")
        dialog.setLabelText(QFileDialog.DialogLabel.Reject, leave)
        dialog.fileSelected.connect(lambda name: self.look_into(Path(name)))
        self._dialogs.open(dialog)

    def look_into(self, path: Path) -> None:
        """Show what taking a file in would mean."""
        self._tasks.spawn(self._look_into(path), "preview")

    def show_fields(self) -> None:
        """List the tenant's fields."""
        from posapp.domain.fields import fields_seen

        try:
            fields = fields_seen(self._desk.rewards())
        except PosError as error:
            self._failed(error)
            return
        from posapp.ui.stock.fields import FieldsDialog

        self._dialogs.open(
            FieldsDialog(fields, self._desk.policy.fields, self._words, self._window)
        )

    def _show_levels(self, levels: Sequence[StockLevel] | None = None) -> None:
        if self._page is None or not shiboken6.isValid(self._page):
            return
        from posapp.ui.stock.rows import rows_of

        try:
            rewards = self._desk.rewards()
        except PosError as error:
            self._failed(error)
            rewards = ()
        told = self._desk.stock_levels() if levels is None else levels
        self._page.show_rows(rows_of(told, rewards, self._desk.policy.fields))

    def _reward_names(self) -> list[tuple[RewardId, str]]:
        """Those that own codes may be for; of one that Splio says nothing of, it decides."""
        try:
            barred = {one.id for one in self._desk.rewards() if one.takes_own is False}
        except PosError as error:
            self._failed(error)
            barred = set()
        levels = self._desk.stock_levels()
        return [
            (RewardId(one.reward_id), one.name) for one in levels if one.reward_id not in barred
        ]

    def _show_batches(self) -> None:
        if self._page is not None and self.batches is not None:
            self._page.show_batches()
            self.batches.open()

    def _count(self, row: RewardRow | None) -> None:
        """Count the chosen reward's codes, once until the stock changes."""
        if row is None:
            self._counted = ""
            return
        if row.level.reward_id == self._counted:
            return
        self._counted = row.level.reward_id
        if self._counting is not None:
            self._counting.cancel()
        self._counting = self._tasks.spawn(self._count_codes(self._counted), "counts")

    async def _count_codes(self, reward_id: str) -> None:
        await asyncio.sleep(_REST_S)  # whoever runs through the list rests on no reward
        page = self._page
        try:
            found = await self._desk.office.stock.statuses(RewardId(reward_id))
        except PosError:
            found = None  # the rest of the page still tells its own
        if page is not None and shiboken6.isValid(page):
            page.overview.details.show_counts(reward_id, found)

    def _find_by_touch(self) -> None:
        if self._page is not None:
            title = self._words.translate("Levels", "Find a code: scan or type")
            self._type(title, "", self._page.look_up)

    def _search_by_touch(self) -> None:
        if self._page is not None:
            field = self._page.overview.search
            title = self._words.translate("Levels", "Search rewards")
            self._type(title, field.text(), field.setText)

    def _codes_by_touch(self) -> None:
        if self._page is not None:
            field = self._page.codes.field
            title = self._words.translate("Levels", "Digits of a code")
            self._type(title, field.text(), field.setText)

    def _type(self, title: str, text: str, take: Callable[[str], None]) -> None:
        from posapp.ui.stock.by_touch import TypingDialog

        dialog = TypingDialog(title, text, self._words, self._window)
        dialog.typed.connect(take)
        self._dialogs.open(dialog)

    async def _sync(self) -> None:
        with suppress(PosError):  # its fact tells how it ended
            await self._desk.sync()

    async def _look_into(self, path: Path) -> None:
        preview = await self._desk.preview_file(path)
        self._ask(path, preview)

    def _ask(self, path: Path, preview: Preview) -> None:
        from posapp.ui.stock.preview import PreviewDialog

        by_file = self._desk.codes_by_file
        dialog = PreviewDialog(preview, self._words, self._window, codes_by_file=by_file)
        dialog.accepted.connect(lambda: self._tasks.spawn(self._import(path), "import"))
        self._dialogs.open(dialog)

    async def _import(self, path: Path) -> None:
        self._work.expect()
        try:
            await self._desk.import_file(path, confirmed=True)
        except PeopleError as error:
            self._failed(error)
        except PosError:
            pass  # its fact tells how it ended

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, PosError):
            self._work.say(self._words.error(error))
        else:
            self._work.say(self._words.unexpected())
