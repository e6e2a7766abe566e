"""Copies of the till's sales in words: made, kept, looked into, put back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from posapp.domain.backup import BackupReport, Kin, Restored, RestoreView, Second
from posapp.domain.burn import BurnState
from posapp.ui.text.states import StateWords


class BackupWords(StateWords):
    """Sentences of `posapp backup`, `posapp restore`, the doctor and the support page."""

    def backup_made(self, report: BackupReport, size: str) -> str:
        """A copy was made and checked; where it lies."""
        text = self.translate("Backup", "Backup made and checked ({size}): {path}")
        return text.format(size=size, path=str(report.backup.path))

    def backup_saved(self, size: str) -> str:
        """A copy was made and checked, on a page with little room."""
        return self.translate("Backup", "Backup made and checked ({size}).").format(size=size)

    def backup_second(self, second: Second) -> str:
        """How the copy to the second folder went; empty where that is well or not set."""
        match second:
            case Second.MISSING:
                return self.translate(
                    "Backup",
                    "The second folder is not there: plug in the disk, or check the share.",
                )
            case Second.FAILED:
                return self.translate(
                    "Backup", "The copy to the second folder failed: check that disk."
                )
            case Second.NOT_SET | Second.MADE:
                return ""

    def backup_working(self) -> str:
        """A copy is being made; the till sells on."""
        return self.translate("Backup", "Making a backup. You can go on selling.")

    def backup_button(self) -> str:
        """The button that makes a copy at once."""
        return self.translate("Backup", "Back up now")

    def backup_told(self, newest: datetime | None) -> str:
        """How old the newest copy is."""
        if newest is None:
            return self.translate("Backup", "none yet")
        return self.translate("Backup", "the newest is of {when}").format(when=self.moment(newest))

    def backup_advice(self, cause: str) -> str:
        """What to do about the copies."""
        if cause == "second":
            return self.backup_second(Second.MISSING)
        return self.translate("Backup", "Leave the till open, or make one on the support page.")

    def backup_inside(self, view: RestoreView) -> list[str]:
        """What a copy holds, and what it lacks beside the till's sales, a line each."""
        copy = view.copy
        newest = self.moment(copy.newest) if copy.newest else "–"
        lines = [
            self.translate("Backup", "The copy is sound: till {till}, up to {when}.").format(
                till=copy.till or "–", when=newest
            ),
            self.translate("Backup", "Written by posapp {version} ({schema}).").format(
                version=copy.written_by or "?", schema=copy.version
            ),
            self.count(
                copy.sales,
                self.translate("Backup", "{n} sale, {open} of them open."),
                self.translate("Backup", "{n} sales, {open} of them open."),
                open=self.number(copy.open_sales),
            ),
            self.states_told(copy.states),
        ]
        if view.current is None:
            lines.append(
                self.translate("Backup", "The till’s own file cannot be read ({cause}).").format(
                    cause=view.trouble
                )
            )
        return [line for line in lines if line] + self._beside(view)

    def states_told(self, states: Mapping[BurnState, int]) -> str:
        """How many vouchers stand where."""
        return ", ".join(
            f"{self.burn_state(state)}: {self.number(states[state])}"
            for state in BurnState
            if states.get(state)
        )

    def _beside(self, view: RestoreView) -> list[str]:
        lines: list[str] = []
        if view.kin is Kin.OTHER:
            lines.append(self.translate("Backup", "This is a copy of another till."))
        elif view.current is not None and view.later_lines:
            lines.append(
                self.count(
                    view.later_lines,
                    self.translate("Backup", "The till has {n} line of journal more."),
                    self.translate("Backup", "The till has {n} lines of journal more."),
                )
            )
            lines.append(
                self.count(
                    view.later_sales,
                    self.translate("Backup", "{n} completed sale is not in the copy."),
                    self.translate("Backup", "{n} completed sales are not in the copy."),
                )
            )
            states = self.states_told(view.later_burns)
            if states:
                text = self.translate("Backup", "Vouchers that are not in the copy: {states}")
                lines.append(text.format(states=states))
            lines.append(
                self.translate(
                    "Backup", "A restore takes them over, as far as the till’s file can be read."
                )
            )
        if view.in_doubt:
            lines.append(
                self.count(
                    view.in_doubt,
                    self.translate("Backup", "{n} voucher is first checked at Splio, then sent."),
                    self.translate("Backup", "{n} vouchers are first checked at Splio, then sent."),
                )
            )
        return lines

    def restore_ask(self) -> str:
        """The question before a restore."""
        return self.translate(
            "Backup",
            "Put this copy in the place of the till’s sales? They are set aside, not lost.",
        )

    def restore_done(self, done: Restored) -> list[str]:
        """What a restore did, a line each."""
        lines = [self.translate("Backup", "The copy is in place.")]
        if done.aside is not None:
            text = self.translate("Backup", "What was there before lies in {path}.")
            lines.append(text.format(path=str(done.aside)))
        if done.carried:
            lines.append(
                self.count(
                    done.carried,
                    self.translate("Backup", "{n} newer sale was taken over."),
                    self.translate("Backup", "{n} newer sales were taken over."),
                )
            )
        if done.not_carried:
            lines.append(
                self.count(
                    done.not_carried,
                    self.translate(
                        "Backup", "{n} newer sale could not be taken over: ask support."
                    ),
                    self.translate(
                        "Backup", "{n} newer sales could not be taken over: ask support."
                    ),
                )
            )
        if done.in_doubt:
            lines.append(
                self.count(
                    done.in_doubt,
                    self.translate("Backup", "{n} voucher is checked at Splio before it is sent."),
                    self.translate(
                        "Backup", "{n} vouchers are checked at Splio before they are sent."
                    ),
                )
            )
        lines.append(
            self.translate("Backup", "Customers forgotten since then must be forgotten again.")
        )
        return lines

    def backup_outlasts(self, days: int) -> str:
        """Copies still hold what was forgotten now."""
        return self.count(
            days,
            self.translate("Backup", "Backups hold it for up to {n} more day."),
            self.translate("Backup", "Backups hold it for up to {n} more days."),
        )

    def backup_fact(self, fact: str) -> str:
        """What the journal's lines about copies are called; empty for others."""
        match fact:
            case "BackedUp":
                return self.translate("Backup", "Backup made")
            case "LedgerRestored":
                return self.translate("Backup", "Backup put in place")
            case "Restored":
                return self.translate("Backup", "To be checked after a backup was put in place")
            case _:
                return ""

    def backup_error(self, code: str) -> str | None:
        """The unfilled sentence of an error about copies."""
        match code:
            case "backup.nothing":
                return self.translate("Backup", "There is nothing to back up yet.")
            case "backup.other_till":
                return self.translate(
                    "Backup",
                    "This is a copy of another till ({till}). Nothing was changed. If this till"
                    " takes that one’s place, add --from-another-till.",
                )
            case "store.restoring":
                return self.translate(
                    "Backup",
                    "A backup of the sales was being put back, and that was cut off. Open the till"
                    " once: it ends that first. Nothing is lost.",
                )
            case "store.bad_copy":
                return self.translate(
                    "Backup",
                    "A copy of the till’s data ({path}) was made, but is not sound: nothing goes on"
                    " without one. Nothing was changed: check the disk and tell the manager.",
                )
            case "store.newer_than":
                return self.translate(
                    "Backup",
                    "The till’s data ({path}) were written by a newer version of this program."
                    " Install posapp {install} or newer; nothing was changed.",
                )
            case _:
                return None
