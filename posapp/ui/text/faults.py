"""Why a typed or scanned text could not be taken, in one sentence each."""

from __future__ import annotations

from typing import assert_never

from posapp.domain.code import MAX_LENGTH, CodeError, CodeFault
from posapp.domain.money import AmountError, AmountFault, Money
from posapp.ui.text.again import retold
from posapp.ui.text.voice import Voice

_EXAMPLE = Money(1250)


@retold
class FaultWords(Voice):
    """Sentences about input."""

    def code_fault(self, error: CodeError) -> str:
        """Why a scan is not a code, and what to do."""
        match error.fault:
            case CodeFault.EMPTY:
                return self.translate("Fault", "No code was read. Scan it again, or type it.")
            case CodeFault.TOO_LONG:
                return self.translate(
                    "Fault",
                    "This is too long for a code: {length} characters, and a code has at most"
                    " {most}. Nothing was changed. Scan the code of the voucher or card.",
                ).format(length=self.number(error.length), most=MAX_LENGTH)
            case CodeFault.CONTROL_CHARACTERS:
                return self.translate(
                    "Fault",
                    "The scan holds characters that cannot be printed. Nothing was changed."
                    " Scan it again; if it happens often, check the scanner.",
                )
            case CodeFault.INNER_SPACE:
                return self.translate(
                    "Fault",
                    "A code has no space inside. Nothing was changed. Scan or type it again.",
                )
            case _:
                assert_never(error.fault)

    def amount_fault(self, error: AmountError) -> str:
        """Why a text is not an amount, with an example of one that is."""
        example = self.amount_typed(_EXAMPLE)
        match error.fault:
            case AmountFault.EMPTY:
                return self.translate(
                    "Fault", "Enter the amount of the purchase, for example {example}."
                ).format(example=example)
            case AmountFault.NEGATIVE:
                return self.translate(
                    "Fault",
                    "The amount cannot be negative. Enter the total of the purchase, for example"
                    " {example}.",
                ).format(example=example)
            case AmountFault.NOT_A_NUMBER:
                return self.translate(
                    "Fault", "“{text}” is not an amount. Type it like {example}."
                ).format(text=_shown(error.text), example=example)
            case AmountFault.TOO_MANY_DECIMALS:
                return self.translate(
                    "Fault", "An amount has at most two decimals. Type it like {example}."
                ).format(example=example)
            case AmountFault.TOO_LARGE:
                return self.translate(
                    "Fault",
                    "This amount is too large. Was a code typed in the amount? Type it like"
                    " {example}.",
                ).format(example=example)
            case _:
                assert_never(error.fault)


def _shown(text: str) -> str:
    """A typed text fit to be shown back: printable and short."""
    plain = "".join(mark if mark.isprintable() else "·" for mark in text.strip())
    return plain if len(plain) <= 20 else plain[:20] + "…"
