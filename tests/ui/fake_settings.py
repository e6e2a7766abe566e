"""Settings that exist only here: all stand as they come, and nothing is refused."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from pathlib import Path

from posapp.app.settings_catalog import catalog
from posapp.domain.keeping import Place
from posapp.domain.setting import Change, Fault, Origin, Setting, Source, Standing
from posapp.ui.settings.ports import Incoming


class FakeSettings:
    """Implements `posapp.ui.settings.ports.SettingsOffice`."""

    file = "posapp.toml"
    may_write = True

    def __init__(self) -> None:
        self._draft: dict[str, str | None] = {}
        self._values = {key: one.default for key, one in catalog().items()}

    @property
    def catalog(self) -> Mapping[str, Setting]:
        return catalog()

    @property
    def draft(self) -> MutableMapping[str, str | None]:
        return self._draft

    def look(self) -> Mapping[str, Standing]:
        source = Source(Origin.DEFAULT)
        return {
            key: Standing(value, source, value, is_set=False) for key, value in self._values.items()
        }

    def judge(self, draft: Mapping[str, str | None]) -> Mapping[str, Fault]:
        return {}

    async def save(self) -> Sequence[Change]:
        wanted = {key: text or "" for key, text in self._draft.items()}
        changes = [Change(key, self._values[key], text) for key, text in wanted.items()]
        self._values |= wanted
        self._draft.clear()
        return changes

    async def keep_secret(self, key: str, value: str) -> Place:
        return Place.KEYRING

    async def forget_secret(self, key: str) -> None:
        return None

    async def export(self, path: Path, *, with_till: bool) -> None:
        return None

    async def look_into(self, path: Path) -> Incoming:
        return Incoming(path, (), ())

    async def take_in(self, incoming: Incoming) -> Sequence[Change]:
        return ()
