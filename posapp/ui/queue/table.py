"""The table of the queue: what is chosen and what is looked at survive every change beneath."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from posapp.ui.queue.model import Column, QueueModel, Read

if TYPE_CHECKING:
    from posapp.domain.burn import BurnState
    from posapp.domain.queue import QueueLine, QueueListing
    from posapp.ui.text import Words

_LETTERS: Final = {  # how wide each column is, in letters; the reason takes the rest
    Column.STATE: 13,
    Column.REWARD: 14,
    Column.CODE: 8,
    Column.WORTH: 9,
    Column.TICKET: 9,
    Column.CASHIER: 8,
    Column.AGE: 11,
    Column.TRIES: 4,
}
_PADDING: Final = 22
_WIDE: Final = 150  # letters; from there on rewards are told in full
_WIDE_REWARD: Final = 30


class QueueTable(QTableView):
    """Shows a `QueueModel`: whole rows, several at once; Tab leaves, Ctrl+A takes all of them."""

    chosen = Signal()
    looked_at = Signal()

    def __init__(self, read: Read, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue = QueueModel(read, words, self)
        self._now = words.translate("Voice", "just now")  # the longest that most ages are told in
        self.setModel(self.queue)
        self.setAccessibleName(words.translate("Queue", "Vouchers used at this till"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.choose_several(several=False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(Column.REASON, QHeaderView.ResizeMode.Stretch)
        heads.setMinimumSectionSize(48)
        # Of its own: painting a head, Qt asks of every row there is whether it is chosen.
        heads.setSelectionModel(QItemSelectionModel(self.queue, heads))
        self.fit()
        self.selectionModel().selectionChanged.connect(lambda _new, _old: self.chosen.emit())
        self.selectionModel().currentChanged.connect(lambda _new, _old: self.looked_at.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may hold more."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need other columns."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.fit()

    def choose_several(self, *, several: bool) -> None:
        """Let each touch add a row to what is chosen, instead of taking its place."""
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.MultiSelection if several else modes.ExtendedSelection)

    def fit(self) -> None:
        """Rows and columns to suit the letters."""
        letter = self.fontMetrics().averageCharWidth()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 20)
        is_wide = self.viewport().width() > _WIDE * letter
        wanted = {**_LETTERS, Column.REWARD: _WIDE_REWARD} if is_wide else _LETTERS
        # What a row is refused for needs the room more; tries are told below the table.
        self.setColumnHidden(Column.TRIES, not is_wide)
        for column, letters in wanted.items():
            # The style sheet gives heads letters of their own, which only the header knows.
            least = self.horizontalHeader().sectionSizeHint(column)
            if column is Column.AGE:
                least = max(least, self.fontMetrics().horizontalAdvance(self._now) + _PADDING)
            self.setColumnWidth(column, max(letters * letter + _PADDING, least))

    def show_listing(self, listing: QueueListing) -> None:
        """Show what was found; chosen rows stay chosen, and the view stays where it is."""
        numbers = self.queue.numbers
        kept = set(self.chosen_numbers)
        current = self.currentIndex().row()
        current_number = numbers[current] if 0 <= current < len(numbers) else None
        bar = self.verticalScrollBar()
        top = self.rowAt(0)
        top_number = numbers[top] if 0 < top < len(numbers) else None
        offset = bar.value() - self.rowViewportPosition(top) - bar.value() if top > 0 else 0
        was = bar.value()
        if not self.queue.show_listing(listing):
            return
        places = {}
        if kept or current_number is not None or top_number is not None:
            wanted = kept | {one for one in (current_number, top_number) if one is not None}
            places = {number: row for row, number in enumerate(listing.numbers) if number in wanted}
        rows = sorted(places[number] for number in kept if number in places)
        furthest = max((*rows, places.get(top_number or -1, -1)), default=-1)
        while furthest >= self.queue.rowCount() and self.queue.canFetchMore(self.rootIndex()):
            self.queue.show_all()
        self._choose(rows, places.get(current_number) if current_number is not None else None)
        if top_number in places:
            height = self.verticalHeader().defaultSectionSize()
            bar.setValue(places[top_number] * height + offset)
        else:
            bar.setValue(was if top > 0 else 0)

    @property
    def chosen_numbers(self) -> Sequence[int]:
        """The numbers of the chosen rows, from top to bottom."""
        numbers = self.queue.numbers
        return [number for top, end in self._ranges() for number in numbers[top:end]]

    def chosen_of(self, *states: BurnState) -> Sequence[int]:
        """The numbers of those chosen rows that stand in one of these states."""
        numbers, known = self.queue.numbers, self.queue.states
        return [
            numbers[row]
            for top, end in self._ranges()
            for row in range(top, end)
            if known[row] in states
        ]

    @property
    def chosen_states(self) -> Counter[BurnState]:
        """How many chosen rows stand in which state."""
        found: Counter[BurnState] = Counter()
        for top, end in self._ranges():
            found.update(self.queue.states[top:end])
        return found

    @property
    def current_line(self) -> QueueLine | None:
        """The row that the keys are at."""
        row = self.currentIndex().row()
        return self.queue.line(row) if 0 <= row < self.queue.rowCount() else None

    def selectAll(self) -> None:  # noqa: N802 - Qt's name
        """Choose everything that was found, not only what was scrolled to."""
        self.queue.show_all()
        super().selectAll()

    def grow_older(self) -> None:
        """Tell the ages in sight anew."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first >= 0:
            self.queue.grow_older(first, last if last >= 0 else self.queue.rowCount() - 1)

    def _ranges(self) -> Iterator[tuple[int, int]]:
        """First row and the row behind the last of each chosen stretch, from top to bottom."""
        most = len(self.queue.states)
        found = {
            (one.top(), one.bottom() + 1) for one in self.selectionModel().selection().toList()
        }
        for top, end in sorted(found):
            yield max(0, top), min(most, end)

    def _choose(self, rows: Sequence[int], current: int | None) -> None:
        model, chooser = self.queue, self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        last = len(Column) - 1
        if current is not None:
            chooser.setCurrentIndex(model.index(current, 0), flags.NoUpdate)
        picked = QItemSelection()
        for top, bottom in _stretches(rows):
            picked.append(QItemSelectionRange(model.index(top, 0), model.index(bottom, last)))
        chooser.select(picked, flags.ClearAndSelect)


def _stretches(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last row of each unbroken stretch of sorted rows."""
    if not rows:
        return
    breaks = [at for at, (one, other) in enumerate(pairwise(rows), 1) if other != one + 1]
    for begin, end in pairwise((0, *breaks, len(rows))):
        yield rows[begin], rows[end - 1]
