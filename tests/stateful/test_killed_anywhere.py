"""kill -9 of the real program in each phase of its life; Splio's own books are the judge.

    KILLS=500 python3 installer/till.py test tests/stateful/test_killed_anywhere.py -m torture -s

Window and command line, by dice; a phase is chosen for each life, and death comes at any moment of
it (`deathbed`). SEED and MINUTES change the run; it ends in time, with the figures so far.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from posapp.app.backups import backups_in
from posapp.domain.burn import BurnState
from posapp.sandbox import DEMO_API_KEY, SandboxServer, World
from posapp.sandbox.ean import ean13
from posapp.store.backup import examine
from posapp.store.journal_view import JournalView
from posapp.store.ledger import LedgerView
from posapp.store.sales_archive import read_archive
from posapp.store.schema import LEDGER
from tests.stateful.killing import Died, Nursery, looked_at
from tests.stateful.upgrading import EARNED, Upgrade
from tests.store.makers import CARD as THEIRS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="POSIX timers send the SIGKILL")

CARD = "2171707962088"
HEADER = "external_id;card_code;reward_id;earned_date;expiration_date;status"
FINE = {0, 3, 4, 5}  # how the program may end that nobody killed
TOLD = ("splio.unreachable", "store.restoring")  # and what it may say then
FILED = 3000

WINDOW = (
    "scan", "reserve", "complete", "flush", "sync", "import", "backup", "journal archive",
    "sales archive", "",
)  # fmt: skip
COMMANDS = (
    "reserve", "complete", "flush", "recovery", "sync", "import", "backup", "restore", "renaming",
    "journal archive", "sales archive",
)  # fmt: skip
UPGRADE = ("migration", "backup before migration", "first start")
OFTEN = ("scan", "reserve", "complete", "flush")  # in a life of the window
CHORES = ("sync", "import", "journal archive", "sales archive")


@pytest.mark.torture
@pytest.mark.timeout(7200)
def test_every_phase(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kills = int(os.environ.get("KILLS", "500"))
    plan = (
        *(("window", phase) for phase in WINDOW),
        *(("command", phase) for phase in COMMANDS * 3),  # they take a tenth of the time
        *(("upgrade", phase) for phase in UPGRADE * 2),
    )
    run = Run(tmp_path, seed=int(os.environ.get("SEED", "1")), kills=kills, plan=plan)
    run.ends_at = time.monotonic() + 60 * float(os.environ.get("MINUTES", "60"))
    try:
        run.go()
    finally:
        with capsys.disabled():
            sys.stdout.write(run.told())
            sys.stdout.flush()
    assert run.killed == kills or (run.killed and time.monotonic() > run.ends_at)


class Run:
    """One till with its window and its commands, others that are upgraded, and one Splio."""

    def __init__(self, home: Path, seed: int, kills: int, plan: Sequence[tuple[str, str]]) -> None:
        self.home = home
        self.till = home / "till"
        self.dice = random.Random(seed)
        self.kills = kills
        self.plan = plan
        self.ends_at = time.monotonic() + 3600
        self.world = World(rate_limited=False)
        for store in ("PAR-01", "paris-01"):
            self.world.add_store(store)
        self.world.add_reward("bbco-10")
        self.world.add_member(CARD)
        self.world.add_member(THEIRS.value)
        self.codes = [ean13("1000", number) for number in range(1, 200 + 6 * kills)]
        self.filed = [ean13("2000", number) for number in range(1, FILED + 1)]
        for code in (*self.codes, *self.filed):
            self.world.add_attribution(code, reward="bbco-10", card=CARD, earned_at=EARNED)
        self.unused = list(self.codes)
        self.acknowledged: set[str] = set()
        self.life = 0
        self.killed = 0
        self.aimed: Counter[tuple[str, str]] = Counter()
        self.hit: Counter[tuple[str, str]] = Counter()
        self.inside: Counter[str] = Counter()
        self.took: defaultdict[str, list[float]] = defaultdict(list)
        self.audits = Counter[str]()
        self.upgrade: Upgrade | None = None
        self.splio: SandboxServer
        self.nursery: Nursery

    def go(self) -> None:
        """Kill, start again, kill again; audit in between and at the end."""
        with SandboxServer(self.world) as self.splio:
            self.nursery = Nursery(self.home)
            try:
                self.settle()
                self.settle()
                self.one_upgrade("")  # unharmed, to see how long it takes
                since = 0
                while self.killed < self.kills and time.monotonic() < self.ends_at:
                    self.one()
                    since += 1
                    if since == 100:
                        self.settle()
                        since = 0
                self.settle()
            finally:
                self.nursery.close()

    def one(self) -> None:
        program, phase = self.dice.choice(self.plan)
        if program == "upgrade":
            self.one_upgrade(phase)
            return
        args: list[str] = []
        chores: list[str] = []
        if program == "command":
            args = self.command(phase)
        else:
            chores = [phase] if phase in CHORES else self.dice.sample(CHORES, 1)
        with self.troubles():
            died = self.live(
                program,
                phase,
                args,
                chores=chores,
                codes=self.take(5) if program == "window" else [],
                nth=self.dice.choice((1, 1, 2, 3)) if program == "window" and phase in OFTEN else 1,
                anywhere=not phase,
            )
        if self.dice.random() < 0.5:  # else the program itself is the next to open the file
            self.glance(died)

    def command(self, phase: str) -> list[str]:
        match phase:
            case "reserve" | "complete":
                ref = f"C{self.life + 1}"
                return ["redeem", *self.take(2), "--amount", "90", "--sale", ref, "--json"]
            case "flush" | "recovery":
                return ["flush", "--json"]
            case "sync" | "backup":
                return [phase, "--json"]
            case "import":
                return ["import", str(self.file()), "--yes", "--json"]
            case "restore" | "renaming":
                return ["restore", str(self.newest()), "--yes", "--json"]
            case "journal archive":
                return ["journal", "archive", "--before", "cut", "--json"]
            case "sales archive":
                return ["archive", "run", "--before", "cut", "--json"]
            case _:
                raise ValueError(phase)

    def live(
        self,
        program: str,
        phase: str,
        args: Sequence[str],
        *,
        chores: Sequence[str] = (),
        codes: Sequence[str] = (),
        nth: int = 1,
        anywhere: bool = False,
        till: Path | None = None,
        later: Path | None = None,
    ) -> Died:
        """One life, and what is counted of it."""
        self.life += 1
        newest = backups_in(self.till / "backups", "till-1")
        aim = "migration" if phase == "first start" else phase
        order = {
            "life": self.life,
            "args": list(args),
            "aim": aim,
            "within_s": self.within(aim),
            "nth": 2 if phase == "renaming" else nth,
            "env": self.env(till or self.till),
            "chores": list(chores),
            "codes": list(codes),
            "file": str(self.file()) if "import" in chores else "",
            "before": newest[0].at.isoformat() if newest else "",
            "next": str(later) if later else "",
        }
        died = self.nursery.live(order, self.dice.uniform(0.05, 3.0) if anywhere else None)
        for _life, mark, *words in died.lines:
            if mark == "A":
                self.acknowledged.update(words)
            elif mark == "E":
                self.took[" ".join(words[:-1])].append(float(words[-1]))
        counted = (phase, program) if phase else ("any moment", program)
        if died.code == -signal.SIGKILL:
            self.killed += 1
            self.aimed[counted] += 1
            self.hit[counted] += not phase or aim in died.inside
            for one in died.inside or {"none of these"}:
                self.inside[one] += 1
        else:
            # Splio is away at times; and no command but one that writes ends a killed restore.
            is_told = any(code in died.said for code in TOLD)
            assert died.code in FINE or is_told, (
                f"life {self.life} {order} ended by {died.code}: {died.said}"
            )
        return died

    def within(self, phase: str) -> float:
        """How long a phase takes: one of the last times that it came to its end."""
        took = self.took[phase][-20:]
        if phase == "renaming":  # mostly there is nothing to rename
            took = [max(took)] if took else []
        return self.dice.choice(took) if took else 0.02

    def env(self, till: Path) -> dict[str, str]:
        return {
            "POSAPP_DATA_DIR": str(till),
            "POSAPP_SPLIO_URL": self.splio.url,
            "POSAPP_SPLIO_API_KEY": DEMO_API_KEY,
            "POSAPP_STORE_ID": "PAR-01",
            "POSAPP_TILL_ID": "till-1",
            "POSAPP_LANGUAGE": "en",
            "POSAPP_SOUND": "false",
            "POSAPP_REQUEST_TIMEOUT_S": "2",
            "POSAPP_BULK_SIZE": self.dice.choice(("1", "20")),
            "POSAPP_LOCK_AFTER_MINUTES": "0",
            # More is sold here than a store would want unconfirmed.
            "POSAPP_RISK_OUTAGE_COUNT": "0",
            "POSAPP_RISK_OUTAGE_VALUE": "0",
        }

    @contextmanager
    def troubles(self) -> Iterator[None]:
        """In some lives an answer is lost, or Splio is away."""
        with ExitStack() as faults:
            luck = self.dice.random()
            if luck < 0.2:
                faults.enter_context(self.splio.lose_answers("/burn", times=1))
            elif luck < 0.25:
                faults.enter_context(self.splio.offline())
            yield

    def take(self, count: int) -> list[str]:
        return [self.unused.pop() for _ in range(count)]

    def file(self) -> Path:
        """Codes as Splio has them too, in another order every time: no file is the last one's."""
        path = self.home / "demo_earnreward.csv"
        codes = self.dice.sample(self.filed, FILED)
        rows = [f"{code};{CARD};bbco-10;2026-06-12 14:02:00;;available" for code in codes]
        path.write_text("\n".join([HEADER, *rows]) + "\n")
        return path

    def newest(self) -> Path:
        return backups_in(self.till / "backups", "till-1")[0].path

    def glance(self, died: Died) -> None:
        """Right after the death: what was promised in this life is in the file."""
        ledger = self.till / "ledger.db"
        if not ledger.exists():  # a restore died between its renamings
            assert ledger.with_name("ledger.db.restoring").exists()
            return
        self.audits["glances"] += 1
        with closing(looked_at(ledger)) as raw:
            assert raw.execute("PRAGMA quick_check").fetchone() == ("ok",)
            for _life, mark, *words in died.lines:
                for code in words if mark in "AR" else ():
                    found = raw.execute("SELECT burned_date FROM burn WHERE code = ?", (code,))
                    rows = (
                        found.fetchall()
                        or raw.execute("SELECT 1 FROM used_code WHERE code = ?", (code,)).fetchall()
                    )
                    assert rows, f"{code} of life {self.life} is lost"
                    assert mark == "R" or any(row[0] for row in rows), f"{code} is not sold"

    def settle(self) -> None:
        """Everything once to its end, unharmed; then the audit."""

        def done(*args: str) -> dict[str, Any]:
            died = self.live("command", "", args)
            assert died.code == 0, f"{args}: {died.code}: {died.said}"
            start = min(place for mark in "[{" if (place := died.said.find(mark)) >= 0)
            found: dict[str, Any] = json.JSONDecoder().raw_decode(died.said[start:])[0]
            return found

        done("flush", "--watch", "--json")
        done("redeem", *self.take(2), "--amount", "90", "--sale", f"S{self.life}", "--json")
        for part in (self.till / "backups").glob("*.part"):
            os.utime(part, (0, 0))  # a fresh one may be of a copy that is being made beside
        done("backup", "--json")
        done("restore", str(self.newest()), "--yes", "--json")
        done("flush", "--watch", "--json")
        file = self.file()
        assert done("import", str(file), "--yes", "--json")["applied"] == FILED
        done("sync", "--json")
        done("journal", "archive", "--before", "cut", "--json")
        done("archive", "run", "--before", "cut", "--json")
        self.audit()

    def audit(self) -> None:
        """Splio's books, the ledger with its archives, and what the cashier was told."""
        self.audits["audits"] += 1
        ledger = self.till / "ledger.db"
        held: dict[str, str] = {}
        with closing(sqlite3.connect(ledger)) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert raw.execute("PRAGMA foreign_key_check").fetchone() is None
            found = raw.execute("SELECT code, state FROM burn WHERE burned_date IS NOT NULL")
            held.update(found.fetchall())
            filed = {code for (code,) in raw.execute("SELECT code FROM used_code")}
            files = [name for (name,) in raw.execute("SELECT file FROM sale_archive")]
        archived: dict[str, str] = {}
        for name in files:
            for one in read_archive(self.till / "archive" / name).filed:
                for burn in one.burns:
                    if burn.state.holds_the_code:
                        archived[burn.code.value] = burn.state.value
        assert archived.keys() == filed
        assert not archived.keys() & held.keys()
        held |= archived
        lost = self.acknowledged - held.keys()
        assert not lost, f"{len(lost)} acknowledged sales are lost: {lost}"
        unexplained = {code: s for code, s in held.items() if s != BurnState.CONFIRMED.value}
        assert not unexplained, unexplained
        booked: defaultdict[str, list[str]] = defaultdict(list)
        for arrival in self.world.arrivals:
            if arrival.code in self.known:
                booked[arrival.code].append(arrival.outcome)
        assert booked.keys() == held.keys(), booked.keys() ^ held.keys()
        doubled = {code: outcomes for code, outcomes in booked.items() if outcomes != ["burned"]}
        assert not doubled, doubled
        with JournalView.open(ledger) as view:
            found_bad = view.check(lambda _done, _all: None, self.till / "archive").findings
            assert not found_bad, found_bad
        copies = backups_in(self.till / "backups", "till-1")
        assert copies
        for copy in copies:
            examine(copy.path, LEDGER)
        with closing(sqlite3.connect(self.till / "stock.db")) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        left = [
            path.relative_to(self.till)
            for path in self.till.rglob("*")
            if path.suffix == ".part" or ".scratch" in path.name or "ledger.db.new" in path.name
        ]
        assert not left, left

    @property
    def known(self) -> set[str]:
        return set(self.codes)

    def one_upgrade(self, phase: str) -> None:
        """A till of the last version started by the next program; or one that never ran."""
        if phase == "first start" or not phase:
            till = self.home / f"first-{self.life}"
            self.live("upgrade", phase, ["flush", "--json"], till=till)
            after = self.live("upgrade", "", ["flush", "--json"], till=till)
            assert after.code == 0, after.said
            with LedgerView.open(till / "ledger.db") as view:
                assert not view.queue()
            shutil.rmtree(till)
        if phase == "first start":
            return
        if self.upgrade is None:
            self.upgrade = Upgrade(self)
        self.upgrade.live(phase)
        if self.upgrade.is_done:
            self.upgrade = None

    def told(self) -> str:
        lines = [f"\n{self.killed} kills, {self.life} lives, {len(self.acknowledged)} codes sold"]
        lines.append(json.dumps({**self.audits}))
        for (phase, program), aimed in sorted(self.aimed.items()):
            took = sorted(self.took[phase]) or [0.0]
            median = 1000 * took[len(took) // 2]
            hit = self.hit[phase, program]
            lines.append(f"| {phase} | {program} | {aimed} | {hit} | {median:.1f} ms |")
        lines.append(json.dumps(dict(self.inside.most_common())))
        return "\n".join(lines) + "\n"
