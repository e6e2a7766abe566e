"""`posapp manual`: the manuals on the console, or as PDF to print.

Exit codes: 0 shown or written, 1 the file cannot be written, 2 there is no such manual.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, call_of, fail, say, speaking


@app.command()
def manual(
    context: typer.Context,
    name: Annotated[
        str, typer.Argument(help="cashier, manager, it, developer and so on; a list if absent.")
    ] = "",
    pdf: Annotated[
        Path | None, typer.Option("--pdf", metavar="FILE", help="Write it as a PDF to print.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Show a manual in the person's language, or write it as a PDF to print."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        from posapp.ui.manual.books import Library

        library = Library(words.language)
        books = {one: book.title for one in library.names if (book := library.book(one))}
        if not name:
            say({"manuals": books}, [f"{one:14}{title}" for one, title in books.items()], as_json)
            return
        book = library.book(name) if name in books else None
        if book is None:
            fail("manual.unknown", words.no_such_manual(name), as_json, 2)
        if pdf is None:
            say({"manual": name, "text": book.source}, [book.source], as_json)
            return
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # paper needs no screen
        from PySide6.QtGui import QGuiApplication

        from posapp.ui.manual.paper import manual_pdf

        application = QGuiApplication.instance() or QGuiApplication(["posapp"])
        content = manual_pdf(book, library)
        del application
        try:
            pdf.write_bytes(content)
        except OSError:
            fail("manual.not_written", words.manual_not_written(str(pdf)), as_json, 1)
        say({"manual": name, "pdf": str(pdf)}, [words.manual_written(str(pdf))], as_json)
