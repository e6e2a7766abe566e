"""Who is signed in at the till now: one answer for the screens and for the engine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posapp.domain.people import Person, Right


class Session:
    """Set in the Qt thread, read from any: a single reference, replaced whole.

    Where nobody was ever entered, the till asks nobody: everything may be done, by no name. Once
    people are known (`is_manned`), what needs a right needs somebody who has it.
    """

    def __init__(self) -> None:
        self._person: Person | None = None
        self.is_manned = False

    @property
    def person(self) -> Person | None:
        """Who is signed in; None for nobody."""
        return self._person

    @property
    def name(self) -> str | None:
        """The name for journal and sale; None for nobody."""
        person = self._person
        return None if person is None else person.name

    def enter(self, person: Person | None) -> None:
        """Somebody signs in, in the place of whoever was; None signs out."""
        self._person = person

    def know(self, people: Sequence[Person]) -> None:
        """Who was ever entered, as it stands now; who is signed in and has left, is so no more."""
        self.is_manned = bool(people)
        person = self._person
        if person is not None:
            now = next((one for one in people if one.name == person.name), None)
            self._person = now if now is not None and now.left_at is None else None

    def may(self, right: Right) -> bool:
        """Whether it may be done now."""
        person = self._person
        return not self.is_manned or (person is not None and person.may(right))
