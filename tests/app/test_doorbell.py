"""One window a till: the second start rings, the first comes forward; nobody hangs for it."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from posapp.app.doorbell import Doorbell, Heard, ring

RING = """
import sys
from pathlib import Path
from posapp.app.doorbell import ring
print(ring(Path(sys.argv[1])))
"""


def from_elsewhere(application: QCoreApplication, root: Path) -> str:
    """Ring as another program, while this one's events go on."""
    child = subprocess.Popen([sys.executable, "-c", RING, str(root)], stdout=subprocess.PIPE)
    while child.poll() is None:
        application.processEvents()
    assert child.stdout is not None
    with child.stdout as told:
        return told.read().decode().strip()


def test_a_second_start_rings_and_the_first_comes_forward(
    tmp_path: Path, qapp: QApplication
) -> None:
    door = Doorbell(tmp_path / "till")
    rung: list[bool] = []
    door.rung.connect(lambda: rung.append(True))
    assert door.ring_or_listen() is Heard.NOBODY
    assert from_elsewhere(qapp, tmp_path / "till") == "raised"
    assert rung == [True]
    assert ring(tmp_path / "other") is Heard.NOBODY
    (found,) = (tmp_path / "till").glob("till.door")
    assert stat.S_ISSOCK(found.stat().st_mode)
    assert found.stat().st_mode & 0o077 == 0
    door.close()
    assert ring(tmp_path / "till") is Heard.NOBODY


def test_a_first_that_hangs_is_told_within_a_bound(tmp_path: Path, qapp: QApplication) -> None:
    door = Doorbell(tmp_path)
    assert door.ring_or_listen() is Heard.NOBODY
    second = Doorbell(tmp_path)  # in this very thread: the first cannot answer while it waits
    assert second.ring_or_listen(100) is Heard.HUNG
    second.close()
    door.close()
    qapp.processEvents()


def test_what_a_killed_program_left_is_no_door(tmp_path: Path, qapp: QApplication) -> None:
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(tmp_path / "till.door"))
        left.listen()
    assert (tmp_path / "till.door").exists()
    door = Doorbell(tmp_path)
    assert door.ring_or_listen() is Heard.NOBODY
    told: list[bool] = []
    door.rung.connect(lambda: told.append(True))
    bell = socket.socket(socket.AF_UNIX)
    bell.connect(str(tmp_path / "till.door"))
    bell.sendall(b"x" * 4096)  # not a till: nothing comes of it
    for _ in range(50):
        qapp.processEvents()
    bell.close()
    assert not told
    door.close()


def test_a_folder_with_a_long_name_has_its_door_elsewhere(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = Path(os.environ.get("TMPDIR", "/tmp")) / f"pt-{os.getpid()}"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    root = tmp_path / ("till " * 12)
    door = Doorbell(root)
    assert door.ring_or_listen() is Heard.NOBODY
    (found,) = runtime.iterdir()
    assert found.name.startswith("posapp-")
    assert ring(root, 50) is Heard.HUNG
    door.close()
    qapp.processEvents()
    for left in runtime.iterdir():
        left.unlink()
    runtime.rmdir()


def test_a_door_of_another_user_is_not_rung_at(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    door = Doorbell(tmp_path)
    assert door.ring_or_listen() is Heard.NOBODY
    assert ring(tmp_path, 50) is Heard.HUNG
    mine = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: mine + 1)
    assert ring(tmp_path, 50) is Heard.NOBODY
    door.close()
    qapp.processEvents()


def test_a_folder_that_cannot_be_used_is_somebody_elses_to_tell(
    tmp_path: Path, qapp: QApplication
) -> None:
    (tmp_path / "file").write_text("")
    door = Doorbell(tmp_path / "file" / "till")
    assert door.ring_or_listen(50) is Heard.NOBODY
    door.close()
    assert qapp is not None
