"""The fleet's key at Splio and the other secrets the settings may leave to the `Secrets`."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from posapp.app.secrets import Secrets
from posapp.domain.errors import Disposition, SettingsError

if TYPE_CHECKING:
    from posapp.app.settings import Settings

_log = logging.getLogger("posapp.app.keys")
_LONGEST = 4096  # characters of a key file; more is another file named by mistake


def name_of_key(splio_url: str) -> str:
    """What the key at this address is kept as."""
    return splio_url.rstrip("/")


def name_of_sftp(settings: Settings) -> str:
    """What the password of the file server is kept as."""
    return f"sftp://{settings.sftp_user}@{settings.sftp_host}:{settings.sftp_port}"


def name_of_exports(settings: Settings) -> str:
    """What the password, or the key's passphrase, of the head office's server is kept as."""
    at = settings
    return f"exports://{at.exports_sftp_user}@{at.exports_sftp_host}:{at.exports_sftp_port}"


class SplioKey:
    """The key, from the settings, else a file they name, else from where it is kept.

    Nothing is read before somebody needs it; whether there is one costs a look at a small file.
    """

    def __init__(self, settings: Settings) -> None:
        self._given = settings.splio_api_key
        self._file = settings.splio_api_key_file
        self._name = name_of_key(settings.splio_url)
        self._secrets = Secrets(settings.data_dir)
        self._known: str | None = None

    @property
    def is_set(self) -> bool:
        """True where a key is given or kept, whether or not it can be read now."""
        if self._given is not None or self._file is not None:
            return True
        return self._secrets.place(self._name) is not None

    def read(self) -> str | None:
        """The key; None where there is none or its place cannot be opened. May take seconds."""
        if self._known is None:
            self._known = self._look()
        return self._known

    async def value(self) -> str | None:
        """`read` in a thread, for an event loop."""
        if self._known is None and self._given is not None:
            return self.read()
        return self._known or await asyncio.to_thread(self.read)

    def _look(self) -> str | None:
        if self._given is not None:
            return self._given.get_secret_value()
        if self._file is not None:
            try:
                return key_in_file(self._file)
            except SettingsError as error:
                _log.warning("no key from the file cause=%s", error.code)
                return None
        return self._secrets.read(self._name)


def key_in_file(path: Path) -> str:
    """The key that a file holds alone. Raises `SettingsError` ``settings.key_file``."""
    try:
        with path.expanduser().open(encoding="utf-8-sig") as file:
            key = file.read(_LONGEST + 1).strip()
    except (RuntimeError, ValueError) as error:  # ~ of nobody, a name that no file can have
        why = "it is not text" if isinstance(error, UnicodeDecodeError) else "no such path"
        raise _unusable(path, why) from None
    except OSError as error:
        raise _unusable(path, error.strerror or "the disk refuses") from None
    if not key or len(key) > _LONGEST or len(key.split()) != 1:
        raise _unusable(path, "it must hold the key alone")
    return key


def _unusable(path: Path, why: str) -> SettingsError:
    return SettingsError("settings.key_file", Disposition.ASK, path=path, detail=why)
