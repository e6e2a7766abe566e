"""The life of one code, as far as this till can tell it, and what is needed to look it up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posapp.domain.batch import Fate
    from posapp.domain.burn import Burn
    from posapp.domain.code import Code
    from posapp.domain.ids import RewardId
    from posapp.domain.journal import JournalLine
    from posapp.domain.sale import Sale
    from posapp.domain.voucher import Reward, Voucher, VoucherStatus

LONGEST_BEGINNING = 7  # digits a list may be asked for; more would spell whole codes out


@dataclass(frozen=True, slots=True)
class Told:
    """What the stock says of a code; moments aware UTC.

    Attributes:
        told_at: as of when its source told what changed last of it.
        as_of: as of when it is known to stand so still.
        file: the file that told it; None where Splio itself did.
    """

    voucher: Voucher
    reward: Reward | None
    told_at: datetime
    as_of: datetime
    file: str | None = None


@dataclass(frozen=True, slots=True)
class Use:
    """One use at this till: a burn, its sale, and what the journal says; oldest line first."""

    burn: Burn
    sale: Sale | None
    lines: tuple[JournalLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Filed:
    """That the code was used in a sale that is in an archive; `when` (aware UTC) it ended."""

    file: str
    when: datetime
    ref: str | None = None


@dataclass(frozen=True, slots=True)
class MadeHere:
    """That the code is of a batch of this till; moments aware UTC, None where it was not sent.

    `reward_name` is empty where the stock does not know the reward.
    """

    batch: str
    made_at: datetime
    fate: Fate
    reward_id: RewardId | None = None
    sent_at: datetime | None = None
    reward_name: str = ""


class SplioWord(StrEnum):
    """What Splio itself answered when it was asked now."""

    NOT_ASKED = "not_asked"
    KNOWS = "knows"
    DENIES = "denies"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class CodeLife:
    """All that this till knows of a code.

    Attributes:
        told: what the stock says; None where it is not in it.
        is_card: the code is a loyalty card's.
        stock_as_of: as of when the stock is whole, aware UTC; None where it never was.
        uses: at this till, oldest first; those whose sale is in the ledger.
        filed: the use of which only an archive tells the rest.
    """

    code: Code
    told: Told | None = None
    is_card: bool = False
    stock_as_of: datetime | None = None
    made: MadeHere | None = None
    uses: tuple[Use, ...] = ()
    filed: Filed | None = None
    word: SplioWord = SplioWord.NOT_ASKED

    @property
    def is_known(self) -> bool:
        """True where anything at all is known of it."""
        return bool(self.told or self.is_card or self.made or self.uses or self.filed)


class LifeSource(Protocol):
    """The till's two files, for one thread. Its methods raise `StoreError`."""

    def told(self, code: Code) -> Told | None:
        """What the stock says of a code."""
        ...

    def is_card(self, code: Code) -> bool:
        """Whether the stock knows a member by this card."""
        ...

    def stock_as_of(self) -> datetime | None:
        """As of when the stock is whole."""
        ...

    def uses(self, code: Code) -> Sequence[Use]:
        """Every use at this till; reads the journal to its end, which may take a while."""
        ...

    def reward_name(self, reward_id: RewardId) -> str:
        """What a reward is called; empty where the stock does not know it."""
        ...

    def filed(self, code: Code) -> Filed | None:
        """The use whose sale is in an archive by now."""
        ...


class End(StrEnum):
    """Which end of a code a list is searched by."""

    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class CodeFilter:
    """What of a code was typed: some of its first marks, or of its last; empty for all codes."""

    marks: str = ""
    end: End = End.LAST

    @classmethod
    def of(cls, typed: str, end: End) -> CodeFilter:
        """The filter for a typed text; of the first marks only `LONGEST_BEGINNING` count."""
        marks = "".join(typed.split())
        return cls(marks[:LONGEST_BEGINNING] if end is End.FIRST else marks[-4:], end)


@dataclass(frozen=True, slots=True)
class CodeRow:
    """One code in a list: masked, never whole. Moments aware UTC."""

    masked: str
    status: VoucherStatus
    status_text: str
    earned_at: datetime | None
    expires_at: datetime | None
    burned_date: str | None
    card: str | None = None


@dataclass(frozen=True, slots=True)
class CodePage:
    """Some codes of a reward in the codes' order.

    Attributes:
        rows: those found; there may be none although others follow.
        after: where the next page goes on, None at the end; it is a whole code, so it is neither
            shown nor logged.
        looked: how many codes of the stock were looked at for it.
    """

    rows: tuple[CodeRow, ...]
    after: Code | None
    looked: int


@dataclass(frozen=True, slots=True)
class StatusCounts:
    """How many codes of a reward the stock holds in each status."""

    counts: Mapping[VoucherStatus, int] = field(default_factory=dict)

    @property
    def held(self) -> int:
        """All of them."""
        return sum(self.counts.values())
