"""The queue's page in the real window, by keys alone: a real ledger, engine and socket."""

from __future__ import annotations

import asyncio
import csv
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from qasync import QEventLoop

from posapp.app.paths import TillPaths
from posapp.app.run import Opened, opened
from posapp.app.settings import Settings
from posapp.domain.burn import BurnState
from posapp.domain.grant import GrantState
from posapp.domain.people import PeopleError, Right
from posapp.domain.queue import Group
from posapp.sandbox import SandboxServer
from posapp.store.ledger import LedgerView
from posapp.ui.queue.acts import QueueActs
from posapp.ui.queue.dialogs import ActDialog, DecideDialog, ReleaseDialog, SettleDialog
from posapp.ui.queue.grant_dialog import GrantDialog
from posapp.ui.queue.model import Column
from posapp.ui.queue.page import QueuePage
from posapp.ui.text import Words
from tests.app.queue_till import CARD, STATES, code_of, fill
from tests.ui.hands import PULSE, in_focus, type_slowly
from tests.ui.hands import press as touch

_D = TypeVar("_D", bound=ActDialog)
Run = Callable[[Coroutine[Any, Any, None]], None]
EACH = 2


@pytest.fixture
def arun(qapp: QApplication) -> Iterator[Run]:
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        yield runner.run


async def until(wanted: Callable[[], bool | None], what: str, within_s: float = 15.0) -> None:
    end = time.monotonic() + within_s
    while not wanted():
        assert time.monotonic() < end, f"never came: {what}"
        await asyncio.sleep(0.01)


@dataclass
class Queue:
    """The page, and the hands on it."""

    shown: Opened
    page: QueuePage

    @property
    def told(self) -> str:
        """What the page says it did."""
        labels = [one for one in self.page.findChildren(QLabel) if one.isVisible()]
        return "\n".join(one.text() for one in labels)

    def count(self, group: Group | None) -> int:
        return int(self.page.group_buttons[group].text().split("\n")[1])

    @property
    def acts(self) -> QueueActs:
        acts = self.shown.window.findChild(QueueActs)
        assert acts is not None
        return acts

    def dialog(self, kind: type[_D]) -> _D:
        found = self.acts.dialog
        assert isinstance(found, kind), found
        return found

    def column(self, column: Column) -> list[str]:
        model = self.page.table.queue
        return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]

    async def filter(self, group: Group | None) -> None:
        press(self.page.group_buttons[group], Qt.Key.Key_Space)
        wanted = EACH if group is not None else 4 * EACH
        await until(lambda: len(self.column(Column.STATE)) == wanted, f"the {group} ones")

    async def idle(self) -> None:
        await until(lambda: self.page.act_button("send").isEnabled(), "the end of the act")

    def act(self, name: str) -> None:
        made = self.page.act_button(name)
        assert made.isEnabled(), made.text()
        press(made, Qt.Key.Key_Space)


def press(widget: QWidget, key: Qt.Key, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    PULSE.beat(PULSE.HUMAN_S)
    QTest.keyClick(widget, key, held)


@asynccontextmanager
async def queue(settings: Settings) -> AsyncIterator[Queue]:
    async with opened(settings, Words("en", settings.zone), pulse=PULSE) as shown:
        shown.window.showNormal()
        shown.window.resize(1024, 768)
        await until(lambda: shown.desk.last_sync() is not None, "the first sync")
        shown.window.show_office("queue")
        page = cast(QueuePage, shown.window.office.tab("queue"))
        found = Queue(shown, page)
        await until(lambda: bool(found.column(Column.STATE)), "the list")
        yield found


@pytest.fixture
def filled(settings: Settings) -> Settings:
    """Two vouchers of every state; Splio knows none of the codes but those of `known`."""
    fill(settings, EACH)
    return settings.model_copy(update={"request_timeout_s": 2})


def kept(settings: Settings, number: int) -> BurnState:
    with LedgerView.open(TillPaths(settings.data_dir).ledger) as ledger:
        use = ledger.local_use(code_of(number))
        assert use is not None
        return use.state


def lines(settings: Settings, fact: str) -> list[tuple[str | None, dict[str, Any]]]:
    with LedgerView.open(TillPaths(settings.data_dir).ledger) as ledger:
        return [(one.person, one.detail) for one in ledger.journal() if one.fact == fact]


def first_of(state: BurnState) -> int:
    return STATES.index(state) * EACH + 1


def know(splio: SandboxServer, *numbers: int) -> None:
    for number in numbers:
        splio.world.add_attribution(code_of(number).value, reward="bbco-10", card=CARD.value)


def test_figures_equal_the_table_and_filter_it_and_a_list_leaves_masked(
    arun: Run, filled: Settings, tmp_path: Path
) -> None:
    file = tmp_path / "queue.csv"

    async def story() -> None:
        async with queue(filled) as at:
            used = [group for group in Group if group is not Group.HELD]
            await until(lambda: at.count(Group.WAITING) == 0, "all sent")
            # What waited was sent and what was unclear was read: Splio knows neither code.
            assert {group: at.count(group) for group in used} == {
                Group.REJECTED: 3 * EACH,
                Group.UNCLEAR: 0,
                Group.SENDING: 0,
                Group.WAITING: 0,
                Group.DONE: EACH,
            }
            assert at.count(None) == sum(at.count(group) for group in used)
            await until(lambda: len(at.column(Column.STATE)) == 4 * EACH, "all of them")
            assert "8 vouchers worth €80.00" in at.told
            assert at.column(Column.STATE)[:6] == ["✖ Rejected"] * 6
            assert "Used before, on 02/03/2026 at 10:15, in store LYO-02." in at.column(
                Column.REASON
            )
            assert code_of(1).value not in "".join(at.column(Column.CODE))
            await at.filter(Group.DONE)
            assert "2 vouchers worth €20.00" in at.told
            # A search by the ticket, then by the code's last digits.
            QTest.keyClick(at.page.group_buttons[None], Qt.Key.Key_Space)
            at.page.search.setFocus()
            type_slowly(at.page.search, "T-3")
            await until(lambda: at.column(Column.TICKET) == ["T-3"], "the ticket")
            at.page.search.setText(code_of(5).value[-4:])
            await until(lambda: at.column(Column.TICKET) == ["T-5"], "the last four")
            at.page.search.setText("zzz")
            await until(lambda: at.column(Column.TICKET) == [], "nothing")
            assert "0 vouchers worth €0.00" in at.told
            at.page.search.clear()
            await until(lambda: len(at.column(Column.STATE)) == 4 * EACH, "all again")
            at.acts.export(list(at.page.table.queue.numbers), file)
            await until(lambda: "8 vouchers were written to queue.csv." in at.told, "the sentence")
            desk = at.shown.desk.office.queue
            desk._room.session.is_manned = True  # and nobody is signed in
            for right, act in (
                (Right.EXPORT, desk.export([1], file)),
                (Right.RESOLVE, desk.retry([1])),
                (Right.RESOLVE, desk.write_off([1], "why")),
                (Right.RESOLVE, desk.read_now([1])),
                (Right.RESOLVE, desk.send_now()),
                (Right.RESOLVE, desk.grant([])),
                (Right.RESOLVE, desk.ask_again([])),
                (Right.RESOLVE, desk.release([1], "why")),
                (Right.RESOLVE, desk.cancel_sales([], "why")),
            ):
                with pytest.raises(PeopleError, match=r"people\.not_allowed") as caught:
                    await act
                assert caught.value.params["right"] == right.value

    arun(story())
    text = file.read_text(encoding="utf-8-sig")
    found = list(csv.DictReader(text.splitlines()))
    assert len(found) == 4 * EACH
    assert {row["worth"] for row in found} == {"10.00"}
    assert code_of(1).value not in text
    assert CARD.value not in text
    ((_person, detail),) = lines(filled, "QueueExported")
    assert detail == {"file": "queue.csv", "rows": 8}


def test_several_are_tried_again_one_is_settled_and_one_was_meanwhile(
    arun: Run, filled: Settings, splio: SandboxServer
) -> None:
    first = first_of(BurnState.REJECTED)

    async def story() -> None:
        async with queue(filled) as at:
            await until(lambda: at.count(Group.REJECTED) == 3 * EACH, "all judged")
            know(splio, first, first + 1)
            at.page.search.setText("T-")
            table = at.page.table
            at.page.search.setFocus()
            press(at.page.search, Qt.Key.Key_Down)
            assert in_focus() is table
            assert len(table.chosen_numbers) == 1  # seen at once, not after a second key
            line = table.current_line
            assert line is not None
            # What a narrow column cuts is told in full below.
            assert table.isColumnHidden(Column.TRIES)
            row = f"Chèque cadeau 10 € · {line.burn.code.masked} · €10.00 · ticket {line.ref}"
            assert row in at.told and "tries: 1" in at.told
            QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            assert at.page.act_button("retry").text() == "Try again (6)"
            assert at.page.act_button("settle").text() == "Settle… (6)"
            assert not at.page.act_button("read").isEnabled()
            at.act("retry")
            assert in_focus() is table  # not the first tab, as the button goes off
            await until(lambda: "6 vouchers are sent again." in at.told, "the sentence")
            await until(lambda: at.count(Group.DONE) == 2 * EACH, "two confirmed")
            await until(lambda: at.count(Group.REJECTED) == 2 * EACH, "the rest refused again")
            # The choice held through all of that.
            assert len(table.chosen_numbers) == 4 * EACH
            at.act("settle")
            dialog = at.dialog(SettleDialog)
            assert dialog.do_button.text() == "Settle 4 vouchers"
            said = [one.text() for one in dialog.findChildren(QLabel)]
            assert "4 vouchers worth €40.00" in said  # the loss, before it is taken
            touch(dialog.why, Qt.Key.Key_Return)
            assert "Give a reason" in dialog.fault.text()
            type_slowly(dialog.why, "TILL MISTAKE")
            dialog.name.setText("Nadia")
            # Somebody else was faster with one of them.
            burn = at.shown.desk.office.queue._reads.burns(table.chosen_of(BurnState.REJECTED))[0]
            await at.shown.desk._act(lambda core: core.attention.write_off(burn.id, "Luc", "mine"))
            touch(dialog.why, Qt.Key.Key_Return)
            await until(lambda: "marked as settled" in at.told, "the sentence")
            assert "3 vouchers are marked as settled; 1 has changed meanwhile (" in at.told
            assert f"{burn.code.masked} Settled" in at.told
            await until(lambda: at.count(Group.REJECTED) == 0, "none refused")
            await until(lambda: not at.shown.window._bar._rejected.isVisible(), "the status line")
            assert at.count(Group.DONE) == 4 * EACH

    arun(story())
    told = lines(filled, "WrittenOff")
    assert sorted(person or "" for person, _detail in told) == ["Luc", "Nadia", "Nadia", "Nadia"]
    assert kept(filled, first) is BurnState.CONFIRMED


def test_an_unclear_one_is_read_and_never_sent_by_hand(
    arun: Run, filled: Settings, splio: SandboxServer
) -> None:
    unclear = first_of(BurnState.UNCLEAR)

    async def story() -> None:
        with splio.answer_with(503, path=f"/{code_of(unclear).value}"):
            async with queue(filled) as at:
                await until(lambda: at.count(Group.UNCLEAR) == 1, "one that cannot be read")
                press(at.page.group_buttons[Group.UNCLEAR], Qt.Key.Key_Space)
                await until(lambda: len(at.column(Column.STATE)) == 1, "that one")
                QTest.keyClick(at.page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
                assert not at.page.act_button("retry").isEnabled()
                assert not at.page.act_button("settle").isEnabled()
                at.act("read")
                await until(lambda: "1 is still unclear" in at.told, "the sentence")

    arun(story())
    assert all(one.code != code_of(unclear).value for one in splio.world.arrivals)


def test_a_new_reward_is_granted_once_whatever_is_lost_or_decided_by_hand(
    arun: Run, filled: Settings, splio: SandboxServer
) -> None:
    def granted() -> int:
        return sum(
            one.reward == "bbco-10"
            and one.card_code == CARD.value
            and one.reason_msg.upper() == "MISTAKE"
            for one in splio.world.attributions.values()
        )

    async def story() -> None:
        async with queue(filled) as at:
            await until(lambda: at.count(Group.DONE) == EACH, "the list")
            await at.filter(Group.DONE)
            table = at.page.table
            table.setFocus()
            table.selectRow(0)
            assert at.page.act_button("grant").text() == "New reward… (1)"
            with splio.lose_answers("/grant") as lost:
                at.act("grant")
                dialog = at.dialog(GrantDialog)
                assert dialog.card.text() == ""
                assert CARD.masked in dialog.card.placeholderText()
                assert CARD.value not in dialog.card.placeholderText()
                assert dialog.do_button.text() == "Grant 1 reward · €10.00"
                type_slowly(dialog.why, "MISTAKE")
                touch(dialog.why, Qt.Key.Key_Return)
                touch(dialog.why, Qt.Key.Key_Return)  # a second touch finds it shut
                await until(lambda: "It is not clear yet" in at.told, "the open grant")
                assert at.page.ask_button.isVisible()
                assert lost.hits >= 1
            await at.idle()
            if at.page.ask_button.isVisible():
                press(at.page.ask_button, Qt.Key.Key_Space)
            await until(lambda: not at.page.ask_button.isVisible(), "its end")
            assert granted() == 1
            # Who grants for it again is told.
            table.selectRow(0)
            await at.idle()
            at.act("grant")
            again = at.dialog(GrantDialog)
            assert "Granted before: " in "\n".join(one.text() for one in again.findChildren(QLabel))
            with splio.offline():
                type_slowly(again.why, "MISTAKE")
                touch(again.why, Qt.Key.Key_Return)
                await until(lambda: "as soon as Splio takes it" in at.told, "the planned grant")
                await at.idle()
                press(at.page.decide_button, Qt.Key.Key_Space)
                decide = at.dialog(DecideDialog)
                type_slowly(decide.why, "NO LONGER WANTED")
                press(decide.no_button, Qt.Key.Key_Space)
                await until(lambda: "was not granted" in at.told, "the sentence")
            await until(lambda: not at.page.ask_button.isVisible(), "its end")
            assert granted() == 1

    arun(story())
    with LedgerView.open(TillPaths(filled.data_dir).ledger) as ledger:
        other, first = ledger.for_queue.grants.latest()
    assert (first.state, other.state) == (GrantState.GRANTED, GrantState.REFUSED)
    (line,) = lines(filled, "GrantRefused")
    assert "NO LONGER WANTED" in line[1]["answer"].upper()


def test_a_reservation_left_over_is_given_back_unless_it_is_in_hand(
    arun: Run, filled: Settings
) -> None:
    async def story() -> None:
        async with queue(filled) as at:
            await at.filter(Group.HELD)
            table = at.page.table
            table.selectRow(0)
            at.act("release")
            await until(lambda: at.acts.dialog is not None, "the question")
            dialog = at.dialog(ReleaseDialog)
            said = "\n".join(one.text() for one in dialog.findChildren(QLabel))
            assert "A sale without a ticket: opened" in said
            assert "holds 1 voucher" in said
            type_slowly(dialog.why, "LEFT OPEN")
            touch(dialog.why, Qt.Key.Key_Return)
            await until(lambda: "1 voucher can be used again." in at.told, "the sentence")
            await until(lambda: at.count(Group.HELD) == EACH - 1, "one less")
            await at.idle()
            # The other is cancelled with its sale; but not while it is on the till's screen.
            table.selectRow(0)
            (line,) = at.page.table.queue._read(table.chosen_numbers)
            presenter = at.acts._presenter
            presenter.in_hand = lambda: line.burn.sale_id
            at.act("release")
            await until(lambda: "in hand at this till" in at.told, "the refusal")
            presenter.in_hand = lambda: None
            await at.idle()
            at.act("release")
            await until(lambda: at.acts.dialog is not None, "the question")
            dialog = at.dialog(ReleaseDialog)
            type_slowly(dialog.why, "LEFT OPEN")
            press(dialog.cancel_button, Qt.Key.Key_Space)
            await until(lambda: at.count(Group.HELD) == 0, "none")

    arun(story())
    assert len(lines(filled, "Released")) == EACH
    assert len(lines(filled, "SaleCancelled")) == 1
    assert "LEFT OPEN" in lines(filled, "Released")[0][1]["answer"].upper()
