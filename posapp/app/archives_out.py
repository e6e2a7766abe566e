"""The journal's signed archives on their way to the head office: each file once, with what proves
it: its signature and the public key.
"""

from __future__ import annotations

import asyncio
import json
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posapp.app.paths import TillPaths
from posapp.datahub.disk import local, write_whole
from posapp.domain.export import Exported, Sent, archive_name

if TYPE_CHECKING:
    from posapp.app.exporting import HeadOffice, Note
    from posapp.app.settings import Settings

_BOOK: Final = ".archives.json"
_PATTERN: Final = "journal-*"
_WHOLE: Final = (".gz", ".sig", ".pub")


async def send_archives(
    head: HeadOffice, settings: Settings, note: Note, by: str | None
) -> list[Sent]:
    """Send what was never sent. Raises `FileError` at the first that is not; the rest waits."""
    paths = TillPaths(settings.data_dir)
    sent: list[Sent] = []
    store = settings.store_id or ""
    for source in await asyncio.to_thread(unsent_archives, paths):

        async def make(path: Path, source: Path = source) -> int:
            await asyncio.to_thread(_copy, source, path)
            await note("Exported", {"what": "archive", "file": path.name}, by)
            return 0

        name = archive_name(store, settings.till_id, source.name)
        # A copy that was kept is that very file.
        known = [kept.name for kept in await head.kept() if kept.name == name]
        if known:
            sent.append(await head.again(name, by))
        else:
            sent.append(await head.send(Exported.ARCHIVE, "", make, by, name=name))
        await asyncio.to_thread(_note_sent, paths, source.name)
    return sent


def unsent_archives(paths: TillPaths) -> list[Path]:
    """The files of the archive that never went to the head office. Raises `FileError`."""
    if not paths.archive.is_dir():
        return []
    sent = _sent(paths)
    with local(paths.archive):
        return sorted(
            path
            for path in paths.archive.glob(_PATTERN)
            if path.name.endswith(_WHOLE) and path.name not in sent
        )


def _copy(source: Path, target: Path) -> None:
    with local(target):
        target.touch(mode=0o600, exist_ok=False)
        shutil.copyfile(source, target)


def _sent(paths: TillPaths) -> set[str]:
    with suppress(OSError, ValueError, TypeError):
        return {str(name) for name in json.loads((paths.exports / _BOOK).read_bytes())}
    return set()


def _note_sent(paths: TillPaths, name: str) -> None:
    """Forgotten, it would be sent once more, and found there."""
    write_whole(paths.exports / _BOOK, json.dumps(sorted(_sent(paths) | {name})).encode())
