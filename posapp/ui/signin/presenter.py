"""Asks who is there: at the till, or for a manager; takes the tries and counts waits down."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from posapp.domain.errors import PosError
from posapp.ui.tasks import Tasks

if TYPE_CHECKING:
    from posapp.domain.people import Known, Person, Right
    from posapp.ui.people.ports import Staff
    from posapp.ui.text import Words

_COUNT_MS = 250


@dataclass(frozen=True, slots=True)
class SignInShown:
    """What the panel shows.

    `names` come with the role below each, `chosen` is one of them; `fault` says what was wrong,
    and `waits` that no PIN is taken yet. `note` stands below all. `may_leave` offers the way back.
    """

    title: str
    why: str
    names: tuple[tuple[str, str], ...]
    chosen: str
    act: str
    fault: str = ""
    note: str = ""
    waits: bool = False
    busy: bool = False
    may_leave: bool = False


class SignIn(QObject):
    """One question at a time: who works here (no right), or who has this right.

    `changed` carries what the panel shows, None once nobody is asked; `cleared` says that the PIN
    typed is of no use any more. `entered` carries who was found.
    """

    changed = Signal(object)
    cleared = Signal()
    entered = Signal(object)
    refused = Signal()

    def __init__(
        self, staff: Staff, now: Callable[[], datetime], words: Words, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._staff = staff
        self._now = now
        self._words = words
        self._tasks = Tasks(self._failed)
        self.is_open = False
        self._asked = 0  # questions so far: an answer to an older one is nobody's
        self._right: Right | None = None
        self._known: Sequence[Known] = ()
        self._chosen = ""
        self._last = ""
        self._fault = ""
        self._is_busy = False
        self._kept = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_COUNT_MS)
        self._timer.timeout.connect(self._publish)

    @property
    def right(self) -> Right | None:
        """What somebody is asked for; None for who is at the till."""
        return self._right

    def ask(self, right: Right | None) -> None:
        """Ask; whoever was asked for something else before is asked no more."""
        self.is_open = True
        self._asked += 1
        self._right = right
        self._fault = ""
        self._kept = 0
        self._look()
        wanted = self._last if right is None else ""
        names = [known.person.name for known in self._known]
        self._chosen = wanted if wanted in names else (names[0] if names else "")
        self._publish()
        self.cleared.emit()

    def end(self) -> None:
        """Nobody is asked any more."""
        if self.is_open:
            self.is_open = False
            self._asked += 1
            self._timer.stop()
            self.changed.emit(None)

    def choose(self, name: str) -> None:
        """Somebody says who they are."""
        if name != self._chosen:
            self._chosen = name
            self._fault = ""
            self._publish()
            self.cleared.emit()

    def step(self, by: int) -> None:
        """The name before or after the chosen one."""
        names = [known.person.name for known in self._known]
        if self._chosen in names:
            self.choose(names[(names.index(self._chosen) + by) % len(names)])

    def attempt(self, pin: str) -> None:
        """A PIN was given for the chosen name."""
        if self.is_open and not self._is_busy and not self._wait():
            self._is_busy = True
            self._fault = ""
            self._publish()
            self._tasks.spawn(self._try(self._chosen, pin, self._right), "sign in")

    def leave(self) -> None:
        """Nobody wants to sign in after all."""
        if self._right is not None:
            self.end()
            self.refused.emit()

    def on_kept(self) -> None:
        """A scan came meanwhile."""
        self._kept += 1
        self._publish()

    def speak_anew(self) -> None:
        """The language has changed."""
        self._publish()

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self._tasks.settle()

    async def close(self) -> None:
        """Stop what is under way."""
        self._timer.stop()
        await self._tasks.close()

    async def _try(self, name: str, pin: str, right: Right | None) -> None:
        asked = self._asked
        try:
            if right is None:
                person = await self._staff.sign_in(name, pin)
            else:
                person = await self._staff.admit(name, pin, right)
        except PosError as error:
            self._is_busy = False
            self._look()
            if self._asked == asked:
                self._fault = self._told(error)
                self.cleared.emit()
            self._publish()
            return
        finally:
            self._is_busy = False
        if right is not None and self._asked != asked:
            # Escape or the lock came first: nobody comes in by a question that is over.
            self._staff.dismiss()
            self._publish()
            return
        self._entered(person)

    def _entered(self, person: Person) -> None:
        if self._right is None:
            self._last = person.name
        self.end()
        self.entered.emit(person)

    def _told(self, error: PosError) -> str:
        if error.code == "people.locked":
            return ""  # counted down from what is kept
        return self._words.refused_pin(error)

    def _failed(self, error: BaseException) -> None:
        self._is_busy = False
        if not isinstance(error, PosError):
            self._fault = self._words.unexpected()
            self._publish()

    def _look(self) -> None:
        """Who may be chosen now; the last names stay where the file cannot be read."""
        try:
            known = self._staff.everybody()
        except PosError as error:
            self._fault = self._words.error(error)
            return
        right = self._right
        self._known = [
            one
            for one in known
            if one.person.left_at is None and (right is None or one.person.may(right))
        ]

    def _wait(self) -> int:
        """Whole seconds until a PIN of the chosen one is looked at."""
        for known in self._known:
            if known.person.name == self._chosen:
                return math.ceil(known.tries.wait_left(self._now()).total_seconds())
        return 0

    def _publish(self) -> None:
        if not self.is_open:
            return
        words = self._words
        waits = self._wait()
        if bool(waits) != self._timer.isActive():
            self._timer.start() if waits else self._timer.stop()
        fault = words.must_wait(self._chosen, waits) if waits else self._fault
        asks_all = self._right is None
        title = (
            words.translate("SignIn", "Who is at the till?")
            if asks_all
            else words.translate("SignIn", "A manager’s PIN, please")
        )
        self.changed.emit(
            SignInShown(
                title=title,
                why="" if self._right is None else words.asked_for(self._right),
                names=tuple((one.person.name, words.role(one.person.role)) for one in self._known),
                chosen=self._chosen,
                act=words.translate("SignIn", "Sign in  Enter")
                if asks_all
                else words.translate("SignIn", "Go on  Enter"),
                fault=fault,
                note=self._notes(),
                waits=bool(waits),
                busy=self._is_busy,
                may_leave=not asks_all,
            )
        )

    def _notes(self) -> str:
        words = self._words
        told = []
        pin = self._staff.training_pin(self._chosen)
        if pin:
            told.append(
                words.translate("SignIn", "Training: the PIN of {name} is {pin}.").format(
                    name=self._chosen, pin=pin
                )
            )
        if self._kept:
            told.append(
                words.count(
                    self._kept,
                    words.translate("SignIn", "{n} scan is kept for after."),
                    words.translate("SignIn", "{n} scans are kept for after."),
                )
            )
        return "\n".join(told)
