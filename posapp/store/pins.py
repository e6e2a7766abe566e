"""PINs as Argon2id hashes: slow on purpose, for a PIN has few digits."""

from __future__ import annotations

import secrets
from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from argon2 import PasswordHasher

# In two lanes, as the smallest till has cores: 60 ms there when it idles, 120 ms when it does not.
_TIME_COST: Final = 3
_MEMORY_KIB: Final = 32 * 1024
_LANES: Final = 2


class Argon2Pins:
    """Implements `posapp.domain.people.Pins`. May be used from any thread."""

    def __init__(self, time_cost: int = _TIME_COST, memory_kib: int = _MEMORY_KIB) -> None:
        self._cost = (time_cost, memory_kib, _LANES)

    def hashed(self, pin: str) -> str:
        """A hash to keep, with its salt and its parameters in it."""
        return self._hasher.hash(pin)

    def fits(self, kept: str | None, pin: str) -> bool:
        """Whether a PIN is the one that was hashed; None costs as much and never fits."""
        from argon2.exceptions import InvalidHashError, VerificationError

        if kept is None:
            self._hasher.hash(secrets.token_hex(4) + pin)
            return False
        try:
            return self._hasher.verify(kept, pin)
        except (VerificationError, InvalidHashError):
            return False

    def is_outdated(self, kept: str) -> bool:
        """True where a hash was made with other parameters than today's."""
        return self._hasher.check_needs_rehash(kept)

    @cached_property
    def _hasher(self) -> PasswordHasher:
        from argon2 import PasswordHasher  # here: the first paint does not wait for it

        return PasswordHasher(*self._cost)
