"""A till with codes of every shape, members and staff, and ways to let their names slip out."""

from __future__ import annotations

import logging
import random
import shutil
import string
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from pydantic import SecretStr

from posapp.app.logs import DiscreetFormatter
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.domain.code import Code
from posapp.domain.ids import RewardId
from posapp.domain.member import Member
from posapp.domain.voucher import Voucher, VoucherStatus
from posapp.store.ledger import LedgerFile
from posapp.store.stock import StockFile

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
API_KEY = "kx7-secret-of-the-fleet"
PASSWORD = "hush hush"
STAFF = ("Marie Dupont", "Jean-Paul", "Zoë", "Li")
MEMBERS = (("Aïcha", "Benmoussa"), ("Guðrún", "De La Cruz"), ("Tom", "Ng"), ("Ulrike", "Weiß"))


@dataclass(frozen=True)
class Shop:
    """A till's settings and what must never be read outside of it."""

    settings: Settings
    codes: tuple[str, ...]
    cards: tuple[str, ...]

    @property
    def paths(self) -> TillPaths:
        return TillPaths(self.settings.data_dir)

    @property
    def names(self) -> tuple[str, ...]:
        return STAFF + tuple(part for names in MEMBERS for part in names)


class FixedClock:
    def now(self) -> datetime:
        return NOW


def copied(shop: Shop, root: Path) -> Shop:
    """The same till in another place."""
    shutil.copytree(shop.paths.root, root)
    settings = shop.settings.model_copy(update={"data_dir": root})
    return replace(shop, settings=settings)


def shop_at(root: Path) -> Shop:
    """A till whose databases hold all kinds of codes."""
    settings = Settings(
        data_dir=root,
        splio_api_key=SecretStr(API_KEY),
        sftp_password=SecretStr(PASSWORD),
        store_id="paris-01",
        till_id="till-1",
        language="en",
        # No settings take such an address; what hides secrets must not rest on that.
    ).model_copy(update={"splio_url": "http://anna:geheim99@127.0.0.1:9"})
    chance = random.Random(6)
    codes = tuple(_code(chance) for _ in range(240))
    cards = tuple("299" + "".join(chance.choices(string.digits, k=10)) for _ in range(60))
    paths = TillPaths(root)
    root.mkdir(parents=True, exist_ok=True)
    stock = StockFile.open(paths.stock)
    try:
        stock.put_vouchers(
            (
                Voucher(Code(code), RewardId("bbco-25"), VoucherStatus.AVAILABLE)
                for code in codes[:180]
            ),
            NOW,
        )
        for card, (first, last) in zip(cards, MEMBERS, strict=False):
            stock.put_member(Member(Code(card), None, first, last), NOW)
    finally:
        stock.close()
    ledger = LedgerFile.open(paths.ledger)
    try:
        with ledger._db.writing() as raw:
            for number, code in enumerate(codes[180:]):
                sale = f"00000000-0000-7000-8000-{number:012d}"
                card = cards[4 + number % (len(cards) - 4)]
                raw.execute(
                    "INSERT INTO sale (id, state, opened_at, till_id, cashier)"
                    " VALUES (?, 'open', 0, 'till-1', ?)",
                    (sale, STAFF[number % len(STAFF)]),
                )
                raw.execute(
                    "INSERT INTO burn (id, sale_id, code, card_code, reward_name, state,"
                    " created_at, attempts, delays) VALUES (?, ?, ?, ?, 'x', 'reserved', 0, 0, 0)",
                    (sale.replace("7000", "7001"), sale, code, card),
                )
        for number, name in enumerate(STAFF):
            told = f"told {name} about {codes[number]} of {cards[number]}"
            ledger.note_fact(NOW, "Told", {"by": name, "why": told, "key": API_KEY}, name)
    finally:
        ledger.close()
    rest = set(cards[4 + len(codes[180:]) :])
    return Shop(settings, codes, tuple(card for card in cards if card not in rest))


def _code(chance: random.Random) -> str:
    def some(marks: str, least: int, most: int) -> str:
        return "".join(chance.choices(marks, k=chance.randint(least, most)))

    match chance.randrange(7):
        case 0:
            return some(string.digits, 13, 13)
        case 1:
            return some(string.ascii_uppercase, 6, 12)
        case 2:
            return some(string.ascii_lowercase, 7, 12)
        case 3:
            return some(string.ascii_uppercase + string.digits, 8, 16)
        case 4:
            return "-".join(some(string.ascii_uppercase, 3, 4) for _ in range(4))
        case 5:
            return "/".join(("P", some(string.ascii_letters, 6, 8), some(string.digits, 2, 3)))
        case _:
            return "É" + some(string.ascii_letters + "éß", 7, 9) + "+" + some("abc", 2, 2)


@contextmanager
def logging_to(path: Path) -> Iterator[logging.Logger]:
    """A logger that writes as the program's own does."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(DiscreetFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.Logger("posapp.app.engine")
    logger.addHandler(handler)
    try:
        yield logger
    finally:
        handler.close()


def slip_out(logger: logging.Logger, said: str, raising: Callable[[str], BaseException]) -> None:
    """Log a bug whose exceptions quote what they should not."""
    try:
        try:
            raise raising(said)
        except Exception as first:
            raise RuntimeError(f"while at {said}") from first
    except RuntimeError:
        logger.exception("bug")


def texts_of(bundle: Path) -> dict[str, str]:
    """Every file of a bundle."""
    with zipfile.ZipFile(bundle) as opened:
        assert opened.testzip() is None
        return {name: opened.read(name).decode() for name in opened.namelist()}
