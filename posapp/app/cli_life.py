"""The command that tells the whole life of a code."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

import typer

from posapp.app.bootstrap import open_reader
from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, call_of, code_of, say, speaking
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.app.verbs import core_if_free
from posapp.domain.code import Code
from posapp.domain.life import CodeLife
from posapp.domain.verdict import Sighting
from posapp.services.life import read_life, with_word
from posapp.store.batches import BatchFiles
from posapp.store.code_life import CodeLifeFiles
from posapp.ui.text import Words


@app.command()
def life(
    context: typer.Context,
    code: Annotated[str, typer.Argument(help="The code, as scanned.")],
    ask: Annotated[bool, typer.Option("--ask", help="Ask Splio now, too.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """Tell the whole life of a code: synced, held, sold, sent, answered; it is shown masked."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        wanted = code_of(code, words, as_json)
        log_to(TillPaths(call.settings.data_dir).log)
        seen = asyncio.run(_ask(call.settings, wanted)) if ask else None
        found = life_of(call.settings, wanted)
        if seen is not None:
            found = with_word(found, seen)
        say(life_json(found, words), life_lines(found, words), as_json)


def life_of(settings: Settings, code: Code) -> CodeLife:
    """All that the till knows of a code; reads files, so not in a window's thread.

    Raises `StoreError`.
    """
    paths = TillPaths(settings.data_dir)
    with CodeLifeFiles.open(paths.stock, paths.ledger) as source:
        return read_life(source, BatchFiles(paths.batches), code)


def life_lines(life: CodeLife, words: Words) -> list[str]:
    """A life for a person."""
    lines = [words.life_head(life)]
    if words.life_word(life):
        lines.append(words.life_word(life))
    for step in words.life_steps(life):
        lines.append("  ".join(part for part in (step.when, step.what, step.detail) if part))
    return lines


def life_json(life: CodeLife, words: Words) -> dict[str, Any]:
    """A life for a script; codes and cards masked."""
    told, made = life.told, life.made
    return {
        "code": life.code.masked,
        "known": life.is_known,
        "sentence": words.life_head(life),
        "is_card": life.is_card,
        "stock_as_of": life.stock_as_of.isoformat() if life.stock_as_of else None,
        "splio": life.word.value,
        "stock": None
        if told is None
        else {
            "reward": told.voucher.reward_id,
            "status": told.voucher.status.value,
            "status_text": told.voucher.status_text,
            "card": told.voucher.card_code.masked if told.voucher.card_code else None,
            "earned_at": told.voucher.earned_at.isoformat() if told.voucher.earned_at else None,
            "expires_at": told.voucher.expires_at.isoformat() if told.voucher.expires_at else None,
            "burned_date": told.voucher.burned_date,
            "burned_store": told.voucher.burned_store,
            "told_at": told.told_at.isoformat(),
            "as_of": told.as_of.isoformat(),
            "file": told.file,
        },
        "batch": None if made is None else {"name": made.batch, "fate": made.fate.value},
        "uses": [
            {
                "burn": use.burn.id,
                "state": use.burn.state.value,
                "sale": use.sale.ref if use.sale else None,
                "cashier": use.sale.cashier if use.sale else None,
                "value": str(use.burn.value) if use.burn.value is not None else None,
                "attempts": use.burn.attempts,
                "answer": use.burn.last_answer and words.splio_said(use.burn.last_answer),
            }
            for use in life.uses
        ],
        "archive": None
        if life.filed is None
        else {
            "file": life.filed.file,
            "when": life.filed.when.isoformat(),
            "sale": life.filed.ref,
        },
        "steps": [
            {"when": step.when, "what": step.what, "detail": step.detail}
            for step in words.life_steps(life)
        ],
    }


async def _ask(settings: Settings, code: Code) -> Sighting:
    """Works beside an open till too; there, what Splio says is shown and not kept."""
    async with core_if_free(settings) as core:
        if core is not None:
            return await core.lookup.ask(code)
        async with open_reader(settings) as (lookup, _ledger):
            return await lookup.ask(code)
