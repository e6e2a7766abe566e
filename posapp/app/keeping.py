"""How long things are kept, put together for one till; the key that signs archives."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from posapp.app.clock import TillClock
from posapp.app.paths import TillPaths
from posapp.app.secrets import Secrets
from posapp.domain.errors import Disposition, StoreError
from posapp.services.keeping import Keeping
from posapp.store.journal_file import KeepingReader
from posapp.store.signing import SEED_BYTES, Signer

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.domain.ports import Clock
    from posapp.store.ledger import LedgerFile
    from posapp.store.stock import StockFile

_NAME = "journal key of {place}"


def make_keeping(settings: Settings, ledger: LedgerFile, stock: StockFile, clock: Clock) -> Keeping:
    """What archives and forgets for this till."""
    paths = TillPaths(settings.data_dir)
    found = KeepingReader(
        paths.ledger,
        paths.stock,
        paths.archive,
        settings.till_id,
        lambda: signer_of(settings.data_dir),
    )
    return Keeping(
        ledger.journal_file,
        stock.persons,
        found,
        clock,
        settings.zone,
        months=settings.journal_keep_months,
        sales_months=settings.sales_keep_months,
        days=settings.persons_keep_days,
        is_sure=lambda: not isinstance(clock, TillClock) or clock.state.is_sure,
    )


def signer_of(data_dir: Path) -> Signer:
    """The till's key for archives, made where there is none; may take a few seconds.

    Raises `SettingsError` where a new one cannot be kept; `StoreError` ``journal.key`` where the
    kept one cannot be read now: another one in its place would look like another till's.
    """
    kept = Secrets(data_dir)
    name = _NAME.format(place=data_dir.absolute())
    value = kept.read(name)
    if value is not None:
        try:
            return Signer(bytes.fromhex(value))
        except ValueError:
            raise StoreError("journal.key", Disposition.ASK) from None
    if kept.place(name) is not None:
        raise StoreError("journal.key", Disposition.ASK)
    seed = secrets.token_bytes(SEED_BYTES)
    kept.keep(name, seed.hex())
    return Signer(seed)


def known_key(data_dir: Path) -> str | None:
    """The short form of this till's key for archives; None where it has none, or not now."""
    value = Secrets(data_dir).read(_NAME.format(place=data_dir.absolute()))
    try:
        return Signer(bytes.fromhex(value)).short if value else None
    except ValueError:
        return None
