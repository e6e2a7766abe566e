"""The batches of own codes made at this till, and what is to be done with each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from posapp.domain.batch import BatchRow, Fate
from posapp.domain.voucher import called
from posapp.ui.stock.levels import plain_rows
from posapp.ui.widgets.labels import as_tip, button, label, restyle, show_text

if TYPE_CHECKING:
    from posapp.ui.text import Words


class BatchesView(QWidget):
    """A list and buttons for the chosen one; decides nothing."""

    make_wanted = Signal()
    send_wanted = Signal(object)
    again_wanted = Signal(object)
    weigh_wanted = Signal(object)
    arrived_wanted = Signal(object)
    write_wanted = Signal(object)
    stop_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: Sequence[BatchRow] = ()
        self._is_busy = False
        self.table = self._table()
        self.detail = label("quiet")
        self.note = label("notice")
        self.note.setObjectName("notice")
        self.note.hide()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(words.translate("Batches", "How far the sending is"))
        self.stop_button = button(words.translate("Batches", "Stop"), "second")
        self._running = QWidget()
        running = QHBoxLayout(self._running)
        running.setContentsMargins(0, 0, 0, 0)
        running.setSpacing(12)
        running.addWidget(self.bar, 1)
        running.addWidget(self.stop_button)
        self._running.hide()
        self.make_button = button(words.translate("Batches", "Make codes…"), "choice")
        self.send_button = button(words.translate("Batches", "Send to Splio…"), "choice")
        self.weigh_button = button(words.translate("Batches", "Ask again"), "choice")
        self.arrived_button = button(words.translate("Batches", "It arrived…"), "choice")
        self.again_button = button(words.translate("Batches", "Send again…"), "choice")
        self.write_button = button(words.translate("Batches", "File for printing…"), "choice")
        self.make_button.clicked.connect(self.make_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        for made, signal in (
            (self.send_button, self.send_wanted),
            (self.weigh_button, self.weigh_wanted),
            (self.arrived_button, self.arrived_wanted),
            (self.again_button, self.again_wanted),
            (self.write_button, self.write_wanted),
        ):
            made.clicked.connect(partial(self._want, signal))
        acts = QHBoxLayout()
        acts.setSpacing(12)
        for act in self._acts:
            acts.addWidget(act, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addWidget(self.note)
        column.addWidget(self._running)
        column.addLayout(acts)
        self.show_batches(())

    @property
    def selected(self) -> BatchRow | None:
        """The batch that the cursor is on."""
        at = self.table.currentRow()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    @property
    def _acts(self) -> tuple[QWidget, ...]:
        return (
            self.make_button,
            self.send_button,
            self.weigh_button,
            self.arrived_button,
            self.again_button,
            self.write_button,
        )

    def show_batches(self, rows: Sequence[BatchRow], choose: str = "") -> None:
        """Show all batches, newest first, with the cursor on one of that name, or as it was."""
        kept = choose or (self.selected.name if self.selected else "")
        self._rows = tuple(rows)
        words = self._words
        self.table.setRowCount(len(self._rows))
        for row, batch in enumerate(self._rows):
            sign = "⚠ " if batch.unclear or batch.counts.get(Fate.REFUSED) else ""
            cells = (
                f"{sign}{batch.name}",
                words.moment(batch.made_at),
                words.number(batch.codes),
                called(batch.reward_name, batch.reward_id) or "–",
                words.fates(batch.counts),
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(as_tip(text))
                self.table.setItem(row, column, item)
        at = next((at for at, one in enumerate(self._rows) if one.name == kept), 0)
        if self._rows:
            self.table.setCurrentCell(at, 0)
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 18)
        self._choose()

    def tell(self, text: str, *, is_trouble: bool = False) -> None:
        """Say how something ended; nothing for an empty text."""
        show_text(self.note, text)
        restyle(self.note, "fault", is_trouble)

    def show_progress(self, done: int, of: int) -> None:
        """Show how far the sending is."""
        self.bar.setRange(0, max(of, 1))
        self.bar.setValue(done)
        self.bar.setFormat(f"{self._words.number(done)} / {self._words.number(of)}")

    def set_busy(self, *, is_busy: bool, is_sending: bool = False) -> None:
        """Something is under way: nothing else is begun meanwhile."""
        self._is_busy = is_busy
        self._running.setVisible(is_busy and is_sending)
        if is_busy and is_sending:
            self.show_progress(0, 0)
            self.stop_button.setEnabled(True)
            self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose()

    def _choose(self) -> None:
        batch, words = self.selected, self._words
        waits = batch is not None and bool(batch.counts.get(Fate.WAITING))
        refused = batch is not None and bool(batch.counts.get(Fate.REFUSED))
        unclear = batch is not None and batch.unclear is not None
        free = not self._is_busy
        self.make_button.setEnabled(free)
        self.send_button.setEnabled(free and waits)
        self.weigh_button.setEnabled(free and unclear)
        self.arrived_button.setEnabled(free and unclear)
        self.again_button.setEnabled(free and (unclear or refused))
        self.write_button.setEnabled(free and batch is not None)
        if batch is None:
            self.detail.setText(words.translate("Batches", "No codes were made at this till yet."))
            return
        samples = words.translate("Batches", "First codes: {codes}").format(
            codes="  ".join(batch.samples)
        )
        if batch.unclear is not None:
            left = words.count(
                batch.unclear.count,
                words.translate(
                    "Batches",
                    "{n} code left for Splio {since} and no clear answer came. Ask again, look"
                    " at Splio’s stock, then say that it arrived or send it again.",
                ),
                words.translate(
                    "Batches",
                    "{n} codes left for Splio {since} and no clear answer came. Ask again, look"
                    " at Splio’s stock, then say that they arrived or send them again.",
                ),
                since=words.at(batch.unclear.since),
            )
            samples = f"{left}\n{samples}"
        self.detail.setText(samples)

    def _want(self, signal: SignalInstance, _checked: bool = False) -> None:
        if self.selected is not None:
            signal.emit(self.selected)

    def _table(self) -> QTableWidget:
        words = self._words
        table = QTableWidget(0, 5)
        table.setAccessibleName(words.translate("Batches", "Batches of codes made here"))
        table.setHorizontalHeaderLabels(
            [
                words.translate("Batches", "Batch"),
                words.translate("Batches", "Made"),
                words.translate("Batches", "Codes"),
                words.translate("Batches", "Reward"),
                words.translate("Batches", "How it stands"),
            ]
        )
        plain_rows(table)
        heads = table.horizontalHeader()
        fit, stretch = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
        for column, mode in enumerate((fit, fit, fit, fit, stretch)):
            heads.setSectionResizeMode(column, mode)
        table.itemSelectionChanged.connect(self._choose)
        return table
