"""Runs the queue's page: reads beside the screen, hears facts, enables what a choice allows."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from posapp.domain.burn import BurnState
from posapp.domain.errors import PosError
from posapp.domain.events import (
    BurnMoved,
    BurnReleased,
    BurnReserved,
    Fact,
    GrantMoved,
    SaleCancelled,
    SaleCompleted,
)
from posapp.domain.ids import SaleId
from posapp.domain.people import Right
from posapp.domain.queue import Figure, Group, QueueListing, QueueQuery
from posapp.ui.queue.page import QueuePage
from posapp.ui.tasks import Tasks

if TYPE_CHECKING:
    from posapp.domain.grant import Grant
    from posapp.ui.queue.ports import QueueDesk
    from posapp.ui.text import Words

_TYPED_MS: Final = 80  # after the last key; a reading in between would be overtaken
_FACTS_MS: Final = 200
_REST: Final = 4  # times what a reading took is left to everything else
_AGES_MS: Final = 15_000

# New rewards make up for what is used up, or was refused; of an unclear one nobody knows yet.
GRANTED_FOR: Final = (BurnState.CONFIRMED, BurnState.REJECTED, BurnState.WRITTEN_OFF)

MOST_GRANTED: Final = 20  # at once; each is a call of its own, and money

Listen = Callable[[Callable[[Fact], None]], Callable[[], None]]
InHand = Callable[[], SaleId | None]


class QueuePresenter(QObject):
    """Lives as long as its page. `in_hand` tells the sale that is on the till's screen."""

    def __init__(
        self, desk: QueueDesk, listen: Listen, words: Words, in_hand: InHand, window: QWidget
    ) -> None:
        super().__init__(window)
        self.desk = desk
        self.words = words
        self.in_hand = in_hand
        self.window = window
        self.page = QueuePage(desk.lines, words)
        self.tasks = Tasks(self.failed)
        self.grants: Sequence[Grant] = ()
        self.busy = False
        self._listing: QueueListing | None = None
        self._reading = False
        self._again = False
        self._stale = True
        self._typed = self._timer(_TYPED_MS, self.find)
        self._heard = self._timer(_FACTS_MS, self.read)
        self._ages = QTimer(self)
        self._ages.setInterval(_AGES_MS)
        self._ages.timeout.connect(self.page.table.grow_older)
        self._stop = listen(self.on_fact)
        page = self.page
        page.shown.connect(self._begin)
        page.put_away.connect(self._ages.stop)
        page.searched.connect(lambda _text: self._typed.start())
        page.group_wanted.connect(self.choose_group)
        page.table.chosen.connect(self.render_acts)
        page.table.looked_at.connect(self._render_reason)
        page.render_group(None)
        self.render_acts()

    async def close(self) -> None:
        """Stop listening and reading; what the engine has begun goes on."""
        self._stop()
        for timer in (self._typed, self._heard, self._ages):
            timer.stop()
        await self.tasks.close()

    def on_fact(self, fact: Fact) -> None:
        """Something moved: read anew soon, once for many facts."""
        moves = BurnMoved | BurnReserved | BurnReleased | SaleCompleted | SaleCancelled | GrantMoved
        if isinstance(fact, moves) and self.page.isVisible() and not self._heard.isActive():
            self._heard.start()

    def choose_group(self, group: Group | None) -> None:
        """Show one group of vouchers, or all."""
        self.page.render_group(group)
        self.find()

    def find(self) -> None:
        """Read what the page asks for; the figures stand, as far as anybody has heard."""
        self._typed.stop()
        if self._reading:
            self._again = True
            return
        self._reading = True
        self.tasks.spawn(self._read(), "queue")

    def read(self) -> None:
        """Read all of it; a reading that is under way is followed by another."""
        self._heard.stop()
        self._stale = True
        self.find()

    def failed(self, error: BaseException) -> None:
        """Say what went wrong."""
        self.page.tell(
            self.words.error(error) if isinstance(error, PosError) else self.words.unexpected()
        )

    def look_at_grants(self) -> None:
        """Show which new rewards are not settled, and what can be done."""
        self.grants = self.desk.open_grants()
        self.render_acts()

    @property
    def listing(self) -> QueueListing | None:
        """What the page shows."""
        return self._listing

    def render_acts(self) -> None:
        """What can be done with the choice, and with how many."""
        words, table = self.words, self.page.table
        states = table.chosen_states
        rejected = states[BurnState.REJECTED]
        unclear = states[BurnState.UNCLEAR]
        held = states[BurnState.RESERVED]
        granted = sum(states[state] for state in GRANTED_FOR)
        waiting = self._figure(Group.WAITING).count
        free = not self.busy
        rows = len(table.queue.numbers)
        chosen = sum(states.values()) or rows
        self.page.render_acts(
            {
                "send": (self._with(words.translate("Queue", "Send now"), waiting), free),
                "retry": (
                    self._with(words.translate("Queue", "Try again"), rejected),
                    free and rejected > 0,
                ),
                "read": (
                    self._with(words.translate("Queue", "Read now"), unclear),
                    free and unclear > 0,
                ),
                "settle": (
                    self._with(words.translate("Queue", "Settle…"), rejected),
                    free and rejected > 0,
                ),
                "grant": (
                    self._with(words.translate("Queue", "New reward…"), granted),
                    free and 0 < granted <= MOST_GRANTED,
                ),
                "release": (
                    self._with(words.translate("Queue", "Give back…"), held),
                    free and held > 0,
                ),
                "export": (
                    self._with(words.translate("Queue", "Export…"), chosen),
                    free and rows > 0 and self.desk.may(Right.EXPORT),
                ),
            }
        )
        self.page.render_grants(words.grants_open(self.grants), is_on=free)

    def _with(self, text: str, count: int) -> str:
        return f"{text} ({self.words.number(count)})" if count else text

    def _figure(self, group: Group) -> Figure:
        return Figure() if self._listing is None else self._listing.figures.of(group)

    def _begin(self) -> None:
        self._ages.start()
        self.read()

    async def _read(self) -> None:
        began = time.monotonic()
        try:
            query = QueueQuery(self.page.group, self.page.search.text())
            known = None if self._stale or self._listing is None else self._listing.figures
            self._stale = False
            listing = await self.desk.listing(query, known)
            if (query.group, query.text) == (self.page.group, self.page.search.text()):
                self._show(listing)
        finally:
            self._reading = False
        took = time.monotonic() - began
        if self._again:
            self._again = False
            # A key that was typed meanwhile is answered at once; facts leave the till its turn.
            overtaken = (query.group, query.text) != (self.page.group, self.page.search.text())
            if overtaken:
                self.find()
            else:
                self._heard.start(max(_FACTS_MS, round(took * 1000 * _REST)))

    def _show(self, listing: QueueListing) -> None:
        self._listing = listing
        self.page.render_figures(listing.figures)
        self.page.render_found(listing.found)
        self.page.table.show_listing(listing)
        self.look_at_grants()
        self._render_reason()

    def _render_reason(self) -> None:
        line = self.page.table.current_line
        if line is not None:
            self.page.render_reason(*self.words.queue_row(line))
        elif self.page.table.queue.rowCount():
            self.page.render_reason(
                self.words.translate("Queue", "Choose a row: it is told here in full."), ""
            )
        else:
            self.page.render_reason("", "")

    def _timer(self, wait_ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait_ms)
        timer.timeout.connect(then)
        return timer
