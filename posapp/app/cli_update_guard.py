"""`posapp can-update` and `posapp stop`: what installers ask before they replace the program.

Both need no settings, so that a broken settings file does not bar the version that mends it, and
look at every till of the machine that this user may see; with ``--data-dir`` at that one alone.

Exit codes: `can-update` 0 it may be replaced, 3 burns are being sent; `stop` 0 no till is open,
5 one still is.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Final

import typer

from posapp.app.answers import EXIT_WAITING
from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, say, speaking
from posapp.domain.replacing import MachineSeen
from posapp.ui.text import Words

EXIT_SENDING: Final = 3
_LONGEST_WAIT_S: Final = 3600.0

WaitOption = Annotated[
    float,
    typer.Option(
        "--wait", metavar="SECONDS", min=0, max=_LONGEST_WAIT_S, help="Wait for it so long."
    ),
]


@app.command("can-update")
def can_update(context: typer.Context, wait: WaitOption = 0.0, as_json: JsonFlag = False) -> None:
    """Say whether the program may be replaced now: not while vouchers are being sent."""
    words = _words(context)
    with speaking(words, as_json):
        from posapp.app.update_guard import look_until

        seen = look_until(lambda found: found.may_replace, wait, _only(context))
        answer = {"can_update": seen.may_replace} | _json(seen)
        say(answer, [words.may_replace(seen), *_lines(seen, words)], as_json)
    raise typer.Exit(0 if seen.may_replace else EXIT_SENDING)


@app.command("stop")
def stop(context: typer.Context, wait: WaitOption = 20.0, as_json: JsonFlag = False) -> None:
    """Ask every open till of this machine to close; one with a sale under way ends it first."""
    words = _words(context)
    with speaking(words, as_json):
        from posapp.app import update_guard

        seen = update_guard.stop(wait, _only(context))
        answer = {"closed": not seen.is_open} | _json(seen)
        say(answer, [words.all_closed(seen), *_lines(seen, words)], as_json)
    raise typer.Exit(EXIT_WAITING if seen.is_open else 0)


def _given(context: typer.Context, name: str) -> Any:
    return context.parent.params.get(name) if context.parent is not None else None


def _words(context: typer.Context) -> Words:
    return Words(_given(context, "language"))


def _only(context: typer.Context) -> Path | None:
    given = _given(context, "data_dir")
    return Path(given) if given is not None else None


def _json(seen: MachineSeen) -> dict[str, Any]:
    tills = [
        {
            "folder": str(till.folder),
            "doing": till.doing.value,
            "sending": till.sending,
            "owed": till.owed,
        }
        for till in seen.tills
    ]
    return {"tills": tills, "unseen": [str(folder) for folder in seen.unseen]}


def _lines(seen: MachineSeen, words: Words) -> list[str]:
    tills = [words.till_seen(till) for till in seen.tills]
    return [*tills, *(words.not_seen(str(folder)) for folder in seen.unseen)]
