"""The command that sets a till up: with the wizard, or from a file and a list of tills.

Exit codes: 0 set up, 1 an error (Splio, disk), 2 a wrong call or a fault in the file, 3 set up
without having asked Splio. After 1 and 2 the till is as it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from posapp.app.cli import app
from posapp.app.cli_calls import Call, JsonFlag, call_of, fail, say, speaking
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.start import no_screen
from posapp.domain.errors import Disposition, SettingsError, SplioError
from posapp.domain.people import PeopleError
from posapp.ui.text import Words

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
    till_from: Annotated[
        Path | None,
        typer.Option(metavar="LIST", help="With --from: a list of tills (CSV, TOML), a row each."),
    ] = None,
    till: Annotated[
        str | None,
        typer.Option(help="With --till-from: this row (host, serial or till_id), not by the host."),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="With --till-from: try every row; nothing is done.")
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Set this till up: with the wizard, or with --from a file."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        if source is not None and template is not None:
            fail("setup.choose", words.setup_choose(), as_json, 2)
        if (till_from and not source) or ((till or check) and not till_from):
            fail("setup.list_alone", words.till_list_alone(), as_json, 2)
        if template is not None:
            _write(template)
            if str(template) != "-":
                say({"template": str(template)}, [words.template_written(str(template))], as_json)
            raise typer.Exit
        if check and source is not None and till_from is not None:
            _check(source, till_from, call, words)
            raise typer.Exit
        log_to(TillPaths(call.settings.data_dir).log)
        if source is None:
            from posapp.app.run import open_till

            if no_screen():
                fail("no_display", words.no_display(), as_json=False, exit_code=2)
            raise typer.Exit(open_till(call.settings, setup=True))

        from posapp.app.setup_file import ask_splio, carry_out, read_plan

        try:
            row = _row(till_from, till)
            plan = read_plan(source, call.settings, row=row)
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


def _row(path: Path | None, till: str | None) -> Mapping[str, Any]:
    """What the list says of this till; nothing without a list. Raises `SettingsError`."""
    if path is None:
        return {}
    from posapp.app.till_list import read_list, row_of

    return row_of(path, read_list(path), till).values


def _check(source: Path, path: Path, call: Call, words: Words) -> None:
    from posapp.app.setup_file import read_plan
    from posapp.app.till_list import read_list

    try:
        rows = read_list(path)
        for row in rows:
            try:
                read_plan(source, call.settings, row=row.values)
            except SettingsError as error:
                fail(error.code, f"{path}, {row.where}: {words.error(error)}", call.as_json, 2)
    except (SettingsError, PeopleError) as error:
        fail(error.code, words.error(error), call.as_json, 2)
    say({"tills": len(rows)}, [words.till_list_checked(len(rows))], call.as_json)


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
