"""The stage with more than one open sale: ends the one in hand, puts it aside, recalls another."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from posapp.domain.errors import PosError
from posapp.domain.sale import Draft
from posapp.ui.till.aside import DraftKeeper, asked_of, draft_of
from posapp.ui.till.left_open import OpenSale, codes_of, held_in
from posapp.ui.till.sale_stage import SaleStage
from posapp.ui.till.screen import AsideShown, Place, Question

if TYPE_CHECKING:
    from posapp.domain.ids import SaleId
    from posapp.ui.desk import Desk
    from posapp.ui.text import Words


class OpenSaleStage(SaleStage):
    """What the cashier does with whole sales."""

    def __init__(self, desk: Desk, words: Words, parent: QObject | None = None) -> None:
        super().__init__(desk, words, parent)
        self._question: Question | None = None
        self._freeing: SaleId | None = None
        self._kept: tuple[SaleId, Draft] | None = None
        self._deciding = False  # about a sale left open
        self._keeper = DraftKeeper(self._keep_draft)

    def on_put_aside(self) -> None:
        """Put the whole sale aside; its vouchers stay held."""
        if self._closing or self._question is not None:
            return
        self._notice = ""
        if self._purchase.amount_fault:
            self._miss(Place.AMOUNT)
        elif self._is_untouched:
            self._notice = self._words.translate("Sale", "There is nothing to put aside.")
            self._publish()
        else:
            self._close_sale(self._put_aside(), "put aside")

    def on_recall_wanted(self) -> None:
        """List the sales that can be recalled; the one in hand is to be put aside first."""
        if self._closing or self._question is not None or not self._may_recall():
            return
        try:
            self._left.look(self.basket.sale_id)
        except PosError as error:
            self._say_error(error)
            return
        listed = [
            AsideShown(found[0].id, self._words.aside(found[0], codes_of(found)))
            for found in self._left.all
        ]
        if listed:
            self.recalls.emit(asked_of(listed))
        else:
            self._notice = self._words.translate("Sale", "No sale is put aside.")
        self._publish()

    def on_recall(self, sale_id: SaleId) -> None:
        """Go on with an open sale: card, amount, ticket and vouchers, judged anew."""
        if self._closing or self._deciding or self._question is not None:
            return
        if self._may_recall():
            self._close_sale(self._recall(sale_id), "recall")

    def on_free_left(self, sale_id: SaleId) -> None:
        """Cancel a sale that is open beside the one in hand; asks once, as for that one."""
        found = self._left.find(sale_id)
        if self._closing or self._deciding or self._question is not None or found is None:
            return
        self._freeing = sale_id
        self._question = self._telling.ask_free_left(len(held_in(found)))
        self.asks.emit(self._question)

    def on_keep_left(self, sale_id: SaleId) -> None:
        """Keep such a sale for later; its vouchers stay held, and it can be recalled."""
        if self._closing or self._deciding or self._question is not None:
            return
        self._deciding = True
        self._left.keep(sale_id)
        self._tasks.spawn(self._keep_left(sale_id), "keep a sale for later")
        self._publish()

    def on_copied(self) -> None:
        """The summary of the last sale is on the clipboard."""
        self._notice = self._words.translate("Sale", "Copied: paste it into the cash register.")
        self._publish()

    def _take_waiting(self, *, is_over: bool) -> None:
        """Take what was scanned while a sale was being closed, if it is over."""
        raise NotImplementedError

    @property
    def _is_untouched(self) -> bool:
        return self._sale.is_untouched and not self._purchase.ref

    def _may_recall(self) -> bool:
        if self._is_untouched:
            return True
        self._notice = self._words.translate(
            "Sale", "Complete this sale or put it aside (Ctrl+S) first."
        )
        self.alert.emit()
        self._publish()
        return False

    def _close_sale(self, work: Coroutine[object, object, None], name: str) -> None:
        # Set before anything can run: a second Enter finds the sale closing.
        self._closing = True
        self._card_mode = False  # from here on F2 is pressed for the next sale
        self._kept = None
        self._publish()
        self._tasks.spawn(self._closed_by(work), name)

    async def _closed_by(self, work: Coroutine[object, object, None]) -> None:
        number = self._sale.number
        try:
            await work
        finally:
            self._closing = False
            self._take_waiting(is_over=number != self._sale.number)
            self._publish()

    async def _put_aside(self) -> None:
        sale_id = await self._sale.put_aside(self._purchase.ref)
        self._left.keep(sale_id)
        self._left.look(None)
        self._clear(self._telling.put_aside())

    async def _recall(self, sale_id: SaleId) -> None:
        found = self._left.find(sale_id)
        if found is None:
            return
        gone = await self._sale.resume(found)
        draft = found[0].draft or Draft()
        self._clear(self._telling.recalled(len(held_in(found))))
        self._purchase.take_ref(draft.ref)
        self._left.look(self.basket.sale_id)
        if gone:
            self._notice = " ".join(self._telling.refused_since(one.code) for one in gone)
            self.alert.emit()
        self._publish()  # the fields are filled first: the cursor then selects what is in them
        self.go_to.emit(Place.TICKET if draft.amount is not None else Place.AMOUNT)

    def _free_asked(self) -> None:
        found = self._left.find(self._freeing) if self._freeing is not None else None
        if found is not None:
            self._deciding = True
            self._tasks.spawn(self._free_left(found), "free a sale left open")
        self._publish()

    async def _free_left(self, found: OpenSale) -> None:
        try:
            await self._left.free(found[0].id, self.basket.sale_id)
        finally:
            self._deciding = False
        self._notice = self._telling.freed_left(len(held_in(found)))
        self._publish()

    async def _keep_left(self, sale_id: SaleId) -> None:
        try:
            found = self._left.find(sale_id)
            if found is not None and found[0].aside_at is None:
                await self._desk.put_aside(sale_id, None)
                self._left.look(self.basket.sale_id)
        finally:
            self._deciding = False
        self._publish()

    def _publish(self) -> None:
        super()._publish()
        self._keeper.touch()

    def _keep_draft(self) -> None:
        sale_id = self.basket.sale_id
        if sale_id is None or self._closing:
            return
        kept = (sale_id, draft_of(self.basket, self._purchase.ref))
        if kept != self._kept:
            self._kept = kept
            self._tasks.spawn(self._keep(kept), "keep the draft")

    async def _keep(self, kept: tuple[SaleId, Draft]) -> None:
        was_kept = False
        try:
            was_kept = await self._sale.keep(kept[1])
        finally:
            if not was_kept and self._kept == kept:
                self._kept = None  # the next change tries again
