"""A verdict in words: the word, the reason, what to tell the customer, the next act, the basis.

"Unknown" is never worded as "invalid": what the till cannot know is said to be not known.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from posapp.domain.finding import Basis, Grade, Kind
from posapp.domain.verdict import Verdict
from posapp.ui.text.reasons import ReasonWords


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
    """

    word: str
    reason: str
    others: tuple[str, ...]
    tell: str
    next: str
    basis: str


class VerdictWords(ReasonWords):
    """Sentences about verdicts."""

    def spoken(self, verdict: Verdict, *, asking: bool = False) -> Spoken:
        """All of a verdict's words. `asking` is True while Splio's answer is awaited."""
        said = [self.reason(found) for found in verdict.findings]
        return Spoken(
            word=self.verdict_word(verdict),
            reason=said[0] if said else self.good(verdict),
            others=tuple(said[1:]),
            tell=self.tell(verdict),
            next=self.next_act(verdict),
            basis=self.basis(verdict.basis, verdict.as_of, asking=asking),
        )

    def verdict_word(self, verdict: Verdict) -> str:
        """The verdict in one or two words."""
        if verdict.kind is Kind.CARD:
            return self.translate("Verdict", "Card")
        if verdict.may_turn:
            return self.translate("Verdict", "Not yet")
        return self.grade_word(verdict.grade)

    def grade_word(self, grade: Grade) -> str:
        """The class of a verdict in one or two words."""
        match grade:
            case Grade.ACCEPT:
                return self.translate("Verdict", "Accepted")
            case Grade.ATTENTION:
                return self.translate("Verdict", "To check")
            case Grade.REFUSE:
                return self.translate("Verdict", "Refused")

    def good(self, verdict: Verdict) -> str:
        """What an accepted voucher (or a card) is, where there is no reason against it."""
        if verdict.kind is Kind.CARD:
            return self.translate("Verdict", "This is a loyalty card.")
        reward = verdict.reward
        worth = self.worth(reward)
        name = reward.name if reward else ""
        if worth and name:
            return self.translate("Verdict", "{worth}: {name}.").format(worth=worth, name=name)
        said = worth or name
        return f"{said}." if said else self.translate("Verdict", "This voucher can be used.")

    def tell(self, verdict: Verdict) -> str:
        """What to tell the customer."""
        if verdict.findings:
            return self.tell_reason(verdict.findings[0])
        if verdict.kind is Kind.CARD:
            return ""
        worth = self.worth(verdict.reward)
        if worth:
            return self.translate("Verdict", "“Your voucher is good: {worth}.”").format(worth=worth)
        return self.translate("Verdict", "“Your voucher is good.”")

    def next_act(self, verdict: Verdict) -> str:
        """The one next act of the cashier."""
        if verdict.findings:
            return self.next_for(verdict.findings[0].reason)
        if verdict.kind is Kind.CARD:
            return self.translate("Verdict", "Scan the customer’s vouchers.")
        return self.translate(
            "Verdict", "Give the discount on the cash register, then complete the sale here."
        )

    def basis(self, basis: Basis, as_of: datetime | None, *, asking: bool = False) -> str:
        """What a verdict rests on; while Splio is being asked it says so."""
        said = self._basis(basis, as_of, asking=asking)
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
