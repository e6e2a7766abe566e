"""What of a change of settings a till can do at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from posapp.domain.setting import Change
    from posapp.ui.shell.senses import Senses


class Live:
    """Dresses the window, lets it be heard, turns it to a language."""

    def __init__(self, senses: Senses, speak: Callable[[str], None]) -> None:
        self._senses = senses
        self._speak = speak

    def apply(self, changes: Sequence[Change]) -> set[str]:
        """Do what can be done now and tell the keys of it; the window may be made anew then."""
        done: set[str] = set()
        for one in changes:
            match one.key:
                case "theme":
                    self._senses.wear(one.new)
                case "sound":
                    self._senses.be_heard(one.new == "true")
                case "language" if one.new:
                    QTimer.singleShot(0, partial(self._speak, one.new))
                case _:
                    continue
            done.add(one.key)
        return done
