"""Progress bars for the terminal: how much is done, pace, time left."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from posapp.domain.events import (
    Fact,
    FlushProgressed,
    ImportProgressed,
    LinkChanged,
    SyncProgressed,
    SyncStopped,
)
from posapp.services.own_codes import CHUNK

if TYPE_CHECKING:
    from posapp.ui.text import Words


class _Bar:
    """One task of a bar that is there for a ``with`` block."""

    def __init__(self, words: Words, bar: Progress, label: str, total: int | None) -> None:
        self._words = words
        self._bar = bar
        self._task = bar.add_task(label, total=total)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Take the bar away; a second call does nothing."""
        self._bar.stop()


class FlushBar(_Bar):
    """Shows `FlushProgressed` facts; on a pipe it stays silent."""

    def __init__(self, words: Words, *, shown: bool) -> None:
        bar = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            disable=not shown,
        )
        super().__init__(words, bar, words.flush_label(), None)
        self._done = 0  # settled by the passes before the one that speaks
        self._last = 0

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


class SyncBar(_Bar):
    """Shows `SyncProgressed` facts in their own words; only where a person watches.

    `codes` is how many the sync brought so far.
    """

    def __init__(self, words: Words, *, shown: bool) -> None:
        super().__init__(words, _passing("{task.description}", shown=shown), "", None)
        self.codes = 0

    def hear(self, fact: Fact) -> None:
        """Take a fact; others than the sync's are not for this bar."""
        if isinstance(fact, SyncStopped):
            self.codes = fact.codes
        elif isinstance(fact, SyncProgressed):
            self.codes = fact.codes
            self._bar.update(
                self._task,
                description=self._words.sync_progress(fact),
                completed=fact.codes,
                total=max(fact.codes_expected, fact.codes) or None,
            )


class ImportBar(_Bar):
    """Shows `ImportProgressed` facts in their own words; only where a person watches.

    `written` is how many rows a stopped import had written.
    """

    def __init__(self, words: Words, *, shown: bool) -> None:
        text = "{task.percentage:>3.0f}%  {task.description}"
        super().__init__(words, _passing(text, shown=shown), "", 100)
        self.written = 0

    def hear(self, fact: Fact) -> None:
        """Take a fact; others than the import's are not for this bar."""
        if isinstance(fact, SyncStopped):
            self.written = fact.codes
        elif isinstance(fact, ImportProgressed):
            self._bar.update(
                self._task,
                description=self._words.import_progress(fact),
                completed=fact.percent,
            )


def _passing(text: str, *, shown: bool) -> Progress:
    """A bar beside the results, which go to the other stream; gone once it is done."""
    console = Console(stderr=True)
    return Progress(
        BarColumn(),
        TextColumn(text, markup=False),
        console=console,
        transient=True,
        disable=not (shown and console.is_terminal),
    )


class _Heard(Protocol):
    def __call__(self, done: int, total: int, /) -> None: ...


@contextmanager
def uploading(words: Words, *, shown: bool) -> Iterator[_Heard]:
    """A bar for codes on their way up, where there is more than one call to wait for."""
    bar = Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        disable=not shown,
    )
    task = bar.add_task(words.uploading(), total=None)

    def heard(done: int, total: int) -> None:
        if total <= CHUNK:
            return
        bar.start()
        bar.update(task, completed=done, total=total)

    try:
        yield heard
    finally:
        if bar.live.is_started:
            bar.stop()
