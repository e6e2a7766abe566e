"""The support page's part of the back room: the doctor and the bundle, beside the till's work."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication

from posapp import __version__
from posapp.app.beside import run_beside
from posapp.app.bundle import BUNDLE_MADE, make_bundle
from posapp.app.doctor import examine
from posapp.domain.errors import PosError
from posapp.domain.people import Right
from posapp.ui.text import Words

if TYPE_CHECKING:
    from posapp.app.backroom import Backroom
    from posapp.domain.backup import BackupReport
    from posapp.domain.health import Bundle, BundleStep, Observed
    from posapp.domain.place import Answer, Copy

_THREAD: Final = "posapp-support"


class OfficeSupport:
    """Implements `posapp.ui.support.ports.Support`; used in the Qt thread.

    What it starts runs in a thread of its own that nobody waits for when the till closes: a network
    that does not answer must not hold up the evening.
    """

    def __init__(self, room: Backroom, *, folder: Path | None = None) -> None:
        self._room = room
        self._folder = folder

    @property
    def version(self) -> str:
        """The program's version."""
        return __version__

    @property
    def folder(self) -> Path:
        """The desktop, else the user's home."""
        if self._folder is not None:
            return self._folder
        place = QStandardPaths.StandardLocation.DesktopLocation
        desktop = Path(QStandardPaths.writableLocation(place) or Path.home())
        return desktop if desktop.is_dir() else Path.home()

    def copy(self) -> Copy | None:
        """Whose data these are, where nobody said yet which till this is."""
        return self._room.ledger.places.copy()

    async def answer_copy(self, answer: Answer) -> int:
        """A manager's word on it; it is noted in the journal. Raises ``people.not_allowed``."""
        self._room.demand(Right.RESOLVE)
        by = self._room.by
        return await self._room.act(lambda core: core.health.whereabouts.answer(answer, by))

    async def look(self, language: str) -> Sequence[Observed]:
        """Look at everything, told in this language. Raises ``people.not_allowed``."""
        self._room.demand(Right.SUPPORT)
        settings, clock = self._room.settings, self._room.clock
        words = Words(language, settings.zone)
        return await run_beside(lambda: examine(settings, words, clock), _THREAD)

    async def back_up(self) -> BackupReport:
        """Make a copy of the sales now. Raises ``people.not_allowed`` and `StoreError`."""
        self._room.demand(Right.SUPPORT)
        by = self._room.by or None
        return await self._room.call(lambda core: core.backups.make(by))

    async def make_bundle(
        self, language: str, folder: Path, tell: Callable[[BundleStep], None]
    ) -> Bundle:
        """Make a bundle in a folder; its making is noted in the journal.

        Raises ``people.not_allowed``, and `StoreError` where it cannot be written.
        """
        self._room.demand(Right.SUPPORT)
        by = self._room.by or None
        settings, clock = self._room.settings, self._room.clock
        loop = asyncio.get_running_loop()
        screens = _screens()

        def hear(step: BundleStep) -> None:
            with suppress(RuntimeError):  # the window was closed meanwhile
                loop.call_soon_threadsafe(tell, step)

        made = await run_beside(
            lambda: make_bundle(
                settings,
                Words(language, settings.zone),
                clock,
                folder,
                tell=hear,
                screens=lambda: screens,
            ),
            _THREAD,
        )
        await self._note(made, by)
        return made

    async def _note(self, made: Bundle, by: str | None) -> None:
        """A ledger that takes no line now (locked, damaged, full) must not hide the bundle."""
        at = self._room.clock.now()
        detail: dict[str, object] = {"file": made.path.name, "bytes": made.size}
        with suppress(PosError):
            await self._room.act(lambda core: core.ledger.note_fact(at, BUNDLE_MADE, detail, by))


def _screens() -> list[str]:
    """Size in pixels and scale of every screen: ``1920x1080 at 1.25``."""
    return [
        f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    ]
