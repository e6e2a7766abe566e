"""Own codes into a file for the printer: whole codes, so for nobody but the file's owner."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from posapp.datahub.cells import defused
from posapp.datahub.disk import make_durable, private_file
from posapp.domain.errors import CodesError, Disposition

if TYPE_CHECKING:
    from posapp.domain.code import Code

COLUMN = "code"


def check_place(path: Path) -> None:
    """Look whether a new file can be written there; an existing one is never overwritten.

    Raises `CodesError` ``codes.file_exists`` or ``codes.file_unwritable``.
    """
    try:
        if path.exists():
            raise CodesError("codes.file_exists", Disposition.REFUSE, path=path)
        if not os.access(path.parent, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except OSError as error:
        raise _unwritable(path, error) from None


def write_codes(path: Path, codes: Iterable[Code]) -> None:
    """Write a new CSV file that only this user may read, whole or not at all.

    Raises `CodesError` ``codes.file_exists`` or ``codes.file_unwritable``.
    """
    check_place(path)
    part = path.with_name(f".{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        try:
            with private_file(part, os.O_CREAT | os.O_EXCL) as file:
                rows = (COLUMN, *(defused(code.value) for code in codes))
                file.write("".join(f"{row}\n" for row in rows).encode("utf-8"))
                make_durable(file)
            part.rename(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _unwritable(path, error) from None


def _unwritable(path: Path, error: OSError) -> CodesError:
    detail = error.strerror or ""
    return CodesError("codes.file_unwritable", Disposition.ASK, path=path, detail=detail)
