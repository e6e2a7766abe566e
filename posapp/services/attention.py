"""What a manager does about stuck vouchers: another try, taking the loss, giving them back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from posapp.domain.burn import Burn, BurnFact, BurnState, Retried, WrittenOff
from posapp.domain.errors import Disposition, SaleError
from posapp.domain.events import BurnMoved, BurnReleased, QueueCounted, SaleCancelled
from posapp.domain.queue import ActReport

if TYPE_CHECKING:
    from posapp.domain.ids import BurnId, SaleId
    from posapp.domain.ports import Clock, Ledger
    from posapp.services.bus import Bus

_AT_ONCE = 100  # burns in one transaction: a sale must not wait longer behind it


class Attention:
    """The acts on what is stuck; each is journaled with who did it and why."""

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

    async def retry_all(self, burn_ids: Sequence[BurnId], by: str) -> ActReport:
        """Queue those of the burns that are REJECTED again; the others are left as they are.

        In short transactions, so that sales go on meanwhile. Raises `StoreError`.
        """
        return await self._settle_all(burn_ids, lambda: Retried(self._clock.now(), by))

    async def write_off_all(self, burn_ids: Sequence[BurnId], by: str, reason: str) -> ActReport:
        """Take the loss of those of the burns that are REJECTED; as `retry_all`.

        Raises `SaleError` ``burn.no_reason``, `StoreError`.
        """
        why = reason.strip()
        if not why:
            raise SaleError("burn.no_reason", Disposition.REFUSE)
        return await self._settle_all(burn_ids, lambda: WrittenOff(self._clock.now(), by, why))

    def release_all(self, burn_ids: Sequence[BurnId], by: str, why: str) -> ActReport:
        """Give the RESERVED ones of the burns back; their sales stay open. Raises `StoreError`."""
        done: list[Burn] = []
        missed: list[Burn] = []
        for burn_id in burn_ids:
            burn = self._known(burn_id)
            if burn.state is not BurnState.RESERVED:
                missed.append(burn)
                continue
            told = f"released by hand: {why.strip()}"
            done.append(self._ledger.release(burn_id, self._clock.now(), told, by or None))
            self._bus.publish(BurnReleased(done[-1]))
        return ActReport(tuple(done), tuple(missed))

    def cancel_sales(self, sale_ids: Sequence[SaleId], by: str, why: str) -> ActReport:
        """Give back all that open sales hold, and cancel them. Raises `StoreError`.

        Sales that are not open any more are left as they are, and their burns told as missed.
        """
        done: list[Burn] = []
        missed: list[Burn] = []
        for sale_id in sale_ids:
            burns = self._ledger.burns_of(sale_id)
            held = [burn.id for burn in burns if burn.state is BurnState.RESERVED]
            done += self.release_all(held, by, why).done
            try:
                self._ledger.cancel(sale_id, self._clock.now(), by or None)
            except SaleError:
                missed += burns
            else:
                self._bus.publish(SaleCancelled(sale_id))
        return ActReport(tuple(done), tuple(missed))

    def find_held(self, start: str) -> tuple[SaleId, tuple[Burn, ...]]:
        """The open sale whose id, ticket number or held voucher's id is meant, with what it holds.

        Raises `SaleError` ``release.unknown`` or ``release.ambiguous``.
        """
        found: dict[SaleId, tuple[Burn, ...]] = {}
        for sale in self._ledger.open_sales():
            burns = tuple(self._ledger.burns_of(sale.id))
            held = tuple(burn for burn in burns if burn.state is BurnState.RESERVED)
            refs = {sale.ref, sale.draft.ref if sale.draft is not None else None}
            ids = (sale.id, *(burn.id for burn in held))
            if start and (start in refs or any(one.startswith(start) for one in ids)):
                found[sale.id] = held
        if not found:
            raise SaleError("release.unknown", Disposition.REFUSE, sale=start[:40])
        if len(found) > 1:
            raise SaleError("release.ambiguous", Disposition.REFUSE, sale=start[:40])
        return next(iter(found.items()))

    async def _settle_all(
        self, burn_ids: Sequence[BurnId], fact: Callable[[], BurnFact]
    ) -> ActReport:
        done: list[Burn] = []
        missed: list[Burn] = []
        for at in range(0, len(burn_ids), _AT_ONCE):
            found = [
                self._known(burn_id) for burn_id in dict.fromkeys(burn_ids[at : at + _AT_ONCE])
            ]
            fit = [burn for burn in found if burn.state is BurnState.REJECTED]
            missed += [burn for burn in found if burn.state is not BurnState.REJECTED]
            moved = self._ledger.apply_all([(burn.id, fact()) for burn in fit])
            done += moved
            for burn in moved:
                self._bus.publish(BurnMoved(burn))
            await asyncio.sleep(0)
        self._tell_counts()
        return ActReport(tuple(done), tuple(missed))

    def _known(self, burn_id: BurnId) -> Burn:
        burn = self._ledger.burn(burn_id)
        if burn is None:
            raise SaleError("burn.unknown", Disposition.REFUSE, burn=burn_id[:8])
        return burn

    def _settle(self, burn_id: BurnId, fact: BurnFact) -> Burn:
        burn = self._ledger.burn(burn_id)
        if burn is None or burn.state is not BurnState.REJECTED:
            state = burn.state.value if burn else "unknown"
            raise SaleError("burn.not_rejected", Disposition.REFUSE, state=state)
        moved = self._ledger.apply(burn_id, fact)
        self._bus.publish(BurnMoved(moved))
        self._tell_counts()
        return moved

    def _tell_counts(self) -> None:
        # The status line must not go on saying "1 to look at" until the next pass.
        state = self._ledger.queue_state()
        self._bus.publish(
            QueueCounted(state.waiting, state.unclear, state.rejected, state.oldest_owed)
        )
