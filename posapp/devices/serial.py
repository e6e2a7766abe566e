"""A scanner on a serial port, or on the virtual one that many USB scanners make.

Import only where a port is set: Qt's serial module is loaded with it.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal
from PySide6.QtSerialPort import QSerialPort

from posapp.domain.scan import Heard, PortState, Way

_log = logging.getLogger("posapp.devices.serial")

_FIRST_WAIT_MS = 500
_LONGEST_WAIT_MS = 15_000
_SILENCE_MS = 120  # a scanner set to send no end: what came stands alone after this
_LOST_MS = 2000  # a scanner that sends ends: the rest of a scan comes within this, or never
_LAST_LOOK_MS = 10  # what came while the program was busy is read before silence is believed
_LONGEST = 4096  # bytes without an end: noise, or another kind of device
_STATES = {
    QSerialPort.SerialPortError.DeviceNotFoundError: PortState.MISSING,
    QSerialPort.SerialPortError.PermissionError: PortState.REFUSED,
    QSerialPort.SerialPortError.ResourceError: PortState.MISSING,
}


class SerialScanner(QObject):
    """Reads scans that end with CR, LF or both; `scanned` carries a `Heard` for each.

    A scanner that sends no end is heard too: silence ends its scans. Once it has sent one, silence
    ends nothing: the rest is waited for, and where it never comes what there is goes and `cut`
    tells that a scan was not read whole.

    It opens the port by itself, again and again at growing intervals while it cannot, and whenever
    the cable was pulled and is back. `changed` carries a `PortState` each time it becomes another
    one. `waits_ms` are the first and the longest wait between two tries, `lost_ms` is how long the
    rest of a scan is waited for.
    """

    scanned = Signal(object)
    cut = Signal()
    changed = Signal(object)

    def __init__(
        self,
        port: str,
        baud: int = 9600,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
        waits_ms: tuple[int, int] = (_FIRST_WAIT_MS, _LONGEST_WAIT_MS),
        lost_ms: int = _LOST_MS,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._waits_ms = waits_ms
        self._wait_ms = waits_ms[0]
        self._state: PortState | None = None
        self._lost_ms = lost_ms
        self._waiting = bytearray()
        self._sends_ends = False
        self._port = QSerialPort(self)
        self._port.setPortName(port)
        self._port.setBaudRate(baud)
        self._port.readyRead.connect(self._read)
        self._port.errorOccurred.connect(self._failed)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._open)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(
            lambda: QTimer.singleShot(_LAST_LOOK_MS, self, self._fell_silent)
        )
        self._is_wanted = False

    @property
    def state(self) -> PortState | None:
        """How the port stands; None before the first try."""
        return self._state

    def start(self) -> None:
        """Begin to listen."""
        self._is_wanted = True
        self._open()

    def stop(self) -> None:
        """Close the port and try no more."""
        self._is_wanted = False
        self._again.stop()
        self._silence.stop()
        self._port.close()

    def _open(self) -> None:
        if not self._is_wanted or self._port.isOpen():
            return
        self._waiting.clear()
        self._sends_ends = False  # it may be another scanner
        if self._port.open(QIODevice.OpenModeFlag.ReadOnly):
            self._wait_ms = self._waits_ms[0]
            self._stand(PortState.OPEN)

    def _failed(self, error: QSerialPort.SerialPortError) -> None:
        if error is QSerialPort.SerialPortError.NoError or not self._is_wanted:
            return
        state = _STATES.get(error, PortState.BROKEN)
        if self._port.isOpen():
            # Not from within the port's own signal: Qt still uses it there.
            QTimer.singleShot(0, self, self._close)
        self._stand(state)
        if not self._again.isActive():
            self._again.start(self._wait_ms)
            self._wait_ms = min(2 * self._wait_ms, self._waits_ms[1])

    def _close(self) -> None:
        if self._state is not PortState.OPEN:
            self._port.close()

    def _stand(self, state: PortState) -> None:
        if state is self._state:
            return
        self._state = state
        _log.info("serial scanner: %s", state)
        self.changed.emit(state)

    def _read(self) -> None:
        self._silence.stop()
        self._waiting += self._port.readAll().data()
        *ended, rest = self._waiting.replace(b"\n", b"\r").split(b"\r")
        self._waiting = bytearray() if len(rest) > _LONGEST else rest
        for scan in ended:
            self._sends_ends = self._sends_ends or bool(scan)
            self._pass_on(scan, "\r")
        if self._waiting:
            self._silence.start(self._lost_ms if self._sends_ends else _SILENCE_MS)

    def _fell_silent(self) -> None:
        if self._silence.isActive() or not self._waiting:
            return  # more came
        scan = self._waiting
        self._waiting = bytearray()
        if self._sends_ends:
            _log.warning("serial scan not read whole: length=%d", len(scan))
            self.cut.emit()
        else:
            self._pass_on(scan, "")

    def _pass_on(self, scan: bytearray, end: str) -> None:
        if not scan:
            return
        _log.info("serial scan length=%d", len(scan))
        text = scan.decode("utf-8", errors="replace")
        self.scanned.emit(Heard(text, end=end, at_s=self._clock(), way=Way.SERIAL))
