"""Changes of settings on their way into the journal, also those made beside an open till."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from pydantic import SecretStr

from posapp import __version__
from posapp.app.instance import sole_writer
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.app.settings_catalog import catalog, shown
from posapp.domain.errors import Disposition, PosError, StoreError
from posapp.domain.ports import Clock
from posapp.domain.setting import Change, Origin
from posapp.store.ledger import LedgerFile
from posapp.store.settings_book import SettingsBook

_log = logging.getLogger("posapp.app.settings")
_LEFT = "setting_changes.jsonl"
POLICY = "policy"  # which settings it holds: one may come or go with the value staying
PROGRAM = "program"  # its version
_PASSING = frozenset({Origin.COMMAND_LINE, Origin.PROGRAM})


def note_or_leave(settings: Settings, changes: Sequence[Change], at: datetime, by: str) -> None:
    """Note changes in the journal; beside an open till they are left for its next start.

    Raises `StoreError`.
    """
    if not changes:
        return
    paths = TillPaths(settings.data_dir)
    try:
        with sole_writer(paths, wait_s=0):
            ledger = LedgerFile.open(paths.ledger)
            try:
                _take_left(ledger.settings_book, paths.root)
                ledger.settings_book.note(changes, at, by)
            finally:
                ledger.close()
    except StoreError as error:
        if error.code not in {"till.busy", "store.restoring"}:
            raise
        _leave(paths.root, changes, at, by)


def notice(book: SettingsBook, settings: Settings, clock: Clock) -> None:
    """At a till's start: note what was left, then what was changed by nobody known.

    A till whose journal cannot be written now still opens; the next start notices the same.
    """
    try:
        _take_left(book, settings.data_dir)
        standing, secrets = _standing(settings)
        found = book.notice(standing, secrets, clock.now())
    except PosError as error:
        _log.warning("changed settings are not noted yet cause=%s", error.code)
        return
    for change in found:
        _log.info("found changed setting=%s", change.key)


def _standing(settings: Settings) -> tuple[dict[str, str], dict[str, str]]:
    """What lasts beyond this run: as text, and the secrets in the clear."""
    standing: dict[str, str] = {}
    secrets: dict[str, str] = {}
    for key, one in catalog().items():
        if settings.source(key).origin in _PASSING:
            continue
        value = getattr(settings, key)
        if one.is_secret:
            secrets[key] = value.get_secret_value() if isinstance(value, SecretStr) else ""
        else:
            standing[key] = shown(value)
    known = settings.provenance
    if known is not None:
        if known.doubted:
            _log.warning("the policy is not followed cause=%s", known.doubted)
        policy = known.policy
        standing[POLICY] = ", ".join(sorted(policy.values)) if policy is not None else ""
        standing[PROGRAM] = __version__
    return standing, secrets


def _leave(root: Path, changes: Sequence[Change], at: datetime, by: str) -> None:
    lines = "".join(
        json.dumps([at.isoformat(), by, one.key, one.old, one.new, one.secret]) + "\n"
        for one in changes
    )
    try:
        handle = os.open(root / _LEFT, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(handle, "a", encoding="utf-8") as file:
            file.write(lines)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise StoreError(
            "store.cannot_open", Disposition.ASK, path=root / _LEFT, detail=error.strerror or ""
        ) from None


def _take_left(book: SettingsBook, root: Path) -> None:
    left = root / _LEFT
    taken = left.with_suffix(".taken")  # a crash in between notes a line twice, never not at all
    with suppress(FileNotFoundError):
        if not taken.exists():
            left.replace(taken)
    try:
        lines = taken.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return
    except (OSError, UnicodeDecodeError) as error:
        _log.warning("left changes of settings unread cause=%s", type(error).__name__)
        return
    for line in lines:
        try:
            at, by, key, old, new, secret = json.loads(line)
            change = Change(str(key), str(old), str(new), bool(secret))
            moment = datetime.fromisoformat(at)
        except (ValueError, TypeError, RecursionError):
            _log.warning("a left change of a setting is unreadable")
            continue
        book.note([change], moment, str(by) or None)
    with suppress(OSError):
        taken.unlink()
