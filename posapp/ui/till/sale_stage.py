"""The stage with a sale on it: makes the `Screen`, and follows what sale and engine tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from posapp.domain.events import ClockMoved, ExposureChanged, Fact, MachineSlept
from posapp.domain.finding import Kind, Reason
from posapp.ui.tasks import Tasks
from posapp.ui.text import Words, retell
from posapp.ui.till.approving import Approving, to_approve
from posapp.ui.till.left_open import LeftOpenSales
from posapp.ui.till.member_search import CustomerSearch
from posapp.ui.till.offers import OffersInHand
from posapp.ui.till.preview import preview_of
from posapp.ui.till.sale import SaleInHand, card_of, stays_out
from posapp.ui.till.screen import Panel, Screen
from posapp.ui.till.stage import Stage
from posapp.ui.till.subject import standing_of
from posapp.ui.till.summary import summary_of

if TYPE_CHECKING:
    from posapp.domain.basket import Basket, Line
    from posapp.domain.code import Code
    from posapp.domain.receipt import Receipt
    from posapp.domain.verdict import Sighting, Verdict
    from posapp.ui.desk import CardFound, Desk


class SaleStage(Stage):
    """The sale in hand as it is shown; a `SaleWatcher`, and a listener to the engine's facts."""

    def __init__(self, desk: Desk, words: Words, parent: QObject | None = None) -> None:
        super().__init__(words, parent)
        self._desk = desk
        self._tasks = Tasks(self._failed)
        self._sale = SaleInHand(desk, self._tasks, self)
        self._approving = Approving(desk, words)
        self._closing = False
        self._offers = OffersInHand(desk, words, self._tasks, self._publish)
        self.search = CustomerSearch(desk, words, self._tasks, self)
        self._left = LeftOpenSales(desk)
        # The sale completed last: its panel, and what the cash register needs of it.
        self._done: Panel | None = None
        self._receipt: Receipt | None = None
        self._stop = desk.listen(self.on_fact)

    @property
    def basket(self) -> Basket:
        """The sale in hand."""
        return self._sale.basket

    @property
    def screen(self) -> Screen:
        """What the screen shows now."""
        waiting = self._to_approve()
        return Screen(
            sale=self._sale.number,
            panel=self._telling.card_mode()
            if self._card_mode
            else self._subject.panel(self.basket, self._sale.asking, standing_of(self._desk)),
            rows=self._telling.rows(self.basket),
            member=self._telling.member(
                self._sale.card, asking=self.basket.card_code in self._sale.asking
            ),
            offers=self._offers.shown(self.basket),
            notice=self._notice,
            amount=self._words.amount_typed(self.basket.amount) if self.basket.amount else "",
            amount_fault=self._purchase.amount_fault,
            ticket_fault=self._purchase.ref_fault,
            card_mode=self._card_mode,
            busy=self._closing,
            complete=self._telling.complete(self.basket),
            may_approve=not self._card_mode and waiting is not None,
            approve_other=waiting.code.masked
            if waiting is not None and waiting.code != self._subject.code
            else "",
            left_open=self._telling.left_open(self._left.unasked),
            ref=self._purchase.ref,
            preview=preview_of(self.basket, self._words),
            summary=summary_of(self._receipt, self._desk.receipt_line, self._words)
            if self._receipt is not None and self._subject.shows(self._done)
            else None,
            may_put_aside=not (self._sale.is_untouched and not self._purchase.ref),
            recall=self._words.recall_button(len(self._left.all)),
        )

    def on_sale_moved(self) -> None:
        """The basket changed: the panel follows the voucher or card it shows."""
        self._subject.follow(self.basket, self._sale.card)
        if self._approving.is_open:
            self._put_approval(self._approving.renewed(self.basket))
        self._publish()

    def _publish(self) -> None:
        sale = self._sale
        self._offers.follow(sale.number, sale.card, sale.asking)
        super()._publish()

    def on_fact(self, fact: Fact) -> None:
        """Take a fact of the engine."""
        if isinstance(fact, ExposureChanged):
            self._sale.set_exposure(fact.exposure)
            self.on_sale_moved()
        elif isinstance(fact, ClockMoved | MachineSlept) and self.basket.lines:
            self._sale.judge_anew()  # the day may be another, and the stock older
            self.on_sale_moved()

    def refresh(self) -> None:
        """Time has gone by: ages are told anew."""
        self._publish()

    def speak_anew(self) -> None:
        """The language has changed: say again what is shown; the sale stays as it is."""
        retell(self._words.retellings, self, self._subject, self._purchase)
        self._publish()

    def on_news(self, asked: Code, sighting: Sighting, *, was_in: bool) -> None:
        """Splio told of a code outside the sale: a card that was in it counts, shown or not."""
        own, is_shown = self.basket.card_code, self._subject.is_about(asked)
        if asked == own:
            return
        if sighting.kind is not Kind.CARD:
            if is_shown:
                self._take_voucher(sighting, by_scan=False)
        elif is_shown:
            self._take_card(card_of(sighting), ask=False)
        elif was_in and own is None:
            self._sale.set_card(card_of(sighting))
        elif was_in and own is not None:
            self._notice = self._telling.card_kept(own, sighting.code)
            self.alert.emit()

    def on_respelled(self, asked: Code, verdict: Verdict, *, was_in: bool) -> None:
        """Splio spells a code of the sale otherwise; `was_in` where it was so in the sale too."""
        if was_in:
            self._notice = self._telling.already_in(verdict.code)
        if self._subject.is_about(asked):
            self._show_verdict(verdict, by_scan=False)

    def on_turned_down(self, verdict: Verdict) -> None:
        """A voucher of the sale is refused: it leaves if the cashier is looking at it."""
        if self._subject.is_about(verdict.code):
            self._sale.remove(verdict.code)
            self._show_verdict(verdict, by_scan=False)
        else:
            self._notice = self._telling.refused_since(verdict.code)
            self.alert.emit()

    # How vouchers and cards come in, by a scan or by Splio's answer.

    def _take_voucher(self, sighting: Sighting, *, by_scan: bool = True) -> None:
        verdict = self._sale.preview(sighting)
        if not stays_out(verdict):
            self._sale.add(sighting)
        elif Reason.RESERVED_HERE in verdict.reasons:
            self._left.recall(self.basket.sale_id, sighting.local)
        self._show_verdict(verdict, by_scan=by_scan)

    def _take_card(self, card: CardFound, *, ask: bool = True) -> None:
        before = self.basket.card_code
        if before == card.card_code:
            self._notice = self._telling.card_again()
            card = self._sale.card or card
        elif before is not None:
            self._notice = self._telling.card_replaced(before, card.card_code)
            self.alert.emit()
        self._subject.show(card)
        self._sale.set_card(card)
        if ask:
            self._sale.ask_card(card.card_code)
        self.on_sale_moved()

    def _leave_done(self) -> None:
        """The next sale has begun: what the last one came to is not to be read as its own."""
        if self._subject.shows(self._done):
            self._subject.show(self._telling.welcome())

    def _to_approve(self) -> Line | None:
        return to_approve(self.basket, self._subject.code)
