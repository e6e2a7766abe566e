"""A presenter without a widget, with everything it said."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from posapp.domain.code import Code
from posapp.domain.cue import Cue
from posapp.ui.text import Words
from posapp.ui.till.presenter import TillPresenter
from posapp.ui.till.screen import Place, Question
from tests.ui.fake_desk import (
    CARD,
    FakeDesk,
)


class Till:
    """A presenter with everything it said."""

    def __init__(self, desk: FakeDesk, words: Words) -> None:
        self.desk = desk
        self.presenter = TillPresenter(desk, words)
        self.questions: list[Question] = []
        self.places: list[Place] = []
        self.beeps = 0
        self.presenter.asks.connect(self.questions.append)
        self.presenter.go_to.connect(self.places.append)
        self.cues: list[Cue] = []
        self.presenter.alert.connect(self._beep)
        self.presenter.cue.connect(self._hear)
        self.presenter.start()

    def _beep(self) -> None:
        self.beeps += 1

    def _hear(self, cue: Cue) -> None:
        self.cues.append(cue)
        self.beeps += cue in {Cue.ATTENTION, Cue.REFUSE}

    @property
    def codes(self) -> list[Code]:
        return [row.code for row in self.presenter.screen.rows]

    @property
    def left_open(self) -> str:
        left = self.presenter.screen.left_open
        return left.text if left else ""

    @property
    def panel_reason(self) -> str:
        return self.presenter.screen.panel.reason

    async def scan(self, *codes: Code) -> None:
        for code in codes:
            self.presenter.on_scan(code.value)
        await self.presenter.settle()

    async def ready(self, *codes: Code, amount: str = "60") -> None:
        await self.scan(CARD, *codes)
        self.presenter.on_amount(amount, final=True)
        self.presenter.on_ref("T-42")
        await self.presenter.settle()


Story = Callable[[Callable[[Till], Awaitable[None]]], Till]
