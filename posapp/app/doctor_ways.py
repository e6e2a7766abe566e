"""The doctor's look at the ways by file: the hot folder, the server, and what needs one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from posapp.app.file_ways import see_hot_folder, sftp_server
from posapp.domain.burn import Route
from posapp.domain.errors import FileError
from posapp.domain.health import Condition, Observed

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.ui.text import Words


async def look_at_file_ways(settings: Settings, words: Words) -> list[Observed]:
    """The ways that are set; none where none is."""
    found: list[Observed] = []
    by_file = settings.burns_by is Route.FILE
    if by_file and settings.hot_folder is None and settings.sftp_host is None:
        facts: dict[str, Any] = {"error": "no_outbox"}
        found.append(_broken("burns by file", words.no_outbox(), facts, words))
    if settings.hot_folder is not None:
        facts = {"path": str(settings.hot_folder)}
        try:
            await see_hot_folder(settings.hot_folder)
            found.append(Observed("hot folder", Condition.GOOD, str(settings.hot_folder), facts))
        except FileError as error:
            facts["error"] = error.code
            found.append(_broken("hot folder", words.error(error), facts, words))
    if settings.sftp_host is not None:
        facts = {"host": settings.sftp_host}
        try:
            visit = await sftp_server(settings).look(
                sorted({settings.sftp_inbox, settings.sftp_outbox})
            )
            facts |= {"fingerprint": visit.fingerprint, "first": visit.first}
            said = words.server_well(visit.fingerprint, first=visit.first)
            found.append(Observed("file server", Condition.GOOD, said, facts))
        except FileError as error:
            facts["error"] = error.code
            shown = {"known", "offered"} & error.params.keys()
            facts |= {name: str(error.params[name]) for name in shown}
            found.append(_broken("file server", words.error(error), facts, words))
    return found


def _broken(name: str, said: str, facts: dict[str, Any], words: Words) -> Observed:
    return Observed(name, Condition.BROKEN, said, facts, words.doctor_advice(name))
