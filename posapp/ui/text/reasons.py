"""One sentence for every reason, what to tell the customer about it, and what to do next."""

from __future__ import annotations

from typing import assert_never

from posapp.domain.finding import Finding, Reason
from posapp.ui.text.limits import LimitWords
from posapp.ui.text.stacking import StackingWords


class ReasonWords(LimitWords, StackingWords):
    """Sentences about the reasons of a verdict."""

    def reason(self, found: Finding) -> str:
        """Why, in one sentence."""
        match found.reason:
            case (
                Reason.RESERVED_HERE
                | Reason.QUEUED_HERE
                | Reason.BURNED_HERE
                | Reason.REJECTED_HERE
                | Reason.ALREADY_BURNED
            ):
                return self._used(found)
            case (
                Reason.HOLDING
                | Reason.EARNED_LATER
                | Reason.EXPIRED
                | Reason.NOT_YET_VALID
                | Reason.VALIDITY_OVER
            ):
                return self._dated(found)
            case Reason.UNKNOWN_HERE | Reason.UNKNOWN_REFUSED:
                if found.when is None:
                    return self.translate("Reason", "This till has no stock of codes yet.")
                return self.translate(
                    "Reason", "This code is not in our stock, synced {age}."
                ).format(age=self.age(found.when))
            case Reason.UNKNOWN_TO_SPLIO:
                return self.translate(
                    "Reason", "Splio knows neither a voucher nor a card with this code."
                )
            case Reason.CHECK_DIGIT:
                return self.translate(
                    "Reason", "Its last digit does not fit the others: perhaps a typing slip."
                )
            case Reason.STATUS_UNRECOGNISED:
                return self.translate(
                    "Reason", "Splio gives it a status this till does not know: “{status}”."
                ).format(status=found.field or "?")
            case Reason.REWARD_UNKNOWN:
                if not found.field:
                    return self.translate(
                        "Reason",
                        "The terms of this voucher are not known here: no reward is told.",
                    )
                return self.translate(
                    "Reason", "The terms of this voucher are not known here: reward “{reward}”."
                ).format(reward=found.field)
            case Reason.RULE_UNREADABLE:
                return self.translate(
                    "Reason", "A rule of this voucher cannot be read: “{rule}”."
                ).format(rule=found.field or "?")
            case Reason.WEB_ONLY:
                return self.translate("Reason", "This voucher is only for the online shop.")
            case Reason.OTHER_MEMBER:
                return self.translate("Reason", "This voucher belongs to another customer’s card.")
            case Reason.CARD_NEEDED:
                return self.translate("Reason", "The customer’s card has not been scanned.")
            case Reason.CARD_UNKNOWN:
                return self.translate("Reason", "Splio does not know the card of this sale.")
            case Reason.AMOUNT_NEEDED | Reason.BELOW_THRESHOLD:
                return self._threshold(found)
            case (
                Reason.TOO_MANY_VOUCHERS
                | Reason.TOO_MANY_PERCENTAGES
                | Reason.TOO_MANY_OF_REWARD
                | Reason.NOTHING_LEFT
            ):
                return self.stacking_reason(found)
            case (
                Reason.STOCK_OLD
                | Reason.STOCK_TOO_OLD
                | Reason.OVER_CODE_CAP
                | Reason.OVER_SALE_CAP
                | Reason.OVER_TILL_VALUE
                | Reason.OVER_TILL_COUNT
                | Reason.OUTAGE_TOO_LONG
            ):
                return self.limit_reason(found)
            case _:
                assert_never(found.reason)

    def _used(self, found: Finding) -> str:
        if found.reason is Reason.ALREADY_BURNED:
            text = self.translate("Reason", "Already used.")
            if found.local_when:
                text = self.translate("Reason", "Already used {at_when}.").format(
                    at_when=self.at_local(found.local_when)
                )
            if not found.local_when and not found.where:
                return self.translate("Reason", "Already used; Splio does not say when or where.")
            if found.where:
                text += " " + self.translate("Reason", "Store: {where}.").format(where=found.where)
            return text
        when = self.at(found.when) if found.when else "–"
        match found.reason:
            case Reason.RESERVED_HERE:
                text = self.translate("Reason", "Held by another sale of this till {at_when}.")
            case Reason.QUEUED_HERE:
                text = self.translate(
                    "Reason", "Already used at this till {at_when}; Splio will be told."
                )
            case Reason.REJECTED_HERE:
                text = self.translate(
                    "Reason", "Already used at this till {at_when}; a manager is to look at it."
                )
            case _:
                text = self.translate("Reason", "Already used at this till {at_when}.")
        said = text.format(at_when=when)
        if found.sale:
            said += " " + self.translate("Reason", "Ticket {ticket}.").format(ticket=found.sale)
        return said

    def _dated(self, found: Finding) -> str:
        if found.when is None:
            if found.reason is Reason.HOLDING:
                return self.translate("Reason", "It is still in its waiting period.")
            if found.reason in {Reason.EXPIRED, Reason.VALIDITY_OVER}:
                return self.translate("Reason", "Its validity has ended.")
            return self.translate("Reason", "Its validity has not begun.")
        day = self.day(found.when)
        match found.reason:
            case Reason.HOLDING:
                text = self.translate(
                    "Reason", "It is still in its waiting period, which ends {day}."
                )
            case Reason.EARNED_LATER:
                text = self.translate("Reason", "It is only granted {day}.")
            case Reason.NOT_YET_VALID:
                text = self.translate("Reason", "Its validity begins {day}.")
            case Reason.VALIDITY_OVER:
                text = self.translate("Reason", "The offer ended {day}.")
            case _:
                text = self.translate("Reason", "It expired {day}.")
        return text.format(day=day)

    def _threshold(self, found: Finding) -> str:
        needed = self.money(found.needed) if found.needed else "?"
        if found.missing is None:
            return self.translate(
                "Reason", "Usable from {needed} of purchase: the amount is not entered."
            ).format(needed=needed)
        return self.translate(
            "Reason", "{missing} short: usable from {needed} of purchase."
        ).format(missing=self.money(found.missing), needed=needed)

    def tell_reason(self, found: Finding) -> str:
        """What to tell the customer, in quotes where it is to be said as it stands."""
        match found.reason:
            case Reason.UNKNOWN_HERE | Reason.CHECK_DIGIT:
                return self.translate(
                    "Tell", "“I cannot check this code just now; it may well be good.”"
                )
            case Reason.UNKNOWN_REFUSED | Reason.STOCK_TOO_OLD:
                return self.translate(
                    "Tell",
                    "“I cannot check this voucher just now. Please keep it: you can use it another"
                    " time.”",
                )
            case (
                Reason.STOCK_OLD
                | Reason.OVER_CODE_CAP
                | Reason.OVER_SALE_CAP
                | Reason.OVER_TILL_VALUE
                | Reason.OVER_TILL_COUNT
                | Reason.OUTAGE_TOO_LONG
            ):
                return self.translate("Tell", "“One moment, please: I ask for an approval.”")
            case Reason.UNKNOWN_TO_SPLIO:
                return self.translate("Tell", "“I do not find this code in our loyalty programme.”")
            case Reason.RESERVED_HERE:
                return self.translate("Tell", "“This voucher is in use in another sale here.”")
            case (
                Reason.QUEUED_HERE
                | Reason.BURNED_HERE
                | Reason.REJECTED_HERE
                | Reason.ALREADY_BURNED
            ):
                return self.translate("Tell", "“This voucher has already been used.”")
            case Reason.HOLDING | Reason.EARNED_LATER | Reason.NOT_YET_VALID:
                if found.when is None:
                    return self.translate("Tell", "“This voucher cannot be used yet.”")
                return self.translate("Tell", "“You can use this voucher {day}.”").format(
                    day=self._from_day(found)
                )
            case Reason.EXPIRED | Reason.VALIDITY_OVER:
                return self.translate("Tell", "“This voucher has passed its date.”")
            case Reason.STATUS_UNRECOGNISED | Reason.REWARD_UNKNOWN | Reason.RULE_UNREADABLE:
                return self.translate("Tell", "“I have to have this voucher checked.”")
            case Reason.WEB_ONLY:
                return self.translate("Tell", "“You can use this voucher in our online shop.”")
            case Reason.OTHER_MEMBER:
                return self.translate("Tell", "“This voucher is tied to another loyalty card.”")
            case Reason.CARD_NEEDED:
                return self.translate("Tell", "“May I have your loyalty card, please?”")
            case Reason.CARD_UNKNOWN:
                return self.translate("Tell", "“I do not find this card in our programme.”")
            case Reason.AMOUNT_NEEDED:
                return self.translate("Tell", "“This voucher needs a minimum purchase.”")
            case Reason.BELOW_THRESHOLD:
                missing = self.money(found.missing) if found.missing else ""
                return self.translate(
                    "Tell", "“{missing} more and you can use this voucher.”"
                ).format(missing=missing)
            case (
                Reason.TOO_MANY_VOUCHERS
                | Reason.TOO_MANY_PERCENTAGES
                | Reason.TOO_MANY_OF_REWARD
                | Reason.NOTHING_LEFT
            ):
                return self.tell_stacking(found.reason)
            case _:
                assert_never(found.reason)

    def _from_day(self, found: Finding) -> str:
        if found.when is None:
            return ""
        if self.is_today(found.when):
            return self.translate("Tell", "from {time} today").format(time=self.time(found.when))
        return self.translate("Tell", "from {date}").format(date=self.date(found.when))

    def next_for(self, reason: Reason) -> str:
        """The one next act."""
        match reason:
            case Reason.UNKNOWN_HERE:
                return self.translate(
                    "Next", "Compare the number with the voucher; then ask the manager."
                )
            case Reason.UNKNOWN_TO_SPLIO:
                return self.translate(
                    "Next", "Compare the number with the voucher and scan it again."
                )
            case Reason.CHECK_DIGIT:
                return self.translate("Next", "Type the code again.")
            case Reason.RESERVED_HERE:
                return self.translate("Next", "Finish or cancel the other sale first.")
            case (
                Reason.QUEUED_HERE
                | Reason.BURNED_HERE
                | Reason.REJECTED_HERE
                | Reason.ALREADY_BURNED
            ):
                return self.translate("Next", "Go on without it; in doubt, ask the manager.")
            case (
                Reason.HOLDING
                | Reason.EARNED_LATER
                | Reason.NOT_YET_VALID
                | Reason.EXPIRED
                | Reason.VALIDITY_OVER
                | Reason.WEB_ONLY
            ):
                return self.translate("Next", "Give the voucher back and go on without it.")
            case Reason.UNKNOWN_REFUSED | Reason.STOCK_TOO_OLD:
                return self.translate(
                    "Next", "Give the voucher back; try again once Splio answers."
                )
            case (
                Reason.STATUS_UNRECOGNISED
                | Reason.REWARD_UNKNOWN
                | Reason.RULE_UNREADABLE
                | Reason.STOCK_OLD
                | Reason.OVER_CODE_CAP
                | Reason.OVER_SALE_CAP
                | Reason.OVER_TILL_VALUE
                | Reason.OVER_TILL_COUNT
                | Reason.OUTAGE_TOO_LONG
            ):
                return self.translate("Next", "Ask the manager.")
            case Reason.OTHER_MEMBER:
                return self.translate("Next", "Check whose card is scanned in this sale.")
            case Reason.CARD_NEEDED:
                return self.translate("Next", "Scan the customer’s card.")
            case Reason.CARD_UNKNOWN:
                return self.translate("Next", "Scan the card again, or use another one.")
            case Reason.AMOUNT_NEEDED:
                return self.translate("Next", "Enter the amount of the purchase.")
            case Reason.BELOW_THRESHOLD:
                return self.translate("Next", "Offer to add an article, then correct the amount.")
            case (
                Reason.TOO_MANY_VOUCHERS
                | Reason.TOO_MANY_PERCENTAGES
                | Reason.TOO_MANY_OF_REWARD
                | Reason.NOTHING_LEFT
            ):
                return self.next_stacking(reason)
            case _:
                assert_never(reason)
