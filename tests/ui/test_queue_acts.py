"""What the queue's acts offer for a customer whose card was forgotten."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from posapp.domain.code import CodeError
from posapp.domain.journal import Forgetting
from posapp.domain.queue import QueueFigures, QueueLine, QueueListing, QueueQuery
from posapp.store.ledger import LedgerFile
from posapp.store.queue_reads import QueueView
from posapp.ui.queue.acts import QueueActs
from posapp.ui.queue.grant_dialog import GrantDialog
from posapp.ui.queue.presenter import QueuePresenter
from posapp.ui.text import Words
from tests.store.makers import CARD, NOON
from tests.store.test_journal import sell
from tests.ui.fake_queue import FakeQueue

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def arun(qapp: QApplication) -> Iterator[Run]:
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        yield runner.run


class Reads(FakeQueue):
    """The real reads of a real file."""

    def __init__(self, view: QueueView) -> None:
        self._view = view

    async def listing(self, query: QueueQuery, known: QueueFigures | None = None) -> QueueListing:
        return self._view.listing(query, known)

    def lines(self, numbers: Sequence[int]) -> Sequence[QueueLine]:
        return self._view.lines(numbers)


def test_no_reward_goes_to_a_card_that_was_forgotten(arun: Run, tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with LedgerFile.open(path) as ledger:
        sell(ledger, 1)
        sell(ledger, 2)
        ledger.journal_file.forget_card(CARD, Forgetting(), NOON, "Ann")

    async def look() -> None:
        window = QWidget()
        words = Words("en", ZoneInfo("Europe/Paris"), lambda: NOON)
        with QueueView.open(path) as view:
            presenter = QueuePresenter(
                Reads(view), lambda _hear: lambda: None, words, lambda: None, window
            )
            acts = QueueActs(presenter)
            presenter.page.setParent(window)
            presenter.read()
            await presenter.tasks.settle()
            table = presenter.page.table
            table.selectAll()
            acts.grant()
            assert window.findChildren(GrantDialog) == []
            assert "forgotten" in presenter.page._told.text()
            table.selectRow(0)
            acts.grant()
            dialog = acts.dialog
            assert isinstance(dialog, GrantDialog)
            assert dialog.card.text() == dialog.card.placeholderText() == ""
            with pytest.raises(CodeError):  # to be entered anew
                dialog._card()
            dialog.reject()
            await presenter.close()
        window.deleteLater()

    arun(look())
