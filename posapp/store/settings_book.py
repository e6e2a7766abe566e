"""The settings' book: every change leaves a line in the journal, also one made behind our back.

What was last seen of each setting is kept beside the journal; of a secret only a salted, slow hash.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets as random
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from posapp.domain.setting import Change
from posapp.store.cells import storable
from posapp.store.journal import note

if TYPE_CHECKING:
    from posapp.store.db import Database

FACT: Final = "SettingChanged"
_SEEN: Final = "SELECT key, value, salt FROM setting_seen"
_KEEP: Final = """
    INSERT INTO setting_seen (key, value, salt) VALUES (?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, salt = excluded.salt
"""
_COST: Final = {"n": 2**12, "r": 8, "p": 1}  # 10 ms: a password must not be found by trying all


class SettingsBook:
    """Writes through the ledger's one writer; every method is one durable transaction."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def note(self, changes: Sequence[Change], at: datetime, by: str | None) -> None:
        """Note what somebody changed, a line each. `by` is None where nobody is signed in.

        Raises `StoreError`.
        """
        with self._db.writing() as raw:
            for change in changes:
                _note(raw, change, at, by, found=False)
                # A secret that was changed here is kept elsewhere: the settings have none now.
                raw.execute(_KEEP, (change.key, storable(change.new), None))

    def notice(
        self, standing: Mapping[str, str], secrets: Mapping[str, str], at: datetime
    ) -> Sequence[Change]:
        """Compare what stands with what was last seen; what differs was changed by nobody known.

        The first time, and for a setting that is new, nothing is noted. `secrets` are told in the
        clear, empty for none; only their hashes are kept. Raises `StoreError`.
        """
        with self._db.reading():
            seen = {key: (value, salt) for key, value, salt in self._db.raw.execute(_SEEN)}
        found: list[Change] = []
        keep: list[tuple[str, str | None, bytes | None]] = []
        for key, value in standing.items():
            text = storable(value)
            if key not in seen:
                keep.append((key, text, None))
            elif seen[key][0] != text:
                found.append(Change(key, seen[key][0], value))
                keep.append((key, text, None))
        for key, value in secrets.items():
            if key in seen and _is_same(value, *seen[key]):
                continue
            if key in seen:
                found.append(Change(key, "", "", secret=True))
            salt = random.token_bytes(16)
            keep.append((key, _hashed(value, salt), salt))
        if keep:
            with self._db.writing() as raw:
                for change in found:
                    _note(raw, change, at, None, found=True)
                raw.executemany(_KEEP, keep)
        return found


def _note(
    raw: sqlite3.Connection, change: Change, at: datetime, by: str | None, *, found: bool
) -> None:
    detail: dict[str, object] = {"key": change.key}
    if change.secret:
        detail["secret"] = True
    else:
        detail |= {"old": storable(change.old), "new": storable(change.new)}
    if found:
        detail["found"] = True
    note(raw, at, FACT, detail, person=by or None)


def _hashed(value: str, salt: bytes) -> str:
    return hashlib.scrypt(value.encode(), salt=salt, dklen=32, **_COST).hex() if value else ""


def _is_same(value: str, hashed: str, salt: bytes | None) -> bool:
    return hmac.compare_digest(_hashed(value, salt or b""), hashed or "")
