"""The process that forks programs to be killed, as the test that kills them sees it."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def looked_at(path: Path) -> sqlite3.Connection:
    """A database as its last program left it, and left so: the next one has to mend it itself."""
    logged = path.with_name(f"{path.name}-wal").exists()
    # A journal that a death left would have to be rolled back, unless it is not looked at.
    options = "mode=ro" if logged else "mode=ro&immutable=1"
    return sqlite3.connect(f"{path.as_uri()}?{options}", uri=True)


@dataclass(slots=True)
class Died:
    """How a life ended: its exit code, what it said, and the phases it was in."""

    code: int
    said: str
    inside: set[str]
    lines: list[list[str]]


class Nursery:
    """The process that forks the program, and what it writes down."""

    def __init__(self, home: Path) -> None:
        self.marks = home / "marks"
        self.marks.touch()
        self.said = home / "said"
        self._read = 0
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.stateful.lives", str(self.marks)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home)},
        )
        assert self._answer() == "ready"

    def live(self, order: dict[str, Any], dies_after_s: float | None) -> Died:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(order | {"said": str(self.said)}) + "\n")
        self._process.stdin.flush()
        child = int(self._answer())
        # The watchdog is for a program that hangs, which is a finding: it kills by another signal.
        watchdog = threading.Timer(120, os.kill, (child, signal.SIGABRT))
        death = threading.Timer(dies_after_s or 0, os.kill, (child, signal.SIGKILL))
        watchdog.start()
        if dies_after_s is not None:
            death.start()
        try:
            code = int(self._answer())
        finally:
            watchdog.cancel()
            death.cancel()
        with self.marks.open() as file:
            file.seek(self._read)
            lines = [line.split() for line in file if line.startswith(f"{order['life']} ")]
            self._read = file.tell()
        inside: Counter[str] = Counter()
        for _life, mark, *words in lines:
            if mark == "B":
                inside[" ".join(words)] += 1
            elif mark == "E":
                inside[" ".join(words[:-1])] -= 1
        return Died(code, self.said.read_text(), set(+inside), lines)

    def close(self) -> None:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()

    def _answer(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().strip()
