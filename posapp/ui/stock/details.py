"""What there is to know of one reward: what it takes off, when, its fields, its codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from posapp.ui.widgets.labels import label, show_text

if TYPE_CHECKING:
    from posapp.domain.life import StatusCounts
    from posapp.domain.voucher import Reward
    from posapp.ui.stock.rows import RewardRow
    from posapp.ui.text import Words


class RewardDetails(QScrollArea):
    """Beside or below the table; decides nothing."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(words.translate("Levels", "Details of the reward"))
        card = QFrame()
        card.setObjectName("card")
        self.name = label("name")
        self._worth, self._counts, self._fields = label("quiet"), label("quiet"), label("quiet")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(4)
        for part in (self.name, self._worth, self._counts, self._fields):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(card)
        self._reward_id = ""

    @property
    def text(self) -> str:
        """All that is said."""
        parts = (self.name, self._worth, self._counts, self._fields)
        return "\n".join(part.text() for part in parts)

    def show_reward(self, row: RewardRow | None) -> None:
        """Show what is known at once; the counts come by `show_counts`."""
        words = self._words
        if row is None:
            self._reward_id = ""
            self.name.setText(words.translate("Levels", "No reward is chosen."))
            for part in (self._worth, self._counts, self._fields):
                show_text(part, "")
            return
        is_other = row.level.reward_id != self._reward_id
        self._reward_id = row.level.reward_id
        self.name.setText(row.level.name)
        show_text(self._worth, " · ".join(self._terms(row)))
        if is_other:
            show_text(self._counts, words.translate("Levels", "Counting its codes…"))
        show_text(self._fields, self._fields_text(row.reward))

    def show_counts(self, reward_id: str, found: StatusCounts | None) -> None:
        """Show how many codes are in which status; None where they could not be counted."""
        if reward_id != self._reward_id:
            return
        words = self._words
        if found is None:
            show_text(self._counts, "")
            return
        if not found.held:
            show_text(self._counts, words.translate("Levels", "None of its codes are here."))
            return
        parts = [
            f"{words.voucher_status(status)} {words.number(count)}"  # no plural of it is needed so
            for status, count in sorted(found.counts.items(), key=lambda one: -one[1])
        ]
        head = words.count(
            found.held,
            words.translate("Levels", "{n} code here:"),
            words.translate("Levels", "{n} codes here:"),
        )
        show_text(self._counts, f"{head} {', '.join(parts)}")

    def _terms(self, row: RewardRow) -> list[str]:
        words, reward = self._words, row.reward
        parts = [words.worth(reward) or words.translate("Levels", "not in money")]
        parts.append(words.translate("Levels", "number {id}").format(id=row.level.reward_id))
        if reward is not None:
            parts.append(self._validity(reward))
            if reward.holding_days > 0:
                parts.append(
                    words.count(
                        reward.holding_days,
                        words.translate("Levels", "waits {n} day after it is granted"),
                        words.translate("Levels", "waits {n} days after it is granted"),
                    )
                )
        if row.terms.purchase_threshold is not None:
            parts.append(
                words.translate("Levels", "from a purchase of {amount}").format(
                    amount=words.money(row.terms.purchase_threshold)
                )
            )
        if row.terms.web_only:
            parts.append(words.translate("Levels", "online shop only"))
        parts += [
            words.translate("Levels", "cannot be read: {field} = {value}").format(
                field=odd.field_name, value=odd.value
            )
            for odd in row.terms.unreadable
        ]
        return [part for part in parts if part]

    def _validity(self, reward: Reward) -> str:
        words = self._words
        if not reward.forced_validity:
            return ""
        start, end = reward.forced_from, reward.forced_until
        if start is not None and end is not None:
            return words.translate("Levels", "usable {start} to {end}").format(
                start=words.date(start), end=words.date(end)
            )
        if start is not None:
            return words.translate("Levels", "usable from {start}").format(start=words.date(start))
        if end is not None:
            return words.translate("Levels", "usable until {end}").format(end=words.date(end))
        return ""

    def _fields_text(self, reward: Reward | None) -> str:
        if reward is None or not reward.custom_fields:
            return ""
        named = [f"{field.name} = {field.value or '–'}" for field in reward.custom_fields]
        return self._words.translate("Levels", "Fields: {fields}").format(fields=" · ".join(named))
