"""The till's secrets: in the system's keyring where one works, else in an encrypted file.

A small file in the data directory tells for each secret where it lies, so that a till knows at once
whether it has a key: neither the keyring (its libraries take a tenth of a second to load, and it
may ask a person to unlock it) nor the sealed file is opened before somebody needs the value.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from posapp.app.sealing import CannotOpen, Sealer, write_private
from posapp.domain.errors import Disposition, SettingsError
from posapp.domain.keeping import Place

__all__ = ["Place", "Secrets"]

_log = logging.getLogger("posapp.app.secrets")

SERVICE = "posapp"
LIMIT_S = 4.0  # a keyring may wait for a person who unlocks it, or for a screen that is not there
_FILE = "secrets.json"
_PLAIN_FILES = ("keyrings.alt", "keyring.backends.null", "keyring.backends.fail")


@dataclass(slots=True)
class _Asking:
    """One question to the keyring, in a thread of its own: it may never come back."""

    done: threading.Event = field(default_factory=threading.Event)
    value: str | None = None
    error: BaseException | None = None


class Secrets:
    """The secrets of one till, by name. For any thread; a call may take up to `limit_s` seconds.

    Args:
        data_dir: the till's data directory; ``secrets.json`` (0600) is kept there.
        key_file: half of the file's key; in the user's settings directory, apart from the data.
        limit_s: how long one answer of the keyring is waited for, seconds.
    """

    def __init__(
        self, data_dir: Path, *, key_file: Path | None = None, limit_s: float = LIMIT_S
    ) -> None:
        self._path = data_dir / _FILE
        folder = Path(platformdirs.user_config_dir("posapp", appauthor=False))
        self._sealer = Sealer(key_file or folder / "secrets.key")
        self._limit_s = limit_s
        self._lock = threading.RLock()
        self._asked: dict[str, _Asking] = {}

    def place(self, name: str) -> Place | None:
        """Where the secret is kept; None where none was kept. Reads one small file, no keyring."""
        entry = self._entries().get(name)
        if entry is None:
            return None
        return Place.FILE if "sealed" in entry else Place.KEYRING

    def read(self, name: str) -> str | None:
        """The secret; None where there is none, or where its place cannot be opened (logged).

        A value that somebody else put into the keyring under this name is found too.
        """
        entry = self._entries().get(name)
        if entry is not None and "sealed" in entry:
            try:
                return self._sealer.open(name, entry["sealed"])
            except CannotOpen as error:
                _log.warning("a sealed secret does not open here cause=%s", error)
                return None
        try:
            value = self._ask(f"read {name}", lambda: _keyring_value(name))
        except Exception as error:  # noqa: BLE001 - backends raise what they like; the till must sell
            _log.info("no secret from the keyring cause=%s", type(error).__name__)
            return None
        if value is not None and entry is None:
            self._mark(name, {"place": Place.KEYRING.value})
        return value

    def keep(self, name: str, value: str) -> Place:
        """Keep a secret, in place of an older one; tells where.

        Raises `SettingsError` ``settings.secret_not_kept`` where not even the file can be written.
        """
        try:
            with self._lock:
                self._asked.pop(f"read {name}", None)  # a late answer would be the old value
            self._ask(f"keep {name}", lambda: _into_keyring(name, value))
        except Exception as error:  # noqa: BLE001 - backends raise what they like
            _log.info("the keyring keeps nothing cause=%s", type(error).__name__)
        else:
            self._write(name, {"place": Place.KEYRING.value})
            return Place.KEYRING
        try:
            sealed = self._sealer.seal(name, value)
        except OSError as error:
            raise self._not_kept(error) from None
        self._write(name, {"place": Place.FILE.value, "sealed": sealed})
        return Place.FILE

    def forget(self, name: str) -> None:
        """Keep the secret no longer, wherever it lies.

        Raises `SettingsError` ``settings.secret_not_kept`` where the file cannot be written.
        """
        try:
            self._ask(f"forget {name}", lambda: _out_of_keyring(name))
        except Exception as error:  # noqa: BLE001 - backends raise what they like
            _log.info("nothing forgotten in the keyring cause=%s", type(error).__name__)
        if name in self._entries():
            self._write(name, None)

    def _ask(self, what: str, act: Callable[[], str | None]) -> str | None:
        """The keyring's answer; one question at a time about the same thing.

        Raises what the keyring raises, and `TimeoutError`; a question that was answered late, for
        a person unlocked the keyring meanwhile, hands its answer to the next who asks.
        """
        with self._lock:
            asking = self._asked.get(what)
            if asking is None or not what.startswith("read"):
                asking = self._asked[what] = _Asking()

                def carry_out() -> None:
                    try:
                        asking.value = act()
                    except BaseException as error:  # noqa: BLE001 - handed to whoever asked
                        asking.error = error
                    asking.done.set()

                threading.Thread(target=carry_out, name="posapp-keyring", daemon=True).start()
        if not asking.done.wait(self._limit_s):
            raise TimeoutError
        with self._lock:
            if self._asked.get(what) is asking:
                del self._asked[what]
        if asking.error is not None:
            raise asking.error
        return asking.value

    def _entries(self) -> dict[str, dict[str, str]]:
        try:
            told = json.loads(self._path.read_bytes())
            kept = told["kept"]
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, TypeError, LookupError, RecursionError) as error:
            _log.warning("the file of secrets cannot be read cause=%s", type(error).__name__)
            return {}
        if not isinstance(kept, dict):
            return {}
        return {str(name): entry for name, entry in kept.items() if _is_entry(entry)}

    def _mark(self, name: str, entry: dict[str, str]) -> None:
        try:
            self._write(name, entry)
        except SettingsError:
            _log.info("where a secret lies is not noted: the data directory cannot be written")

    def _write(self, name: str, entry: dict[str, str] | None) -> None:
        with self._lock:
            kept = self._entries()
            kept.pop(name, None)
            if entry is not None:
                kept[name] = entry
            content = json.dumps({"version": 1, "kept": kept}, indent=1).encode()
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                write_private(self._path, content)
            except OSError as error:
                raise self._not_kept(error) from None

    def _not_kept(self, error: OSError) -> SettingsError:
        return SettingsError(
            "settings.secret_not_kept",
            Disposition.ASK,
            path=self._path,
            detail=error.strerror or "the disk refuses",
        )


def _is_entry(entry: object) -> bool:
    return isinstance(entry, dict) and all(isinstance(value, str) for value in entry.values())


def _keyring_value(name: str) -> str | None:
    import keyring

    return keyring.get_password(SERVICE, name)


def _into_keyring(name: str, value: str) -> str | None:
    """Kept and read back: there are backends that take everything and keep nothing."""
    import keyring

    if type(keyring.get_keyring()).__module__.startswith(_PLAIN_FILES):
        raise LookupError("no keyring of this system")
    keyring.set_password(SERVICE, name, value)
    if keyring.get_password(SERVICE, name) != value:
        raise LookupError("the keyring does not give back what it was given")
    return None


def _out_of_keyring(name: str) -> str | None:
    import keyring

    keyring.delete_password(SERVICE, name)
    return None
