"""The list beside a manual: the books with the open one's sections, or what a search found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from posapp.ui.manual.books import Book, Hit, Library, Target
from posapp.ui.widgets.labels import as_tip

_ROW, _FOUND_ROW = 56, 88
_STEP = 18
_DEEPEST = 3  # level of a heading
_TARGET = Qt.ItemDataRole.UserRole


class Contents(QTreeWidget):
    """`chosen` carries a `Target`. Enter or a touch chooses; the arrows only walk."""

    chosen = Signal(object)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.setObjectName("contents")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(_STEP)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self._library = library
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    @property
    def targets(self) -> list[Target]:
        """Where the rows lead, in their order."""
        return [row.data(0, _TARGET) for row in self._rows()]

    @property
    def current(self) -> Target | None:
        """Where the marked row leads."""
        return next((row.data(0, _TARGET) for row in self.selectedItems()), None)

    def show_books(self, book: Book, section: int) -> None:
        """All books, below the open one its sections; the one being read is marked."""
        self.clear()
        names = self._library.names
        for name in names if book.name in names else (book.name, *names):
            there = self._library.book(name)
            if there is None:
                continue
            row = _row(there.title, Target(name), _ROW)
            self.addTopLevelItem(row)
            above = {1: row}
            for one in there.sections[1:] if name == book.name else ():
                if one.level > _DEEPEST:
                    continue
                below = _row(one.title, Target(name, one.number), _ROW)
                above[max(level for level in above if level < one.level)].addChild(below)
                above = {level: kept for level, kept in above.items() if level < one.level}
                above[one.level] = below
        self.expandAll()
        self.point_at(Target(book.name, section))

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """What was found: the section with its book, and the words around."""
        self.clear()
        for hit in hits:
            book = self._library.book(hit.book)
            where = f" · {book.title}" if book is not None and hit.section.number else ""
            text = f"{hit.section.title}{where}\n{hit.around}"
            target = Target(hit.book, hit.section.number)
            self.addTopLevelItem(_row(text, target, _FOUND_ROW))
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)

    def point_at(self, target: Target) -> None:
        """Mark the row of a section, or of the one before it where it has none."""
        best: QTreeWidgetItem | None = None
        for row in self._rows():
            one: Target = row.data(0, _TARGET)
            if one.book == target.book and one.section <= target.section:
                best = row
        if best is not None:
            self.setCurrentItem(best)

    def _rows(self) -> Iterator[QTreeWidgetItem]:
        waiting = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        while waiting:
            row = waiting.pop(0)
            if row is not None:
                yield row
                waiting = [row.child(at) for at in range(row.childCount())] + waiting

    def _choose(self, row: QTreeWidgetItem) -> None:
        self.chosen.emit(row.data(0, _TARGET))


def _row(text: str, target: Target, height: int) -> QTreeWidgetItem:
    row = QTreeWidgetItem([text])
    row.setData(0, _TARGET, target)
    row.setSizeHint(0, QSize(0, height))
    row.setToolTip(0, as_tip(text))
    return row
