"""Makes the queue's page when it is first opened; loaded then, not at the till's start."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from posapp.domain.ids import SaleId
    from posapp.ui.desk import Desk
    from posapp.ui.queue.page import QueuePage
    from posapp.ui.text import Words


class QueuePlace:
    """`in_hand` tells the sale that is on the till's screen, which nobody gives back from here."""

    def __init__(
        self, desk: Desk, words: Words, window: QWidget, in_hand: Callable[[], SaleId | None]
    ) -> None:
        self._desk = desk
        self._words = words
        self._window = window
        self._in_hand = in_hand

    def make(self) -> QueuePage:
        """The page with what runs it."""
        from posapp.ui.queue.acts import QueueActs
        from posapp.ui.queue.presenter import QueuePresenter

        desk = self._desk
        presenter = QueuePresenter(
            desk.office.queue, desk.listen, self._words, self._in_hand, self._window
        )
        acts = QueueActs(presenter, desk.office.exports)

        async def end() -> None:
            await acts.flow.close()
            await presenter.close()

        presenter.page.ending = end
        return presenter.page
