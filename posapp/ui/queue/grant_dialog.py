"""A new reward for a customer: which one, to which card, why; the worth stands on the button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from posapp.domain.code import Code, CodeError
from posapp.domain.grant import GrantKey, GrantOrder
from posapp.domain.ids import BurnId, RewardId
from posapp.domain.money import Money
from posapp.ui.queue.dialogs import ActDialog
from posapp.ui.widgets.labels import label, restyle, show_text

if TYPE_CHECKING:
    from posapp.domain.voucher import Reward
    from posapp.ui.text import Words

_ROWS_SHOWN: Final = 3
_ROW: Final = 56  # pixels: to be touched
_MOST_LISTED: Final = 200  # the search finds the others


@dataclass(frozen=True, slots=True)
class MadeUpFor:
    """A used voucher that a new reward makes up for."""

    burn_id: BurnId
    card_code: Code
    reward_id: RewardId | None
    reward_name: str


class GrantDialog(ActDialog):
    """Grants each customer a new reward. The keys are minted here: one dialog, one grant each."""

    def __init__(
        self,
        made_up_for: Sequence[MadeUpFor],
        rewards: Sequence[Reward],
        warning: str,
        words: Words,
        name: str,
        parent: QWidget,
    ) -> None:
        super().__init__(words.translate("Queue", "Grant a new reward"), "", words, name, parent)
        self._for = made_up_for
        self._keys = [GrantKey(str(uuid4())) for _ in made_up_for]
        self._rewards = {reward.id: reward for reward in rewards}
        self._listed: list[RewardId | None] = []
        self._is_one = len(made_up_for) == 1
        self._known = made_up_for[0].card_code if self._is_one else None
        self.card = QLineEdit()
        if self._known is not None:
            # Never whole: who looks over the manager's shoulder could sell with it.
            told = words.translate("Queue", "{card}, the card of the sale")
            self.card.setPlaceholderText(told.format(card=self._known.masked))
        self.card.setAccessibleName(words.translate("Queue", "Customer’s card"))
        self.finder = QLineEdit()
        self.finder.setPlaceholderText(words.translate("Queue", "Find a reward"))
        self.finder.setAccessibleName(words.translate("Queue", "Find a reward"))
        self.rewards = QListWidget()
        self.rewards.setObjectName("choices")
        self.rewards.setAccessibleName(words.translate("Queue", "Reward"))
        self.rewards.setTabKeyNavigation(False)
        # A long name gives way in the middle: what it is worth stays in sight.
        self.rewards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rewards.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.rewards.setFixedHeight(_ROW * _ROWS_SHOWN)
        self._warning = label("fault")
        show_text(self._warning, warning)
        self._arrange()
        self.finish_layout(
            (
                words.translate("Queue", "Goods were returned"),
                words.translate("Queue", "Mistake at the till"),
                words.translate("Queue", "Voucher was rejected"),
                words.translate("Queue", "Goodwill to the customer"),
            )
        )
        self.finder.textChanged.connect(lambda _text: self._list())
        self.rewards.currentItemChanged.connect(lambda _new, _old: self._price())
        self.card.textEdited.connect(lambda _text: self.forgive())
        self._list()
        self.why.setFocus()

    def forget_card(self) -> None:
        """The card of the sale is nobody's any more: one has to be entered."""
        self._known = None
        self.card.setPlaceholderText("")

    @property
    def chosen(self) -> Reward | None:
        """The reward chosen; None for the same as each customer used."""
        return self._rewards.get(self._picked or RewardId(""))

    def orders(self, by: str) -> Sequence[GrantOrder]:
        """What is to be granted; always the same orders, however often it is asked."""
        made = []
        for key, used in zip(self._keys, self._for, strict=True):
            reward = self._reward_for(used)
            if reward is None:
                continue
            card = self._card() if self._is_one else used.card_code
            why = self.why.text().strip()
            order = GrantOrder(
                key, card, reward.id, reward.name, by, why, 1, reward.worth.value, used.burn_id
            )
            made.append(order)
        return made

    def lacks(self) -> tuple[str, QWidget] | None:
        """A reward and a card too."""
        words = self._words
        if any(self._reward_for(used) is None for used in self._for):
            return words.translate("Queue", "Choose a reward."), self.rewards
        if self._is_one:
            try:
                self._card()
            except CodeError:
                return words.translate("Queue", "Enter the customer’s card."), self.card
        return super().lacks()

    def forgive(self) -> None:
        """The card too."""
        super().forgive()
        restyle(self.card, "fault", value=False)

    def _arrange(self) -> None:
        words = self._words
        body = self.body
        body.addWidget(self._warning)
        if self._is_one:
            body.addWidget(label("caption", self.card.accessibleName()))
            body.addWidget(self.card)
        else:
            told = words.translate("Queue", "{n} customers, each to their own card").format(
                n=words.number(len(self._for))
            )
            body.addWidget(label("detail", told))
        body.addWidget(self.finder)
        body.addWidget(self.rewards)

    def _card(self) -> Code:
        """The card entered, else the one of the sale. Raises `CodeError`."""
        typed = self.card.text().strip()
        return self._known if self._known is not None and not typed else Code.parse(typed)

    def _reward_for(self, used: MadeUpFor) -> Reward | None:
        chosen = self.chosen
        if chosen is not None:
            return chosen
        same = self.rewards.currentRow() >= 0 and self._picked is None
        return self._rewards.get(used.reward_id or RewardId("")) if same else None

    @property
    def _picked(self) -> RewardId | None:
        """What the list stands at; None for the same reward, and for nothing."""
        row = self.rewards.currentRow()
        return self._listed[row] if 0 <= row < len(self._listed) else None

    def _list(self) -> None:
        """The same reward first, then all whose name or number holds what is looked for."""
        words, text = self._words, self.finder.text().strip().casefold()
        self._listed.clear()
        self.rewards.clear()
        if not text and all(used.reward_id in self._rewards for used in self._for):
            same = words.translate("Queue", "The same reward again")
            if len({used.reward_id for used in self._for}) == 1:
                same = (
                    f"{same}: {self._told(self._rewards[self._for[0].reward_id or RewardId('')])}"
                )
            self._add(same, None)
        found = (
            reward
            for reward in self._rewards.values()
            if text in reward.name.casefold() or text in reward.id.casefold()
        )
        for _at, reward in zip(range(_MOST_LISTED), found, strict=False):
            self._add(self._told(reward), reward.id)
        self.rewards.setCurrentRow(0)
        self._price()

    def _add(self, text: str, reward_id: RewardId | None) -> None:
        self._listed.append(reward_id)
        self.rewards.addItem(text)

    def _told(self, reward: Reward) -> str:
        worth = self._words.worth(reward)
        return f"{reward.name} · {worth}" if worth else reward.name

    def _price(self) -> None:
        """On the button: how many, and what they are worth in all."""
        words = self._words
        chosen = [self._reward_for(used) for used in self._for]
        values = [reward.worth.value for reward in chosen if reward is not None]
        worth = Money(sum(value.minor for value in values if value is not None))
        text = words.count(
            len(self._for),
            words.translate("Queue", "Grant {n} reward"),
            words.translate("Queue", "Grant {n} rewards"),
        )
        if worth.minor:
            text = f"{text} · {words.money(worth)}"
        self.do_button.setText(text)
        self.do_button.setAccessibleName(text)
