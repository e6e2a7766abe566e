"""The queue in words: why a voucher is stuck, and what an act came to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, assert_never

from posapp.domain.burn import Burn, BurnState, Route
from posapp.domain.queue import ActReport, Figure, Group, QueueLine
from posapp.ui.text.grants import GrantWords, author_of

if TYPE_CHECKING:
    from posapp.domain.code import Code

_ELSEWHERE: Final = re.compile(r"used elsewhere at (.+?) store (.+)$")
_BURNED_AT: Final = re.compile(r"burn(?:ed|t) at (\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2})")
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}")
_NAMED: Final = 3  # vouchers that a sentence names one by one


class QueueWords(GrantWords):
    """Sentences of the queue's page, and of the commands that do the same."""

    def queue_group(self, group: Group | None) -> str:
        """A group's name, on its button; None for all."""
        match group:
            case None:
                return self.translate("Queue", "All")
            case Group.REJECTED:
                return self.translate("Queue", "Rejected")
            case Group.UNCLEAR:
                return self.translate("Queue", "Unclear")
            case Group.SENDING:
                return self.translate("Queue", "Sending")
            case Group.WAITING:
                return self.translate("Queue", "Waiting")
            case Group.DONE:
                return self.translate("Queue", "Done")
            case Group.HELD:
                return self.translate("Queue", "Held")
            case _:
                assert_never(group)

    def queue_found(self, found: Figure) -> str:
        """How many vouchers the list shows, and their worth."""
        return self.count(
            found.count,
            self.translate("Queue", "{n} voucher worth {value}"),
            self.translate("Queue", "{n} vouchers worth {value}"),
            value=self.money(found.worth),
        )

    def queue_row(self, line: QueueLine) -> tuple[str, str]:
        """A row in full: which voucher it is, and why it stands where it does."""
        burn = line.burn
        parts = [
            burn.reward_name or burn.reward_id or "",
            burn.code.masked,
            self.money(burn.value) if burn.value is not None else "",
            self.translate("Queue", "ticket {ref}").format(ref=line.ref) if line.ref else "",
            line.cashier or "",
            self.translate("Queue", "tries: {n}").format(n=self.number(burn.attempts)),
        ]
        why = self.burn_reason(burn) or self.burn_state(burn.state)
        return " · ".join(part for part in parts if part), why

    def burn_reason(self, burn: Burn) -> str:
        """Why a used voucher stands where it does, in plain words; empty where nothing is to say.

        Splio's own sentence is shown where this till has no words for it.
        """
        answer = burn.last_answer or ""
        key = answer.partition(":")[0]
        match burn.state:
            case BurnState.RESERVED:
                return self.translate("Queue", "The sale is still open.")
            case BurnState.CONFIRMED | BurnState.RELEASED:
                return ""
            case BurnState.SENDING:
                return self.translate("Queue", "Under way to Splio.")
            case BurnState.WRITTEN_OFF:
                by, why = author_of(answer)
                return self.translate("Queue", "{name}: {reason}").format(name=by, reason=why)
            case BurnState.REJECTED:
                return self._refusal(burn, key, answer)
            case BurnState.PENDING:
                return self._delay(burn, key, answer)
            case BurnState.UNCLEAR:
                return self._doubt(burn, key, answer)
            case _:
                assert_never(burn.state)

    def _refusal(self, burn: Burn, key: str, answer: str) -> str:
        match key:
            case "external_id_already_burned":
                return self._used_before(answer)
            case "external_id_not_found" | "wrong_value":
                return self.translate("Queue", "Splio does not know this code.")
            case "card_code_not_found":
                return self.translate("Queue", "Splio did not know the card at the time of sale.")
            case "inconsistent_card_code":
                return self.translate("Queue", "The code belongs to another customer’s card.")
            case "inconsistent_dates":
                told = _DATE.search(answer)
                if told is None or burn.burned_date is None:
                    return self.translate("Queue", "Not valid at the time of sale.")
                return self.translate(
                    "Queue", "Not valid at the time of sale: Splio says {limit}, sold {sold}."
                ).format(limit=self.at_local(told[0]), sold=self.at_local(burn.burned_date))
            case "no_route":
                return self.translate(
                    "Queue", "Splio cannot be asked about a code with such marks."
                )
            case "damaged":
                return self.translate("Queue", "The till’s own record of it is damaged.")
            case _:
                said = answer.partition(": ")[2] or answer
                return self.translate("Queue", "Splio says: {text}").format(text=said or "?")

    def _used_before(self, answer: str) -> str:
        elsewhere = _ELSEWHERE.search(answer)
        if elsewhere is not None and elsewhere[2] != "?":
            return self.translate("Queue", "Used before, {at_when}, in store {store}.").format(
                at_when=self.at_local(elsewhere[1]), store=elsewhere[2]
            )
        told = elsewhere or _BURNED_AT.search(answer)
        if told is None or told[1] == "?":
            return self.translate("Queue", "Used before.")
        return self.translate("Queue", "Used before, {at_when}.").format(
            at_when=self.at_local(told[1])
        )

    def _delay(self, burn: Burn, key: str, answer: str) -> str:
        if answer.startswith("retried by "):
            return self.translate("Queue", "{name} sends it again.").format(
                name=author_of(answer)[0]
            )
        if answer in {"", "413"}:
            return self.translate("Queue", "Waits for its turn.")
        if answer.startswith(("read: not burned", "never left")):
            return self.translate("Queue", "Did not arrive at Splio: sent again by itself.")
        if burn.route is Route.FILE:
            return self.translate("Queue", "Goes out with the next file.")
        return self.cause(key) or self.other_cause(key)

    def _doubt(self, burn: Burn, key: str, answer: str) -> str:
        if key == "program_died":
            return self.translate("Queue", "The till was ended while sending; Splio is asked.")
        if key == "restored":
            return self.translate("Queue", "A backup was put in place; Splio is asked first.")
        if burn.route is Route.FILE:
            return self.translate("Queue", "In a file on its way; nobody can say if it was read.")
        if "untold moment" in answer or key == "contradiction":
            return self.translate("Queue", "Splio does not say clearly who used it.")
        said = self.cause(key) or self.other_cause(key)
        return self.translate("Queue", "{cause} Splio is asked what became of it.").format(
            cause=said
        )

    def retried(self, report: ActReport) -> str:
        """What sending again came to."""
        done = self.count(
            len(report.done),
            self.translate("Queue", "{n} voucher is sent again"),
            self.translate("Queue", "{n} vouchers are sent again"),
        )
        return self._with_missed(done, report)

    def written_off(self, report: ActReport) -> str:
        """What marking as settled came to."""
        done = self.count(
            len(report.done),
            self.translate("Queue", "{n} voucher is marked as settled"),
            self.translate("Queue", "{n} vouchers are marked as settled"),
        )
        return self._with_missed(done, report)

    def given_back(self, report: ActReport) -> str:
        """What releasing held vouchers came to."""
        done = self.count(
            len(report.done),
            self.translate("Queue", "{n} voucher can be used again"),
            self.translate("Queue", "{n} vouchers can be used again"),
        )
        return self._with_missed(done, report)

    def read_again(self, report: ActReport) -> str:
        """What reading unclear ones came to."""
        done = self.count(
            len(report.done),
            self.translate("Queue", "{n} voucher is clear now"),
            self.translate("Queue", "{n} vouchers are clear now"),
        )
        if not report.missed:
            return self.translate("Queue", "{done}.").format(done=done)
        left = self.count(
            len(report.missed),
            self.translate("Queue", "{n} is still unclear"),
            self.translate("Queue", "{n} are still unclear"),
        )
        return self.translate("Queue", "{done}; {rest}.").format(done=done, rest=left)

    def _with_missed(self, done: str, report: ActReport) -> str:
        """What was done, and which were left as they are because they stand otherwise by now."""
        if not report.missed:
            return self.translate("Queue", "{done}.").format(done=done)
        left = self.count(
            len(report.missed),
            self.translate("Queue", "{n} has changed meanwhile ({which})"),
            self.translate("Queue", "{n} have changed meanwhile ({which})"),
            which=self._which([(burn.code, burn.state) for burn in report.missed]),
        )
        return self.translate("Queue", "{done}; {rest}.").format(done=done, rest=left)

    def _which(self, missed: Sequence[tuple[Code, BurnState]]) -> str:
        named = [f"{code.masked} {self.burn_state(state)}" for code, state in missed[:_NAMED]]
        more = len(missed) - len(named)
        if more:
            named.append(self.translate("Queue", "{n} more").format(n=self.number(more)))
        return ", ".join(named)

    def sent_now(self, confirmed: int, rejected: int, stopped: str | None) -> str:
        """What sending all came to."""
        parts = [
            self.count(
                confirmed,
                self.translate("Queue", "{n} voucher arrived at Splio."),
                self.translate("Queue", "{n} vouchers arrived at Splio."),
            )
        ]
        if rejected:
            parts.append(
                self.count(
                    rejected,
                    self.translate("Queue", "{n} was rejected."),
                    self.translate("Queue", "{n} were rejected."),
                )
            )
        if stopped is not None:
            cause = self.cause(stopped) or self.translate("Queue", "No clear answer came back.")
            parts.append(self.translate("Queue", "The rest waits: {cause}").format(cause=cause))
        return " ".join(parts)

    def exported(self, count: int, name: str) -> str:
        """An export was written."""
        return self.count(
            count,
            self.translate("Queue", "{n} voucher was written to {file}."),
            self.translate("Queue", "{n} vouchers were written to {file}."),
            file=name,
        )

    def error_text(self, code: str) -> str | None:
        """The sentences of this room's errors, then everybody else's."""
        match code:
            case "release.unknown":
                return self.translate(
                    "Queue", "No open sale on this till holds a voucher under “{sale}”."
                )
            case "release.ambiguous":
                return self.translate(
                    "Queue", "Several open sales are meant by “{sale}”. Give more of the number."
                )
            case "queue.cannot_write":
                return self.translate(
                    "Queue", "{path} cannot be written ({detail}): choose another folder."
                )
            case _:
                return super().error_text(code)
