"""The till screen: panel and vouchers on the left, entry on the right, messages above."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from posapp.domain.ids import SaleId
from posapp.domain.money import AmountError, Money
from posapp.ui.text import Words
from posapp.ui.till.approval_dialog import ApprovalDialog
from posapp.ui.till.entry import EntryColumn
from posapp.ui.till.panel import VerdictPanel
from posapp.ui.till.presenter import TillPresenter
from posapp.ui.till.rows import VoucherRows
from posapp.ui.till.screen import ApprovalAsked, LeftOpen, Place, Question, Screen
from posapp.ui.widgets.labels import button, label, show_text
from posapp.ui.widgets.question import QuestionDialog

_LONGEST_TYPED_AMOUNT = 8


class TillView(QWidget):
    """Renders the presenter's `Screen` and passes the cashier's acts on."""

    def __init__(
        self, presenter: TillPresenter, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("till")
        self._presenter = presenter
        self._words = words
        self._dialog: QDialog | None = None
        self._approval: ApprovalDialog | None = None
        self.panel = VerdictPanel(words)
        self.rows = VoucherRows(words)
        self.entry = EntryColumn(words)
        self._notice = label("notice")
        self._notice.setObjectName("notice")
        self._left_open = LeftOpenStrip(words)
        self.escape = QShortcut(QKeySequence("Esc"), self)
        self._below = QStackedLayout()
        self._arrange()
        self._connect()

    def claims(self, field: QWidget, text: str) -> bool:
        """Whether a burst of strokes belongs to the field in focus and is not a scan.

        The amount keeps what reads as a typed amount. The ticket number keeps what the till does
        not know as a code, so that a ticket's own barcode can be scanned into it; 13 digits are a
        voucher's or a card's form and never kept.
        """
        if field is self.entry.amount:
            try:
                Money.parse(text)
            except AmountError:
                return False
            return len(text) <= _LONGEST_TYPED_AMOUNT
        if field is self.entry.ref:
            is_ean = len(text) == 13 and text.isdigit()
            return not is_ean and not self._presenter.knows(text)
        return False

    def scan(self, text: str) -> None:
        """Take a scan."""
        self.entry.code.clear()
        self._presenter.on_scan(text)

    def set_large(self, is_large: bool) -> None:
        """Room for larger letters, or for the usual ones."""
        self.entry.set_large(is_large)
        self.rows.set_large(is_large)

    def put_below(self, widget: QWidget | None) -> None:
        """Show a widget in the place of the vouchers, or the vouchers again."""
        if widget is not None and self._below.indexOf(widget) < 0:
            self._below.addWidget(widget)
        self._below.setCurrentWidget(widget or self.rows)

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._notice)
        left.addWidget(self.panel, 3)
        left.addWidget(label("caption", self._words.translate("Till", "Vouchers of this sale  F7")))
        self._below.addWidget(self.rows)
        left.addLayout(self._below, 1)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addLayout(left, 1)
        body.addWidget(self.entry)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 12, 14, 12)
        page.setSpacing(8)
        page.addWidget(self._left_open)
        page.addLayout(body, 1)
        # The order of the work: code, card, amount, ticket, complete, cancel, then the vouchers.
        order = (
            self.entry.code,
            self.entry.card_button,
            self.entry.amount,
            self.entry.ref,
            self.entry.complete_button,
            self.entry.cancel_button,
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
        presenter.go_to.connect(self.entry.go)
        presenter.alert.connect(QApplication.beep)
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
        self._left_open.freed.connect(presenter.on_free_left)
        self._left_open.kept.connect(presenter.on_keep_left)
        keys = {
            "F2": presenter.on_card_mode,
            "F3": lambda: self.entry.go(Place.CODE),
            "F4": lambda: self.entry.go(Place.AMOUNT),
            "F5": presenter.on_approve,
            "F6": lambda: self.entry.go(Place.TICKET),
            "F7": self.rows.focus_first,
            "F9": self._complete,
            "Ctrl+Return": self._complete,
            "Ctrl+Enter": self._complete,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self.escape.activated.connect(presenter.on_cancel)

    def _enter_code(self, text: str) -> None:
        if self._presenter.on_scan(text):
            self.entry.code.clear()
        else:
            self.entry.code.selectAll()  # still there to be compared or corrected

    def _complete(self) -> None:
        self.entry.finish_amount()
        self._presenter.on_complete()

    def _render(self, screen: Screen) -> None:
        self.panel.render_panel(
            screen.panel, may_approve=screen.may_approve, approve_other=screen.approve_other
        )
        if self._approval is not None:
            self._approval.note(screen.notice)
        self.rows.render_rows(screen.rows)
        self.entry.render_screen(screen)
        show_text(self._notice, screen.notice)
        self._left_open.render_sale(screen.left_open)

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
            dialog = ApprovalDialog(asked, self._words, self._presenter.on_approved, self)
            self._approval = dialog
            dialog.finished.connect(lambda _result: self._approval_closed())
            dialog.open()

    def _approval_closed(self) -> None:
        if self._approval is not None:
            self._approval.deleteLater()
            self._approval = None
        self.window().activateWindow()
        self._presenter.on_approval_closed()


class LeftOpenStrip(QFrame):
    """Says that another run left a sale open, and offers to free its vouchers."""

    freed = Signal(object)
    kept = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leftopen")
        self._sale_id: SaleId | None = None
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        free = button(words.translate("Till", "Cancel that sale"))
        keep = button(words.translate("Till", "Keep it"))
        free.clicked.connect(lambda: self.freed.emit(self._sale_id))
        keep.clicked.connect(lambda: self.kept.emit(self._sale_id))
        for made in (free, keep):
            made.setAccessibleName(made.text())
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 8, 6)
        line.addWidget(self._text, 1)
        line.addWidget(free)
        line.addWidget(keep)

    def render_sale(self, left: LeftOpen | None) -> None:
        """Show a sale, or nothing."""
        self.setVisible(left is not None)
        if left is not None:
            self._sale_id = left.sale_id
            self._text.setText(left.text)
