"""What the wizard needs from the rest of the program; `posapp.app.setup` implements it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posapp.domain.answers import SplioStore
    from posapp.domain.events import SyncProgressed
    from posapp.domain.fields import FieldSeen
    from posapp.domain.keeping import Place
    from posapp.domain.setup import Standing, Step
    from posapp.domain.voucher import Rule


class Setup(Protocol):
    """The acts of setting up; each writes what it changes wholly or not at all.

    All raise `PosError` kinds and are for the Qt loop: what takes long is done elsewhere.
    """

    @property
    def standing(self) -> Standing:
        """What is set now."""
        ...

    async def choose_language(self, language: str) -> None:
        """Speak it from now on."""
        ...

    async def enter_manager(self, name: str, pin: str) -> None:
        """Enter the first manager. Raises `PeopleError`."""
        ...

    async def identify(self, name: str, pin: str) -> None:
        """Let a manager go on with a setup begun before. Raises `PeopleError`."""
        ...

    async def connect(self, url: str, key: str) -> None:
        """Log in at Splio with this key, or the one kept where it is empty. Changes nothing."""
        ...

    async def keep_connection(self, url: str, key: str) -> Place | None:
        """Keep address and key; where the key lies now, None where there is none."""
        ...

    async def stores(self) -> Sequence[SplioStore]:
        """Splio's stores."""
        ...

    async def keep_store(self, store_id: str, till_id: str, timezone: str) -> None:
        """Keep which store and till this is, and the zone of Splio's dates."""
        ...

    async def fields(self) -> Sequence[FieldSeen]:
        """The custom fields of the tenant's rewards, with sample values."""
        ...

    async def keep_fields(self, chosen: Mapping[Rule, FieldSeen | None]) -> None:
        """Let these fields carry the rules, none where None; rules not named stay."""
        ...

    async def sync(self, hear: Callable[[SyncProgressed], None]) -> int:
        """Bring the stock; cancelling keeps what came. Returns how many codes it holds."""
        ...

    def note(self, step: Step) -> None:
        """Somebody is at this step: the wizard goes on from here when it is closed."""
        ...

    async def finish(self) -> None:
        """The till may open from now on, whatever is missing."""
        ...
