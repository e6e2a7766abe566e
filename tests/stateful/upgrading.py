"""Tills of a released version that the next program starts, and is killed meanwhile."""

from __future__ import annotations

import shutil
import signal
import sqlite3
from collections import defaultdict
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from posapp import __version__
from posapp.store.backup import examine
from posapp.store.schema import LEDGER
from tests.stateful.killing import looked_at
from tests.store.makers import CARD
from tests.store.released import contents, released

if TYPE_CHECKING:
    from tests.stateful.test_killed_anywhere import Run

EARNED = datetime(2026, 6, 12, 14, 2, tzinfo=UTC)


class Upgrade:
    """The till of a released version with its full queue, and the program after it."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.till = run.home / f"upgrade-{run.life}"
        self.path = released(__version__, LEDGER, self.till)
        self.is_done = False
        with closing(sqlite3.connect(self.path)) as raw:
            # It comes home: as a copy of another till's it would send nothing.
            raw.execute("DELETE FROM till_place")
            raw.commit()
            self.owed = {
                code
                for (code,) in raw.execute(
                    "SELECT code FROM burn WHERE state IN ('pending', 'sending', 'unclear')"
                )
            }
        self.before = contents(self.path)
        self.arrived = len(run.world.arrivals)
        for code in self.owed:
            run.world.attributions.pop(code, None)
            run.world.add_attribution(code, reward="bbco-10", card=CARD.value, earned_at=EARNED)

    def live(self, phase: str) -> None:
        run = self.run
        died = run.live(
            "upgrade", phase, ["flush", "--json"], till=self.till, later=run.home / "next"
        )
        version = self.version()
        if died.code == -signal.SIGKILL and version == LEDGER.head:
            if run.dice.random() < 0.5:
                assert contents(self.path) == self.before
            return
        died = run.live(
            "upgrade", "", ["flush", "--watch", "--json"], till=self.till, later=run.home / "next"
        )
        assert died.code == 0, died.said
        assert self.version() == "ledger_0002"
        self.audit()
        shutil.rmtree(self.till)
        self.is_done = True

    def version(self) -> str:
        with closing(looked_at(self.path)) as raw:
            return str(raw.execute("SELECT version_num FROM alembic_version").fetchone()[0])

    def audit(self) -> None:
        run = self.run
        run.audits["upgrades"] += 1
        with closing(sqlite3.connect(self.path)) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            states = dict(raw.execute("SELECT code, state FROM burn WHERE released = 0").fetchall())
        assert {states[code] for code in self.owed} == {"confirmed"}
        booked: defaultdict[str, list[str]] = defaultdict(list)
        for arrival in run.world.arrivals[self.arrived :]:
            if arrival.code in self.owed:
                booked[arrival.code].append(arrival.outcome)
        assert booked.keys() == self.owed
        doubled = {code: outcomes for code, outcomes in booked.items() if outcomes != ["burned"]}
        assert not doubled, doubled
        examine(self.path.with_name("ledger.db.before-ledger_0002"), LEDGER)
