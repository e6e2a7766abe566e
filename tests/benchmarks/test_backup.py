"""What a backup costs the selling beside it: a sale completed while a copy is made, and without."""

from __future__ import annotations

import statistics
import threading
import time
from pathlib import Path

import pytest

from posapp.store.backup import copy_beside
from posapp.store.ledger import LedgerFile
from tests.store.makers import completion, open_sale, reserved, voucher_code

BURNS = 100_000
SALES = 200
_LINE = "INSERT INTO journal_key (key, seq) VALUES (?, ?)"


def _one(ledger: LedgerFile, number: int) -> float:
    sale = f"sale-{number}"
    ledger.open_sale(open_sale(sale))
    ledger.reserve(reserved(number, sale))
    begun = time.perf_counter()
    ledger.complete(completion(sale, number))
    return (time.perf_counter() - begun) * 1000


def _told(name: str, found: list[float]) -> str:
    found.sort()
    return (
        f"{name}: n={len(found)} median {statistics.median(found):.1f} ms,"
        f" 95 % {found[int(len(found) * 0.95)]:.1f} ms, worst {found[-1]:.1f} ms"
    )


@pytest.mark.benchmark
def test_a_sale_beside_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with LedgerFile.open(path) as ledger:
        with ledger._db.writing() as raw:
            rows = ((f"s{n}", f"b{n}", voucher_code(n + 10_000_000).value) for n in range(BURNS))
            for sale, burn, code in rows:
                raw.execute(
                    "INSERT INTO sale (id, state, opened_at, till_id) VALUES (?, 'open', 0, 't')",
                    (sale,),
                )
                raw.execute(
                    "INSERT INTO burn (id, sale_id, code, reward_name, state, created_at, attempts,"
                    " delays) VALUES (?, ?, ?, ?, 'reserved', 0, 0, 0)",
                    (burn, sale, code, "x" * 400),
                )
            raw.executemany(_LINE, ((f"k{n}", n) for n in range(300_000)))
        alone = [_one(ledger, number) for number in range(SALES)]
        took: list[float] = []

        def copy() -> None:
            begun = time.perf_counter()
            copy_beside(path, tmp_path / "copy.db")
            took.append(time.perf_counter() - begun)

        thread = threading.Thread(target=copy)
        thread.start()
        beside: list[float] = []
        while thread.is_alive():
            beside.append(_one(ledger, SALES + len(beside)))
        thread.join()
    size = path.stat().st_size / 1e6
    print(f"\nledger {size:.0f} MB, copied and checked in {took[0]:.1f} s")
    print(_told("alone", alone))
    print(_told("beside a backup", beside))
