"""What the till's screens need from the rest of the program, as one protocol.

`posapp.app.desk` implements it. Plain methods answer at once from this thread's own read-only
connections; coroutines are carried out by the engine's thread and awaited on the Qt loop.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posapp.domain.approval import Approval
    from posapp.domain.basket import Basket, Line
    from posapp.domain.burn import Burn
    from posapp.domain.code import Code
    from posapp.domain.code_file import Preview
    from posapp.domain.events import Fact
    from posapp.domain.finding import Basis
    from posapp.domain.ids import BurnId, SaleId
    from posapp.domain.link import Link
    from posapp.domain.member import Member
    from posapp.domain.member_rewards import MemberRewards
    from posapp.domain.member_search import ContactPage, MemberSearch
    from posapp.domain.policy import Policy
    from posapp.domain.ports import QueueState
    from posapp.domain.proof import Proof
    from posapp.domain.risk import Exposure
    from posapp.domain.sale import Draft, Sale
    from posapp.domain.scan import Scanning
    from posapp.domain.stock_level import StockLevel
    from posapp.domain.trouble import Trouble
    from posapp.domain.verdict import LocalUse, Sighting
    from posapp.domain.voucher import Reward
    from posapp.ui.office.ports import Office


@dataclass(frozen=True, slots=True)
class TillIdentity:
    """What the screen says about the till itself; `training` shows the banner."""

    till_id: str
    store_id: str | None
    zone: tzinfo
    training: bool = False


@dataclass(frozen=True, slots=True)
class CardFound:
    """What is known of a card; `splio_denies` where Splio says there is no such card."""

    card_code: Code
    member: Member | None
    basis: Basis
    as_of: datetime | None = None
    splio_denies: bool = False


@dataclass(frozen=True, slots=True)
class Sample:
    """A code of the training data to try, with the key of the story it tells."""

    code: str
    story: str


class Desk(Protocol):
    """The till behind the screen."""

    @property
    def identity(self) -> TillIdentity:
        """Till, store, zone, training or not."""
        ...

    @property
    def office(self) -> Office:
        """What the manager's pages need."""
        ...

    @property
    def policy(self) -> Policy:
        """The store's choices that judging needs."""
        ...

    @property
    def samples(self) -> Sequence[Sample]:
        """Codes to try, in training only."""
        ...

    @property
    def scanning(self) -> Scanning:
        """The store's choices about its scanners."""
        ...

    @property
    def receipt_line(self) -> str:
        """The store's own line for the receipt, with its placeholders; empty for none."""
        ...

    def now(self) -> datetime:
        """Now, aware UTC."""
        ...

    def link(self) -> Link:
        """The link to Splio as last learned."""
        ...

    def queue_state(self) -> QueueState:
        """Burns by state."""
        ...

    def last_sync(self) -> datetime | None:
        """When the stock's last full pass ended, aware UTC."""
        ...

    def next_sync(self) -> datetime | None:
        """When the stock is next brought up to date, aware UTC; None where nothing says it."""
        ...

    @property
    def codes_by_file(self) -> bool:
        """True where the granted codes come by file, so that a sync brings rewards only."""
        ...

    def exposure(self) -> Exposure:
        """What this till took without Splio's word and Splio has not confirmed yet."""
        ...

    def troubles(self) -> Sequence[Trouble]:
        """What is wrong with the till's files or disk now, the most urgent first."""
        ...

    def stock_levels(self) -> Sequence[StockLevel]:
        """How the rewards' codes hold out, those that are low first; as last watched."""
        ...

    def rewards(self) -> Sequence[Reward]:
        """All master rewards of the stock. Raises `StoreError`."""
        ...

    def open_sales(self) -> Sequence[tuple[Sale, Sequence[Burn]]]:
        """Open sales with their burns: put aside, or left by a crash or a power cut."""
        ...

    def sight(self, code: Code) -> Sighting:
        """What the till itself knows of a code, at once. Raises `StoreError`."""
        ...

    def known_card(self, card_code: Code) -> CardFound:
        """What the till itself knows of a card, at once."""
        ...

    async def ask(self, code: Code) -> Sighting:
        """Splio's word on a code within the time limit, else the till's own."""
        ...

    async def ask_card(self, card_code: Code) -> CardFound:
        """Splio's word on a card within the time limit, else the till's own."""
        ...

    async def member_rewards(self, card_code: Code) -> MemberRewards:
        """What the holder of a card may still use, by Splio within the time limit, else the stock.

        Raises `StoreError`.
        """
        ...

    async def find_members(self, search: MemberSearch) -> ContactPage:
        """The people that a search means. Cancelling it ends it. Raises `SplioError`."""
        ...

    async def reserve(self, sale_id: SaleId | None, line: Line) -> tuple[SaleId, BurnId] | LocalUse:
        """Hold a voucher for the sale; a `LocalUse` says what holds it already."""
        ...

    async def sign(self, code: Code, approval: Approval, pin: str) -> Proof:
        """Exchange a manager's PIN for the proof of one approval, as it stands now.

        Raises `PeopleError`: as `Staff.vouch`, and where the PIN is another's than `approval.by`.
        """
        ...

    def approve(self, proof: Proof) -> Approval:
        """Take a manager's word: a proof is good once and for seconds.

        Raises `PeopleError` ``people.not_vouched``.
        """
        ...

    async def note_approval(self, line: Line) -> None:
        """Note a manager's approval, taken before, of a voucher that is held already.

        Raises `PeopleError` ``people.not_vouched``, as `reserve` and `complete` do for a voucher
        on a word without proof, where anybody works here by name.
        """
        ...

    async def release(self, burn_id: BurnId) -> None:
        """Give a held voucher back."""
        ...

    async def complete(self, basket: Basket, ref: str) -> Sequence[Burn]:
        """Complete the sale; the burns now owed. Raises `SaleError` or `StoreError`."""
        ...

    async def cancel(self, sale_id: SaleId) -> None:
        """Cancel an open sale."""
        ...

    async def keep_draft(self, sale_id: SaleId, draft: Draft) -> None:
        """Keep what was entered of an open sale. Raises `SaleError` or `StoreError`."""
        ...

    async def put_aside(self, sale_id: SaleId | None, draft: Draft | None) -> SaleId:
        """Put a sale aside, its vouchers staying held; without a draft as it was last kept.

        Raises `SaleError` or `StoreError`.
        """
        ...

    async def recall(self, sale_id: SaleId) -> None:
        """Take an open sale in hand again. Raises `SaleError` or `StoreError`."""
        ...

    async def sync(self) -> None:
        """Bring the stock up to date now. Raises `SplioError` or `StoreError`."""
        ...

    async def preview_file(self, path: Path) -> Preview:
        """Look into a file of codes without taking it in. Raises `FileError`."""
        ...

    async def import_file(self, path: Path, *, confirmed: bool) -> None:
        """Take a file of codes in; its end is told as a fact. Raises `FileError`, `StoreError`.

        `confirmed` where a person saw the preview and agreed to a shape not seen before.
        """
        ...

    def cancel_sync(self) -> None:
        """Stop the sync that runs; what it has brought is kept."""
        ...

    def cancel_import(self) -> None:
        """Stop the import that runs; the stock is left consistent."""
        ...

    async def flush(self) -> None:
        """Send everything owed now."""
        ...

    def set_network(self, *, up: bool) -> None:
        """In training only: cut the network to the training's Splio, or bring it back."""
        ...

    def listen(self, listener: Callable[[Fact], None]) -> Callable[[], None]:
        """Hear facts, in this (the Qt) thread; the answer stops it."""
        ...
