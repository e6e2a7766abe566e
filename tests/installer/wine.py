"""A Windows of its own to install into: wine, with stand-ins for the two frozen programs."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from installer.windows import package

SOURCES: Final = Path(package.__file__).parent
PROGRAM: Final = r"C:\Program Files\posapp"
UNINSTALL: Final = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\posapp"
RUN: Final = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Run"
_LIMIT_S: Final = 240


def find_wine() -> str | None:
    """The 64-bit wine: the 32-bit one runs no such installer."""
    return shutil.which("wine64") or shutil.which("wine64", path="/usr/lib/wine")


@dataclass(frozen=True, slots=True)
class Windows:
    """One prefix of wine."""

    prefix: Path
    calls: str = r"C:\calls.txt"

    def env(self, **more: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
        kept |= {"WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all"}
        kept |= {"WINEDLLOVERRIDES": "mscoree,mshtml=", "STANDIN_CALLS": self.calls}
        return kept | more

    def run(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        """Run a program and everything it starts to its end."""
        wine = find_wine()
        assert wine is not None
        command = [wine, *words]
        return subprocess.run(
            command,
            env=self.env(**more),
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_LIMIT_S,
            check=False,
        )

    def line(self, line: str, **more: str) -> int:
        """Run a command line as it stands, with its own quotes, and say its exit code."""
        batch = self.path(r"C:\line.bat")
        batch.write_text(f"@echo off\r\n{line}\r\nexit %ERRORLEVEL%\r\n")
        return self.run("cmd", "/c", r"C:\line.bat", **more).returncode

    @contextmanager
    def running(self, program: str, end: str) -> Iterator[None]:
        """A stand-in of the window is open."""
        wine = find_wine()
        assert wine is not None
        (self.path(end)).unlink(missing_ok=True)
        child = subprocess.Popen([wine, program], env=self.env(STANDIN_END=end))
        try:
            yield
        finally:
            self.path(end).touch()
            child.wait(_LIMIT_S)

    def wait(self, windows: str) -> None:
        """Until a file or folder of drive C is gone: an uninstaller works on after its call.

        Its copy has ended then as well: while it lives, no installer begins.
        """
        end = time.monotonic() + _LIMIT_S
        while (self.path(windows).exists() or _is_removing()) and time.monotonic() < end:
            time.sleep(0.1)

    def path(self, windows: str) -> Path:
        """Where a path of drive C lies here."""
        return self.prefix / "drive_c" / windows.removeprefix("C:\\").replace("\\", "/")

    def value(self, key: str, name: str) -> str | None:
        """A value of the registry; None where there is none."""
        done = self.run("reg", "query", key, "/v", name)
        for line in done.stdout.splitlines():
            words = line.split(None, 2)
            if len(words) == 3 and words[0] == name:
                return words[2]
        return None

    def registry(self, key: str = r"HKLM\Software") -> str:
        """A branch of the registry; if not told otherwise the machine's whole software."""
        return self.run("reg", "query", key, "/s").stdout

    def files(self, windows: str) -> dict[str, str]:
        """Every file below a folder with the hash of its bytes."""
        root = self.path(windows)
        return {
            str(path.relative_to(root)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(root.rglob("*"))
            if path.is_file()
        }

    def called(self) -> list[str]:
        """What the stand-in of posapp-cli was asked since the last look."""
        file = self.path(self.calls)
        lines = file.read_text().split("\n") if file.is_file() else []
        file.unlink(missing_ok=True)
        return [line.strip() for line in lines if line.strip()]


def _is_removing() -> bool:
    """Whether the copy that an uninstaller makes of itself runs."""
    for line in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            if b"~nsu" in line.read_bytes():
                return True
    return False


@contextmanager
def booted(prefix: Path, idle: Path) -> Iterator[Windows]:
    """A Windows 10; the stand-in `idle` runs in it all the while, or each call would boot anew."""
    windows = Windows(prefix)
    prefix.mkdir(parents=True)
    windows.run("wineboot", "-i")
    windows.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
    with windows.running(str(idle), r"C:\end of it.txt"):
        yield windows


def standins(folder: Path, mark: str, *more: str) -> Path:
    """A frozen folder as PyInstaller makes one, with stand-ins for its two programs."""
    inside = folder / "_internal" / "posapp" / "resources" / "docs"
    inside.mkdir(parents=True)
    (inside / "licences.md").write_text("# Licences\n\nQt: LGPL-3.0 — é\n", encoding="utf-8")
    (folder / "_internal" / "version.txt").write_text(mark)
    for name in more:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(mark)
    for name, flag in (("posapp.exe", []), ("posapp-cli.exe", ["-DCLI"])):
        command = ["makensis", "-V1", "-WX", "-INPUTCHARSET", "UTF8", *flag]
        command += [f"-DOUT={folder / name}", str(SOURCES / "standin.nsi")]
        subprocess.run(command, check=True)
    return folder
