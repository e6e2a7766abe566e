"""The command line: the same core as the window's, for scripts, cron and support.

Exit codes: 0 accepted or done, 1 an error, 2 a wrong call, 3 attention (a manager may), 4 refused,
5 something still waits to be sent.
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from posapp import __version__
from posapp.app.cli_calls import Call, fail, speaking
from posapp.app.group import OutermostGroup, SpeakingGroup
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.plain_secrets import Lies, put_away
from posapp.app.privacy import close_to_others
from posapp.app.settings import load

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
        call = Call(load(flags))
        close_to_others(call.settings.data_dir)
        known = call.settings.provenance
        if known is not None and known.doubted:
            typer.echo(call.words().policy_doubted(known.doubted), err=True)
        for told in put_away(call.settings):
            words = call.words()
            say_of = words.secret_moved if told.lies is Lies.MOVED else words.secret_in_file
            typer.echo(say_of(told.key, told.where), err=True)
    context.obj = call
    if context.invoked_subcommand is None:
        from posapp.app.run import open_till

        with speaking(call.words()):
            if no_screen():
                fail("no_display", call.words().no_display(), as_json=False, exit_code=2)
            log_to(TillPaths(call.settings.data_dir).log)
            raise typer.Exit(open_till(call.settings))


def no_screen() -> bool:
    """True where Qt would find no display and abort: Linux without X11 or Wayland."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
