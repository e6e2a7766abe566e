"""What the page of the settings needs from the rest of the program."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posapp.domain.keeping import Place
    from posapp.domain.setting import Change, Fault, Setting, Standing


@dataclass(frozen=True, slots=True)
class Incoming:
    """What an import would do: what would be different, and what of the file would not come.

    `draft` is what would be written: exactly that is, whatever becomes of the file meanwhile.
    """

    path: Path
    changes: Sequence[Change]
    left_out: Sequence[str]
    draft: Mapping[str, object] = field(default_factory=dict)


class SettingsOffice(Protocol):
    """The settings behind the page. What may raise raises `PosError`; nothing shows a secret."""

    @property
    def catalog(self) -> Mapping[str, Setting]:
        """Every setting by its key, group by group."""
        ...

    @property
    def draft(self) -> MutableMapping[str, str | None]:
        """What was entered and not saved; outlives the page. None is the default."""
        ...

    @property
    def file(self) -> str:
        """The settings file's path; empty where there is none."""
        ...

    @property
    def may_write(self) -> bool:
        """False where nothing can be changed: in the training."""
        ...

    def look(self) -> Mapping[str, Standing]:
        """How every setting stands, with the file as it is now. Raises `SettingsError`."""
        ...

    def judge(self, draft: Mapping[str, str | None]) -> Mapping[str, Fault]:
        """What in a draft is not accepted; by an empty key what is about no single setting."""
        ...

    async def save(self) -> Sequence[Change]:
        """Write the whole draft, or nothing; it is empty then. Returns what is different."""
        ...

    async def keep_secret(self, key: str, value: str) -> Place:
        """Keep a secret where secrets are kept."""
        ...

    async def forget_secret(self, key: str) -> None:
        """Keep a secret no longer."""
        ...

    async def export(self, path: Path, *, with_till: bool) -> None:
        """Write all settings without secrets into a file."""
        ...

    async def look_into(self, path: Path) -> Incoming:
        """What a file of settings would change; nothing is changed."""
        ...

    async def take_in(self, incoming: Incoming) -> Sequence[Change]:
        """Do it; returns what is different."""
        ...
