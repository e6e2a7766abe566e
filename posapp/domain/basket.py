"""The sale in hand: amount, member and vouchers, each judged in the light of all the others.

An immutable value: the window and the command line change it the same way and re-judge it whole,
so that a verdict follows the amount, the card and the clock without anybody tracking what changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from posapp.domain.discount import Allocation, Claim, allocate
from posapp.domain.finding import Basis, Grade, Kind
from posapp.domain.money import ZERO, Money
from posapp.domain.risk import Exposure
from posapp.domain.stacking import Beside
from posapp.domain.verdict import SaleContext, Sighting, Verdict, judge

if TYPE_CHECKING:
    from posapp.domain.approval import Approval
    from posapp.domain.code import Code
    from posapp.domain.ids import BurnId, SaleId
    from posapp.domain.member import Member
    from posapp.domain.policy import Policy


@dataclass(frozen=True, slots=True)
class Line:
    """One voucher of the sale; `burn_id` is set once it is reserved."""

    sighting: Sighting
    verdict: Verdict
    burn_id: BurnId | None = None
    approval: Approval | None = None

    @property
    def code(self) -> Code:
        """The voucher's code."""
        return self.sighting.code

    @property
    def is_accepted(self) -> bool:
        """True when completing the sale may use it."""
        match self.verdict.grade:
            case Grade.ACCEPT:
                return self.verdict.kind is Kind.VOUCHER
            case Grade.ATTENTION:
                return self.is_approved
            case _:
                return False

    @property
    def is_approved(self) -> bool:
        """True when a manager approved it as it stands now: the reasons, the card, the value."""
        return self.approval is not None and self.approval.suffices_for(self.verdict)

    @property
    def unverified(self) -> bool:
        """True when it is taken without Splio's word."""
        return self.verdict.basis is not Basis.SPLIO

    def worth(self, amount: Money | None) -> Money | None:
        """The most it takes off the basket; for an unknown code or reward as the approval says.

        Beside other vouchers it may take less: see `Basket.discount`.
        """
        return self.sighting.worth(amount, self.stated)

    @property
    def claim(self) -> Claim:
        """What it says that it takes off."""
        return self.sighting.claim(self.stated)

    @property
    def stated(self) -> Money | None:
        """What a manager said that it is worth, where the till cannot know."""
        return self.approval.value if self.approval is not None else None


@dataclass(frozen=True, slots=True)
class Basket:
    """The sale in hand. `sale_id` is None until something had to be written for it.

    `already` counts vouchers used under the same ticket before; `card_denied` notes that Splio
    itself knows no such card; `exposure` is what the till took unverified before this sale.
    """

    sale_id: SaleId | None = None
    amount: Money | None = None
    card_code: Code | None = None
    card_denied: bool = False
    member: Member | None = None
    lines: tuple[Line, ...] = ()
    already: int = 0
    exposure: Exposure = field(default_factory=Exposure)

    @property
    def accepted(self) -> tuple[Line, ...]:
        """The lines that completing the sale would use."""
        return tuple(line for line in self.lines if line.is_accepted)

    @property
    def discount(self) -> Allocation:
        """What completing the sale now would take off, voucher by voucher."""
        return allocate(self.amount, (line.claim for line in self.accepted))

    def line(self, code: Code) -> Line | None:
        """The line of a code, if it is in the sale."""
        return next((line for line in self.lines if line.code == code), None)

    def context(self, others: Sequence[Line] = (), stated: Money | None = None) -> SaleContext:
        """What the rules need to know of this sale, for a code beside these others."""
        unverified = [line.worth(self.amount) or ZERO for line in others if line.unverified]
        return SaleContext(
            amount=self.amount,
            card_code=self.card_code,
            card_denied=self.card_denied,
            membership_id=self.member.membership_id if self.member else None,
            sale_id=self.sale_id,
            others=sum(line.is_accepted for line in others) + self.already,
            unverified=Exposure(sum(unverified, ZERO), len(unverified)),
            exposure=self.exposure,
            stated=stated,
            beside=self._beside(others),
        )

    def preview(self, sighting: Sighting, policy: Policy, now: datetime) -> Verdict:
        """The verdict a code would get if it joined the sale now."""
        taken = [line for line in self.lines if line.code != sighting.code and _takes_a_place(line)]
        known = self.line(sighting.code)
        stated = known.stated if known is not None else None
        return judge(sighting, self.context(taken, stated), policy, now)

    def judged(self, policy: Policy, now: datetime) -> Basket:
        """The basket with every verdict made anew, in the order of scanning."""
        lines: list[Line] = []
        for line in self.lines:
            taken = [earlier for earlier in lines if _takes_a_place(earlier)]
            verdict = judge(line.sighting, self.context(taken, line.stated), policy, now)
            approval = line.approval.for_card(verdict.burn_card) if line.approval else None
            lines.append(replace(line, verdict=verdict, approval=approval))
        return replace(self, lines=self._shares_judged(lines, policy, now))

    def _shares_judged(
        self, lines: Sequence[Line], policy: Policy, now: datetime
    ) -> tuple[Line, ...]:
        """Percentages judged again: money comes off before them, whenever it was scanned."""
        judged = list(lines)
        for at, line in enumerate(lines):
            behind = [one for one in judged[at + 1 :] if one.is_accepted and not _is_share(one)]
            if not (_is_share(line) and behind):
                continue
            taken = [earlier for earlier in judged[:at] if _takes_a_place(earlier)]
            context = self.context(taken, line.stated)
            context = replace(context, beside=self._beside(taken, also=behind))
            judged[at] = replace(line, verdict=judge(line.sighting, context, policy, now))
        return tuple(judged)

    def _beside(self, others: Sequence[Line], also: Sequence[Line] = ()) -> Beside:
        """What these vouchers may bar another for; `also` only take their money off before it."""
        before = [line.claim for line in (*others, *also) if line.is_accepted]
        rewards = (line.sighting.reward_id for line in others)
        return Beside(
            percentages=sum(_is_share(line) for line in others),
            rewards=tuple(reward for reward in rewards if reward is not None),
            covered=allocate(self.amount, before).total,
        )

    def with_sighting(self, sighting: Sighting, policy: Policy, now: datetime) -> Basket:
        """Add a voucher, or replace what is known of one already here; then re-judge all."""
        known = self.line(sighting.code)
        if known is None:
            added = Line(sighting, self.preview(sighting, policy, now))
            lines = (*self.lines, added)
        else:
            renewed = replace(known, sighting=sighting)
            lines = tuple(renewed if line is known else line for line in self.lines)
        return replace(self, lines=lines).judged(policy, now)

    def without(self, code: Code, policy: Policy, now: datetime) -> Basket:
        """Take a voucher out; those behind it may move up."""
        lines = tuple(line for line in self.lines if line.code != code)
        return replace(self, lines=lines).judged(policy, now)

    def approved(self, code: Code, approval: Approval, policy: Policy, now: datetime) -> Basket:
        """Note a manager's approval of a voucher; then re-judge all."""
        lines = tuple(
            replace(line, approval=approval) if line.code == code else line for line in self.lines
        )
        return replace(self, lines=lines).judged(policy, now)

    def reserved(self, sale_id: SaleId, code: Code, burn_id: BurnId) -> Basket:
        """Note that the ledger holds a code for this sale."""
        lines = tuple(
            replace(line, burn_id=burn_id) if line.code == code else line for line in self.lines
        )
        return replace(self, sale_id=sale_id, lines=lines)


def _is_share(line: Line) -> bool:
    return line.claim.is_percentage


def _takes_a_place(line: Line) -> bool:
    """Whether a line weighs on those behind it: it is used, or may be yet."""
    return line.verdict.grade is not Grade.REFUSE or line.verdict.may_turn
