"""One live burn a code: the file's own guards, and two who want the same at once."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from posapp.domain.burn import (
    Burn,
)
from posapp.domain.ids import BurnId, SaleId
from posapp.store.ledger import LedgerFile
from tests.store.makers import (
    change,
    completion,
    open_sale,
    reserved,
    rows,
    snapshot,
)

ONE, TWO = BurnId("burn-1"), BurnId("burn-2")
SALE = SaleId("sale-1")


# --- the file's own guards ---------------------------------------------------------------------


def test_the_index_refuses_a_second_live_burn(ledger: LedgerFile, ledger_path: Path) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    second = (
        "INSERT INTO burn (id, sale_id, code, reward_name, state, created_at, attempts, delays,"
        " released) SELECT 'second', sale_id, code, reward_name, ?1, created_at, 0, 0,"
        " ?1 = 'released' FROM burn"
    )
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        change(ledger_path, second, "reserved")
    change(ledger_path, second, "released")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET detail = '{}'",
        "DELETE FROM journal",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 1",
        "DELETE FROM burn",
        "DELETE FROM sale",
        "UPDATE burn SET id = 'other' WHERE seq = 1",
        "UPDATE burn SET code = 'other' WHERE seq = 1",
        "UPDATE burn SET sale_id = 'sale-2' WHERE seq = 1",
        "UPDATE burn SET created_at = 0 WHERE seq = 1",
        "UPDATE burn SET burned_date = '2026-11-21 13:00:01' WHERE seq = 1",
        "UPDATE burn SET burned_date = NULL, state = 'released', released = 1 WHERE seq = 1",
        "UPDATE burn SET state = 'lost' WHERE seq = 1",
        "UPDATE sale SET amount = 1 WHERE id = 'sale-1'",
        "UPDATE sale SET state = 'open', closed_at = NULL WHERE id = 'sale-1'",
        "UPDATE sale SET state = 'cancelled', closed_at = 1 WHERE id = 'sale-2'",
        "UPDATE sale SET state = 'cancelled' WHERE id = 'sale-3'",
        "INSERT INTO burn (id, sale_id, code, reward_name, state, created_at, attempts, delays)"
        " VALUES ('late', 'sale-1', 'c', '', 'reserved', 0, 0, 0)",
        "UPDATE burn SET unverified = 2 WHERE seq = 1",
        "UPDATE burn SET route = 'pigeon' WHERE seq = 1",
        "UPDATE burn SET approved_by = 'Ana' WHERE seq = 2",
        "UPDATE burn SET approved_by = 'Ana', approved_why = 'so' WHERE seq = 1",
        "UPDATE burn SET unverified = 1 WHERE seq = 1",
        "UPDATE burn SET value = 1 WHERE seq = 1",
        "UPDATE burn SET released = 1 WHERE seq = 1",
        "UPDATE burn SET state = 'released' WHERE seq = 2",
    ],
)
def test_the_files_own_guards(ledger: LedgerFile, ledger_path: Path, statement: str) -> None:
    for name in ("sale-1", "sale-2", "sale-3"):
        ledger.open_sale(open_sale(name))
    ledger.reserve(reserved(1))
    ledger.reserve(reserved(2, "sale-2"))
    ledger.complete(completion("sale-1", 1))
    before = snapshot(ledger_path)
    with pytest.raises(sqlite3.IntegrityError):
        change(ledger_path, statement)
    assert snapshot(ledger_path) == before


# --- races -------------------------------------------------------------------------------------


def burns_by_code(path: Path) -> dict[object, int]:
    counts = rows(path, "SELECT code, count(*) FROM burn WHERE state <> 'released' GROUP BY code")
    return {code: int(str(count)) for code, count in counts}


def test_two_threads_cannot_hold_one_code(ledger: LedgerFile, ledger_path: Path) -> None:
    ledger.open_sale(open_sale("sale-0"))
    ledger.open_sale(open_sale("sale-1"))
    together = Barrier(2)

    def clerk(sale: int) -> list[int]:
        with LedgerFile.open(ledger_path) as mine:
            won = []
            for number in range(60):
                together.wait(10)
                burn: Burn = reserved(number, f"sale-{sale}", f"{sale}-{number}")
                if mine.reserve(burn) is None:
                    won.append(number)
            return won

    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(clerk, (0, 1))
    assert sorted(first + second) == list(range(60))
    assert set(burns_by_code(ledger_path).values()) == {1}


RACER = """
import sys
from pathlib import Path
from posapp.store.ledger import LedgerFile
from tests.store.makers import reserved
path, sale = Path(sys.argv[1]), sys.argv[2]
with LedgerFile.open(path) as ledger:
    print("ready", flush=True)
    sys.stdin.readline()
    print(*[n for n in range(300) if ledger.reserve(reserved(n, sale, f"{sale}/{n}")) is None])
"""


def test_two_processes_cannot_hold_one_code(ledger: LedgerFile, ledger_path: Path) -> None:
    sales = ["sale-0", "sale-1"]
    for sale in sales:
        ledger.open_sale(open_sale(sale))
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", RACER, str(ledger_path), sale],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        for sale in sales
    ]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write("go\n")
        racer.stdin.flush()
    won = [set(map(int, racer.communicate(timeout=30)[0].split())) for racer in racers]
    assert won[0].isdisjoint(won[1])
    assert won[0] | won[1] == set(range(300))
    assert set(burns_by_code(ledger_path).values()) == {1}
