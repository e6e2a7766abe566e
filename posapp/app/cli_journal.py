"""The commands about the journal, and the one that forgets a customer."""

from __future__ import annotations

import asyncio
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer

from posapp.app.archives_out import send_archives
from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, SendFlag, call_of, code_of, fail, say, speaking
from posapp.app.clock import SystemClock
from posapp.app.files_left import files_left
from posapp.app.journal_export import export_journal, note_export
from posapp.app.keeping import known_key
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.reward_names import RewardNames
from posapp.app.sending_out import Noted, note_of, office_of, send_out, sending, sent_json
from posapp.app.settings import Settings
from posapp.app.system_user import system_user
from posapp.app.verbs import core_if_free, day_from, writing
from posapp.domain.code import Code
from posapp.domain.errors import Disposition, StoreError
from posapp.domain.export import Exported, Sent
from posapp.domain.journal import Archive, Checked, Forgetting, JournalQuery, JournalRow, Kind, Mark
from posapp.domain.shown import for_terminal
from posapp.store.journal_archive import read_archive
from posapp.store.journal_view import JournalView
from posapp.ui.text import Words

EXIT_BROKEN = 4

journal_app = typer.Typer(help="The journal: every fact, chained.", add_completion=False)
app.add_typer(journal_app, name="journal")

FromOption = Annotated[str | None, typer.Option("--from", help="First day, e.g. 2026-11-30.")]
ToOption = Annotated[str | None, typer.Option("--to", help="Last day, e.g. 2026-11-30.")]
KindOption = Annotated[Kind | None, typer.Option(case_sensitive=False, help="Kind of fact.")]
TextArgument = Annotated[
    str, typer.Argument(help="A code or card, its last four characters, a ticket or a name.")
]


@journal_app.command()
def show(
    context: typer.Context,
    text: TextArgument = "",
    since: FromOption = None,
    until: ToOption = None,
    kind: KindOption = None,
    limit: Annotated[int, typer.Option(min=1, help="The newest so many lines.")] = 50,
    as_json: JsonFlag = False,
) -> None:
    """List the newest lines that fit."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        query = _query(call.settings, text, since, until, kind)
        paths = TillPaths(call.settings.data_dir)
        with JournalView.open(paths.ledger) as view, RewardNames(paths.stock) as names:
            rows = list(names.in_rows(view.search(query, None, limit).rows))
        lines = [words.journal_line(row) for row in rows]
        say([_json(row) for row in rows], lines or [words.journal_nothing()], as_json)


@journal_app.command()
def check(
    context: typer.Context,
    mark: Annotated[
        str | None, typer.Option(help="A mark that was noted elsewhere, e.g. 1234-0a1b2c….")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Tell whether a past line was changed, added or taken away; works beside an open till."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        noted = _mark(mark)
        paths = TillPaths(call.settings.data_dir)
        with JournalView.open(paths.ledger) as view:
            found = view.check(lambda _done, _total: None, paths.archive, noted)
        lines = [words.journal_checked(found)] if found.is_sound else []
        lines += [words.journal_finding(one) for one in found.findings]
        say(_found_json(found), [*lines, words.journal_mark(str(found.mark))], as_json)
    raise typer.Exit(0 if found.is_sound else EXIT_BROKEN)


@journal_app.command()
def archive(
    context: typer.Context,
    before: Annotated[
        str | None, typer.Option(help="A day: what is older; else as the settings say.")
    ] = None,
    send: Annotated[
        bool, typer.Option("--send", help="Send what never went to the head office's server.")
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Move old, settled lines into signed files."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        cut = None if before is None else _day(before, call.settings)
        log_to(TillPaths(call.settings.data_dir).log)
        made = asyncio.run(_archive(call.settings, cut))
        answer = [_archive_json(one) for one in made]
        lines = [words.journal_archived(one) for one in made] or [words.nothing_to_archive()]
        if send:
            sent = sending(call, _send_archives(call.settings))
            answer += [{"sent": sent_json(one)} for one in sent]
            told = [words.export_sent(one) for one in sent]
            lines += told or [words.no_archives_to_send()]
        say(answer, lines, as_json)


@journal_app.command()
def verify(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="An archive of the journal.")],
    as_json: JsonFlag = False,
) -> None:
    """Check an archive: its signature, and every line's place in the chain."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        try:
            found = read_archive(file)
        except StoreError as error:
            if not error.code.startswith("journal."):
                raise
            fail(error.code, words.error(error), as_json, EXIT_BROKEN)
        key = known_key(call.settings.data_dir)
        is_ours = None if key is None else key == found.key
        say(
            _archive_json(found) | {"ours": is_ours},
            [words.archive_sound(found, is_ours=is_ours)],
            as_json,
        )


@journal_app.command()
def export(
    context: typer.Context,
    file: Annotated[
        Path | None, typer.Argument(help="A CSV file to write; not needed with --send.")
    ] = None,
    text: Annotated[str, typer.Option("--search", help="As in “show”.")] = "",
    since: FromOption = None,
    until: ToOption = None,
    kind: KindOption = None,
    send: SendFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Write the lines that fit to a list for a spreadsheet; noted in the journal."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        query = _query(call.settings, text, since, until, kind)
        if file is None and not send:
            fail("call.choose", words.export_choose(), as_json, 2)
        answer: dict[str, Any] = {}
        told: list[str] = []
        if file is not None:
            lines = asyncio.run(_export(call.settings, query, file, words))
            answer |= {"file": str(file), "lines": lines}
            told.append(words.journal_exported(lines, str(file)))
        if send:
            sent = send_out(
                call,
                Exported.JOURNAL,
                "csv",
                lambda path: _written(call.settings, query, path, words),
                system_user(),
            )
            answer |= {"lines": sent.rows, "sent": [sent_json(sent)]}
            told.append(words.export_sent(sent))
        say(answer, told, as_json)


@app.command()
def forget(
    context: typer.Context,
    card: Annotated[str, typer.Argument(help="The card's number.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """Forget a customer: the card's number and the name go, wherever they are not needed."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        code = code_of(card, words, as_json)
        log_to(TillPaths(call.settings.data_dir).log)
        if not yes:
            found = asyncio.run(_found(call.settings, code))
            if not as_json:
                for line in words.forget_found(found.counts) or [words.forget_nothing()]:
                    typer.echo(for_terminal(line))
                for one in found.kept:
                    typer.echo(words.forget_kept(one))
            if not typer.confirm(words.forget_ask(), err=as_json):
                raise typer.Exit(1)
        gone = asyncio.run(_forget(call.settings, code))
        files = files_left(call.settings, code)
        say(
            {
                "forgotten": gone.counts,
                "later": [one.why.value for one in gone.kept],
                "files": list(files),
            },
            [
                words.forget_done(gone.total),
                *map(words.forget_kept, gone.kept),
                words.backup_outlasts(call.settings.backup_keep_days),
                *([words.forget_files(files)] if files else []),
            ],
            as_json,
        )


async def _archive(settings: Settings, before: datetime | None) -> list[Archive]:
    async with writing(settings) as core:
        made = await core.keeping.archive(before, system_user() if before else None)
        return list(made)


async def _found(settings: Settings, card: Code) -> Forgetting:
    async with writing(settings) as core:
        return await core.keeping.found_of(card)


async def _forget(settings: Settings, card: Code) -> Forgetting:
    async with writing(settings) as core:
        return await core.keeping.forget(card, system_user())


async def _export(settings: Settings, query: JournalQuery, file: Path, words: Words) -> int:
    """Beside an open till nothing could be noted, so it is refused there."""
    async with core_if_free(settings) as core:
        if core is None:
            raise StoreError(
                "till.busy", Disposition.RETRY, path=str(TillPaths(settings.data_dir).root)
            )
        paths = TillPaths(settings.data_dir)
        lines = export_journal(paths, query, file, words, core.clock.now())
        note_export(core, file, lines, system_user())
        return lines


def _written(settings: Settings, query: JournalQuery, path: Path, words: Words) -> Noted:
    paths = TillPaths(settings.data_dir)
    lines = export_journal(paths, query, path, words, SystemClock().now())
    return lines, "Exported", {"what": "journal", "file": path.name, "lines": lines}


async def _send_archives(settings: Settings) -> list[Sent]:
    return await send_archives(office_of(settings), settings, note_of(settings), system_user())


def _query(
    settings: Settings, text: str, since: str | None, until: str | None, kind: Kind | None
) -> JournalQuery:
    last = None if until is None else _day(until, settings) + timedelta(days=1)
    return JournalQuery(text, None if since is None else _day(since, settings), last, kind)


def _day(text: str, settings: Settings) -> datetime:
    """The day's first moment. Raises `StoreError` ``journal.bad_day``."""
    try:
        day = day_from(text)
    except ValueError:
        raise StoreError("journal.bad_day", Disposition.REFUSE, day=text[:20]) from None
    return datetime.combine(day, time(), settings.zone)


def _mark(text: str | None) -> Mark | None:
    if text is None:
        return None
    try:
        return Mark.parse(text)
    except ValueError:
        raise StoreError("journal.bad_mark", Disposition.REFUSE, mark=text[:40]) from None


def _json(row: JournalRow) -> dict[str, Any]:
    line = row.line
    return {
        "seq": line.seq,
        "at": line.at.isoformat(timespec="milliseconds"),
        "fact": line.fact,
        "person": line.person,
        "burn": line.burn_id,
        "sale": line.sale_id,
        "ref": row.ref,
        "reward": row.reward or None,
        "detail": line.detail,
    }


def _found_json(found: Checked) -> dict[str, Any]:
    return {
        "sound": found.is_sound,
        "lines": found.lines,
        "first": found.first,
        "burns": found.burns,
        "mark": str(found.mark),
        "findings": [
            {"kind": one.kind.value, "line": one.seq, "burn": one.burn_id} for one in found.findings
        ],
    }


def _archive_json(one: Archive) -> dict[str, Any]:
    return {
        "file": str(one.path),
        "first": one.first,
        "through": one.through,
        "lines": one.lines,
        "since": one.since.isoformat(timespec="milliseconds"),
        "until": one.until.isoformat(timespec="milliseconds"),
        "mark": str(one.mark),
        "key": one.key,
        "till": one.till,
    }
