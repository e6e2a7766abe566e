"""Random bytes of a ledger flipped: it is read truly, or refused; never emptied, never a crash.

The long run: ``python -m pytest tests/store/test_flipped_bytes.py -m torture -s``.
"""

from __future__ import annotations

import random
import shutil
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posapp.domain.errors import StoreError
from posapp.store.integrity import check_file
from posapp.store.ledger import LedgerFile, LedgerView
from posapp.store.schema import LEDGER
from posapp.store.witness import Witness, bear_witness
from tests.store.makers import NOON, completion, open_sale, reserved, rows

Flip = tuple[int, int]
SALES = 12


@pytest.fixture(scope="module")
def whole(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = Path(shutil.copy(blank / "ledger.db", tmp_path_factory.mktemp("whole") / "ledger.db"))
    with LedgerFile.open(path) as ledger:
        for number in range(SALES):
            ledger.open_sale(open_sale(f"sale-{number}"))
            ledger.reserve(reserved(number, f"sale-{number}"))
            if number % 3:
                ledger.complete(completion(f"sale-{number}", number))
        ledger.claim(NOON, 3)
    return path


def told(ledger: LedgerView | LedgerFile) -> dict[str, str]:
    return {str(row.burn.id): row.burn.state.value for row in ledger.queue()}


def survives(whole: Path, home: Path, flips: list[Flip]) -> str:
    """How a ledger with these bytes flipped is met: ``read``, ``refused`` or ``told``."""
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    path = home / "ledger.db"
    content = bytearray(whole.read_bytes())
    for at, mask in flips:
        content[at % len(content)] ^= mask
    path.write_bytes(content)
    bear_witness(path, Witness("id", 1, "", NOON))
    outcomes: list[dict[str, str] | None] = []
    for opener in (LedgerView.open, LedgerFile.open):
        try:
            with opener(path) as ledger:
                outcomes.append(told(ledger))
        except StoreError:
            outcomes.append(None)
    assert path.stat().st_size >= len(content)  # neither begun anew nor cut
    with LedgerView.open(whole) as ledger:
        true = told(ledger)
    if None in outcomes:
        return "refused"
    if all(outcome == true for outcome in outcomes):
        return "read"
    # SQLite gave other rows without a word: then the check must tell, and does.
    checks = [check_file(path, LEDGER, whole=is_whole) for is_whole in (False, True)]
    assert any(check.is_damaged for check in checks), outcomes
    return "told"


flips = st.lists(st.tuples(st.integers(0, 2**20), st.integers(1, 255)), min_size=1, max_size=8)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(flips)
def test_flipped_bytes(whole: Path, tmp_path: Path, flips: list[Flip]) -> None:
    survives(whole, tmp_path / "till", flips)


@pytest.mark.parametrize("at", [16, 18, 19, 20, 28, 31, 56, 68, 100, 103, 104, 105, 107])
def test_every_field_of_the_header(whole: Path, tmp_path: Path, at: int) -> None:
    """Page size, journal mode, encoding, kind of file, and how many tables are listed."""
    for mask in (0x01, 0xFF):
        survives(whole, tmp_path / "till", [(at, mask)])


def test_a_list_of_tables_that_reads_empty_is_not_begun_anew(whole: Path, tmp_path: Path) -> None:
    content = bytearray(whole.read_bytes())
    content[100] = 0x0D  # a leaf
    content[103:105] = b"\0\0"  # of no cells
    path = tmp_path / "ledger.db"
    path.write_bytes(content)
    with pytest.raises(StoreError) as refused:
        LedgerFile.open(path)
    assert refused.value.code in {"store.corrupt", "store.not_a_database"}
    assert path.read_bytes()[4096:] == content[4096:]
    assert len(rows(whole, "SELECT id FROM burn")) == SALES


@pytest.mark.torture
def test_ten_thousand_flips(whole: Path, tmp_path: Path) -> None:
    dice = random.Random(20261122)
    size = whole.stat().st_size
    met: dict[str, int] = {}
    for _number in range(10_000):
        many = dice.choice((1, 1, 2, 4, 16, 200))
        flips = [(dice.randrange(size), dice.randrange(1, 256)) for _ in range(many)]
        how = survives(whole, tmp_path / "till", flips)
        met[how] = met.get(how, 0) + 1
    sys.stdout.write(f"{met}\n")
