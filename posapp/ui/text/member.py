"""Sentences about the customer: rewards to use, the search for a member."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, assert_never

from posapp.domain.finding import Basis, Finding, Reason
from posapp.domain.member_search import FoundContact, SearchFault, SearchKind
from posapp.ui.text.voice import Voice

if TYPE_CHECKING:
    from posapp.domain.member_rewards import MemberRewards
    from posapp.domain.verdict import Verdict
    from posapp.domain.voucher import Reward, Voucher


class MemberWords(Voice):
    """The customer in words. Nothing here is logged, and no sentence holds a whole code."""

    def as_known(self, when: datetime) -> str:
        """As of when something is known: ``as of 14:02``, ``as of yesterday 18:02``, a date."""
        day = when.astimezone(self.zone).date()
        today = self.now().astimezone(self.zone).date()
        if day == today:
            return self.translate("Member", "as of {time}").format(time=self.time(when))
        if day == today - timedelta(days=1):
            return self.translate("Member", "as of yesterday {time}").format(time=self.time(when))
        return self.translate("Member", "as of {date}").format(date=self.date(when))

    # Rewards.

    def rewards_caption(self, rewards: MemberRewards | None, count: int) -> str:
        """Above the customer's rewards: how many, and as of when where Splio could not be asked."""
        if rewards is None:
            return self.translate("Member", "Looking for rewards…")
        if count:
            said = self.count(
                count,
                self.translate("Member", "{n} reward of the customer"),
                self.translate("Member", "{n} rewards of the customer"),
            )
        else:
            said = self.translate("Member", "No reward to use")
        if rewards.basis is not Basis.SPLIO:
            known = (
                self.as_known(rewards.as_of)
                if rewards.as_of is not None
                else self.translate("Member", "not checked with Splio")
            )
            return f"{said} · {known}"
        return said

    def reward_title(self, reward: Reward | None, worth: str) -> str:
        """What a reward is, in as few words as fit on a button; `worth` as it is told elsewhere."""
        value = reward.worth.value if reward is not None else None
        if value is not None and value.minor:
            return self.translate("Member", "−{amount}").format(amount=self.money(value))
        if worth:
            return worth
        if reward is not None and reward.name:
            return reward.name
        return self.translate("Member", "Reward")

    def reward_in_sale(self, verdict: Verdict, *, is_accepted: bool) -> str:
        """That a reward is in the sale; short, with why where it would not be used."""
        if is_accepted:
            return self.translate("Member", "in this sale")
        why = self._barring(verdict) or self._from(verdict)
        if not why:
            return self.translate("Member", "in this sale")
        return self.translate("Member", "in sale: {why}").format(why=why)

    def reward_state(self, verdict: Verdict, voucher: Voucher) -> str:
        """Why a reward cannot be used now, else until when it can; short."""
        barring = self._barring(verdict)
        if barring is not None:
            return barring
        threshold = self._from(verdict)
        if threshold:
            return threshold
        ends = voucher.expires_at
        if ends is not None and ends - self.now() < timedelta(days=366):
            return self.translate("Member", "until {date}").format(date=self.date(ends))
        return ""

    def _from(self, verdict: Verdict) -> str:
        threshold = verdict.terms.purchase_threshold
        if threshold is None:
            return ""
        return self.translate("Member", "from {amount}").format(amount=self.money(threshold))

    def _barring(self, verdict: Verdict) -> str | None:
        for found in verdict.findings:
            if found.reason is not Reason.AMOUNT_NEEDED:
                return self._short(found)
        return None

    def _short(self, found: Finding) -> str:
        match found.reason:
            case Reason.BELOW_THRESHOLD if found.missing is not None:
                return self.translate("Member", "{amount} missing").format(
                    amount=self.money(found.missing)
                )
            case Reason.WEB_ONLY:
                return self.translate("Member", "web only")
            case Reason.HOLDING | Reason.NOT_YET_VALID | Reason.EARNED_LATER:
                if found.when is None:
                    return self.translate("Member", "not yet")
                return self.translate("Member", "from {date}").format(date=self.date(found.when))
            case Reason.RESERVED_HERE:
                return self.translate("Member", "held by another sale")
            case Reason.TOO_MANY_VOUCHERS:
                return self.translate("Member", "one too many")
            case Reason.TOO_MANY_PERCENTAGES | Reason.TOO_MANY_OF_REWARD:
                return self.translate("Member", "not with the other")
            case Reason.NOTHING_LEFT:
                return self.translate("Member", "nothing left")
            case Reason.OTHER_MEMBER:
                return self.translate("Member", "another customer’s")
            case Reason.VALIDITY_OVER | Reason.EXPIRED:
                return self.translate("Member", "expired")
            case _:
                return self.translate("Member", "to check")

    def reward_spoken(self, title: str, code: str, state: str, key: str) -> str:
        """A reward's button for a screen reader."""
        parts = ", ".join(part for part in (title, code, state) if part)
        return self.translate("Member", "Use reward: {reward}. Key: {key}").format(
            reward=parts, key=key
        )

    def more_rewards(self, page: int, pages: int) -> str:
        """The button that shows the next rewards."""
        return self.translate("Member", "More\n{page}/{pages}").format(
            page=self.number(page), pages=self.number(pages)
        )

    # The search.

    def search_title(self) -> str:
        """The search's heading."""
        return self.translate("Member", "Find the customer")

    def search_hint(self) -> str:
        """What may be typed."""
        return self.translate("Member", "E-mail, phone or last name")

    def searching(self) -> str:
        """While Splio is being asked."""
        return self.translate("Member", "Asking Splio…")

    def search_fault(self, fault: SearchFault) -> str:
        """Why nothing was searched for."""
        match fault:
            case SearchFault.EMPTY:
                return self.translate("Member", "Type an e-mail, a phone number or a last name.")
            case SearchFault.TOO_SHORT:
                return self.translate("Member", "That is too short: type more of it.")
            case SearchFault.TOO_LONG:
                return self.translate("Member", "That is too long.")
            case SearchFault.NOT_AN_EMAIL:
                return self.translate("Member", "This e-mail is not complete: name@place.fr")
            case _:
                assert_never(fault)

    def search_trouble(self, code: str) -> str:
        """Why Splio gave no answer, by the error's code; always with what to do."""
        match code:
            case "splio.no_key":
                why = self.translate("Member", "Search needs Splio, and this till has no key yet.")
            case "splio.forbidden" | "splio.key_refused":
                why = self.translate("Member", "Splio does not let this till search.")
            case "splio.timeout":
                why = self.translate("Member", "Splio takes too long to answer.")
            case "splio.throttled" | "splio.server_error":
                why = self.translate("Member", "Splio is busy.")
            case "splio.unreachable":
                why = self.translate("Member", "Search needs Splio; the link is down.")
            case _:
                why = self.translate("Member", "Splio gave no usable answer.")
        return why + " " + self.translate("Member", "Ask for the card.")

    def nobody(self, kind: SearchKind) -> str:
        """That nobody was found, and what to try next."""
        match kind:
            case SearchKind.EMAIL:
                return self.translate(
                    "Member", "Nobody has this e-mail. Try the phone number or the last name."
                )
            case SearchKind.PHONE:
                return self.translate(
                    "Member", "Nobody has this number. Try the e-mail or the last name."
                )
            case SearchKind.CARD:
                return self.translate("Member", "Nobody has this card.")
            case SearchKind.NAME:
                return self.translate(
                    "Member", "Nobody by this name. Check the spelling, or try the e-mail or phone."
                )
            case _:
                assert_never(kind)

    def found(self, shown: int, more: int) -> str:
        """How many people were found; where there are more, what narrows them."""
        if more:
            return self.translate(
                "Member", "The first {n} of {total}: add the first name, or use the e-mail."
            ).format(n=self.number(shown), total=self.number(shown + more))
        return self.count(
            shown,
            self.translate("Member", "{n} customer found. Enter takes the marked one."),
            self.translate("Member", "{n} customers found. Choose with the arrows or 1 to 9."),
        )

    def person(self, contact: FoundContact) -> str:
        """A found person's name."""
        return contact.name or self.translate("Member", "No name")

    def no_card(self) -> str:
        """That a found person is no member."""
        return self.translate("Member", "no loyalty card")

    def card_of_person(self, masked: str) -> str:
        """One of a person's cards."""
        return self.translate("Member", "Card {code}").format(code=masked)

    def programme(self, name: str) -> str:
        """The loyalty programme of a card, where a person has several."""
        return self.translate("Member", "Programme {name}").format(name=name)
