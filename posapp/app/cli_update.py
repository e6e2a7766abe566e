"""The commands about newer versions of the program: look, fetch, put in.

Exit codes of `update check`: 0 the newest is in use, 3 a newer one is there, 1 an error, also where
what was found cannot be trusted.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from posapp.app.cli import app
from posapp.app.cli_calls import Call, JsonFlag, call_of, say, speaking
from posapp.app.clock import TillClock
from posapp.app.facts_left import note_fact_or_leave
from posapp.app.installers import can_start, run
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.system_user import system_user
from posapp.app.updating import STARTED, Updater
from posapp.domain.errors import Disposition
from posapp.domain.update import Offer, UpdateError, Version
from posapp.ui.text import Words

update = typer.Typer(
    name="update",
    help="Look for a newer version of the program, fetch it, put it in; never by itself.",
    no_args_is_help=True,
)
app.add_typer(update)

_THERE: Final = 3

VersionOption = Annotated[
    str | None,
    typer.Option("--version", metavar="1.2.3", help="This version, even where it is older."),
]


@update.command("check")
def check(context: typer.Context, wanted: VersionOption = None, as_json: JsonFlag = False) -> None:
    """Look at the place of updates now and say what is there; nothing is fetched."""
    _, words, updater = _begin(context, as_json)
    with speaking(words, as_json):
        offer = updater.look(_version(wanted))
        note = offer.release.note(words.locale.name()) if offer.release is not None else ""
        say(_json(offer), [words.update_found(offer), *([note] if note else [])], as_json)
    raise typer.Exit(_THERE if offer.release is not None else 0)


@update.command("fetch")
def fetch(
    context: typer.Context,
    to: Annotated[Path, typer.Option(help="A folder that is there.")],
    wanted: VersionOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Fetch the package and check it; nothing is put in."""
    _, words, updater = _begin(context, as_json)
    with speaking(words, as_json):
        offer = updater.look(_version(wanted))
        if offer.release is None:
            say(_json(offer), [words.update_found(offer)], as_json)
            return
        with _progress(words, as_json) as tell:
            ready = updater.fetch(offer.release, tell, to)
        typed = ready.start.typed
        answer = _json(offer) | {"file": str(ready.path), "typed": typed}
        say(answer, words.update_fetched(str(ready.path), typed), as_json)


@update.command("install")
def install(
    context: typer.Context,
    wanted: VersionOption = None,
    insist: Annotated[
        bool, typer.Option("--insist", help="In the hours of selling too, as a manager decides.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    by: Annotated[
        str | None, typer.Option(help="Who decides; the system's user if absent.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Copy the sales, then put the newest version in with the system's own installer."""
    call, words, updater = _begin(context, as_json)
    with speaking(words, as_json):
        offer = updater.look(_version(wanted))
        if offer.release is None:
            say(_json(offer), [words.update_found(offer)], as_json)
            return
        updater.demand_free(insists=insist)
        if not yes:
            typer.echo(words.update_found(offer), err=as_json)
            release = offer.release
            asked = words.update_ask_back(release) if offer.goes_back else words.update_yes()
            if not typer.confirm(asked, err=as_json):
                raise typer.Exit(1)
        with _progress(words, as_json) as tell:
            ready = updater.fetch(offer.release, tell)
        try:
            start = ready.start
            updater.demand_free(insists=insist)
            report = updater.back_up()
            told = [words.update_backed_up(str(report.backup.path))]
            answer: dict[str, Any] = _json(offer) | {"backup": str(report.backup.path)}
            detail = updater.detail(ready, report, insists=insist)
            who = by or system_user()
            note_fact_or_leave(call.settings, _now(call)(), STARTED, detail, who)
            updater.demand_whole(ready)
        except BaseException:
            updater.throw_away(ready)
            raise
        if not can_start(start):
            typed = start.typed
            say(answer | {"typed": typed}, [*told, words.update_typed(typed)], as_json)
            return
        if sys.platform == "win32":
            run(start)
            say(answer, [*told, words.update_starting()], as_json)
            return
        try:
            exit_code = run(start)
        finally:
            updater.throw_away(ready)
        say(answer | {"exit": exit_code}, [*told, words.update_ended(exit_code)], as_json)
    raise typer.Exit(1 if exit_code else 0)


def _begin(context: typer.Context, as_json: bool) -> tuple[Call, Words, Updater]:
    call = call_of(context, as_json)
    log_to(TillPaths(call.settings.data_dir).log)
    return call, call.words(), Updater(call.settings, _now(call))


def _now(call: Call) -> Callable[[], Any]:
    return TillClock(TillPaths(call.settings.data_dir).clock).now


def _version(text: str | None) -> Version | None:
    if text is None:
        return None
    try:
        return Version.parse(text)
    except ValueError:
        raise UpdateError("update.bad_version", Disposition.REFUSE) from None


def _json(offer: Offer) -> dict[str, Any]:
    release = offer.release
    return {
        "running": str(offer.running),
        "newest": str(offer.newest),
        "version": str(release.version) if release is not None else None,
        "goes_back": offer.goes_back,
    }


def _progress(words: Words, as_json: bool) -> AbstractContextManager[Callable[[int], None]]:
    """Says the megabytes on a terminal; nothing for scripts."""
    if as_json or not sys.stderr.isatty():
        return nullcontext(lambda _done: None)

    def tell(done: int) -> None:
        typer.echo(f"\r{words.size(done)}   ", err=True, nl=False)

    return nullcontext(tell)
