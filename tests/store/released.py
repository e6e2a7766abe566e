"""Files as released programs leave them, full: one of each kind for every released schema.

``python -m tests.store.released`` writes those of the present program anew. Only for as long as its
version is not released: after that a schema is changed by a new revision alone.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import shutil
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from posapp import __version__
from posapp.domain.approval import Approval
from posapp.domain.burn import (
    Accepted,
    BurnFact,
    BurnState,
    Claimed,
    FoundUnburned,
    Postponed,
    Refused,
    Route,
    Unanswered,
    WrittenOff,
)
from posapp.domain.code import Code
from posapp.domain.finding import Reason
from posapp.domain.grant import Arrived, Asked, GrantKey, GrantOrder, LeftOpen, TurnedDown
from posapp.domain.ids import BurnId, RewardId, SaleId
from posapp.domain.journal import Forgetting
from posapp.domain.member import Member
from posapp.domain.money import Money
from posapp.domain.people import Person, Role
from posapp.domain.place import TillPlace
from posapp.domain.sale import Draft
from posapp.domain.setting import Change
from posapp.domain.voucher import Reward, Voucher, VoucherStatus
from posapp.store.db import open_writer
from posapp.store.journal_file import KeepingReader
from posapp.store.ledger import LedgerFile
from posapp.store.schema import LEDGER, STOCK, Schema
from posapp.store.signing import Signer
from posapp.store.stock import StockFile
from tests.store.makers import CARD, NOON, after, completion, open_sale, reserved, voucher_code

HERE: Final = Path(__file__).parents[1] / "data" / "schemas"
FACTS: Final = "schemas.json"
EACH: Final = 8
OLD: Final = NOON - timedelta(days=900)
PLACE: Final = TillPlace("m" * 32, frozenset({"a" * 16}), "till-pc", "/till", "till-1")
_TABLES: Final = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"

# What brings a burn from its completed sale to where it shall stand.
LATER: Final = NOON + timedelta(days=3)
WAYS: Final[dict[BurnState, Sequence[BurnFact]]] = {
    BurnState.PENDING: (),
    BurnState.SENDING: (Claimed(LATER),),
    BurnState.CONFIRMED: (Claimed(LATER), Accepted(LATER, "200")),
    BurnState.REJECTED: (Claimed(LATER), Refused(LATER, "card_code_not_found: no membership")),
    BurnState.UNCLEAR: (Claimed(LATER), Unanswered(LATER, "timeout", LATER)),
    BurnState.WRITTEN_OFF: (
        Claimed(LATER),
        Refused(LATER, "external_id_not_found"),
        WrittenOff(LATER, "Ana", "client de confiance"),
    ),
}


def fill_ledger(path: Path, archive: Path) -> None:
    """A ledger in which every table has rows, and every state its burns."""
    with LedgerFile.open(path) as ledger:
        ledger.places.arrive(PLACE, OLD)
        _people(ledger)
        for number in range(900, 906):  # of years ago, settled: for the archives
            _sold(ledger, number, BurnState.CONFIRMED, OLD)
        number = 0
        for state in (*WAYS, BurnState.RELEASED, BurnState.RESERVED):
            for _ in range(EACH):
                _sold(ledger, number, state, NOON)
                number += 1
        _odd_ones(ledger)
        _grants(ledger)
        ledger.settings_book.notice({"theme": "dark"}, {"splio_api_key": "secret"}, NOON)
        ledger.settings_book.note([Change("theme", "dark", "light")], NOON, "Ana")
        look = KeepingReader(path, path, archive, "till-1", lambda: Signer(bytes(32)))
        lines = look.write_archive(OLD + timedelta(days=200), NOON)
        assert lines is not None
        ledger.journal_file.take_out(lines, NOON, None)
        sales = look.write_sales_archive(OLD + timedelta(days=200))
        assert sales is not None
        ledger.journal_file.take_out_sales(sales, NOON, None)
        ledger.journal_file.forget_card(CARD, Forgetting(), NOON, "Ana")
        while ledger.journal_file.add_keys(5000):
            pass


def fill_stock(path: Path) -> None:
    """A stock with rewards, codes and members."""
    stock = StockFile.open(path)
    try:
        stock.put_rewards([Reward(RewardId("bbco-25"), "25 € offerts")], NOON)
        stock.put_vouchers(
            (
                Voucher(voucher_code(n), RewardId("bbco-25"), VoucherStatus.AVAILABLE, "available")
                for n in range(60)
            ),
            NOON,
        )
        stock.put_member(Member(CARD, None, "Aïcha", "Benmoussa"), NOON)
        stock.note_full_sync(NOON)
    finally:
        stock.close()


def _people(ledger: LedgerFile) -> None:
    for name, role in (("Ana", Role.MANAGER), ("Bo", Role.CASHIER), ("Cléo", Role.CASHIER)):
        ledger.staff.add(Person(name, role, OLD), "$argon2id$not-a-pin", "Ana")


def _sold(ledger: LedgerFile, number: int, state: BurnState, at: datetime) -> None:
    sale = f"sale-{number}"
    ledger.open_sale(open_sale(sale, at))
    burn = reserved(number, sale)._replace(created_at=at)
    ledger.reserve(burn, by="Bo")
    if state is BurnState.RESERVED:
        return
    if state is BurnState.RELEASED:
        ledger.release(burn.id, at, "removed")
        ledger.cancel(SaleId(sale), at, "Bo")
        return
    ledger.complete(completion(sale, number, at=at))
    for fact in WAYS[state]:
        ledger.apply(burn.id, fact)


def _odd_ones(ledger: LedgerFile) -> None:
    """What a till has few of: put aside, approved, postponed, by file, two vouchers in a sale."""
    ledger.staff.leave("Cléo", NOON, "Ana")
    ledger.staff.count_try("Bo", NOON)
    ledger.open_sale(open_sale("aside"))
    draft = Draft(Money(4_200), CARD, "T-9", (Code("no such code"),))
    ledger.put_aside(SaleId("aside"), NOON, draft, "Bo")
    ledger.open_sale(open_sale("two"))
    word = Approval("Ana", "vu le bon papier", NOON, frozenset({Reason.UNKNOWN_HERE}), Money(900))
    ledger.reserve(reserved(500, "two"), word)
    ledger.reserve(reserved(501, "two"))
    ledger.complete(completion("two", 500, 501))
    ledger.apply(BurnId("burn-500"), Claimed(LATER))
    ledger.apply(BurnId("burn-500"), Postponed(LATER, "429: throttled", after(400_000)))
    ledger.apply(BurnId("burn-501"), Claimed(LATER, route=Route.FILE))
    ledger.apply(BurnId("burn-501"), Unanswered(LATER, "sftp.lost: on its way", LATER))
    ledger.open_sale(open_sale("again"))
    ledger.reserve(reserved(502, "again"))
    ledger.complete(completion("again", 502))
    ledger.apply(BurnId("burn-502"), Claimed(LATER))
    ledger.apply(BurnId("burn-502"), Unanswered(LATER, "500", LATER))
    ledger.apply(BurnId("burn-502"), FoundUnburned(LATER, "read: not burned", LATER))


def _grants(ledger: LedgerFile) -> None:
    for number in range(5):
        key = GrantKey(f"00000000-0000-4000-8000-{number:012d}")
        order = GrantOrder(key, CARD, RewardId("bbco-10"), "10 €", "Ana", "geste", 1, Money(1000))
        ledger.grants.plan(order, NOON)
        if number == 0:
            continue
        ledger.grants.apply(key, Asked(LATER))
        if number == 1:
            ledger.grants.apply(key, Arrived(LATER, "200", (Code("G-123456"),)))
        elif number == 2:
            ledger.grants.apply(key, TurnedDown(LATER, "card_unknown: no such card"))
        elif number == 3:
            ledger.grants.apply(key, LeftOpen(LATER, "timeout", LATER))


def fingerprint(path: Path) -> str:
    """Of a file's tables, indexes and triggers; layout does not count."""
    with closing(sqlite3.connect(path)) as raw:
        rows = raw.execute(_TABLES).fetchall()
    told = [[" ".join(str(cell).split()) for cell in row] for row in rows]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def contents(path: Path) -> dict[str, list[Any]]:
    """Every row of every table but the version's, sorted."""
    with closing(sqlite3.connect(path)) as raw:
        names = [name for kind, name, _t, _s in raw.execute(_TABLES) if kind == "table"]
        return {
            name: sorted(raw.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
            for name in names
            if name not in {"alembic_version", "written_by"} and not name.startswith("sqlite_")
        }


def fresh(schema: Schema, folder: Path) -> Path:
    """A new file of the present program."""
    path = folder / f"{schema.name}.db"
    open_writer(path, schema).close()
    return path


def released(version: str, schema: Schema, folder: Path) -> Path:
    """A copy of the file that the program of that version left, with its archives beside it."""
    path = folder / f"{schema.name}.db"
    folder.mkdir(exist_ok=True)
    packed = (HERE / version / f"{schema.name}.db.gz").read_bytes()
    path.write_bytes(gzip.decompress(packed))
    if schema is LEDGER:
        shutil.copytree(HERE / version / "archive", folder / "archive")
    return path


def facts_of(version: str) -> dict[str, dict[str, str]]:
    """The revision and the fingerprint of each kind of file of a released version."""
    found: dict[str, dict[str, str]] = json.loads((HERE / version / FACTS).read_text("utf-8"))
    return found


def versions() -> list[str]:
    """All released versions of which there are files, oldest first."""
    found = (folder.name for folder in HERE.iterdir() if folder.is_dir())
    return sorted(found, key=lambda name: [int(part) for part in name.split(".")])


def main() -> None:
    """Write the present version's files anew."""
    target = HERE / __version__
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        fill_ledger(work / "ledger.db", work / "archive")
        fill_stock(work / "stock.db")
        target.mkdir(parents=True, exist_ok=True)
        facts: dict[str, dict[str, str]] = {}
        for schema in (LEDGER, STOCK):
            plain = work / f"plain-{schema.name}.db"
            with closing(sqlite3.connect(work / f"{schema.name}.db")) as raw:
                raw.execute("VACUUM INTO ?", (str(plain),))
            packed = gzip.compress(plain.read_bytes(), 9, mtime=0)
            (target / f"{schema.name}.db.gz").write_bytes(packed)
            facts[schema.name] = {"revision": schema.head, "fingerprint": fingerprint(plain)}
        shutil.rmtree(target / "archive", ignore_errors=True)
        shutil.copytree(work / "archive", target / "archive")
        (target / FACTS).write_text(json.dumps(facts, indent=2) + "\n", "utf-8")
    print(f"written: {target}")  # noqa: T201 - a command


if __name__ == "__main__":
    main()
