"""A manual on paper: A4, PDF, with its pictures and page numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from posapp.ui.manual.dressing import Dressing
from posapp.ui.theme import COLOURS, Theme

if TYPE_CHECKING:
    from posapp.ui.manual.books import Book, Library

_SCREEN_DPI: Final = 96  # what the dressing's pixels are meant for
_DPI: Final = 300
_LETTERS: Final = 12  # pixels, 9 points
_MARGIN_MM: Final = 11.0
_FOOT: Final = 22  # pixels, for the page's number


def manual_pdf(book: Book, library: Library) -> bytes:
    """The book as PDF. Needs a `QGuiApplication`."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margin = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margin, QPageLayout.Unit.Millimeter)
    writer.setTitle(book.title)
    writer.setCreator("posapp")
    scale = _DPI / _SCREEN_DPI
    page = QSizeF(writer.width() / scale, writer.height() / scale)
    document = _document(book, library, QSizeF(page.width(), page.height() - _FOOT))
    painter = QPainter(writer)
    painter.scale(scale, scale)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        part = QRectF(0, number * document.pageSize().height(), page.width(), page.height())
        painter.save()
        painter.translate(0, -part.top())
        painter.setClipRect(QRectF(0, part.top(), page.width(), page.height() - _FOOT))
        document.drawContents(painter)
        painter.restore()
        foot = QRectF(0, page.height() - _FOOT, page.width(), _FOOT)
        painter.setFont(document.defaultFont())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, right, f"{book.title} · {number + 1}")
    painter.end()
    return bytes(buffer.data().data())


def _document(book: Book, library: Library, page: QSizeF) -> QTextDocument:
    document = QTextDocument()
    font = QFont("Noto Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(_LETTERS)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setMarkdown(book.source, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    colours = COLOURS[Theme.LIGHT].by_name
    dressing = Dressing(library, _LETTERS, int(page.width()), colours, tight=True)
    dressing.dress(document, book)
    for name in dressing.pictures:
        path = library.picture(name)
        if path is not None:
            kind = QTextDocument.ResourceType.ImageResource.value
            document.addResource(kind, QUrl(name), QImage(str(path)))
    document.setPageSize(page)
    return document
