"""The commands to begin with: the training till, and the key for Splio."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from posapp.app.cli import app
from posapp.app.cli_calls import call_of, fail, speaking
from posapp.app.start import no_screen


@app.command()
def demo(
    context: typer.Context,
    headless: Annotated[
        bool, typer.Option(help="A scripted sale without a window, printed step by step.")
    ] = False,
    sheet: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write the codes to try as a PDF to print, and end."),
    ] = None,
) -> None:
    """Open the till on an embedded sandbox with training data, kept apart from real data."""
    from posapp.app.demo import open_demo, tell_demo, write_demo_sheet

    call = call_of(context)
    with speaking(call.words()):
        if sheet is not None:
            raise typer.Exit(write_demo_sheet(sheet, call.words()))
        if not headless and no_screen():
            fail("no_display", call.words().no_display(), as_json=False, exit_code=2)
        raise typer.Exit(tell_demo(call.settings) if headless else open_demo(call.settings))


@app.command()
def key(context: typer.Context) -> None:
    """Keep the Splio key, in the system's keyring where it has one (it is asked for, not shown)."""
    from posapp.app.bootstrap import keep_key

    call = call_of(context)
    words = call.words()
    with speaking(words):
        given = typer.prompt(words.key_prompt(), hide_input=True)
        typer.echo(words.key_kept(keep_key(call.settings, given.strip())))
