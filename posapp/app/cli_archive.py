"""The commands about old sales: into signed files, and what such a file holds."""

from __future__ import annotations

import asyncio
from datetime import datetime, time
from pathlib import Path
from typing import Annotated, Any

import typer

from posapp.app.answers import queue_json
from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, call_of, fail, say, speaking
from posapp.app.keeping import known_key
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.app.system_user import system_user
from posapp.app.verbs import day_from, writing
from posapp.domain.errors import Disposition, StoreError
from posapp.domain.ports import QueueRow
from posapp.domain.sales_archive import FiledSale, SalesArchive
from posapp.store.sales_archive import read_archive

EXIT_BROKEN = 4

archive_app = typer.Typer(help="Old sales in signed files.", add_completion=False)
app.add_typer(archive_app, name="archive")

FileArgument = Annotated[Path, typer.Argument(help="A file of old sales.")]


@archive_app.command()
def run(
    context: typer.Context,
    before: Annotated[
        str | None, typer.Option(help="A day: sales before it; else as the settings say.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Move old, settled sales into signed files; their codes stay known as used."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        cut = None if before is None else _day(before, call.settings)
        log_to(TillPaths(call.settings.data_dir).log)
        made = asyncio.run(_run(call.settings, cut))
        say(
            [_json(one) for one in made],
            [words.sales_archived(one) for one in made] or [words.no_sales_to_archive()],
            as_json,
        )


@archive_app.command()
def verify(context: typer.Context, file: FileArgument, as_json: JsonFlag = False) -> None:
    """Check a file: its signature, and every sale's place in the chain."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        found = _read(file, context, as_json)
        key = known_key(call.settings.data_dir)
        is_ours = None if key is None else key == found.key
        say(_json(found) | {"ours": is_ours}, [words.sales_sound(found, is_ours=is_ours)], as_json)


@archive_app.command()
def show(
    context: typer.Context,
    file: FileArgument,
    text: Annotated[str, typer.Argument(help="A whole code, or a ticket; else all.")] = "",
    as_json: JsonFlag = False,
) -> None:
    """List the sales of a file that was checked first; codes are masked."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        found = [one for one in _read(file, context, as_json).filed if _fits(one, text.strip())]
        lines: list[str] = []
        for one in found:
            lines.append(words.filed_sale(one))
            lines += [f"  {words.filed_burn(burn)}" for burn in one.burns]
        say([_sale_json(one) for one in found], lines or [words.nothing_filed()], as_json)


async def _run(settings: Settings, before: datetime | None) -> list[SalesArchive]:
    async with writing(settings) as core:
        made = await core.keeping.archive_sales(before, system_user() if before else None)
        return list(made)


def _read(file: Path, context: typer.Context, as_json: bool) -> SalesArchive:
    try:
        return read_archive(file)
    except StoreError as error:
        if not error.code.startswith("journal."):
            raise
        fail(error.code, call_of(context, as_json).words().error(error), as_json, EXIT_BROKEN)


def _fits(filed: FiledSale, text: str) -> bool:
    return not text or filed.sale.ref == text or any(b.code.value == text for b in filed.burns)


def _day(text: str, settings: Settings) -> datetime:
    """The day's first moment. Raises `StoreError` ``journal.bad_day``."""
    try:
        return datetime.combine(day_from(text), time(), settings.zone)
    except ValueError:
        raise StoreError("journal.bad_day", Disposition.REFUSE, day=text[:20]) from None


def _json(one: SalesArchive) -> dict[str, Any]:
    return {
        "file": str(one.path),
        "number": one.number,
        "sales": one.sales,
        "burns": one.burns,
        "since": one.since.isoformat(timespec="milliseconds"),
        "until": one.until.isoformat(timespec="milliseconds"),
        "key": one.key,
        "till": one.till,
    }


def _sale_json(one: FiledSale) -> dict[str, Any]:
    sale = one.sale
    return {
        "sale": sale.id,
        "state": sale.state.value,
        "ref": sale.ref,
        "at": sale.closed_at and sale.closed_at.isoformat(timespec="milliseconds"),
        "amount": None if sale.amount is None else str(sale.amount),
        "cashier": sale.cashier,
        "burns": [queue_json(QueueRow(burn, sale.ref), reveal=False) for burn in one.burns],
    }
