"""A small till in memory: the `Desk` protocol by hand, with Splio's answers as the test wants."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from posapp.domain.approval import Approval
from posapp.domain.basket import Basket, Line
from posapp.domain.burn import Burn, BurnState
from posapp.domain.code import Code
from posapp.domain.code_file import Preview, Reject, RowFault
from posapp.domain.errors import PosError
from posapp.domain.events import Fact, SaleCompleted
from posapp.domain.file_shape import Scope
from posapp.domain.finding import Basis, Kind
from posapp.domain.ids import BurnId, RewardId, SaleId, TillId
from posapp.domain.link import Link, LinkState
from posapp.domain.member import Member
from posapp.domain.member_rewards import MemberRewards
from posapp.domain.member_search import ContactPage, MemberSearch
from posapp.domain.people import Right
from posapp.domain.policy import Policy
from posapp.domain.ports import QueueState
from posapp.domain.proof import Proof, Words
from posapp.domain.risk import Exposure
from posapp.domain.sale import Draft, Sale, SaleState
from posapp.domain.scan import Scanning
from posapp.domain.stock_level import StockLevel
from posapp.domain.trouble import Trouble
from posapp.domain.verdict import LocalUse, Sighting
from posapp.domain.voucher import CustomField, Reward, Voucher, VoucherStatus, Worth, WorthKind
from posapp.ui.desk import CardFound, Sample, TillIdentity
from tests.ui.fake_office import FakeOffice

NOW = datetime(2026, 6, 12, 12, 30, tzinfo=UTC)  # 14:30 in Paris
SYNCED = NOW - timedelta(minutes=28)

GOOD = Code("1000739900010")
THRESHOLD = Code("1000739900027")
SECOND_GOOD = Code("1000739900034")
EXPIRED = Code("1000739900065")
UNKNOWN = Code("1000739900997")
CARD = Code("2171000000015")
OTHER_CARD = Code("2171000000022")

ELODIE = Member(CARD, 7, "Elodie", "Riquer", "Bronze", 150)
TEN_EUROS = Reward(RewardId("bbco-10"), "Chèque cadeau 10 €", Worth(WorthKind.VALUE, Decimal(10)))
FROM_FIFTY = replace(
    TEN_EUROS,
    id=RewardId("bbco-25"),
    name="Chèque d'un montant de 25 euros",
    worth=Worth(WorthKind.VALUE, Decimal(25)),
    custom_fields=(CustomField(1, "Minimum dachat pour utiliser la récompense", "50"),),
)


def voucher(
    code: Code,
    status: VoucherStatus = VoucherStatus.AVAILABLE,
    card: Code | None = CARD,
    expires_at: datetime | None = None,
) -> Voucher:
    return Voucher(
        code, RewardId("bbco-10"), status, status.value, card_code=card, expires_at=expires_at
    )


def in_stock(code: Code, reward: Reward = TEN_EUROS, **facts: object) -> Sighting:
    made = voucher(code, **facts)  # type: ignore[arg-type]
    return Sighting(code, Kind.VOUCHER, Basis.STOCK, SYNCED, voucher=made, reward=reward)


class FakeDesk:
    """Knows a few codes; counts what the ledger was asked to do."""

    def __init__(self, *, training: bool = False, samples: Sequence[Sample] = ()) -> None:
        self.identity_ = TillIdentity("caisse-1", "PAR-01", ZoneInfo("Europe/Paris"), training)
        self.policy = Policy()
        self.office = FakeOffice()
        self.words = Words()
        self.samples: Sequence[Sample] = tuple(samples)
        self.receipt_line = ""
        self.drafts: dict[SaleId, Draft] = {}
        self.stock = {
            sighting.code: sighting
            for sighting in (
                in_stock(GOOD),
                in_stock(SECOND_GOOD),
                in_stock(THRESHOLD, FROM_FIFTY),
                in_stock(EXPIRED, status=VoucherStatus.EXPIRED, expires_at=NOW - timedelta(days=3)),
                Sighting(CARD, Kind.CARD, Basis.STOCK, SYNCED, member=ELODIE),
            )
        }
        self.cards = {CARD: ELODIE}
        self.answers: dict[Code, Sighting] = {}
        self.card_answers: dict[Code, CardFound] = {}
        self.rewards_of: dict[Code, MemberRewards] = {}
        self.people: dict[str, ContactPage] = {}
        self.held: dict[Code, Burn] = {}
        self.left_open: list[tuple[Sale, Sequence[Burn]]] = []
        self.fails: dict[str, PosError | RuntimeError] = {}
        self.gates: dict[str, asyncio.Event] = {}
        self.calls: list[tuple[str, object]] = []
        self.link_ = Link(LinkState.ONLINE)
        self.counts: dict[BurnState, int] = {}
        self.synced: datetime | None = SYNCED
        self.codes_by_file = False
        self.scanning = Scanning()
        self.exposure_ = Exposure()
        self.troubles_: tuple[Trouble, ...] = ()
        self.levels: tuple[StockLevel, ...] = ()
        self.preview = Preview(
            name="codes.csv",
            scope=Scope.EARN_REWARD,
            separator=";",
            encoding="utf-8",
            mapping=(("external_id", "external_id"), ("carte", "card_code"), ("magasin", None)),
            missing=("earned_date",),
            rows=(("…0010", "…0015", "PAR-01"), ("…0027", "…0015", "PAR-01")),
            looked_at=3,
            rejects=(Reject(4, RowFault.BAD_DATE, "expiration_date"),),
        )
        self.rewards_: list[Reward] = [TEN_EUROS, FROM_FIFTY]
        self.approvals: dict[BurnId, Approval] = {}
        self.clock = NOW
        self._listeners: list[Callable[[Fact], None]] = []
        self._ids = itertools.count(1)

    @property
    def identity(self) -> TillIdentity:
        return self.identity_

    def now(self) -> datetime:
        return self.clock

    def link(self) -> Link:
        return self.link_

    def queue_state(self) -> QueueState:
        return QueueState(dict(self.counts), None)

    def last_sync(self) -> datetime | None:
        return self.synced

    def next_sync(self) -> datetime | None:
        return self.synced + timedelta(minutes=30) if self.synced else None

    def exposure(self) -> Exposure:
        return self.exposure_

    def troubles(self) -> Sequence[Trouble]:
        return self.troubles_

    def stock_levels(self) -> Sequence[StockLevel]:
        return self.levels

    def rewards(self) -> Sequence[Reward]:
        self._fail("rewards")
        return tuple(self.rewards_)

    def open_sales(self) -> Sequence[tuple[Sale, Sequence[Burn]]]:
        self._fail("open_sales")
        return tuple(self.left_open)

    def sight(self, code: Code) -> Sighting:
        self._fail("sight")
        found = self.stock.get(code, Sighting(code, as_of=self.synced))
        burn = self.held.get(code)
        if burn is None:
            return found
        use = LocalUse(burn.state, burn.sale_id, None, burn.created_at)
        return replace(found, local=use)

    def known_card(self, card_code: Code) -> CardFound:
        member = self.cards.get(card_code)
        if member is None:
            return CardFound(card_code, None, Basis.NONE)
        return CardFound(card_code, member, Basis.STOCK, SYNCED)

    async def ask(self, code: Code) -> Sighting:
        self.calls.append(("ask", code))
        await self._gate("ask")
        return self.answers.get(code) or self.sight(code)

    async def ask_card(self, card_code: Code) -> CardFound:
        self.calls.append(("ask_card", card_code))
        await self._gate("ask_card")
        return self.card_answers.get(card_code) or self.known_card(card_code)

    async def member_rewards(self, card_code: Code) -> MemberRewards:
        self.calls.append(("member_rewards", card_code))
        await self._gate("member_rewards")
        return self.rewards_of.get(card_code, MemberRewards(card_code))

    async def find_members(self, search: MemberSearch) -> ContactPage:
        self.calls.append(("find_members", search))
        await self._gate("find_members")
        return self.people.get(search.values[0], ContactPage(total=0))

    async def reserve(self, sale_id: SaleId | None, line: Line) -> tuple[SaleId, BurnId] | LocalUse:
        self.calls.append(("reserve", line.code))
        await self._gate("reserve")
        holder = self.held.get(line.code)
        if holder is not None:
            return LocalUse(holder.state, holder.sale_id, "T-9", holder.created_at)
        number = next(self._ids)
        made = burn(line.code, SaleId(sale_id or f"sale-{number}"), number)
        self.held[line.code] = made._replace(value=TEN_EUROS.worth.value)
        if line.approval is not None:
            self.approvals[made.id] = line.approval
        return made.sale_id, made.id

    async def sign(self, code: Code, approval: Approval, pin: str) -> Proof:
        person = await self.office.people.vouch(approval.by, pin, Right.APPROVE)
        return self.words.prove(code, approval, person.name, 0.0)

    def approve(self, proof: Proof) -> Approval:
        return self.words.take(proof, 0.0)

    async def note_approval(self, line: Line) -> None:
        assert line.burn_id is not None
        assert line.approval is not None
        self.calls.append(("approve", line.burn_id))
        await self._gate("approve")
        self.approvals[line.burn_id] = line.approval

    async def release(self, burn_id: BurnId) -> None:
        self.calls.append(("release", burn_id))
        await self._gate("release")
        self.held = {code: burn for code, burn in self.held.items() if burn.id != burn_id}

    async def complete(self, basket: Basket, ref: str) -> Sequence[Burn]:
        self.calls.append(("complete", ref))
        await self._gate("complete")
        used = [line.code for line in basket.accepted]
        off = basket.discount
        owed = [
            self.held[code]._replace(state=BurnState.PENDING, value=off.off(code)) for code in used
        ]
        self.held = dict(zip(used, owed, strict=True))
        self.counts[BurnState.PENDING] = self.counts.get(BurnState.PENDING, 0) + len(owed)
        self.left_open = [entry for entry in self.left_open if entry[0].id != basket.sale_id]
        self.publish(SaleCompleted(basket.sale_id or SaleId("sale-0"), ref, tuple(owed)))
        return owed

    async def cancel(self, sale_id: SaleId) -> None:
        self.calls.append(("cancel", sale_id))
        await self._gate("cancel")
        self.held = {code: burn for code, burn in self.held.items() if burn.sale_id != sale_id}
        self.left_open = [entry for entry in self.left_open if entry[0].id != sale_id]

    async def keep_draft(self, sale_id: SaleId, draft: Draft) -> None:
        self.calls.append(("keep_draft", draft))
        await self._gate("keep_draft")
        self.drafts[sale_id] = draft

    async def put_aside(self, sale_id: SaleId | None, draft: Draft | None) -> SaleId:
        self.calls.append(("put_aside", draft))
        await self._gate("put_aside")
        made = sale_id or SaleId(f"sale-{next(self._ids)}")
        known = next((sale for sale, _ in self.left_open if sale.id == made), None)
        sale = known or Sale(made, SaleState.OPEN, self.clock, TillId("caisse-1"))
        if draft is not None:
            sale = replace(sale, draft=draft)
        burns = [burn for burn in self.held.values() if burn.sale_id == made]
        self.left_open = [entry for entry in self.left_open if entry[0].id != made]
        self.left_open.append((replace(sale, aside_at=self.clock), burns))
        return made

    async def recall(self, sale_id: SaleId) -> None:
        self.calls.append(("recall", sale_id))
        await self._gate("recall")
        self.left_open = [
            (replace(sale, aside_at=None) if sale.id == sale_id else sale, burns)
            for sale, burns in self.left_open
        ]

    async def sync(self) -> None:
        self.calls.append(("sync", None))
        await self._gate("sync")

    async def preview_file(self, path: Path) -> Preview:
        self.calls.append(("preview", path))
        await self._gate("preview")
        return self.preview

    async def import_file(self, path: Path, *, confirmed: bool) -> None:
        self.calls.append(("import", (path, confirmed)))
        await self._gate("import")

    def cancel_sync(self) -> None:
        self.calls.append(("cancel_sync", None))

    def cancel_import(self) -> None:
        self.calls.append(("cancel_import", None))

    async def flush(self) -> None:
        self.calls.append(("flush", None))

    def set_network(self, *, up: bool) -> None:
        self.calls.append(("network", up))

    def listen(self, listener: Callable[[Fact], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # What tests do to it.

    def publish(self, fact: Fact) -> None:
        for listener in tuple(self._listeners):
            listener(fact)

    def acts(self, name: str) -> list[object]:
        return [subject for act, subject in self.calls if act == name]

    def leave_open(self, *codes: Code) -> SaleId:
        """As if another run had died with a sale open."""
        sale = Sale(SaleId("left"), SaleState.OPEN, NOW - timedelta(minutes=28), TillId("caisse-1"))
        burns = [burn(code, sale.id, 900 + at) for at, code in enumerate(codes)]
        self.held |= {held.code: held for held in burns}
        self.left_open.append((sale, burns))
        return sale.id

    def hold(self, name: str) -> asyncio.Event:
        """Let calls of this name wait until the event is set."""
        self.gates[name] = asyncio.Event()
        return self.gates[name]

    async def _gate(self, name: str) -> None:
        await asyncio.sleep(0)
        if name in self.gates:
            await self.gates[name].wait()
        self._fail(name)

    def _fail(self, name: str) -> None:
        if name in self.fails:
            raise self.fails[name]


def burn(code: Code, sale_id: SaleId, number: int) -> Burn:
    return Burn(
        id=BurnId(f"burn-{number}"),
        sale_id=sale_id,
        code=code,
        card_code=CARD,
        reward_id=None,
        reward_name="",
        value=None,
        state=BurnState.RESERVED,
        created_at=NOW - timedelta(minutes=28),
    )
