"""The face's fixtures: a fake till, words in both languages, coroutines on Qt's own loop."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from typing import Any, Protocol, TypeVar
from zoneinfo import ZoneInfo

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from posapp.devices.wedge import Wedge
from posapp.ui.shell.window import open_window
from posapp.ui.text import Words
from tests.ui.fake_desk import NOW, FakeDesk
from tests.ui.hands import PULSE, Tell
from tests.ui.hands import Story as WindowStory
from tests.ui.harness import Story, Till

_T = TypeVar("_T")


class Run(Protocol):
    """Runs one coroutine to its end."""

    def __call__(self, work: Coroutine[Any, Any, _T], /) -> _T: ...


@pytest.fixture
def arun(qapp: QApplication) -> Iterator[Run]:
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        yield runner.run


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


def speak(language: str, now: Callable[[], Any] = lambda: NOW) -> Words:
    return Words(language, ZoneInfo("Europe/Paris"), now)


@pytest.fixture(params=["en", "fr"])
def words(request: pytest.FixtureRequest) -> Words:
    return speak(request.param)


@pytest.fixture
def english() -> Words:
    return speak("en")


@pytest.fixture
def french() -> Words:
    return speak("fr")


@pytest.fixture
def till(arun: Run, desk: FakeDesk) -> Story:
    def tell(story: Callable[[Till], Awaitable[None]]) -> Till:
        async def main() -> Till:
            made = Till(desk, speak("en"))
            await story(made)
            await made.presenter.settle()
            await made.presenter.close()
            return made

        return arun(main())

    return tell


@pytest.fixture
def tell(arun: Run, desk: FakeDesk) -> Tell:
    """Opens the window with a scanner, tells a story in it, and shuts it."""

    def run(story: WindowStory, language: str = "en", size: tuple[int, int] = (1024, 768)) -> None:
        async def main() -> None:
            window = open_window(desk, speak(language))
            window.showNormal()
            window.resize(*size)
            wedge = Wedge(window, claims=window.claims, clock=PULSE)
            wedge.scanned.connect(window.scan)
            wedge.unheard.connect(window.scan_unheard)
            wedge.arm()
            try:
                await asyncio.sleep(0.02)
                await story(window)
            finally:
                wedge.disarm()
                await window.shut()
                window.hide()
                window.deleteLater()
                await asyncio.sleep(0)

        arun(main())

    return run
