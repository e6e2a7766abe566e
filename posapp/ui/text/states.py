"""Link, stock, queue and burn in words. Calm ones: customers can read the screen too."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from posapp.domain.burn import BurnState
from posapp.domain.link import Link, LinkState
from posapp.ui.text.voice import Voice

# Causes that the sentence of the state itself tells.
_SAID_BY = {
    LinkState.OFFLINE: {"offline", "unreachable", "cut"},
    LinkState.REFUSED: {"key_refused"},
    LinkState.INCOMPATIBLE: {"incompatible", "not_splio", "unexpected", "unreadable"},
}


class StateWords(Voice):
    """Sentences about how things stand."""

    def link_state(self, state: LinkState) -> str:
        """The link in a few words, as the status bar shows it."""
        match state:
            case LinkState.UNKNOWN:
                return self.translate("State", "Splio not asked yet")
            case LinkState.ONLINE:
                return self.translate("State", "Splio answers")
            case LinkState.SLOW:
                return self.translate("State", "Splio answers slowly")
            case LinkState.OFFLINE:
                return self.translate("State", "Working from the stock")
            case LinkState.REFUSED:
                return self.translate("State", "Till’s key to be checked")
            case LinkState.INCOMPATIBLE:
                return self.translate("State", "Splio’s address to be checked")
            case _:
                assert_never(state)

    def link_sentence(self, link: Link) -> str:
        """The link with its cause and what it means for the sale, for the staff."""
        said_already = (link.cause or "").removeprefix("splio.") in _SAID_BY.get(link.state, ())
        cause = "" if said_already else self.cause(link.cause)
        match link.state:
            case LinkState.UNKNOWN:
                text = self.translate("State", "The till has not asked Splio anything yet.")
            case LinkState.ONLINE:
                text = self.translate("State", "Splio answers: vouchers are checked with it.")
            case LinkState.SLOW:
                text = self.translate(
                    "State",
                    "Splio is slow to answer: some verdicts rest on the stock. Go on selling.",
                )
            case LinkState.OFFLINE:
                text = self.translate(
                    "State",
                    "Splio cannot be reached: verdicts rest on the stock, and used vouchers are"
                    " kept and sent later. Go on selling.",
                )
            case LinkState.REFUSED:
                text = self.translate(
                    "State",
                    "Splio does not accept this till’s key: verdicts rest on the stock, and used"
                    " vouchers are kept. Go on selling, and tell the manager.",
                )
            case LinkState.INCOMPATIBLE:
                text = self.translate(
                    "State",
                    "Something other than Splio answers at its address: verdicts rest on the"
                    " stock, and used vouchers are kept. Go on selling, and tell the manager.",
                )
            case _:
                assert_never(link.state)
        return f"{text} {cause}".strip()

    def cause(self, cause: str | None) -> str:
        """A cause of the link or of a stopped flush in one sentence; empty for none or a new one.

        Takes both the bare word (``timeout``) and the error code (``splio.timeout``).
        """
        match (cause or "").removeprefix("splio."):
            case "timeout" | "connect timeout":
                return self.translate("State", "Splio did not answer in time.")
            case "offline" | "unreachable" | "cut":
                return self.translate("State", "The network or Splio is not reachable.")
            case "certificate":
                return self.translate(
                    "State", "The connection to Splio is not trusted (its certificate)."
                )
            case "bad_ca":
                return self.translate(
                    "State", "The file with certificates to trust (splio_ca_file) cannot be read."
                )
            case "bad_url":
                return self.translate(
                    "State", "splio_url in the settings is not a web address the till can use."
                )
            case "unmade":
                return self.translate(
                    "State", "This installation cannot set up the connection: the log says why."
                )
            case "proxy" | "bad_proxy":
                return self.translate("State", "The network’s proxy does not let Splio through.")
            case "key_refused":
                return self.translate("State", "Splio refuses the till’s key.")
            case "no_key":
                return self.translate("State", "No key for Splio is set on this till.")
            case "forbidden":
                return self.translate("State", "The till’s key lacks rights at Splio.")
            case "store_unknown":
                return self.translate(
                    "State", "Splio does not know this store: its number in the settings is wrong."
                )
            case "incompatible" | "not_splio" | "unexpected" | "unreadable":
                return self.translate("State", "What answers there is not Splio.")
            case "throttled":
                return self.translate("State", "Splio asks to be called less often.")
            case "server_error":
                return self.translate("State", "Splio has a problem of its own.")
            case _:
                return ""  # a library's own text is for the log

    def stock_age(self, last_sync: datetime | None) -> str:
        """The stock's time and age, as the status bar shows it."""
        if last_sync is None:
            return self.translate("State", "No stock yet")
        return self.translate("State", "Stock {of_when} ({age})").format(
            of_when=self.of(last_sync), age=self.age(last_sync)
        )

    def stock_when(self, last_sync: datetime | None) -> str:
        """`stock_age` for a narrow place: the age alone."""
        if last_sync is None:
            return self.stock_age(None)
        return self.translate("State", "Stock: {age}").format(age=self.age(last_sync))

    def link_since(self, link: Link) -> str:
        """Since when the link is as it is, and when Splio last answered where it does not now."""
        parts = []
        if link.since is not None:
            parts.append(
                self.translate("State", "Since {moment}.").format(moment=self.moment(link.since))
            )
        if link.last_good_at is not None and not link.is_up:
            parts.append(
                self.translate("State", "Last answer {at_when}.").format(
                    at_when=self.at(link.last_good_at)
                )
            )
        return " ".join(parts)

    def oldest_owed(self, oldest: datetime | None) -> str:
        """How long the first used voucher has waited to be sent; empty where none waits."""
        if oldest is None:
            return ""
        return self.translate("State", "The oldest was used {at_when} ({age}).").format(
            at_when=self.at(oldest), age=self.age(oldest)
        )

    def queue_depth(self, waiting: int, unclear: int) -> str:
        """How many used vouchers Splio has not been told yet."""
        owed = waiting + unclear
        if owed == 0:
            return self.translate("State", "Nothing to send")
        return self.count(
            owed,
            self.translate("State", "{n} voucher to send"),
            self.translate("State", "{n} vouchers to send"),
        )

    def queue_sentence(self, waiting: int, unclear: int, rejected: int) -> str:
        """The queue in full, for the staff."""
        parts = []
        if waiting:
            parts.append(
                self.count(
                    waiting,
                    self.translate("State", "{n} used voucher waits to be sent to Splio."),
                    self.translate("State", "{n} used vouchers wait to be sent to Splio."),
                )
            )
        elif not unclear:
            parts.append(self.translate("State", "No used voucher waits to be sent to Splio."))
        if unclear:
            parts.append(
                self.count(
                    unclear,
                    self.translate("State", "{n} was sent without an answer and is being checked."),
                    self.translate(
                        "State", "{n} were sent without an answer and are being checked."
                    ),
                )
            )
        if rejected:
            parts.append(
                self.count(
                    rejected,
                    self.translate("State", "{n} was rejected by Splio: a manager must look."),
                    self.translate("State", "{n} were rejected by Splio: a manager must look."),
                )
            )
        return " ".join(parts)

    def rejected_count(self, rejected: int) -> str:
        """How many used vouchers wait for a manager."""
        return self.count(
            rejected,
            self.translate("State", "{n} for the manager"),
            self.translate("State", "{n} for the manager"),
        )

    def rejected_short(self, rejected: int) -> str:
        """`rejected_count` for a narrow place."""
        return self.translate("State", "{n} to look at").format(n=self.number(rejected))

    def burn_state(self, state: BurnState) -> str:
        """Where a used voucher stands, in the word that every page, list and command has for it."""
        match state:
            case BurnState.RESERVED:
                return self.translate("State", "Held")
            case BurnState.PENDING:
                return self.translate("State", "Waiting")
            case BurnState.SENDING:
                return self.translate("State", "Sending")
            case BurnState.CONFIRMED:
                return self.translate("State", "Confirmed")
            case BurnState.REJECTED:
                return self.translate("State", "Rejected")
            case BurnState.UNCLEAR:
                return self.translate("State", "Unclear")
            case BurnState.RELEASED:
                return self.translate("State", "Given back")
            case BurnState.WRITTEN_OFF:
                return self.translate("State", "Settled")
            case _:
                assert_never(state)
