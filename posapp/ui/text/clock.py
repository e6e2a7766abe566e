"""Sentences about the till's time: what is the matter with it, and what to do."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from posapp.ui.text.voice import Voice

if TYPE_CHECKING:
    from posapp.domain.timekeeping import ClockState


class ClockWords(Voice):
    """What cashier, manager and journal are told of the clock."""

    def clock_notice(self, state: ClockState) -> str:
        """For the cashier, only where verdicts may be wrong for it; empty otherwise."""
        if not state.doubted:
            return ""
        return self.translate(
            "Clock",
            "This till’s clock may be wrong. Before you refuse a voucher for its dates, ask a"
            " manager.",
        )

    def clock_sentence(self, state: ClockState) -> str:
        """For the manager; empty where all is well."""
        if state.doubted:
            return self.translate(
                "Clock",
                "This machine’s clock has jumped, and Splio has not confirmed the time yet. Set"
                " date and time of this machine.",
            )
        if not state.is_off:
            return ""
        far = self.stretch(abs(state.offset))
        if state.offset > timedelta():
            return self.translate(
                "Clock",
                "This machine’s clock is {far} slow. The till goes by Splio’s time: sales are"
                " dated right. Set date and time of this machine.",
            ).format(far=far)
        return self.translate(
            "Clock",
            "This machine’s clock is {far} fast. The till goes by Splio’s time: sales are dated"
            " right. Set date and time of this machine.",
        ).format(far=far)

    def clock_moved(self, told: dict[str, Any]) -> list[str]:
        """A line of the journal about a leap: how far, and what the till made of it."""
        by_s, shift_s = told.get("by_s"), told.get("shift_s")
        if not isinstance(by_s, int) or not isinstance(shift_s, int):
            return []
        parts = []
        if by_s:
            far = self.stretch(timedelta(seconds=abs(by_s)))
            parts.append(
                self.translate("Clock", "ahead by {far}").format(far=far)
                if by_s > 0
                else self.translate("Clock", "back by {far}").format(far=far)
            )
        if not shift_s:
            parts.append(self.translate("Clock", "the till kept its time"))
        else:
            far = self.stretch(timedelta(seconds=abs(shift_s)))
            parts.append(self.translate("Clock", "the till’s time moved {far}").format(far=far))
        return parts

    def clock_trusted(self) -> str:
        """A person confirmed this machine's clock."""
        return self.translate("Clock", "This machine’s clock is taken for right from now on.")

    def clock_well(self) -> str:
        """Nothing is the matter."""
        return self.translate("Clock", "The clock is right, as far as the till knows.")

    def stretch(self, far: timedelta) -> str:
        """A length of time in one unit: ``40 s``, ``12 min``, ``3 h``, ``365 days``."""
        seconds = round(far.total_seconds())
        if seconds < 120:
            return self.translate("Clock", "{n} s").format(n=self.number(seconds))
        if seconds < 120 * 60:
            return self.translate("Clock", "{n} min").format(n=self.number(seconds // 60))
        if seconds < 48 * 3600:
            return self.translate("Clock", "{n} h").format(n=self.number(seconds // 3600))
        return self.translate("Clock", "{n} days").format(n=self.number(seconds // 86400))
