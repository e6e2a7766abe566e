"""Stands in for Splio where no key is set: the till sells from its stock and queues."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from posapp.domain.answers import (
    AttributionRead,
    BulkAnswer,
    BurnAnswer,
    BurnRequest,
    Halt,
    RewardPage,
    RewardRead,
    SplioStore,
    UploadAnswer,
    VoucherPage,
)
from posapp.domain.errors import Disposition, SplioError

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.ids import RewardId
    from posapp.domain.member import Member

_HALT = Halt("no_key", "no Splio key is set")


class NoSplio:
    """The `Splio` port without a server behind it; every call says that no key is set."""

    async def ping(self) -> None:
        """Raises `SplioError` ``splio.no_key``."""
        _no_key()

    async def rewards(self, after: str | None = None) -> RewardPage:  # noqa: ARG002 - the port's
        """Raises `SplioError` ``splio.no_key``."""
        _no_key()

    async def attributions(
        self,
        reward_id: RewardId,  # noqa: ARG002 - the port's
        after: str | None = None,  # noqa: ARG002 - the port's
    ) -> VoucherPage:
        """Raises `SplioError` ``splio.no_key``."""
        _no_key()

    async def attribution(self, code: Code) -> AttributionRead | None:  # noqa: ARG002 - the port's
        """Raises `SplioError` ``splio.no_key``."""
        _no_key()

    async def member(self, card_code: Code) -> Member | None:  # noqa: ARG002 - the port's
        """Raises `SplioError` ``splio.no_key``."""
        _no_key()

    async def stores(self) -> Sequence[SplioStore]:
        """Raises `SplioError` ``splio.no_key``."""
        _no_key()

    async def burn(self, request: BurnRequest) -> BurnAnswer:  # noqa: ARG002 - the port's
        """Keeps the burn: no key is a matter for the manager, not for the burn."""
        return _HALT

    async def burn_many(self, requests: Sequence[BurnRequest]) -> BulkAnswer:
        """Keeps the burns: no key is a matter for the manager, not for them."""
        return BulkAnswer((_HALT,) * len(requests))

    async def reward(self, reward_id: RewardId) -> RewardRead | None:  # noqa: ARG002 - the port's
        """Raises `SplioError` ``splio.no_key``."""
        _no_key()

    async def send_codes(
        self,
        reward_id: RewardId,  # noqa: ARG002 - the port's
        codes: Sequence[Code],  # noqa: ARG002 - the port's
    ) -> UploadAnswer:
        """Sends nothing."""
        return _HALT


def _no_key() -> NoReturn:
    raise SplioError("splio.no_key", Disposition.ASK)
