"""The room's door for SSH: every fault of asyncssh leaves it as a `FileError`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import asyncssh

from posapp.domain.errors import Disposition, FileError
from posapp.domain.transport import shown_name

if TYPE_CHECKING:
    from posapp.datahub.known_hosts import Pin

_ANSWERS: Final[tuple[tuple[tuple[type[Exception], ...], str, Disposition], ...]] = (
    (
        (asyncssh.SFTPPermissionDenied, asyncssh.SFTPWriteProtect),
        "sftp.no_permission",
        Disposition.ASK,
    ),
    (
        (asyncssh.SFTPNoSpaceOnFilesystem, asyncssh.SFTPQuotaExceeded),
        "sftp.full",
        Disposition.ASK,
    ),
    ((asyncssh.SFTPFileAlreadyExists,), "sftp.exists", Disposition.RETRY),
    ((asyncssh.SFTPConnectionLost, asyncssh.SFTPNoConnection), "sftp.lost", Disposition.RETRY),
    ((asyncssh.SFTPError,), "sftp.refused", Disposition.RETRY),
)
_MISSING: Final = (
    asyncssh.SFTPNoSuchFile,
    asyncssh.SFTPNoSuchPath,
    asyncssh.SFTPNotADirectory,
)
_INCOMPATIBLE: Final = (
    asyncssh.KeyExchangeFailed,
    asyncssh.ProtocolError,
    asyncssh.ProtocolNotSupported,
    asyncssh.MACError,
    asyncssh.CompressionError,
    asyncssh.ServiceNotAvailable,
)


def ssh_fault(
    error: Exception, host: str, name: str, *, missing: str = "sftp.no_file"
) -> FileError:
    """What a request met; `missing` is the code where what it names is not there."""
    shown = shown_name(name)
    if isinstance(error, _MISSING):
        disposition = Disposition.ASK if missing == "sftp.no_folder" else Disposition.RETRY
        return FileError(missing, disposition, host=host, name=shown)
    for kinds, code, disposition in _ANSWERS:
        if isinstance(error, kinds):
            return FileError(code, disposition, host=host, name=shown)
    return FileError("sftp.lost", Disposition.RETRY, host=host, name=shown)


def not_told(error: Exception, host: str) -> FileError:
    """Why there was no login: nobody answers there, or something else than SSH does."""
    if isinstance(error, _INCOMPATIBLE):
        return FileError("sftp.not_sftp", Disposition.ASK, host=host)
    return FileError("sftp.unreachable", Disposition.RETRY, host=host)


def host_key_changed(
    host: str, file: Path, pins: Sequence[Pin], offered: asyncssh.SSHKey
) -> FileError:
    """The server shows another key than the pinned one: a new server, or somebody between."""
    return FileError(
        "sftp.host_key_changed",
        Disposition.ASK,
        host=host,
        known=", ".join(_fingerprint(pin) for pin in pins),
        offered=offered.get_fingerprint(),
        path=file,
    )


def _fingerprint(pin: Pin) -> str:
    try:
        return asyncssh.import_public_key(" ".join(pin)).get_fingerprint()
    except ValueError:
        return "?"
