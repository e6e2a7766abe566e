"""What a manager does in the real window: approve offline, bring the stock in by hand, stop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from posapp.app.run import Opened
from posapp.app.settings import Settings
from posapp.domain.code import Code
from posapp.domain.finding import Kind
from posapp.sandbox import DEMO_CARD, SandboxServer, demo_code
from posapp.ui.shell.workstrip import WorkStrip
from posapp.ui.stock.preview import PreviewDialog
from posapp.ui.till.approval_dialog import ApprovalDialog
from tests.flows.test_window import _said, arun, till, until
from tests.ui.hands import in_focus, scan, type_slowly

__all__ = ["arun"]

UNKNOWN, GOOD = demo_code("unknown").code, demo_code("good").code
Run = Callable[[Coroutine[Any, Any, None]], None]


def _dialog(shown: Opened) -> ApprovalDialog | None:
    return shown.window.findChild(ApprovalDialog)


def test_an_unknown_code_is_sold_offline_on_a_managers_word(
    arun: Run,
    settings: Settings,
    splio: SandboxServer,
) -> None:
    async def story() -> None:
        async with till(settings) as shown:
            await until(lambda: shown.desk.last_sync() is not None, "the first sync")
            window, entry = shown.window, shown.window.till.entry
            scan(in_focus(), DEMO_CARD)
            await until(lambda: window.presenter.basket.member is not None, "the customer")
            with splio.offline():
                scan(in_focus(), GOOD)
                scan(in_focus(), UNKNOWN)
                await until(lambda: "not in our stock, synced" in _said(shown), "unknown")
                QTest.keyClick(window, Qt.Key.Key_F5)
                await until(lambda: _dialog(shown) is not None, "the approval")
                dialog = _dialog(shown)
                assert dialog is not None
                type_slowly(dialog.value, "8")
                QTest.keyClick(dialog.value, Qt.Key.Key_Return)
                type_slowly(dialog.name, "ANN")
                QTest.keyClick(dialog.name, Qt.Key.Key_Return)
                type_slowly(dialog.why, "OK")
                QTest.keyClick(dialog.why, Qt.Key.Key_Return)
                await until(lambda: "2 vouchers" in entry.complete_button.text(), "both accepted")
                entry.amount.setText("60")
                entry.ref.setText("1188")
                QTest.keyClick(window, Qt.Key.Key_F9)
                await until(lambda: "Ticket 1188" in _said(shown), "the completed sale")
                assert shown.desk.queue_state().waiting == 2
                await until(lambda: shown.desk.exposure().count == 2, "the exposure")

    arun(story())


def test_a_file_by_hand_makes_its_codes_known(
    arun: Run,
    settings: Settings,
    tmp_path: Path,
) -> None:
    path = tmp_path / "shop_earnreward_1.csv"
    path.write_text(
        "external_id;card_code;reward_id;expiration_date\n"
        f"{UNKNOWN};{DEMO_CARD};bbco-10;2099-12-31 23:59:59\n"
        "1000739900096;;bbco-10;soon\n",
        encoding="utf-8",
    )

    async def story() -> None:
        async with till(settings) as shown:
            await until(lambda: shown.desk.last_sync() is not None, "the first sync")
            assert shown.desk.sight(Code(UNKNOWN)).kind is Kind.UNKNOWN
            window = shown.window
            QTest.keyClick(window, Qt.Key.Key_F11)
            window.acts.look_into(path)
            await until(lambda: window.findChild(PreviewDialog) is not None, "the preview")
            preview = window.findChild(PreviewDialog)
            assert isinstance(preview, PreviewDialog)
            assert preview.table.rowCount() == 3
            QTest.mouseClick(preview.take_button, Qt.MouseButton.LeftButton)
            await until(lambda: "1 row could not be used" in _said(shown), "the outcome")
            assert shown.desk.sight(Code(UNKNOWN)).kind is Kind.VOUCHER
            scan(in_focus(), UNKNOWN)
            await until(window.till.isVisible, "the till again")
            await asyncio.sleep(0)

    arun(story())


def test_a_sync_by_hand_can_be_stopped_and_says_so(
    arun: Run,
    settings: Settings,
    splio: SandboxServer,
) -> None:
    async def story() -> None:
        async with till(settings) as shown:
            # Told last of all: one that is asked for before would be the first one's end.
            await until(lambda: "running out" in _said(shown), "the first sync's end")
            with splio.slow(0.3):
                shown.window.acts.sync()
                await until(lambda: "Stock sync" in _said(shown), "progress")
                stop = shown.window.findChild(WorkStrip)
                assert stop is not None
                QTest.mouseClick(stop.button, Qt.MouseButton.LeftButton)
                await until(lambda: "Stopped." in _said(shown), "the end")

    arun(story())
