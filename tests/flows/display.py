"""A display of its own for the real program, and a person's hands and eyes on it: Xvfb, xdotool."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import Self

NEEDS = ("Xvfb", "xdotool", "import", "convert")
_LOOKS = 200  # at a look every tenth of a second or so
_SAME_BITS = 12_000  # a blinking cursor and the seconds of a clock are no change
_CHANGED_BITS = 40_000


def missing() -> list[str]:
    """The tools that this machine lacks."""
    return [name for name in NEEDS if shutil.which(name) is None]


class Display:
    """One screen of the given size, in pixels, for a ``with`` block."""

    def __init__(self, width: int, height: int) -> None:
        told, tells = os.pipe()
        self._server = subprocess.Popen(
            [
                "Xvfb", "-displayfd", str(tells), "-noreset", "-nolisten", "tcp",
                "-screen", "0", f"{width}x{height}x24",
            ],
            pass_fds=[tells],
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(tells)
        with os.fdopen(told) as line:  # to its end: the server dies of a pipe that closes before
            self.name = ":" + line.readline().strip()
        self._program: subprocess.Popen[bytes] | None = None
        self._said = TemporaryFile()  # noqa: SIM115 - closed with the display

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._program is not None:
            self._program.terminate()
            self._program.wait(20)
        self._server.terminate()
        self._server.wait(20)
        self._said.close()

    def run(self, words: Sequence[str], env: dict[str, str]) -> None:
        """Start the program and wait until it stands."""
        self._program = subprocess.Popen(
            [sys.executable, "-m", "posapp", *words],
            env=env | {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"},
            stdout=subprocess.DEVNULL,
            stderr=self._said,
            cwd=Path(__file__).parents[2],
        )
        search = ["xdotool", "search", "--onlyvisible", "--name", "posapp"]
        env = os.environ | {"DISPLAY": self.name}
        while subprocess.run(search, env=env, check=False, capture_output=True).returncode:
            assert self._program.poll() is None, self.said()
        while not self._look().strip(b"\0"):  # mapped, and not painted yet: keys would be lost
            assert self._program.poll() is None, self.said()
        self.stands()

    def said(self) -> str:
        """What the program wrote where errors go."""
        self._said.seek(0)
        return self._said.read().decode(errors="replace")

    def key(self, *names: str) -> None:
        """Press keys, and wait for what they bring."""
        self._after(lambda: self._do("key", "--delay", "60", *names))

    def type(self, text: str) -> None:
        """Type as a person does."""
        self._after(lambda: self._do("type", "--delay", "70", text))

    def scan(self, code: str) -> None:
        """Scan as a keyboard scanner does, and wait for the verdict."""

        def act() -> None:
            self._do("type", "--delay", "3", code)
            self._do("key", "Return")

        self._after(act)

    def strokes(self, code: str) -> None:
        """Scan digits by the places of their keys, whatever the layout makes of them."""
        places = [str(19 if digit == "0" else 9 + int(digit)) for digit in code]

        def act() -> None:
            self._do("key", "--delay", "3", *places, "36")

        self._after(act)

    def click(self, x: int, y: int) -> None:
        """Touch the screen."""
        self._after(lambda: self._do("mousemove", str(x), str(y), "click", "1"))

    def stands(self) -> None:
        """Wait until the picture is at rest."""
        before = self._look()
        for _ in range(_LOOKS):
            now = self._look()
            if _differ(before, now) < _SAME_BITS:
                return
            before = now
        raise AssertionError("the screen never came to rest")

    def keep(self, path: Path) -> None:
        """Keep a picture of the screen, small enough for a manual."""
        path.parent.mkdir(parents=True, exist_ok=True)
        raw = path.with_suffix(".raw.png")
        self._call("import", "-window", "root", str(raw))
        self._call("convert", str(raw), "+dither", "-colors", "64", "-strip", f"png8:{path}")
        raw.unlink()

    def _after(self, act: Callable[[], None]) -> None:
        before = self._look()
        act()
        for _ in range(_LOOKS):
            if _differ(before, self._look()) > _CHANGED_BITS:
                break
        self.stands()

    def _look(self) -> bytes:
        return self._call("import", "-window", "root", "rgb:-")

    def _do(self, *words: str) -> None:
        self._call("xdotool", *words)

    def _call(self, *words: str) -> bytes:
        env = os.environ | {"DISPLAY": self.name}
        done = subprocess.run(words, env=env, check=True, capture_output=True, timeout=60)
        return done.stdout


def _differ(one: bytes, other: bytes) -> int:
    return (int.from_bytes(one) ^ int.from_bytes(other)).bit_count()
