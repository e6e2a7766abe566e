"""What the command line does, without the printing: each verb answers with values.

The same core as the window's, on the calling thread's own loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from posapp.app.bootstrap import is_there, open_core, open_reader
from posapp.app.instance import sole_writer
from posapp.app.paths import TillPaths
from posapp.domain.approval import ApprovalError, ApprovalFault, approve, is_approvable
from posapp.domain.basket import Basket, Line
from posapp.domain.errors import Disposition, SaleError, StoreError
from posapp.domain.finding import Grade
from posapp.domain.ids import RewardId
from posapp.domain.moment import from_wire, same_second, to_wire
from posapp.domain.people import Right
from posapp.domain.voucher import Terms, terms_of
from posapp.services.flush_pass import FlushReport, Reach
from posapp.services.sale import Held, ticket
from posapp.services.watch import levels_of
from posapp.store.ledger import LedgerView
from posapp.store.stock import StockView
from posapp.store.witness import is_begun

if TYPE_CHECKING:
    from posapp.app.core import Core
    from posapp.app.settings import Settings
    from posapp.domain.burn import Burn, BurnState
    from posapp.domain.code import Code
    from posapp.domain.events import Fact
    from posapp.domain.member import Member
    from posapp.domain.money import Money
    from posapp.domain.policy import Policy
    from posapp.domain.ports import LedgerReader, QueueRow
    from posapp.domain.stock_level import StockLevel
    from posapp.domain.verdict import Verdict
    from posapp.services.lookup import Lookup, MemberSighting
    from posapp.services.stock import SyncReport

LOCK_WAIT_S = 10.0  # another command line verb ends within this; an open till does not
_BY_COMMAND = f"{Right.APPROVE.value}: command"  # what a PIN was asked for, in the journal
_SHORTEST_WAIT_S = 0.2
_LONGEST_WAIT_S = 30.0
_CLOCK_LEEWAY = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Checked:
    """A verdict and, for a card, what is known of its member.

    `approvable` is True where a manager's word is what the voucher waits for.
    """

    verdict: Verdict
    card: MemberSighting | None = None
    member: Member | None = None

    @property
    def approvable(self) -> bool:
        """True where a manager may approve what stands against it."""
        return is_approvable(self.verdict)


class Redeemed(StrEnum):
    """How a redemption ended."""

    COMPLETED = "completed"
    REPEATED = "repeated"
    ATTENTION = "attention"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Redemption:
    """The vouchers of a sale as they were judged and, where it was completed, its burns.

    `lacks` is what kept a manager's word from being taken.
    """

    outcome: Redeemed
    lines: tuple[Line, ...]
    burns: tuple[Burn, ...] = ()
    lacks: ApprovalFault | None = None

    @property
    def approved_by(self) -> str | None:
        """The manager on whose word some of the vouchers were taken."""
        return next((burn.approved_by for burn in self.burns if burn.approved_by), None)


@dataclass(frozen=True, slots=True)
class Word:
    """A manager's word for whatever may be approved in a sale.

    `value` is what the paper says a voucher is worth whose value the till does not know; `pin` is
    asked where people work here by name.
    """

    by: str
    why: str
    value: Money | None = None
    pin: str = field(default="", repr=False)


@asynccontextmanager
async def writing(settings: Settings) -> AsyncIterator[Core]:
    """A core that may write. Raises `StoreError` ``till.busy`` beside an open till."""
    with sole_writer(TillPaths(settings.data_dir), LOCK_WAIT_S):
        async with open_core(settings) as core:
            yield core


@asynccontextmanager
async def core_if_free(settings: Settings) -> AsyncIterator[Core | None]:
    """A core that may write; None beside an open till, which goes on undisturbed."""
    async with AsyncExitStack() as stack:
        try:
            stack.enter_context(sole_writer(TillPaths(settings.data_dir), wait_s=0))
        except StoreError as error:
            if error.code != "till.busy":
                raise
            yield None
            return
        yield await stack.enter_async_context(open_core(settings))


@asynccontextmanager
async def reading(settings: Settings) -> AsyncIterator[tuple[Lookup, LedgerReader]]:
    """A look-up that works beside an open till too; Splio's answers are then not kept."""
    async with core_if_free(settings) as core:
        if core is not None:
            yield core.lookup, core.ledger
            return
        async with open_reader(settings) as read:
            yield read


async def check(
    settings: Settings, code: Code, amount: Money | None, card: Code | None, at: datetime
) -> Checked:
    """The verdict a code would get in a sale of `amount` by the holder of `card`."""
    async with reading(settings) as (lookup, ledger):
        sighting, found = await asyncio.gather(lookup.ask(code), _find_card(lookup, card))
        exposure = ledger.exposure()
    basket = _with_card(Basket(amount=amount, exposure=exposure), found)
    member = found.member if found else sighting.member
    return Checked(basket.preview(sighting, settings.policy, at), found, member)


async def redeem(
    settings: Settings,
    codes: Sequence[Code],
    amount: Money,
    card: Code | None,
    ref: str,
    at: datetime | None,
    word: Word | None = None,
) -> Redemption:
    """Judge, reserve and complete in one go; nothing is written unless every code is accepted.

    A manager's `word` approves what can be approved. A repeat with the same ticket number and the
    same codes changes nothing and says so.
    """
    wanted = tuple(dict.fromkeys(codes))
    ref = ticket(ref)
    async with writing(settings) as core:
        earlier = core.selling.repeated(ref, frozenset(wanted))
        if earlier is not None:
            return Redemption(Redeemed.REPEATED, (), earlier)
        if word is not None and core.people.is_manned:
            person = await core.people.identify(word.by, word.pin, Right.APPROVE, _BY_COMMAND)
            word = replace(word, by=person.name)
        _clear_interrupted(core, ref)
        moment = at or core.clock.now()
        if moment > core.clock.now() + _CLOCK_LEEWAY:
            raise SaleError("sale.in_the_future", Disposition.REFUSE)
        found, sightings = await asyncio.gather(
            _find_card(core.lookup, card),
            asyncio.gather(*(core.lookup.ask(code) for code in wanted)),
        )
        basket = Basket(
            amount=amount,
            already=core.selling.used_under(ref, moment),
            exposure=core.ledger.exposure(),
        )
        basket = _with_card(basket, found)
        for sighting in sightings:
            basket = basket.with_sighting(sighting, settings.policy, moment)
        lacks: ApprovalFault | None = None
        if word is not None:
            basket, lacks = _approved(basket, word, settings.policy, moment, core.clock.now())
        if any(not line.is_accepted for line in basket.lines):
            worst = max(line.verdict.grade for line in basket.lines)
            outcome = Redeemed.ATTENTION if worst is Grade.ATTENTION else Redeemed.REFUSED
            return Redemption(outcome, basket.lines, lacks=lacks)
        burns = _complete(core, basket, ref, moment)
        return Redemption(Redeemed.COMPLETED, basket.lines, burns)


def _approved(
    basket: Basket, word: Word, policy: Policy, moment: datetime, now: datetime
) -> tuple[Basket, ApprovalFault | None]:
    """The basket with the manager's word on every voucher that waits for it; else what it lacks.

    A stated value may weigh on a limit that nothing weighed on before: a word given in advance is
    meant for that too, so it is taken again for what stands then.
    """
    lacks: ApprovalFault | None = None
    for code in [line.code for line in basket.lines]:
        for _turn in range(2):
            line = basket.line(code)
            if line is None or line.is_accepted or not is_approvable(line.verdict):
                break
            try:
                given = approve(line.verdict, word.by, word.why, now, policy.risk, word.value)
            except ApprovalError as error:
                lacks = lacks or error.fault
                break
            basket = basket.approved(code, given, policy, moment)
    return basket, lacks


def _complete(core: Core, basket: Basket, ref: str, moment: datetime) -> tuple[Burn, ...]:
    """Reserve and complete; what fails in between leaves nothing reserved."""
    sale_id = core.selling.open(moment, ref)
    try:
        for line in basket.lines:
            reserved = core.selling.reserve(sale_id, line)
            if isinstance(reserved, Held):  # cannot happen under the lock, and must not pass if so
                raise SaleError("sale.held", Disposition.REFUSE, voucher=line.code.masked)
            basket = basket.reserved(reserved.sale_id, line.code, reserved.burn_id)
        _sale, burns = core.selling.complete(basket, ref, moment)
    except SaleError:
        core.selling.cancel(sale_id)
        raise
    return burns


def is_manned(settings: Settings) -> bool:
    """Whether anybody was ever entered, so that a manager's word needs a PIN."""
    path = TillPaths(settings.data_dir).ledger
    if not is_begun(path):
        return False
    with LedgerView.open(path) as view:
        return bool(view.people())


async def sync(settings: Settings, listen: Callable[[Fact], None] | None = None) -> SyncReport:
    """One full pass of the stock sync, or the rest of an interrupted one; facts tell how it goes.

    Cancelled, it keeps what it brought.
    """
    async with writing(settings) as core:
        if listen is not None:
            core.bus.listen(listen)
        return await core.sync.run()


def stock(settings: Settings) -> Sequence[tuple[StockLevel, Terms]]:
    """How the rewards' codes hold out, low ones first; none where no till has run yet."""
    path = TillPaths(settings.data_dir).stock
    if not is_there(path):
        return ()
    fields = settings.policy.fields
    with StockView.open(path) as view:
        terms = {reward.id: terms_of(reward, fields) for reward in view.rewards()}
        levels = levels_of(view, fields, settings.stock_alert)
    return [(level, terms[RewardId(level.reward_id)]) for level in levels]


class Pending(StrEnum):
    """A sync that is under way or was interrupted."""

    FIRST = "first"  # of a stock that no sync has filled yet
    LATER = "later"


def sync_pending(settings: Settings) -> Pending | None:
    """Whether a sync has not ended; None where none was begun, or the last one ended."""
    path = TillPaths(settings.data_dir).stock
    if not is_there(path):
        return None
    with StockView.open(path) as view:
        if not view.is_under_way():
            return None
        return Pending.FIRST if view.last_full_sync() is None else Pending.LATER


async def flush(settings: Settings) -> FlushReport:
    """Recover what a crash left, then one full pass over everything that is owed."""
    async with writing(settings) as core:
        core.flush.recover()
        return await core.flush.run(Reach.ALL)


async def watch(settings: Settings, listen: Callable[[Fact], None]) -> FlushReport:
    """Flush until nothing is left, waiting through outages; facts tell how it goes.

    Ends early only for a cause that a person must mend (see `FlushReport.stopped`).
    """
    async with writing(settings) as core:
        core.bus.listen(listen)
        core.flush.recover()
        report = await core.flush.run(Reach.ALL)
        while not report.nothing_left and report.stopped in {None, "offline"}:
            due = core.ledger.next_due()
            wait = (due - core.clock.now()).total_seconds() if due else _LONGEST_WAIT_S
            await asyncio.sleep(min(max(wait, _SHORTEST_WAIT_S), _LONGEST_WAIT_S))
            report = await core.flush.run()
        return report


async def resolve(settings: Settings, start: str, by: str, write_off: str | None) -> Burn:
    """Retry a rejected burn, or write it off for a reason."""
    async with writing(settings) as core:
        burn = core.attention.find(start)
        if write_off is None:
            return core.attention.retry(burn.id, by)
        return core.attention.write_off(burn.id, by, write_off)


def queue(settings: Settings, state: BurnState | None) -> Sequence[QueueRow]:
    """The burns of this till, oldest first; none where no till has run yet."""
    paths = TillPaths(settings.data_dir)
    path = paths.ledger
    if not is_begun(path):
        why = paths.why_impossible()
        if why is not None:
            raise StoreError("store.cannot_open", Disposition.ASK, path=paths.root, detail=why)
        return ()
    view = LedgerView.open(path)
    try:
        return view.queue(state)
    finally:
        view.close()


def moment_from(text: str, settings: Settings) -> datetime:
    """The sale's moment as given, the universe's local text.

    Raises `SaleError` ``sale.bad_moment``, and ``sale.no_such_hour`` for one in the hour that a
    spring night leaves out.
    """
    try:
        moment = from_wire(text.strip(), settings.zone)
    except ValueError:
        raise SaleError("sale.bad_moment", Disposition.REFUSE, text=text[:40]) from None
    if not same_second(to_wire(moment, settings.zone), text):
        raise SaleError("sale.no_such_hour", Disposition.REFUSE, text=text[:40])
    return moment


def day_from(text: str) -> date:
    """A day as given on the command line, like ``2026-11-30``. Raises ValueError."""
    # Not date.fromisoformat: it takes weeks and days without marks as well.
    return datetime.strptime(text.strip(), "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no zone


def _clear_interrupted(core: Core, ref: str) -> None:
    """Free what an earlier run of this very redemption reserved before it was killed."""
    for sale in core.ledger.open_sales():
        if sale.ref == ref:
            core.selling.cancel(sale.id)


async def _find_card(lookup: Lookup, card: Code | None) -> MemberSighting | None:
    return await lookup.member(card) if card is not None else None


def _with_card(basket: Basket, found: MemberSighting | None) -> Basket:
    if found is None:
        return basket
    return replace(
        basket, card_code=found.card_code, card_denied=found.splio_denies, member=found.member
    )
