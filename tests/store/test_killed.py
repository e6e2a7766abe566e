"""The program is killed in the middle of everything; what it was told is on the disk, is."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from posapp.domain.burn import TRANSITIONS, BurnState
from posapp.store.ledger import LedgerFile
from tests.store.makers import NOON, rows

HERE = Path(__file__).parents[2]
ROUNDS = 8

pytestmark = pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")


def reachable() -> dict[str, set[str]]:
    """From each state, all states that facts can lead to, itself included."""
    ways: dict[str, set[str]] = {state.value: {state.value} for state in BurnState}
    for _ in BurnState:
        for (start, _fact), end in TRANSITIONS.items():
            for reached in ways.values():
                if start in reached:
                    reached.add(end)
    return ways


def hammer(path: Path, turn: int, lines: int) -> list[list[str]]:
    """Let a till work, kill it once `lines` lines were read; all whole lines it ever said."""
    till = subprocess.Popen(
        [sys.executable, "-m", "tests.store.hammer", str(path), str(turn)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=HERE,
    )
    assert till.stdout is not None
    assert till.stderr is not None
    said = [till.stdout.readline() for _ in range(lines)]
    till.send_signal(signal.SIGKILL)
    said += till.stdout.readlines()
    assert till.wait(10) == -signal.SIGKILL, till.stderr.read()
    till.stdout.close()
    till.stderr.close()
    return [line.split() for line in said if line.endswith("\n")]


def audit(path: Path, told: dict[str, str]) -> None:
    assert rows(path, "PRAGMA integrity_check") == [("ok",)]
    assert rows(path, "PRAGMA foreign_key_check") == []
    states = {str(key): str(state) for key, state in rows(path, "SELECT id, state FROM burn")}
    ways = reachable()
    for known, state in told.items():
        assert states[known] in ways[state], known

    half = """
        SELECT b.id FROM burn b JOIN sale s ON s.id = b.sale_id
        WHERE (s.state = 'open') <> (b.state = 'reserved') AND b.state <> 'released'
           OR s.state = 'cancelled' AND b.state <> 'released'
    """
    assert rows(path, half) == []
    twice = "SELECT code FROM burn WHERE state <> 'released' GROUP BY code HAVING count(*) > 1"
    assert rows(path, twice) == []

    # Told again from the journal alone, every burn and every sale ends where the tables say.
    retold: dict[str, str] = {}
    ended: dict[str, str] = {}
    lines = rows(path, "SELECT fact, burn_id, sale_id, detail FROM journal ORDER BY seq")
    for fact, burn_id, sale_id, detail in lines:
        if burn_id is None:
            ended[str(sale_id)] = str(fact)
            continue
        move = json.loads(str(detail))
        assert retold.get(str(burn_id)) == move.get("from")
        retold[str(burn_id)] = move["to"]
    assert retold == states
    words = {"open": "SaleOpened", "completed": "SaleCompleted", "cancelled": "SaleCancelled"}
    sales = rows(path, "SELECT id, state FROM sale")
    assert ended == {str(sale): words[str(state)] for sale, state in sales}


def test_a_kill_loses_nothing_that_was_told(ledger_path: Path) -> None:
    LedgerFile.open(ledger_path).close()
    dice = random.Random(20261121)
    told: dict[str, str] = {}
    for turn in range(ROUNDS):
        lines = hammer(ledger_path, turn, dice.randint(1, 250))
        told.update((burn_id, state) for burn_id, state in lines)
        audit(ledger_path, told)
    assert len(told) > ROUNDS
    with LedgerFile.open(ledger_path) as ledger:
        ledger.recover(NOON)
        assert ledger.queue(BurnState.SENDING) == []
    audit(ledger_path, told)
