"""An installer asks the till's window to close: at once, or after the sale in hand."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from posapp.app.paths import TillPaths
from posapp.app.stop_request import asking_to_stop, hear_stop
from posapp.app.update_guard import look_at, stop
from posapp.domain.replacing import Doing
from posapp.ui.shell.window import TillWindow
from posapp.ui.text import Words
from posapp.ui.till.screen import Question
from tests.ui.fake_desk import GOOD
from tests.ui.hands import Tell, in_focus, scan, settle

WAITS = "An update waits: finish this sale, then the till closes by itself."


def test_a_window_closes_after_its_sale_and_says_so(tell: Tell, tmp_path: Path) -> None:
    async def story(window: TillWindow) -> None:
        asked: list[bool] = []
        questions: list[Question] = []
        window.presenter.asks.connect(questions.append)
        window.close_asked.connect(lambda: asked.append(True))
        heard = hear_stop(window, tmp_path, Words("en").update_waits)
        scan(in_focus(), GOOD)
        await settle(window)
        with asking_to_stop([tmp_path]):
            heard.look()
            assert not asked
            assert window.presenter.screen.notice == WAITS
            window.presenter.on_cancel()
            heard.look()
            assert not asked, "the question is still open"
            window.presenter.on_answer(questions[-1], yes=True)
            await settle(window)
            heard.look()
        assert asked == [True]
        heard.stop()

    tell(story)


def test_what_is_typed_is_a_sale_too(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        till = window.presenter
        seen = [till.is_in_sale]
        till.on_amount("12,50", final=True)
        seen.append(till.is_in_sale)
        till.on_amount("", final=True)
        seen.append(till.is_in_sale)
        till.on_ref("T-1")
        seen.append(till.is_in_sale)
        assert seen == [False, True, False, True]

    tell(story)


@pytest.mark.package
@pytest.mark.skipif(sys.platform != "linux", reason="tells the process by Linux' signals")
def test_the_real_program_ends_when_it_is_asked(tmp_path: Path) -> None:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "POSAPP_DATA_DIR": str(tmp_path)}
    till = subprocess.Popen([sys.executable, "-m", "posapp", "demo"], env=env)
    try:
        folder = TillPaths(tmp_path).training
        end = time.monotonic() + 60
        while look_at(folder).doing is Doing.CLOSED and time.monotonic() < end:
            time.sleep(0.1)
        seen = stop(30, folder)
        assert not seen.is_open
        assert till.wait(30) == 0
    finally:
        till.kill()
        till.wait()
