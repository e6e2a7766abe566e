"""The commands about the stock: bring it up to date, see how its codes hold out."""

from __future__ import annotations

import asyncio
from typing import Any

import typer

from posapp.app import answers, printing, verbs
from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, call_of, fail, say, speaking
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.verbs import Pending
from posapp.domain.stock_level import StockLevel
from posapp.domain.voucher import Terms

EXIT_STOPPED = 130  # as shells say of Ctrl-C


@app.command()
def sync(context: typer.Context, as_json: JsonFlag = False) -> None:
    """Bring the stock of rewards and codes up to date from Splio; goes on after an interruption."""
    from posapp.app.progress import SyncBar

    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        log_to(TillPaths(call.settings.data_dir).log)
        with SyncBar(words, shown=not as_json) as bar:
            try:
                report = asyncio.run(verbs.sync(call.settings, bar.hear))
            except KeyboardInterrupt:
                bar.close()
                fail("sync.stopped", words.sync_stopped(bar.codes), as_json, EXIT_STOPPED)
        by_file = call.settings.codes_from == "files"
        lines = printing.sync_lines(report, words, codes_by_file=by_file)
        say(answers.sync_json(report), lines, as_json)


@app.command()
def stock(context: typer.Context, as_json: JsonFlag = False) -> None:
    """List the rewards with codes left, alert level and days left; those that run low first."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        rows = verbs.stock(call.settings)
        pending = verbs.sync_pending(call.settings)
        lines = [
            ("!! " if level.is_low else "   ")
            + words.stock_level(
                level, terms, unfinished=pending is not None, counted=pending is not Pending.FIRST
            )
            for level, terms in rows
        ]
        say([_json(*row) for row in rows], lines or [words.no_rewards()], as_json)


def _json(level: StockLevel, terms: Terms) -> dict[str, Any]:
    threshold = terms.purchase_threshold
    return {
        "reward": level.reward_id,
        "name": level.name,
        "low": level.is_low,
        "left": level.left,
        "alert": level.alert,
        "usable": level.usable,
        "per_day": None if level.per_day is None else round(level.per_day, 3),
        "days_left": None if level.days_left is None else round(level.days_left, 1),
        "purchase_threshold": None if threshold is None else str(threshold),
        "web_only": terms.web_only,
        "synced_at": level.synced_at.isoformat(timespec="seconds") if level.synced_at else None,
    }
