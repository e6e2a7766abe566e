from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from posapp.sandbox import SandboxServer
from posapp.store.ledger import LedgerFile
from posapp.store.stock import StockFile
from tests.datahub.sftp_server import SftpTestServer
from tests.services.file_outbox import folder_till
from tests.services.file_till import FileTill, Reaper
from tests.services.import_till import Till
from tests.services.syncing import shop


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with both files, new and empty: migrating them once is enough."""
    here = tmp_path_factory.mktemp("blank")
    StockFile.open(here / "stock.db").close()
    LedgerFile.open(here / "ledger.db").close()
    return here


@pytest.fixture
def splio() -> Iterator[SandboxServer]:
    """The small tenant of the stock syncs."""
    with SandboxServer(shop()) as server:
        yield server


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SftpTestServer]:
    with SftpTestServer(tmp_path / "served") as server:
        yield server


@pytest.fixture
def till(blank: Path, tmp_path: Path) -> Iterator[Till]:
    """A till that takes files in."""
    home = Path(shutil.copytree(blank, tmp_path / "till"))
    with StockFile.open(home / "stock.db") as stock, LedgerFile.open(home / "ledger.db") as ledger:
        yield Till(home, stock, ledger)


@pytest.fixture(scope="module")
def blank_ledger(blank: Path) -> Iterator[None]:
    """Tills that send burns by file begin with a ledger that was migrated already."""
    FileTill.blank = blank / "ledger.db"
    yield
    FileTill.blank = None


@pytest.fixture
def before_rename(tmp_path: Path) -> int:
    """The number of the act that gives a file its final name."""
    reaper = Reaper()
    asyncio.run(folder_till(tmp_path / "another").life(reaper))
    return reaper.acts.index("rename")
