"""The Debian package's own scripts and files, as far as they show without building it.

The package itself is tried in a clean Debian by ``installer/linux/try_deb.py``.
"""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

LINUX = Path(__file__).parents[2] / "installer" / "linux"
SCRIPTS = ("preinst", "prerm", "postrm")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the Debian package is Linux'")


def script(name: str, program: Path, folder: Path) -> Path:
    """A maintainer script that looks at another program than the installed one."""
    text = (LINUX / name).read_text(encoding="utf-8")
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
        env=os.environ | {"POSAPP_UPGRADE_WAIT_S": wait_s},
    )


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Something that runs until it is told to end, at a place of its own."""
    found = shutil.which("sleep")
    assert found is not None
    return Path(shutil.copy(os.path.realpath(found), tmp_path / "posapp"))


@pytest.mark.parametrize(("name", "act"), [("preinst", "upgrade"), ("prerm", "remove")])
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


def test_an_update_that_the_till_itself_runs_does_not_wait_for_it(tmp_path: Path) -> None:
    shell = shutil.which("sh")
    assert shell is not None
    till = Path(shutil.copy(os.path.realpath(shell), tmp_path / "posapp"))
    made = script("preinst", till, tmp_path)
    done = subprocess.run(
        [str(till), "-c", f"sh {made} upgrade 0.1.0; exit $?"],
        check=False,
        capture_output=True,
        text=True,
        env=os.environ | {"POSAPP_UPGRADE_WAIT_S": "0"},
    )
    assert (done.returncode, done.stderr) == (0, "")


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


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_scripts_are_plain_sh(name: str) -> None:
    assert (LINUX / name).read_text(encoding="utf-8").startswith("#!/bin/sh\n")
    assert subprocess.run(["sh", "-n", str(LINUX / name)], check=False).returncode == 0


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
