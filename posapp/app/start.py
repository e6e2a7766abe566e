"""From a call for the till's window to the window: what happens at a till every morning.

The command line's own library is not loaded for it: a cashier would wait for what nobody reads.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posapp.app.excuses import excuse, say_aside
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.plain_secrets import Lies, put_away
from posapp.app.privacy import close_to_others
from posapp.app.settings import Loaded, load
from posapp.ui.text import Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from posapp.app.settings import Settings

WRONG_CALL: Final = 2
_PATHS: Final = {"--config": "config", "--data-dir": "data_dir"}
_TEXTS: Final = {
    "--splio-url": "splio_url",
    "--store-id": "store_id",
    "--till-id": "till_id",
    "--timezone": "timezone",
    "--language": "language",
}
INTERRUPTED: Final = 130
_EXPANDED: Final = frozenset("*?[]$%~")  # what the command line's library expands on Windows


def window_flags(given: Sequence[str]) -> dict[str, object] | None:
    """The flags of a call for the window alone; None for any other, which `app.cli` understands."""
    if len(given) % 2:
        return None
    flags: dict[str, object] = {}
    for name, value in zip(given[::2], given[1::2], strict=True):
        if value.startswith("-") or _EXPANDED & set(value):
            return None
        if name in _PATHS:
            flags[_PATHS[name]] = Path(value)
        elif name in _TEXTS:
            flags[_TEXTS[name]] = value
        else:
            return None
    return flags


def start(flags: Mapping[str, object]) -> int:
    """Open the till's window, whatever stands in the way in one sentence; returns the exit code."""
    words: Words | None = None
    try:
        loaded = prepared(flags)
        words = words_of(loaded.settings)
        return open_window(loaded.settings, words)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last door: nobody at a till reads a stack trace
        say_aside(excuse(error, words)[1])
        return 1


def prepared(flags: Mapping[str, object]) -> Loaded:
    """The settings in force, once the data is closed to others and plain secrets are put away.

    Raises `SettingsError`.
    """
    loaded = load(flags)
    settings = loaded.settings
    close_to_others(settings.data_dir)
    known = settings.provenance
    if known is not None and known.doubted:
        say_aside(words_of(settings).policy_doubted(known.doubted))
    for told in put_away(settings):
        words = words_of(settings)
        say_of = words.secret_moved if told.lies is Lies.MOVED else words.secret_in_file
        say_aside(say_of(told.key, told.where))
    return loaded


def words_of(settings: Settings) -> Words:
    """The interface's language and the universe's zone."""
    return Words(settings.language, settings.zone)


def open_window(settings: Settings, words: Words) -> int:
    """Show the till until it is closed; returns the exit code."""
    if no_screen():
        say_aside(words.no_display())
        return WRONG_CALL
    from posapp.app.run import open_till

    log_to(TillPaths(settings.data_dir).log)
    return open_till(settings)


def no_screen() -> bool:
    """True where Qt would find no display and abort: Linux without X11 or Wayland."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
