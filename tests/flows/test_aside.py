"""A sale put aside, or cut off by a crash, gone on with after a restart: real engine and files."""

from __future__ import annotations

from posapp.app.run import Opened
from posapp.app.settings import Settings
from posapp.domain.burn import BurnState
from posapp.ui.till.screen import RecallAsked
from tests.flows.test_window import GOOD, THRESHOLD, Run, arun, till, until

__all__ = ["arun"]


async def entered(shown: Opened, code: str, amount: str, ticket: str) -> None:
    presenter = shown.window.presenter
    presenter.on_scan(code)
    await presenter.settle()
    presenter.on_amount(amount, final=True)
    presenter.on_ref(ticket)
    await until(lambda: bool(presenter.basket.accepted), "an accepted voucher")
    await presenter.settle()


def test_both_come_back_after_a_restart_and_are_sold(arun: Run, settings: Settings) -> None:
    async def first_run() -> None:
        async with till(settings) as shown:
            presenter = shown.window.presenter
            await until(lambda: shown.desk.last_sync() is not None, "the first sync")
            await entered(shown, GOOD, "20", "A-1")
            presenter.on_put_aside()
            await presenter.settle()
            await entered(shown, THRESHOLD, "62,40", "A-2")

            def kept() -> bool:
                drafts = [sale.draft for sale, _burns in shown.desk.open_sales()]
                return any(draft is not None and draft.ref == "A-2" for draft in drafts)

            await until(kept, "the draft of the sale in hand")

    async def second_run() -> None:
        async with till(settings) as shown:
            presenter, entry = shown.window.presenter, shown.window.till.entry
            asked = presenter.screen.left_open
            assert asked is not None
            assert asked.text.startswith("A sale put aside")
            assert asked.text.endswith("(1 of 2)")
            presenter.on_keep_left(asked.sale_id)
            await presenter.settle()
            asked = presenter.screen.left_open
            assert asked is not None
            assert asked.text.startswith("An unfinished sale")
            presenter.on_recall(asked.sale_id)
            await presenter.settle()
            assert (entry.amount.text(), entry.ref.text()) == ("62.40", "A-2")
            await _sold(shown, "A-2")
            lists: list[RecallAsked] = []
            presenter.recalls.connect(lists.append)
            presenter.on_recall_wanted()
            (one,) = lists[0].sales
            assert "€20.00 · 1 voucher · ticket A-1" in one.text
            presenter.on_recall(one.sale_id)
            await presenter.settle()
            await _sold(shown, "A-1")
            assert shown.desk.queue_state().counts.get(BurnState.RESERVED) is None
            assert shown.desk.open_sales() == []

    arun(first_run())
    arun(second_run())


async def _sold(shown: Opened, ticket: str) -> None:
    presenter = shown.window.presenter
    await until(lambda: len(presenter.basket.accepted) == 1, f"the voucher of {ticket}")
    presenter.on_complete()
    await presenter.settle()
    assert f"Ticket {ticket}" in presenter.screen.panel.reason
