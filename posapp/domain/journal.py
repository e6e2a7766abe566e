"""The journal as it is read: lines, what to look for among them, and what a check of it found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from posapp.domain.ids import BurnId, SaleId
    from posapp.domain.money import Money

FORGOTTEN: Final = "forgotten"  # stands where a card's number stood
_SHORT_MARK: Final = 16


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One line; `at` is the fact's own moment (aware UTC), `seq` the order it was written in.

    `person` is who did it, None for the till itself. `fact` is ``SaleOpened``, ``Reserved``,
    ``Approved``, ``SalePutAside``, ``SaleRecalled``, ``SaleCompleted``, ``SaleCancelled``, the name
    of the fact that moved the burn, or what else people did; `detail` its particulars, codes
    masked.
    """

    seq: int
    at: datetime
    fact: str
    burn_id: BurnId | None
    sale_id: SaleId | None
    person: str | None
    detail: dict[str, Any]

    @property
    def has_story(self) -> bool:
        """Whether other lines may be about the same voucher or sale."""
        return self.burn_id is not None or self.sale_id is not None


class Whole(StrEnum):
    """What a text that was searched for is in whole: it is not shown again."""

    CODE = "code"
    CARD = "card"


class Kind(StrEnum):
    """What a line is about, for a list to be narrowed by."""

    SALE = "sale"
    VOUCHER = "voucher"
    SENDING = "sending"
    DECISION = "decision"
    PEOPLE = "people"
    TILL = "till"
    OTHER = "other"


_FACTS: Final[Mapping[Kind, tuple[str, ...]]] = {
    Kind.SALE: ("SaleOpened", "SalePutAside", "SaleRecalled", "SaleCompleted", "SaleCancelled"),
    Kind.VOUCHER: ("Reserved", "Completed", "Released"),
    Kind.SENDING: (
        "Claimed",
        "Accepted",
        "Refused",
        "Postponed",
        "Unanswered",
        "ProgramDied",
        "FoundOurs",
        "FoundOtherwise",
        "FoundUnburned",
        "ReadFailed",
        "Restored",
    ),
    Kind.DECISION: (
        "Approved",
        "Retried",
        "WrittenOff",
        "Disowned",
        "GrantPlanned",
        "GrantSent",
        "Granted",
        "GrantRefused",
        "GrantUnclear",
        "GrantPostponed",
    ),
    Kind.PEOPLE: (
        "SignedIn",
        "SignedOut",
        "PinFailed",
        "PersonAdded",
        "PersonChanged",
        "PersonLeft",
    ),
    Kind.TILL: (
        "SettingChanged",
        "Exported",
        "QueueExported",
        "ReportExported",
        "Forgotten",
        "Archived",
        "SalesArchived",
        "CodesImported",
        "CodesMade",
        "CodesSent",
        "CodesArrived",
        "BundleMade",
        "ExportSent",
        "ExportNotSent",
        "SetUp",
        "ClockJumped",
        "ClockTrusted",
        "ClockCorrected",
        "CopyFound",
        "TillMoved",
        "TillCopied",
        "LedgerOlder",
        "StockRebuilt",
        "FilesChecked",
        "BackedUp",
        "LedgerRestored",
        "UpdateStarted",
    ),
}
KNOWN_FACTS: Final = frozenset(fact for facts in _FACTS.values() for fact in facts)


def facts_of(kind: Kind) -> tuple[str, ...]:
    """The facts of a kind; none for OTHER, which is whatever no kind names."""
    return _FACTS.get(kind, ())


@dataclass(frozen=True, slots=True)
class JournalQuery:
    """What to look for; all of it must fit.

    Attributes:
        text: a whole voucher code or card number, its last four characters, a ticket's number or
            (part of) a person's name, whatever it fits; empty for all. A card leads to its sales
            and new rewards, until it is forgotten. Never shown in a representation: it may be
            worth cash.
        since: first moment, aware UTC, inclusive.
        until: last moment, aware UTC, exclusive.
        kind: only what is about this.
    """

    text: str = field(default="", repr=False)
    since: datetime | None = None
    until: datetime | None = None
    kind: Kind | None = None


@dataclass(frozen=True, slots=True)
class JournalRow:
    """A line with what a reader wants beside it; None where the line is about no sale or burn.

    `reward` is the name of the burn's reward, `granted` that of the reward a grant's line names by
    its id; both empty where the name is not known.
    """

    line: JournalLine
    ref: str | None = None
    reward: str | None = None
    value: Money | None = None
    reward_id: str | None = None
    granted: str = ""

    @property
    def reward_called(self) -> str:
        """The burn's reward: its name, else its id, else nothing."""
        return self.reward or self.reward_id or ""


@dataclass(frozen=True, slots=True)
class JournalPage:
    """Rows newest first; `before` asks for the next page, None where there is none.

    `code` is the masked code or card that the text turned out to be in whole, `whole` which of the
    two.
    """

    rows: tuple[JournalRow, ...]
    before: int | None
    code: str | None = None
    whole: Whole | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """The journal's last line in short: noted elsewhere, it is what a rewritten journal fails."""

    seq: int
    hash: str

    @classmethod
    def of(cls, seq: int, whole: bytes) -> Mark:
        """The mark of a line and its hash."""
        return cls(seq, whole.hex()[:_SHORT_MARK])

    @classmethod
    def parse(cls, text: str) -> Mark:
        """Read ``1234-00ab…`` back. Raises ValueError."""
        seq, _, digits = text.strip().casefold().replace(" ", "").partition("-")
        if len(digits) != _SHORT_MARK:
            raise ValueError("a mark has a number, a dash and 16 digits")
        bytes.fromhex(digits)
        return cls(int(seq), digits)

    def __str__(self) -> str:
        return f"{self.seq}-{self.hash}"


class Misfit(StrEnum):
    """How a journal does not fit."""

    BROKEN = "broken"  # this line, or the one before it, is not what was written
    MISSING = "missing"  # lines from here on are gone
    ADDED = "added"  # a line where none can be
    STATE = "state"  # a voucher stands otherwise than its last line says
    NO_LINES = "no_lines"  # a voucher that no line speaks of
    NO_BURN = "no_burn"  # lines about a voucher that the till does not have
    ARCHIVE = "archive"  # the archive that ends there is gone, or is another file
    SALES_ARCHIVE = "sales_archive"  # that file of old sales is gone, or is another one
    MARK = "mark"  # the line that was noted elsewhere is another one now


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not fit: at which line, about which burn."""

    kind: Misfit
    seq: int
    burn_id: BurnId | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found.

    `lines` from `first` on were read and `burns` compared; `mark` is of the last line. `findings`
    holds the first break of the chain, and the first few burns that do not fit.
    """

    lines: int
    first: int
    burns: int
    mark: Mark
    findings: tuple[Finding, ...]

    @property
    def is_sound(self) -> bool:
        """True where everything fits."""
        return not self.findings


@dataclass(frozen=True, slots=True)
class Archive:
    """A part of the journal in a signed file: lines `first` to `through`.

    `mark` is of its last line, `key` the short form of the key that signed it. `before` is the hash
    that the first line is chained to.
    """

    path: Path
    first: int
    through: int
    lines: int
    since: datetime
    until: datetime
    mark: Mark
    key: str
    till: str
    before: bytes = b""
    end: bytes = b""
    sha256: bytes = b""


class StillNeeded(StrEnum):
    """Why a card's number cannot be forgotten yet."""

    OPEN_SALE = "open_sale"
    TO_SEND = "to_send"
    UNCLEAR = "unclear"
    REJECTED = "rejected"
    GRANT = "grant"


@dataclass(frozen=True, slots=True)
class Kept:
    """A burn, an open sale or a grant that needs its card yet, and why; `code` is masked."""

    why: StillNeeded
    ref: str | None = None
    code: str | None = None
    reward: str | None = None


@dataclass(frozen=True, slots=True)
class Forgetting:
    """What of a person was found, or was forgotten: how many of each, and what has to wait."""

    burns: int = 0
    sales: int = 0
    drafts: int = 0
    grants: int = 0
    members: int = 0
    vouchers: int = 0
    kept: tuple[Kept, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """How many of each kind, by its name; kinds with none are left out."""
        kinds = ("burns", "sales", "drafts", "grants", "members", "vouchers")
        return {kind: getattr(self, kind) for kind in kinds if getattr(self, kind)}

    @property
    def total(self) -> int:
        """All places together, without those that wait."""
        return sum(self.counts.values())
