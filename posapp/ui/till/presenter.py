"""The till's presenter: takes the cashier's acts.

What the till itself knows is judged and shown within the same call; whatever waits (the ledger,
Splio) runs beside it in `SaleInHand`. Scans that arrive while a sale is being completed or
cancelled belong to the next sale and are taken in order afterwards; where the sale did not end
after all, they are dropped and the cashier is told to scan again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from posapp.domain.code import Code, CodeError
from posapp.domain.cue import Cue
from posapp.domain.errors import PosError
from posapp.domain.finding import Kind
from posapp.domain.money import AmountError
from posapp.domain.receipt import Receipt
from posapp.domain.scan import Heard, read_text
from posapp.ui.till.intake import Intake
from posapp.ui.till.open_stage import OpenSaleStage
from posapp.ui.till.sale import Promise, SaleChangedError, card_of
from posapp.ui.till.screen import ApprovalLacks, Asked, ManagerWord, Place, Question

if TYPE_CHECKING:
    from posapp.domain.approval import Approval
    from posapp.domain.verdict import Sighting
    from posapp.ui.desk import Desk
    from posapp.ui.text import Words


class TillPresenter(OpenSaleStage):
    """One till screen: the cashier's acts."""

    def __init__(self, desk: Desk, words: Words, parent: QObject | None = None) -> None:
        super().__init__(desk, words, parent)
        self._later: deque[Callable[[], object]] = deque()
        self.intake = Intake(desk.scanning.rules, words)

    def start(self) -> None:
        """Look for sales that another run left open, and show the first screen."""
        try:
            self._left.look(None)
        except PosError as error:
            self._say_error(error)
        self._publish()

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self._tasks.settle()

    async def close(self) -> None:
        """Stop what is under way; the ledger keeps what it has."""
        self._stop()
        self._keeper.stop()
        await self._tasks.close()

    # What the cashier does.

    def on_heard(self, heard: Heard) -> None:
        """A scanner read something; the same code twice at once counts once."""
        taken = self.intake.take(heard)
        if not taken.again:
            self.on_scan(taken.text)
        if taken.notice:
            self._notice = taken.notice
            self.alert.emit()
            self._publish()

    def on_scan(self, text: str) -> bool:
        """A code was scanned, or typed and entered.

        True when it was recognised; False where a person may want to compare what was typed.
        """
        as_card = self._card_mode
        if self._closing or self._approving.is_open:
            self._card_mode = False
            self._later.append(partial(self._scan, text, as_card=as_card))
            self.cue.emit(Cue.KEPT)
            if as_card:
                self._publish()
            return True
        return self._scan(text, as_card=as_card)

    def on_reward(self, code: Code) -> None:
        """One of the customer's rewards was chosen; in a sale that closes it is none any more."""
        if self._closing or self._approving.is_open:
            return
        self._notice = ""
        self._take_code(code, as_card=False)

    def _scan(self, text: str, *, as_card: bool) -> bool:
        self._notice = ""
        try:
            code = Code.parse(read_text(text, self._desk.scanning.rules).text)
        except CodeError as error:
            self.intake.forget()  # the next try is no double scan
            self._card_mode = as_card
            self._say(self._telling.not_read(self._words.code_fault(error)))
            return False
        return self._take_code(code, as_card=as_card)

    def _take_code(self, code: Code, *, as_card: bool) -> bool:
        self._card_mode = False
        try:
            sighting = self._desk.sight(code)
            if as_card and sighting.kind is Kind.VOUCHER:
                self._notice = self._telling.no_card()
            elif as_card or code == self.basket.card_code:
                self._take_card(self._desk.known_card(code))
                return True
            self._take(sighting)
        except PosError as error:
            self.intake.forget()
            self._say_error(error)
            return False
        return sighting.kind is not Kind.UNKNOWN

    def on_kept(self) -> None:
        """A scan came while a question or another window was in front; it comes again later."""
        self._notice = self._words.scan_kept()
        self.cue.emit(Cue.KEPT)
        self._publish()

    @property
    def is_in_sale(self) -> bool:
        """True while the cashier has something of a sale in hand."""
        sale = self.basket
        begun = sale.sale_id, sale.amount, sale.card_code, self._purchase.ref
        return bool(sale.lines) or self._closing or any(begun)

    def tell(self, notice: str) -> None:
        """Say something beside the sale, until the next act."""
        self._notice = notice
        self._publish()

    def on_scan_cut(self) -> None:
        """A scanner sent the beginning of a code and never its end."""
        self.intake.forget()
        self._notice = self._words.scan_cut()
        self.alert.emit()
        self._publish()

    def on_amount(self, text: str, *, final: bool) -> None:
        """The amount changed; `final` once the cashier has left the field or pressed Enter."""
        if self._closing:
            return
        self._typing = not final
        if text.strip():
            self._leave_done()
        before = self._purchase.amount_fault
        try:
            amount = self._purchase.read_amount(text, final=final)
        except AmountError:
            return
        if self._purchase.amount_fault not in {"", before}:
            self.alert.emit()
        self._sale.set_amount(amount)
        self.on_sale_moved()

    def on_ref(self, text: str) -> None:
        """The ticket number changed."""
        if self._purchase.take_ref(text):
            if self._purchase.ref:
                self._leave_done()
            self._publish()

    def knows(self, text: str) -> bool:
        """True when the till knows the text as a code: not a ticket number then."""
        try:
            sighting = self._desk.sight(Code.parse(text))
        except (CodeError, PosError):
            return False
        return sighting.kind is not Kind.UNKNOWN or sighting.local is not None

    def on_card_mode(self) -> None:
        """The next scan is to be a card, or no longer."""
        self.intake.forget()
        self._card_mode = not self._card_mode
        self._notice = ""
        self.go_to.emit(Place.CODE)
        self._publish()

    def on_is_card(self, code: Code) -> None:
        """The cashier says that an unknown code is a card."""
        if self._closing:
            return
        self._sale.remove(code)
        try:
            self._take_card(self._desk.known_card(code))
        except PosError as error:
            self._say_error(error)

    def on_found(self, card_code: Code) -> None:
        """The search found the customer's card: as if it had been scanned as one."""
        if self._closing:
            self._later.append(partial(self.on_found, card_code))
            return
        self._notice = ""
        self._card_mode = False
        try:
            self._take_card(self._desk.known_card(card_code))
        except PosError as error:
            self._say_error(error)

    def on_remove(self, code: Code) -> None:
        """Take a voucher out of the sale."""
        self.intake.forget()
        if self._closing or self.basket.line(code) is None:
            return
        if self._subject.is_about(code):
            self._subject.show(self._telling.welcome())
        self._sale.remove(code)
        self._notice = self._telling.removed(code)
        self.on_sale_moved()
        self._judge_barred_anew()

    def on_complete(self) -> None:
        """Complete the sale, or say what is missing for it."""
        self.intake.forget()
        if self._closing or self._question is not None:
            return
        self._notice = ""
        if self.basket.amount is None:
            self._purchase.miss_amount()
            self._miss(Place.AMOUNT)
        elif not self._purchase.ref:
            self._purchase.miss_ref()
            self._miss(Place.TICKET)
        elif not self.basket.accepted:
            self._put(self._telling.ask_complete_without(len(self.basket.lines)))
        else:
            self._close_sale(self._complete(self._sale.promise), "complete")

    def on_cancel(self) -> None:
        """Leave the card mode, or cancel the sale; asks only where vouchers are held."""
        self.intake.forget()
        if self._closing or self._question is not None:
            return
        self._notice = ""
        if self._card_mode:
            self._card_mode = False
        elif self._sale.may_hold:
            self._put(self._telling.ask_cancel(self._sale.held))
        else:
            self._sale.begin_anew()
            self._clear(self._telling.welcome())
        self._publish()

    def on_answer(self, question: Question, *, yes: bool) -> None:
        """A question was answered; only the open one counts, and once."""
        if question is not self._question:
            return
        self._question = None
        if not yes:
            self._publish()
        elif question.asked is Asked.CANCEL:
            self._close_sale(self._cancel(), "cancel")
        elif question.asked is Asked.FREE_LEFT:
            self._free_asked()
        else:
            self._close_sale(self._complete(frozenset()), "complete")  # none, as was asked

    def on_approve(self) -> None:
        """A manager is asked for the voucher that waits for one; the shown one before others."""
        line = self._to_approve()
        if self._closing or self._question is not None or line is None:
            return
        self._notice = ""
        if self.basket.amount is None and line.claim.is_percentage:
            # A manager signs for what it takes off, and that is not known yet.
            self._notice = self._words.translate(
                "Sale", "Enter the amount first: the manager approves what comes off."
            )
            self._miss(Place.AMOUNT)
            return
        # Where another voucher than the one on the panel waits, the panel turns to it: the manager
        # must not sign for one while looking at the other.
        self._subject.show_verdict(line.verdict, by_scan=False)
        self._publish()
        self._put_approval(self._approving.ask(line))

    def on_approved(self, by: str, why: str, value: str) -> ApprovalLacks | None:
        """The manager has signed; tells what is still missing, None once the approval is taken."""
        taken = self._approving.take(self.basket, by, why, value)
        if isinstance(taken, ApprovalLacks):
            return taken
        self._approved(*taken)
        return None

    def _approved(self, code: Code, approval: Approval) -> None:
        self._sale.approve(code, approval)
        line = self.basket.line(code)
        if line is not None:
            self._subject.show_verdict(line.verdict, by_scan=False)

    def approval_lacks(self, by: str, why: str, value: str) -> ApprovalLacks | None:
        """What the manager still has to enter, before the PIN is looked at."""
        return self._approving.lacks(self.basket, by, why, value)

    def on_pin(
        self, given: ManagerWord, pin: str, told: Callable[[ApprovalLacks | None], None]
    ) -> None:
        """Look at a manager's PIN; `told` hears what is wrong, None once the approval is taken."""

        async def look() -> None:
            signed = await self._approving.sign(self.basket, given.by, pin, given.why, given.value)
            if isinstance(signed, tuple):
                self._approved(*signed)
            told(signed if isinstance(signed, ApprovalLacks) else None)

        self._tasks.spawn(look(), "approval pin")

    def on_approval_closed(self) -> None:
        """The approval's dialog is gone; what was scanned meanwhile has its turn."""
        self._approving.close()
        self._notice = ""
        self._take_waiting(is_over=True)
        self._publish()

    # Steps of the acts above.

    def _close_sale(self, work: Coroutine[object, object, None], name: str) -> None:
        self.intake.forget()
        super()._close_sale(work, name)

    def _put(self, question: Question) -> None:
        self._question = question
        self.asks.emit(question)

    def _take(self, sighting: Sighting) -> None:
        if sighting.kind is Kind.CARD:
            self._take_card(card_of(sighting))
            return
        # Asked before it is shown, so that what is painted first is already what stays.
        twin = self._sale.line_for(sighting)
        if twin is None:
            self._sale.ask(sighting.code)
            self._take_voucher(sighting)
            return
        if sighting.kind is Kind.VOUCHER:
            self._sale.respell(twin.code, sighting)
        known = self.basket.line(sighting.code) or twin
        self._notice = self._telling.already_in(known.code)
        self._sale.ask(known.code)
        self._show_verdict(known.verdict)

    def _judge_barred_anew(self) -> None:
        # The cashier made room for it: it is not to be scanned twice.
        code = self._subject.barred_by_count
        if code is None or self.basket.line(code) is not None:
            return
        try:
            self._take(self._desk.sight(code))
        except PosError as error:
            self._say_error(error)

    def _take_waiting(self, *, is_over: bool) -> None:
        waiting = tuple(self._later)
        self._later.clear()
        # F2 since the last scan is for the next one; it was never meant for a sale that goes on.
        card_mode, self._card_mode = self._card_mode, False
        if is_over:
            for take in waiting:
                take()
            self._card_mode = self._card_mode or card_mode
        elif waiting:
            self.intake.forget()
            self._notice = self._telling.scan_again()
            self.alert.emit()

    async def _complete(self, promised: Promise) -> None:
        ref, amount = self._purchase.ref, self.basket.amount
        try:
            burns = await self._sale.complete(ref, promised)
        except SaleChangedError:
            self._say(self._telling.sale_changed())
            return
        if amount is not None:
            self._done = self._telling.completed(ref, amount, burns)
            self._receipt = Receipt.of(ref, amount, burns)
            self._clear(self._done)

    async def _cancel(self) -> None:
        held = self._sale.held
        was_open = await self._sale.cancel()
        self._clear(self._telling.cancelled(held) if was_open else self._telling.closed_before())
