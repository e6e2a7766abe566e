"""A manager's approval of one voucher of the sale, from the question to the signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posapp.domain.approval import Approval, ApprovalError, ApprovalFault, approve, wants_value
from posapp.domain.errors import PosError
from posapp.domain.finding import APPROVABLE, Grade
from posapp.domain.money import AmountError, AmountFault, Money
from posapp.domain.people import Right
from posapp.domain.voucher import WorthKind
from posapp.ui.text import Words, standing_findings
from posapp.ui.till.screen import ApprovalAsked, ApprovalLacks, ApprovalPlace

if TYPE_CHECKING:
    from posapp.domain.basket import Basket, Line
    from posapp.domain.code import Code
    from posapp.ui.desk import Desk

_PLACES = {
    ApprovalFault.NO_NAME: ApprovalPlace.NAME,
    ApprovalFault.NO_REASON: ApprovalPlace.REASON,
    ApprovalFault.VALUE_NEEDED: ApprovalPlace.VALUE,
    ApprovalFault.OVER_UNKNOWN_CAP: ApprovalPlace.VALUE,
    ApprovalFault.NOT_APPROVABLE: ApprovalPlace.NOWHERE,
}


def may_approve(line: Line) -> bool:
    """True where a manager's word is what a voucher of the sale waits for."""
    left = standing_findings(line.verdict, line.approval)
    return line.verdict.grade is Grade.ATTENTION and any(
        found.reason in APPROVABLE for found in left
    )


def to_approve(basket: Basket, shown: Code | None) -> Line | None:
    """The voucher that waits for a manager's word: the shown one before all others."""
    waiting = [line for line in basket.lines if may_approve(line)]
    on_panel = (line for line in waiting if line.code == shown)
    return next(on_panel, waiting[0] if waiting else None)


class Approving:
    """One approval at a time. Names of those who approved live as long as the window."""

    def __init__(self, desk: Desk, words: Words) -> None:
        self._desk = desk
        self._words = words
        self._names: list[str] = []
        self._code: Code | None = None

    @property
    def is_open(self) -> bool:
        """True while a manager is being asked."""
        return self._code is not None

    def ask(self, line: Line) -> ApprovalAsked:
        """What to ask of a voucher."""
        self._code = line.code
        return self._asked(line)

    def close(self) -> None:
        """Nobody is asked any more."""
        self._code = None

    def renewed(self, basket: Basket) -> ApprovalAsked | None:
        """The question as it stands now; None where nothing is left to approve."""
        line = self._line_in(basket)
        return self._asked(line) if line is not None and may_approve(line) else None

    def lacks(self, basket: Basket, by: str, why: str, value: str) -> ApprovalLacks | None:
        """What an approval would lack; asked before a PIN is, nothing is taken yet."""
        read = self._read(basket, by, why, value)
        return read if isinstance(read, ApprovalLacks) else None

    async def sign(
        self, basket: Basket, by: str, pin: str, why: str, value: str
    ) -> tuple[Code, Approval] | ApprovalLacks | None:
        """The approval as it stood when the PIN was given; what is typed after that is nothing.

        None where the question was withdrawn while the PIN was looked at.
        """
        read = self._read(basket, by, why, value)
        if isinstance(read, ApprovalLacks):
            return read
        code, asked = read
        try:
            proof = await self._desk.sign(code, asked, pin)
            if self._code != code:
                return None
            approval = self._desk.approve(proof)
        except PosError as error:
            return ApprovalLacks(ApprovalPlace.PIN, self._words.refused_pin(error))
        return code, self._remembered(approval)

    def take(
        self, basket: Basket, by: str, why: str, value: str
    ) -> tuple[Code, Approval] | ApprovalLacks:
        """The approval as signed, or what it lacks; `value` as typed."""
        read = self._read(basket, by, why, value)
        if not isinstance(read, ApprovalLacks):
            self._remembered(read[1])
        return read

    def _remembered(self, approval: Approval) -> Approval:
        self._names = [approval.by, *(name for name in self._names if name != approval.by)]
        return approval

    def _read(
        self, basket: Basket, by: str, why: str, value: str
    ) -> tuple[Code, Approval] | ApprovalLacks:
        line = self._line_in(basket)
        risk = self._desk.policy.risk
        try:
            if line is None:
                raise ApprovalError(ApprovalFault.NOT_APPROVABLE)
            worth = _read_value(value) if wants_value(line.verdict) else None
            taken = approve(line.verdict, by, why, self._desk.now(), risk, worth)
        except ApprovalError as error:
            return ApprovalLacks(
                _PLACES[error.fault], self._words.approval_fault(error.fault, risk)
            )
        except AmountError as error:
            return ApprovalLacks(ApprovalPlace.VALUE, self._words.amount_fault(error))
        return line.code, taken

    def _managers(self) -> tuple[str, ...]:
        """Who may approve, those who did in this run first; nobody where nobody was entered."""
        staff = self._desk.office.people
        try:
            people = [known.person for known in staff.everybody()]
        except PosError:
            return tuple(self._names)  # those known so far; a PIN is asked for all the same
        names = [person.name for person in people if person.may(Right.APPROVE)]
        here = [staff.present.name] if staff.present is not None else []
        return tuple(sorted(names, key=lambda name: (*here, *self._names, name).index(name)))

    def _line_in(self, basket: Basket) -> Line | None:
        return basket.line(self._code) if self._code is not None else None

    def _asked(self, line: Line) -> ApprovalAsked:
        left = standing_findings(line.verdict, line.approval)
        lapsed = self._words.lapsed(line.verdict, line.approval)
        reasons = tuple(self._words.reason(found) for found in left)
        is_unknown = wants_value(line.verdict)
        cap = self._desk.policy.risk.unknown_value
        wants_pin = self._desk.office.people.is_manned
        return ApprovalAsked(
            code=line.code,
            title=" · ".join(part for part in (line.code.masked, self._worth(line)) if part),
            reasons=(lapsed, *reasons) if lapsed else reasons,
            names=() if wants_pin else tuple(self._names),
            wants_value=is_unknown,
            cap=self._words.at_most(cap) if is_unknown and cap.minor else "",
            managers=self._managers() if wants_pin else (),
            wants_pin=wants_pin,
        )

    def _worth(self, line: Line) -> str:
        """What is off; of a percentage also the money, since that is what the approval bounds."""
        reward, worth = line.sighting.reward, line.verdict.worth
        told = self._words.worth(reward)
        if worth is None or reward is None or reward.worth.kind is not WorthKind.PERCENTAGE:
            return told
        return f"{told} ({self._words.amount_off(worth)})"


def _read_value(text: str) -> Money | None:
    try:
        return Money.parse(text)
    except AmountError as error:
        if error.fault is AmountFault.EMPTY:
            return None
        raise
