"""Open sales beside the one in hand: put aside, or left by another run (a crash, a power cut).

What another run left is asked about one by one, oldest first; nothing is dropped or decided in
silence. All of them can be recalled.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from posapp.domain.burn import Burn, BurnState
from posapp.domain.sale import Sale
from posapp.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.ids import SaleId
    from posapp.domain.verdict import LocalUse
    from posapp.ui.desk import Desk
    from posapp.ui.text import Words
    from posapp.ui.till.screen import LeftOpen

OpenSale = tuple[Sale, Sequence[Burn]]
_DEAF_MS: Final = 500  # a second touch in haste was meant for the sale that stood there before


def held_in(found: OpenSale) -> tuple[Burn, ...]:
    """The burns that a sale still holds."""
    return tuple(burn for burn in found[1] if burn.state is BurnState.RESERVED)


def codes_of(found: OpenSale) -> tuple[Code, ...]:
    """The vouchers of an open sale in the order of scanning: held ones and those that wait."""
    drafted = found[0].draft.codes if found[0].draft is not None else ()
    held = tuple(burn.code for burn in held_in(found))
    known = tuple(code for code in held if code not in drafted)
    return (*drafted, *known)


class LeftOpenSales:
    """Those that are open beside the sale in hand, as last read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._later: set[SaleId] = set()
        self._found: list[OpenSale] = []
        self._wanted: SaleId | None = None

    @property
    def all(self) -> Sequence[OpenSale]:
        """All of them, oldest first."""
        return self._found

    @property
    def unasked(self) -> Sequence[OpenSale]:
        """Those the cashier has not decided about yet: one just asked for, then the oldest."""
        open_ones = [found for found in self._found if found[0].id not in self._later]
        return sorted(open_ones, key=lambda found: found[0].id != self._wanted)

    def find(self, sale_id: SaleId) -> OpenSale | None:
        """One of them."""
        return next((found for found in self._found if found[0].id == sale_id), None)

    def look(self, own: SaleId | None) -> None:
        """Read them anew; `own` is the sale in hand. Raises `StoreError`."""
        self._found = [entry for entry in self._desk.open_sales() if entry[0].id != own]

    async def free(self, sale_id: SaleId, own: SaleId | None) -> None:
        """Cancel one. Raises `SaleError`, `StoreError`."""
        await self._desk.cancel(sale_id)
        self.look(own)

    def keep(self, sale_id: SaleId) -> None:
        """Ask about this one no more; it can still be recalled."""
        self._later.add(sale_id)

    def recall(self, own: SaleId | None, held_by: LocalUse | None) -> None:
        """Ask about this one again, before others: it holds a voucher that was just scanned."""
        self.look(own)
        if held_by is not None:
            self._later.discard(held_by.sale_id)
            self._wanted = held_by.sale_id


class LeftOpenStrip(QFrame):
    """Says that a sale is open, and asks whether to go on with it, to cancel or to keep it.

    Another sale than before can be answered after a moment only.
    """

    resumed = Signal(object)
    freed = Signal(object)
    kept = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leftopen")
        self._sale_id: SaleId | None = None
        self._deaf = QTimer(self)
        self._deaf.setSingleShot(True)
        self._deaf.setInterval(_DEAF_MS)
        self._text = label("leftopen")
        # Below each other: beside the till's entry column there is no room for one line.
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._text)
        line = QHBoxLayout()
        line.setSpacing(12)
        column.addLayout(line)
        for text, answer in (
            (words.translate("Sale", "Go on with it"), self.resumed),
            (words.translate("Till", "Cancel that sale"), self.freed),
            (words.translate("Sale", "Keep for later"), self.kept),
        ):
            made = button(text)
            made.setAccessibleName(text)
            made.clicked.connect(lambda _checked=False, told=answer: self._answer(told))
            line.addWidget(made, 1)

    def render_sale(self, left: LeftOpen | None) -> None:
        """Show a sale, or nothing."""
        self.setVisible(left is not None)
        sale_id = left.sale_id if left is not None else None
        if sale_id != self._sale_id:
            self._sale_id = sale_id
            self._deaf.start()
        if left is not None:
            self._text.setText(left.text)

    def _answer(self, told: SignalInstance) -> None:
        if not self._deaf.isActive():
            told.emit(self._sale_id)
