"""`posapp manual`: the manuals without a window."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from typer.testing import CliRunner

from posapp.app.commands import app
from posapp.ui.manual.books import Library
from posapp.ui.manual.paper import manual_pdf

_PAGE = re.compile(rb"/Type /Page\b")


def run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["--language", "en", "manual", *arguments])
    return done.exit_code, done.stdout


def test_the_list_and_a_text() -> None:
    code, told = run("--json")
    assert code == 0
    assert json.loads(told)["manuals"]["it"] == "For IT"
    code, told = run("it")
    assert code == 0 and "## Network" in told
    code, told = run("../../secret", "--json")
    assert code == 2 and json.loads(told)["error"] == "manual.unknown"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_cashiers_manual_is_two_pages(qapp: QGuiApplication, language: str) -> None:
    library = Library(language)
    book = library.book("cashier")
    assert book is not None and not book.is_fallback
    made = manual_pdf(book, library)
    assert made.startswith(b"%PDF-")
    assert len(_PAGE.findall(made)) == 2
    assert made.count(b"/Subtype /Image") >= 4  # its pictures are in it


def test_a_pdf_that_cannot_be_written_is_told(qapp: QGuiApplication, tmp_path: Path) -> None:
    target = tmp_path / "it.pdf"
    assert run("it", "--pdf", str(target))[0] == 0
    assert target.read_bytes().startswith(b"%PDF-")
    code, told = run("it", "--pdf", str(tmp_path / "nowhere" / "it.pdf"), "--json")
    assert code == 1 and json.loads(told)["error"] == "manual.not_written"
