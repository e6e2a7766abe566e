"""A scanner on a serial port, played by a pseudo terminal."""

from __future__ import annotations

import os
import sys
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

pytest.importorskip("PySide6.QtSerialPort")
if sys.platform == "win32":
    pytest.skip("no pseudo terminals here", allow_module_level=True)

from posapp.devices.serial import SerialScanner
from posapp.domain.scan import Heard, PortState, Way

CODE = b"1000739900010"


class Gun:
    """A scanner at the other end of a cable that can be pulled; `port` stays the same name."""

    def __init__(self, folder: Path) -> None:
        self.port = folder / "scanner"
        self._ends: tuple[int, int] | None = None

    def plug(self) -> None:
        ours, theirs = os.openpty()
        tty.setraw(theirs)
        self._ends = (ours, theirs)
        self.port.symlink_to(os.ttyname(theirs))

    def pull(self) -> None:
        if self._ends is not None:
            self.port.unlink()
            for end in self._ends:
                os.close(end)
            self._ends = None

    def send(self, data: bytes) -> None:
        assert self._ends is not None
        os.write(self._ends[0], data)


@pytest.fixture
def gun(tmp_path: Path) -> Iterator[Gun]:
    made = Gun(tmp_path)
    yield made
    made.pull()


class Ear:
    def __init__(self, scanner: SerialScanner) -> None:
        self.heard: list[Heard] = []
        self.states: list[PortState] = []
        self.cuts = 0
        scanner.scanned.connect(self.heard.append)
        scanner.changed.connect(self.states.append)
        scanner.cut.connect(self._count)

    def _count(self) -> None:
        self.cuts += 1

    @property
    def texts(self) -> list[str]:
        return [one.text for one in self.heard]


@pytest.fixture
def scanner(qapp: QApplication, gun: Gun) -> Iterator[SerialScanner]:
    made = SerialScanner(str(gun.port), clock=lambda: 42.0, waits_ms=(10, 40), lost_ms=400)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def ear(scanner: SerialScanner) -> Ear:
    return Ear(scanner)


def test_scans_come_by_their_ends_whatever_the_pieces(
    qtbot: QtBot, gun: Gun, scanner: SerialScanner, ear: Ear
) -> None:
    gun.plug()
    scanner.start()
    assert ear.states == [PortState.OPEN]

    gun.send(CODE[:5])
    gun.send(CODE[5:] + b"\r\nAB-12\rCD-34\n\r\n")

    qtbot.waitUntil(lambda: len(ear.heard) == 3)
    assert ear.texts == [CODE.decode(), "AB-12", "CD-34"]
    assert {(one.way, one.end, one.at_s) for one in ear.heard} == {(Way.SERIAL, "\r", 42.0)}


def test_a_scanner_that_sends_no_end_is_heard_all_the_same(
    qtbot: QtBot, gun: Gun, scanner: SerialScanner, ear: Ear
) -> None:
    gun.plug()
    scanner.start()

    gun.send(CODE)

    qtbot.waitUntil(lambda: ear.texts == [CODE.decode()])
    assert ear.heard[0].end == ""


def test_a_port_that_is_not_there_yet_is_waited_for(
    qtbot: QtBot, gun: Gun, scanner: SerialScanner, ear: Ear
) -> None:
    scanner.start()
    assert ear.states == [PortState.MISSING]

    gun.plug()

    qtbot.waitUntil(lambda: scanner.state is PortState.OPEN)
    gun.send(CODE + b"\r")
    qtbot.waitUntil(lambda: ear.texts == [CODE.decode()])


def test_a_cable_that_was_pulled_and_is_back(
    qtbot: QtBot, gun: Gun, scanner: SerialScanner, ear: Ear
) -> None:
    gun.plug()
    scanner.start()
    gun.send(b"1000")

    gun.pull()
    qtbot.waitUntil(lambda: scanner.state is not PortState.OPEN)
    gun.plug()
    qtbot.waitUntil(lambda: scanner.state is PortState.OPEN)
    gun.send(CODE + b"\r")

    qtbot.waitUntil(lambda: CODE.decode() in ear.texts)
    assert "1000" + CODE.decode() not in ear.texts  # half a code is no part of the next


def test_noise_without_an_end_is_not_kept_for_ever(
    qtbot: QtBot, gun: Gun, scanner: SerialScanner, ear: Ear
) -> None:
    gun.plug()
    scanner.start()

    gun.send(b"\xff" * 3000)
    gun.send(b"\xff" * 3000)
    gun.send(b"\r" + CODE + b"\r")

    qtbot.waitUntil(lambda: CODE.decode() in ear.texts)


def test_a_scanner_that_was_stopped_tries_no_more(
    qtbot: QtBot, gun: Gun, scanner: SerialScanner, ear: Ear
) -> None:
    scanner.start()
    scanner.stop()

    assert not scanner._again.isActive()


def test_a_stall_cuts_no_scan_of_a_scanner_that_sends_ends(
    qtbot: QtBot, gun: Gun, scanner: SerialScanner, ear: Ear
) -> None:
    gun.plug()
    scanner.start()
    gun.send(CODE + b"\r")
    qtbot.waitUntil(lambda: len(ear.heard) == 1)

    gun.send(CODE[:8])
    qtbot.wait(200)
    gun.send(CODE[8:] + b"\r")

    qtbot.waitUntil(lambda: len(ear.heard) == 2)
    assert ear.texts == [CODE.decode()] * 2
    assert ear.cuts == 0


def test_a_scan_whose_end_never_comes_is_told_and_no_part_of_the_next(
    qtbot: QtBot, gun: Gun, scanner: SerialScanner, ear: Ear
) -> None:
    gun.plug()
    scanner.start()
    gun.send(CODE + b"\r" + CODE[:8])

    qtbot.waitUntil(lambda: ear.cuts == 1)
    gun.send(b"AB-12\r")

    qtbot.waitUntil(lambda: len(ear.heard) == 2)
    assert ear.texts == [CODE.decode(), "AB-12"]


def test_what_came_while_the_program_was_busy_is_no_silence(
    qtbot: QtBot, gun: Gun, scanner: SerialScanner, ear: Ear
) -> None:
    gun.plug()
    scanner.start()
    gun.send(CODE[:8])
    qtbot.waitUntil(lambda: bool(scanner._waiting))

    gun.send(CODE[8:] + b"\r")
    scanner._silence.timeout.emit()  # was due before the port's own news is read

    qtbot.waitUntil(lambda: len(ear.heard) == 1)
    assert ear.texts == [CODE.decode()]
