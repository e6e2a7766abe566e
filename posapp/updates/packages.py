"""Packages on their way to this machine: never under their name before their checksum fits."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posapp.domain.errors import Disposition
from posapp.domain.update import MOST_CHANNEL_BYTES, Package, UpdateError

if TYPE_CHECKING:
    from posapp.updates.source import Source

_CHANNEL_LIMIT_S: Final = 30.0
_PACKAGE_LIMIT_S: Final = 30 * 60.0
_BLOCK: Final = 1024 * 1024


def read_channel(source: Source) -> bytes:
    """A channel's file, not believed yet. Raises `UpdateError`, ``update.too_big`` too."""
    content = bytearray()

    def take(block: bytes) -> None:
        content.extend(block)
        if len(content) > MOST_CHANNEL_BYTES:
            raise UpdateError("update.too_big", Disposition.ASK, name="channel.json")

    source.read("", take, _CHANNEL_LIMIT_S)
    return bytes(content)


def fetch_package(
    source: Source,
    package: Package,
    folder: Path | None = None,
    tell: Callable[[int], None] = lambda _done: None,
) -> Path:
    """Bring a package into a new private folder, or into `folder`; its checksum fits.

    `tell` hears how many bytes are there. Whatever `tell` raises ends it. Raises `UpdateError`:
    ``update.truncated``, ``update.too_big``, ``update.altered``, ``update.disk``, and what
    reading raises; nothing is left on the disk then.
    """
    try:
        home = folder or Path(tempfile.mkdtemp(prefix="posapp-update-"))
        part = home / f".{package.name}.part"
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _PLAIN, 0o600)
    except OSError as error:
        raise _disk(error) from None
    digest, done = hashlib.sha256(), 0
    try:
        with os.fdopen(handle, "wb") as file:

            def take(block: bytes) -> None:
                nonlocal done
                done += len(block)
                if done > package.size:
                    raise UpdateError("update.too_big", Disposition.ASK, name=package.name)
                digest.update(block)
                try:
                    file.write(block)
                except OSError as error:
                    raise _disk(error) from None
                tell(done)

            source.read(package.name, take, _PACKAGE_LIMIT_S)
            if done != package.size:
                raise UpdateError("update.truncated", Disposition.RETRY, name=package.name)
            if digest.hexdigest() != package.sha256:
                raise UpdateError("update.altered", Disposition.ASK, name=package.name)
            file.flush()
            os.fsync(file.fileno())
        path = home / package.name
        part.replace(path)
    except OSError as error:
        _clear(home, part, is_ours=folder is None)
        raise _disk(error) from None
    except BaseException:
        _clear(home, part, is_ours=folder is None)
        raise
    return path


def demand_whole(path: Path, package: Package) -> None:
    """Look at a package once more, right before it runs. Raises `UpdateError` ``update.altered``.

    A link is none, wherever it leads.
    """
    digest = hashlib.sha256()
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise OSError
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
    except OSError:
        raise UpdateError("update.altered", Disposition.ASK, name=package.name) from None
    if digest.hexdigest() != package.sha256:
        raise UpdateError("update.altered", Disposition.ASK, name=package.name)


def throw_away(path: Path) -> None:
    """Remove a package with the private folder that was made for it."""
    shutil.rmtree(path.parent, ignore_errors=True)


_PLAIN: Final = getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


def _clear(home: Path, part: Path, *, is_ours: bool) -> None:
    with suppress(OSError):
        part.unlink()
    if is_ours:
        shutil.rmtree(home, ignore_errors=True)


def _disk(error: OSError) -> UpdateError:
    return UpdateError("update.disk", Disposition.ASK, detail=error.strerror or "the disk refuses")
