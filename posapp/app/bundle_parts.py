"""What goes into a bundle, read part by part; a part that cannot be read says why in its place."""

from __future__ import annotations

import json
import locale
import platform
import shutil
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from posapp import __version__
from posapp.app.settings_catalog import catalog, plain
from posapp.domain.errors import StoreError
from posapp.store.db import SQLITE_VERSION
from posapp.store.glimpse import (
    FileGlimpse,
    count_states,
    glimpse,
    last_lines,
    reward_figures,
)
from posapp.store.schema import LEDGER, STOCK

if TYPE_CHECKING:
    from posapp.app.paths import TillPaths
    from posapp.app.settings import Settings
    from posapp.domain.ports import Clock

LINES: Final = 200  # of the journal
_MOST_REWARDS: Final = 5000
_LONGEST_DETAIL: Final = 4000  # characters of a journal line

Json = dict[str, Any]


def about_machine(settings: Settings, clock: Clock, screens: list[str]) -> Json:
    """What the bundle is, when it was made, and on what."""
    from PySide6 import __version__ as binding
    from PySide6.QtCore import QLocale, qVersion

    now = clock.now()
    return {
        "what": "posapp support bundle",
        "format": 1,
        "made_at": now.isoformat(timespec="seconds"),
        "made_at_local": now.astimezone(settings.zone).isoformat(timespec="seconds"),
        "till_id": settings.till_id,
        "store_id": settings.store_id,
        "version": __version__,
        "packaged": bool(getattr(sys, "frozen", False)),
        "python": sys.version.split()[0],
        "qt": qVersion(),
        "pyside": binding,
        "sqlite": SQLITE_VERSION,
        "system": platform.system(),
        "system_release": platform.release(),
        "system_version": platform.version(),
        "machine": platform.machine(),
        "locale": [part or "" for part in locale.getlocale()],
        "qt_locale": QLocale.system().name(),
        "language": settings.language,
        "timezone": settings.timezone,
        "system_timezone": [list(time.tzname), now.astimezone().strftime("%z")],
        "screens": screens,
    }


def about_settings(settings: Settings) -> list[Json]:
    """The settings in force: value and source; of a secret only whether it is set."""
    told = []
    for key, setting in catalog().items():
        value = getattr(settings, key)
        source = settings.source(key)
        shown: object = plain(value)
        if setting.is_secret:
            shown = "set" if value is not None else "not set"
        told.append(
            {
                "key": key,
                "value": shown if isinstance(shown, (str, int, float, bool, list)) else str(shown),
                "source": source.origin.value,
                "where": source.where,
            }
        )
    return told


def about_files(paths: TillPaths, budget_s: float) -> Json:
    """Both databases, the room on the disk, and what else lies in the data directory."""
    told: Json = {"folder": str(paths.root), "problem": paths.why_impossible()}
    standing = next(
        (one for one in (paths.root, *paths.root.absolute().parents) if one.is_dir()), paths.root
    )
    try:
        usage = shutil.disk_usage(standing)
        told["disk"] = {"free": usage.free, "total": usage.total}
    except OSError as error:
        told["disk"] = {"error": error.strerror or ""}
    for path, schema in ((paths.ledger, LEDGER), (paths.stock, STOCK)):
        told[schema.name] = _file_json(glimpse(path, schema, budget_s / 2))
    told["files"] = _sizes(paths.root)
    return told


def _file_json(file: FileGlimpse) -> Json:
    return {
        "found": file.is_there,
        "bytes": file.sizes.get(""),
        "wal_bytes": file.sizes.get("-wal"),
        "shm_bytes": file.sizes.get("-shm"),
        "version": file.version,
        "version_known": file.known,
        "error": file.error,
        "error_detail": file.detail,
        "checks": [
            {
                "check": check.name,
                "says": list(check.says),
                "finished": check.finished,
                "took_s": round(check.took_s, 3),
            }
            for check in file.checks
        ],
    }


def _sizes(root: Path) -> list[Json]:
    """Names and sizes of what lies in the data directory itself."""
    told = []
    try:
        for path in sorted(root.iterdir())[:200]:
            kind = "folder" if path.is_dir() else "file"
            told.append({"file": path.name, "kind": kind, "bytes": path.stat().st_size})
    except OSError:
        return told
    return told


def about_queue(ledger: Path, now: datetime) -> Json:
    """Burns by state: how many, worth how much (minor units), how old in seconds."""

    def read() -> list[Json]:
        return [
            {
                "state": one.state,
                "count": one.count,
                "worth_minor": one.value,
                "oldest_s": _age(one.first, now),
                "newest_s": _age(one.last, now),
            }
            for one in count_states(ledger)
        ]

    return _or_why("states", ledger, read)


def about_stock(stock: Path) -> Json:
    """What the stock holds of each reward."""

    def read() -> list[Json]:
        return reward_figures(stock)

    told = _or_why("rewards", stock, read)
    rewards = told.get("rewards", [])
    if len(rewards) > _MOST_REWARDS:
        told |= {"rewards": rewards[:_MOST_REWARDS], "left_out": len(rewards) - _MOST_REWARDS}
    return told


def about_journal(ledger: Path) -> Json:
    """The journal's newest lines, newest first.

    Vouchers and sales are ``B1``, ``S1``: told apart, and of no use outside this file.
    """

    def read() -> list[Json]:
        found = last_lines(ledger, LINES)
        short: dict[str, dict[object, str]] = {"burn_id": {}, "sale_id": {}}
        for line in found:
            line["detail"] = _detail(str(line["detail"]))
            for column, letter in (("burn_id", "B"), ("sale_id", "S")):
                if line[column] is not None:
                    names = short[column]
                    line[column] = names.setdefault(line[column], f"{letter}{len(names) + 1}")
        return found

    return _or_why("lines", ledger, read)


def log_texts(newest: Path, most_bytes: int) -> tuple[dict[str, str], tuple[str, ...]]:
    """The logs by their name in the bundle, newest first until `most_bytes`; and what was cut."""
    texts: dict[str, str] = {}
    cut: list[str] = []
    left = most_bytes
    for path in _logs(newest):
        try:
            content = path.read_bytes()
        except OSError as error:
            texts[f"logs/{path.name}"] = f"cannot be read: {error.strerror}"
            continue
        if len(content) > left:
            cut.append(path.name)
            # Its end is the newest; the first line may have lost its head.
            content = content[-left:].partition(b"\n")[2] if left else b""
        left -= len(content)
        if content:
            texts[f"logs/{path.name}"] = content.decode("utf-8", "replace")
    return texts, tuple(cut)


def _logs(newest: Path) -> list[Path]:
    def number(path: Path) -> int:
        tail = path.name.removeprefix(f"{newest.name}.")
        return int(tail) if tail.isdecimal() else 0

    try:
        found = [path for path in newest.parent.iterdir() if path.name.startswith(newest.name)]
    except OSError:
        return []
    return sorted((path for path in found if path.is_file()), key=number)


def _detail(text: str) -> object:
    if len(text) > _LONGEST_DETAIL:
        return text[:_LONGEST_DETAIL]
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _or_why(name: str, path: Path, read: Callable[[], list[Json]]) -> Json:
    if not path.is_file():
        return {name: [], "problem": "no such file"}
    try:
        return {name: read()}
    except StoreError as error:
        return {name: [], "problem": error.code, "detail": str(error.params.get("detail", ""))}


def _age(moment: datetime | None, now: datetime) -> int | None:
    return int((now - moment).total_seconds()) if moment else None
