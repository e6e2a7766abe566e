"""Saying again, in another language, what was said before.

A presenter keeps some of what it said: a notice, the panel of a sale that was completed. When the
language changes, these must not stay behind in the old one. What says them remembers how each came
about, and can say it once more.
"""

from __future__ import annotations

import inspect
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import is_dataclass
from functools import wraps
from typing import Any, Protocol, TypeVar, cast

_KEPT = 8  # results a teller is asked for again are its last ones

_C = TypeVar("_C", bound=type)
_T = TypeVar("_T")


class Retellings:
    """How the last things that were said came about, a few for each teller."""

    def __init__(self, translate: Callable[[str, str], str]) -> None:
        self._translate = translate
        self._sources: dict[str, tuple[str, str]] = {}
        self._tellers: dict[str, OrderedDict[object, Callable[[], object]]] = {}

    def keep_source(self, said: str, context: str, source: str) -> None:
        """Remember of what a bare sentence is the translation."""
        self._sources[said] = (context, source)

    def keep(self, teller: str, said: object, again: Callable[[], object]) -> None:
        """Remember how to say `said` again."""
        last = self._tellers.setdefault(teller, OrderedDict())
        try:
            last[said] = again
        except TypeError:
            return  # cannot be looked up, and is nothing that a presenter holds
        last.move_to_end(said)
        while len(last) > _KEPT:
            last.popitem(last=False)

    def again(self, said: _T) -> _T:
        """The same in the language spoken now; `said` itself where nobody remembers it."""
        if not (isinstance(said, str) or is_dataclass(said)) or not said:
            return said
        for last in self._tellers.values():
            try:
                how = last.get(said)
            except TypeError:
                return said
            if how is not None:
                told = how()
                return told if isinstance(told, type(said)) else said
        source = self._sources.get(said) if isinstance(said, str) else None
        return cast(_T, self._translate(*source)) if source is not None else said


class Remembering(Protocol):
    """What can say things again: it names the memory."""

    @property
    def retellings(self) -> Retellings:
        """Where it is kept how things came about."""
        ...


def retold(cls: _C) -> _C:
    """Let a class remember what its public methods said; it must be `Remembering`."""
    for name, method in tuple(vars(cls).items()):
        if not name.startswith("_") and inspect.isfunction(method):
            setattr(cls, name, _remembered(method))
    return cls


def retell(memory: Retellings, *holders: object) -> None:
    """Say again what these objects hold of what was said."""
    for holder in holders:
        for name, held in tuple(vars(holder).items()):
            told = memory.again(held)
            if told is not held:
                setattr(holder, name, told)


def _remembered(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def tell(self: Remembering, *args: Any, **facts: Any) -> Any:
        said = method(self, *args, **facts)
        memory = self.retellings

        def again() -> Any:
            # What was said may have been made of what was said before.
            anew = {name: memory.again(fact) for name, fact in facts.items()}
            return tell(self, *(memory.again(one) for one in args), **anew)

        memory.keep(method.__qualname__, said, again)
        return said

    return tell
