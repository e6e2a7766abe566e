"""What the command line prints of texts from outside can move no terminal."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest
import typer
from rich.console import Console
from typer.testing import CliRunner

from posapp.app import progress
from posapp.app.cli_calls import fail, say
from posapp.domain.events import ImportProgressed
from posapp.domain.shown import for_terminal
from posapp.ui.text import Words

HOSTILE = "Remise\x1b[2J\x1b]0;owned\x07\x9b31m\u202e\r\b25 €"


def printed(*, as_json: bool) -> tuple[str, str]:
    app = typer.Typer()

    @app.command()
    def once() -> None:
        say({"name": HOSTILE}, [HOSTILE, "next line"], as_json)
        fail("code", HOSTILE, as_json, 1)

    told = CliRunner().invoke(app, [])
    return told.stdout, told.stderr


@pytest.mark.parametrize("as_json", [False, True])
def test_a_name_moves_no_cursor(as_json: bool) -> None:
    for text in printed(as_json=as_json):
        assert all(mark == "\n" or mark.isprintable() for mark in text), ascii(text)
    assert "next line" in printed(as_json=False)[0]


def test_ordinary_words_are_printed_as_they_are() -> None:
    text = "Chèque cadeau 25 € ; « bon » → 3 fois\nligne 2\tcolonne"
    assert for_terminal(text) == text


def test_a_bar_reads_no_markup_in_a_files_name(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = io.StringIO()
    monkeypatch.setattr(
        progress, "Console", lambda **_options: Console(file=shown, force_terminal=True, width=200)
    )
    name = "earnreward[/red][bold]1.csv"
    with progress.ImportBar(Words("en"), shown=True) as bar:
        bar.hear(ImportProgressed(name, "reading", 42, 7, timedelta(seconds=9)))
    assert name in shown.getvalue()
