"""The password some Splio universes ask for beside the key."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from posapp.app.keys import name_of_key
from posapp.app.secrets import Secrets

if TYPE_CHECKING:
    from posapp.app.settings import Settings


def name_of_password(splio_url: str) -> str:
    """What the password at this address is kept as."""
    return f"{name_of_key(splio_url)} password"


async def splio_password(settings: Settings) -> str | None:
    """From the settings, else from where it is kept; None for the most, who have none.

    Only where one is kept is its place opened, which may take seconds.
    """
    if settings.splio_password is not None:
        return settings.splio_password.get_secret_value()
    kept, name = Secrets(settings.data_dir), name_of_password(settings.splio_url)
    if kept.place(name) is None:
        return None
    return await asyncio.to_thread(kept.read, name)
