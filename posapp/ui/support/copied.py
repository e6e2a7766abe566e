"""The question which till this is, above the support page while nobody judged a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from posapp.domain.errors import PosError
from posapp.domain.place import Answer, Copy
from posapp.ui.tasks import Tasks
from posapp.ui.theme import Tone
from posapp.ui.widgets.badge import Badge
from posapp.ui.widgets.labels import button, label, restyle, show_text

if TYPE_CHECKING:
    from posapp.ui.support.page import SupportPage
    from posapp.ui.support.ports import Support
    from posapp.ui.text import Words

_BADGE = 30


class CopyQuestion(QFrame):
    """Says whose data these are; an answer takes two presses, since nothing takes it back."""

    answered = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("row")
        self._words = words
        self._chosen: Answer | None = None
        badge = Badge(_BADGE)
        badge.show_tone(Tone.BAD, on_its_ground=False)
        self._told = label("rowtitle")
        self._asked = label("summary", words.copy_question())
        self.said = label("summary")
        self.said.hide()
        self.buttons: dict[Answer, QPushButton] = {}
        choices = QHBoxLayout()
        choices.setSpacing(12)
        for answer in Answer:
            made = button(words.copy_answer(answer), "second")
            made.setAccessibleDescription(words.copy_meaning(answer))
            made.clicked.connect(lambda _checked=False, one=answer: self._press(one))
            self.buttons[answer] = made
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(made)
            column.addWidget(label("rowreason", words.copy_meaning(answer)))
            column.addStretch(1)
            choices.addLayout(column, 1)
        self._choices = QWidget()
        choices.setContentsMargins(0, 0, 0, 0)
        self._choices.setLayout(choices)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(badge)
        head.addWidget(self._told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._asked)
        column.addWidget(self._choices)
        column.addWidget(self.said)
        self.hide()

    def show_copy(self, copy: Copy | None) -> None:
        """Ask about a copy; gone where there is none and nothing was answered."""
        self._choose(None)
        if copy is not None:
            self._told.setText(self._words.copy_told(copy))
            self.setAccessibleName(f"{self._words.copy_question()} {self._words.copy_told(copy)}")
        self._asked.setVisible(copy is not None)
        self._choices.setVisible(copy is not None)
        self.setVisible(copy is not None or not self.said.isHidden())

    def say(self, said: str, *, is_bad: bool = False) -> None:
        """What came of the answer."""
        restyle(self.said, "role", "fault" if is_bad else "summary")
        show_text(self.said, said)

    def _press(self, answer: Answer) -> None:
        if self._chosen is answer:
            self._choose(None)
            self.answered.emit(answer)
        else:
            self._choose(answer)

    def _choose(self, chosen: Answer | None) -> None:
        self._chosen = chosen
        for answer, made in self.buttons.items():
            name = self._words.copy_answer(answer)
            made.setText(self._words.press_again(name) if answer is chosen else name)


class CopyActs(QObject):
    """Asks when the page is opened, and takes the answer to the till."""

    def __init__(self, support: Support, words: Words, page: SupportPage) -> None:
        super().__init__(page)
        self._support = support
        self._words = words
        self._page = page
        self.question = CopyQuestion(words, page)
        self._tasks = Tasks(self._failed)
        page.put_first(self.question)
        page.entered.connect(self.ask)
        self.question.answered.connect(self._answer)

    def ask(self) -> None:
        """Ask, where there is something to ask."""
        try:
            self.question.show_copy(self._support.copy())
        except PosError:
            self.question.show_copy(None)  # the doctor below tells what is wrong with the file

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self._tasks.settle()

    def _answer(self, answer: Answer) -> None:
        self._tasks.spawn(self._take(answer), "which till this is")

    async def _take(self, answer: Answer) -> None:
        count = await self._support.answer_copy(answer)
        self.question.say(self._words.copy_answered(answer, count))
        self.ask()
        self._page.look_wanted.emit()

    def _failed(self, error: BaseException) -> None:
        said = self._words.error(error) if isinstance(error, PosError) else self._words.unexpected()
        self.question.say(said, is_bad=True)
