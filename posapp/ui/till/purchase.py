"""What the cashier types of the purchase: its amount and the ticket's number, with their faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posapp.domain.money import AmountError, AmountFault, Money

if TYPE_CHECKING:
    from posapp.ui.text import Words


class Purchase:
    """Keeps the ticket number, and what is wrong with either of the two."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self.ref = ""
        self.amount_fault = ""
        self.ref_fault = ""

    def read_amount(self, text: str, *, final: bool) -> Money | None:
        """The amount typed; None for an empty one, or with a fault that is then told.

        Raises `AmountError` while it is half-typed: the last amount stands until the cashier has
        finished.
        """
        fault = ""
        amount: Money | None = None
        try:
            amount = Money.parse(text if final else text.rstrip(",."))
        except AmountError as error:
            if error.fault is not AmountFault.EMPTY:
                if not final:
                    raise
                fault = self._words.amount_fault(error)
        self.amount_fault = fault
        return amount

    def take_ref(self, text: str) -> bool:
        """Take the ticket number; False where it is the one already known."""
        if text.strip() == self.ref:
            return False
        self.ref = text.strip()
        self.ref_fault = ""
        return True

    def miss_amount(self) -> None:
        """Say that the amount is missing, unless something else is wrong with it already."""
        empty = self._words.amount_fault(AmountError(AmountFault.EMPTY, ""))
        self.amount_fault = self.amount_fault or empty

    def miss_ref(self) -> None:
        """Say that the ticket number is missing."""
        self.ref_fault = self._words.translate("Till", "Enter the ticket number.")

    def clear(self) -> None:
        """Forget both: a new sale begins."""
        self.ref = self.amount_fault = self.ref_fault = ""
