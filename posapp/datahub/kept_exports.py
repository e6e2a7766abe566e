"""Files for the head office that are still to be sent: whole copies that only this user may read.

A copy stays until the server has it; a small file beside it tells how many rows it has.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from pathlib import Path
from typing import Final

from posapp.datahub.disk import local, size_of, write_whole
from posapp.domain.errors import Disposition, FileError
from posapp.domain.export import Kept, counted
from posapp.domain.transport import is_fit_name, shown_name

_ABOUT: Final = ".about.json"
_UNDONE: Final = (".part", ".tmp")
_MOST: Final = 1000


class KeptExports:
    """One folder of them. Acts raise `FileError`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def place(self, name: str) -> Path:
        """Where a new copy may be written; never over one that is there."""
        with local(self.folder):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for number in range(1, _MOST):
                path = self.folder / counted(name, number)
                if not path.exists():
                    return path
        raise FileError("folder.exists", Disposition.RETRY, path=self.folder / name)

    def keep(self, path: Path, rows: int) -> None:
        """Note how many rows the copy has that was written there."""
        about = path.with_name(path.name + _ABOUT)
        write_whole(about, json.dumps({"rows": rows}).encode())

    def path(self, name: str) -> Path:
        """The copy of this name; names come back from a window, so none leads out of the folder."""
        path = self._fit(name)
        if not path.is_file():
            raise _none(name)
        return path

    def find(self, name: str) -> Kept:
        """One copy."""
        path = self.path(name)
        rows = 0
        with suppress(OSError, ValueError, TypeError, KeyError):
            rows = int(json.loads(path.with_name(name + _ABOUT).read_bytes())["rows"])
        return Kept(name, name.partition("_")[0], rows, size_of(path))

    def digest(self, name: str) -> str:
        """The copy's SHA-256, for the journal."""
        path = self.path(name)
        with local(path), path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def all(self) -> list[Kept]:
        """All copies, by name."""
        if not self.folder.is_dir():
            return []
        with local(self.folder):
            names = sorted(
                path.name
                for path in self.folder.iterdir()
                if path.is_file()
                and is_fit_name(path.name)
                and not path.name.endswith((_ABOUT, *_UNDONE))
            )
        return [self.find(name) for name in names]

    def drop(self, name: str) -> None:
        """The server has it: no copy is needed, if there is one still."""
        path = self._fit(name)
        with local(path):
            path.unlink(missing_ok=True)
            path.with_name(name + _ABOUT).unlink(missing_ok=True)

    def _fit(self, name: str) -> Path:
        if not is_fit_name(name):
            raise _none(name)
        return self.folder / name


def _none(name: str) -> FileError:
    return FileError("exports.none_kept", Disposition.REFUSE, name=shown_name(name))
