"""For which reward a batch is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from posapp.domain.ids import RewardId
from posapp.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from posapp.ui.text import Words


class RewardDialog(QDialog):
    """To be shown by `open()`; accepted means: send them for `reward`."""

    def __init__(
        self, rewards: Sequence[tuple[RewardId, str]], words: Words, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        title = words.translate("Batches", "Send to which reward’s stock?")
        self.setWindowTitle(title)
        self.setMinimumWidth(640)
        self.rewards = QComboBox()
        self.rewards.setAccessibleName(title)
        for reward_id, name in rewards:
            self.rewards.addItem(f"{name} ({reward_id})", reward_id)
        self.send_button = button(words.translate("Batches", "Send"), "main")
        self.send_button.setEnabled(bool(rewards))
        self.back_button = button(words.translate("Batches", "Leave it  Esc"), "second")
        self.send_button.clicked.connect(self.accept)
        self.back_button.clicked.connect(self.reject)
        answers = QHBoxLayout()
        answers.setSpacing(12)
        answers.addWidget(self.back_button, 1)
        answers.addWidget(self.send_button, 1)
        hint = words.translate("Batches", "It stays with this reward: codes cannot be taken back.")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(label("name", title))
        column.addWidget(label("detail", hint))
        left_out = words.translate("Batches", "Rewards whose codes Splio makes are not listed.")
        column.addWidget(label("quiet", left_out))
        column.addWidget(self.rewards)
        column.addLayout(answers)
        self.back_button.setDefault(True)
        self.rewards.setFocus()

    @property
    def reward(self) -> RewardId:
        """The reward that is chosen."""
        return RewardId(str(self.rewards.currentData()))
