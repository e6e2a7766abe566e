"""What a new till asks Splio before it is set up: does the key work, which stores, which fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posapp.domain.answers import SplioStore
    from posapp.domain.ports import Splio
    from posapp.domain.voucher import Reward

MOST_REWARDS = 5000  # beyond, no field shows up that was not seen before


async def try_connection(splio: Splio) -> None:
    """Log in and ask for a sign of life. Raises `SplioError`."""
    await splio.ping()


async def list_stores(splio: Splio) -> tuple[SplioStore, ...]:
    """The stores that this till may be in. Raises `SplioError`."""
    return tuple(await splio.stores())


async def list_rewards(splio: Splio) -> tuple[Reward, ...]:
    """The tenant's rewards, `MOST_REWARDS` at most. Raises `SplioError`."""
    found: list[Reward] = []
    after: str | None = None
    while len(found) < MOST_REWARDS:
        page = await splio.rewards(after)
        found += page.rewards
        after = page.after
        if after is None:
            break
    return tuple(found)
