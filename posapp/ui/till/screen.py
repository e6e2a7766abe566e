"""What the till screen shows, as values: the presenter makes them, the views render them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from posapp.domain.finding import Grade, Kind
from posapp.ui.theme import Tone

if TYPE_CHECKING:
    from posapp.domain.approval import Approval
    from posapp.domain.code import Code
    from posapp.domain.ids import SaleId
    from posapp.domain.verdict import Verdict


class Place(StrEnum):
    """Where on the screen something is to be entered."""

    CODE = "code"
    AMOUNT = "amount"
    TICKET = "ticket"


class Asked(StrEnum):
    """What a question is about."""

    CANCEL = "cancel"
    COMPLETE_WITHOUT = "complete_without"
    FREE_LEFT = "free_left"


@dataclass(frozen=True, slots=True)
class Panel:
    """The big panel. `code` is masked; `may_be_card` is the code the cashier may call a card.

    `slip` says that the code was perhaps mistyped: what tells it from an unknown one.
    """

    tone: Tone = Tone.NEUTRAL
    word: str = ""
    code: str = ""
    reason: str = ""
    others: tuple[str, ...] = ()
    tell: str = ""
    next: str = ""
    basis: str = ""
    may_be_card: Code | None = None
    product: str = ""
    approved: str = ""
    slip: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One voucher of the sale; `off` is what it takes off now."""

    code: Code
    tone: Tone
    word: str
    title: str
    reason: str
    off: str = ""


@dataclass(frozen=True, slots=True)
class MemberShown:
    """The customer of the sale, as much as the cashier needs."""

    title: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """One reward on its button; `dim` where it cannot be used now, `taken` where the sale uses it.

    `waits` where it is in the sale, but would not be used as things stand.

    `code` is whole, since pressing the button is a scan of it; the texts hold it masked.
    """

    code: Code
    title: str
    state: str
    dim: bool = False
    taken: bool = False
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Offers:
    """The customer's rewards, as the strip shows them. No caption: there is no strip."""

    caption: str = ""
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One question with its two answers; `asked` says what a yes does."""

    asked: Asked
    text: str
    yes: str
    no: str


class ApprovalPlace(StrEnum):
    """Where in the approval something is missing."""

    VALUE = "value"
    REASON = "reason"
    NAME = "name"
    PIN = "pin"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class ApprovalAsked:
    """What a manager is asked to approve.

    `cap` says the most an unknown code may be worth, where its value is to be entered; `names` are
    those who approved before in this run, the last one first. Where people sign in (`wants_pin`),
    `managers` are those who may approve, each with their PIN.
    """

    code: Code
    title: str
    reasons: tuple[str, ...]
    names: tuple[str, ...] = ()
    wants_value: bool = False
    cap: str = ""
    managers: tuple[str, ...] = ()
    wants_pin: bool = False


@dataclass(frozen=True, slots=True)
class ManagerWord:
    """What a manager put in for an approval, as typed."""

    by: str
    why: str
    value: str


@dataclass(frozen=True, slots=True)
class ApprovalLacks:
    """What an approval lacks: a sentence, and where to go."""

    place: ApprovalPlace
    text: str


@dataclass(frozen=True, slots=True)
class PreviewShown:
    """What all vouchers take off now, and what is left to pay."""

    off: str = ""
    left: str = ""


@dataclass(frozen=True, slots=True)
class SummaryShown:
    """A completed sale for the cash register; `line` is the store's own for the receipt."""

    lines: tuple[str, ...]
    line: str = ""

    @property
    def text(self) -> str:
        """What is copied."""
        return "\n".join((*self.lines, self.line) if self.line else self.lines)


@dataclass(frozen=True, slots=True)
class AsideShown:
    """One open sale as the list of those to recall shows it."""

    sale_id: SaleId
    text: str


@dataclass(frozen=True, slots=True)
class RecallAsked:
    """Which sale to recall; `more` counts those that the list has no key for."""

    sales: tuple[AsideShown, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """A sale that another run left open."""

    sale_id: SaleId
    text: str


@dataclass(frozen=True, slots=True)
class Screen:
    """The whole till screen at one moment.

    `sale` counts the sales of this session: when it changes, the entry fields are emptied.
    `amount` is how the amount was understood, as the field would show it; `ref` the ticket number.
    `recall` is the text of the button that recalls, in the place of the one that puts aside.
    """

    sale: int = 0
    panel: Panel = Panel()
    rows: tuple[Row, ...] = ()
    member: MemberShown = MemberShown()
    offers: Offers = Offers()
    notice: str = ""
    amount: str = ""
    amount_fault: str = ""
    ticket_fault: str = ""
    card_mode: bool = False
    busy: bool = False
    complete: str = ""
    may_approve: bool = False
    approve_other: str = ""
    left_open: LeftOpen | None = None
    ref: str = ""
    preview: PreviewShown | None = None
    summary: SummaryShown | None = None
    may_put_aside: bool = False
    recall: str = ""


def tone_of(verdict: Verdict, approval: Approval | None = None) -> Tone:
    """The mood of a verdict, with what a manager approved of it."""
    if approval is not None and approval.suffices_for(verdict):
        return Tone.GOOD
    if verdict.kind is Kind.CARD:
        return Tone.INFO
    match verdict.grade:
        case Grade.ACCEPT:
            return Tone.GOOD
        case Grade.ATTENTION:
            return Tone.ATTENTION
        case Grade.REFUSE:
            return Tone.BAD
