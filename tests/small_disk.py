"""A real disk of a few megabytes, that can be filled to its last byte or made read-only."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

_FILLER = "filler"


class SmallDisk:
    """A mounted tmpfs; `fill` takes all that is left of it, `empty` gives it back."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._filler = path / _FILLER

    def fill(self) -> None:
        """Leave not one byte."""
        handle = os.open(self._filler, os.O_WRONLY | os.O_CREAT)
        try:
            room = os.statvfs(self.path)
            with suppress(OSError):
                os.posix_fallocate(handle, 0, room.f_bavail * room.f_frsize)
            os.lseek(handle, 0, os.SEEK_END)
            with suppress(OSError):
                while True:
                    os.write(handle, bytes(4096))
        finally:
            os.close(handle)

    def empty(self) -> None:
        """Somebody deleted what was in the way."""
        self._filler.unlink(missing_ok=True)

    def remount(self, how: str) -> None:
        """``ro`` or ``rw``."""
        subprocess.run(["mount", "-o", f"remount,{how}", str(self.path)], check=True)


@contextmanager
def small_disk(at: Path, megabytes: int) -> Iterator[SmallDisk]:
    """Mount one; skips where this user or system may not."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("NOT TESTED HERE: a full disk needs root on Linux, to mount a small one")
    at.mkdir(exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=700", "tmpfs", str(at)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("NOT TESTED HERE: this machine may not mount a small disk")
    try:
        yield SmallDisk(at)
    finally:
        subprocess.run(["umount", "-l", str(at)], check=False)
