"""A US scanner on French and Belgian tills under a real X server: keys, not letters, are struck."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TOOLS = ("Xvfb", "xdotool", "setxkbmap")
ROWS = (("1234567890", 10), ("qwertyuiop", 24), ("asdfghjkl", 38), ("zxcvbnm", 52))
KEYS = {char: str(first + at) for row, first in ROWS for at, char in enumerate(row)}
ENTER = "36"

pytestmark = [
    pytest.mark.torture,
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in TOOLS), reason="needs Xvfb, xdotool, setxkbmap"
    ),
]


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1024x768x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "QT_API": "pyside6"}
    server.terminate()
    server.wait(10)


@pytest.mark.parametrize("layout", ["us", "fr", "be"])
def test_a_us_scanner_is_understood(display: dict[str, str], layout: str) -> None:
    subprocess.run(["setxkbmap", layout], env=display, check=True)
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.flows.x11_window"],
        env=display,
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert window.stdout is not None
        assert window.stdout.readline() == "ready\n"
        for code in ("1000739900010", "promo10", "aqzwm1234567890"):
            keys = [KEYS[char] for char in code]
            subprocess.run(
                ["xdotool", "key", "--delay", "2", *keys, ENTER], env=display, check=True
            )
            assert window.stdout.readline() == f"{code}\n"
    finally:
        window.terminate()
        window.communicate(timeout=10)
