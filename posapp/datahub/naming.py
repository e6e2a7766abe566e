"""Which files still name a card: those that the till wrote or was given, and does not rewrite."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from posapp.domain.code import Code

_CHUNK: Final = 1 << 20
_MOST: Final = 2000  # files looked at; a folder of more is nobody's hot folder


def files_naming(card: Code, folders: Sequence[Path]) -> Sequence[Path]:
    """The files below these folders that hold the card's number, in order; each once.

    What cannot be read is left out, and so is what lies behind a link. Takes as long as reading
    the files takes.
    """
    wanted = card.value.encode()
    found: dict[Path, None] = {}
    for path in _files(folders):
        if len(found) < _MOST and _holds(path, wanted):
            found[path] = None
    return sorted(found)


def _files(folders: Sequence[Path]) -> Iterator[Path]:
    seen = 0
    for folder in folders:
        for root, _below, names in os.walk(folder):
            for name in names:
                path = Path(root, name)
                seen += 1
                if seen > _MOST:
                    return
                if path.is_file() and not path.is_symlink():
                    yield path


def _holds(path: Path, wanted: bytes) -> bool:
    """Whether the bytes stand anywhere in the file, across the seams of its reading too."""
    tail = b""
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                if wanted in tail + chunk:
                    return True
                tail = chunk[-len(wanted) :]
    except OSError:
        return False
    return False
