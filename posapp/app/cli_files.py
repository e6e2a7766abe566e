"""The command about the way by file: what came, what went out, look now."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Any

import typer

from posapp.app.answers import EXIT_WAITING, flush_json
from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, call_of, say, speaking
from posapp.app.file_ways import keep_password
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.printing import flush_lines
from posapp.app.settings import Settings
from posapp.app.verbs import writing
from posapp.datahub.memory import FileMemory
from posapp.domain.burn import Route
from posapp.domain.file_shape import Scope
from posapp.domain.transport import Fate, Passage
from posapp.services.fetching import FetchReport
from posapp.services.flush_pass import FlushReport, Reach
from posapp.ui.text import Words

_SHOWN = 20


@dataclass(frozen=True, slots=True)
class _Looked:
    """What a look brought, and what went out by file on that occasion."""

    fetched: FetchReport
    flushed: FlushReport

    @property
    def exit_code(self) -> int:
        """1 where something failed or was refused, 5 where something waits, else 0."""
        if self.fetched.failed or self.fetched.refused or self.flushed.stopped:
            return 1
        waits = self.fetched.settling or self.flushed.unclear
        return EXIT_WAITING if waits else 0


@app.command()
def files(
    context: typer.Context,
    now: Annotated[
        bool,
        typer.Option("--now", help="Look for new files and send burns by file now."),
    ] = False,
    password: Annotated[
        bool,
        typer.Option("--password", help="Keep the file server's password in the keyring."),
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Say what was taken in, refused and sent by file lately; with --now look at once."""
    call = call_of(context, as_json)
    words, settings = call.words(), call.settings
    with speaking(words, as_json):
        if password:
            given = typer.prompt(words.password_prompt(), hide_input=True)
            typer.echo(words.password_kept(keep_password(settings, given)))
            raise typer.Exit
        log_to(TillPaths(settings.data_dir).log)
        looked = asyncio.run(_look(settings)) if now else None
        passages = FileMemory(TillPaths(settings.data_dir).transport).load().passages
        recent = _latest(passages)[-_SHOWN:]
        answer: dict[str, Any] = {
            "hot_folder": str(settings.hot_folder) if settings.hot_folder else None,
            "sftp_host": settings.sftp_host,
            "recent": [_passage_json(one, words) for one in recent],
        }
        lines = [words.passage(one) for one in recent] or [words.no_passages()]
        if settings.hot_folder is None and settings.sftp_host is None:
            lines = [words.no_files_way(), *lines]
        if looked is not None:
            answer["now"] = _looked_json(looked)
            lines += _looked_lines(looked, settings, words)
        say(answer, lines, as_json)
    raise typer.Exit(looked.exit_code if looked else 0)


def _latest(passages: Sequence[Passage]) -> list[Passage]:
    """The latest line of each file, oldest first.

    That it was known already is no news after it was taken in, and would hide what was rejected.
    """
    last: dict[tuple[str, str], int] = {}
    for at, one in enumerate(passages):
        earlier = last.get((one.source, one.name))
        known = earlier is not None and passages[earlier].fate in {Fate.IMPORTED, Fate.REPEATED}
        if one.fate is not Fate.REPEATED or not known:
            last[one.source, one.name] = at
    return [passages[at] for at in sorted(last.values())]


async def _look(settings: Settings) -> _Looked:
    async with writing(settings) as core:
        core.flush.recover()
        flushed = await core.flush.run(Reach.ALL, {Route.FILE})
        return _Looked(await core.fetching.run(asked=True), flushed)


def _looked_lines(looked: _Looked, settings: Settings, words: Words) -> list[str]:
    fetched = looked.fetched
    lines = [words.labelled(place, words.error(error)) for place, error in fetched.failed.items()]
    codes_came = any(
        report.scope is Scope.EARN_REWARD and not report.repeated for report in fetched.imported
    )
    if codes_came and settings.codes_from == "api":
        lines.append(words.swept_next())
    if fetched.settling:
        settle = timedelta(seconds=settings.file_settle_s)
        lines.append(words.settling(fetched.settling, settle))
    if settings.burns_by is Route.FILE:
        lines += flush_lines(looked.flushed, words)
    return lines


def _looked_json(looked: _Looked) -> dict[str, Any]:
    fetched = looked.fetched
    return {
        "imported": [
            {
                "name": report.name,
                "scope": report.scope.value,
                "rows": report.rows,
                "applied": report.applied,
                "rejected": report.rejected,
                "repeated": report.repeated,
                "rejects": report.rejects,
            }
            for report in fetched.imported
        ],
        "refused": [{"name": name, "error": error.code} for name, error in fetched.refused],
        "settling": fetched.settling,
        "failed": {place: error.code for place, error in fetched.failed.items()},
        "burns": flush_json(looked.flushed),
    }


def _passage_json(passage: Passage, words: Words) -> dict[str, Any]:
    return {
        "at": passage.at.isoformat(timespec="seconds"),
        "what": passage.fate.value,
        "source": passage.source,
        "name": passage.name,
        "rows": passage.rows,
        "applied": passage.applied,
        "rejected": passage.rejected,
        "rejects": passage.rejects,
        "error": passage.code,
        "message": words.refusal(passage) if passage.code else None,
    }
