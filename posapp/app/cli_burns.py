"""The commands about burns: send them, list them, decide about one that Splio refused."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from posapp.app import answers, printing, verbs
from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, call_of, fail, say, speaking
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.system_user import system_user
from posapp.domain.burn import BurnState


@app.command()
def flush(
    context: typer.Context,
    watch: Annotated[
        bool, typer.Option("--watch", help="Go on until nothing is left, with progress.")
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Send everything that is owed to Splio, in one pass; or with --watch until nothing is left."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        log_to(TillPaths(call.settings.data_dir).log)
        if watch:
            from posapp.app.progress import FlushBar

            with FlushBar(words, shown=not as_json) as bar:
                report = asyncio.run(verbs.watch(call.settings, bar.hear))
        else:
            report = asyncio.run(verbs.flush(call.settings))
        say(answers.flush_json(report), printing.flush_lines(report, words), as_json)
    raise typer.Exit(0 if report.nothing_left else answers.EXIT_WAITING)


@app.command()
def queue(
    context: typer.Context,
    state: Annotated[BurnState | None, typer.Option(case_sensitive=False)] = None,
    reveal: Annotated[bool, typer.Option("--reveal", help="Show codes in full.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """List the burns of this till, oldest first."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        rows = verbs.queue(call.settings, state)
        say(
            [answers.queue_json(row, reveal=reveal) for row in rows],
            printing.queue_lines(rows, words, reveal=reveal),
            as_json,
        )


@app.command()
def resolve(
    context: typer.Context,
    burn: Annotated[str, typer.Argument(help="The burn's id, or its first characters.")],
    retry: Annotated[bool, typer.Option("--retry", help="Queue it again.")] = False,
    write_off: Annotated[
        str | None,
        typer.Option(
            "--settle",
            metavar="REASON",
            help="Mark it as settled: take the loss, for this reason.",
        ),
    ] = None,
    by: Annotated[
        str | None, typer.Option(help="Who decides; the system's user if absent.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Decide about a burn that Splio rejected: try again, or mark it as settled."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        if retry == (write_off is not None):
            fail("resolve.choose", words.resolve_choose(), as_json, 2)
        log_to(TillPaths(call.settings.data_dir).log)
        moved = asyncio.run(verbs.resolve(call.settings, burn, by or system_user(), write_off))
        say(
            {"id": moved.id, "state": moved.state.value},
            [words.resolved(moved.state)],
            as_json,
        )
