"""The command about the head office's server: what waits, a test, sending once more.

Exit codes: 0 done, 5 files wait to be sent, 1 an error.
"""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

import typer

from posapp.app.answers import EXIT_WAITING
from posapp.app.archives_out import send_archives
from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, call_of, fail, say, speaking
from posapp.app.exporting import head_office, keep_exports_password
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.sending_out import note_of, office_of, sending, sent_json
from posapp.app.system_user import system_user
from posapp.domain.export import Kept, Sent


@app.command()
def exports(
    context: typer.Context,
    test: Annotated[
        bool, typer.Option("--test", help="Log in there and write a small file.")
    ] = False,
    retry: Annotated[bool, typer.Option("--retry", help="Send the files that wait.")] = False,
    archives: Annotated[
        bool, typer.Option("--archives", help="Send the journal's archives not sent yet.")
    ] = False,
    password: Annotated[
        bool,
        typer.Option("--password", help="Keep the password of the head office's server."),
    ] = False,
    by: Annotated[str | None, typer.Option(help="Who sends; the system's user if absent.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """Say where exports go and which of them wait to be sent; test it, or send them now."""
    call = call_of(context, as_json)
    words, settings = call.words(), call.settings
    with speaking(words, as_json):
        if password:
            if settings.exports_sftp_host is None:
                fail("exports.not_set", words.export_not_set(), as_json, 2)
            given = typer.prompt(words.export_password_prompt(), hide_input=True)
            typer.echo(words.password_kept(keep_exports_password(settings, given)))
            raise typer.Exit
        head, place = office_of(settings), head_office(settings)
        lines = [words.export_not_set() if place is None else words.export_place(place)]
        answer: dict[str, Any] = {"place": place}
        if test:
            tried = sending(call, head.test())
            answer["test"] = {
                "fingerprint": tried.fingerprint,
                "first": tried.first,
                "left": tried.left or None,
            }
            lines.append(words.export_tried(tried))
        who = by or system_user()
        sent: list[Sent] = []
        if retry or archives:
            log_to(TillPaths(settings.data_dir).log)
        if retry:
            sent += [sending(call, head.again(one.name, who)) for one in asyncio.run(head.kept())]
        if archives:
            sent += sending(call, send_archives(head, settings, note_of(settings), who))
        if retry or archives:
            answer["sent"] = [sent_json(one) for one in sent]
            lines += [words.export_sent(one) for one in sent]
        kept: list[Kept] = asyncio.run(head.kept())
        answer["kept"] = [{"file": one.name, "what": one.what, "bytes": one.size} for one in kept]
        say(answer, [*lines, *words.exports_kept(kept)], as_json)
    raise typer.Exit(EXIT_WAITING if kept and not test else 0)
