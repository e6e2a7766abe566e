"""Two versions of the program as they are: an update that changes the ledger, and the way back.

A copy of the program with a higher version and one migration more stands for the next release.
Each step is a process of its own, against one Splio that counts what arrives.

    python -m pytest -m torture tests/flows/test_update_and_back.py
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from posapp import __version__
from posapp.sandbox import DEMO_API_KEY, DEMO_CARD, DEMO_STORE_ID, SandboxServer
from tests.flows.test_restore import arrived, good_codes
from tests.store.makers import rows
from tests.updates.channels import Publisher, release

pytestmark = [
    pytest.mark.torture,
    pytest.mark.timeout(900),  # some twenty starts of the program each
    pytest.mark.skipif(os.name == "nt", reason="tested where it is documented: on Linux"),
]
ROOT = Path(__file__).parents[2]
NEXT = "0.9.0"

# Adding is what a migration mostly does; the journal's guards must let it.
ADDS = """
    op.execute("ALTER TABLE sale ADD COLUMN counter TEXT")
    op.execute("CREATE TABLE counter (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT")
"""
# One that the old program cannot read sales by any more.
TURNS = """
    op.execute("ALTER TABLE sale RENAME COLUMN aside_at TO laid_at")
"""


@dataclass(frozen=True)
class Program:
    """One version of the program, called from its own tree."""

    tree: Path
    env: dict[str, str]

    def __call__(self, *words: str, code: int = 0) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "posapp", *words],
            cwd=self.tree,
            env=os.environ | self.env | {"PYTHONPATH": str(self.tree)},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == code, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout + done.stderr

    def json(self, *words: str, code: int = 0) -> Any:
        return json.loads(self(*words, "--json", code=code).splitlines()[0])

    def sell(self, voucher: str, ticket: str) -> None:
        """A sale with one voucher; whether Splio can be asked or not."""
        at = datetime.now(UTC) - timedelta(days=1)
        moment = f"{at:%Y-%m-%d %H:%M:%S}"
        given = ("--amount", "500", "--sale", ticket, "--card", DEMO_CARD, "--at", moment)
        self("redeem", voucher, *given)


def next_version(tree: Path, steps: str) -> Path:
    """The program as it is, with another version and one migration more."""
    for name in ("posapp", "resources"):
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
    start = tree / "posapp" / "__init__.py"
    start.write_text(start.read_text().replace(f'"{__version__}"', f'"{NEXT}"'))
    if steps == TURNS:
        for file in (tree / "posapp").rglob("*.py"):
            if "versions" not in file.parts:
                file.write_text(
                    re.sub(r"\baside_at\b", "laid_at", file.read_text("utf-8")), "utf-8"
                )
    schema = tree / "posapp" / "store" / "schema.py"
    text = schema.read_text().replace(
        'revisions=("ledger_0001",),', f'revisions=("ledger_0001", "ledger_0002"), reader="{NEXT}",'
    )
    assert text != schema.read_text()
    schema.write_text(text)
    scripts = tree / "posapp" / "store" / "migrations" / "ledger" / "versions"
    (scripts / "0002_next.py").write_text(
        '"""The next release\'s."""\nfrom alembic import op\n'
        'revision = "ledger_0002"\ndown_revision = "ledger_0001"\n\n'
        f"def upgrade() -> None:{steps}"
    )
    return tree


def installed_by(tmp_path: Path) -> Path:
    """Stands for who asks for an administrator: the new tree is there anyhow."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "pkexec").write_text("#!/bin/sh\nexit 0\n")
    (folder / "pkexec").chmod(0o755)
    return folder


@pytest.mark.parametrize("steps", [ADDS, TURNS], ids=["adds", "turns"])
def test_an_update_and_the_way_back_lose_and_double_no_burn(
    splio: SandboxServer, tmp_path: Path, synced_stock: Path, steps: str
) -> None:
    share = tmp_path / "share"
    share.mkdir()
    publisher = Publisher(share)
    now = datetime.now(UTC)
    publisher.publish(
        issued=now.isoformat(),
        expires=(now + timedelta(days=9)).isoformat(),
        release=release(NEXT, minimum="0.1.0"),
    )
    home = tmp_path / "till"
    env = {
        "POSAPP_DATA_DIR": str(home),
        "POSAPP_SPLIO_URL": splio.url,
        "POSAPP_SPLIO_API_KEY": DEMO_API_KEY,
        "POSAPP_STORE_ID": DEMO_STORE_ID,
        "POSAPP_TILL_ID": "till-1",
        "POSAPP_LANGUAGE": "en",
        "POSAPP_ONLINE_CHECK_LIMIT_S": "0",
        "POSAPP_UPDATE_CHANNEL": str(share),
        "POSAPP_UPDATE_KEYS": "|".join(publisher.public),
        "PATH": f"{installed_by(tmp_path)}:{os.environ['PATH']}",
    }
    old = Program(ROOT, env)
    new = Program(next_version(tmp_path / "next", steps), env)
    assert (old("--version"), new("--version")) == (f"posapp {__version__}\n", f"posapp {NEXT}\n")
    home.mkdir(mode=0o700)
    shutil.copy(synced_stock, home / "stock.db")
    ledger = home / "ledger.db"
    sent, queued, by_new, left_by_new = codes = good_codes(splio, 4)

    # The old version: one voucher is at Splio, one waits.
    old.sell(sent, "T-1")
    old("flush")
    with splio.offline():
        old.sell(queued, "T-2")
    assert arrived(splio) == [sent]
    told = old.json("update", "install", "--yes", "--insist")
    copy = Path(told["backup"])
    assert (told["version"], told["exit"]) == (NEXT, 0)

    # The new one: the queue is whole; one more is sent, one more waits.
    with splio.offline():
        new.sell(by_new, "T-3")
    seen = {row["code"]: row["state"] for row in new.json("queue", "--reveal")}
    assert seen == {sent: "confirmed", queued: "pending", by_new: "pending"}
    new("flush")
    assert sorted(arrived(splio)) == sorted((sent, queued, by_new))
    with splio.offline():
        new.sell(left_by_new, "T-4")

    # Back: the old version leaves the newer ledger alone and says which version reads it.
    assert NEXT in old("queue", code=1)
    assert rows(ledger, "SELECT version_num FROM alembic_version") == [("ledger_0002",)]
    done = old.json("restore", str(copy), "--yes")
    aside = Path(done["aside"])
    assert rows(aside / "ledger.db", "SELECT version_num FROM alembic_version") == [
        ("ledger_0002",)
    ]
    if steps == TURNS:
        # What the old version cannot read it says; the new one takes all of it up again.
        assert (done["carried"], done["not_carried"]) == (0, 2)
        old("flush")
        assert arrived(splio).count(left_by_new) == 0
        again = new.json("restore", str(aside / "ledger.db"), "--yes")
        assert again["not_carried"] == 0
        new("flush")
        assert {code: arrived(splio).count(code) for code in codes} == dict.fromkeys(codes, 1)
        found = {row["code"]: row["state"] for row in new.json("queue", "--reveal")}
        assert found == dict.fromkeys(codes, "confirmed")
        return
    assert (done["carried"], done["not_carried"]) == (2, 0)
    before = {code: arrived(splio).count(code) for code in codes}
    assert before == {sent: 1, queued: 1, by_new: 1, left_by_new: 0}
    old("flush")
    assert {code: arrived(splio).count(code) for code in codes} == dict.fromkeys(codes, 1)
    states = {row["code"]: row["state"] for row in old.json("queue", "--reveal")}
    assert states == dict.fromkeys(codes, "confirmed")
    old("journal", "check")
