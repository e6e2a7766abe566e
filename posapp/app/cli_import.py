"""The command that takes a file of codes or rewards in."""

from __future__ import annotations

import asyncio
from fnmatch import fnmatchcase
from pathlib import Path
from stat import S_ISDIR
from typing import Annotated, Any

import typer

from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, call_of, fail, say, speaking
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.datahub.reading import CodeFilesOnDisk
from posapp.datahub.source import file_error, readable
from posapp.domain.code_file import ImportReport, Preview
from posapp.domain.errors import Disposition, FileError
from posapp.domain.file_shape import Scope
from posapp.domain.transport import shown_name
from posapp.ui.text import Words

EXIT_CONFIRM = 3
EXIT_STOPPED = 130  # as shells say of Ctrl-C


@app.command("import")
def import_(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The CSV file, packed with gzip or not.")],
    scope: Annotated[
        str | None,
        typer.Option(
            metavar="earnreward|masterreward", help="What it holds; else its name says it."
        ),
    ] = None,
    preview: Annotated[
        bool, typer.Option("--preview", help="Show what it would bring; take nothing in.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Confirm columns that are new.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """Take a file of granted codes or of rewards into the stock."""
    from posapp.app.progress import ImportBar
    from posapp.app.system_user import system_user
    from posapp.app.verbs import writing

    call = call_of(context, as_json)
    words, settings = call.words(), call.settings

    with speaking(words, as_json):
        given = _scope_given(scope, words, as_json)
        _see(file)
        what = given or scope_of(file.name, settings)
        if preview:
            shown = CodeFilesOnDisk(settings.zone).preview(file, settings.shapes[what])
            say(preview_json(shown), words.preview_lines(shown), as_json)
            return
        log_to(TillPaths(settings.data_dir).log)

        async def take_in() -> ImportReport:
            async with writing(settings) as core:
                core.bus.listen(bar.hear)
                detail: dict[str, object] = {"file": shown_name(file.name)}
                try:
                    report = await core.importer.run(file, what, confirm_new_shape=yes)
                    detail |= {"rows": report.rows, "rejected": report.rejected}
                    is_in = True
                except BaseException:
                    # Refused as a whole it is none; stopped on the way, a part of it is in.
                    is_in = bar.written > 0
                    detail |= {"stopped": True}
                    raise
                finally:
                    if is_in:
                        at = core.clock.now()
                        core.ledger.note_fact(at, "CodesImported", detail, system_user())
                return report

        with ImportBar(words, shown=not as_json) as bar:
            try:
                report = asyncio.run(take_in())
            except KeyboardInterrupt:
                bar.close()
                fail("file.stopped", words.work_stopped(bar.written), as_json, EXIT_STOPPED)
            except FileError as error:
                bar.close()
                if error.code != "file.new_shape":
                    raise
                found = CodeFilesOnDisk(settings.zone).preview(file, settings.shapes[what])
                say(preview_json(found), words.preview_lines(found), as_json)
                typer.echo(words.confirm_shape(), err=True)
                raise typer.Exit(EXIT_CONFIRM) from None
        lines = [words.file_imported(report), *words.import_details(report)]
        if what is Scope.EARN_REWARD and settings.codes_from == "api":
            lines.append(words.swept_next())
        say(report_json(report), lines, as_json)


def _scope_given(given: str | None, words: Words, as_json: bool) -> Scope | None:
    """The scope of the call; what is none that can be taken in ends the call."""
    if given is None:
        return None
    taken = {scope.value: scope for scope in (Scope.EARN_REWARD, Scope.MASTER_REWARD)}
    scope = taken.get(given.strip().casefold())
    if scope is None:
        fail("wrong_call", words.wrong_scope(shown_name(given)), as_json, 2)
    return scope


def _see(file: Path) -> None:
    """See that a file is there before its name is judged. Raises `FileError`."""
    with readable(file):
        if S_ISDIR(file.stat().st_mode):
            raise file_error("file.not_a_file", file)


def scope_of(name: str, settings: Settings) -> Scope:
    """What a file holds, by its name. Raises `FileError` ``file.scope``."""
    low = name.lower()
    for scope, pattern in (
        (Scope.MASTER_REWARD, settings.file_pattern_masterreward),
        (Scope.EARN_REWARD, settings.file_pattern_earnreward),
    ):
        if fnmatchcase(low, pattern.lower()):
            return scope
    raise FileError("file.scope", Disposition.ASK, file=shown_name(name))


def report_json(report: ImportReport) -> dict[str, Any]:
    """What became of a file."""
    return {
        "file": report.name,
        "scope": report.scope.value,
        "rows": report.rows,
        "applied": report.applied,
        "rejected": report.rejected,
        "duplicates": report.duplicates,
        "swept": report.swept,
        "withheld": report.withheld and report.withheld.unlisted,
        "repeated": report.repeated,
        "rejects": report.rejects,
    }


def preview_json(preview: Preview) -> dict[str, Any]:
    """What a file would bring; codes masked."""
    return {
        "file": preview.name,
        "scope": preview.scope.value,
        "separator": preview.separator,
        "encoding": preview.encoding,
        "columns": [{"name": name, "is": ours} for name, ours in preview.mapping],
        "missing": list(preview.missing),
        "unknown": list(preview.unknown),
        "rows": [list(row) for row in preview.rows],
        "looked_at": preview.looked_at,
        "rejects": [
            {"line": one.line, "reason": one.fault.value, "column": one.column}
            for one in preview.rejects
        ],
    }
