"""Old, settled sales in a signed file: what such a file says of itself, and what is in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posapp.domain.burn import Burn
    from posapp.domain.sale import Sale


@dataclass(frozen=True, slots=True)
class FiledSale:
    """A closed sale with its settled burns, as they left the ledger; neither names a card."""

    sale: Sale
    burns: tuple[Burn, ...]


@dataclass(frozen=True, slots=True)
class SalesArchive:
    """A file of old sales, the `number`-th of its till.

    `since` and `until` (aware UTC) are when the first and the last of its sales ended. `key` is the
    short form of the key that signed it; `before` is the hash that its first line is chained to,
    `end` that of its last.
    """

    path: Path
    number: int
    sales: int
    burns: int
    since: datetime
    until: datetime
    key: str
    till: str
    before: bytes
    end: bytes
    sha256: bytes
    filed: tuple[FiledSale, ...] = field(default=(), repr=False)
