"""What happened to a code at this till, line by line of the journal, in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from posapp.domain.burn import Route
from posapp.domain.money import Money
from posapp.ui.text.voice import Voice

if TYPE_CHECKING:
    from posapp.domain.journal import JournalLine
    from posapp.domain.life import Use


class LifeLineWords(Voice):
    """Sentences about the steps of a use."""

    def life_line(self, line: JournalLine, use: Use) -> tuple[str, str]:
        """What a line of the journal tells, and its particulars."""
        answer = str(line.detail.get("answer", ""))
        by = self._by(line.person)
        match line.fact:
            case "Reserved":
                return self.translate("Life", "Held for a sale"), by
            case "Approved":
                why = str(line.detail.get("why", ""))
                return self.translate("Life", "Approved"), _joined(by, why)
            case "Completed":
                return self.translate("Life", "Sold"), _joined(self.sold_in(use), by)
            case "Released":
                return self.translate("Life", "Given back unused"), _joined(self._why(answer), by)
            case "Claimed":
                way = (
                    self.translate("Life", "in a file")
                    if use.burn.route is Route.FILE
                    else self.translate("Life", "over the network")
                )
                return self.translate("Life", "Sending to Splio"), way
            case "Accepted":
                return self.translate("Life", "Splio has confirmed it"), self.splio_said(answer)
            case "FoundOurs":
                what = self.translate("Life", "Looked up: Splio has it as ours")
                return what, self.splio_said(answer)
            case "Refused":
                return self.translate("Life", "Rejected by Splio"), self.splio_said(answer)
            case "FoundOtherwise":
                what = self.translate("Life", "Looked up: Splio says otherwise")
                return what, self.splio_said(answer)
            case "FoundUnburned":
                return self.translate("Life", "Looked up: not used at Splio, so it goes again"), ""
            case "Postponed":
                return self.translate("Life", "Not sent, tried again later"), _joined(
                    self.splio_said(answer), self._due(line)
                )
            case "Unanswered":
                return self.translate("Life", "Sent, no clear answer: to be looked up"), _joined(
                    self.splio_said(answer), self._due(line)
                )
            case "ReadFailed":
                return self.translate("Life", "Could not be looked up yet"), _joined(
                    self.splio_said(answer), self._due(line)
                )
            case "ProgramDied":
                return self.translate("Life", "The till stopped while sending: to be looked up"), ""
            case "Retried":
                return self.translate("Life", "A manager asks for another try"), by
            case "WrittenOff" | "Disowned":
                reason = answer.partition(": ")[2]
                return self.translate("Life", "Settled by a manager"), _joined(reason, by)
            case _:
                return line.fact, _joined(by, self.splio_said(answer))

    def sold_in(self, use: Use) -> str:
        """With which ticket it was sold, and what it took off."""
        sale, value = use.sale, use.burn.value
        parts = []
        if sale is not None and sale.ref:
            parts.append(self.translate("Life", "ticket {ref}").format(ref=sale.ref))
        if value is not None and value != Money(0):
            parts.append(self.amount_off(value))
        return " · ".join(parts)

    def _by(self, person: str | None) -> str:
        return self.translate("Life", "by {name}").format(name=person) if person else ""

    def _due(self, line: JournalLine) -> str:
        due = line.detail.get("due_at")
        if not due:
            return ""
        try:
            when = datetime.fromisoformat(str(due))
        except ValueError:
            return ""
        return self.translate("Life", "next try {moment}").format(moment=self.moment(when))

    def _why(self, answer: str) -> str:
        """Why a voucher was given back, by the till's own word for it."""
        why = answer.removeprefix("released: ")
        match why:
            case "removed":
                return self.translate("Life", "taken out of the sale")
            case "sale cancelled":
                return self.translate("Life", "the sale was cancelled")
            case "not used in the sale":
                return self.translate("Life", "not used in the sale")
            case _:
                return why

    def splio_said(self, answer: str) -> str:
        """An answer kept as ``key: text`` in plain words; the text itself where no word fits."""
        key, _, text = answer.partition(": ")
        match key:
            case "200" | "ours" | "":
                return ""
            case "external_id_already_burned" if "used elsewhere at" in text:
                when, _, store = text.removeprefix("used elsewhere at ").partition(" store ")
                return self.translate("Life", "used elsewhere: {when}, store {store}").format(
                    when=self.at_local(when), store=store
                )
            case "external_id_already_burned":
                return self.translate("Life", "it was used before")
            case "external_id_not_found":
                return self.translate("Life", "Splio does not know this code")
            case "store_unknown":
                return self.translate("Life", "Splio does not know this store")
            case "key_refused" | "splio.key_refused":
                return self.translate("Life", "the till’s key was refused")
            case "program_died":
                return self.translate("Life", "the till stopped")
            case "restored":
                return self.translate("Life", "a backup was put in place")
            case "offline" | "splio.offline" | "splio.unreachable" | "splio.timeout":
                return self.translate("Life", "Splio could not be reached")
            case _:
                return text if text and key.isidentifier() else answer


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
