"""A manual as it is read on the screen: text, tables and pictures in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImageReader,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from posapp.ui.manual.dressing import MARGIN, Dressing
from posapp.ui.theme import COLOURS, theme_of

if TYPE_CHECKING:
    from posapp.ui.manual.books import Book, Library

_LINE: Final = 1080  # pixels; longer lines are hard to read
_LARGE_LINE: Final = 1320
_MOST_MARKED: Final = 300


class ManualPane(QTextBrowser):
    """Shows one book at a time. `wanted` carries a `Target` that a link leads to.

    It reads nothing but the pictures of the manuals; a link to anywhere else is plain text.
    """

    wanted = Signal(object)
    moved = Signal(int)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.setObjectName("manual")
        self._library = library
        self._book: Book | None = None
        self._dressing = Dressing(library, 0, 0, {})
        self._laid = 0
        self._is_laying = False
        self._at = 0
        self._letters = 17
        self._is_large = False
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # lays out once
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._follow)
        self.verticalScrollBar().valueChanged.connect(self._tell_place)

    @property
    def section(self) -> int:
        """The number of the section that is being read: the last one begun above the middle."""
        top = self.cursorForPosition(self.viewport().rect().topLeft()).block().blockNumber()
        third = self.viewport().rect().topLeft()
        third.setY(self.viewport().height() // 3)
        below = self.cursorForPosition(third).block().blockNumber()
        begun = [
            number
            for number, block in enumerate(self._dressing.headings)
            if block <= max(top, below)
        ]
        return begun[-1] if begun else 0

    def set_large(self, *, is_large: bool) -> None:
        """Letters to suit the screen; before a book is shown."""
        self._is_large = is_large
        self._letters = 22 if is_large else 17

    def show_book(self, book: Book, section: int = 0) -> None:
        """Show a book, with a section's heading at the top."""
        self._book = book
        self._is_laying = True
        self.setAccessibleName(book.title)
        document = QTextDocument(self)
        font = QFont(self.font())
        font.setPixelSize(self._letters)
        document.setDefaultFont(font)
        document.setDocumentMargin(MARGIN)
        document.setMarkdown(book.source, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._laid = self._line()
        colours = COLOURS[theme_of(self)].by_name
        self._dressing = Dressing(self._library, self._letters, self._laid, colours)
        self._dressing.dress(document, book)
        self.setDocument(document)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(self._laid)
        self._is_laying = False
        self.go(section)

    def go(self, section: int) -> None:
        """Bring a section's heading to the top."""
        self._at = section
        if section <= 0 or section >= len(self._dressing.headings):
            self.verticalScrollBar().setValue(0)
            return
        block = self.document().findBlockByNumber(self._dressing.headings[section])
        layout = self.document().documentLayout()
        self.verticalScrollBar().setValue(round(layout.blockBoundingRect(block).top()) - 8)
        self.setTextCursor(QTextCursor(block))

    def mark(self, text: str) -> None:
        """Put a ground under the words looked for; under none for an empty text."""
        colours = COLOURS[theme_of(self)].by_name
        ground = QTextCharFormat()
        ground.setBackground(QColor(colours["attention-back"]))
        ground.setForeground(QColor(colours["attention-text"]))
        marks: list[QTextEdit.ExtraSelection] = []
        for word in text.split():
            found = self.document().find(word)
            while not found.isNull() and len(marks) < _MOST_MARKED:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = found, ground
                marks.append(mark)
                found = self.document().find(word, found)
        self.setExtraSelections(marks)

    def loadResource(self, _kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's own
        """A picture of the manuals, as wide as it is shown; nothing else is ever loaded."""
        said = name.toString() if isinstance(name, QUrl) else name
        path = self._library.picture(said)
        if path is None or said not in self._dressing.pictures:
            return None
        ratio = self.devicePixelRatioF()
        reader = QImageReader(str(path))
        image = reader.read()
        if image.isNull():
            return None
        width = round(self._dressing.pictures[said].width() * ratio)
        image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lines are as long as there is room for, up to a length that reads well."""
        super().resizeEvent(event)
        if self._book is not None and self._line() != self._laid:
            self.show_book(self._book, self._at)

    def _line(self) -> int:
        most = _LARGE_LINE if self._is_large else _LINE
        return max(min(self.viewport().width(), most), 200)

    def _follow(self, link: QUrl) -> None:
        if self._book is not None:
            target = self._library.follow(link.toString(), self._book.name)
            if target is not None:
                self.wanted.emit(target)

    def _tell_place(self) -> None:
        if self._book is not None and not self._is_laying:
            self._at = self.section
            self.moved.emit(self._at)
