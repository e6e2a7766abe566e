"""The journal's page: a search, a table, a check, a list to take away. Decides nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posapp.domain.journal import Kind
from posapp.domain.member_search import LONGEST
from posapp.ui.journal.model import JournalTable
from posapp.ui.journal.period import Period, period_words
from posapp.ui.office.tab import OfficeTab
from posapp.ui.reports.days import DaysDialog
from posapp.ui.stock.by_touch import TypingDialog
from posapp.ui.widgets.labels import button, label, restyle, show_text

if TYPE_CHECKING:
    from posapp.ui.text import Words


class JournalPage(OfficeTab):
    """`filtered` where the text, the kind or the days changed; `days` are those chosen by hand."""

    entered = Signal()
    filtered = Signal()
    opened = Signal()
    check_wanted = Signal()
    export_wanted = Signal()
    forget_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("journal")
        self.setAccessibleName(words.translate("Journal", "Journal"))
        self._words = words
        self.days: tuple[date, date] | None = None
        self.ending: Callable[[], Awaitable[None]] | None = None
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(words.translate("Journal", "Code, card, ticket or name"))
        self.field.setAccessibleName(
            words.translate(
                "Journal", "Search: a code or card, its last four characters, a ticket, a name"
            )
        )
        self.pad_button = button("ABC", "second")
        self.pad_button.setAccessibleName(words.translate("Journal", "Type by touch"))
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(words.translate("Journal", "Kind of fact"))
        self.kinds.addItem(words.translate("Journal", "Everything"), None)
        for kind in Kind:
            self.kinds.addItem(words.journal_kind(kind), kind)
        self.periods = QComboBox()
        self.periods.setAccessibleName(words.translate("Journal", "Days"))
        for period in Period:
            self.periods.addItem(period_words(words, period), period)
        self.table = JournalTable(words)
        self.open_button = button(words.translate("Journal", "Whole story"), "second")
        self.check_button = button(words.translate("Journal", "Check the journal"), "second")
        self.export_button = button(words.translate("Journal", "Export…"), "second")
        self.forget_button = button(words.translate("Journal", "Forget a customer…"), "second")
        self._found = label("quiet", wraps=False)
        self._mark = label("quiet", wraps=False)
        self._mark.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._mark.setToolTip(
            words.translate(
                "Journal",
                "Note it outside this till: a journal rewritten later no longer has this mark.",
            )
        )
        self._empty = label("quiet", words.journal_nothing())
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._whole = label("detail")
        self._said = label("summary")
        show_text(self._said, "")
        self._empty.hide()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(label("title", self._words.translate("Journal", "Journal"), wraps=False))
        head.addWidget(self._found, 1)
        head.addWidget(self._mark)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.field, 3)
        line.addWidget(self.pad_button)
        line.addWidget(self.kinds, 2)
        line.addWidget(self.periods, 1)
        acts = QHBoxLayout()
        acts.setSpacing(12)
        for made in (self.open_button, self.check_button, self.export_button, self.forget_button):
            acts.addWidget(made)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(line)
        column.addWidget(self._said)
        column.addWidget(self._empty, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self._whole)
        column.addLayout(acts)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _text: self.filtered.emit())
        self.kinds.currentIndexChanged.connect(lambda _at: self.filtered.emit())
        self.periods.currentIndexChanged.connect(lambda _at: self._period_chosen())
        # Chosen once more, other days may be meant.
        self.periods.activated.connect(lambda _at: self._ask_days())
        self.pad_button.clicked.connect(self._type)
        self.field.returnPressed.connect(self._into_table)
        self.table.opened.connect(self.opened)
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._render_open())
        self.table.lines.modelReset.connect(self._render_open)
        self.table.installEventFilter(self)
        self.open_button.clicked.connect(self.opened)
        self.check_button.clicked.connect(self.check_wanted)
        self.export_button.clicked.connect(self.export_wanted)
        self.forget_button.clicked.connect(self.forget_wanted)
        self._render_open()

    @property
    def kind(self) -> Kind | None:
        """The kind that is chosen; None for all."""
        data = self.kinds.currentData()
        return None if data is None else Kind(data)

    @property
    def period(self) -> Period:
        """The days that are chosen."""
        return Period(self.periods.currentData())

    def show_found(self, text: str, *, nothing: bool) -> None:
        """How much was found."""
        self._found.setText(text)
        self._empty.setVisible(nothing)
        self.table.setVisible(not nothing)

    @property
    def found(self) -> str:
        """What is told of how much was found."""
        return self._found.text()

    @property
    def whole(self) -> str:
        """The chosen line in full."""
        return self._whole.text()

    def show_mark(self, text: str) -> None:
        """The journal's mark."""
        self._mark.setText(text)

    @property
    def said(self) -> str:
        """What is told of a check or an export."""
        return self._said.text()

    def say(self, text: str, *, is_fault: bool = False) -> None:
        """How a check or an export goes; empty for nothing."""
        show_text(self._said, text)
        restyle(self._said, "tone", "attention" if is_fault else "")
        self._said.setProperty("role", "fault" if is_fault else "summary")
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)

    def hide_code(self, masked: str) -> None:
        """What was typed turned out to be worth cash: it does not stay on the screen."""
        self.field.blockSignals(True)
        self.field.setText(masked)
        self.field.selectAll()
        self.field.blockSignals(False)

    def enter(self) -> None:
        """The page was opened: the keyboard is in the search."""
        self.table.fit()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.entered.emit()

    async def close_down(self) -> None:
        """End what is under way."""
        if self.ending is not None:
            await self.ending()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter opens the line under the cursor."""
        if (
            watched is self.table
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        ):
            self.opened.emit()
            return True
        return super().eventFilter(watched, event)

    def _render_open(self) -> None:
        row = self.table.chosen
        # What a narrow screen cuts, also for who has no mouse to hover with.
        text = "" if row is None else self._words.journal_line(row)
        show_text(self._whole, text)
        self.open_button.setEnabled(row is not None and row.line.has_story)

    def _into_table(self) -> None:
        if self.table.lines.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.selectRow(0)

    def _period_chosen(self) -> None:
        if self.period is not Period.CHOSEN:
            self.days = None
            self.filtered.emit()

    def _ask_days(self) -> None:
        if self.period is not Period.CHOSEN:
            return
        today = self._words.now().astimezone(self._words.zone).date()
        first, last = self.days or (today, today)
        dialog = DaysDialog(first, last, today, self._words, self.window())
        dialog.accepted.connect(lambda: self._take_days(dialog.first, dialog.last))
        dialog.rejected.connect(self._leave_days)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_days(self, first: date, last: date) -> None:
        self.days = (min(first, last), max(first, last))
        text = " – ".join(dict.fromkeys(f"{day:%d/%m/%y}" for day in self.days))
        self.periods.setItemText(self.periods.currentIndex(), text)
        self.filtered.emit()

    def _leave_days(self) -> None:
        if self.days is None:
            self.periods.setCurrentIndex(0)

    def _type(self) -> None:
        title = self._words.translate("Journal", "Search the journal")
        dialog = TypingDialog(title, self.field.text(), self._words, self.window())
        dialog.typed.connect(self._typed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _typed(self, text: str) -> None:
        self.field.setText(text)
