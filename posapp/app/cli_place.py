"""`posapp place`: which till these data belong to; a manager's word where they turned up elsewhere.

Exit codes: 0 it stands where it belongs or was answered, 5 an answer is wanted.
"""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from posapp.app.answers import EXIT_WAITING
from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, call_of, fail, say, speaking
from posapp.domain.place import Answer, Copy


@app.command()
def place(
    context: typer.Context,
    moved: Annotated[
        bool, typer.Option("--moved", help="It is the same till; the old one is not used any more.")
    ] = False,
    copied: Annotated[
        bool, typer.Option("--copied", help="It is another till; the old one goes on.")
    ] = False,
    by: Annotated[
        str | None, typer.Option(help="Who decides; the system's user if absent.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Say whether these data came from another till, and which till this is."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        from posapp.app.logs import log_to
        from posapp.app.paths import TillPaths
        from posapp.app.system_user import system_user
        from posapp.app.verbs import writing

        if moved and copied:
            said = words.error_text("till.one_answer") or words.copy_question()
            fail("till.one_answer", said, as_json, 2)
        log_to(TillPaths(call.settings.data_dir).log)

        async def look() -> Copy | None:
            async with writing(call.settings) as core:
                return core.health.whereabouts.copy()

        async def answer(word: Answer) -> int:
            async with writing(call.settings) as core:
                return core.health.whereabouts.answer(word, by or system_user())

        if moved or copied:
            word = Answer.MOVED if moved else Answer.COPIED
            count = asyncio.run(answer(word))
            say({"answer": word.value, "count": count}, [words.copy_answered(word, count)], as_json)
            return
        copy = asyncio.run(look())
        if copy is None:
            say({"copy": False}, [words.no_copy()], as_json)
            return
        lines = [words.copy_told(copy), words.copy_question()]
        for option, word in (("--moved", Answer.MOVED), ("--copied", Answer.COPIED)):
            lines.append(f"{option}  {words.copy_answer(word)}. {words.copy_meaning(word)}")
        told = {
            "copy": True,
            "of": copy.of.till_id,
            "host": copy.of.host,
            "folder": copy.of.folder,
            "burns": copy.burns,
            "grants": copy.grants,
        }
        say(told, lines, as_json)
    raise typer.Exit(EXIT_WAITING)
