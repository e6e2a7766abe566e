"""The burn (redemption) of a voucher: its states, the facts that move it, the only way it moves.

Splio has neither an idempotency key for burns nor an un-burn. So nothing leaves UNCLEAR for
PENDING without a reading of the attribution that says "not burned", and the sale's own moment,
fixed at completion, is what is compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, assert_never

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.ids import BurnId, RewardId, SaleId, StoreId
    from posapp.domain.money import Money


class BurnState(StrEnum):
    """Where a burn stands between the scan and Splio's books."""

    RESERVED = "reserved"  # held for an open sale
    PENDING = "pending"  # the sale is complete; due to be sent
    SENDING = "sending"  # one request may be on the wire
    CONFIRMED = "confirmed"  # in Splio's books, ours
    REJECTED = "rejected"  # the goods are gone and Splio said no: a manager must look
    UNCLEAR = "unclear"  # it may or may not have arrived: read before anything else
    RELEASED = "released"  # never used; the code is free again
    WRITTEN_OFF = "written_off"  # a manager took the loss, with a reason

    @property
    def holds_the_code(self) -> bool:
        """False only where the code was given back: everything else bars a second use here."""
        return self is not BurnState.RELEASED

    @property
    def is_owed(self) -> bool:
        """True while the till still owes Splio this burn."""
        return self in OWED


RESTORED = "restored"  # the last answer of a burn whose ledger was put back
STORE_UNKNOWN = "store_unknown"  # begins the last answer of a burn sent for no store of Splio's
OWED = frozenset({BurnState.PENDING, BurnState.SENDING, BurnState.UNCLEAR})


class Route(StrEnum):
    """The way a burn goes to Splio; a setting of the store, and never both for one burn."""

    API = "api"
    FILE = "file"


class Burn(NamedTuple):
    """One voucher's use in one sale. `id` is minted at reservation and travels as reason_msg.

    A tuple, since a frozen dataclass of so many fields takes seven times as long to make, and a
    customer waits while a sale is completed.

    Attributes:
        burned_date: moment of the sale in the universe's local text; set at completion and never
            recomputed, whatever happens to clocks and zones later.
        attempts: sends that may have reached Splio. Informs; never ends a burn.
        delays: postponements in a row (outages, throttling); only feeds the backoff.
        due_at: when it may be sent or read again, aware UTC; None when nothing is to be done.
        last_answer: what was last learned, as ``key: text``.
        value: what it takes off the basket, as far as that is in money; final at completion.
        unverified: taken on the stock alone, or on a manager's word, without Splio's.
        route: the way it went out last; what is unclear is settled by that way only.
        approved_by: the manager who let it pass, and why; None where the rules did.
    """

    id: BurnId
    sale_id: SaleId
    code: Code
    card_code: Code | None
    reward_id: RewardId | None
    reward_name: str
    value: Money | None
    state: BurnState
    created_at: datetime
    burned_date: str | None = None
    store_id: StoreId | None = None
    attempts: int = 0
    delays: int = 0
    due_at: datetime | None = None
    last_answer: str | None = None
    unverified: bool = False
    route: Route = Route.API
    approved_by: str | None = None
    approved_why: str | None = None


@dataclass(frozen=True, slots=True)
class Completed:
    """The sale was completed: from now on the burn is owed.

    `value` is what it took off the basket, which for a percentage is known only now; `unverified`
    whether Splio had answered for the code by now.
    """

    at: datetime
    burned_date: str
    card_code: Code
    store_id: StoreId | None
    value: Money | None = None
    unverified: bool = False


@dataclass(frozen=True, slots=True)
class Released:
    """The voucher was not used after all: removed, sale cancelled, or hold expired."""

    at: datetime
    why: str


@dataclass(frozen=True, slots=True)
class Claimed:
    """The sender took it; from here a request may leave at any time.

    `store_id` is the store that the settings name now; see `store_to_send`.
    """

    at: datetime
    store_id: StoreId | None = None
    route: Route = Route.API


@dataclass(frozen=True, slots=True)
class Accepted:
    """Splio answered that it is burned, by this call or an earlier one that proved to be ours."""

    at: datetime
    answer: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Splio refused by a rule: another card, dates, unknown code, used elsewhere."""

    at: datetime
    answer: str


@dataclass(frozen=True, slots=True)
class Postponed:
    """It certainly did not count: never left the till, 401, 429, or the store is unknown."""

    at: datetime
    answer: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Unanswered:
    """It left, and what became of it is not known: no answer, 5xx, unreadable body."""

    at: datetime
    answer: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class ProgramDied:
    """The program ended between sending and recording."""

    at: datetime


@dataclass(frozen=True, slots=True)
class FoundOurs:
    """Read: the attribution is burned at our moment and store."""

    at: datetime
    answer: str


@dataclass(frozen=True, slots=True)
class FoundOtherwise:
    """Read: burned by somebody else, or Splio does not know the code."""

    at: datetime
    answer: str


@dataclass(frozen=True, slots=True)
class FoundUnburned:
    """Read: not burned. It may be sent (again)."""

    at: datetime
    answer: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class ReadFailed:
    """The attribution could not be read, or its reading settles nothing: still unclear."""

    at: datetime
    answer: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Retried:
    """A manager asks for another try."""

    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class WrittenOff:
    """A manager takes the loss."""

    at: datetime
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Restored:
    """The ledger was put back as it was earlier: since then it may have been sent.

    `due_at` is when it may be read first: of what may have gone by file, not before Splio has
    surely read that file. `route` is the way that settles it.
    """

    at: datetime
    due_at: datetime
    route: Route = Route.API


@dataclass(frozen=True, slots=True)
class Disowned:
    """These data are a copy: the burn is another till's, which sends it."""

    at: datetime
    by: str
    whose: str


BurnFact = (
    Completed
    | Released
    | Claimed
    | Accepted
    | Refused
    | Postponed
    | Unanswered
    | ProgramDied
    | FoundOurs
    | FoundOtherwise
    | FoundUnburned
    | ReadFailed
    | Retried
    | WrittenOff
    | Restored
    | Disowned
)


class IllegalTransitionError(Exception):
    """A fact met a burn in a state that it cannot move: a bug or a race, never a passing fault."""

    def __init__(self, burn: Burn, fact: BurnFact) -> None:
        super().__init__(f"{type(fact).__name__} cannot move burn {burn.id} from {burn.state}")
        self.burn = burn
        self.fact = fact


TRANSITIONS: dict[tuple[BurnState, type], BurnState] = {
    (BurnState.RESERVED, Completed): BurnState.PENDING,
    (BurnState.RESERVED, Released): BurnState.RELEASED,
    (BurnState.PENDING, Claimed): BurnState.SENDING,
    (BurnState.SENDING, Accepted): BurnState.CONFIRMED,
    (BurnState.SENDING, Refused): BurnState.REJECTED,
    (BurnState.SENDING, Postponed): BurnState.PENDING,
    (BurnState.SENDING, Unanswered): BurnState.UNCLEAR,
    (BurnState.SENDING, ProgramDied): BurnState.UNCLEAR,
    (BurnState.UNCLEAR, FoundOurs): BurnState.CONFIRMED,
    (BurnState.UNCLEAR, FoundOtherwise): BurnState.REJECTED,
    (BurnState.UNCLEAR, FoundUnburned): BurnState.PENDING,
    (BurnState.UNCLEAR, ReadFailed): BurnState.UNCLEAR,
    (BurnState.REJECTED, Retried): BurnState.PENDING,
    (BurnState.REJECTED, WrittenOff): BurnState.WRITTEN_OFF,
    (BurnState.PENDING, Restored): BurnState.UNCLEAR,
    (BurnState.SENDING, Restored): BurnState.UNCLEAR,
    (BurnState.UNCLEAR, Restored): BurnState.UNCLEAR,
    (BurnState.PENDING, Disowned): BurnState.WRITTEN_OFF,
    (BurnState.SENDING, Disowned): BurnState.WRITTEN_OFF,
    (BurnState.UNCLEAR, Disowned): BurnState.WRITTEN_OFF,
    (BurnState.REJECTED, Disowned): BurnState.WRITTEN_OFF,
}


def advance(burn: Burn, fact: BurnFact) -> Burn:
    """The burn after a fact. Raises `IllegalTransitionError` for every pair not in the table."""
    state = TRANSITIONS.get((burn.state, type(fact)))
    if state is None:
        raise IllegalTransitionError(burn, fact)
    return burn._replace(state=state, **_changes(burn, fact))


def _changes(burn: Burn, fact: BurnFact) -> dict[str, Any]:
    """What a fact changes of a burn beside its state."""
    match fact:
        case Completed():
            return {
                "burned_date": fact.burned_date,
                "card_code": fact.card_code,
                "store_id": fact.store_id,
                "due_at": fact.at,
                "value": fact.value,
                "unverified": fact.unverified,
            }
        case Released():
            return {"due_at": None, "last_answer": f"released: {fact.why}"}
        case Claimed():
            store = store_to_send(burn, fact.store_id)
            return {"due_at": None, "store_id": store, "route": fact.route}
        case Accepted() | Refused():
            return _settled(fact.answer) | {"attempts": burn.attempts + 1}
        case FoundOurs() | FoundOtherwise():
            return _settled(fact.answer)
        case Unanswered():
            return _later(burn, fact.answer, fact.due_at) | {"attempts": burn.attempts + 1}
        case Postponed() | ReadFailed():
            return _later(burn, fact.answer, fact.due_at)
        case FoundUnburned():
            return {"due_at": fact.due_at, "last_answer": fact.answer}
        case ProgramDied():
            died: dict[str, Any] = {"due_at": fact.at, "last_answer": "program_died"}
            return died | {"attempts": burn.attempts + 1}
        case Retried():
            return {"due_at": fact.at, "delays": 0, "last_answer": f"retried by {fact.by}"}
        case WrittenOff():
            return _settled(f"written_off by {fact.by}: {fact.reason}")
        case Restored():
            # A send that may have reached Splio, though this ledger does not know of it.
            later = {"due_at": fact.due_at, "last_answer": RESTORED, "route": fact.route}
            return later | {"attempts": burn.attempts + (burn.state is not BurnState.UNCLEAR)}
        case Disowned():
            return _settled(f"other_till by {fact.by}: {fact.whose}")
        case _:
            assert_never(fact)


def store_to_send(burn: Burn, now_set: StoreId | None) -> StoreId | None:
    """The store a burn is sent for: its own, unless Splio said that there is no such store.

    Then the setting was wrong when the sale was completed, and the burn is not at fault: it goes
    out for the store that the settings name by now.
    """
    denied = (burn.last_answer or "").startswith(STORE_UNKNOWN)
    return now_set if denied and now_set is not None else burn.store_id


def _settled(answer: str) -> dict[str, Any]:
    return {"due_at": None, "delays": 0, "last_answer": answer}


def _later(burn: Burn, answer: str, due_at: datetime) -> dict[str, Any]:
    return {"due_at": due_at, "delays": burn.delays + 1, "last_answer": answer}
