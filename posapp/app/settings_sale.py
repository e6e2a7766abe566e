"""The settings of a sale: which vouchers go together, and what the receipt says of them."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from posapp.app.settings_part import SettingsPart
from posapp.domain.receipt import LONGEST_LINE, PLACEHOLDERS, LineError, LineFault, check_line
from posapp.domain.stacking import Stacking


def _line(template: str) -> str:
    try:
        return check_line(template)
    except LineError as error:
        raise ValueError(_accepted_instead(error)) from None


def _accepted_instead(error: LineError) -> str:
    known = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    match error.fault:
        case LineFault.UNKNOWN_PLACEHOLDER:
            return f"knows no {{{error.about}}}; it may name {known}"
        case LineFault.FORMATTED:
            return f"must name {{{error.about}}} with nothing behind it"
        case LineFault.TOO_LONG:
            return f"must have at most {LONGEST_LINE} characters"
        case LineFault.NOT_ONE_LINE:
            return "must be one line of printable text"
        case LineFault.BRACES:
            return f"has a brace too many or too few; it may name {known}, and {{{{ is a brace"


class SaleSettings(SettingsPart):
    """Which vouchers go together (a count of 0 is no limit), and the receipt's own line."""

    percentages_per_sale: int = Field(
        default=1, ge=0, le=20, description="percentage vouchers allowed in a sale"
    )
    same_reward_per_sale: int = Field(
        default=0, ge=0, le=20, description="vouchers of the same reward allowed in a sale"
    )
    receipt_line: Annotated[str, AfterValidator(_line)] = Field(
        default="", description="a line for the receipt, copied with the summary of a sale"
    )

    @property
    def stacking(self) -> Stacking:
        """Which vouchers go together, as the rules read it."""
        return Stacking(self.percentages_per_sale, self.same_reward_per_sale)
