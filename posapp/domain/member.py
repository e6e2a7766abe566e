"""A member of the loyalty programme, as much of one as a till needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.voucher import Reward, Voucher


@dataclass(frozen=True, slots=True)
class Member:
    """A membership: the card, who holds it, and its standing.

    `points` are the non-qualifying points (those spent on rewards); `membership_id` is Splio's
    number of the membership, which its lists of attributions give instead of the card.
    """

    card_code: Code
    membership_id: int | None = None
    first_name: str = ""
    last_name: str = ""
    tier: str | None = None
    points: int | None = None

    @property
    def name(self) -> str:
        """First and last name as one text; empty where Splio has neither."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Granted:
    """One of a member's codes with its reward; None where that is not described."""

    voucher: Voucher
    reward: Reward | None = None
