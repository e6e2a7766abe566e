"""The Debian package's own scripts and files, as far as they show without building it.

The package itself is tried in a clean Debian by ``installer/linux/try_deb.py``.
"""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
import threading
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.linux import build_deb
from posapp.app.answers import EXIT_WAITING
from posapp.app.cli_update_guard import EXIT_SENDING

LINUX = Path(__file__).parents[2] / "installer" / "linux"
ACTS = pytest.mark.parametrize(("name", "act"), [("preinst", "upgrade"), ("prerm", "remove")])

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the Debian package is Linux'")


def script(name: str, program: Path, folder: Path) -> Path:
    """A maintainer script as it is packed, that looks at another program than the installed one."""
    text = build_deb.script(name)
    assert "PROGRAM=/usr/lib/posapp/posapp\n" in text
    made = folder / name
    made.write_text(text.replace("PROGRAM=/usr/lib/posapp/posapp\n", f"PROGRAM={program}\n"))
    return made


def run(made: Path, *arguments: str, wait_s: str = "0") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", str(made), *arguments],
        check=False,
        capture_output=True,
        text=True,
        cwd=made.parent,
        env=os.environ | {"POSAPP_UPGRADE_WAIT_S": wait_s},
    )


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Something that runs until it is told to end, at a place of its own."""
    found = shutil.which("sleep")
    assert found is not None
    return Path(shutil.copy(os.path.realpath(found), tmp_path / "posapp"))


@ACTS
def test_a_running_till_keeps_its_files(name: str, act: str, program: Path, tmp_path: Path) -> None:
    made = script(name, program, tmp_path)
    running = subprocess.Popen([str(program), "60"])
    try:
        refused = run(made, act, "0.1.0")
        assert refused.returncode == 1
        assert "posapp is still running: nothing was changed." in refused.stderr
        assert "pkill -TERM" in refused.stderr, "it says how to go on"
        program.unlink()  # as after an upgrade by other means: it still runs
        shutil.copy(os.path.realpath(str(shutil.which("sleep"))), program)
        assert run(made, act, "0.1.0").returncode == 1
    finally:
        running.terminate()
        running.wait()
    passed = run(made, act, "0.1.0")
    assert (passed.returncode, passed.stderr) == (0, "")


def test_a_till_that_closes_meanwhile_is_waited_for(program: Path, tmp_path: Path) -> None:
    running = subprocess.Popen([str(program), "0.3"])
    try:
        passed = run(script("preinst", program, tmp_path), "upgrade", "0.1.0", wait_s="20")
        assert passed.returncode == 0
        assert "Waiting up to 20 s" in passed.stderr
    finally:
        running.wait()


class Installed:
    """An installed posapp: a shell, which takes a command's name for a file beside it to run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shell = shutil.which("sh")
        assert shell is not None
        self.program = Path(shutil.copy(os.path.realpath(shell), folder / "posapp"))
        self.till = subprocess.Popen(
            [str(self.program), "-c", "read line"], stdin=subprocess.PIPE, cwd=folder
        )
        self.answers("can-update", "exit 0")
        self.answers("stop", "exit 0")

    def answers(self, command: str, how: str) -> None:
        """What a command does when it is asked; that it was asked is noted."""
        (self.folder / command).write_text(f'echo "{command} $*" >> asked\n{how}\n')

    def asked(self) -> list[str]:
        asked = self.folder / "asked"
        return asked.read_text().splitlines() if asked.exists() else []

    def close(self) -> None:
        assert self.till.stdin is not None
        self.till.stdin.close()
        self.till.wait()


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[Installed]:
    posapp = Installed(tmp_path)
    yield posapp
    posapp.close()


@ACTS
def test_nothing_is_changed_while_vouchers_are_sent(
    name: str, act: str, installed: Installed
) -> None:
    installed.answers("can-update", f"exit {EXIT_SENDING}")
    refused = run(script(name, installed.program, installed.folder), act, "0.1.0")
    assert refused.returncode == 1
    assert "sends used vouchers to Splio" in refused.stderr
    assert "nothing was changed." in refused.stderr
    assert installed.asked() == ["can-update --wait 0"], "no till was asked to close"


@ACTS
def test_an_open_till_is_asked_to_close(name: str, act: str, installed: Installed) -> None:
    installed.answers("stop", f"kill {installed.till.pid}")
    made = script(name, installed.program, installed.folder)
    # The till that ends is this test's child: it is gone once it is waited for.
    reaper = threading.Thread(target=installed.till.wait)
    reaper.start()
    passed = run(made, act, "0.1.0", wait_s="20")
    reaper.join()
    assert passed.returncode == 0, passed.stderr
    assert installed.asked() == ["can-update --wait 20", "stop --wait 20"]


def test_a_till_in_a_sale_stays_open_and_is_waited_for_once(installed: Installed) -> None:
    installed.answers("stop", f"exit {EXIT_WAITING}")
    made = script("preinst", installed.program, installed.folder)
    refused = run(made, "upgrade", "0.1.0", wait_s="3600")  # `stop` itself has waited so long
    assert refused.returncode == 1
    assert "posapp is still running: nothing was changed." in refused.stderr


def test_where_nothing_runs_nothing_is_asked(installed: Installed) -> None:
    installed.close()
    made = script("preinst", installed.program, installed.folder)
    assert run(made, "upgrade", "0.1.0").returncode == 0
    assert installed.asked() == []


def test_a_wait_that_is_no_number_is_half_a_minute(installed: Installed) -> None:
    installed.answers("stop", f"exit {EXIT_WAITING}")
    made = script("preinst", installed.program, installed.folder)
    assert run(made, "upgrade", "0.1.0", wait_s="soon").returncode == 1
    assert installed.asked() == ["can-update --wait 30", "stop --wait 30"]


def test_an_update_that_the_till_itself_runs_does_not_wait_for_it(tmp_path: Path) -> None:
    shell = shutil.which("sh")
    assert shell is not None
    till = Path(shutil.copy(os.path.realpath(shell), tmp_path / "posapp"))
    made = script("preinst", till, tmp_path)
    for name in ("can-update", "stop"):
        (tmp_path / name).write_text("exit 0\n")
    done = subprocess.run(
        [str(till), "-c", f"sh {made} upgrade 0.1.0; exit $?"],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=os.environ | {"POSAPP_UPGRADE_WAIT_S": "0"},
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("act", ["abort-upgrade", "failed-upgrade"])
def test_what_undoes_a_failure_is_never_refused(act: str, program: Path, tmp_path: Path) -> None:
    running = subprocess.Popen([str(program), "60"])
    try:
        assert run(script("preinst", program, tmp_path), act).returncode == 0
        assert run(script("prerm", program, tmp_path), act).returncode == 0
    finally:
        running.terminate()
        running.wait()


def test_only_a_purge_takes_anything_and_never_of_a_users() -> None:
    text = (LINUX / "postrm").read_text(encoding="utf-8")
    removed = [line.strip() for line in text.splitlines() if "rm " in line]
    assert removed == ["rm -rf /etc/posapp"]
    assert text.index('"$1" = purge') < text.index("rm -rf")


@pytest.mark.parametrize("name", build_deb.SCRIPTS)
def test_the_scripts_are_plain_sh(name: str, tmp_path: Path) -> None:
    text = build_deb.script(name)
    assert text.startswith("#!/bin/sh\n")
    assert "#GUARD#" not in text
    made = tmp_path / name
    made.write_text(text)
    assert subprocess.run(["sh", "-n", str(made)], check=False).returncode == 0


def test_menu_entry_icons_and_page_are_whole() -> None:
    entry = configparser.RawConfigParser(interpolation=None, delimiters=("=",))
    entry.read(LINUX / "posapp.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == "posapp"
    assert entry["Desktop Entry"]["Icon"] == "posapp"
    about = ET.parse(LINUX / "posapp.metainfo.xml").getroot()
    assert about.findtext("launchable") == "posapp.desktop"
    for size in (48, 128, 256):
        picture = (LINUX / f"posapp-{size}.png").read_bytes()
        assert picture.startswith(b"\x89PNG")
        assert int.from_bytes(picture[16:20], "big") == size
    page = (LINUX / "posapp.1").read_text(encoding="utf-8")
    for option in (r"\-\-self\-test", r"\-\-licences", r"\-\-data\-dir"):
        assert option in page
