"""What every part of the manager's back room stands on: engine, settings, session, own views."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from posapp.app.paths import TillPaths
from posapp.domain.people import Right, not_allowed

if TYPE_CHECKING:
    from posapp.app.core import Core
    from posapp.app.engine import Engine
    from posapp.app.session import Session
    from posapp.app.settings import Settings
    from posapp.domain.ports import Clock
    from posapp.store.ledger import LedgerView
    from posapp.store.stock import StockView

_T = TypeVar("_T")


@dataclass(frozen=True)
class Backroom:
    """Made in the Qt thread; `ledger` and `stock` are that thread's read-only views."""

    engine: Engine
    settings: Settings
    session: Session
    clock: Clock
    ledger: LedgerView
    stock: StockView

    @property
    def paths(self) -> TillPaths:
        """The till's files."""
        return TillPaths(self.settings.data_dir)

    @property
    def by(self) -> str:
        """Who acts, for the journal; empty where nobody signs in."""
        return self.session.name or ""

    def may(self, right: Right) -> bool:
        """Whether who is signed in may do it."""
        return self.session.may(right)

    def demand(self, right: Right) -> None:
        """Refuse what who is signed in may not do. Raises `PeopleError` ``people.not_allowed``."""
        if not self.may(right):
            raise not_allowed(right)

    async def call(self, act: Callable[[Core], Awaitable[_T]]) -> _T:
        """Let the engine carry out a coroutine; cancelling the wait does not cancel the act."""
        return await asyncio.shield(asyncio.wrap_future(self.engine.call(act)))

    async def act(self, act: Callable[[Core], _T]) -> _T:
        """Let the engine carry out a short act, between two of its own."""

        async def at_once(core: Core) -> _T:
            return act(core)

        with self.engine.going_first():
            return await self.call(at_once)

    async def aside(self, work: Callable[[Path], _T]) -> _T:
        """Let a thread do what takes long, with a ledger view of its own to open at this path."""
        return await asyncio.to_thread(work, self.paths.ledger)
