"""Between the page of the settings and what they are: the draft, its faults, what was saved."""

from __future__ import annotations

import unicodedata
from collections.abc import Coroutine, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from posapp.domain.errors import PosError
from posapp.domain.setting import Change, Fault, Group, Setting, Standing
from posapp.ui.tasks import Tasks

if TYPE_CHECKING:
    from posapp.ui.settings.live import Live
    from posapp.ui.settings.ports import Incoming, SettingsOffice
    from posapp.ui.text import Words

_FIRST = ("splio_url", "splio_api_key", "store_id", "till_id", "timezone")  # what a till needs

MOST_FOUND = 12  # more than that nobody reads: another word finds it


class SettingsPresenter(QObject):
    """Decides what the page shows; `changed` says that it should look again.

    `incoming` carries the `Incoming` of a file that was looked into.
    """

    changed = Signal()
    incoming = Signal(object)

    def __init__(
        self, office: SettingsOffice, words: Words, live: Live, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._words = words
        self._live = live
        self._tasks = Tasks(self._failed)
        told = words.settings_told()
        self.told: Mapping[str, tuple[str, str]] = {
            key: told.get(key, (key, one.description)) for key, one in office.catalog.items()
        }
        self._haystacks = {key: self._haystack(one) for key, one in office.catalog.items()}
        self.standing: Mapping[str, Standing] = {}
        self.faults: Mapping[str, Fault] = {}
        self.message = ""
        self.is_problem = False
        self.is_busy = False

    @property
    def catalog(self) -> Mapping[str, Setting]:
        """Every setting by its key."""
        return self._office.catalog

    @property
    def draft(self) -> Mapping[str, str | None]:
        """What was entered and not saved."""
        return self._office.draft

    @property
    def is_locked(self) -> bool:
        """True where nothing can be changed."""
        return not self._office.may_write

    @property
    def groups(self) -> Sequence[Group]:
        """The groups that have settings."""
        used = {one.group for one in self.catalog.values()}
        return [group for group in Group if group in used]

    def of_group(self, group: Group) -> Sequence[str]:
        """The settings of a group; what no till does without before what few need."""
        found = [key for key, one in self.catalog.items() if one.group is group]
        return sorted(found, key=lambda key: _FIRST.index(key) if key in _FIRST else len(_FIRST))

    def find(self, text: str) -> Sequence[str]:
        """The settings that all these words are said of; those named so first."""
        wanted = _plain(text).split()
        found = [key for key, hay in self._haystacks.items() if all(w in hay for w in wanted)]
        named = {key for key in found if all(w in _plain(self.told[key][0]) for w in wanted)}
        return sorted(found, key=lambda key: key not in named)

    def enter(self) -> None:
        """Look at the file: somebody may have changed it."""
        words = self._words
        try:
            self.standing = self._office.look()
        except PosError as error:
            self._say(words.error(error), is_problem=True)
            return
        self.is_problem = False
        if self.is_locked:
            self._say(words.translate("Settings", "In the training nothing can be changed here."))
            return
        self._judge()

    def edit(self, key: str, text: str) -> None:
        """Take what was entered; what stands already is no change."""
        if text == self.standing[key].next_value:
            self._office.draft.pop(key, None)
        else:
            self._office.draft[key] = text
        self.message = ""
        self._judge()

    def to_default(self, key: str) -> None:
        """Let the default hold again."""
        if self.standing[key].next_value == self.catalog[key].default:
            self._office.draft.pop(key, None)
        else:
            self._office.draft[key] = None
        self.message = ""
        self._judge()

    def throw_away(self) -> None:
        """Forget what was not saved."""
        self._office.draft.clear()
        self.message = ""
        self._judge()

    def save(self) -> None:
        """Save all that was entered, or nothing."""
        if self.draft and not self.faults and not self.is_busy:
            self._do(self._save())

    def keep_secret(self, key: str, value: str) -> None:
        """Keep a secret where secrets are kept."""
        self._do(self._keep_secret(key, value))

    def forget_secret(self, key: str) -> None:
        """Keep a secret no longer."""
        self._do(self._forget_secret(key))

    def export(self, path: Path) -> None:
        """Write all settings without secrets into a file."""
        self._do(self._export(path))

    def look_into(self, path: Path) -> None:
        """See what a file of settings would change."""
        self._do(self._look_into(path))

    def take_in(self, incoming: Incoming) -> None:
        """Do what a file of settings says."""
        self._do(self._take_in(incoming))

    async def close(self) -> None:
        """End what is under way."""
        await self._tasks.close()

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self._tasks.settle()

    async def _save(self) -> None:
        self._show_saved(await self._office.save())

    async def _take_in(self, incoming: Incoming) -> None:
        self._show_saved(await self._office.take_in(incoming))

    def _show_saved(self, changes: Sequence[Change]) -> None:
        self.standing = self._office.look()
        done = self._live.apply(changes)
        now = [self.told[one.key][0] for one in changes if one.key in done]
        later = [self.told[one.key][0] for one in changes if one.key not in done]
        self._judge()
        self._say(self._words.settings_saved(now, later))

    async def _keep_secret(self, key: str, value: str) -> None:
        place = await self._office.keep_secret(key, value)
        self.standing = self._office.look()
        self._say(self._words.secret_kept(place))

    async def _forget_secret(self, key: str) -> None:
        await self._office.forget_secret(key)
        self.standing = self._office.look()
        name = self.told[key][0]
        text = self._words.translate(
            "Settings", "{name}: removed. It applies after the next start."
        )
        self._say(text.format(name=name))

    async def _export(self, path: Path) -> None:
        await self._office.export(path, with_till=False)
        self._say(self._words.settings_exported(str(path)))

    async def _look_into(self, path: Path) -> None:
        found = await self._office.look_into(path)
        if found.changes:
            self.incoming.emit(found)
        else:
            self._say(self._words.settings_as_they_are())

    def _do(self, work: Coroutine[object, object, None]) -> None:
        self.is_busy = True
        self.changed.emit()
        self._tasks.spawn(self._told_of(work), "settings")

    async def _told_of(self, work: Coroutine[object, object, None]) -> None:
        try:
            await work
        except PosError as error:
            self._failed(error)
        finally:
            self.is_busy = False
            self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        words = self._words
        if isinstance(error, PosError):
            if error.code == "settings.file_changed":
                self.enter()
            self._say(words.error(error), is_problem=True)
        else:
            self._say(words.unexpected(), is_problem=True)

    def _judge(self) -> None:
        draft = self._office.draft
        try:
            self.faults = self._office.judge(draft) if draft else {}
        except PosError as error:
            self._say(self._words.error(error), is_problem=True)
            return
        self.is_problem = False
        self.changed.emit()

    def _say(self, text: str, *, is_problem: bool = False) -> None:
        self.message = text
        self.is_problem = is_problem
        self.changed.emit()

    def _haystack(self, one: Setting) -> str:
        choices = (self._words.setting_choice(one, value) for value in one.choices)
        group = self._words.settings_group(one.group)
        return _plain(" ".join((*self.told[one.key], one.key, one.description, group, *choices)))


def _plain(text: str) -> str:
    """Without what people leave out when they search: case and accents."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
