"""One till without a screen: what sells, and what works behind it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posapp.app.backups import Backups
    from posapp.app.behind import Behind
    from posapp.app.keys import SplioKey
    from posapp.app.settings import Settings
    from posapp.app.splio_way import SplioWay
    from posapp.domain.ports import Clock, Splio
    from posapp.services.attention import Attention
    from posapp.services.bus import Bus
    from posapp.services.fetching import Fetching
    from posapp.services.flush import Flush
    from posapp.services.granting import Granting
    from posapp.services.health import Health
    from posapp.services.importing import Importer
    from posapp.services.keeping import Keeping
    from posapp.services.link import LinkWatch
    from posapp.services.lookup import Lookup
    from posapp.services.members import Members
    from posapp.services.people import People
    from posapp.services.sale import Selling
    from posapp.services.stock import StockSync
    from posapp.services.watch import StockWatch
    from posapp.services.way import RightOfWay
    from posapp.store.journal_file import JournalFile
    from posapp.store.ledger import LedgerFile
    from posapp.store.settings_book import SettingsBook
    from posapp.store.stock import StockFile


@dataclass(frozen=True)
class Core:
    """Everything here belongs to the thread that opened it.

    A scan and a sale need what stands here as fields. The rest works behind them: it is put
    together, and its rooms are loaded, once the first of it is wanted, so that no till waits for it
    at its start. `line` is the way to Splio; `splio` is the cashier's and `background` the
    background's share of it, which refuse every call where no key is set.
    """

    settings: Settings
    clock: Clock
    bus: Bus
    stock: StockFile
    ledger: LedgerFile
    key: SplioKey
    line: SplioWay
    splio: Splio
    background: Splio
    link: LinkWatch
    lookup: Lookup
    selling: Selling
    watch: StockWatch
    members: Members
    people: People
    health: Health
    way: RightOfWay

    @cached_property
    def behind(self) -> Behind:
        """What works behind the sale; nothing of it is under way yet."""
        from posapp.app.behind import put_together

        return put_together(self)

    async def close(self) -> None:
        """End what is under way behind the sale."""
        if "behind" in self.__dict__:
            await self.behind.importer.close()

    @property
    def flush(self) -> Flush:
        """What sends burns."""
        return self.behind.flush

    @property
    def sync(self) -> StockSync:
        """What brings the stock up to date from Splio."""
        return self.behind.sync

    @property
    def importer(self) -> Importer:
        """What takes files into the stock."""
        return self.behind.importer

    @property
    def fetching(self) -> Fetching:
        """What looks for new files."""
        return self.behind.fetching

    @property
    def attention(self) -> Attention:
        """What a manager decides about burns that are stuck."""
        return self.behind.attention

    @property
    def granting(self) -> Granting:
        """What grants new rewards."""
        return self.behind.granting

    @property
    def keeping(self) -> Keeping:
        """What archives and forgets."""
        return self.behind.keeping

    @property
    def backups(self) -> Backups:
        """What copies the till's sales."""
        return self.behind.backups

    @property
    def journal(self) -> JournalFile:
        """What is written of the journal beside its lines."""
        return self.ledger.journal_file

    @property
    def settings_book(self) -> SettingsBook:
        """Which settings were changed."""
        return self.ledger.settings_book
