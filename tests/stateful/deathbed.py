"""Marks where a program is, and kills it there: the system's own SIGKILL, by a timer set in it.

A program that watches from outside comes late on a busy machine, and most of what is tried here
takes milliseconds. The timer belongs to the process that is to die, and needs nobody to be awake.
"""

from __future__ import annotations

import ctypes
import functools
import inspect
import os
import random
import signal
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

_SIZE_OF_SIGEVENT: Final = 64
_NS: Final = 1_000_000_000


class Timer:
    """One SIGKILL for this process, after so many seconds."""

    def __init__(self) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        event = ctypes.create_string_buffer(_SIZE_OF_SIGEVENT)
        # union sigval (8 bytes), then sigev_signo; sigev_notify 0 is SIGEV_SIGNAL.
        ctypes.c_int.from_buffer(event, 8).value = signal.SIGKILL
        self._timer = ctypes.c_void_p()
        if self._libc.timer_create(time.CLOCK_MONOTONIC, event, ctypes.byref(self._timer)):
            raise OSError(ctypes.get_errno(), "timer_create")

    def set(self, seconds: float) -> None:
        """Die then; at zero: not any more."""
        whole = int(seconds * _NS)
        wanted = (ctypes.c_long * 4)(0, 0, whole // _NS, whole % _NS)
        if self._libc.timer_settime(self._timer, 0, wanted, None):
            raise OSError(ctypes.get_errno(), "timer_settime")


@dataclass(slots=True)
class Marks:
    """What one life writes down before and after each phase, each line at once.

    A line: the life, ``B`` or ``E`` (began, ended), the phase, and how long it took; or ``A`` and
    the codes of a sale that is done, ``R`` and a code that is held. What began and has not ended
    is where the life was when it died.

    Attributes:
        aim: the phase to die in; empty for none.
        within_s: how long that phase takes about; death comes at any moment of it.
        nth: in which of its turns.
    """

    file: Path
    life: int
    aim: str = ""
    within_s: float = 0.0
    nth: int = 1
    _fd: int = -1
    _turns: int = 0
    _timer: Timer | None = None
    _dice: random.Random = field(default_factory=random.Random)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def open(self) -> None:
        self._fd = os.open(self.file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._dice.seed(self.life)
        if self.aim:
            self._timer = Timer()

    def write(self, *words: str) -> None:
        os.write(self._fd, f"{self.life} {' '.join(words)}\n".encode())

    def begin(self, phase: str) -> float:
        self.write("B", phase)
        if phase == self.aim and self._timer is not None:
            with self._lock:
                self._turns += 1
                if self._turns >= self.nth:
                    self._timer.set(max(self._dice.uniform(0, self.within_s), 1e-6))
        return time.monotonic()

    def end(self, phase: str, since: float) -> None:
        if phase == self.aim and self._timer is not None:
            self._timer.set(0)  # it was quicker than thought: the next turn is as good
        self.write("E", phase, f"{time.monotonic() - since:.6f}")

    def wrap(
        self,
        phase: str,
        places: Sequence[tuple[Any, str]],
        told: Callable[[Any, tuple[Any, ...]], Sequence[str]] = lambda _result, _args: (),
    ) -> None:
        """Mark every call of this function, known under these names of modules and classes.

        `told` makes a line of what it returned, written before the phase ends.
        """
        real = getattr(*places[0])

        def over(result: Any, args: tuple[Any, ...], since: float) -> Any:
            words = told(result, args)
            if words:
                self.write(*words)
            self.end(phase, since)
            return result

        if inspect.iscoroutinefunction(real):

            @functools.wraps(real)
            async def marked(*args: Any, **named: Any) -> Any:
                since = self.begin(phase)
                try:
                    result = await real(*args, **named)
                except BaseException:
                    self.end(phase, since)
                    raise
                return over(result, args, since)

        else:

            @functools.wraps(real)
            def marked(*args: Any, **named: Any) -> Any:
                since = self.begin(phase)
                try:
                    result = real(*args, **named)
                except BaseException:
                    self.end(phase, since)
                    raise
                return over(result, args, since)

        for owner, name in places:
            setattr(owner, name, marked)
