"""What a program that died on the way leaves on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posapp.domain.events import BurnMoved

if TYPE_CHECKING:
    from posapp.domain.ports import Clock, Ledger
    from posapp.services.bus import Bus


def recover(ledger: Ledger, clock: Clock, bus: Bus) -> int:
    """After a crash, before anything is sent: what was SENDING is UNCLEAR. Returns how many.

    Raises `StoreError`.
    """
    found = ledger.recover(clock.now())
    for burn in found:
        bus.publish(BurnMoved(burn))
    return len(found)
