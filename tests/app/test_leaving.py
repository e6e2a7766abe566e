"""The till is asked to end, or the machine to sleep: what the window's program hears of it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from posapp.app.leaving import Leaving


@pytest.fixture
def leaving(qapp: QApplication) -> Iterator[Leaving]:
    made = Leaving(qapp, end=lambda: None)
    made.watch()
    yield made
    made.close()


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_asks_once_and_the_handlers_come_back(
    qapp: QApplication, leaving: Leaving, name: str
) -> None:
    number = getattr(signal, name)
    asked: list[bool] = []
    leaving.asked.connect(lambda: asked.append(True))
    for _ in range(2):
        os.kill(os.getpid(), number)
        end = time.monotonic() + 10
        while not asked and time.monotonic() < end:
            qapp.processEvents()
    assert asked == [True]
    leaving.close()
    before = signal.getsignal(number)
    assert before in {signal.SIG_DFL, signal.SIG_IGN, signal.default_int_handler}


def test_the_session_is_held_until_the_till_has_ended_and_no_longer(
    qapp: QApplication, leaving: Leaving
) -> None:
    leaving.asked.connect(lambda: QTimer.singleShot(20, leaving.close))
    began = time.monotonic()
    leaving.hold(within_ms=20_000)
    assert leaving.is_asked
    assert time.monotonic() - began < 10
    leaving.hold(within_ms=20_000)  # the session asks twice: it has ended already
    assert time.monotonic() - began < 10
    assert qapp is not None


def test_a_till_that_does_not_end_holds_the_session_for_a_while_only(leaving: Leaving) -> None:
    leaving.hold(within_ms=30)
    assert leaving.is_asked


def test_sleep_is_told_before_and_after(leaving: Leaving) -> None:
    told: list[bool] = []
    leaving.slept.connect(told.append)
    leaving.on_sleep(True)
    leaving.on_sleep(False)
    assert told == [True, False]


LOGIND = """
import os, time
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from posapp.app.leaving import Leaving
application = QCoreApplication([])
logind = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "logind")
assert logind.registerService("org.freedesktop.login1")
leaving = Leaving(end=lambda: None)
leaving._watch_sleep()
told = []
leaving.slept.connect(told.append)
for begins in (True, False):
    word = QDBusMessage.createSignal(
        "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"
    )
    word.setArguments([begins])
    assert logind.send(word)
end = time.monotonic() + 10
while len(told) < 2 and time.monotonic() < end:
    application.processEvents()
print(told)
"""


@pytest.mark.torture
@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no D-Bus here")
def test_the_systems_own_word_of_sleep_is_heard_on_a_real_bus() -> None:
    found = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", LOGIND],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert found.stdout.strip() == "[True, False]", found.stderr
