"""A manual as it is read on the screen: text, tables and pictures in the colours of the theme."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QImageReader,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrame,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from posapp.ui.manual.books import Book, Library, Target
from posapp.ui.theme import COLOURS, theme_of

_LINE: Final = 1080  # pixels; longer lines are hard to read
_LARGE_LINE: Final = 1320
_HEADINGS: Final = {1: 1.75, 2: 1.4, 3: 1.2, 4: 1.05}  # of the text's letters
_LEADING: Final = 130  # percent
_MOST_MARKED: Final = 300
_MONO: Final = ["DejaVu Sans Mono", "Consolas", "monospace"]


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
        self._headings: list[int] = []
        self._letters = 17
        self._is_large = False
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
        begun = [number for number, block in enumerate(self._headings) if block <= max(top, below)]
        return begun[-1] if begun else 0

    def set_large(self, *, is_large: bool) -> None:
        """Letters to suit the screen; before a book is shown."""
        self._is_large = is_large
        self._letters = 22 if is_large else 17

    def show_book(self, book: Book) -> None:
        """Show a book from its beginning."""
        self._book = book
        self.setAccessibleName(book.title)
        document = QTextDocument(self)
        font = QFont(self.font())
        font.setPixelSize(self._letters)
        document.setDefaultFont(font)
        document.setDocumentMargin(18)
        document.setMarkdown(book.source, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._dress(document)
        self.setDocument(document)
        self._fit()

    def go(self, section: int) -> None:
        """Bring a section's heading to the top."""
        if section <= 0 or section >= len(self._headings):
            self.verticalScrollBar().setValue(0)
            return
        block = self.document().findBlockByNumber(self._headings[section])
        layout = self.document().documentLayout()
        self.verticalScrollBar().setValue(round(layout.blockBoundingRect(block).top()) - 8)
        self.setTextCursor(QTextCursor(block))

    def mark(self, text: str) -> None:
        """Put a ground under the words looked for; under none for an empty text."""
        colours = COLOURS[theme_of(self)].by_name
        ground = QTextCharFormat()
        ground.setBackground(QColor(colours["attention-back"]))
        ground.setForeground(QColor(colours["attention-text"]))
        marks = []
        for word in text.split():
            found = self.document().find(word)
            while not found.isNull() and len(marks) < _MOST_MARKED:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = found, ground  # type: ignore[attr-defined]
                marks.append(mark)
                found = self.document().find(word, found)
        self.setExtraSelections(marks)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's own
        """A picture of the manuals, as wide as it is shown; nothing else is ever loaded."""
        path = self._library.picture(name.toString() if isinstance(name, QUrl) else name)
        if path is None or kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        reader = QImageReader(str(path))
        ratio = self.devicePixelRatioF()
        size = reader.size()
        width = self._picture_width(size.width(), is_paired=path.stem in self._paired)
        reader.setScaledSize(size.scaled(round(width * ratio), 10_000, _KEEP))
        image: QImage = reader.read()
        image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lines are as long as there is room for, up to a length that reads well."""
        super().resizeEvent(event)
        self._fit()
