"""The command line: the same core as the window's, for scripts, cron and support.

Exit codes: 0 accepted or done, 1 an error, 2 a wrong call, 3 attention (a manager may), 4 refused,
5 something still waits to be sent.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Annotated

import typer

from posapp import __version__
from posapp.app.cli_calls import Call, speaking
from posapp.app.group import OutermostGroup, SpeakingGroup
from posapp.app.start import open_window, prepared

app = typer.Typer(
    name="posapp",
    help="The till companion for stores whose loyalty runs on Splio.",
    add_completion=False,
    pretty_exceptions_enable=False,
    no_args_is_help=False,
    cls=OutermostGroup,
)

# What installers ask: settings that cannot be read must not bar the version that mends them.
WITHOUT_SETTINGS = frozenset({"can-update", "stop"})

logging.getLogger("posapp").addHandler(logging.NullHandler())  # never logging's last resort


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    config: Annotated[Path | None, typer.Option(help="Settings file (TOML).")] = None,
    data_dir: Annotated[Path | None, typer.Option(help="Where the till keeps its data.")] = None,
    splio_url: Annotated[str | None, typer.Option(help="Address of Splio's API.")] = None,
    store_id: Annotated[str | None, typer.Option(help="This store's id at Splio.")] = None,
    till_id: Annotated[str | None, typer.Option(help="This till's name.")] = None,
    timezone: Annotated[str | None, typer.Option(help="Zone of the Splio universe.")] = None,
    language: Annotated[str | None, typer.Option(help="en, fr, es or it.")] = None,
    version: Annotated[bool, typer.Option("--version", help="Say the version.")] = False,
    self_test: Annotated[
        bool, typer.Option("--self-test", help="Try this installation with training data, and end.")
    ] = False,
    licences: Annotated[
        bool, typer.Option("--licences", help="Say what the program is made of, and its licences.")
    ] = False,
) -> None:
    """Open the till; or one of the commands below."""
    if version:
        typer.echo(f"posapp {__version__}")
        raise typer.Exit
    if self_test:
        from posapp.app.self_test import run_self_test

        raise typer.Exit(run_self_test(language))
    if licences:
        from posapp.ui.assets import licence_notice

        typer.echo(licence_notice())
        raise typer.Exit
    if context.invoked_subcommand in WITHOUT_SETTINGS:
        return
    flags = {
        "config": config,
        "data_dir": data_dir,
        "splio_url": splio_url,
        "store_id": store_id,
        "till_id": till_id,
        "timezone": timezone,
        "language": language,
    }
    group = context.command
    with speaking(None, as_json=isinstance(group, SpeakingGroup) and group.as_json):
        call = Call(prepared(flags))
    context.obj = call
    if context.invoked_subcommand is None:
        with speaking(call.words()):
            raise typer.Exit(open_window(call.settings, call.words()))
