"""Open the till's window: start the engine, show, and stop in order.

The loop ends because `main` returns, never because a window closes: that is what lets pending
coroutines end (``resources/docs`` says what was measured of qasync).
"""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import PySide6

from posapp.app.clock import TillClock
from posapp.app.excuses import say_aside
from posapp.app.paths import TillPaths
from posapp.app.setup_progress import is_lacking, is_needed
from posapp.app.stop_request import hear_stop
from posapp.domain.errors import Disposition, PosError, SettingsError, StoreError
from posapp.domain.events import MachineSlept
from posapp.services.bus import Bus
from posapp.ui.text import Words, whole_words

if TYPE_CHECKING:
    from posapp.app.core import Core
    from posapp.app.desk import EngineDesk
    from posapp.app.engine import Engine
    from posapp.app.leaving import Leaving
    from posapp.app.settings import Settings
    from posapp.devices.serial import SerialScanner
    from posapp.ui.desk import Sample
    from posapp.ui.shell.window import TillWindow

_log = logging.getLogger("posapp.app.run")
_WORK_AFTER_MS = 50  # after the window was asked for, so that it is painted first
_SOUND_AFTER_MS = 1500  # after the first paint, before the first scan


def refuse_bad_pair(python: tuple[int, ...], qt_binding: str) -> None:
    """Refuse PySide6 6.12 and later on Python before 3.12.

    That pair loses a reference on every call and aborts after minutes; pip installs it without a
    word. Raises `SettingsError` ``settings.bad_qt``.
    """
    binding = tuple(int(part) for part in qt_binding.split(".")[:2])
    if python[:2] < (3, 12) and binding >= (6, 12):
        raise SettingsError(
            "settings.bad_qt",
            Disposition.ASK,
            python=".".join(str(part) for part in python[:2]),
            binding=qt_binding,
        )


def open_till(
    settings: Settings,
    *,
    training: bool = False,
    samples: Sequence[Sample] = (),
    network: Callable[[bool], None] | None = None,
    setup: bool = False,
) -> int:
    """Show the till until it is closed; returns the exit code.

    `network` cuts the training's network (False) or brings it back, for the guided tour. Where
    nothing is set up, or with `setup`, the wizard comes first.
    """
    refuse_bad_pair(sys.version_info[:3], PySide6.__version__)
    import os

    os.environ.setdefault("QT_API", "pyside6")  # qasync takes the first binding it finds
    from PySide6.QtCore import qInstallMessageHandler
    from qasync import QEventLoop

    from posapp.app.logs import qt_says
    from posapp.ui.scale import make_application

    application = make_application("posapp")
    words = Words(settings.language, settings.zone)
    application.setApplicationName("posapp")
    qInstallMessageHandler(qt_says)
    application.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        return runner.run(
            _live(
                settings,
                words,
                training=training,
                samples=samples,
                network=network,
                setup=setup,
            )
        )


@dataclass(frozen=True, slots=True)
class Opened:
    """A till that is open: its window and what is behind it."""

    window: TillWindow
    desk: EngineDesk
    engine: Engine


@asynccontextmanager
async def opened(
    settings: Settings,
    words: Words,
    *,
    training: bool = False,
    samples: Sequence[Sample] = (),
    network: Callable[[bool], None] | None = None,
    pulse: Callable[[], float] = time.monotonic,
    clock: TillClock | None = None,
) -> AsyncIterator[Opened]:
    """A till with its engine, its window and its scanner; stopped in order at the end.

    `pulse` tells the time, in seconds, of keys that the system put no time on; `clock` the till's
    time, where it is not to be the machine's.

    Raises what opening the files raises: `StoreError`, `SplioError`, `SettingsError`.
    """
    from PySide6.QtCore import QTimer

    from posapp.app.allocator import give_back_large_blocks
    from posapp.app.collecting import Collector
    from posapp.app.desk import EngineDesk
    from posapp.app.engine import Engine
    from posapp.app.session import Session
    from posapp.devices.sound import Player
    from posapp.devices.wedge import Wedge
    from posapp.ui.shell.senses import Manner
    from posapp.ui.shell.window import open_window

    bus = Bus()
    session = Session()
    clock = clock or TillClock(TillPaths(settings.data_dir).clock)
    words.keep_time(clock.now)
    engine = Engine(settings, bus, session, clock, begins=False)
    core = await asyncio.to_thread(engine.start)
    desk = EngineDesk(
        engine,
        settings,
        clock,
        bus,
        core.link.link,
        session,
        training=training,
        samples=samples,
        network=network,
    )
    window = open_window(desk, words, Manner(settings.theme, settings.sound))
    player = Player(settings.sound_volume, parent=window)
    window.senses.rings.connect(player.play)
    QTimer.singleShot(_SOUND_AFTER_MS, player, player.prepare)
    QTimer.singleShot(_SOUND_AFTER_MS, window, give_back_large_blocks)
    QTimer.singleShot(_WORK_AFTER_MS, window, engine.begin)
    loop = asyncio.get_running_loop()
    # In a thread: the first notice of the office would else be waited for in the window's.
    QTimer.singleShot(_SOUND_AFTER_MS, window, lambda: loop.run_in_executor(None, whole_words))
    wedge = Wedge(window, settings.scanning.pace, claims=window.claims, clock=pulse)
    wedge.scanned.connect(window.scan)
    wedge.unheard.connect(window.scan_unheard)
    wedge.arm()
    serial = _serial_scanner(settings, window)
    collector = Collector()
    collector.start()
    try:
        yield Opened(window, desk, engine)
    finally:
        wedge.disarm()
        if serial is not None:
            serial.stop()
        window.hide()
        await window.shut()
        desk.close()
        window.deleteLater()
        collector.stop()
        await asyncio.to_thread(engine.stop)


def _serial_scanner(settings: Settings, window: TillWindow) -> SerialScanner | None:
    """The scanner on the port that is set, listening; None where none is set."""
    if not settings.scanner_port:
        return None
    from posapp.devices.serial import SerialScanner

    scanner = SerialScanner(settings.scanner_port, settings.scanner_baud, window)
    scanner.scanned.connect(window.scan)
    scanner.cut.connect(window.presenter.on_scan_cut)
    scanner.changed.connect(window.show_port)
    scanner.start()
    return scanner


async def _live(
    settings: Settings,
    words: Words,
    *,
    training: bool,
    samples: Sequence[Sample],
    network: Callable[[bool], None] | None,
    setup: bool,
) -> int:
    from posapp.app.doorbell import Doorbell, Heard, come_forward
    from posapp.app.leaving import Leaving

    door, leaving = Doorbell(settings.data_dir), Leaving()
    task = asyncio.current_task()
    leaving.asked.connect(door.close)
    leaving.asked.connect(lambda: task.cancel() if task else None)
    leaving.watch()
    try:
        heard = door.ring_or_listen()
        if heard is Heard.RAISED:
            return 0
        if heard is Heard.HUNG:
            hung = StoreError("till.hung", Disposition.ASK, path=settings.data_dir)
            await _show_failure(words.error(hung))
            return 1
        door.rung.connect(come_forward)
        return await _turns(
            settings,
            words,
            leaving,
            training=training,
            samples=samples,
            network=network,
            setup=setup,
        )
    except asyncio.CancelledError:
        if not leaving.is_asked:
            raise
        return 0
    finally:
        door.close()
        leaving.close()


async def _turns(
    settings: Settings,
    words: Words,
    leaving: Leaving,
    *,
    training: bool,
    samples: Sequence[Sample],
    network: Callable[[bool], None] | None,
    setup: bool,
) -> int:
    """The till, and the wizard before it or between, until it is closed."""
    try:
        while True:
            if not training and (setup or await asyncio.to_thread(is_needed, settings)):
                from posapp.app.first_run import set_up

                chosen = await set_up(settings)
                if chosen is None:
                    return 0
                settings, words = chosen, Words(chosen.language, chosen.zone)
            closed: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
            async with opened(
                settings, words, training=training, samples=samples, network=network
            ) as till:
                hear_sleep = partial(_on_sleep, till)
                leaving.slept.connect(hear_sleep)
                hear_stop(till.window, settings.data_dir, words.update_waits)
                till.window.close_asked.connect(leaving.hurry)
                till.window.close_asked.connect(partial(_settle, closed, False))
                till.window.setup_asked.connect(partial(_settle, closed, True))
                if not training and is_lacking(settings):
                    till.window.offer_setup()
                try:
                    setup = await closed
                finally:
                    leaving.slept.disconnect(hear_sleep)
            if not setup:
                return 0
    except PosError as error:
        if not await _is_rescued(error, settings, words):
            return 1
    return await _turns(
        settings, words, leaving, training=training, samples=samples, network=network, setup=False
    )


async def _is_rescued(error: PosError, settings: Settings, words: Words) -> bool:
    """Say why the till cannot open; True where a backup of the sales was put back meanwhile."""
    from posapp.app.rescue import Rescue, is_for_rescue

    if not is_for_rescue(error, settings):
        await _show_failure(words.error(error))
        return False
    say_aside(words.error(error))
    return await Rescue(error, settings, words).run()


def _on_sleep(till: Opened, begins: bool) -> None:
    """The machine goes to sleep, or has woken up: nobody signed in stays so."""
    till.window.gate.lock()
    if not begins:
        till.engine.call(_tell_woken)


async def _tell_woken(core: Core) -> None:
    core.bus.publish(MachineSlept(timedelta()))


def _settle(closed: asyncio.Future[bool], again: bool) -> None:
    if not closed.done():
        closed.set_result(again)


async def _show_failure(sentence: str) -> None:
    """Say in a window, and on the console, why the till cannot open."""
    from PySide6.QtWidgets import QMessageBox

    say_aside(sentence)
    box = QMessageBox(QMessageBox.Icon.Warning, "posapp", sentence)
    read = asyncio.Event()
    box.finished.connect(read.set)
    box.open()
    await read.wait()
