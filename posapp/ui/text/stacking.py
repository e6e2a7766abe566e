"""Vouchers that cannot be used together in one sale: why, what to say, what to do."""

from __future__ import annotations

from posapp.domain.finding import Finding, Reason
from posapp.ui.text.voice import Voice


class StackingWords(Voice):
    """Sentences about what the other vouchers of a sale stand in the way of."""

    def stacking_reason(self, found: Finding) -> str:
        """Why a voucher cannot be used beside the others, in one sentence."""
        match found.reason:
            case Reason.TOO_MANY_VOUCHERS:
                return self.count(
                    found.limit or 0,
                    self.translate("Reason", "At most {n} voucher can be used in one sale."),
                    self.translate("Reason", "At most {n} vouchers can be used in one sale."),
                )
            case Reason.TOO_MANY_PERCENTAGES:
                return self.count(
                    found.limit or 0,
                    self.translate(
                        "Reason",
                        "Not with the other voucher of this sale: at most {n} percentage a sale.",
                    ),
                    self.translate(
                        "Reason",
                        "Not with the other vouchers of this sale: at most {n} percentages a sale.",
                    ),
                )
            case Reason.TOO_MANY_OF_REWARD:
                return self.count(
                    found.limit or 0,
                    self.translate(
                        "Reason",
                        "Not with the other voucher of this sale: at most {n} of this kind a sale.",
                    ),
                    self.translate(
                        "Reason",
                        "Not with the other vouchers of this sale: at most {n} of this kind a"
                        " sale.",
                    ),
                )
            case Reason.NOTHING_LEFT:
                return self.translate(
                    "Reason", "Nothing is left to pay: this voucher would take nothing off."
                )
            case _:
                raise ValueError(found.reason)

    def tell_stacking(self, reason: Reason) -> str:
        """What to tell the customer about it."""
        if reason is Reason.TOO_MANY_VOUCHERS:
            return self.translate("Tell", "“You can use this voucher in your next purchase.”")
        if reason is Reason.NOTHING_LEFT:
            return self.translate("Tell", "“You do not need this one: keep it for another time.”")
        return self.translate("Tell", "“This voucher does not go with the other one.”")

    def next_stacking(self, reason: Reason) -> str:
        """The one next act."""
        if reason is Reason.TOO_MANY_VOUCHERS:
            return self.translate("Next", "Keep it for the next purchase, or remove another.")
        if reason is Reason.NOTHING_LEFT:
            return self.translate("Next", "Give it back; it stays good for the next purchase.")
        return self.translate("Next", "Ask which voucher to keep, and remove the other.")
