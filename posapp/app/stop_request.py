"""Asking an open till to close, from another program and perhaps another user's: the installer's.

The question is a file in the till's data directory, which only its user and the system's
administrator can write; a named door would be closed to the latter. The till answers by ending.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from posapp.app.paths import TillPaths

if TYPE_CHECKING:
    from posapp.ui.shell.window import TillWindow

_log = logging.getLogger("posapp.app.stop_request")

_LOOKS_EVERY_MS: Final = 500
_TELLS_EVERY: Final = 20  # looks; a notice is gone with the cashier's next act
# Somebody may have laid one there, and who asks may be the administrator.
_NEVER_THROUGH_A_LINK: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
_HOLDS_FOR_S: Final = 900.0  # one that whoever asked forgot must not end tills for ever


class StopRequests(QObject):
    """`asked` comes once, when the till is to close and is free to; lives in the Qt thread.

    `is_free` says whether no sale is under way: a customer at the counter is never left standing.
    `waits` comes every ten seconds until then.
    """

    asked = Signal()
    waits = Signal()

    def __init__(
        self, root: Path, is_free: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._file = TillPaths(root).stop_request
        self._is_free = is_free
        self._waited = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look; what was asked of an earlier run is forgotten."""
        with suppress(OSError):
            self._file.unlink()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look once."""
        if not _is_asked(self._file):
            self._waited = 0
        elif self._is_free():
            self._timer.stop()
            _log.info("asked to end by a file")
            self.asked.emit()
        else:
            if self._waited % _TELLS_EVERY == 0:
                self.waits.emit()
            self._waited += 1


def hear_stop(window: TillWindow, root: Path, told: Callable[[], str]) -> StopRequests:
    """Let an installer close the till's window once no sale is under way; `told` says it waits."""
    heard = StopRequests(root, lambda: not window.presenter.is_in_sale, window)
    heard.asked.connect(window.close)
    heard.waits.connect(lambda: window.presenter.tell(told()))
    heard.start()
    return heard


def _is_asked(file: Path) -> bool:
    try:
        return abs(time.time() - file.stat().st_mtime) < _HOLDS_FOR_S
    except OSError:
        return False


@contextmanager
def asking_to_stop(folders: Sequence[Path]) -> Iterator[Callable[[], None]]:
    """Ask the tills of these data directories to close, until the end of the ``with``.

    What it gives asks again: a till that was only just starting forgets what was asked before.
    """
    files = [TillPaths(folder).stop_request for folder in folders]

    def ask() -> None:
        for file in files:
            with suppress(OSError):  # there already; or a till that cannot be asked, and stays open
                os.close(os.open(file, _NEVER_THROUGH_A_LINK, 0o600))

    try:
        for file in files:
            with suppress(OSError):
                file.unlink()
        ask()
        yield ask
    finally:
        for file in files:
            with suppress(OSError):
                file.unlink()
