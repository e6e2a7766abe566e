"""The settings behind the manager's page."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from posapp.app.settings_catalog import catalog
from posapp.app.settings_change import SettingsKeeper
from posapp.app.settings_export import exported, plan
from posapp.app.settings_file import write_new
from posapp.domain.people import Right
from posapp.domain.setting import Change, Fault, Origin, Setting, Source, Standing
from posapp.ui.settings.ports import Incoming

if TYPE_CHECKING:
    from posapp.app.backroom import Backroom
    from posapp.domain.keeping import Place

_T = TypeVar("_T")


class OfficeSettings:
    """Implements `posapp.ui.settings.ports.SettingsOffice`; made and used in the Qt thread."""

    def __init__(self, room: Backroom) -> None:
        self._room = room
        self._keeper = SettingsKeeper(room.settings)
        self._draft: dict[str, str | None] = {}
        self._applied: dict[str, str] = {}  # what came into force in this run
        self._one_at_a_time = asyncio.Lock()

    @property
    def catalog(self) -> Mapping[str, Setting]:
        """Every setting by its key, group by group."""
        return catalog()

    @property
    def draft(self) -> MutableMapping[str, str | None]:
        """What was entered and not saved; outlives the page."""
        return self._draft

    @property
    def file(self) -> str:
        """The settings file's path; empty where there is none."""
        return self._keeper.file

    @property
    def may_write(self) -> bool:
        """False where nothing can be changed: in the training."""
        return self._keeper.may_write

    def look(self) -> Mapping[str, Standing]:
        """How every setting stands, with the file as it is now. Raises `SettingsError`."""
        standing = dict(self._keeper.look())
        for key, value in self._applied.items():
            standing[key] = replace(
                standing[key], value=value, source=Source(Origin.FILE, self.file)
            )
        return standing

    def judge(self, draft: Mapping[str, str | None]) -> Mapping[str, Fault]:
        """What in a draft is not accepted."""
        return self._keeper.judge(draft)

    async def save(self) -> Sequence[Change]:
        """Write the whole draft, or nothing; a line in the journal for each that is different.

        Raises `PeopleError` ``people.not_allowed``, `SettingsError`, `StoreError`.
        """
        draft = dict(self._draft)
        changes = await self._change(lambda: self._keeper.write(draft))
        for key, text in draft.items():
            if self._draft.get(key, "") == text:
                self._draft.pop(key, None)
        return changes

    async def keep_secret(self, key: str, value: str) -> Place:
        """Keep a secret where secrets are kept. Raises as `save` does."""
        kept: list[Place] = []

        def work() -> Sequence[Change]:
            place, change = self._keeper.keep_secret(key, value)
            kept.append(place)
            return [change]

        await self._change(work)
        return kept[0]

    async def forget_secret(self, key: str) -> None:
        """Keep a secret no longer. Raises as `save` does."""
        await self._change(lambda: [self._keeper.forget_secret(key)])

    async def export(self, path: Path, *, with_till: bool) -> None:
        """Write all settings without secrets into a file. Raises as `save` does."""
        self._room.demand(Right.EXPORT)
        by = self._room.by or None

        def work() -> None:
            write_new(path, exported(self._keeper.coming(), with_till=with_till))

        await self._alone(work)
        at = self._room.clock.now()
        detail: dict[str, object] = {"what": "settings", "file": path.name}
        await self._room.act(lambda core: core.ledger.note_fact(at, "Exported", detail, by))

    async def look_into(self, path: Path) -> Incoming:
        """What a file of settings would change. Raises `SettingsError`."""
        found = await self._alone(lambda: plan(self._keeper, path, with_till=False))
        return Incoming(path, found.changes, found.left_out, found.draft)

    async def take_in(self, incoming: Incoming) -> Sequence[Change]:
        """Do what was shown, whatever the file says now. Raises as `save` does."""
        return await self._change(lambda: self._keeper.write(incoming.draft))

    async def _change(self, work: Callable[[], Sequence[Change]]) -> Sequence[Change]:
        self._room.demand(Right.SETTINGS)
        by = self._room.by
        changes = await self._alone(work)
        if changes:
            live = (one for one in changes if catalog()[one.key].live and one.new)
            self._applied |= {one.key: one.new for one in live}
            at = self._room.clock.now()
            await self._room.act(lambda core: core.settings_book.note(changes, at, by))
        return changes

    async def _alone(self, work: Callable[[], _T]) -> _T:
        """Disks and keyrings may take their time."""
        async with self._one_at_a_time:
            return await asyncio.to_thread(work)
