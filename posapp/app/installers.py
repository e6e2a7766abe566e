"""What puts a package in on this system: always the system's own installer, with its own question.

On Linux the administrator's half copies the package to where only they write and checks it there
once more: between the check of this program and the installer nobody can put another in its place.
"""

from __future__ import annotations

import os
import platform
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from posapp.domain.errors import Disposition
from posapp.domain.update import Package, UpdateError

_AS_ADMINISTRATOR: Final = """\
set -e
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
chmod 755 "$home"
cp -- "$1" "$home/$3"
echo "$2  $home/$3" | sha256sum --check --status
apt-get install --yes --allow-downgrades "$home/$3"
"""
_MACHINES: Final = {"x86_64": "amd64", "amd64": "amd64", "aarch64": "arm64", "arm64": "arm64"}


def this_platform() -> str:
    """What this machine is called in a channel: ``linux-amd64``, ``windows-amd64``."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    machine = platform.machine().lower()
    return f"{system}-{_MACHINES.get(machine, machine)}"


@dataclass(frozen=True, slots=True)
class Start:
    """How a package is put in: what this program starts, and what an administrator would type."""

    argv: tuple[str, ...]
    typed: str


def start_of(path: Path, package: Package) -> Start:
    """How this package is put in here. Raises `UpdateError` ``update.no_installer``."""
    if package.name.endswith(".deb") and sys.platform == "linux":
        typed = f"sudo apt-get install --allow-downgrades {shlex.quote(str(path))}"
        script = ("/bin/sh", "-c", _AS_ADMINISTRATOR, "posapp-update")
        facts = (str(path), package.sha256, package.name)
        return Start(("pkexec", *script, *facts), typed)
    if package.name.endswith((".exe", ".msi")) and sys.platform == "win32":
        return Start((str(path),), f'"{path}"')
    raise UpdateError("update.no_installer", Disposition.REFUSE, name=package.name)


def can_start(start: Start) -> bool:
    """False where the system has nothing that asks for an administrator: it is typed then."""
    return sys.platform == "win32" or shutil.which(start.argv[0]) is not None


def launch(start: Start) -> None:
    """Start it and leave it behind. Raises `UpdateError` ``update.not_started``."""
    try:
        if sys.platform == "win32":
            # The system asks for an administrator where one is needed.
            os.startfile(start.argv[0])  # noqa: S606 - the package that was just checked
            return
        nothing = (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0)
        # A session of its own: it must outlive the till, and nobody waits for it.
        os.posix_spawnp(start.argv[0], start.argv, os.environ, file_actions=[nothing], setsid=True)
    except OSError as error:
        raise UpdateError(
            "update.not_started", Disposition.ASK, detail=error.strerror or "the system refuses"
        ) from None


def run(start: Start) -> int:
    """Start it and wait for its end; its exit code. Raises as `launch` does."""
    if sys.platform == "win32":
        launch(start)
        return 0
    try:
        done = subprocess.run(start.argv, check=False, cwd="/")  # noqa: S603 - as in `launch`
    except OSError as error:
        raise UpdateError(
            "update.not_started", Disposition.ASK, detail=error.strerror or "the system refuses"
        ) from None
    return done.returncode
