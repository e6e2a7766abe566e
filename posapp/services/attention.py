"""What a manager does about a burn that Splio refused: another try, or taking the loss."""

from __future__ import annotations

from posapp.domain.burn import Burn, BurnFact, BurnState, Retried, WrittenOff
from posapp.domain.errors import Disposition, SaleError
from posapp.domain.events import BurnMoved
from posapp.domain.ids import BurnId
from posapp.domain.ports import Clock, Ledger
from posapp.services.bus import Bus


class Attention:
    """The acts on rejected burns; each is journaled with who did it and why."""

    def __init__(self, ledger: Ledger, clock: Clock, bus: Bus) -> None:
        self._ledger = ledger
        self._clock = clock
        self._bus = bus

    def find(self, start: str) -> Burn:
        """The burn whose id begins so; eight characters, as lists show, are enough.

        Raises `SaleError` ``burn.unknown`` or ``burn.ambiguous``.
        """
        found = [row.burn for row in self._ledger.queue() if row.burn.id.startswith(start)]
        if not start or not found:
            raise SaleError("burn.unknown", Disposition.REFUSE, burn=start[:40])
        if len(found) > 1:
            raise SaleError("burn.ambiguous", Disposition.REFUSE, burn=start[:40])
        return found[0]

    def retry(self, burn_id: BurnId, by: str) -> Burn:
        """Queue a rejected burn again. Raises `SaleError` ``burn.not_rejected``."""
        return self._settle(burn_id, Retried(self._clock.now(), by))

    def write_off(self, burn_id: BurnId, by: str, reason: str) -> Burn:
        """Take the loss of a rejected burn.

        Raises `SaleError` ``burn.not_rejected`` or ``burn.no_reason``.
        """
        if not reason.strip():
            raise SaleError("burn.no_reason", Disposition.REFUSE)
        return self._settle(burn_id, WrittenOff(self._clock.now(), by, reason.strip()))

    def _settle(self, burn_id: BurnId, fact: BurnFact) -> Burn:
        burn = self._ledger.burn(burn_id)
        if burn is None or burn.state is not BurnState.REJECTED:
            state = burn.state.value if burn else "unknown"
            raise SaleError("burn.not_rejected", Disposition.REFUSE, state=state)
        moved = self._ledger.apply(burn_id, fact)
        self._bus.publish(BurnMoved(moved))
        return moved
