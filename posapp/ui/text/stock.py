"""The stock of codes in words, for the command line: what a sync did, how the codes hold out."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from posapp.ui.text.again import retold
from posapp.ui.text.voice import Voice

if TYPE_CHECKING:
    from posapp.domain.stock_level import StockLevel
    from posapp.domain.stock_pass import Survey
    from posapp.domain.voucher import Terms


@retold
class StockWords(Voice):
    """Sentences about the stock."""

    def swept(self, codes: int) -> str:
        """What a sync took away because Splio no longer lists it."""
        return self.count(
            codes,
            self.translate("Stock", "{n} code that Splio no longer lists was removed."),
            self.translate("Stock", "{n} codes that Splio no longer lists were removed."),
        )

    def sweep_withheld(self, survey: Survey) -> str:
        """Splio listed so little that nothing was removed."""
        return self.translate(
            "Stock",
            "Splio listed only {listed} of the {held} entries that this till has. Nothing was"
            " removed: if the next sync finds the same, it will be.",
        ).format(listed=self.number(survey.listed), held=self.number(survey.held))

    def sync_stopped(self, codes: int) -> str:
        """A person stopped a sync; it goes on later."""
        return self.count(
            codes,
            self.translate(
                "Stock",
                "Stopped. What was brought so far ({n} code) is kept; the next sync goes on from"
                " there.",
            ),
            self.translate(
                "Stock",
                "Stopped. What was brought so far ({n} codes) is kept; the next sync goes on from"
                " there.",
            ),
        )

    def no_rewards(self) -> str:
        """The stock holds no rewards yet."""
        return self.translate("Stock", "No rewards are in the stock yet: run “posapp sync” first.")

    def stock_level(
        self, level: StockLevel, terms: Terms, *, unfinished: bool = False, counted: bool = True
    ) -> str:
        """All about one reward's codes, on one line.

        `unfinished` where a sync is under way or was interrupted; not `counted` where nothing was
        counted yet.
        """
        parts = [f"{level.name} ({level.reward_id})", self._left(level.left)]
        if level.alert is not None:
            parts.append(self.translate("Stock", "alert at {n}").format(n=self.number(level.alert)))
        if level.days_left is not None:
            parts.append(self.lasts(level.days_left))
        if counted or level.usable:
            parts.append(
                self.count(
                    level.usable,
                    self.translate("Stock", "{n} granted and usable"),
                    self.translate("Stock", "{n} granted and usable"),
                )
            )
        if terms.purchase_threshold is not None:
            parts.append(
                self.translate("Stock", "from {amount}").format(
                    amount=self.money(terms.purchase_threshold)
                )
            )
        if terms.web_only:
            parts.append(self.translate("Stock", "web only"))
        if level.synced_at is None and unfinished:
            parts.append(self.translate("Stock", "sync not finished"))
        elif level.synced_at is None:
            parts.append(self.translate("Stock", "codes never listed"))
        else:
            parts.append(
                self.translate("Stock", "listed {age}").format(age=self.age(level.synced_at))
            )
        return " · ".join(parts)

    def lasts(self, days: float) -> str:
        """How long codes last at the pace of late."""
        if days < 1:
            return self.translate("Stock", "lasts less than a day")
        if days >= 10:
            return self.translate("Stock", "lasts {n} days").format(n=self.number(round(days)))
        number = self.decimal(Decimal(f"{days:.1f}"))
        return self.translate("Stock", "lasts {n} days").format(n=number)

    def stock_held(self, rewards: int, codes: int) -> str:
        """How much the stock holds: ``12 rewards, 409 codes``."""
        parts = (
            self.count(
                rewards,
                self.translate("Stock", "{n} reward"),
                self.translate("Stock", "{n} rewards"),
            ),
            self.count(
                codes, self.translate("Stock", "{n} code"), self.translate("Stock", "{n} codes")
            ),
        )
        return ", ".join(parts)

    def levels(self, levels: Sequence[StockLevel]) -> str:
        """Whether codes run out anywhere, in one sentence."""
        low = [level for level in levels if level.is_low]
        if not low:
            return self.translate("Stock", "no reward is running out of codes")
        named = ", ".join(
            f"{level.name or level.reward_id} ({self._left(level.left)})" for level in low[:3]
        )
        return self.count(
            len(low),
            self.translate("Stock", "{n} reward is running out of codes: {which}"),
            self.translate("Stock", "{n} rewards are running out of codes: {which}"),
            which=named + (", …" if len(low) > 3 else ""),
        )

    def _left(self, left: int | None) -> str:
        if left is None:
            return self.translate("Stock", "codes left unknown")
        return self.translate("Stock", "{n} left").format(n=self.number(left))
