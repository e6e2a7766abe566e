"""Page 5: which of the tenant's own fields carries which rule, with values as they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout

from posapp.domain.errors import PosError
from posapp.domain.fields import FieldSeen, rule_of
from posapp.domain.setup import Step
from posapp.domain.voucher import Rule
from posapp.ui.setup.page import SetupPage, Spawn
from posapp.ui.stock.fields import rule_words
from posapp.ui.widgets.labels import label

if TYPE_CHECKING:
    from posapp.ui.setup.ports import Setup
    from posapp.ui.text import Words


class FieldsPage(SetupPage):
    """A choice for each rule; what the names already say is chosen beforehand."""

    step = Step.FIELDS

    def __init__(self, setup: Setup, words: Words, spawn: Spawn) -> None:
        super().__init__(setup, words, spawn)
        self._fields: tuple[FieldSeen, ...] | None = None
        self._is_asking = False
        self.choices: dict[Rule, QComboBox] = {}
        self._samples = {rule: label("quiet") for rule in Rule}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        for at, rule in enumerate(Rule):
            choice = QComboBox()
            choice.setMinimumHeight(56)
            choice.setMinimumContentsLength(16)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setAccessibleName(rule_words(words, rule))
            choice.currentIndexChanged.connect(lambda _at, rule=rule: self._say(rule))
            caption = label("caption", rule_words(words, rule), wraps=False)
            caption.setBuddy(choice)
            self.choices[rule] = choice
            self._grid.addWidget(caption, 2 * at, 0)
            self._grid.addWidget(choice, 2 * at, 1)
            self._grid.addWidget(self._samples[rule], 2 * at + 1, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self._fill()

    @property
    def can_go_on(self) -> bool:
        """As soon as Splio answered, or could not."""
        return not self._is_asking

    def enter(self) -> None:
        """Ask Splio for the rewards, once."""
        self.choices[Rule.PURCHASE_THRESHOLD].setFocus(Qt.FocusReason.OtherFocusReason)
        if self._fields is None and self.standing.has_key:
            self._is_asking = True
            self._spawn(self._ask(), "setup-fields")

    async def leave(self) -> None:
        """Keep the choices that differ from what is set. Raises `SettingsError`."""
        if not self._fields:
            return
        chosen = {
            rule: choice.currentData()
            for rule, choice in self.choices.items()
            if choice.isEnabled()
        }
        await self._setup.keep_fields(chosen)

    async def _ask(self) -> None:
        self.busy.show()
        try:
            self._fields = tuple(await self._setup.fields())
        except PosError as error:
            self.tell(self._words.setup_fault(error))
        finally:
            self.busy.hide()
            self._is_asking = False
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        words, fields = self._words, self._fields
        self.lead.setText(self._lead(fields))
        standing = self.standing
        unused = words.translate("Setup", "No field")
        for rule, choice in self.choices.items():
            choice.blockSignals(True)
            choice.clear()
            choice.addItem(unused, None)
            for field in fields or ():
                choice.addItem(field.name or str(field.id), field)
                if rule_of(field, standing.field_map) is rule:
                    choice.setCurrentIndex(choice.count() - 1)
            choice.setEnabled(bool(fields))
            choice.blockSignals(False)
            self._say(rule)

    def _lead(self, fields: Sequence[FieldSeen] | None) -> str:
        words = self._words
        if fields:
            return words.translate(
                "Setup",
                "Your rewards carry their rules in fields of your own. Check which field says what;"
                " values of yours stand below each.",
            )
        if fields is None and self._is_asking:
            return words.translate("Setup", "Asking Splio for your rewards …")
        return words.translate(
            "Setup",
            "The rules of your rewards come from fields of your own. None are known yet; go on, and"
            " check them later in the office, under Stock.",
        )

    def _say(self, rule: Rule) -> None:
        field: FieldSeen | None = self.choices[rule].currentData()
        text = ""
        if field is not None:
            values = " · ".join(field.samples)
            text = self._words.rewards_with(field.rewards, values or "–")
        self._samples[rule].setText(text)
        self.choices[rule].setAccessibleDescription(text)
