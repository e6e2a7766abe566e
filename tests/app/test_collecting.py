"""Garbage goes in the window's thread."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from posapp.__main__ import STARTING
from posapp.app.collecting import Collector


class Knot:
    """Refers to itself, as a dialog does through its own signals."""

    def __init__(self, seen: list[int]) -> None:
        self.me = self
        weakref.finalize(self, lambda: seen.append(threading.get_ident()))


@pytest.fixture(params=[700, STARTING])
def threshold(request: pytest.FixtureRequest) -> Iterator[int]:
    before = gc.get_threshold()
    gc.set_threshold(request.param, *before[1:])
    yield request.param
    gc.set_threshold(*before)


@pytest.mark.usefixtures("threshold")
def test_a_cycle_made_in_another_thread_goes_in_this_one(qtbot: QtBot) -> None:
    gc.collect()
    seen: list[int] = []
    collector = Collector()
    collector.start()
    try:
        assert not gc.isenabled()

        def work() -> None:
            for _ in range(5_000):
                Knot(seen)

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        assert seen == []
        qtbot.waitUntil(lambda: len(seen) > 0)
        assert set(seen) == {threading.get_ident()}
    finally:
        collector.stop()
    assert gc.isenabled()
