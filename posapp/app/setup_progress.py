"""How far the setting up of a till has come, and whether the till must ask for it at its start."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from posapp.app.keys import SplioKey
from posapp.app.paths import TillPaths
from posapp.app.sealing import write_private
from posapp.domain.errors import Disposition, SettingsError, StoreError
from posapp.domain.setup import Step

if TYPE_CHECKING:
    from posapp.app.settings import Settings

_log = logging.getLogger("posapp.app.setup_progress")


@dataclass(frozen=True, slots=True)
class Progress:
    """Where the wizard was left; `is_over` once the till may open without it."""

    step: Step
    is_over: bool


def read_progress(data_dir: Path) -> Progress | None:
    """The progress kept in ``setup.json``; None where nobody ever began."""
    try:
        told = json.loads(_file(data_dir).read_bytes())
        return Progress(Step(told["step"]), bool(told["over"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, LookupError, RecursionError) as error:
        _log.warning("the setup's progress cannot be read cause=%s", type(error).__name__)
        return None


def keep_progress(data_dir: Path, progress: Progress) -> None:
    """Keep it. Raises `SettingsError` ``settings.file_unwritable``."""
    content = json.dumps({"step": progress.step.value, "over": progress.is_over}).encode()
    path = _file(data_dir)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(path, content)
    except OSError as error:
        raise SettingsError(
            "settings.file_unwritable",
            Disposition.ASK,
            path=path,
            detail=error.strerror or "the disk refuses",
        ) from None


def is_needed(settings: Settings) -> bool:
    """True where nothing was ever set up here, or where somebody began and did not end.

    Answers at once for a till that knows its store or is given a key; else it looks for people and,
    once, into the keyring: that may take seconds, so not in the Qt thread.
    """
    progress = read_progress(settings.data_dir)
    if progress is not None:
        return not progress.is_over
    if settings.store_id is not None:
        return False
    key = SplioKey(settings)
    return not key.is_set and not _has_people(settings) and key.read() is None


def is_lacking(settings: Settings) -> bool:
    """True where the till cannot speak with Splio in full: it has no key or knows no store."""
    return settings.store_id is None or not SplioKey(settings).is_set


def _has_people(settings: Settings) -> bool:
    path = TillPaths(settings.data_dir).ledger
    from posapp.store.ledger import LedgerView
    from posapp.store.witness import is_begun

    try:
        if not is_begun(path):
            return False
        with LedgerView.open(path) as ledger:
            return bool(ledger.people())
    except StoreError:
        return True  # what is wrong with it the till says when it opens


def _file(data_dir: Path) -> Path:
    return data_dir / "setup.json"
