"""Sentences that only the command line and the headless demo say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posapp.domain.burn import BurnState
from posapp.domain.keeping import Place
from posapp.ui.text.voice import Voice

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.money import Money

SKEW_TOLERATED_S = 60  # a burned_date is told in seconds; a minute hurts no validity date


class ConsoleWords(Voice):
    """Sentences of the command line."""

    def labelled(self, label: str, text: str) -> str:
        """``Label: text`` with this language's spacing before the colon."""
        return self.translate("Console", "{label}: {text}").format(label=label, text=text)

    def customer_label(self) -> str:
        """Before what to tell the customer."""
        return self.translate("Console", "Tell the customer")

    def next_label(self) -> str:
        """Before the next act."""
        return self.translate("Console", "Next")

    def reward_label(self) -> str:
        """Before a reward's name."""
        return self.translate("Console", "Reward")

    def member_label(self) -> str:
        """Before a member's name."""
        return self.translate("Console", "Member")

    def completed(self, ref: str, burns: int) -> str:
        """A sale was completed."""
        return self.count(
            burns,
            self.translate(
                "Console", "Sale {ref} is complete; {n} voucher is queued for Splio."
            ).replace("{ref}", ref),
            self.translate(
                "Console", "Sale {ref} is complete; {n} vouchers are queued for Splio."
            ).replace("{ref}", ref),
        )

    def repeated(self, ref: str) -> str:
        """The same sale with the same codes was completed before."""
        return self.translate(
            "Console",
            "Sale {ref} was already complete with these vouchers; nothing was changed.",
        ).format(ref=ref)

    def not_completed(self) -> str:
        """A verdict stands against the sale."""
        return self.translate("Console", "Nothing was reserved and nothing will be sent.")

    def synced(self, rewards: int, codes: int, unreadable: int) -> str:
        """What a sync brought."""
        text = self.translate("Console", "Stock synced: {rewards} rewards, {codes} codes.").format(
            rewards=self.number(rewards), codes=self.number(codes)
        )
        if not unreadable:
            return text
        return f"{text} {self._odd(unreadable)}"

    def rewards_brought(self, rewards: int, unreadable: int) -> str:
        """What a sync brought where codes come by file."""
        text = self.count(
            rewards,
            self.translate("Console", "Stock synced: {n} reward; codes come by file."),
            self.translate("Console", "Stock synced: {n} rewards; codes come by file."),
        )
        return f"{text} {self._odd(unreadable)}" if unreadable else text

    def _odd(self, entries: int) -> str:
        return self.translate("Console", "{n} entries could not be read and were left out.").format(
            n=self.number(entries)
        )

    def flushed(self, confirmed: int, rejected: int, waiting: int, unclear: int) -> str:
        """What a pass settled and what remains."""
        return self.translate(
            "Console",
            "Confirmed {confirmed}, rejected by Splio {rejected}, waiting {waiting},"
            " unclear {unclear}.",
        ).format(
            confirmed=self.number(confirmed),
            rejected=self.number(rejected),
            waiting=self.number(waiting),
            unclear=self.number(unclear),
        )

    def stopped(self, cause: str) -> str:
        """Why a pass stopped early, by the cause's name."""
        match cause:
            case "throttled":
                return self.translate(
                    "Console",
                    "Splio asks to be called less often; the burns stay queued for a little later.",
                )
            case "offline":
                return self.translate(
                    "Console", "Splio cannot be reached; the burns stay queued and are tried again."
                )
            case "store_unknown":
                return self.translate(
                    "Console",
                    "Splio does not know this store: set store_id to one of Splio's stores,"
                    " then flush again. No burn was lost.",
                )
            case "no_key":
                return self.translate(
                    "Console", "No Splio key is set: run “posapp key”, then flush again."
                )
            case "key_refused":
                return self.translate(
                    "Console", "Splio refuses the key: check it, then flush again. Nothing is lost."
                )
            case "forbidden":
                return self.translate(
                    "Console", "The key has no right to burn: ask Splio's support. Nothing is lost."
                )
            case _:
                return self.translate(
                    "Console", "What answers at Splio's address is not Splio. Nothing is lost."
                )

    def resolve_choose(self) -> str:
        """Neither or both ways out were asked for."""
        return self.translate(
            "Console", "Choose one: --retry, or --settle with a reason. Nothing was changed."
        )

    def resolved(self, state: BurnState) -> str:
        """What became of a rejected burn."""
        if state is BurnState.PENDING:
            return self.translate("Console", "The burn is queued again.")
        return self.translate(
            "Console", "The burn is marked as settled; the reason is in the journal."
        )

    def clock(self, ahead_s: int | None) -> str:
        """How far the till's clock is from Splio's; positive when the till's is ahead."""
        if ahead_s is None:
            return self.translate("Console", "not compared")
        if abs(ahead_s) <= SKEW_TOLERATED_S:
            return self.translate("Console", "agrees with Splio's")
        return self.translate(
            "Console", "{n} s away from Splio's: set this machine's clock"
        ).format(n=self.number(abs(ahead_s)))

    def points(self, points: int) -> str:
        """A member's points."""
        return self.count(
            points,
            self.translate("Console", "{n} point"),
            self.translate("Console", "{n} points"),
        )

    def nothing_queued(self) -> str:
        """An empty list of burns."""
        return self.translate("Console", "No burns.")

    def key_prompt(self) -> str:
        """Asks for the key."""
        return self.translate("Console", "Splio key")

    def key_kept(self, place: Place) -> str:
        """The key was stored, and where."""
        if place is Place.FILE:
            return self.translate(
                "Console",
                "The key is kept in an encrypted file, because this system has no keyring.",
            )
        return self.translate("Console", "The key is kept in this system's keyring.")

    def not_printed(self) -> str:
        """The answer could not be written out."""
        return self.translate(
            "Console",
            "The answer could not be written (disk full?). What was done stays done: ask again.",
        )

    def no_display(self) -> str:
        """The window cannot open."""
        return self.translate(
            "Console",
            "No screen was found here; try “posapp demo --headless” for the scripted sale.",
        )

    # The headless demo, step by step.

    def demo_started(self, url: str) -> str:
        """The sandbox listens."""
        return self.translate(
            "Console", "A training Splio listens at {url}; the training till is empty."
        ).format(url=url)

    def demo_offline(self) -> str:
        """The network is cut."""
        return self.translate("Console", "The network goes away. The till works from its stock.")

    def demo_online(self) -> str:
        """The network is back."""
        return self.translate("Console", "The network is back.")

    def demo_scan(self, code: Code, amount: Money) -> str:
        """A voucher is scanned."""
        return self.translate("Console", "Scan {code} for a basket of {amount}").format(
            code=code.masked, amount=self.money(amount)
        )

    def demo_complete(self) -> str:
        """The sale is completed offline."""
        return self.translate("Console", "The customer pays; the sale is completed.")

    def flush_label(self) -> str:
        """Before a pass of the flush: the demo's step, the progress bar."""
        return self.translate("Console", "Flush")

    def demo_books(self, code: Code, moment: str, store: str) -> str:
        """What Splio's books say afterwards."""
        return self.translate(
            "Console", "In Splio's books: {code} burned on {moment} in store {store}, once."
        ).format(code=code.masked, moment=moment, store=store)

    def demo_again(self) -> str:
        """The same voucher is presented again."""
        return self.translate("Console", "The same voucher is presented again")
