"""What Splio can answer, as values: the client maps every HTTP variant onto one of these."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.ids import BurnId, StoreId
    from posapp.domain.member import Member
    from posapp.domain.voucher import Reward, Voucher


@dataclass(frozen=True, slots=True)
class BurnRequest:
    """One burn as it is sent; `burned_date` is the universe's local text."""

    id: BurnId
    code: Code
    card_code: Code
    burned_date: str
    store_id: StoreId | None


@dataclass(frozen=True, slots=True)
class Done:
    """Splio burned it now."""

    text: str = "200"


@dataclass(frozen=True, slots=True)
class AlreadyBurned:
    """Splio says it was burned before, at `moment` (local text) where the answer tells it."""

    moment: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Declined:
    """Splio refuses the burn, or the codes, by a rule; `key` is its error key, `text` its words."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Halt:
    """Nothing is wrong with the burn, and no burn can succeed now: the whole flush stops.

    `cause` is one of ``store_unknown``, ``key_refused``, ``forbidden``, ``incompatible``.
    """

    cause: str
    text: str


@dataclass(frozen=True, slots=True)
class NotSent:
    """The request certainly had no effect: never connected, or 429. `wait_s` is Splio's own wish.

    `offline` tells a dead link from a full bucket.
    """

    text: str
    offline: bool = True
    wait_s: float | None = None


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """It left and nothing reliable came back: timeout, cut connection, 5xx, unreadable body."""

    text: str


@dataclass(frozen=True, slots=True)
class NotNamed:
    """A bulk answer was readable and did not name this burn among its successes.

    It is no verdict: published samples of such errors may even lack the voucher's id. The burn is
    settled alone, by reading and then by a single call.
    """

    text: str


BurnAnswer = Done | AlreadyBurned | Declined | Halt | NotSent | NoAnswer | NotNamed


@dataclass(frozen=True, slots=True)
class BulkAnswer:
    """The answers to a bulk of burns, in the order of the requests.

    `too_large` asks for smaller bulks: Splio answered 413, or not in time.
    """

    answers: tuple[BurnAnswer, ...]
    too_large: bool = False


@dataclass(frozen=True, slots=True)
class CodesTaken:
    """Splio adds the codes to a reward's stock, in the background; `status` as it says it."""

    process_id: str
    status: str


@dataclass(frozen=True, slots=True)
class TooMany:
    """Splio refused the codes for their number, before anything was done with them."""


UploadAnswer = CodesTaken | TooMany | Declined | Halt | NotSent | NoAnswer


@dataclass(frozen=True, slots=True)
class RewardRead:
    """One master reward now, with what decides whether it takes own codes (None: not told)."""

    reward: Reward
    limited: bool | None
    auto_generated: bool | None


@dataclass(frozen=True, slots=True)
class AttributionRead:
    """One attribution in full, with its reward."""

    voucher: Voucher
    reward: Reward | None
    member: Member | None


@dataclass(frozen=True, slots=True)
class VoucherPage:
    """One page of a reward's attributions; `after` is None on the last page.

    `unreadable` counts elements that could not be understood and were left out.
    """

    vouchers: tuple[Voucher, ...]
    after: str | None
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class RewardPage:
    """One page of master rewards; `after` is None on the last page."""

    rewards: tuple[Reward, ...]
    after: str | None
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class SplioStore:
    """A store as Splio knows it."""

    id: StoreId
    name: str
