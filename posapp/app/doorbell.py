"""One window a till: a second start rings at the first one's door, whose window comes to the front.

The lock in the data directory is what keeps a second program from writing (`instance`); this is
only how the two speak. The door is a local socket beside the lock, or a named pipe on Windows,
which no other user of the machine may open.
"""

from __future__ import annotations

import getpass
import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

_log = logging.getLogger("posapp.app.doorbell")

ANSWER_WITHIN_MS: Final = 10_000  # a slow machine builds its window meanwhile
_REACH_WITHIN_MS: Final = 1000
_LONGEST_PATH: Final = 100  # bytes; a socket's name has 104 to 108
_RING: Final = b"raise\n"
_HERE: Final = b"here\n"
_SHUT: Final = frozenset(
    {
        QLocalSocket.LocalSocketError.ServerNotFoundError,
        QLocalSocket.LocalSocketError.ConnectionRefusedError,
    }
)


class Heard(StrEnum):
    """What came of ringing."""

    NOBODY = "nobody"
    RAISED = "raised"
    HUNG = "hung"  # somebody is there and does not answer


class Doorbell(QObject):
    """Rings where a till is open already; else listens, until `close`. Lives in the Qt thread."""

    rung = Signal()

    def __init__(self, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = root
        self._server: QLocalServer | None = None
        self._guests: list[QLocalSocket] = []

    def ring_or_listen(self, within_ms: int = ANSWER_WITHIN_MS) -> Heard:
        """Bring an open till's window to the front, or be the one that is open.

        Two that start in the same moment do not take each other's door.
        """
        heard = ring(self._root, within_ms)
        if heard is not Heard.NOBODY:
            return heard
        with _in_turn(self._root):
            heard = ring(self._root, within_ms)
            if heard is Heard.NOBODY:
                self._listen()
        return heard

    def close(self) -> None:
        """Answer no more."""
        guests, self._guests = self._guests, []
        for guest in guests:
            guest.abort()
            guest.deleteLater()
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _listen(self) -> None:
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        for name in _names(self._root):
            # Nobody answered at it: it was left behind by a program that was killed.
            QLocalServer.removeServer(name)
            if server.listen(name):
                self._server = server
                return
        _log.warning("no door cause=%s", server.errorString())

    def _answer(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            guest = self._server.nextPendingConnection()
            self._guests.append(guest)
            guest.readyRead.connect(self._hear)
            guest.disconnected.connect(self._hear)
        self._hear()

    def _hear(self) -> None:
        for guest in list(self._guests):
            if guest.isOpen() and bytes(guest.read(len(_RING)).data()) == _RING:
                guest.write(_HERE)
                guest.flush()
                self.rung.emit()
            if guest.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                self._guests.remove(guest)
                guest.deleteLater()


def ring(root: Path, within_ms: int = ANSWER_WITHIN_MS) -> Heard:
    """Ring at the till of a data directory; waits for the answer for so long at most."""
    for name in _names(root):
        if not _is_own(name):
            continue
        bell = QLocalSocket()
        bell.connectToServer(name)
        if not bell.waitForConnected(_REACH_WITHIN_MS):
            if bell.error() in _SHUT:
                continue
            return Heard.HUNG
        _let_come_forward()
        bell.write(_RING)
        told = b""
        while len(told) < len(_HERE) and bell.waitForReadyRead(within_ms):
            told += bytes(bell.readAll().data())
        bell.abort()
        return Heard.RAISED if told == _HERE else Heard.HUNG
    return Heard.NOBODY


def come_forward() -> None:
    """Bring what windows the program has to the front; where the desktop forbids it, they call."""
    for window in QApplication.topLevelWidgets():
        if window.isWindow() and window.isVisible():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.raise_()
            window.activateWindow()
            QApplication.alert(window)


def _names(root: Path) -> tuple[str, ...]:
    """Where the door may be, the best place first."""
    whole = root.absolute()
    with suppress(OSError):
        whole = whole.resolve()
    digest = sha256(f"{_user()}\n{whole}".encode()).hexdigest()[:20]
    if os.name == "nt":
        return (f"posapp-{digest}",)
    beside = whole / "till.door"
    # A folder of this user's own; the last resort is open to all, and the socket is not.
    own = Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
    places = (beside, own / f"posapp-{digest}")
    return tuple(str(place) for place in places if len(os.fsencode(place)) <= _LONGEST_PATH)


def _is_own(name: str) -> bool:
    """Whether a door may be this user's; somebody else could only keep the till from opening."""
    if sys.platform == "win32":
        return True  # a pipe; only its user may open it
    try:
        return Path(name).stat().st_uid == os.getuid()
    except OSError:
        return False


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user in this machine's books
        return ""


@contextmanager
def _in_turn(root: Path) -> Iterator[None]:
    try:
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(root / "till.door.lock", timeout=ANSWER_WITHIN_MS / 1000, mode=0o600)
        lock.acquire()
    except (OSError, Timeout):
        yield  # opening the till will say what is the matter with its folder
        return
    try:
        yield
    finally:
        lock.release()


def _let_come_forward() -> None:
    """Windows lets another program come to the front only where the one in front allows it."""
    if sys.platform == "win32":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.windll.user32.AllowSetForegroundWindow(-1)
