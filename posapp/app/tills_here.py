"""The tills of this machine, of every person whose folders may be read: who installs asks for all.

Nothing of a person's files is read but the settings file's ``data_dir``.
"""

from __future__ import annotations

import os
import re
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from posapp.app import settings_policy
from posapp.app.paths import TillPaths
from posapp.app.settings import default_file

_PROGRAM: Final = "posapp"
_SETTINGS: Final = "posapp.toml"
_VARIABLE: Final = "POSAPP_DATA_DIR"
_LONGEST: Final = 1_000_000  # bytes of a settings file; no till's has more
_PROC: Final = Path("/proc")
_PROFILES: Final = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList"


@dataclass(frozen=True, slots=True)
class Person:
    """Where one person of the machine keeps a till's data and its settings, by the conventions."""

    home: Path
    data: Path
    config: Path


def till_folders(
    people: Sequence[Person] | None = None, proc: Path = _PROC, policy: Path | None = None
) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """The data directories in which a till has ever run, and the homes that may not be read.

    Beside those of the conventions: what settings files and the company's `policy` name (the
    machine's own where it is None) and, on Linux, what programs hold.
    """
    found: dict[Path, None] = {}
    unseen: list[Path] = []
    company = settings_policy.policy_file() if policy is None else policy
    for person in _people() if people is None else people:
        try:
            own = _named_in(person.config / _SETTINGS, person.home)
            for folder in [person.data, *own, *_decided(company, person.home)]:
                found.update(dict.fromkeys(_with_training(folder)))
        except PermissionError:
            unseen.append(person.home)
        except OSError:
            continue  # a home on a server that is not there: nobody sells from it
    for folder in _held_now(proc):
        found[folder] = None
    return tuple(found), tuple(unseen)


def _with_training(folder: Path) -> Iterator[Path]:
    for one in (folder, TillPaths(folder).training):
        if TillPaths(one).lock.is_file() or TillPaths(one).ledger.is_file():
            yield one.resolve()


def _decided(policy: Path, home: Path) -> list[Path]:
    """What the policy names; one that may not be read hides nobody's own till."""
    try:
        return _named_in(policy, home)
    except OSError:
        return []


def _named_in(file: Path, home: Path) -> list[Path]:
    """The data directory that a settings file names; none where it names none that is plain."""
    try:
        if not file.is_file() or file.stat().st_size > _LONGEST:
            return []
        named = tomllib.loads(file.read_text(encoding="utf-8-sig")).get("data_dir")
    except ValueError:
        return []
    if not isinstance(named, str) or not named:
        return []
    path = home / named[2:] if re.match(r"~[/\\]", named) else Path(named)
    return [path] if path.is_absolute() else []


def _people() -> Sequence[Person]:
    """Everybody who has a home here, and whoever asks."""
    homes = {home: None for home in _homes() if home.is_absolute() and home != Path(home.anchor)}
    return [*(_by_convention(home) for home in homes), _myself()]


def _myself() -> Person:
    import platformdirs

    given = os.environ.get(_VARIABLE)
    data = Path(given or platformdirs.user_data_dir(_PROGRAM, appauthor=False))
    return Person(Path.home(), data, default_file().parent)


def _by_convention(home: Path) -> Person:
    if sys.platform == "win32":
        local = home / "AppData" / "Local" / _PROGRAM
        return Person(home, local, local)
    return Person(home, home / ".local" / "share" / _PROGRAM, home / ".config" / _PROGRAM)


def _homes() -> Iterator[Path]:
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _PROFILES) as profiles:
            for index in range(winreg.QueryInfoKey(profiles)[0]):
                try:
                    with winreg.OpenKey(profiles, winreg.EnumKey(profiles, index)) as one:
                        said = str(winreg.QueryValueEx(one, "ProfileImagePath")[0])
                except OSError:
                    continue
                yield Path(os.path.expandvars(said))
        return
    import pwd

    for entry in pwd.getpwall():
        yield Path(entry.pw_dir)


def _held_now(proc: Path) -> Iterator[Path]:
    """The folders whose lock a program has open, wherever they lie; of Linux alone."""
    for program in _listed(proc):
        if not program.name.isdigit():
            continue
        for handle in _listed(program / "fd"):
            try:
                lock = handle.readlink()
            except OSError:
                continue
            if lock.name == TillPaths(lock.parent).lock.name and lock.is_absolute():
                yield lock.parent


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []  # another person's program, or one that has just ended
