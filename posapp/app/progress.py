"""A progress bar for the terminal: burns sent, pace, time left."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from posapp.domain.events import Fact, FlushProgressed, LinkChanged
from posapp.ui.text import Words


class FlushBar:
    """Shows `FlushProgressed` facts; on a pipe it stays silent."""

    def __init__(self, words: Words, *, shown: bool) -> None:
        self._words = words
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            disable=not shown,
        )
        self._task = self._bar.add_task(words.flush_label(), total=None)
        self._done = 0  # settled by the passes before the one that speaks
        self._last = 0

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def hear(self, fact: Fact) -> None:
        """Take a fact; others than progress and link are not for this bar."""
        if isinstance(fact, LinkChanged):
            self._bar.update(self._task, description=self._words.link_state(fact.link.state))
        elif isinstance(fact, FlushProgressed):
            if fact.settled < self._last:  # a new pass counts from nothing again
                self._done += self._last
            self._last = fact.settled
            done = self._done + fact.settled
            self._bar.update(self._task, completed=done, total=done + fact.left)
