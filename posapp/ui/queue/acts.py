"""What a manager does on the queue's page: one act and one dialog at a time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog

from posapp.domain.burn import BurnState
from posapp.domain.export import Exported
from posapp.domain.journal import FORGOTTEN
from posapp.domain.money import Money
from posapp.domain.queue import Figure, StuckSale
from posapp.ui.exports.flow import ExportFlow, Outgoing
from posapp.ui.queue.dialogs import DecideDialog, ReleaseDialog, SettleDialog
from posapp.ui.queue.grant_dialog import GrantDialog, MadeUpFor
from posapp.ui.queue.presenter import GRANTED_FOR, QueuePresenter
from posapp.ui.widgets.file_dialog import file_dialog

if TYPE_CHECKING:
    from posapp.domain.grant import Grant
    from posapp.ui.exports.ports import Exports

_SALES_NAMED = 5

Act = Callable[[], Awaitable[str]]
Decided = Callable[[], Act]


class QueueActs(QObject):
    """Carries out what the page asks for, and tells in a sentence what it did."""

    def __init__(self, presenter: QueuePresenter, exports: Exports | None = None) -> None:
        super().__init__(presenter)
        self.flow = ExportFlow(exports, presenter.words, presenter.page)
        self._presenter = presenter
        self._desk = presenter.desk
        self._words = presenter.words
        self._page = presenter.page
        self.dialog: QDialog | None = None
        page = self._page
        for signal, act in (
            (page.send_wanted, self.send),
            (page.retry_wanted, self.retry),
            (page.read_wanted, self.read),
            (page.settle_wanted, self.settle),
            (page.grant_wanted, self.grant),
            (page.release_wanted, self.release),
            (page.export_wanted, self.choose_way),
            (page.ask_wanted, self.ask_again),
            (page.decide_wanted, self.decide),
        ):
            signal.connect(act)

    def send(self) -> None:
        """Send all that is owed."""

        async def act() -> str:
            return self._words.sent_now(*await self._desk.send_now())

        self._do(act)

    def retry(self) -> None:
        """Queue the chosen refused ones again."""
        numbers = self._chosen(BurnState.REJECTED)

        async def act() -> str:
            return self._words.retried(await self._desk.retry(numbers))

        self._do(act)

    def read(self) -> None:
        """Ask Splio about the chosen unclear ones."""
        numbers = self._chosen(BurnState.UNCLEAR)

        async def act() -> str:
            return self._words.read_again(await self._desk.read_now(numbers))

        self._do(act)

    def settle(self) -> None:
        """Ask why, then take the loss of the chosen refused ones."""
        numbers = self._chosen(BurnState.REJECTED)
        loss = self._words.queue_found(self._worth_of(numbers))
        dialog = SettleDialog(len(numbers), loss, self._words, self._name, self._presenter.window)

        def decided() -> Act:
            why, name = dialog.why.text(), dialog.name.text()

            async def act() -> str:
                return self._words.written_off(await self._desk.write_off(numbers, why, name))

            return act

        self._open(dialog, decided)

    def grant(self) -> None:
        """Ask which reward, then grant it to the customers of the chosen ones."""
        numbers = self._chosen(*GRANTED_FOR)
        used = [
            MadeUpFor(line.burn.id, card, line.burn.reward_id, line.burn.reward_name)
            for line in self._desk.lines(numbers)
            if (card := line.burn.card_code) is not None
        ]
        if not used:
            return
        # A card that was forgotten is nobody's: for one customer it can be entered again.
        known = [one for one in used if one.card_code.value != FORGOTTEN]
        if len(used) > 1 and len(known) < len(used):
            self._page.tell(
                self._words.translate(
                    "Queue", "A customer’s card was forgotten: choose one voucher."
                )
            )
            return
        dialog = GrantDialog(
            used,
            self._desk.rewards(),
            self._granted_before(self._desk.grants_for(numbers)),
            self._words,
            self._name,
            self._presenter.window,
        )
        if not known:
            dialog.forget_card()

        def decided() -> Act:
            orders = dialog.orders(self._desk.signed_in or dialog.name.text().strip())

            async def act() -> str:
                return self._told(await self._desk.grant(orders))

            return act

        self._open(dialog, decided)

    def release(self) -> None:
        """Say which sales hold the chosen ones, then give them back or cancel the sales."""
        numbers = self._chosen(BurnState.RESERVED)

        async def act() -> str:
            sales = await self._desk.stuck_sales(numbers)
            in_hand = self._presenter.in_hand()
            if any(sale.sale_id == in_hand for sale in sales):
                return self._words.translate(
                    "Queue", "This sale is in hand at this till: complete or cancel it there."
                )
            if sales:
                self._ask_release(numbers, sales)
            return ""

        self._do(act)

    def choose_way(self) -> None:
        """Ask whether the chosen ones, or all that are shown, go to a file or the head office."""
        numbers = self._page.table.chosen_numbers or list(self._page.table.queue.numbers)

        async def make(path: Path) -> int:
            return await self._desk.export(numbers, path)

        def choose() -> None:
            self.choose_file(numbers)

        self.flow.ask(Outgoing(Exported.QUEUE, "csv", make, choose), self._presenter.window)

    def choose_file(self, numbers: Sequence[int]) -> None:
        """Ask where to write them."""
        words = self._words
        dialog = file_dialog(
            words,
            self._presenter.window,
            words.translate("Queue", "Export the queue"),
            str(Path.home()),
            words.translate("Journal", "Lists (*.csv)"),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("queue.csv")
        dialog.fileSelected.connect(lambda name: self.export(numbers, Path(name)))
        self._open(dialog, None)

    def export(self, numbers: Sequence[int], path: Path) -> None:
        """Write vouchers to a file."""

        async def act() -> str:
            return self._words.exported(await self._desk.export(numbers, path), path.name)

        self._do(act)

    def ask_again(self) -> None:
        """Ask Splio about all new rewards that are not settled."""
        keys = [grant.key for grant in self._presenter.grants]

        async def act() -> str:
            return self._told(await self._desk.ask_again(keys))

        self._do(act)

    def decide(self) -> None:
        """Take a person's word for how the first of them ended."""
        if not self._presenter.grants:
            return
        grant = self._presenter.grants[0]
        told = self._words.grant_told(grant)
        dialog = DecideDialog(told, self._words, self._name, self._presenter.window)

        def decided() -> Act:
            why, name, yes = dialog.why.text(), dialog.name.text(), dialog.is_granted

            async def act() -> str:
                settled = await self._desk.settle_grant(grant.key, why, name, is_granted=yes)
                return self._words.grant_told(settled)

            return act

        self._open(dialog, decided)

    def _ask_release(self, numbers: Sequence[int], sales: Sequence[StuckSale]) -> None:
        told = [self._stuck(sale) for sale in sales[:_SALES_NAMED]]
        more = len(sales) - len(told)
        if more:
            told.append(self._words.translate("Queue", "{n} more").format(n=more))
        wanted = sum(sale.wanted for sale in sales)
        text, parent = "\n".join(told), self._presenter.window
        dialog = ReleaseDialog(text, len(sales), wanted, self._words, self._name, parent)

        def decided() -> Act:
            why, name, cancels = dialog.why.text(), dialog.name.text(), dialog.cancels
            ids = [sale.sale_id for sale in sales]

            async def act() -> str:
                if cancels:
                    return self._words.given_back(await self._desk.cancel_sales(ids, why, name))
                return self._words.given_back(await self._desk.release(numbers, why, name))

            return act

        self._open(dialog, decided)

    def _stuck(self, sale: StuckSale) -> str:
        words = self._words
        if sale.ref and sale.aside_at is None:
            text = words.translate("Queue", "Ticket {ref}: opened {age}, holds {found}")
        elif sale.ref:
            text = words.translate("Queue", "Ticket {ref}: put aside, opened {age}, holds {found}")
        elif sale.aside_at is None:
            text = words.translate("Queue", "A sale without a ticket: opened {age}, holds {found}")
        else:
            text = words.translate(
                "Queue", "A sale without a ticket: put aside, opened {age}, holds {found}"
            )
        held = words.count(
            sale.held,
            words.translate("Queue", "{n} voucher"),
            words.translate("Queue", "{n} vouchers"),
        )
        return text.format(ref=sale.ref or "", age=words.age(sale.opened_at), found=held)

    def _worth_of(self, numbers: Sequence[int]) -> Figure:
        """What these took off in all, as far as that is known in money."""
        lines = self._desk.lines(numbers)
        worth = sum(line.burn.value.minor for line in lines if line.burn.value is not None)
        return Figure(len(numbers), Money(worth))

    def _granted_before(self, grants: Sequence[Grant]) -> str:
        given = [grant for grant in grants if grant.state.value != "refused"]
        if not given:
            return ""
        told = self._words.grant_told(given[-1])
        return self._words.translate("Queue", "Granted before: {told}").format(told=told)

    def _told(self, grants: Sequence[Grant]) -> str:
        return " ".join(self._words.grant_told(grant) for grant in grants[:_SALES_NAMED])

    @property
    def _name(self) -> str:
        """The name to offer in a dialog; empty where somebody is signed in."""
        return "" if self._desk.signed_in else self._desk.usual_name

    def _chosen(self, *states: BurnState) -> Sequence[int]:
        return self._page.table.chosen_of(*states)

    def _do(self, act: Act) -> None:
        """Carry out an act, the buttons off meanwhile: never two for one touch too many."""
        presenter = self._presenter
        if presenter.busy:
            return

        async def carry_out() -> None:
            try:
                told = await act()
                if told:
                    self._page.tell(told)
            finally:
                presenter.busy = False
                presenter.look_at_grants()
                presenter.read()

        presenter.busy = True
        self._page.hold_focus()
        presenter.render_acts()
        presenter.tasks.spawn(carry_out(), "queue act")

    def _open(self, dialog: QDialog, decided: Decided | None) -> None:
        if self.dialog is not None:
            dialog.deleteLater()
            return
        self.dialog = dialog
        dialog.finished.connect(lambda result: self._closed(dialog, decided, result))
        dialog.open()

    def _closed(self, dialog: QDialog, decided: Decided | None, result: int) -> None:
        # What was entered goes with the dialog.
        act = decided() if decided is not None and result == QDialog.DialogCode.Accepted else None
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()
        # Without a window manager (a kiosk) nobody else gives the keyboard back.
        self._presenter.window.activateWindow()
        if act is not None:
            self._do(act)
