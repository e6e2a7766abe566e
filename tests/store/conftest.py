from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from posapp.store.ledger import LedgerFile
from posapp.store.stock import StockFile
from tests.store.taking import Taken


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with both files, new and empty: migrating them once is enough."""
    here = tmp_path_factory.mktemp("blank")
    StockFile.open(here / "stock.db").close()
    LedgerFile.open(here / "ledger.db").close()
    return here


@pytest.fixture
def till(tmp_path: Path, blank: Path) -> Path:
    return Path(shutil.copytree(blank, tmp_path / "till"))


@pytest.fixture
def ledger_path(till: Path) -> Path:
    return till / "ledger.db"


@pytest.fixture
def stock_path(till: Path) -> Path:
    return till / "stock.db"


@pytest.fixture
def ledger(ledger_path: Path) -> Iterator[LedgerFile]:
    with LedgerFile.open(ledger_path) as ledger:
        yield ledger


@pytest.fixture
def stock(stock_path: Path) -> Iterator[StockFile]:
    with StockFile.open(stock_path) as stock:
        yield stock


@pytest.fixture
def take(stock: StockFile) -> Taken:
    return Taken(stock.intake())
