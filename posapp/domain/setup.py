"""The first run: its steps, and how far a till's setting up has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posapp.domain.answers import SplioStore
    from posapp.domain.keeping import Place
    from posapp.domain.scan import Scanning
    from posapp.domain.voucher import FieldMap


class Step(StrEnum):
    """One task each, in this order."""

    LANGUAGE = "language"
    MANAGER = "manager"
    SPLIO = "splio"
    STORE = "store"
    FIELDS = "fields"
    SCANNER = "scanner"
    SYNC = "sync"
    DONE = "done"

    @property
    def number(self) -> int:
        """Its place, from 1."""
        return list(Step).index(self) + 1

    @property
    def next(self) -> Step:
        """The one that follows; the last one itself at the end."""
        return list(Step)[min(self.number, len(Step) - 1)]

    @property
    def before(self) -> Step:
        """The one before; the first one itself at the start."""
        return list(Step)[max(self.number - 2, 0)]


@dataclass(frozen=True, slots=True)
class Standing:
    """What is set on a till now.

    Attributes:
        step: where somebody left the wizard; the first where nobody has begun.
        language: the language set; None for the system's.
        managers: the names of those who may change settings; empty where nobody was ever entered.
        url: Splio's address.
        key: where the key is kept; None where none is kept.
        key_given: True where file, environment or another file gives the key.
        is_tested: True once Splio accepted the key in this run.
        store_id: this store at Splio; empty where none is chosen.
        store_name: its name, where Splio told it in this run.
        till_id: this till's name.
        timezone: the zone of Splio's dates, by its IANA name.
        field_map: which custom field carries which rule.
        scanning: the choices about scanners.
        codes: how many codes the stock holds.
        shortest_pin: the fewest digits of a PIN.
        fixed: settings that environment or command line give, with where; a file cannot change
            these.
    """

    step: Step
    language: str | None
    managers: tuple[str, ...]
    url: str
    key: Place | None
    key_given: bool
    is_tested: bool
    store_id: str
    store_name: str
    till_id: str
    timezone: str
    field_map: FieldMap
    scanning: Scanning
    codes: int
    shortest_pin: int
    fixed: Mapping[str, str] = field(default_factory=dict)

    @property
    def has_key(self) -> bool:
        """True where the till can log in once Splio is reached."""
        return self.key is not None or self.key_given

    @property
    def is_whole(self) -> bool:
        """True where nothing is missing that the till needs to speak with Splio."""
        return self.has_key and bool(self.store_id)


def stores_like(stores: tuple[SplioStore, ...], text: str) -> tuple[SplioStore, ...]:
    """The stores whose id or name holds every word of the text, by name; all for no words."""
    words = text.casefold().split()
    found = (
        one for one in stores if all(word in f"{one.id} {one.name}".casefold() for word in words)
    )
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))
