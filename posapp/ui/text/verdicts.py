"""A verdict in words: the word, the reason, what to tell the customer, the next act, the basis.

"Unknown" is never worded as "invalid": what the till cannot know is said to be not known.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from posapp.domain.finding import Basis, Finding, Grade, Kind, Reason
from posapp.ui.text.reasons import ReasonWords

if TYPE_CHECKING:
    from posapp.domain.approval import Approval
    from posapp.domain.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Spoken:
    """A verdict ready to be shown or printed.

    Attributes:
        word: the verdict in one or two words.
        reason: why, in one sentence (for an accepted voucher: what it is worth).
        others: the further reasons.
        tell: what to tell the customer; may be empty.
        next: the one next act of the cashier.
        basis: what it rests on.
        product: what the reward is for, where its rules say so.
        approved: who approved it; may be empty.
    """

    word: str
    reason: str
    others: tuple[str, ...]
    tell: str
    next: str
    basis: str
    product: str = ""
    approved: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """How the till stands while a verdict is told; what is None is not told.

    Attributes:
        reachable: False where Splio cannot be asked now.
        next_sync: when the stock is next brought up to date, aware UTC.
        show_age_after: a stock older than this is told with its age.
    """

    reachable: bool | None = None
    next_sync: datetime | None = None
    show_age_after: timedelta | None = None


_UNTOLD = Standing()


class VerdictWords(ReasonWords):
    """Sentences about verdicts."""

    def spoken(
        self,
        verdict: Verdict,
        *,
        asking: bool = False,
        standing: Standing = _UNTOLD,
        approval: Approval | None = None,
    ) -> Spoken:
        """All of a verdict's words. `asking` is True while Splio's answer is awaited.

        What a manager approved no longer stands against the voucher.
        """
        left = standing_findings(verdict, approval)
        lapsed = self.lapsed(verdict, approval)
        said = [lapsed] if lapsed else []
        said += [self._reason(found, standing, asking=asking) for found in left]
        product = verdict.terms.product
        return Spoken(
            word=self.verdict_word(verdict, approval),
            reason=said[0] if said else self.good(verdict, approval),
            others=tuple(said[1:]),
            tell=self.tell(verdict, approval),
            next=self.next_act(verdict, approval),
            basis=""
            if verdict.basis is Basis.NONE and standing.reachable is not None and not asking
            else self.basis(
                verdict.basis,
                verdict.as_of,
                asking=asking,
                show_age_after=standing.show_age_after,
            ),
            product=self.translate("Verdict", "For: {product}").format(product=product)
            if product
            else "",
            approved=self.approved_by(approval.by) if approval and not lapsed else "",
        )

    def _reason(self, found: Finding, standing: Standing, *, asking: bool) -> str:
        """A reason; of an unknown code also when the till may learn more of it."""
        if found.reason is not Reason.UNKNOWN_HERE or found.when is None or asking:
            return self.reason(found)
        age = self.age(found.when)
        if standing.reachable is False:
            return self.translate(
                "Reason",
                "This code is not in our stock, synced {age}; it cannot be checked with Splio now.",
            ).format(age=age)
        if standing.next_sync is None:
            return self.reason(found)
        return self.translate(
            "Reason", "This code is not in our stock, synced {age}; next sync {in_time}."
        ).format(age=age, in_time=self.in_time(standing.next_sync))

    def verdict_word(self, verdict: Verdict, approval: Approval | None = None) -> str:
        """The verdict in one or two words."""
        if approval is not None and approval.suffices_for(verdict):
            return self.grade_word(Grade.ACCEPT)
        if verdict.kind is Kind.CARD:
            return self.translate("Verdict", "Card")
        if verdict.may_turn:
            return self.translate("Verdict", "Not yet")
        return self.grade_word(verdict.grade)

    def lapsed(self, verdict: Verdict, approval: Approval | None) -> str:
        """Why an approval is asked again; empty while it holds, or where there is none."""
        lapse = approval.lapse(verdict) if approval is not None else None
        return self.approval_lapsed(lapse, approval.by) if approval and lapse else ""

    def grade_word(self, grade: Grade) -> str:
        """The class of a verdict in one or two words."""
        match grade:
            case Grade.ACCEPT:
                return self.translate("Verdict", "Accepted")
            case Grade.ATTENTION:
                return self.translate("Verdict", "To check")
            case Grade.REFUSE:
                return self.translate("Verdict", "Refused")

    def good(self, verdict: Verdict, approval: Approval | None = None) -> str:
        """What an accepted voucher (or a card) is, where there is no reason against it."""
        if verdict.kind is Kind.CARD:
            return self.translate("Verdict", "This is a loyalty card.")
        reward = verdict.reward
        worth = self.worth(reward)
        if reward is None and approval is not None and approval.value is not None:
            worth = self.amount_off(approval.value)
        name = self.glued(reward.name) if reward else ""
        if worth and name:
            return self.translate("Verdict", "{worth}: {name}.").format(worth=worth, name=name)
        said = worth or name
        return f"{said}." if said else self.translate("Verdict", "This voucher can be used.")

    def tell(self, verdict: Verdict, approval: Approval | None = None) -> str:
        """What to tell the customer."""
        left = standing_findings(verdict, approval)
        if left:
            return self.tell_reason(left[0])
        if verdict.kind is Kind.CARD:
            return ""
        worth = self.worth(verdict.reward)
        if worth:
            return self.translate("Verdict", "“Your voucher is good: {worth}.”").format(worth=worth)
        return self.translate("Verdict", "“Your voucher is good.”")

    def next_act(self, verdict: Verdict, approval: Approval | None = None) -> str:
        """The one next act of the cashier."""
        left = standing_findings(verdict, approval)
        if left:
            return self.next_for(left[0].reason)
        if verdict.kind is Kind.CARD:
            return self.translate("Verdict", "Scan the customer’s vouchers.")
        return self.translate(
            "Verdict", "Give the discount on the cash register, then complete the sale here."
        )

    def basis(
        self,
        basis: Basis,
        as_of: datetime | None,
        *,
        asking: bool = False,
        show_age_after: timedelta | None = None,
    ) -> str:
        """What a verdict rests on; while Splio is being asked it says so."""
        said = self._basis(basis, as_of, asking=asking)
        if basis is Basis.STOCK and as_of is not None and show_age_after is not None:
            age = self.now() - as_of
            if age > show_age_after:
                said = self.translate("Verdict", "From the stock {of_when}, {age}.").format(
                    of_when=self.of(as_of), age=self.age(as_of)
                )
        if asking and basis is not Basis.NONE:
            return said + " " + self.translate("Verdict", "Asking Splio…")
        return said

    def _basis(self, basis: Basis, as_of: datetime | None, *, asking: bool) -> str:
        match basis:
            case Basis.SPLIO:
                if as_of is None or self.is_fresh(as_of):
                    return self.translate("Verdict", "Checked with Splio now.")
                return self.translate("Verdict", "Checked with Splio {at_when}.").format(
                    at_when=self.at(as_of)
                )
            case Basis.STOCK:
                if as_of is None:
                    return self.translate("Verdict", "From the stock.")
                return self.translate("Verdict", "From the stock {of_when}.").format(
                    of_when=self.of(as_of)
                )
            case Basis.NONE:
                if asking:
                    return self.translate("Verdict", "In no stock. Asking Splio…")
                return self.translate("Verdict", "In no stock; Splio could not be asked.")


def standing_findings(verdict: Verdict, approval: Approval | None) -> tuple[Finding, ...]:
    """What still stands against a voucher after a manager's approval, worst first."""
    return verdict.findings if approval is None else approval.left_of(verdict)
