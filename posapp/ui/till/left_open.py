"""Sales that another run left open (a crash, a power cut): shown one by one, never dropped."""

from __future__ import annotations

from collections.abc import Sequence

from posapp.domain.burn import Burn
from posapp.domain.ids import SaleId
from posapp.domain.sale import Sale
from posapp.ui.desk import Desk


class LeftOpenSales:
    """Those the cashier has not decided about yet."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: set[SaleId] = set()
        self._found: list[tuple[Sale, Sequence[Burn]]] = []

    @property
    def first(self) -> tuple[Sale, Sequence[Burn]] | None:
        """The oldest one, if there is any."""
        return self._found[0] if self._found else None

    def look(self, own: SaleId | None) -> None:
        """Read them anew; `own` is the sale in hand. Raises `StoreError`."""
        out = {own, *self._kept}
        self._found = [entry for entry in self._desk.open_sales() if entry[0].id not in out]

    async def free(self, sale_id: SaleId, own: SaleId | None) -> None:
        """Cancel one. Raises `SaleError`, `StoreError`."""
        await self._desk.cancel(sale_id)
        self.look(own)

    def keep(self, sale_id: SaleId) -> None:
        """Leave one as it is, and show it no more."""
        self._kept.add(sale_id)
        self._found = [entry for entry in self._found if entry[0].id != sale_id]

    def recall(self, own: SaleId | None) -> None:
        """Show the kept ones again: one of them holds a voucher that was just scanned."""
        self._kept.clear()
        self.look(own)
