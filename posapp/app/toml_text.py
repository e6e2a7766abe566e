"""Settings as text from outside: how much of it is read, and what may be wrong with it."""

from __future__ import annotations

import errno
import os
import stat
import tomllib
from pathlib import Path
from typing import Any, Final

MOST_BYTES: Final = 1024 * 1024  # every setting with a page of comment each is a tenth of it


def bytes_of(path: Path) -> bytes:
    """A file's bytes. Raises OSError, also for what is no file: a pipe would keep us waiting.

    ValueError for a file larger than `MOST_BYTES`.
    """
    # Not to wait for a pipe's other end; it means nothing for a file.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "it is not a file")
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise ValueError(f"it is larger than {MOST_BYTES // 1024} KB")
    return content


def toml_of(content: bytes) -> dict[str, Any]:
    """What the text says. ValueError, in words for a person, for what is no TOML in UTF-8."""
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise ValueError("it is not UTF-8 text") from None
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    except tomllib.TOMLDecodeError:
        raise  # it names line and column
    except ValueError:
        raise ValueError("a number in it is too long") from None


def read_toml(path: Path) -> dict[str, Any]:
    """What a file says. Raises OSError, and ValueError in words for a person."""
    try:
        return toml_of(bytes_of(path))
    except ValueError as error:
        if "\0" in str(path):
            raise OSError(errno.EINVAL, "the name cannot be one of a file") from None
        raise error from None
