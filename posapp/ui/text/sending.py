"""Catching up with Splio in words: how far it is, why it has stopped, what works meanwhile."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_never

from posapp.domain.link import LinkState
from posapp.ui.text.voice import Voice


class SendingWords(Voice):
    """Sentences about sending used vouchers to Splio, for the status bar and its details."""

    def sending(self, done: int, total: int, time_left: timedelta | None) -> tuple[str, ...]:
        """How far a long queue has been sent: in full, then shorter for a narrow bar."""
        counts = {"done": self.number(done), "total": self.number(total)}
        if time_left is None:
            return (
                self.translate("Sending", "Sending to Splio: {done} of {total}").format(**counts),
                self.translate("Sending", "Sending: {done} of {total}").format(**counts),
            )
        left = self._time_left(time_left)
        return (
            self.translate("Sending", "Sending to Splio: {done} of {total}, {time} left").format(
                **counts, time=left
            ),
            self.translate("Sending", "Sending: {done} of {total}, {time}").format(
                **counts, time=left
            ),
        )

    def _time_left(self, time_left: timedelta) -> str:
        """A guess, and said so: ``under 1 min``, ``about 4 min``, ``about 2 h``."""
        minutes = round(time_left.total_seconds() / 60)
        if minutes < 1:
            return self.translate("Sending", "under 1 min")
        if minutes < 90:
            return self.translate("Sending", "about {n} min").format(n=self.number(minutes))
        return self.translate("Sending", "about {n} h").format(n=self.number(round(minutes / 60)))

    def works(self, state: LinkState, *, has_stock: bool) -> str:
        """What a cashier can do now."""
        match state:
            case LinkState.ONLINE:
                return self.translate(
                    "Sending", "Vouchers and cards are checked with Splio; sales are completed."
                )
            case LinkState.SLOW:
                return self.translate(
                    "Sending",
                    "Vouchers are checked with Splio where it answers in time, else from the"
                    " stock; sales are completed.",
                )
            case LinkState.UNKNOWN | LinkState.OFFLINE | LinkState.REFUSED | LinkState.INCOMPATIBLE:
                if has_stock:
                    return self.translate(
                        "Sending",
                        "Vouchers are checked from the stock; sales are completed; used vouchers"
                        " are kept on this till.",
                    )
                return self.translate(
                    "Sending", "Sales are completed, and kept on this till until Splio is told."
                )
            case _:
                assert_never(state)

    def works_not(self, state: LinkState, *, has_stock: bool, stopped: bool) -> str:
        """What has to wait now; never empty."""
        if state in {LinkState.ONLINE, LinkState.SLOW}:
            if stopped:
                return self.translate("Sending", "Used vouchers are not sent to Splio.")
            return self.translate("Sending", "Nothing has to wait.")
        if has_stock:
            return self.translate(
                "Sending",
                "Codes and cards newer than the stock are not known; used vouchers are not sent"
                " yet.",
            )
        return self.translate(
            "Sending", "Vouchers cannot be checked: this till has no stock of codes yet."
        )


class StoppedWords(Voice):
    """Sentences about sending that has stopped, where nothing goes by file."""

    def sending_stopped(self, cause: str) -> str:
        """Why sending has stopped, and what a manager must do, by the cause's name."""
        match cause:
            case "store_unknown":
                return self.translate(
                    "Sending",
                    "Splio does not know this store. For the manager: correct store_id in the"
                    " settings. Nothing is lost: go on selling.",
                )
            case "key_refused":
                return self.translate(
                    "Sending",
                    "Splio refuses this till’s key. For the manager: set a valid one with “posapp"
                    " key”. Nothing is lost: go on selling.",
                )
            case "forbidden":
                return self.translate(
                    "Sending",
                    "This till’s key may not use vouchers. For the manager: ask Splio for that"
                    " right. Nothing is lost: go on selling.",
                )
            case "no_key":
                return self.translate(
                    "Sending",
                    "This till has no key for Splio. For the manager: set one with “posapp key”."
                    " Nothing is lost: go on selling.",
                )
            case "incompatible":
                return self.translate(
                    "Sending",
                    "Something other than Splio answers. For the manager: check splio_url in the"
                    " settings. Nothing is lost: go on selling.",
                )
            case _:
                return self.translate(
                    "Sending",
                    "Sending to Splio has stopped. For the manager: look at the till’s log."
                    " Nothing is lost: go on selling.",
                )
