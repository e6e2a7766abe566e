"""The words of the training mode: the guided tour, and the sheet of codes to print."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from posapp.domain.money import Money
from posapp.ui.text.voice import Voice

TOUR_AMOUNT = Money(6240)
"""What the tour has typed: enough for the training's minimum purchase."""


class TourStep(StrEnum):
    """What the tour shows, in its order."""

    CARD = "card"
    ACCEPTED = "accepted"
    SHORT = "short"
    TURNS = "turns"
    EXPIRED = "expired"
    USED = "used"
    UNKNOWN = "unknown"
    COMPLETE = "complete"
    QUEUE = "queue"
    END = "end"


class TrainingWords(Voice):
    """Short sentences: they are read between two scans."""

    def tour_title(self, step: TourStep) -> str:
        """What a step is about, in a few words."""
        match step:
            case TourStep.CARD:
                return self.translate("Tour", "The loyalty card")
            case TourStep.ACCEPTED:
                return self.translate("Tour", "A good voucher")
            case TourStep.SHORT:
                return self.translate("Tour", "A minimum purchase")
            case TourStep.TURNS:
                return self.translate("Tour", "The amount counts at once")
            case TourStep.EXPIRED:
                return self.translate("Tour", "An expired voucher")
            case TourStep.USED:
                return self.translate("Tour", "A voucher used before")
            case TourStep.UNKNOWN:
                return self.translate("Tour", "Unknown, and no network")
            case TourStep.COMPLETE:
                return self.translate("Tour", "Complete the sale")
            case TourStep.QUEUE:
                return self.translate("Tour", "What waits for Splio")
            case TourStep.END:
                return self.translate("Tour", "That is all")
            case _:
                assert_never(step)

    def tour_task(self, step: TourStep) -> str:
        """What to do in a step."""
        match step:
            case TourStep.CARD:
                return self.translate(
                    "Tour", "Scan this card. It may come before or after vouchers."
                )
            case TourStep.ACCEPTED:
                return self.translate("Tour", "Scan this voucher.")
            case TourStep.SHORT:
                return self.translate("Tour", "Scan this one: it needs a minimum purchase.")
            case TourStep.TURNS:
                return self.translate("Tour", "Press F4, type {amount}, press Enter.").format(
                    amount=self.amount_typed(TOUR_AMOUNT)
                )
            case TourStep.EXPIRED:
                return self.translate("Tour", "Scan this voucher: its date has passed.")
            case TourStep.USED:
                return self.translate("Tour", "Scan this voucher: somebody has used it already.")
            case TourStep.UNKNOWN:
                return self.translate("Tour", "The network is cut now. Scan this unknown code.")
            case TourStep.COMPLETE:
                return self.translate(
                    "Tour", "Press F6, type any ticket number, then complete with F9."
                )
            case TourStep.QUEUE:
                return self.translate("Tour", "Press F10: it shows what works and what waits.")
            case TourStep.END:
                return self.translate(
                    "Tour",
                    "The network is back: the used vouchers leave by themselves. “Try these” has"
                    " more codes.",
                )
            case _:
                assert_never(step)

    def tour_seen(self, step: TourStep) -> str:
        """What there was to see in a step, once it is done."""
        match step:
            case TourStep.CARD:
                return self.translate("Tour", "The customer is known now: name, tier and points.")
            case TourStep.ACCEPTED:
                return self.translate("Tour", "Accepted: give the discount on the cash register.")
            case TourStep.SHORT:
                return self.translate("Tour", "Not yet: the till says what is missing.")
            case TourStep.TURNS:
                return self.translate("Tour", "It turned to accepted as the amount grew.")
            case TourStep.EXPIRED:
                return self.translate("Tour", "Refused, with the words for the customer.")
            case TourStep.USED:
                return self.translate("Tour", "Refused: it says when and where it was used.")
            case TourStep.UNKNOWN:
                return self.translate("Tour", "To check: only a manager may decide (F5).")
            case TourStep.COMPLETE:
                return self.translate("Tour", "Done, without a network: nothing is lost.")
            case TourStep.QUEUE:
                return self.translate("Tour", "Used vouchers wait here until Splio can be told.")
            case TourStep.END:
                return ""
            case _:
                assert_never(step)

    def tour_place(self, number: int, total: int) -> str:
        """How far the tour is: ``3 / 9``."""
        return f"{self.number(number)} / {self.number(total)}"

    def tour_worn(self) -> str:
        """That the tour's vouchers were used up in this training; beside what is to be done."""
        return self.translate(
            "Tour", "The vouchers were used already in this training. Open it again."
        )

    def story_shows(self, story: str) -> str:
        """What a code of the training data shows, in one sentence; empty for an unknown story."""
        match story:
            case "member_card":
                return self.translate("Tour", "The customer’s name, tier and points appear.")
            case "good":
                return self.translate("Tour", "Accepted.")
            case "threshold" | "threshold_comma":
                return self.translate("Tour", "Not yet, then accepted once the purchase suffices.")
            case "percent":
                return self.translate("Tour", "Accepted: a share of the purchase.")
            case "web_only":
                return self.translate("Tour", "Refused: for the online shop.")
            case "expired":
                return self.translate("Tour", "Refused: its date has passed.")
            case "used":
                return self.translate("Tour", "Refused: with when and where it was used.")
            case "holding":
                return self.translate("Tour", "Refused: with the day from which it is good.")
            case "other_member":
                return self.translate("Tour", "Refused: it belongs to another card.")
            case "unknown":
                return self.translate("Tour", "Refused: unknown; without network: to check.")
            case "mistyped":
                return self.translate(
                    "Tour", "Refused: its last digit does not fit; without network: to check."
                )
            case _:
                return ""

    def sheet_title(self) -> str:
        """The heading of the printed sheet."""
        return self.translate("Tour", "Codes for training")

    def sheet_lead(self) -> str:
        """What to do with the printed sheet."""
        return self.translate(
            "Tour",
            "Open the training till, then scan these codes from the paper. Scan the loyalty card"
            " first.",
        )

    def sheet_foot(self) -> str:
        """That the printed codes are worth nothing."""
        return self.translate("Tour", "For training only: in a real sale these codes are unknown.")

    def sheet_written(self, name: str) -> str:
        """That the sheet is there."""
        return self.translate("Tour", "The sheet was written: {name}").format(name=name)

    def sheet_not_written(self, name: str) -> str:
        """That the sheet could not be written."""
        return self.translate(
            "Tour", "{name} could not be written. Choose another folder, or close it elsewhere."
        ).format(name=name)
