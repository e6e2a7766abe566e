"""What the pages of the wizard share: a title, a lead, a body, and one line for what went wrong."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from posapp.domain.setup import Standing, Step
from posapp.ui.widgets.labels import as_tip, label, restyle, show_text

if TYPE_CHECKING:
    from posapp.ui.setup.ports import Setup
    from posapp.ui.text import Words

Spawn = Callable[[Coroutine[object, object, None], str], None]
_LINE_WIDTH = 760  # longer lines are hard to read on a wide screen


class SetupPage(QWidget):
    """One task. `changed` says that Next, or its words, may have changed.

    A page never writes half: all it keeps, it keeps in `leave`.
    """

    changed = Signal()
    go_on = Signal()
    step = Step.LANGUAGE

    def __init__(self, setup: Setup, words: Words, spawn: Spawn) -> None:
        super().__init__()
        self._setup = setup
        self._words = words
        self._spawn = spawn
        self.setObjectName("setuppage")
        self.setAccessibleName(words.step_title(self.step))
        self.title = label("title", words.step_title(self.step))
        self.lead = label("lead")
        self.fault = label("fault")
        self.fault.setMinimumHeight(48)
        self.fault.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedHeight(14)
        policy = self.busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.busy.setSizePolicy(policy)
        self.busy.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 18, 32, 8)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.lead)
        column.addLayout(self.body, 1)
        column.addWidget(self.busy)
        column.addWidget(self.fault)

    @property
    def standing(self) -> Standing:
        """What is set now."""
        return self._setup.standing

    @property
    def can_go_on(self) -> bool:
        """Whether Next may be pressed."""
        return True

    @property
    def next_words(self) -> str:
        """What Next is called here."""
        return self._words.translate("Setup", "Next")

    @property
    def later_words(self) -> str:
        """What going on without this task is called; empty where that is not offered."""
        return ""

    def enter(self) -> None:
        """The page came to the front: show what is set, take the keyboard."""

    async def leave(self) -> None:
        """Keep what was entered. Raises `PosError` where the page must stay."""

    async def skip(self) -> None:
        """Keep what can be kept without this task being done. Raises `PosError`."""

    async def abandon(self) -> None:
        """The page is left without Next: end what is under way."""

    def tell(self, text: str, *, is_fault: bool = True) -> None:
        """One sentence below the task; an empty one takes it away."""
        restyle(self.fault, "role", "fault" if is_fault else "lead")
        self.fault.setText(text)
        self.fault.setAccessibleName(text)

    def field(self, caption: str, text: str = "", hint: str = "") -> QLineEdit:
        """A field with its caption above, added to the body."""
        made = QLineEdit(text)
        made.setAccessibleName(caption)
        made.setPlaceholderText(hint)
        made.setMaximumWidth(_LINE_WIDTH)
        made.textChanged.connect(lambda _text: self.changed.emit())
        made.returnPressed.connect(self.go_on)
        above = label("caption", caption)
        above.setBuddy(made)
        self.body.addWidget(above)
        self.body.addWidget(made)
        return made

    def fix(self, widget: QWidget, name: str) -> bool:
        """Shut a field whose setting something outside the file gives; True where that is so."""
        where = self.standing.fixed.get(name)
        if where is None:
            return False
        widget.setEnabled(False)
        told = self._words.translate("Setup", "Given by {where}; change it there.")
        widget.setToolTip(as_tip(told.format(where=where)))
        return True


def say(widget: QLabel, text: str) -> None:
    """Show a sentence, for the screen reader too; nothing for an empty one."""
    show_text(widget, text)
    widget.setAccessibleName(text)
