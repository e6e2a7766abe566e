"""The settings file, changed without losing what people wrote around the settings."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from posapp.app.sealing import write_private
from posapp.app.settings import read_file
from posapp.app.toml_text import bytes_of, toml_of
from posapp.domain.errors import Disposition, SettingsError

_MODE = 0o600  # it may hold a key that somebody wrote into it
_NOTHING = b""


@dataclass(frozen=True, slots=True)
class Seen:
    """The file as it was read.

    Attributes:
        path: where it is, or would be.
        values: what it says, by key; empty where there is none.
        digest: tells whether somebody changed it since.
    """

    path: Path
    values: Mapping[str, Any]
    digest: bytes


def look(path: Path) -> Seen:
    """Read the file. Raises `SettingsError` as `settings.load` does."""
    return Seen(path, read_file(path, must_exist=False), _digest(path))


def change(
    seen: Seen, changes: Mapping[str, Any], judge: Callable[[Mapping[str, Any]], object]
) -> Seen:
    """Write values into the file as it was seen, None takes a setting out of it; all or nothing.

    Comments, the order and what was not changed stay. `judge` is given what the new file says, read
    back from the disk, before it takes the old one's place; it raises where that is not accepted.

    Raises `SettingsError`: ``settings.file_changed`` where it is not as it was seen,
    ``settings.file_unwritable``, and what `judge` raises.
    """
    text = _changed(_text(seen), changes)
    target = seen.path.resolve()  # a link stays one
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    except OSError as error:
        raise _unwritable(seen.path, error) from None
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
        made.chmod(_MODE)
        judge(read_file(made, must_exist=True))
        if _digest(seen.path) != seen.digest:
            raise _changed_by_others(seen.path)
        made.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise _unwritable(seen.path, error) from None
    finally:
        with suppress(OSError):
            made.unlink(missing_ok=True)
    return look(seen.path)


def write_new(path: Path, text: str) -> None:
    """Write a whole file, in place of one that is there; only its owner may read it.

    Raises `SettingsError` ``settings.file_unwritable``.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_private(path, text.encode())
    except OSError as error:
        raise _unwritable(path, error) from None


def _changed(text: str, changes: Mapping[str, Any]) -> str:
    import tomlkit  # not to be waited for when the page is opened

    document = tomlkit.parse(text)
    for key, value in changes.items():
        if value is None:
            if key in document:
                document.remove(key)
        elif isinstance(value, dict):
            table = tomlkit.inline_table()
            table.update(value)
            # A [table] of its own cannot be turned into one line in its place.
            if key in document and not isinstance(document[key], tomlkit.items.InlineTable):
                document.remove(key)
            document[key] = table
        else:
            document[key] = value
    return tomlkit.dumps(document)


def _text(seen: Seen) -> str:
    try:
        content = bytes_of(seen.path)
    except FileNotFoundError:
        content = _NOTHING
    except OSError as error:
        raise _unwritable(seen.path, error) from None
    except ValueError:
        raise _changed_by_others(seen.path) from None
    if sha256(content).digest() != seen.digest:
        raise _changed_by_others(seen.path)
    try:
        toml_of(content)
    except ValueError:
        raise _changed_by_others(seen.path) from None
    text = content.decode("utf-8-sig")
    if text and not text.endswith("\n"):
        text += "\n"
    return text


def _digest(path: Path) -> bytes:
    try:
        return sha256(bytes_of(path)).digest()
    except (OSError, ValueError):
        return sha256(_NOTHING).digest()


def _sync_folder(folder: Path) -> None:
    """So that the new name outlives a power cut; Windows has no such thing."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _changed_by_others(path: Path) -> SettingsError:
    return SettingsError("settings.file_changed", Disposition.RETRY, path=path)


def _unwritable(path: Path, error: OSError) -> SettingsError:
    return SettingsError(
        "settings.file_unwritable",
        Disposition.ASK,
        path=path,
        detail=error.strerror or "the disk refuses",
    )
