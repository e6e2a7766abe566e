"""The commands about copies of the ledger: make one, look into one, put one back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from posapp.app.backups import FACT, detail_of, make_backup
from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, call_of, say, speaking
from posapp.app.clock import TillClock
from posapp.app.facts_left import note_fact_or_leave
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.restoring import look_at, restore_from
from posapp.app.system_user import system_user
from posapp.app.verbs import LOCK_WAIT_S
from posapp.domain.backup import CopyFacts, Restored, RestoreView
from posapp.domain.burn import BurnState


@app.command()
def backup(
    context: typer.Context,
    to: Annotated[Path | None, typer.Option(help="Another folder, for this one copy.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """Copy the till's sales and check the copy; works beside an open till."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        paths = TillPaths(call.settings.data_dir)
        log_to(paths.log)
        now = TillClock(paths.clock).now()
        report = make_backup(call.settings, now, to)
        note_fact_or_leave(call.settings, now, FACT, detail_of(report), system_user())
        told = [words.backup_made(report, words.size(report.backup.size))]
        told += [line for line in (words.backup_second(report.second),) if line]
        answer = {"file": str(report.backup.path), "size": report.backup.size}
        answer |= {"removed": report.removed, "second": report.second.value}
        say(answer | {"copy": _facts_json(report.facts)}, told, as_json)


@app.command()
def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A copy that “backup” made.")],
    check: Annotated[bool, typer.Option("--check", help="Only tell what is in it.")] = False,
    from_another_till: Annotated[
        bool, typer.Option("--from-another-till", help="This till takes that one's place.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """Put the till's sales back as a copy has them; the till must be closed."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        settings = call.settings
        paths = TillPaths(settings.data_dir)
        if check or not yes:
            view = look_at(settings, file)
            if check:
                say(_view_json(view), words.backup_inside(view), as_json)
                return
            for line in words.backup_inside(view):
                typer.echo(line, err=as_json)
            if not typer.confirm(words.restore_ask(), err=as_json):
                raise typer.Exit(1)
        log_to(paths.log)
        done = restore_from(
            settings,
            file,
            TillClock(paths.clock).now(),
            system_user(),
            wait_s=LOCK_WAIT_S,
            from_another_till=from_another_till,
        )
        say(_done_json(done), words.restore_done(done), as_json)


def _view_json(view: RestoreView) -> dict[str, Any]:
    return {
        "copy": _facts_json(view.copy),
        "till": _facts_json(view.current) if view.current else None,
        "trouble": view.trouble,
        "kin": view.kin.value,
        "in_doubt": view.in_doubt,
        "later": {
            "lines": view.later_lines,
            "sales": view.later_sales,
            "burns": _states_json(view.later_burns),
        },
    }


def _done_json(done: Restored) -> dict[str, Any]:
    return {
        "aside": str(done.aside) if done.aside else None,
        "in_doubt": done.in_doubt,
        "carried": done.carried,
        "not_carried": done.not_carried,
        "copy": _facts_json(done.view.copy),
    }


def _facts_json(facts: CopyFacts) -> dict[str, Any]:
    return {
        "file": str(facts.path),
        "version": facts.version,
        "written_by": facts.written_by,
        "till": facts.till,
        "newest": facts.newest.isoformat(timespec="milliseconds") if facts.newest else None,
        "sales": facts.sales,
        "open_sales": facts.open_sales,
        "burns": _states_json(facts.states),
        "mark": str(facts.mark),
    }


def _states_json(states: Mapping[BurnState, int]) -> dict[str, int]:
    return {state.value: count for state, count in states.items()}
