"""The till screen: panel and vouchers on the left, entry on the right, messages above."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from posapp.domain.code import is_ean8, is_ean13_shaped
from posapp.domain.money import AmountError, Money
from posapp.domain.scan import Heard, Step
from posapp.ui.shell.shortcuts import install
from posapp.ui.text.shortcuts import Act
from posapp.ui.till.entry import EntryColumn
from posapp.ui.till.left_open import LeftOpenStrip
from posapp.ui.till.member_panel import RewardStrip
from posapp.ui.till.panel import VerdictPanel
from posapp.ui.till.rows import VoucherRows
from posapp.ui.till.screen import Place
from posapp.ui.till.summary import SummaryFrame
from posapp.ui.widgets.labels import label, show_text
from posapp.ui.widgets.later import Later
from posapp.ui.widgets.question import QuestionDialog

if TYPE_CHECKING:
    from posapp.ui.text import Words
    from posapp.ui.till.approval_dialog import ApprovalDialog
    from posapp.ui.till.keypad import Keypad
    from posapp.ui.till.presenter import TillPresenter
    from posapp.ui.till.screen import ApprovalAsked, Question, RecallAsked, Screen
    from posapp.ui.till.search_dialog import SearchDialog

_LONGEST_TYPED_AMOUNT = 8
_HELD_A_CODE = frozenset({Step.GS1, Step.ADDRESS})


class TillView(QWidget):
    """Renders the presenter's `Screen` and passes the cashier's acts on.

    `vouchers_wanted` asks for the vouchers' list where another widget was put in its place.
    """

    vouchers_wanted = Signal()

    def __init__(
        self, presenter: TillPresenter, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("till")
        self._presenter = presenter
        self._words = words
        self._dialog: QDialog | None = None
        self._sale: int | None = None
        self._approval: ApprovalDialog | None = None
        self.panel = VerdictPanel(words)
        self.rows = VoucherRows(words, self)
        self.rewards = RewardStrip(words)
        self.search: SearchDialog | None = None
        self.entry = EntryColumn(words)
        self._notice = label("notice")
        self._notice.setObjectName("notice")
        self.left_open = LeftOpenStrip(words)
        self.summary = SummaryFrame(words)
        self._keypad = Later(self._make_keypad)
        self._lower: QWidget | None = None
        self._caption = label("caption", words.translate("Till", "Vouchers of this sale  F7"))
        self.escape = QShortcut(QKeySequence("Esc"), self)
        # What Escape closes before it means the sale; True where it did.
        self.closes_first: Callable[[], bool] = lambda: False
        self._below = QStackedLayout()
        self._arrange()
        self._connect()

    def claims(self, field: QWidget, heard: Heard) -> bool:
        """Whether a burst of strokes belongs to the field in focus and is not a scan.

        The amount keeps what reads as a typed amount and is no code: neither one the till knows
        nor an EAN-8. The ticket number keeps what the till does not know as a code, so that a
        ticket's own barcode can be scanned into it; 13 digits are a voucher's or a card's form and
        never kept, nor is what had a code inside. What is kept is the field's whole text then,
        without what a foreign keyboard did to it.
        """
        scan = self._presenter.intake.read(heard)
        if field is self.entry.amount:
            is_kept = _may_be_amount(heard.text) and not is_ean8(heard.text)
            kept = heard.text
        elif field is self.entry.ref:
            is_kept = not is_ean13_shaped(scan.text) and not _HELD_A_CODE & set(scan.steps)
            kept = scan.text
        else:
            return False
        if not is_kept or self._presenter.knows(scan.text):
            return False
        edit = self.entry.amount if field is self.entry.amount else self.entry.ref
        edit.selectAll()
        edit.insert(kept)  # as typed: what was there and the burst itself are one text else
        return True

    def scan(self, heard: Heard) -> None:
        """Take a scan."""
        self.entry.code.clear()
        self._presenter.on_heard(heard)

    def set_large(self, is_large: bool) -> None:
        """Room for larger letters, or for the usual ones."""
        self.entry.set_large(is_large)
        self.rows.set_large(is_large)
        self.rewards.set_large(is_large)

    def put_below(self, widget: QWidget | None) -> None:
        """Show a widget in the place of the vouchers, or the vouchers again."""
        if widget is not None and self._below.indexOf(widget) < 0:
            self._below.addWidget(widget)
        self._lower = widget
        self._show_lower()

    def _show_lower(self) -> None:
        has_summary = bool(self.summary.text)
        lower = self.summary if has_summary else self._lower or self.rows
        self._caption.setVisible(lower is self.rows)
        if self._below.currentWidget() is not lower:
            self._below.setCurrentWidget(lower)
            if self._keypad.made is not None:
                self._keypad.made.raise_()  # the page in front comes over everything else

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.left_open)
        left.addWidget(self._notice)
        left.addWidget(self.panel, 3)
        left.addWidget(self.rewards)
        left.addWidget(self._caption)
        self._below.addWidget(self.rows)
        self._below.addWidget(self.summary)
        left.addLayout(self._below, 1)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addLayout(left, 1)
        body.addWidget(self.entry)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 4, 14, 8)
        page.setSpacing(8)
        page.addLayout(body, 1)
        # The order of the work: code, card, amount, ticket, complete, cancel, then the vouchers.
        order = (
            self.entry.code,
            self.entry.search_button,
            self.entry.card_button,
            self.entry.amount,
            self.entry.ref,
            self.entry.complete_button,
            self.entry.aside_button,
            self.entry.recall_button,
            self.entry.cancel_button,
            self.summary.copy_button,
            self.panel,
            self.rows,
        )
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed.connect(self._render)
        presenter.asks.connect(self._put)
        presenter.approves.connect(self._put_approval)
        presenter.recalls.connect(self._put_recall)
        presenter.go_to.connect(self.entry.go)
        self.entry.code_entered.connect(self._enter_code)
        self.entry.amount_changed.connect(
            lambda text, final: presenter.on_amount(text, final=final)
        )
        self.entry.ref_changed.connect(presenter.on_ref)
        self.entry.card_wanted.connect(presenter.on_card_mode)
        self.entry.completed.connect(self._complete)
        self.entry.cancelled.connect(presenter.on_cancel)
        self.panel.is_card.connect(presenter.on_is_card)
        self.panel.approval_wanted.connect(presenter.on_approve)
        self.rows.removed.connect(presenter.on_remove)
        self.rows.emptied.connect(lambda: self.entry.go(Place.CODE))
        self.rewards.chosen.connect(presenter.on_reward)
        self.rewards.listen(self)
        self.entry.search_wanted.connect(self.open_search)
        self.left_open.resumed.connect(presenter.on_recall)
        self.left_open.freed.connect(presenter.on_free_left)
        self.left_open.kept.connect(presenter.on_keep_left)
        keys = {
            "F2": presenter.on_card_mode,
            "Ctrl+F": self.open_search,
            "F3": lambda: self.entry.go(Place.CODE),
            "F4": lambda: self.entry.go(Place.AMOUNT),
            "F5": presenter.on_approve,
            "F6": lambda: self.entry.go(Place.TICKET),
            "F7": self._to_vouchers,
            "F9": self._complete,
            "Ctrl+Return": self._complete,
            "Ctrl+Enter": self._complete,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)
        install(self, Act.ASIDE, self._put_aside)
        install(self, Act.RECALL, self._want_recall)
        install(self, Act.COPY, self.summary.copy)
        self.entry.aside_wanted.connect(self._put_aside)
        self.entry.recall_wanted.connect(self._want_recall)
        self.summary.copied.connect(presenter.on_copied)
        self.summary.copy_for((self.entry.code, self.entry.amount, self.entry.ref))
        self.entry.keypad_wanted.connect(self._open_keypad)
        self.escape.activated.connect(self._escape)

    def _to_vouchers(self) -> None:
        """The list first: nobody may remove a voucher that something else hides."""
        if self._lower is not None:
            self.vouchers_wanted.emit()
        if self.rows.isVisible():
            self.rows.focus_first()

    def _enter_code(self, text: str) -> None:
        if self._presenter.on_scan(text):
            self.entry.code.clear()
        else:
            self.entry.code.selectAll()  # still there to be compared or corrected

    def _complete(self) -> None:
        self.entry.finish_amount()
        self._presenter.on_complete()

    def _put_aside(self) -> None:
        self.entry.finish_amount()
        self._presenter.on_put_aside()

    def _want_recall(self) -> None:
        self.entry.finish_amount()
        self._presenter.on_recall_wanted()

    def _render(self, screen: Screen) -> None:
        self.panel.render_panel(
            screen.panel, may_approve=screen.may_approve, approve_other=screen.approve_other
        )
        if self._approval is not None:
            self._approval.note(screen.notice)
        if isinstance(self._dialog, QuestionDialog):
            self._dialog.note(screen.notice)
        self.rows.render_rows(screen.rows)
        self.rewards.render_offers(screen.offers)
        self.entry.render_screen(screen)
        show_text(self._notice, screen.notice)
        self.left_open.render_sale(screen.left_open)
        self.summary.render_summary(screen.summary)
        self._show_lower()
        if screen.sale != self._sale:
            self._sale = screen.sale
            self._put_keypad_away()

    def open_search(self) -> None:
        """Look for the customer by e-mail, phone or name."""
        if self.search is not None or self._presenter.screen.busy:
            return
        from posapp.ui.till.search_dialog import SearchDialog

        dialog = SearchDialog(self._presenter.search, self._words, self)
        self.search = dialog
        dialog.chosen.connect(self._presenter.on_found)
        dialog.finished.connect(lambda _result: self._search_closed())
        dialog.open()

    def leave_search(self) -> bool:
        """Close the search for something that goes before it, a scan; False where none is open."""
        if self.search is None:
            return False
        self.search.reject()
        return True

    def _search_closed(self) -> None:
        if self.search is not None:
            self.search.deleteLater()
            self.search = None
        self.window().activateWindow()
        self.entry.go(Place.CODE)

    def _escape(self) -> None:
        if self._keypad.is_open:
            self._put_keypad_away()
        elif not self.closes_first():
            self._presenter.on_cancel()

    @property
    def keypad(self) -> Keypad:
        """The digits to touch."""
        return self._keypad.widget

    def _make_keypad(self) -> Keypad:
        from posapp.ui.till.keypad import Keypad

        made = Keypad(self._words, self)
        made.typed.connect(lambda marks: self.entry.type_in(made.place, marks))
        made.erased.connect(lambda: self.entry.type_in(made.place, ""))
        made.done.connect(self._keypad_done)
        return made

    def _put_keypad_away(self) -> None:
        if self._keypad.made is not None:
            self._keypad.made.put_away()

    def _open_keypad(self, place: Place) -> None:
        if self._keypad.is_open and self.keypad.place is place:
            self._put_keypad_away()
            return
        self.entry.go(place)
        self.keypad.open_for(place, self.entry.field(place))

    def _keypad_done(self, place: Place) -> None:
        self._put_keypad_away()
        if place is Place.CODE:
            self._enter_code(self.entry.code.text())
        elif place is Place.AMOUNT:
            self.entry.finish_amount()
            if not self.entry.ref.text():
                self._open_keypad(Place.TICKET)
        else:
            self.entry.complete_button.setFocus()

    def _put_recall(self, asked: RecallAsked) -> None:
        from posapp.ui.till.aside import RecallDialog

        dialog = RecallDialog(asked, self._words, self)
        self._dialog = dialog
        dialog.chosen.connect(self._presenter.on_recall)
        dialog.finished.connect(lambda _result: self._recall_closed())
        dialog.open()

    def _recall_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        self.window().activateWindow()

    def _put(self, question: Question) -> None:
        dialog = QuestionDialog(question.text, question.yes, question.no, self)
        self._dialog = dialog
        dialog.finished.connect(
            lambda result: self._answered(question, yes=result == QDialog.DialogCode.Accepted)
        )
        dialog.open()

    def _answered(self, question: Question, *, yes: bool) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        # Without a window manager (a kiosk) nobody else gives the keyboard back.
        self.window().activateWindow()
        self._presenter.on_answer(question, yes=yes)

    def _put_approval(self, asked: ApprovalAsked | None) -> None:
        if asked is None:
            if self._approval is not None:
                self._approval.reject()
        elif self._approval is not None:
            self._approval.render_asked(asked)
        else:
            from posapp.ui.till.approval_dialog import ApprovalDialog, Signing

            taker = self._presenter
            sign = Signing(taker.on_approved, taker.approval_lacks, taker.on_pin)
            dialog = ApprovalDialog(asked, self._words, sign, self)
            self._approval = dialog
            dialog.finished.connect(lambda _result: self._approval_closed())
            dialog.open()

    def _approval_closed(self) -> None:
        if self._approval is not None:
            self._approval.deleteLater()
            self._approval = None
        self.window().activateWindow()
        self._presenter.on_approval_closed()


def _may_be_amount(text: str) -> bool:
    try:
        Money.parse(text)
    except AmountError:
        return False
    return len(text) <= _LONGEST_TYPED_AMOUNT
