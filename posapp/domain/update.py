"""A newer program: what a channel offers, what of it this till takes, and when it may be put in.

A channel is told by its file, whose signature was checked before any of this is read. It names one
release to have, older ones that may be asked for by name, and the day from which it is not
believed any more.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeVar

from posapp.domain.errors import Disposition, PosError

MOST_CHANNEL_BYTES: Final = 256 * 1024
MOST_PACKAGE_BYTES: Final = 512 * 1024 * 1024
_MOST_RELEASES: Final = 50
_MOST_PACKAGES: Final = 20
_LONGEST_NOTE: Final = 2000
_CLOCKS_DIFFER: Final = timedelta(days=1)

_VERSION: Final = re.compile(r"\d{1,6}(?:\.\d{1,6}){2}", re.ASCII)
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+~-]{0,119}", re.ASCII)
_PLATFORM: Final = re.compile(r"[a-z0-9]{1,20}(?:-[a-z0-9_]{1,20}){0,2}", re.ASCII)
_SHA256: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)
_LANGUAGE: Final = re.compile(r"[a-z]{2}", re.ASCII)

_T = TypeVar("_T")


class UpdateError(PosError):
    """No update can be had, or put in now; says why."""


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """A version of the program, ``1.2.3``; compared number by number."""

    parts: tuple[int, int, int]

    @classmethod
    def parse(cls, text: str) -> Version:
        """Three numbers with dots between. Raises ValueError."""
        if _VERSION.fullmatch(text) is None:
            raise ValueError("a version is written 1.2.3")
        first, second, third = (int(part) for part in text.split("."))
        return cls((first, second, third))

    def __str__(self) -> str:
        return ".".join(str(part) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Package:
    """The installer for one platform, such as ``linux-amd64``: a file beside the channel's.

    `size` is in bytes, `sha256` in small hexadecimal digits.
    """

    platform: str
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Release:
    """One version with its packages.

    Attributes:
        minimum: the oldest version that it can be put over.
        notes: what is new, by language (``en``).
    """

    version: Version
    minimum: Version
    packages: tuple[Package, ...]
    notes: Mapping[str, str] = field(default_factory=dict)

    def package_for(self, platform: str) -> Package:
        """The installer for a platform. Raises `UpdateError` ``update.no_package``."""
        for one in self.packages:
            if one.platform == platform:
                return one
        raise UpdateError(
            "update.no_package", Disposition.REFUSE, version=self.version, platform=platform
        )

    def note(self, language: str) -> str:
        """What is new, in this language or in English; empty where nothing is said."""
        return self.notes.get(language[:2]) or self.notes.get("en", "")


@dataclass(frozen=True, slots=True)
class Channel:
    """What a channel's file says.

    Attributes:
        serial: grows with every file that is signed; one with a smaller number is an old one.
        issued: when it was signed; `expires`: from when on it is not believed. Aware UTC.
        release: the one to have.
        older: those that may be asked for by name.
    """

    name: str
    serial: int
    issued: datetime
    expires: datetime
    release: Release
    older: tuple[Release, ...] = ()


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a till knows of earlier looks: the highest numbers seen, and when it last looked."""

    serial: int = 0
    newest: Version | None = None
    looked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """What a look at a channel came to.

    Attributes:
        release: what can be put in; None where the till has the newest already.
        newest: the channel's newest; above `release` where a step between is needed first.
    """

    running: Version
    newest: Version
    release: Release | None

    @property
    def is_step(self) -> bool:
        """True where the newest cannot be put over the running version at once."""
        return self.release is not None and self.running < self.release.version < self.newest

    @property
    def goes_back(self) -> bool:
        """True where an older version was asked for by name."""
        return self.release is not None and self.release.version < self.running


def choose(
    channel: Channel,
    running: Version,
    remembered: Remembered,
    now: datetime,
    wanted: Version | None = None,
) -> Offer:
    """What of a channel this till takes; an older version only where it is asked for by name.

    Raises `UpdateError`: ``update.expired``, ``update.from_future``, ``update.rolled_back``,
    ``update.unknown_version``, ``update.too_old``.
    """
    if channel.expires <= now:
        raise UpdateError("update.expired", Disposition.ASK, day=channel.expires.date().isoformat())
    if channel.issued > now + _CLOCKS_DIFFER:
        raise UpdateError("update.from_future", Disposition.ASK)
    newest = channel.release.version
    is_old = remembered.newest is not None and newest < remembered.newest
    if channel.serial < remembered.serial or (is_old and wanted is None):
        raise UpdateError(
            "update.rolled_back", Disposition.ASK, version=newest, seen=remembered.newest or "-"
        )
    known = (channel.release, *channel.older)
    if wanted is not None:
        for one in known:
            if one.version == wanted:
                _demand_fit(one, running)
                return Offer(running, newest, one)
        raise UpdateError("update.unknown_version", Disposition.REFUSE, version=wanted)
    if newest <= running:
        return Offer(running, newest, None)
    fitting = [one for one in known if one.minimum <= running < one.version]
    if not fitting:
        _demand_fit(channel.release, running)
    return Offer(running, newest, max(fitting, key=lambda one: one.version))


def remember(channel: Channel, before: Remembered, now: datetime) -> Remembered:
    """What is known after a look; no number ever gets smaller."""
    newest = max(filter(None, (before.newest, channel.release.version)))
    return Remembered(max(before.serial, channel.serial), newest, now)


def parse_channel(content: bytes) -> Channel:
    """What a channel's text says. Raises `UpdateError` ``update.unreadable``, for any fault."""
    try:
        told = json.loads(content.decode("utf-8"))
        return _channel(_table(told))
    except (ValueError, RecursionError, OverflowError) as error:
        detail = str(error) if isinstance(error, _FaultError) else "it is no JSON in UTF-8"
        raise UpdateError("update.unreadable", Disposition.ASK, detail=detail) from None


class _FaultError(ValueError):
    pass


def _demand_fit(release: Release, running: Version) -> None:
    if release.minimum > running:
        raise UpdateError(
            "update.too_old",
            Disposition.ASK,
            version=release.version,
            minimum=release.minimum,
            running=running,
        )


def _channel(told: Mapping[str, Any]) -> Channel:
    serial = _of(told, "serial", int)
    issued, expires = _moment(told, "issued"), _moment(told, "expires")
    if serial < 1 or issued >= expires:
        raise _FaultError("serial, issued or expires")
    older = _of(told, "older", list) if "older" in told else []
    if len(older) >= _MOST_RELEASES:
        raise _FaultError("older")
    first, *rest = (_release(_table(one)) for one in (_of(told, "release", dict), *older))
    versions = [one.version for one in (first, *rest)]
    if len(set(versions)) != len(versions) or max(versions) != first.version:
        raise _FaultError("older")
    name = _of(told, "channel", str)
    if _NAME.fullmatch(name) is None:
        raise _FaultError("channel")
    return Channel(name, serial, issued, expires, first, tuple(rest))


def _release(told: Mapping[str, Any]) -> Release:
    version = _version(told, "version")
    minimum = _version(told, "minimum")
    files = _of(told, "files", list)
    packages = tuple(_package(_table(one)) for one in files)
    platforms = {one.platform for one in packages}
    if not 0 < len(packages) <= _MOST_PACKAGES or len(platforms) != len(packages):
        raise _FaultError("files")
    notes = _table(told.get("notes", {}))
    for language, note in notes.items():
        if _LANGUAGE.fullmatch(language) is None or not _is_note(note):
            raise _FaultError("notes")
    return Release(version, minimum, packages, dict(notes))


def _package(told: Mapping[str, Any]) -> Package:
    made = Package(
        _of(told, "platform", str),
        _of(told, "name", str),
        _of(told, "size", int),
        _of(told, "sha256", str),
    )
    if _PLATFORM.fullmatch(made.platform) is None:
        raise _FaultError("platform")
    if _NAME.fullmatch(made.name) is None or _SHA256.fullmatch(made.sha256) is None:
        raise _FaultError("name or sha256")
    if not 0 < made.size <= MOST_PACKAGE_BYTES:
        raise _FaultError("size")
    return made


def _is_note(note: object) -> bool:
    if not isinstance(note, str) or len(note) > _LONGEST_NOTE:
        return False
    return all(char.isprintable() or char == "\n" for char in note)


def _table(told: object) -> Mapping[str, Any]:
    if not isinstance(told, dict):
        raise _FaultError("not a table")
    return told


def _of(told: Mapping[str, Any], key: str, kind: type[_T]) -> _T:
    value = told.get(key)
    if type(value) is not kind:  # a boolean is no number
        raise _FaultError(key)
    return value


def _version(told: Mapping[str, Any], key: str) -> Version:
    try:
        return Version.parse(_of(told, key, str))
    except ValueError:
        raise _FaultError(key) from None


def _moment(told: Mapping[str, Any], key: str) -> datetime:
    try:
        moment = datetime.fromisoformat(_of(told, key, str))
        if moment.tzinfo is None:
            raise _FaultError(key)
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise _FaultError(key) from None
