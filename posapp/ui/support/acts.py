"""What is done on the support page: look again, make a bundle, open its folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from posapp.domain.errors import PosError, StoreError
from posapp.domain.health import BundleStep
from posapp.ui.tasks import Tasks
from posapp.ui.widgets.file_dialog import file_dialog

if TYPE_CHECKING:
    from posapp.ui.support.page import SupportPage
    from posapp.ui.support.ports import Support
    from posapp.ui.text import Words


class SupportActs(QObject):
    """Serves one page; looks and bundles are made one at a time, and nothing here blocks."""

    def __init__(self, support: Support, words: Words, page: SupportPage) -> None:
        super().__init__(page)
        self._support = support
        self._words = words
        self._page = page
        self._folder = support.folder
        self._is_looking = False
        self._is_making = False
        self._is_backing_up = False
        self._tasks = Tasks(self._failed)
        page.closes_with(self.close)
        page.entered.connect(self.look)
        page.look_wanted.connect(self.look)
        page.backup_wanted.connect(self.back_up)
        page.bundle_wanted.connect(self.make)
        page.elsewhere_wanted.connect(self.choose_folder)
        page.folder_wanted.connect(self.open_folder)

    async def close(self) -> None:
        """Wait for nothing any more."""
        await self._tasks.close()

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self._tasks.settle()

    def look(self) -> None:
        """Look at everything anew."""
        if not self._is_looking:
            self._is_looking = True
            self._page.show_looking()
            self._tasks.spawn(self._look(), "look at the till")

    def back_up(self) -> None:
        """Make a copy of the sales; what was seen is looked at anew after it."""
        if not self._is_backing_up:
            self._is_backing_up = True
            self._page.show_backing_up(working=True)
            self._tasks.spawn(self._back_up(), "backup")

    def make(self) -> None:
        """Make a bundle in the folder that was chosen last."""
        if not self._is_making:
            self._is_making = True
            self._page.show_step(BundleStep.HEALTH)
            self._tasks.spawn(self._make(self._folder), "support bundle")

    def choose_folder(self) -> None:
        """Ask for another folder, and make the bundle there."""
        dialog = file_dialog(
            self._words,
            self._page,
            self._words.translate("Support", "Folder for the bundle"),
            str(self._folder),
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.make_in)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def make_in(self, folder: str) -> None:
        """Make a bundle in this folder, and the next ones too."""
        self._folder = Path(folder)
        self.make()

    def open_folder(self) -> None:
        """Show where the bundle lies, in the system's own window."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    async def _look(self) -> None:
        try:
            seen = await self._support.look(self._words.locale.name())
            self._page.show_health(seen)
        finally:
            self._is_looking = False

    async def _back_up(self) -> None:
        words = self._words
        try:
            made = await self._support.back_up()
        except PosError as error:
            self._page.show_backing_up(said=words.error(error), is_bad=True)
        else:
            second = words.backup_second(made.second)
            said = words.backup_saved(words.size(made.backup.size))
            told = f"{said} {second}" if second else said
            self._page.show_backing_up(said=told, is_bad=bool(second))
            self.look()
        finally:
            self._is_backing_up = False

    async def _make(self, folder: Path) -> None:
        words = self._words
        try:
            made = await self._support.make_bundle(
                words.locale.name(), folder, self._page.show_step
            )
        except StoreError as error:
            self._page.show_failed(words.bundle_failed(error.code, str(folder)))
        except PosError as error:
            self._page.show_failed(words.error(error))
        else:
            then = [words.bundle_next()]
            if made.cut:
                then.append(words.logs_cut(", ".join(made.cut)))
            said = words.bundle_saved(str(made.path), words.size(made.size))
            self._page.show_saved(said, " ".join(then))
        finally:
            self._is_making = False

    def _failed(self, error: BaseException) -> None:
        self._is_looking = self._is_making = self._is_backing_up = False
        said = self._words.error(error) if isinstance(error, PosError) else self._words.unexpected()
        self._page.show_health(())
        self._page.show_failed(said)
