"""What the verbs need from the edges, as protocols.

The rooms `store` and `splio` implement them; the verbs and the tests see nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from posapp.domain.burn import Burn, BurnFact, BurnState, Route

if TYPE_CHECKING:
    from posapp.domain.answers import (
        AttributionRead,
        BulkAnswer,
        BurnAnswer,
        BurnRequest,
        RewardPage,
        RewardRead,
        SplioStore,
        UploadAnswer,
        VoucherPage,
    )
    from posapp.domain.approval import Approval
    from posapp.domain.batch import Batch, Mark
    from posapp.domain.code import Code
    from posapp.domain.ids import BurnId, RewardId, SaleId, StoreId
    from posapp.domain.member import Member
    from posapp.domain.risk import Exposure
    from posapp.domain.sale import Completion, Draft, Sale
    from posapp.domain.stock_pass import Doubt, RewardCounts
    from posapp.domain.verdict import LocalUse
    from posapp.domain.voucher import Reward, Voucher


class Clock(Protocol):
    """The only source of the present."""

    def now(self) -> datetime:
        """Now, aware UTC."""
        ...


@dataclass(frozen=True, slots=True)
class StockState:
    """How fresh and how large the stock is; moments are aware UTC."""

    last_full_sync: datetime | None
    rewards: int
    codes: int
    members: int
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class QueueState:
    """Burns by state, and when the oldest owed one was completed (aware UTC)."""

    counts: dict[BurnState, int]
    oldest_owed: datetime | None

    @property
    def waiting(self) -> int:
        """Burns that wait to be sent or are being sent."""
        return self.counts.get(BurnState.PENDING, 0) + self.counts.get(BurnState.SENDING, 0)

    @property
    def unclear(self) -> int:
        """Burns of which it is not known whether they arrived."""
        return self.counts.get(BurnState.UNCLEAR, 0)

    @property
    def rejected(self) -> int:
        """Burns a manager must look at."""
        return self.counts.get(BurnState.REJECTED, 0)


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A burn with the ticket number of its sale, as lists show it."""

    burn: Burn
    sale_ref: str | None


class StockReader(Protocol):
    """Looks up what Splio last told. Each thread has its own."""

    def voucher(self, code: Code) -> tuple[Voucher, datetime] | None:
        """The voucher and as of when it is known so (aware UTC)."""
        ...

    def granted(self, code: Code) -> tuple[Voucher, Reward | None, datetime] | None:
        """`voucher` with its reward, in one go; None for a reward that is not described."""
        ...

    def reward(self, reward_id: RewardId) -> Reward | None:
        """A master reward."""
        ...

    def rewards(self) -> Sequence[Reward]:
        """All master rewards, by name."""
        ...

    def member(self, card_code: Code) -> tuple[Member, datetime] | None:
        """A member seen before and when (aware UTC)."""
        ...

    def state(self) -> StockState:
        """Freshness and size."""
        ...

    def last_full_sync(self) -> datetime | None:
        """As of when no code was missing: when the last pass that ended well began."""
        ...

    def last_pass(self) -> datetime | None:
        """When the last pass ended, even one that swept nothing."""
        ...

    def counts(self) -> Mapping[RewardId, RewardCounts]:
        """What was last counted of each master reward's codes."""
        ...


class Stock(StockReader, Protocol):
    """The stock's one writer. Written only from Splio's answers and files."""

    def put_rewards(self, rewards: Iterable[Reward], at: datetime) -> None:
        """Insert or replace master rewards."""
        ...

    def put_vouchers(self, vouchers: Iterable[Voucher], at: datetime) -> None:
        """Insert or update vouchers; a known card code survives a source that does not tell it."""
        ...

    def put_member(self, member: Member, at: datetime) -> None:
        """Insert or replace a member."""
        ...

    def note_full_sync(self, at: datetime) -> None:
        """Remember that as of `at` the stock held all codes, each as it stands."""
        ...


class LedgerReader(Protocol):
    """Reads sales and burns. Each thread has its own."""

    def local_use(self, code: Code) -> LocalUse | None:
        """The burn that holds a code at this till, if one does."""
        ...

    def burn(self, burn_id: BurnId) -> Burn | None:
        """One burn."""
        ...

    def burns_of(self, sale_id: SaleId) -> Sequence[Burn]:
        """The burns of a sale, oldest first."""
        ...

    def sale(self, sale_id: SaleId) -> Sale | None:
        """One sale."""
        ...

    def completed_sales(self, ref: str) -> Sequence[Sale]:
        """Completed sales with this ticket number, newest first."""
        ...

    def open_sales(self) -> Sequence[Sale]:
        """Open sales that hold vouchers, oldest first: what a crash or a power cut leaves."""
        ...

    def queue(self, state: BurnState | None = None, limit: int | None = None) -> Sequence[QueueRow]:
        """Burns oldest first, of one state or of all."""
        ...

    def queue_state(self) -> QueueState:
        """Counts by state."""
        ...

    def exposure(self) -> Exposure:
        """What was taken without Splio's word and Splio has not confirmed yet; cheap."""
        ...

    def live_codes(self) -> frozenset[str]:
        """Codes that this till still needs in the stock: reserved, owed, unclear or refused."""
        ...

    def next_due(self, *, pending: bool = True, unclear_by: Route | None = None) -> datetime | None:
        """When the next PENDING or UNCLEAR burn is due; None when none is.

        Without `pending` only UNCLEAR ones count, and of these with `unclear_by` only that way's.
        """
        ...


class Ledger(LedgerReader, Protocol):
    """The ledger's one writer. Every method is one durable transaction with its journal facts."""

    def open_sale(self, sale: Sale) -> None:
        """Record a new open sale."""
        ...

    def reserve(
        self, burn: Burn, approval: Approval | None = None, by: str | None = None
    ) -> LocalUse | None:
        """Insert a RESERVED burn unless the code is held already; then say by what, write nothing.

        `approval` is the manager's word it is taken on; it is noted with the burn. The check and
        the insert are one IMMEDIATE transaction. Raises `SaleError` ``sale.not_open`` when its
        sale is not open.
        """
        ...

    def approve(self, burn_id: BurnId, approval: Approval) -> Burn:
        """Note a manager's approval of a voucher that is held already.

        Raises `SaleError` ``sale.not_reserved`` where it no longer is.
        """
        ...

    def release(self, burn_id: BurnId, at: datetime, why: str, by: str | None = None) -> Burn:
        """Give a RESERVED burn's code back."""
        ...

    def complete(self, completion: Completion) -> Sequence[Burn]:
        """Complete the sale: accepted reservations become PENDING, the others are released.

        One transaction. Returns the burns now owed. Raises `SaleError` ``sale.not_open``, or
        ``sale.not_reserved`` when an accepted code is not reserved by this sale.
        """
        ...

    def keep_draft(self, sale_id: SaleId, draft: Draft) -> None:
        """Keep what was entered of an open sale. Raises as `cancel` does."""
        ...

    def put_aside(
        self, sale_id: SaleId, at: datetime, draft: Draft | None = None, by: str | None = None
    ) -> None:
        """Put an open sale aside, its vouchers staying held. Raises as `cancel` does."""
        ...

    def recall(self, sale_id: SaleId, at: datetime, by: str | None = None) -> None:
        """Take an open sale in hand again. Raises as `cancel` does."""
        ...

    def cancel(self, sale_id: SaleId, at: datetime, by: str | None = None) -> Sequence[Burn]:
        """Cancel an open sale and release its reservations; returns the released burns."""
        ...

    def note_fact(
        self, at: datetime, fact: str, detail: dict[str, object], by: str | None = None
    ) -> None:
        """Note in the journal what somebody did that is no sale's."""
        ...

    def claim(
        self,
        at: datetime,
        limit: int,
        *,
        ignore_due: bool = False,
        unsent: bool = False,
        after: BurnId | None = None,
        store_id: StoreId | None = None,
        route: Route = Route.API,
    ) -> Sequence[Burn]:
        """Move up to `limit` PENDING burns that are due, oldest first, to SENDING.

        `unsent` also takes those never sent yet, whatever their due time. With `after`, only burns
        minted later than that one: a pass goes through the queue once. `store_id` is the store set
        now, for burns whose own one Splio does not know. `route` is the way they go now.
        """
        ...

    def due_unclear(
        self,
        at: datetime,
        limit: int,
        *,
        ignore_due: bool = False,
        after: BurnId | None = None,
        route: Route | None = None,
    ) -> Sequence[Burn]:
        """Up to `limit` UNCLEAR burns that may be read now, oldest first, later than `after`.

        With `route`, only those that went that way.
        """
        ...

    def apply(self, burn_id: BurnId, fact: BurnFact) -> Burn:
        """Move one burn by a fact, through the state machine, and journal it."""
        ...

    def apply_all(self, moves: Sequence[tuple[BurnId, BurnFact]]) -> Sequence[Burn]:
        """Move several burns, each by its fact, in one transaction."""
        ...

    def recover(self, at: datetime) -> Sequence[Burn]:
        """After a crash: every SENDING burn becomes UNCLEAR, before anything is sent."""
        ...


class Splio(Protocol):
    """The server. Reads raise `SplioError`; a burn never raises, it answers."""

    async def ping(self) -> None:
        """The cheapest authenticated call. Raises `SplioError`."""
        ...

    async def rewards(self, after: str | None = None) -> RewardPage:
        """One page of master rewards."""
        ...

    async def attributions(self, reward_id: RewardId, after: str | None = None) -> VoucherPage:
        """One page of a reward's granted codes (no card codes there)."""
        ...

    async def attribution(self, code: Code) -> AttributionRead | None:
        """One attribution in full; None when Splio itself says that it does not know it."""
        ...

    async def member(self, card_code: Code) -> Member | None:
        """One member; None when Splio itself says that it does not know the card."""
        ...

    async def stores(self) -> Sequence[SplioStore]:
        """The stores that a store_id may name."""
        ...

    async def burn(self, request: BurnRequest) -> BurnAnswer:
        """Burn one voucher. Never raises for what the world can do."""
        ...

    async def burn_many(self, requests: Sequence[BurnRequest]) -> BulkAnswer:
        """Burn several vouchers in one call. Never raises for what the world can do."""
        ...

    async def reward(self, reward_id: RewardId) -> RewardRead | None:
        """One master reward; None when Splio itself says that there is none."""
        ...

    async def send_codes(self, reward_id: RewardId, codes: Sequence[Code]) -> UploadAnswer:
        """Add own codes to a reward's stock. Never raises for what the world can do."""
        ...


class Batches(Protocol):
    """Own codes made at this till, a file a batch. Raises `StoreError`."""

    def names(self) -> Sequence[str]:
        """The names of all batches, oldest first."""
        ...

    def load(self, name: str) -> Batch:
        """One batch with its marks."""
        ...

    def create(self, batch: Batch) -> None:
        """Keep a new batch; it is on the disk when this returns."""
        ...

    def mark(self, name: str, mark: Mark) -> None:
        """Add a mark to a batch; it is on the disk when this returns."""
        ...
