"""Files that leave the ledger for good: lines of JSON, packed, signed, on the disk when written.

Beside a file lie its Ed25519 signature (over the file's bytes) and the public key.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import stat
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, Final

from posapp.domain.errors import Disposition, StoreError
from posapp.store.durable import settle, sync_folder
from posapp.store.faults import Door
from posapp.store.signing import SIGNATURE, Signer, key_file, short_key, signed_by

SUFFIX: Final = ".jsonl.gz"
PART: Final = ".part"
MOST_BYTES: Final = 64 * 1024 * 1024  # of a file as it lies on the disk; ours have a few
MOST_UNPACKED: Final = 1024 * 1024 * 1024
_LONGEST_LINE: Final = 4 * 1024 * 1024
_MOST_BESIDE: Final = 64 * 1024  # of a signature or a key


def write_signed(path: Path, fill: Callable[[BinaryIO], None], signer: Signer) -> None:
    """Write a file with its signature and key; under its name only once all is on the disk.

    Raises `StoreError`, and whatever `fill` raises.
    """
    folder, name = path.parent, path.name
    with Door(path):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = folder / f"{name}{PART}"
        try:
            with _created(part) as file:
                fill(file)
            content = part.read_bytes()
            _put(folder, f"{name}{SIGNATURE}", signer.sign(content))
            _put(folder, key_file(name), signer.public_pem)
            part.replace(path)
            sync_folder(folder)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise


def read_signed(path: Path) -> tuple[bytes, str]:
    """A file's bytes, whose signature fits, and the short form of the key that signed them.

    Raises `StoreError`: ``journal.archive_unsigned`` without a readable signature or key,
    ``journal.archive_changed`` where the signature does not fit, and those of reading a file.
    """
    with Door(path):
        content = _bytes_of(path, MOST_BYTES)
        try:
            signature = _bytes_of(path.with_name(f"{path.name}{SIGNATURE}"), _MOST_BESIDE)
            public = _bytes_of(path.with_name(key_file(path.name)), _MOST_BESIDE)
        except FileNotFoundError:
            raise archive_fault("journal.archive_unsigned", path) from None
        key = short_key(public)
        if key is None:
            raise archive_fault("journal.archive_unsigned", path)
        if not signed_by(public, signature, content):
            raise archive_fault("journal.archive_changed", path)
        return content, key


def remove_signed(path: Path) -> None:
    """Remove a file with what lies beside it. Raises OSError."""
    for name in (path.name, f"{path.name}{SIGNATURE}", key_file(path.name)):
        path.with_name(name).unlink(missing_ok=True)


def packed(file: BinaryIO) -> gzip.GzipFile:
    """For the lines of a file; no moment in it: the same lines make the same bytes."""
    return gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0)


def unpacked(content: bytes) -> Iterator[Any]:
    """The lines of a file's bytes. ValueError for what is none, or unpacks beyond reason."""
    with gzip.GzipFile(fileobj=io.BytesIO(content)) as file:
        left = MOST_UNPACKED
        while True:
            try:
                text = file.readline(_LONGEST_LINE + 1)
            except (OSError, EOFError, zlib.error) as error:
                raise ValueError("not packed as it was") from error
            left -= len(text)
            if len(text) > _LONGEST_LINE or left < 0:
                raise ValueError("larger than any such file")
            if not text:
                return
            yield json.loads(text)


def archive_fault(code: str, path: Path, **params: object) -> StoreError:
    """What to raise about an archive."""
    return StoreError(code, Disposition.ASK, path=str(path), file=path.name, **params)


def _bytes_of(path: Path, most: int) -> bytes:
    """A regular file's bytes. Raises OSError, and `StoreError` for one that is not ours at all."""
    seen = path.stat()
    if not stat.S_ISREG(seen.st_mode) or seen.st_size > most:
        raise archive_fault("journal.archive_broken", path, line=0)
    return path.read_bytes()


@contextmanager
def _created(path: Path) -> Iterator[BinaryIO]:
    """A new file, on the disk when the block ends."""
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        yield file
        file.flush()
        settle(file.fileno())


def _put(folder: Path, name: str, content: bytes) -> None:
    """Write a small file durably: whole under its name, or not at all."""
    part = folder / f"{name}{PART}"
    with _created(part) as file:
        file.write(content)
    part.replace(folder / name)
