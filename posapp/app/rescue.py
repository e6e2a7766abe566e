"""A till whose sales cannot be opened: explains, puts a backup back, makes a support file."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posapp.app.beside import run_beside
from posapp.app.clock import TillClock
from posapp.app.paths import TillPaths
from posapp.app.restoring import look_at, restore_from
from posapp.app.system_user import system_user
from posapp.domain.errors import PosError, StoreError
from posapp.ui.shell.senses import Manner
from posapp.ui.support.rescue import RescueWindow
from posapp.ui.tasks import Tasks

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.ui.text import Words

_LOST: Final = frozenset({"store.corrupt", "store.not_a_database", "store.missing", "store.io"})
_THREAD: Final = "posapp-rescue"
_LOCK_WAIT_S: Final = 3.0


def is_for_rescue(error: PosError, settings: Settings) -> bool:
    """Whether it is the file of the sales that cannot be used, so that a backup may help."""
    ledger = str(TillPaths(settings.data_dir).ledger)
    return (
        isinstance(error, StoreError)
        and error.code in _LOST
        and str(error.params.get("path")) == ledger
    )


class Rescue:
    """Serves one window; `is_restored` once a backup was put back."""

    def __init__(
        self, error: PosError, settings: Settings, words: Words, folder: Path | None = None
    ) -> None:
        self._settings = settings
        self._words = words
        self._folder = folder or Path.home()
        self._copy: Path | None = None
        self.is_restored = False
        paths = TillPaths(settings.data_dir)
        self._clock = TillClock(paths.clock)
        manner = Manner(settings.theme, sound=False)
        self.window = RescueWindow(words.error(error), words, paths.backups, manner)
        self._tasks = Tasks(self._failed)
        self.window.restore_wanted.connect(self.look)
        self.window.restore_agreed.connect(self.restore)
        self.window.bundle_wanted.connect(self.bundle)

    async def run(self) -> bool:
        """Until the window is closed; True where the till may open again."""
        read = asyncio.Event()
        self.window.finished.connect(read.set)
        self.window.open()
        await read.wait()
        await self._tasks.close()
        self.window.deleteLater()
        return self.is_restored

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self._tasks.settle()

    def look(self, copy: Path) -> None:
        """Say what is in a backup before it is put back."""
        self._copy = copy
        self.window.show_working()
        self._tasks.spawn(self._look(copy), "look into a backup")

    def restore(self) -> None:
        """Put the backup that was looked into in the place of the sales."""
        if self._copy is not None:
            self.window.show_working()
            self._tasks.spawn(self._restore(self._copy), "restore")

    def bundle(self) -> None:
        """Make a support file."""
        self.window.show_working()
        self._tasks.spawn(self._bundle(), "support bundle")

    async def _look(self, copy: Path) -> None:
        view = await asyncio.to_thread(look_at, self._settings, copy)
        self.window.show_backup(self._words.backup_inside(view))

    async def _restore(self, copy: Path) -> None:
        act = partial(
            restore_from,
            self._settings,
            copy,
            self._clock.now(),
            system_user(),
            wait_s=_LOCK_WAIT_S,
        )
        done = await asyncio.to_thread(act)
        self.is_restored = True
        self.window.show_done([*self._words.restore_done(done), self._words.rescue_reopen()])

    async def _bundle(self) -> None:
        from posapp.app.bundle import make_bundle

        made = await run_beside(
            lambda: make_bundle(
                self._settings, self._words, self._clock, self._folder, tell=lambda _step: None
            ),
            _THREAD,
        )
        size = self._words.size(made.size)
        self.window.show_done(
            [self._words.bundle_saved(str(made.path), size), self._words.bundle_next()]
        )

    def _failed(self, error: BaseException) -> None:
        said = self._words.error(error) if isinstance(error, PosError) else self._words.unexpected()
        self.window.show_failed(said)
