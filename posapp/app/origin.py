"""Where, as whom and in which zone Splio is asked: a stock of another origin is begun anew."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from posapp.domain.errors import Disposition, SplioError

if TYPE_CHECKING:
    from posapp.app.keys import SplioKey
    from posapp.app.settings import Settings


def origin_of(settings: Settings, key: str | None) -> str:
    """A hash over where, as whom and in which zone Splio is asked; the key cannot be read of it."""
    facts = (settings.splio_url.rstrip("/"), (key or "").strip(), settings.timezone)
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def asking_as(settings: Settings, key: SplioKey) -> Callable[[], Awaitable[str]]:
    """What tells the origin by the key there is then; it raises `SplioError` ``splio.no_key``."""

    async def tell() -> str:
        value = await key.value()
        if value is None and key.is_set:
            # It is locked away for now: to go on as nobody would begin the stock anew.
            raise SplioError("splio.no_key", Disposition.ASK)
        return origin_of(settings, value)

    return tell
