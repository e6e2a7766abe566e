"""What looking members up needs from the edges, as protocols."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.ids import RewardId
    from posapp.domain.member import Granted, Member
    from posapp.domain.member_search import ContactPage
    from posapp.domain.voucher import Reward, Voucher


class MemberSource(Protocol):
    """Splio's calls about members. All raise `SplioError`."""

    async def granted_to(self, card_code: Code) -> Sequence[Granted] | None:
        """All codes granted to a card, used ones too; None when Splio does not know the card."""
        ...

    async def contacts(
        self, key: str, operator: str, value: str, *, page: int = 1, per_page: int = 20
    ) -> ContactPage:
        """One numbered page of the contacts for which the condition holds."""
        ...


class MemberStock(Protocol):
    """What of the stock a member's rewards touch."""

    def voucher(self, code: Code) -> tuple[Voucher, datetime] | None:
        """The voucher and as of when it is known so (aware UTC)."""
        ...

    def reward(self, reward_id: RewardId) -> Reward | None:
        """A master reward."""
        ...

    def member(self, card_code: Code) -> tuple[Member, datetime] | None:
        """A member seen before and when (aware UTC)."""
        ...

    def put_rewards(self, rewards: Iterable[Reward], at: datetime) -> None:
        """Insert or replace master rewards."""
        ...

    def put_vouchers(self, vouchers: Iterable[Voucher], at: datetime) -> None:
        """Insert or update vouchers."""
        ...


class MemberScan(Protocol):
    """Looks through the whole stock for one member's codes; from a thread of its own."""

    def codes_of(self, card_code: Code, membership_id: int | None, most: int) -> Sequence[Code]:
        """At most `most` codes that may still be used, of a card or of its membership.

        Raises `StoreError`; ``store.stopped`` after `stop`.
        """
        ...

    def stop(self) -> None:
        """End what runs and all that follows, soon; from any thread."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...
