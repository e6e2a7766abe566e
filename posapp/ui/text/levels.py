"""How the codes of rewards hold out, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from posapp.ui.text.again import retold
from posapp.ui.text.voice import Voice

if TYPE_CHECKING:
    from posapp.domain.stock_level import StockLevel

_NAMED = 2  # rewards named in a notice; the others are counted
_NAME = 26


@retold
class LevelWords(Voice):
    """Sentences about what is left of the codes of a reward."""

    def low_notice(self, levels: Sequence[StockLevel]) -> str:
        """Which rewards are running out of codes; empty where none is."""
        low = [level for level in levels if level.is_low]
        if not low:
            return ""
        told = [self._low(level) for level in low[:_NAMED]]
        if len(low) > _NAMED:
            more = self.translate("Levels", "{n} more")
            told.append(more.format(n=self.number(len(low) - _NAMED)))
        return self.count(
            len(low),
            self.translate("Levels", "{n} reward is running out of codes: {which} (F11)."),
            self.translate("Levels", "{n} rewards are running out of codes: {which} (F11)."),
            which=", ".join(told),
        )

    def _low(self, level: StockLevel) -> str:
        left = self.translate("Levels", "{n} left").format(n=self.number(level.left or 0))
        facts = [left]
        if level.left and level.days_left is not None:
            facts.append(self.days_left(level.days_left))
        name = level.name if len(level.name) <= _NAME else level.name[: _NAME - 1] + "…"
        return f"{name} ({', '.join(facts)})"

    def days_left(self, days: float) -> str:
        """How long codes last at the pace of late."""
        if days < 1:
            return self.translate("Levels", "less than a day")
        return self.count(
            round(days),
            self.translate("Levels", "about {n} day"),
            self.translate("Levels", "about {n} days"),
        )
