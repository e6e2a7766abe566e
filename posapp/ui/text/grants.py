"""New rewards in words: how each stands, and why."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, assert_never

from posapp.domain.grant import Grant, GrantState
from posapp.ui.text.errors import ErrorWords

_BY: Final = re.compile(r"(?:retried|written_off|settled_by_hand) by (.*?)(?:: (.*))?$", re.DOTALL)


class GrantWords(ErrorWords):
    """Sentences about new rewards, given for refunds and mistakes."""

    def grant_told(self, grant: Grant) -> str:
        """How the grant of a new reward stands, in a sentence."""
        order = grant.order
        facts = {"reward": order.reward_name, "card": order.card_code.masked}
        match grant.state:
            case GrantState.GRANTED:
                if not grant.codes:
                    text = self.translate("Queue", "{reward} was granted to card {card}.")
                    return text.format(**facts)
                return self.translate(
                    "Queue", "{reward} was granted to card {card}: code {codes}."
                ).format(**facts, codes=", ".join(code.masked for code in grant.codes))
            case GrantState.REFUSED:
                return self.translate(
                    "Queue", "{reward} was not granted to card {card}: {reason}"
                ).format(**facts, reason=self.grant_reason(grant))
            case GrantState.SENT:
                text = self.translate("Queue", "{reward} for card {card} is on its way.")
                return text.format(**facts)
            case GrantState.PLANNED:
                return (
                    self.translate(
                        "Queue",
                        "{reward} for card {card} is granted as soon as Splio takes it. {why}",
                    )
                    .format(**facts, why=self.grant_reason(grant))
                    .strip()
                )
            case GrantState.UNCLEAR:
                return (
                    self.translate(
                        "Queue",
                        "It is not clear yet whether card {card} has {reward}: do not grant it"
                        " again. {why}",
                    )
                    .format(**facts, why=self.grant_reason(grant))
                    .strip()
                )
            case _:
                assert_never(grant.state)

    def grant_reason(self, grant: Grant) -> str:
        """Why a grant stands as it does; empty where nothing is known."""
        answer = grant.last_answer or ""
        key = answer.partition(":")[0]
        if key.startswith("not_settled_"):
            return self.translate(
                "Queue",
                "Splio refuses it now, yet the first call may have arrived: look at the customer’s"
                " rewards in Splio.",
            )
        match key:
            case "":
                return ""
            case "reward_unknown":
                return self.translate("Queue", "Splio does not know this reward.")
            case "card_unknown":
                return self.translate("Queue", "Splio does not know this card.")
            case "no_stock":
                return self.translate("Queue", "This reward has no codes left.")
            case "not_started":
                return self.translate("Queue", "This reward is not valid yet.")
            case "ended":
                return self.translate("Queue", "This reward is no longer valid.")
            case "program_died":
                return self.translate("Queue", "The till was ended while sending; Splio is asked.")
            case "restored":
                return self.translate("Queue", "A backup was put in place; Splio is asked first.")
        if grant.state is GrantState.REFUSED:
            by, why = author_of(answer)
            if by:
                return self.translate("Queue", "{name}: {reason}").format(name=by, reason=why)
            said = answer.partition(": ")[2] or answer
            return self.translate("Queue", "Splio says: {text}").format(text=said)
        return self.cause(key) or self.other_cause(key)

    def grants_open(self, grants: Sequence[Grant]) -> str:
        """That new rewards are not settled yet; the first of them in full."""
        if not grants:
            return ""
        told = self.grant_told(grants[0])
        if len(grants) == 1:
            return told
        more = self.count(
            len(grants) - 1,
            self.translate("Queue", "{n} more new reward is not confirmed yet."),
            self.translate("Queue", "{n} more new rewards are not confirmed yet."),
        )
        return f"{told} {more}"

    def error_text(self, code: str) -> str | None:
        """The sentences of this room's errors, then everybody else's."""
        match code:
            case "grant.no_reason":
                return self.translate("Queue", "A new reward needs a reason, for the journal.")
            case "grant.quantity":
                return self.translate("Queue", "A new reward is granted 1 to {most} times at once.")
            case "grant.bad_key":
                return self.translate("Queue", "A key is a UUID, like those “posapp grants” shows.")
            case "grant.unknown":
                return self.translate("Queue", "No new reward on this till begins with “{grant}”.")
            case "grant.not_open":
                return self.translate(
                    "Queue", "This new reward is decided, or under way. Nothing was changed."
                )
            case "grant.no_reward":
                return self.translate(
                    "Queue",
                    "The stock has no reward “{reward}”. Take its number from “posapp stock”.",
                )
            case _:
                return super().error_text(code)

    def other_cause(self, key: str) -> str:
        """A cause that the line's state has no sentence for."""
        if "rate limit" in key.casefold():
            return self.cause("throttled")
        if key.isdigit() and key.startswith("5"):
            return self.cause("server_error")
        return self.translate("Queue", "No clear answer came back.")


def author_of(answer: str) -> tuple[str, str]:
    """Who decided, and why, by an answer that a person gave; both empty where none did."""
    found = _BY.match(answer)
    return ("", "") if found is None else (found[1], found[2] or "")
