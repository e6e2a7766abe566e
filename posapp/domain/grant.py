"""Granting a customer a new reward: for refunds and mistakes, since a burn cannot be undone.

Splio grants at once and tells the codes. A grant has an idempotency key: a second call with the
same key is refused, not replayed. So a grant without an answer is settled by asking again with the
same key: refused as used before proves that it arrived. The key is minted where a person decides,
once a decision, and the grant is on disk before anything is sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NewType, Protocol, assert_never

from posapp.domain.answers import Declined, Halt, NoAnswer, NotSent
from posapp.domain.money import Money

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.ids import BurnId, RewardId

GrantKey = NewType("GrantKey", str)  # a UUID; Splio's idempotency key, and the grant's name here

# For how long Splio remembers a key is not published. Beyond this, only a person asks again.
ASKED_ALONE_FOR: Final = timedelta(hours=12)
MOST_AT_ONCE: Final = 20  # of one reward to one customer; a mistyped quantity is money


class GrantState(StrEnum):
    """Where a grant stands."""

    PLANNED = "planned"  # on disk; certainly not at Splio
    SENT = "sent"  # one request may be on the wire
    GRANTED = "granted"  # the customer has it
    REFUSED = "refused"  # Splio said no, or a person called it off
    UNCLEAR = "unclear"  # it may or may not have arrived: ask again with the same key

    @property
    def is_open(self) -> bool:
        """True until it is known whether the customer has it."""
        return self in OPEN


OPEN: Final = frozenset({GrantState.PLANNED, GrantState.SENT, GrantState.UNCLEAR})


@dataclass(frozen=True, slots=True)
class GrantOrder:
    """What a person decides.

    Attributes:
        key: minted once for the decision; the same order given twice is one grant.
        value: what one of it is worth, as far as that is in money.
        for_burn: the used voucher that it makes up for; None for none.
        by: who decides, and `why`; both told to the journal, `why` to Splio as well.
    """

    key: GrantKey
    card_code: Code
    reward_id: RewardId
    reward_name: str
    by: str
    why: str
    quantity: int = 1
    value: Money | None = None
    for_burn: BurnId | None = None

    @property
    def worth(self) -> Money | None:
        """What all of it is worth."""
        return None if self.value is None else Money(self.value.minor * self.quantity)


class Grant(NamedTuple):
    """An order and what became of it.

    Attributes:
        created_at: when it was decided, aware UTC.
        attempts: calls that may have reached Splio; with any, only a reading of the same key tells.
        delays: postponements in a row; only feeds the backoff.
        due_at: when it may be sent or asked again by itself, aware UTC; None when a person must.
        first_sent_at: when the first call that may have reached Splio left; the memory of a key
            counts from there.
        last_answer: what was last learned, as ``key: text``.
        codes: the codes it brought, as far as Splio told them.
    """

    order: GrantOrder
    state: GrantState
    created_at: datetime
    attempts: int = 0
    delays: int = 0
    due_at: datetime | None = None
    first_sent_at: datetime | None = None
    last_answer: str | None = None
    codes: tuple[Code, ...] = ()

    @property
    def key(self) -> GrantKey:
        """Its name."""
        return self.order.key


@dataclass(frozen=True, slots=True)
class Granted:
    """Splio granted it now; `codes` as far as its answer tells them."""

    codes: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class KeyUsed:
    """Splio refuses the key as used before: an earlier call arrived."""

    text: str


GrantAnswer = Granted | KeyUsed | Declined | Halt | NotSent | NoAnswer


class Granter(Protocol):
    """Splio's side of a grant."""

    async def grant(self, order: GrantOrder) -> GrantAnswer:
        """Grant it. Never raises for what the world can do; sent once at most."""
        ...


class GrantBook(Protocol):
    """The grants on disk. Every method that writes is one durable transaction with its journal."""

    def plan(self, order: GrantOrder, at: datetime) -> Grant:
        """Write it down as PLANNED; what stands under its key already is answered as it is."""
        ...

    def apply(self, key: GrantKey, fact: GrantFact) -> Grant:
        """Move one grant by a fact. Raises `IllegalGrantError`, LookupError."""
        ...

    def grant(self, key: GrantKey) -> Grant | None:
        """One grant."""
        ...

    def open_grants(self) -> tuple[Grant, ...]:
        """Those that are not settled, oldest first."""
        ...

    def held(self) -> frozenset[GrantKey]:
        """Those that another till may ask for as well: nothing asks for them here."""
        ...

    def for_burn(self, burn_id: BurnId) -> tuple[Grant, ...]:
        """Those that make up for a used voucher, oldest first."""
        ...

    def recover(self, at: datetime) -> tuple[Grant, ...]:
        """After a crash: every SENT grant becomes UNCLEAR."""
        ...


@dataclass(frozen=True, slots=True)
class Asked:
    """It is being sent, or asked again with the same key."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Arrived:
    """Splio granted it, now or by an earlier call."""

    at: datetime
    answer: str
    codes: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class TurnedDown:
    """Splio refused it by a rule, and no earlier call can have arrived."""

    at: datetime
    answer: str


@dataclass(frozen=True, slots=True)
class HeldUp:
    """This call certainly had no effect: never left, 401, 429, no right."""

    at: datetime
    answer: str
    due_at: datetime | None


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """What became of it is not known: no answer, 5xx, or a refusal that settles nothing."""

    at: datetime
    answer: str
    due_at: datetime | None
    counts: bool = True


@dataclass(frozen=True, slots=True)
class CutShort:
    """The program ended between sending and recording."""

    at: datetime


@dataclass(frozen=True, slots=True)
class PutBack:
    """The ledger was put back as it was earlier: since then it may have been asked for."""

    at: datetime


@dataclass(frozen=True, slots=True)
class SettledByHand:
    """Somebody looked at Splio and says how it ended."""

    at: datetime
    by: str
    why: str
    is_granted: bool


GrantFact = Asked | Arrived | TurnedDown | HeldUp | LeftOpen | CutShort | PutBack | SettledByHand


class IllegalGrantError(Exception):
    """A fact met a grant in a state that it cannot move: a bug or a race."""

    def __init__(self, grant: Grant, fact: GrantFact) -> None:
        super().__init__(f"{type(fact).__name__} cannot move grant {grant.key} from {grant.state}")
        self.grant = grant
        self.fact = fact


_FROM: Final[dict[type, frozenset[GrantState]]] = {
    Asked: frozenset({GrantState.PLANNED, GrantState.UNCLEAR}),
    SettledByHand: frozenset({GrantState.PLANNED, GrantState.UNCLEAR}),
    PutBack: OPEN,
}
_IN_FLIGHT: Final = frozenset({GrantState.SENT})


def moved(grant: Grant, fact: GrantFact) -> Grant:
    """The grant after a fact. Raises `IllegalGrantError` where the fact does not fit its state.

    A grant of which a call may have reached Splio never goes back to PLANNED.
    """
    if grant.state not in _FROM.get(type(fact), _IN_FLIGHT):
        raise IllegalGrantError(grant, fact)
    return grant._replace(**_changes(grant, fact))


def _changes(grant: Grant, fact: GrantFact) -> dict[str, Any]:
    match fact:
        case Asked():
            first = grant.first_sent_at or fact.at
            return {"state": GrantState.SENT, "due_at": None, "first_sent_at": first}
        case Arrived():
            done = _settled(GrantState.GRANTED, fact.answer) | {"attempts": grant.attempts + 1}
            return done | {"codes": fact.codes or grant.codes}
        case TurnedDown():
            return _settled(GrantState.REFUSED, fact.answer) | {"attempts": grant.attempts + 1}
        case HeldUp():
            never = grant.attempts == 0
            later = _later(grant, fact.answer, fact.due_at)
            later["state"] = GrantState.PLANNED if never else GrantState.UNCLEAR
            return later | ({"first_sent_at": None} if never else {})
        case LeftOpen():
            later = _later(grant, fact.answer, fact.due_at)
            later["state"] = GrantState.UNCLEAR
            return later | {"attempts": grant.attempts + fact.counts}
        case CutShort():
            cut = {"state": GrantState.UNCLEAR, "due_at": fact.at, "last_answer": "program_died"}
            return cut | {"attempts": grant.attempts + 1}
        case PutBack():
            # The key's memory counts from the earliest moment it can have been used.
            back = {"state": GrantState.UNCLEAR, "due_at": fact.at, "last_answer": "restored"}
            first = grant.first_sent_at or grant.created_at
            return back | {"attempts": grant.attempts + 1, "first_sent_at": first}
        case SettledByHand():
            state = GrantState.GRANTED if fact.is_granted else GrantState.REFUSED
            return _settled(state, f"settled_by_hand by {fact.by}: {fact.why}")
        case _:
            assert_never(fact)


def _settled(state: GrantState, answer: str) -> dict[str, Any]:
    return {"state": state, "due_at": None, "delays": 0, "last_answer": answer}


def _later(grant: Grant, answer: str, due_at: datetime | None) -> dict[str, Any]:
    return {"due_at": due_at, "delays": grant.delays + 1, "last_answer": answer}
