"""`posapp doctor`: how this till is, and the bundle for support.

Exit codes: 0 all is well, 5 something waits, 1 something is broken; of a bundle 0 once it is made.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Final

import typer

from posapp.app.answers import EXIT_WAITING
from posapp.app.cli import app
from posapp.app.cli_calls import Call, JsonFlag, call_of, fail, say, speaking
from posapp.domain.errors import PosError, StoreError
from posapp.domain.health import BundleStep, Condition, worst

EXIT_OF: Final = {Condition.GOOD: 0, Condition.WAITS: EXIT_WAITING, Condition.BROKEN: 1}


@app.command()
def doctor(
    context: typer.Context,
    file: Annotated[
        Path | None,
        typer.Argument(help="With --bundle: where to, a file or a folder; here if absent."),
    ] = None,
    bundle: Annotated[
        bool, typer.Option("--bundle", help="Make one file for support, without codes and names.")
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Say how this till is, and what to do about it; or make a bundle for support."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        if bundle:
            _bundle(call, file or Path.cwd(), as_json)
            return
        if file is not None:
            fail("doctor.file", words.bundle_file_alone(), as_json, 2)
        from posapp.app.clock import SystemClock
        from posapp.app.doctor import examine, lines

        seen = asyncio.run(examine(call.settings, words, SystemClock()))
        say({one.name: one.json() for one in seen}, lines(seen, words), as_json)
    raise typer.Exit(EXIT_OF[worst(seen)])


def _bundle(call: Call, to: Path, as_json: bool) -> None:
    from posapp.app.bundle import BUNDLE_MADE, make_bundle
    from posapp.app.clock import SystemClock
    from posapp.app.facts_left import note_fact_or_leave
    from posapp.app.system_user import system_user

    words = call.words()

    def tell(step: BundleStep) -> None:
        if not as_json:
            typer.echo(words.bundle_step(step), err=True)

    try:
        made = asyncio.run(make_bundle(call.settings, words, SystemClock(), to, tell=tell))
    except StoreError as error:
        folder = to if to.is_dir() else to.absolute().parent
        fail(error.code, words.bundle_failed(error.code, str(folder)), as_json, 1)
    detail: dict[str, object] = {"file": made.path.name, "bytes": made.size}
    with suppress(PosError):  # a till that is past writing must still be told about
        note_fact_or_leave(call.settings, SystemClock().now(), BUNDLE_MADE, detail, system_user())
    told = [words.bundle_saved(str(made.path), words.size(made.size)), words.bundle_next()]
    if made.cut:
        told.append(words.logs_cut(", ".join(made.cut)))
    say(
        {"bundle": str(made.path), "size": made.size, "cut": list(made.cut)},
        told,
        as_json,
    )
