"""How a manual looks, on the screen and on paper: letters, leading, links, tables, pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImageReader,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)

if TYPE_CHECKING:
    from posapp.ui.manual.books import Book, Library

MARGIN: Final = 18
_PADDING: Final = 6
_BORDERS: Final = 12  # of a cell, and its rounding; a picture too wide would begin a line anew
_HEADINGS: Final = {1: 1.75, 2: 1.4, 3: 1.2, 4: 1.05}  # of the text's letters
_MONO: Final = ["DejaVu Sans Mono", "Consolas", "monospace"]


class Dressing:
    """Dresses documents made of Markdown, for letters and a width in pixels; `tight` for paper.

    Attributes:
        headings: the number of each heading's block, in the order of the book's sections.
        pictures: how large each picture is shown, by its name in the text.
    """

    def __init__(
        self,
        library: Library,
        letters: int,
        width: int,
        colours: Mapping[str, str],
        *,
        tight: bool = False,
    ) -> None:
        self._leading, self._padding = (110, 2) if tight else (130, _PADDING)
        self._share = 0.7 if tight else 1.0  # of its room that a picture takes
        self._library = library
        self._letters = letters
        self._width = width
        self._colours = colours
        self.headings: list[int] = []
        self.pictures: dict[str, QSize] = {}

    def dress(self, document: QTextDocument, book: Book) -> None:
        """Give it all that Markdown leaves open."""
        self.headings.clear()
        self.pictures.clear()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame, self._colours, self._padding)
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level:
                self.headings.append(block.blockNumber())
            _dress_block(block, level, self._letters, self._leading)
            for fragment in list(_fragments(block)):
                self._dress_fragment(document, fragment, book, level)
            block = block.next()

    def _dress_fragment(
        self,
        document: QTextDocument,
        fragment: QTextFragment,
        book: Book,
        level: int,
    ) -> None:
        was = fragment.charFormat()
        if not (level or was.isImageFormat() or was.isAnchor() or was.fontFixedPitch()):
            return
        cursor = QTextCursor(document)
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        if was.isImageFormat():
            table = cast("QTextTable | None", cursor.currentTable())
            columns = table.columns() if table is not None else 1
            self._size_picture(cursor, was.toImageFormat(), columns)
            return
        new = QTextCharFormat()
        if level:
            new.setProperty(
                QTextFormat.Property.FontPixelSize, round(self._letters * _HEADINGS[level])
            )
            new.setFontWeight(QFont.Weight.Bold)
        if was.fontFixedPitch():
            new.setFontFamilies(_MONO)
            new.setProperty(QTextFormat.Property.FontPixelSize, round(self._letters * 0.92))
            new.setBackground(QColor(self._colours["neutral-back"]))
            new.setForeground(QColor(self._colours["neutral-text"]))
        if was.isAnchor():
            leads = self._library.follow(was.anchorHref(), book.name) is not None
            if not leads:
                new.setAnchor(False)
                new.setAnchorHref("")
            new.setFontUnderline(leads)
            new.setForeground(QColor(self._colours["accent" if leads else "text"]))
        cursor.mergeCharFormat(new)

    def _size_picture(self, cursor: QTextCursor, picture: QTextImageFormat, columns: int) -> None:
        path = self._library.picture(picture.name())
        if path is None:
            return
        size = QImageReader(str(path)).size()
        room = (self._width - 2 * MARGIN) // columns - 2 * _PADDING - _BORDERS
        width = min(size.width(), round(room * self._share))
        size = size.scaled(width, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
        self.pictures[picture.name()] = size
        picture.setWidth(size.width())
        picture.setHeight(size.height())
        cursor.setCharFormat(picture)


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1


def _dress_block(block: QTextBlock, level: int, letters: int, leading: int) -> None:
    cursor = QTextCursor(block)
    form = QTextBlockFormat()
    if "\ufffc" not in block.text():  # a picture needs no leading
        form.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if level:
        form.setTopMargin(letters * (0.4 if level == 1 else leading / 93))
        form.setBottomMargin(letters * 0.5)
    elif cursor.currentTable() is not None:
        form.setTopMargin(0)
        form.setBottomMargin(0)
    elif block.textList() is not None:
        form.setBottomMargin(letters * 0.3)
    cursor.mergeBlockFormat(form)


def _dress_table(table: QTextTable, colours: Mapping[str, str], padding: int) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(QColor(colours["card-line"])))
    form.setCellPadding(padding)
    form.setCellSpacing(0)
    form.setTopMargin(8)
    form.setBottomMargin(12)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(form)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        head = cell.format()
        head.setBackground(QColor(colours["bar"]))
        cell.setFormat(head)
