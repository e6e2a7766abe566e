"""A till driven by its command line against the sandbox on a real socket."""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from posapp.app.commands import app
from posapp.sandbox import DEMO_API_KEY, DEMO_STORE_ID, SandboxServer, lifelike


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call of the command line gave."""

    exit_code: int
    stdout: str
    stderr: str

    @property
    def json(self) -> Any:
        return json.loads(self.stdout)


@dataclass(slots=True)
class Till:
    """One till: its data directory and the environment it is called with."""

    home: Path
    env: dict[str, str]
    synced: Path | None = None

    def __call__(self, *args: str, **env: str) -> Answer:
        result = CliRunner().invoke(app, list(args), env=self.env | env)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert "Traceback" not in result.output
        return Answer(result.exit_code, result.stdout, result.stderr)

    def stock(self) -> None:
        """Bring a stock synced earlier in this run: a sync of its own costs a second of pacing."""
        assert self.synced is not None
        self.home.mkdir(mode=0o700, exist_ok=True)
        shutil.copy(self.synced, self.home / "stock.db")

    def queue(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self("queue", "--reveal", "--json").json
        return rows


@pytest.fixture(scope="session")
def synced_stock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stock file that a sync with the lifelike sandbox leaves; its codes never vary."""
    home = tmp_path_factory.mktemp("synced")
    with SandboxServer(lifelike(rate_limited=False)) as server:
        env = {
            "POSAPP_DATA_DIR": str(home),
            "POSAPP_SPLIO_URL": server.url,
            "POSAPP_SPLIO_API_KEY": DEMO_API_KEY,
        }
        assert Till(home, env)("sync").exit_code == 0
    return home / "stock.db"


@pytest.fixture
def till(splio: SandboxServer, tmp_path: Path, synced_stock: Path) -> Iterator[Till]:
    home = tmp_path / "till"
    yield Till(
        home,
        {
            "POSAPP_DATA_DIR": str(home),
            "POSAPP_SPLIO_URL": splio.url,
            "POSAPP_SPLIO_API_KEY": DEMO_API_KEY,
            "POSAPP_STORE_ID": DEMO_STORE_ID,
            "POSAPP_TILL_ID": "till-1",
            "POSAPP_LANGUAGE": "en",
        },
        synced_stock,
    )
    # The log file is in the till's directory: let go of it before the directory goes.
    log = logging.getLogger("posapp")
    log.propagate = True
    log.setLevel(logging.NOTSET)
    for handler in tuple(log.handlers):
        log.removeHandler(handler)
        handler.close()
