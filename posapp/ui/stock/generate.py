"""Before codes are made: which prefix, how many, for which reward, and what they will look like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from posapp.domain.batch import LARGEST_BATCH, LONGEST_PREFIX, Draft
from posapp.domain.ids import RewardId
from posapp.ui.widgets.labels import button, label, restyle
from posapp.ui.widgets.letterpad import pad_button

if TYPE_CHECKING:
    from posapp.ui.text import Words

_PAUSE_MS = 250
_WIDTH = 720


class GenerateDialog(QDialog):
    """To be shown by `open()`; `draft_wanted` asks for what `show_draft` or `show_fault` answers.

    Accepted means: make them. The button is off until a draft of just this was shown.
    """

    draft_wanted = Signal(str, int)

    def __init__(
        self, rewards: Sequence[tuple[RewardId, str]], words: Words, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.translate("Batches", "Make codes"))
        self.setMinimumWidth(_WIDTH)
        self.prefix = QLineEdit()
        self.prefix.setMaxLength(LONGEST_PREFIX)
        self.prefix.setAccessibleName(words.translate("Batches", "First digits of every code"))
        self.count = QLineEdit()
        self.count.setValidator(QIntValidator(1, LARGEST_BATCH, self))
        self.count.setAccessibleName(words.translate("Batches", "How many codes"))
        self.rewards = QComboBox()
        self.rewards.setAccessibleName(words.translate("Batches", "Reward they are for"))
        self.rewards.addItem(words.translate("Batches", "Only make them, send them later"), None)
        for reward_id, name in rewards:
            self.rewards.addItem(f"{name} ({reward_id})", reward_id)
        self.preview = label("detail")
        self.make_button = button("", "main")
        self.back_button = button(words.translate("Batches", "Leave it  Esc"), "second")
        self.pad_button, self.pad = pad_button(words, self)
        for made in (self.make_button, self.back_button):
            made.setAutoDefault(False)
        self.make_button.clicked.connect(self.accept)
        self.back_button.clicked.connect(self.reject)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        for field in (self.prefix, self.count):
            field.textChanged.connect(lambda _text: self._changed())
            field.returnPressed.connect(self._ask)
        self.rewards.currentIndexChanged.connect(lambda _at: self._name_button())
        self._arrange()
        self._changed()
        self._name_button()
        self.prefix.setFocus()

    @property
    def wanted(self) -> tuple[str, int]:
        """The prefix and the number that are typed now; 0 for no number."""
        text = self.count.text().strip()
        return self.prefix.text().strip(), int(text) if text.isdigit() else 0

    @property
    def reward(self) -> RewardId | None:
        """The reward that is chosen; None to send later."""
        chosen = self.rewards.currentData()
        return RewardId(chosen) if chosen else None

    def show_draft(self, prefix: str, count: int, draft: Draft) -> None:
        """Show what was drawn for this, unless something else is typed by now."""
        if (prefix, count) != self.wanted:
            return
        words = self._words
        lines = [
            words.translate("Batches", "For example: {codes}").format(
                codes="   ".join(code.value for code in draft.examples)
            ),
            words.translate(
                "Batches",
                "Drawn at random with a check digit, none of them a code or card known here."
                " These examples are thrown away.",
            ),
            words.batch_room(draft.room - count, prefix),
        ]
        if not draft.compared:
            lines.append(words.batch_unchecked())
        self._say("\n".join(lines), is_fault=False)
        self.make_button.setEnabled(True)

    def show_fault(self, prefix: str, count: int, text: str) -> None:
        """Show why this cannot be made, unless something else is typed by now."""
        if (prefix, count) == self.wanted:
            self._say(text, is_fault=True)

    def _arrange(self) -> None:
        words = self._words
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for row, (text, field) in enumerate(
            (
                (words.translate("Batches", "First digits"), self.prefix),
                (words.translate("Batches", "How many"), self.count),
                (words.translate("Batches", "Reward"), self.rewards),
            )
        ):
            caption = label("caption", text, wraps=False)
            caption.setBuddy(field)
            grid.addWidget(caption, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.pad_button, 0, 2)
        grid.setColumnStretch(1, 1)
        self.rewards.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        answers = QHBoxLayout()
        answers.setSpacing(12)
        answers.addWidget(self.back_button, 1)
        answers.addWidget(self.make_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(label("name", words.translate("Batches", "Make codes of your own")))
        column.addLayout(grid)
        self.preview.setMinimumHeight(130)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.preview)
        column.addLayout(answers)

    def _changed(self) -> None:
        self.make_button.setEnabled(False)
        prefix, count = self.wanted
        if prefix and count:
            self._pause.start()
            return
        self._pause.stop()
        words = self._words
        self._say(
            words.translate(
                "Batches",
                "Every code begins with these digits; the more codes, the fewer digits. A code is"
                " worth cash: nobody can guess one.",
            ),
            is_fault=False,
        )

    def _ask(self) -> None:
        self._pause.stop()
        prefix, count = self.wanted
        if prefix and count:
            self.draft_wanted.emit(prefix, count)

    def _name_button(self) -> None:
        words = self._words
        self.make_button.setText(
            words.translate("Batches", "Make them")
            if self.reward is None
            else words.translate("Batches", "Make and send them")
        )
        self.make_button.setAccessibleName(self.make_button.text())

    def _say(self, text: str, *, is_fault: bool) -> None:
        self.preview.setText(text)
        restyle(self.preview, "fault", is_fault)
