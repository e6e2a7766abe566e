"""The two kinds of file and the versions of each that this program knows.

Readable without alembic, whose import costs a quarter of a second: it is needed only where a
file's version differs. A test holds the lists against the scripts.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

_SCRIPTS: Final = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class Schema:
    """One kind of file.

    Attributes:
        application_id: stands in the file's header, so that no file is taken for another kind.
        revisions: all known versions, oldest first; the last is the one this program works with.
        scripts: the directory of the migrations.
        synchronous: SQLite's word; FULL survives a power cut after every commit.
        copied_first: whether an existing file is copied before a migration.
        reader: the oldest program that can read the last version; an older one names it.
    """

    name: str
    application_id: int
    revisions: tuple[str, ...]
    scripts: Path
    synchronous: Literal["NORMAL", "FULL"]
    copied_first: bool
    reader: str = "0.1.0"

    @property
    def head(self) -> str:
        """The version this program works with."""
        return self.revisions[-1]


STOCK: Final = Schema(
    name="stock",
    application_id=0x504F5353,  # "POSS"
    revisions=("stock_0001",),
    scripts=_SCRIPTS / "stock",
    synchronous="NORMAL",
    copied_first=False,
)

LEDGER: Final = Schema(
    name="ledger",
    application_id=0x504F534C,  # "POSL"
    revisions=("ledger_0001",),
    scripts=_SCRIPTS / "ledger",
    synchronous="FULL",
    copied_first=True,
)
