"""Updates of one till: look when asked, fetch, and stand ready; nothing is ever put in by itself.

Order of an update: look (signature, age, no way back), fetch (checksum), a copy of the sales, the
checksum again, the installer.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posapp import __version__
from posapp.app.backups import make_backup
from posapp.app.installers import Start, start_of, this_platform
from posapp.app.paths import TillPaths
from posapp.app.update_guard import look_at
from posapp.domain.errors import Disposition
from posapp.domain.replacing import Doing
from posapp.domain.trading_hours import Hours
from posapp.domain.update import (
    Offer,
    Package,
    Release,
    Remembered,
    UpdateError,
    Version,
    choose,
    parse_channel,
    remember,
)
from posapp.splio.trust import tls_context
from posapp.updates.envelope import opened, read_key
from posapp.updates.memory import keep, recall
from posapp.updates.packages import demand_whole, fetch_package, read_channel, throw_away
from posapp.updates.source import Source, source_at

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.domain.backup import BackupReport

_log = logging.getLogger("posapp.app.updating")

STARTED: Final = "UpdateStarted"


@dataclass(frozen=True, slots=True)
class Ready:
    """A package that lies here and fits its checksum."""

    release: Release
    package: Package
    path: Path

    @property
    def start(self) -> Start:
        """How it is put in here. Raises `UpdateError`."""
        return start_of(self.path, self.package)


class Updater:
    """For one till. Its methods block: never in a thread that a person or a sale waits for."""

    def __init__(
        self,
        settings: Settings,
        now: Callable[[], datetime],
        running: str = __version__,
        platform: str | None = None,
    ) -> None:
        self._settings = settings
        self._now = now
        self._memory = TillPaths(settings.data_dir).updates
        self.running = Version.parse(running)
        self._platform = platform or this_platform()

    @property
    def is_set(self) -> bool:
        """Whether there is a channel to look at."""
        return bool(self._settings.update_channel)

    @property
    def remembered(self) -> Remembered:
        """What earlier looks have seen."""
        return recall(self._memory)

    def look(self, wanted: Version | None = None) -> Offer:
        """Look at the channel now; `wanted` is a version asked for by name.

        Raises `UpdateError`, and `SplioError` ``splio.bad_ca`` for the file of certificates.
        """
        content = opened(read_channel(self._source()), self._keys())
        channel = parse_channel(content)
        before, now = self.remembered, self._now()
        offer = choose(channel, self.running, before, now, wanted)
        keep(self._memory, remember(channel, before, now))
        if offer.release is not None:
            offer.release.package_for(self._platform)
        _log.info("looked for updates newest=%s running=%s", offer.newest, self.running)
        return offer

    def fetch(
        self,
        release: Release,
        tell: Callable[[int], None] = lambda _done: None,
        folder: Path | None = None,
    ) -> Ready:
        """Bring a release's package here; `tell` hears the bytes done. Raises `UpdateError`."""
        package = release.package_for(self._platform)
        path = fetch_package(self._source(), package, folder, tell)
        return Ready(release, package, path)

    def size(self, release: Release) -> int:
        """How many bytes are to be fetched for this machine. Raises `UpdateError`."""
        return release.package_for(self._platform).size

    def hindrance(self) -> UpdateError | None:
        """What speaks against putting one in now: ``update.sending``, which nobody can overrule,
        or ``update.trading``, which a manager can. None where nothing does.
        """
        seen = look_at(self._settings.data_dir)
        if seen.doing in {Doing.SENDING, Doing.UNKNOWN}:
            return UpdateError("update.sending", Disposition.RETRY)
        told = self._settings.trading_hours
        hours = Hours.parse(told)
        if hours is not None and hours.include(self._now(), self._settings.zone):
            return UpdateError("update.trading", Disposition.ASK, hours=told)
        return None

    def demand_free(self, *, insists: bool) -> None:
        """Raises `UpdateError` where something speaks against it; `insists`: not for the hours."""
        found = self.hindrance()
        if found is not None and not (insists and found.code == "update.trading"):
            raise found

    def back_up(self) -> BackupReport:
        """The copy of the sales that a way back needs. Raises `StoreError`."""
        return make_backup(self._settings, self._now())

    def demand_whole(self, ready: Ready) -> None:
        """The last look before it runs. Raises `UpdateError` ``update.altered``."""
        demand_whole(ready.path, ready.package)

    def throw_away(self, ready: Ready) -> None:
        """A package that is not put in after all."""
        throw_away(ready.path)

    def detail(self, ready: Ready, report: BackupReport, *, insists: bool) -> dict[str, object]:
        """What the journal tells of it."""
        return {
            "from": str(self.running),
            "to": str(ready.release.version),
            "file": ready.package.name,
            "sha256": ready.package.sha256[:16],
            "backup": report.backup.path.name,
            "insisted": insists,
        }

    def _source(self) -> Source:
        if not self.is_set:
            raise UpdateError("update.no_channel", Disposition.ASK)
        settings = self._settings
        return source_at(settings.update_channel, lambda: tls_context(settings.splio_ca_file))

    def _keys(self) -> list[bytes]:
        return [read_key(one) for one in self._settings.update_keys]
