"""The limits of what is taken without Splio's word: reasons, and the manager's approval."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from posapp.domain.approval import ApprovalFault, Lapse
from posapp.domain.finding import Finding, Reason
from posapp.domain.money import Money
from posapp.ui.text.voice import Voice

if TYPE_CHECKING:
    from posapp.domain.risk import Exposure, Risk


class LimitWords(Voice):
    """Sentences about limits and approvals."""

    def limit_reason(self, found: Finding) -> str:
        """Why a limit of the store stands against a voucher, in one sentence."""
        value = self.money(found.value) if found.value else "?"
        cap = self.money(found.cap) if found.cap else "?"
        match found.reason:
            case Reason.STOCK_OLD:
                if found.when is None:
                    return self.translate("Reason", "The till’s stock is old: a manager decides.")
                return self.translate(
                    "Reason", "The till’s stock is that {of_when}, {age}: a manager decides."
                ).format(of_when=self.of(found.when), age=self.age(found.when))
            case Reason.STOCK_TOO_OLD:
                if found.when is None:
                    return self.translate("Reason", "The till’s stock is too old to rely on.")
                return self.translate(
                    "Reason", "The till’s stock {of_when} is too old to rely on."
                ).format(of_when=self.of(found.when))
            case Reason.OVER_CODE_CAP:
                text = self.translate(
                    "Reason", "Worth {value}: without Splio’s word, at most {cap} a voucher."
                )
            case Reason.OVER_SALE_CAP:
                text = self.translate(
                    "Reason",
                    "With it the sale’s vouchers make {value}: without Splio’s word, at most {cap}"
                    " a sale.",
                )
            case Reason.OVER_TILL_VALUE:
                text = self.translate(
                    "Reason",
                    "With it this till has taken {value} that Splio has not confirmed; the limit"
                    " is {cap}.",
                )
            case Reason.OVER_TILL_COUNT:
                return self.count(
                    found.limit or 0,
                    self.translate(
                        "Reason",
                        "This till has taken {n} voucher that Splio has not confirmed: that is"
                        " the limit.",
                    ),
                    self.translate(
                        "Reason",
                        "This till has taken {n} vouchers that Splio has not confirmed: that is"
                        " the limit.",
                    ),
                )
            case Reason.OUTAGE_TOO_LONG:
                if found.when is None:
                    return self.translate(
                        "Reason", "Splio has not confirmed anything for too long."
                    )
                return self.translate(
                    "Reason", "Splio has not confirmed the vouchers taken since {moment}."
                ).format(moment=self.moment(found.when))
            case _:
                raise ValueError(found.reason)
        return text.format(value=value, cap=cap)

    def approval_fault(self, fault: ApprovalFault, risk: Risk) -> str:
        """What an approval still lacks, in one sentence."""
        match fault:
            case ApprovalFault.NO_NAME:
                return self.translate("Approval", "Enter the name of whoever approves.")
            case ApprovalFault.NO_REASON:
                return self.translate("Approval", "Choose a reason, or write one.")
            case ApprovalFault.VALUE_NEEDED:
                return self.translate("Approval", "Enter the value printed on the voucher.")
            case ApprovalFault.OVER_UNKNOWN_CAP:
                return self.translate(
                    "Approval",
                    "A voucher whose value cannot be checked may be worth at most {cap} in this"
                    " store.",
                ).format(cap=self.money(risk.unknown_value))
            case ApprovalFault.NOT_APPROVABLE:
                return self.translate(
                    "Approval", "What stands against this voucher now cannot be approved."
                )
            case _:
                assert_never(fault)

    def approval_lapsed(self, lapse: Lapse, name: str) -> str:
        """Why the manager is asked again, in one sentence."""
        match lapse:
            case Lapse.OTHER_CARD:
                text = self.translate(
                    "Approval", "{name} approved it for another card: approval asked again."
                )
            case Lapse.VALUE_UNSEEN:
                text = self.translate(
                    "Approval",
                    "{name} approved it before its value was known: approval asked again.",
                )
            case Lapse.HIGHER_VALUE:
                text = self.translate(
                    "Approval", "{name} approved a lower amount: approval asked again."
                )
            case _:
                assert_never(lapse)
        return text.format(name=name)

    def at_most(self, cap: Money) -> str:
        """The most that a voucher may be worth whose value cannot be checked."""
        return self.translate("Approval", "at most {cap}").format(cap=self.money(cap))

    def approved_by(self, name: str) -> str:
        """Who approved a voucher."""
        return self.translate("Approval", "Approved by {name}.").format(name=name)

    def exposure_notice(self, exposure: Exposure, risk: Risk) -> str:
        """How near the till is to its limit for what Splio has not confirmed, and what to do."""
        facts = {
            "value": self.money(exposure.value),
            "count": self._vouchers(exposure.count),
            "limit": self._till_limit(risk),
        }
        if risk.share_used(exposure) >= 100:
            return self.translate(
                "Exposure",
                "{count} ({value}) wait for Splio’s word: the limit is {limit}. A manager approves"
                " each further one.",
            ).format(**facts)
        return self.translate(
            "Exposure",
            "{count} ({value}) wait for Splio’s word; the limit is {limit}. For the manager: check"
            " the network.",
        ).format(**facts)

    def _vouchers(self, number: int) -> str:
        return self.count(
            number,
            self.translate("Exposure", "{n} voucher"),
            self.translate("Exposure", "{n} vouchers"),
        )

    def _till_limit(self, risk: Risk) -> str:
        count = self._vouchers(risk.outage_count)
        value = self.money(risk.outage_value)
        if not risk.outage_count:
            return value
        if risk.outage_value == Money(0):
            return count
        return self.translate("Exposure", "{value} or {count}").format(value=value, count=count)
