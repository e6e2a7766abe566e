"""Two people to try signing in with, in the training; their PINs are told where they are asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from posapp.domain.people import Role
from posapp.ui.tasks import Tasks

if TYPE_CHECKING:
    from posapp.ui.people.ports import Staff


@dataclass(frozen=True, slots=True)
class Trainee:
    """Somebody of the training, whose PIN is no secret."""

    name: str
    role: Role
    pin: str


# A manager first: the first one ever entered must be one.
TRAINEES: Final = (
    Trainee("Claire", Role.MANAGER, "4827"),
    Trainee("Nadia", Role.CASHIER, "7351"),
)


class Trainees:
    """Enters them once, then locks, so that the till asks who is there."""

    def __init__(self, staff: Staff, lock: Callable[[], None]) -> None:
        self._staff = staff
        self._lock = lock
        self._tasks = Tasks(lambda _error: None)  # logged; the training goes on without them
        self._is_busy = False

    def enter(self) -> None:
        """Let the till know them, if it knows nobody; and ask who is there."""
        if not self._is_busy:
            self._is_busy = True
            self._tasks.spawn(self._enter(), "trainees")

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self._tasks.settle()

    async def close(self) -> None:
        """End what is under way."""
        await self._tasks.close()

    async def _enter(self) -> None:
        try:
            if not self._staff.is_manned:
                for one in TRAINEES:
                    await self._staff.add(one.name, one.role, one.pin)
            self._lock()
        finally:
            self._is_busy = False
