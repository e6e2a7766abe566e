"""The program is to be replaced by another version: may it be, and what stands in the way."""

from __future__ import annotations

from posapp.domain.replacing import Doing, MachineSeen, TillSeen
from posapp.ui.text.voice import Voice


class ReplacingWords(Voice):
    """Sentences of `posapp can-update`, `posapp stop` and of a till that is asked to close."""

    def may_replace(self, seen: MachineSeen) -> str:
        """Whether the program may be replaced now."""
        if not seen.may_replace:
            return self.translate(
                "Replacing", "Not now: vouchers are being sent to Splio. Try again in a minute."
            )
        if seen.is_open:
            return self.translate("Replacing", "The program may be updated; the till must close.")
        return self.translate("Replacing", "The program may be updated.")

    def all_closed(self, seen: MachineSeen) -> str:
        """Whether every till of the machine is closed."""
        if seen.is_open:
            return self.translate(
                "Replacing", "A till is still open. Finish the sale, then close its window."
            )
        return self.translate("Replacing", "No till is open.")

    def till_seen(self, till: TillSeen) -> str:
        """One till of the machine and what it is doing."""
        match till.doing:
            case Doing.CLOSED:
                doing = self.translate("Replacing", "closed")
            case Doing.OPEN:
                doing = self.translate("Replacing", "open")
            case Doing.SENDING:
                doing = self.translate("Replacing", "sending to Splio")
            case Doing.UNKNOWN:
                doing = self.translate("Replacing", "open, and its sales cannot be read")
        return f"{till.folder}: {doing}"

    def not_seen(self, folder: str) -> str:
        """A person's folders that may not be looked into."""
        text = self.translate("Replacing", "{folder}: this user may not look into it")
        return text.format(folder=folder)

    def update_waits(self) -> str:
        """To the cashier: somebody installs another version."""
        return self.translate(
            "Replacing", "An update waits: finish this sale, then the till closes by itself."
        )
