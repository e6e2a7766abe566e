"""How a till is and bundles about it, as a test says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from posapp.domain.backup import Backup, BackupReport, CopyFacts, Second
from posapp.domain.errors import PosError
from posapp.domain.health import Bundle, BundleStep, Condition, Observed
from posapp.domain.journal import Mark
from posapp.domain.place import Answer, Copy


class FakeSupport:
    """Answers at once, or fails as told."""

    version = "1.2.3"

    def __init__(self) -> None:
        self.folder = Path("/desk")
        self.seen: list[Observed] = [Observed("program", Condition.GOOD, "posapp 1.2.3")]
        self.fails: PosError | None = None
        self.looks: list[str] = []
        self.made_in: list[Path] = []
        self.backups = 0
        self.copy_: Copy | None = None
        self.answers: list[Answer] = []
        self.second = Second.NOT_SET
        self.cut: tuple[str, ...] = ()

    def copy(self) -> Copy | None:
        return self.copy_

    async def answer_copy(self, answer: Answer) -> int:
        if self.fails is not None:
            raise self.fails
        self.answers.append(answer)
        self.copy_ = None
        return 3

    async def look(self, language: str) -> Sequence[Observed]:
        self.looks.append(language)
        return self.seen

    async def back_up(self) -> BackupReport:
        self.backups += 1
        if self.fails is not None:
            raise self.fails
        backup = Backup(Path("/till/backups/ledger.db"), datetime(2026, 11, 21, tzinfo=UTC), 5_000)
        facts = CopyFacts(backup.path, 5_000, "", "", {}, 0, 0, Mark(0, ""), None, None, None)
        return BackupReport(backup, facts, second=self.second)

    async def make_bundle(
        self, language: str, folder: Path, tell: Callable[[BundleStep], None]
    ) -> Bundle:
        del language
        self.made_in.append(folder)
        if self.fails is not None:
            raise self.fails
        for step in BundleStep:
            tell(step)
        return Bundle(folder / "posapp-till-1.zip", 1_300_000, self.cut)
