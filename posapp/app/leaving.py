"""When the till must go: log-off, shutdown and signals end it, in order and in time; sleep locks.

What is sold, held and owed is on disk before any of this; it is about not being cut off midway.
"""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import Any, Final

from PySide6.QtCore import QEventLoop, QObject, QSocketNotifier, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QSessionManager

_log = logging.getLogger("posapp.app.leaving")

GONE_WITHIN_S: Final = 5.0
_HELD_MS: Final = 4000  # the system waits for about five seconds
_SIGNALS: Final = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")


class Leaving(QObject):
    """`asked` comes once, whoever asks; `slept` before the machine sleeps and after (False).

    Lives in the Qt thread, from `watch` to `close`.
    """

    asked = Signal()
    slept = Signal(bool)
    _done = Signal()

    def __init__(
        self, parent: QObject | None = None, end: Callable[[], None] | None = None
    ) -> None:
        super().__init__(parent)
        self._end = end or _end_at_once
        self.is_asked = False
        self._is_done = False
        self._deadline: threading.Timer | None = None
        self._before: list[tuple[int, Any]] = []
        self._ears: tuple[socket.socket, socket.socket] | None = None
        self._wakeup = -1
        self._session: QGuiApplication | None = None
        self._notifier: QSocketNotifier | None = None

    def watch(self) -> None:
        """Listen to signals, to the session and to the machine's sleep."""
        self._watch_signals()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self._commit, Qt.ConnectionType.DirectConnection)
            self._session = application
        if sys.platform == "linux":
            with suppress(ImportError):
                self._watch_sleep()

    def ask(self) -> None:
        """The till is to end now: in order within `GONE_WITHIN_S`, or without."""
        if not self.is_asked:
            self.is_asked = True
            self.hurry()
            self.asked.emit()

    def hurry(self) -> None:
        """The program ends within `GONE_WITHIN_S` from now, whatever holds it up."""
        if self._deadline is None:
            self._deadline = threading.Timer(GONE_WITHIN_S, self._end)
            self._deadline.daemon = True
            self._deadline.start()

    def close(self) -> None:
        """The till has ended in order; what else the program does, it may still do in time."""
        self._is_done = True
        self._done.emit()
        if self._ears is not None:
            signal.set_wakeup_fd(self._wakeup)
            for number, before in self._before:
                signal.signal(number, before)
            if self._notifier is not None:
                self._notifier.setEnabled(False)
            for ear in self._ears:
                ear.close()
            self._ears = None
        if self._session is not None:
            self._session.commitDataRequest.disconnect(self._commit)
            self._session = None

    def _watch_signals(self) -> None:
        if threading.current_thread() is not threading.main_thread():
            return
        hearing, telling = self._ears = socket.socketpair()
        for ear in self._ears:
            ear.setblocking(False)
        self._wakeup = signal.set_wakeup_fd(telling.fileno(), warn_on_full_buffer=False)
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            if number is not None:
                # Qt waits outside of Python: the byte wakes it, this only keeps the default away.
                self._before.append((number, signal.signal(number, _nothing)))
        self._notifier = QSocketNotifier(hearing.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear_signal)

    @Slot()
    def _hear_signal(self) -> None:
        if self._ears is None:
            return
        with suppress(BlockingIOError):
            numbers = self._ears[0].recv(64)
            _log.info("asked to end signals=%s", list(numbers))
            self.ask()

    @Slot(QSessionManager)
    def _commit(self, manager: QSessionManager) -> None:
        """The session ends: told only once the till has ended, or the system would wait no more."""
        _log.info("asked to end by the session")
        manager.setRestartHint(QSessionManager.RestartHint.RestartIfRunning)
        self.hold()

    def hold(self, within_ms: int = _HELD_MS) -> None:
        """Ask, and come back once the till has ended, or after so long."""
        held = QEventLoop()
        self._done.connect(held.quit)
        QTimer.singleShot(within_ms, held, held.quit)
        self.ask()
        if not self._is_done:
            held.exec()

    def _watch_sleep(self) -> None:
        from PySide6.QtCore import SLOT
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.systemBus()
        if bus.isConnected():
            with suppress(ValueError, TypeError):  # sleep is noticed by the clock too
                bus.connect(
                    "org.freedesktop.login1",
                    "/org/freedesktop/login1",
                    "org.freedesktop.login1.Manager",
                    "PrepareForSleep",
                    self,
                    SLOT("on_sleep(bool)"),  # type: ignore[call-overload]
                )

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """The machine goes to sleep, or has woken up."""
        _log.info("machine sleeps=%s", begins)
        self.slept.emit(begins)


def _nothing(_number: int, _frame: FrameType | None) -> None:
    return


def _end_at_once() -> None:
    """As a power cut would, which loses nothing: the disk has all that was promised."""
    _log.error("ended without order: something held the end up")
    logging.shutdown()
    os._exit(0)
