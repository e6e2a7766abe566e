"""The support page's part of the back room: the doctor and the bundle, beside the till's work."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication

from posapp import __version__
from posapp.app.backroom import Backroom
from posapp.app.bundle import make_bundle
from posapp.app.doctor import examine
from posapp.domain.errors import PosError
from posapp.domain.health import Bundle, BundleStep, Observed
from posapp.domain.people import Right
from posapp.ui.text import Words

_T = TypeVar("_T")


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

    async def look(self, language: str) -> Sequence[Observed]:
        """Look at everything, told in this language. Raises ``people.not_allowed``."""
        self._room.demand(Right.SUPPORT)
        settings, clock = self._room.settings, self._room.clock
        return await _beside(lambda: examine(settings, Words(language, settings.zone), clock))

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

        made = await _beside(
            lambda: make_bundle(
                settings,
                Words(language, settings.zone),
                clock,
                folder,
                tell=hear,
                screens=lambda: screens,
            )
        )
        await self._note(made, by)
        return made

    async def _note(self, made: Bundle, by: str | None) -> None:
        """A ledger that takes no line now (locked, damaged, full) must not hide the bundle."""
        at = self._room.clock.now()
        detail: dict[str, object] = {"what": "bundle", "file": made.path.name}
        with suppress(PosError):
            await self._room.act(lambda core: core.ledger.note_fact(at, "Exported", detail, by))


def _screens() -> list[str]:
    """Size in pixels and scale of every screen: ``1920x1080 at 1.25``."""
    return [
        f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    ]


async def _beside(make: Callable[[], Coroutine[object, object, _T]]) -> _T:
    """Run a coroutine on a loop of its own, in a thread that ends with the program."""
    done: Future[_T] = Future()

    def work() -> None:
        try:
            done.set_result(asyncio.run(make()))
        except Exception as error:  # noqa: BLE001 - handed to whoever waits
            done.set_exception(error)

    threading.Thread(target=work, name="posapp-support", daemon=True).start()
    return await asyncio.shield(asyncio.wrap_future(done))
