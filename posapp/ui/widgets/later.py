"""Widgets that are not seen as a program starts, and are made when somebody wants them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

_W = TypeVar("_W", bound=QWidget)


class Later(Generic[_W]):
    """A widget to be: every start would pay for one that most days nobody opens.

    It speaks the language of the moment in which it is made; another language needs another one.
    """

    def __init__(self, make: Callable[[], _W]) -> None:
        self._make = make
        self.made: _W | None = None

    @property
    def widget(self) -> _W:
        """The widget; made now if nobody has asked for it yet."""
        if self.made is None:
            self.made = self._make()
        return self.made

    @property
    def is_open(self) -> bool:
        """Whether it is there and is seen."""
        return self.made is not None and self.made.isVisible()
