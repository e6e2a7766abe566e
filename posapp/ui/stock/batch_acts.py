"""What a manager does with own codes: make, send, settle what is unclear, write for the printer."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from posapp.domain.batch import BatchRow, Draft, Fate, UploadReport
from posapp.domain.errors import PosError
from posapp.domain.ids import RewardId
from posapp.domain.people import Right
from posapp.domain.voucher import called
from posapp.ui.stock.choose import RewardDialog
from posapp.ui.stock.generate import GenerateDialog
from posapp.ui.tasks import Tasks
from posapp.ui.widgets.file_dialog import file_dialog
from posapp.ui.widgets.question import QuestionDialog

if TYPE_CHECKING:
    from posapp.ui.stock.batches import BatchesView
    from posapp.ui.stock.ports import StockRoom
    from posapp.ui.text import Words

Work = Callable[[], Coroutine[object, object, None]]
Gate = Callable[[Right, Callable[[], None]], None]
Rewards = Callable[[], list[tuple[RewardId, str]]]


class BatchActs(QObject):
    """Carries out what the list of batches asks for; one dialog and one act at a time."""

    def __init__(
        self,
        view: BatchesView,
        room: StockRoom,
        rewards: Rewards,
        gate: Gate,
        show: Callable[[QDialog], None],
        words: Words,
        window: QWidget,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._room = room
        self._rewards = rewards
        self._gate = gate
        self._show = show
        self._words = words
        self._window = window
        self._tasks = Tasks(self._failed)
        view.make_wanted.connect(self.ask_make)
        view.send_wanted.connect(self.ask_send)
        view.weigh_wanted.connect(self.weigh)
        view.arrived_wanted.connect(self.ask_arrived)
        view.again_wanted.connect(self.ask_again)
        view.write_wanted.connect(self.ask_write)
        view.stop_wanted.connect(self.stop)

    def open(self) -> None:
        """The list was opened: show what there is now."""
        self._view.tell("")
        self._tasks.spawn(self._reload(), "batches")

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self._tasks.settle()

    async def close_down(self) -> None:
        """End what is under way; a sending ends before its next call."""
        self._room.stop_sending()
        await self._tasks.close()

    def ask_make(self) -> None:
        """Ask what codes to make."""
        self._gate(Right.RESOLVE, self._ask_make)

    def ask_send(self, batch: BatchRow) -> None:
        """Ask for which reward, where that is open, and send."""
        self._gate(Right.RESOLVE, lambda: self._ask_send(batch))

    def weigh(self, batch: BatchRow) -> None:
        """Ask Splio whether the unclear codes arrived."""
        self._run(partial(self._weigh, batch))

    def ask_arrived(self, batch: BatchRow) -> None:
        """Ask whether somebody really saw them in Splio's stock."""
        self._gate(Right.RESOLVE, lambda: self._ask_arrived(batch))

    def ask_again(self, batch: BatchRow) -> None:
        """Ask whether somebody really saw that they are not there."""
        self._gate(Right.RESOLVE, lambda: self._ask_again(batch))

    def ask_write(self, batch: BatchRow) -> None:
        """Ask where the printer's file goes."""
        self._gate(Right.EXPORT, lambda: self._ask_write(batch))

    def stop(self) -> None:
        """End the sending that runs."""
        self._view.stop_button.setEnabled(False)
        self._room.stop_sending()

    def _ask_make(self) -> None:
        dialog = GenerateDialog(self._rewards(), self._words, self._window)
        dialog.draft_wanted.connect(
            lambda prefix, count: self._tasks.spawn(self._draft(dialog, prefix, count), "draft")
        )
        dialog.accepted.connect(
            lambda: self._run(partial(self._make, *dialog.wanted, dialog.reward))
        )
        self._show(dialog)

    def _ask_send(self, batch: BatchRow) -> None:
        if batch.reward_id is not None:
            self._begin(batch.name, batch.reward_id, again=False)
            return
        self._choose_reward(batch, again=False)

    def _ask_arrived(self, batch: BatchRow) -> None:
        if batch.unclear is None:
            return
        words = self._words
        text = words.count(
            batch.unclear.count,
            words.translate(
                "Batches",
                "Did you see in Splio’s stock that this {n} code arrived? It is never sent again"
                " then.",
            ),
            words.translate(
                "Batches",
                "Did you see in Splio’s stock that these {n} codes arrived? They are never sent"
                " again then.",
            ),
        )
        yes = words.translate("Batches", "Yes, it arrived")
        self._ask(text, yes, lambda: self._run(partial(self._arrived, batch)))

    def _ask_again(self, batch: BatchRow) -> None:
        count = batch.counts.get(Fate.UNCLEAR, 0) + batch.counts.get(Fate.REFUSED, 0)
        unclear, words = batch.unclear, self._words
        text = words.count(
            count,
            words.translate(
                "Batches",
                "Send this {n} code again? If it did arrive, Splio may have it twice: look at its"
                " stock first.",
            ),
            words.translate(
                "Batches",
                "Send these {n} codes again? If they did arrive, Splio may have them twice: look"
                " at its stock first.",
            ),
        )
        reward = unclear.reward_id if unclear is not None else batch.reward_id

        def send() -> None:
            if reward is not None:
                self._begin(batch.name, reward, again=True)
            else:
                self._choose_reward(batch, again=True)

        self._ask(text, words.translate("Batches", "Yes, send again"), send)

    def _ask_write(self, batch: BatchRow) -> None:
        words = self._words
        dialog = file_dialog(
            words,
            self._window,
            words.translate("Batches", "File of codes for the printer"),
            str(Path.home()),
            words.translate("Batches", "CSV files (*.csv)"),
            words.translate("Batches", "Write"),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{batch.name}.csv")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, on=True)  # none is overwritten
        dialog.fileSelected.connect(lambda name: self.write(batch, Path(name)))
        self._show(dialog)

    def write(self, batch: BatchRow, path: Path) -> None:
        """Write a batch's whole codes into a new file."""
        self._run(partial(self._write, batch, path))

    def _ask(self, text: str, yes: str, then: Callable[[], None]) -> None:
        no = self._words.translate("Batches", "No, leave it")
        dialog = QuestionDialog(text, yes, no, self._window)
        dialog.accepted.connect(then)
        self._show(dialog)

    def _choose_reward(self, batch: BatchRow, *, again: bool) -> None:
        dialog = RewardDialog(self._rewards(), self._words, self._window)
        dialog.accepted.connect(lambda: self._begin(batch.name, dialog.reward, again=again))
        self._show(dialog)

    def _begin(self, name: str, reward: RewardId, *, again: bool) -> None:
        self._run(partial(self._send, name, reward, again=again), is_sending=True)

    def _run(self, work: Work, *, is_sending: bool = False) -> None:
        self._view.tell("")
        self._view.set_busy(is_busy=True, is_sending=is_sending)
        self._tasks.spawn(self._to_its_end(work), "own codes")

    async def _to_its_end(self, work: Work) -> None:
        try:
            await work()
        except PosError as error:
            self._view.tell(self._words.error(error), is_trouble=True)
        finally:
            self._view.set_busy(is_busy=False)
        await self._reload()

    async def _reload(self, choose: str = "") -> None:
        rows = await self._room.batches()
        names = dict(self._rewards())
        named = [
            row if row.reward_id is None else replace(row, reward_name=names.get(row.reward_id, ""))
            for row in rows
        ]
        self._view.show_batches(named, choose)

    async def _draft(self, dialog: GenerateDialog, prefix: str, count: int) -> None:
        draft: Draft | None = None
        fault = ""
        try:
            draft = await self._room.draft(prefix, count)
        except PosError as error:
            fault = self._words.error(error)
        if not dialog.isVisible():
            return
        if draft is None:
            dialog.show_fault(prefix, count, fault)
        else:
            dialog.show_draft(prefix, count, draft)

    async def _make(self, prefix: str, count: int, reward: RewardId | None) -> None:
        name = await self._room.make(prefix, count, reward)
        self._view.tell(self._words.batch_made(count, prefix, name))
        await self._reload(name)
        if reward is not None:
            self._view.set_busy(is_busy=True, is_sending=True)
            await self._send(name, reward, again=False)

    async def _send(self, name: str, reward: RewardId, *, again: bool) -> None:
        report = await self._room.send(name, reward, self._view.show_progress, again=again)
        self._view.tell(self._sent(report), is_trouble=report.stopped is not None)
        await self._reload(name)

    async def _weigh(self, batch: BatchRow) -> None:
        weighed = await self._room.weigh(batch.name)
        words = self._words
        if weighed.now is None:
            self._view.tell(words.translate("Batches", "Splio does not tell how many it has."))
            return
        now = words.number(weighed.now)
        if weighed.unclear.before is None:
            text = words.translate("Batches", "Splio’s stock has {now} codes left now.")
            self._view.tell(text.format(now=now))
            return
        counted = words.translate(
            "Batches",
            "Splio’s stock should have had {before} codes left before, and has {now} now.",
        ).format(before=words.number(weighed.unclear.before), now=now)
        match weighed.hint:
            case True:
                hint = words.translate("Batches", "It looks as if they arrived.")
            case False:
                hint = words.translate(
                    "Batches", "It looks as if they did not arrive; Splio may take a while."
                )
            case None:
                hint = words.translate("Batches", "That tells neither: look at Splio’s stock.")
        self._view.tell(f"{counted} {hint}")

    async def _arrived(self, batch: BatchRow) -> None:
        count = await self._room.note_arrived(batch.name)
        self._view.tell(self._words.codes_arrived(count))

    async def _write(self, batch: BatchRow, path: Path) -> None:
        count = await self._room.write_codes(batch.name, path)
        self._view.tell(self._words.codes_written(count, str(path)))

    def _sent(self, report: UploadReport) -> str:
        words = self._words
        parts = []
        if report.sent:
            names = dict(self._rewards())
            reward = called(names.get(report.reward_id, ""), report.reward_id)
            parts.append(words.codes_sent(report.sent, reward))
        elif report.stopped is None:
            parts.append(words.nothing_to_send())
        if report.stopped is not None:
            parts.append(words.batch_stopped(report.stopped, report.text))
        return " ".join(parts)

    def _failed(self, error: BaseException) -> None:
        words = self._words
        said = words.error(error) if isinstance(error, PosError) else words.unexpected()
        self._view.tell(said, is_trouble=True)
