"""How a command sends a file to the head office: beside an open till too, for cron."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from posapp.app.cli_calls import Call, fail
from posapp.app.clock import SystemClock
from posapp.app.exporting import HeadOffice
from posapp.app.facts_left import note_fact_or_leave
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.domain.errors import FileError, PosError

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.domain.export import Exported, Sent

_T = TypeVar("_T")

Noted = tuple[int, str, dict[str, object]]
"""Rows of a file that was written, and the fact and detail of its line in the journal."""
Write = Callable[[Path], Noted]


def office_of(settings: Settings) -> HeadOffice:
    """The head office as a command sees it."""
    return HeadOffice(settings, SystemClock(), note_of(settings))


def note_of(settings: Settings) -> Callable[[str, dict[str, object], str | None], Any]:
    """Notes a fact now, or leaves it for the till that is open."""

    async def note(fact: str, detail: dict[str, object], by: str | None) -> None:
        at = SystemClock().now()
        await asyncio.to_thread(note_fact_or_leave, settings, at, fact, detail, by or "")

    return note


def send_out(
    call: Call,
    what: Exported,
    ending: str,
    write: Write,
    by: str,
    days: tuple[date, date] | None = None,
) -> Sent:
    """Let `write` make a file and send it; what fails ends the call in a sentence, exit code 1."""
    settings = call.settings
    log_to(TillPaths(settings.data_dir).log)
    note = note_of(settings)

    async def make(path: Path) -> int:
        rows, fact, detail = await asyncio.to_thread(write, path)
        try:
            await note(fact, detail, by)
        except PosError:
            # No list goes out that the journal does not tell of.
            with suppress(OSError):
                await asyncio.to_thread(path.unlink, missing_ok=True)
            raise
        return rows

    return sending(call, office_of(settings).send(what, ending, make, by, days=days))


def sending(call: Call, work: Coroutine[Any, Any, _T]) -> _T:
    """Run what sends; a file that was kept is told of."""
    try:
        return asyncio.run(work)
    except FileError as error:
        if not error.code.startswith("exports."):
            raise
        host = error.params.get("host")
        said = call.words().export_not_sent(error)
        fail(error.code, f"{said} ({host})" if host else said, call.as_json, 1)


def sent_json(sent: Sent) -> dict[str, Any]:
    """A file that is there."""
    return {"file": sent.name, "to": sent.place, "rows": sent.rows, "bytes": sent.size}
