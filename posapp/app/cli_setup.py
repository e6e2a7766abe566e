"""The command that sets a till up: with the wizard, or from a file.

Exit codes: 0 set up, 1 an error (Splio, disk), 2 a wrong call or a fault in the file, 3 set up
without having asked Splio. After 1 and 2 the till is as it was.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from posapp.app.cli import app, no_screen
from posapp.app.cli_calls import JsonFlag, call_of, fail, say, speaking
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.domain.errors import Disposition, SettingsError, SplioError
from posapp.domain.people import PeopleError

_UNASKED = 3


@app.command()
def setup(
    context: typer.Context,
    source: Annotated[
        Path | None,
        typer.Option("--from", metavar="FILE", help="Set up from this file, asking nobody."),
    ] = None,
    template: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write a file to fill in (- for the console), and end."),
    ] = None,
    offline: Annotated[
        bool, typer.Option("--offline", help="With --from: do not ask Splio first.")
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Set this till up: with the wizard, or with --from a file."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        if source is not None and template is not None:
            fail("setup.choose", words.setup_choose(), as_json, 2)
        if template is not None:
            _write(template)
            if str(template) != "-":
                say({"template": str(template)}, [words.template_written(str(template))], as_json)
            raise typer.Exit
        log_to(TillPaths(call.settings.data_dir).log)
        if source is None:
            from posapp.app.run import open_till

            if no_screen():
                fail("no_display", words.no_display(), as_json=False, exit_code=2)
            raise typer.Exit(open_till(call.settings, setup=True))

        from posapp.app.setup_file import ask_splio, carry_out, read_plan

        try:
            plan = read_plan(source, call.settings)
        except (SettingsError, PeopleError) as error:
            fail(error.code, words.error(error), as_json, 2)
        asks = not offline
        try:
            name = ask_splio(plan) if asks else ""
        except SplioError as error:
            fail(error.code, words.setup_fault(error), as_json, 1)
        done = carry_out(plan, call.settings, name)
        lines = [
            words.settings_written(str(done.file)),
            *([words.key_place(done.place)] if done.place is not None else []),
            *([words.people_entered(done.entered)] if done.entered else []),
            words.splio_agreed(name) if asks else words.splio_unasked(),
        ]
        answer = {
            "settings": str(done.file),
            "key": done.place.value if done.place is not None else None,
            "people": list(done.entered),
            "store": done.settings.store_id,
            "store_name": name or None,
            "asked_splio": asks,
        }
        say(answer, lines, as_json)
    raise typer.Exit(0 if asks else _UNASKED)


def _write(path: Path) -> None:
    from posapp.app.setup_file import template

    if str(path) == "-":
        typer.echo(template(), nl=False)
        return
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(template())
    except OSError as error:
        raise SettingsError(
            "settings.file_unwritable",
            Disposition.ASK,
            path=path,
            detail=error.strerror or "the disk refuses",
        ) from None
