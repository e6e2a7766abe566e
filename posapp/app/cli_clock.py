"""`posapp clock`: the till's time, what is the matter with it, and a word that it is right.

Exit codes: 0 all is well, 5 the machine's clock wants setting, 1 an error.
"""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from posapp.app.answers import EXIT_WAITING
from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, call_of, say, speaking
from posapp.app.clock import TillClock
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.app.system_user import system_user


@app.command()
def clock(
    context: typer.Context,
    trust: Annotated[
        bool, typer.Option("--trust", help="This machine's clock is right: go by it from now on.")
    ] = False,
    by: Annotated[
        str | None, typer.Option(help="Who says so; the system's user if absent.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Say what time the till goes by, and whether this machine's clock wants setting."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        time = TillClock(TillPaths(call.settings.data_dir).clock)
        if trust:
            asyncio.run(_trust(call.settings, time, by or system_user()))
        state, now = time.state, time.now()
        lines = [f"{words.date(now)} {words.time(now)}"]
        told = words.clock_trusted() if trust else words.clock_sentence(state)
        lines.append(told or words.clock_well())
        facts = {
            "time": now.isoformat(),
            "offset_s": round(state.offset.total_seconds()),
            "doubted": state.doubted,
            "sure": state.is_sure,
        }
        say(facts, lines, as_json)
    raise typer.Exit(EXIT_WAITING if state.is_off else 0)


async def _trust(settings: Settings, time: TillClock, by: str) -> None:
    from posapp.app.bootstrap import open_core
    from posapp.app.instance import sole_writer
    from posapp.app.verbs import LOCK_WAIT_S

    with sole_writer(TillPaths(settings.data_dir), LOCK_WAIT_S):
        async with open_core(settings, clock=time) as core:
            offset_s = round(time.state.offset.total_seconds())
            time.trust()
            core.ledger.note_fact(time.now(), "ClockTrusted", {"offset_s": offset_s}, by)
            time.keep()
