"""What kills the programs does so, in the phase that it is told; nobody would notice otherwise."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.stateful.deathbed import Marks

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="POSIX timers send the SIGKILL")


def test_death_comes_within_its_phase_and_what_was_marked_is_kept(tmp_path: Path) -> None:
    forever = threading.Event()
    room = SimpleNamespace(sell=lambda: "sold", send=forever.wait)
    child = os.fork()
    if child == 0:
        marks = Marks(tmp_path / "marks", 7, aim="send", within_s=0.01, nth=1)
        marks.open()
        marks.wrap("sale", [(room, "sell")], lambda told, _args: ("A", told))
        marks.wrap("send", [(room, "send")])
        room.sell()
        room.send()
        os._exit(0)
    _pid, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL
    told = (tmp_path / "marks").read_text().splitlines()
    assert [line.rsplit(" ", 1)[0] if " E " in line else line for line in told] == [
        "7 B sale", "7 A sold", "7 E sale", "7 B send",
    ]  # fmt: skip
