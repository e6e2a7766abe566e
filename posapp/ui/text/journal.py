"""The journal in words: what was done, by whom, and what a check of it found."""

from __future__ import annotations

from typing import Any, assert_never

from posapp.domain.burn import Burn, BurnState
from posapp.domain.code import Code
from posapp.domain.ids import BurnId, SaleId
from posapp.domain.journal import (
    Archive,
    Checked,
    Finding,
    JournalRow,
    Kind,
    Misfit,
    Whole,
)
from posapp.ui.text.forgetting import ForgetWords
from posapp.ui.text.journal_details import JournalDetails
from posapp.ui.text.journal_facts import JournalFactWords
from posapp.ui.text.queue import QueueWords


class JournalWords(ForgetWords, JournalDetails, JournalFactWords, QueueWords):
    """Sentences about the journal."""

    def journal_who(self, row: JournalRow) -> str:
        """Who did it; the till itself where nobody is named."""
        return row.line.person or self.translate("Journal", "Till")

    def journal_line(self, row: JournalRow) -> str:
        """A line in full."""
        line = row.line
        parts = (
            f"{self.date(line.at)} {self.time(line.at)}",
            self.journal_who(row),
            self.journal_fact(line.fact),
            self.journal_code(line.detail),
            row.ref or str(line.detail.get("ref") or ""),
            self.journal_detail(row),
        )
        return " · ".join(part for part in parts if part)

    def journal_kind(self, kind: Kind) -> str:
        """What a kind of line is called."""
        match kind:
            case Kind.SALE:
                return self.translate("Journal", "Sales")
            case Kind.VOUCHER:
                return self.translate("Journal", "Vouchers held and used")
            case Kind.SENDING:
                return self.translate("Journal", "Sending to Splio")
            case Kind.DECISION:
                return self.translate("Journal", "Managers’ decisions")
            case Kind.PEOPLE:
                return self.translate("Journal", "People")
            case Kind.TILL:
                return self.translate("Journal", "Settings, files, archive")
            case Kind.OTHER:
                return self.translate("Journal", "Other")
            case _:
                assert_never(kind)

    def journal_heads(self) -> list[str]:
        """The columns of a list of lines for a spreadsheet."""
        return [
            self.translate("Journal", "Line"),
            self.translate("Journal", "When"),
            self.translate("Journal", "Who"),
            self.translate("Journal", "What"),
            self.translate("Journal", "Code"),
            self.translate("Journal", "Ticket"),
            self.translate("Journal", "Reward"),
            self.translate("Journal", "Value"),
            self.translate("Journal", "Details"),
            self.translate("Journal", "Fact"),
            self.translate("Journal", "Sale"),
        ]

    def journal_found(
        self, rows: int, *, more: bool, code: str | None, whole: Whole | None = None
    ) -> str:
        """How many lines are shown, and of which code or card (masked) they are."""
        if code is not None and whole is Whole.CARD:
            return self.count(
                rows,
                self.translate("Journal", "{n} line about the card {card}"),
                self.translate("Journal", "{n} lines about the card {card}"),
                card=code,
            )
        if code is not None:
            return self.count(
                rows,
                self.translate("Journal", "{n} line about the code {code}"),
                self.translate("Journal", "{n} lines about the code {code}"),
                code=code,
            )
        if more:
            return self.translate("Journal", "The newest {n} lines").format(n=self.number(rows))
        return self.count(
            rows, self.translate("Journal", "{n} line"), self.translate("Journal", "{n} lines")
        )

    def journal_nothing(self) -> str:
        """No line fits."""
        return self.translate(
            "Journal",
            "Nothing found. Search for a whole code or card, its last four characters, a ticket’s"
            " number or a name.",
        )

    def journal_mark(self, mark: str) -> str:
        """The journal's last line in short, for a notebook."""
        return self.translate("Journal", "Journal’s mark: {mark}").format(mark=mark)

    def journal_checking(self, done: int, total: int) -> str:
        """How far a check has come."""
        percent = 100 * done // total if total else 0
        said = self.translate("Journal", "Checking… {percent} %").format(percent=percent)
        return self.glued(said)

    def journal_checked(self, found: Checked) -> str:
        """What a check found, in one sentence."""
        if found.is_sound:
            return self.count(
                found.lines,
                self.translate("Journal", "The journal is sound: {n} line was checked."),
                self.translate("Journal", "The journal is sound: {n} lines were checked."),
            )
        first = self.journal_finding(found.findings[0])
        more = len(found.findings) - 1
        if not more:
            return first
        return f"{first} " + self.count(
            more,
            self.translate("Journal", "{n} more thing does not fit."),
            self.translate("Journal", "{n} more things do not fit."),
        )

    def journal_finding(self, finding: Finding) -> str:
        """One thing that does not fit."""
        line = self.number(finding.seq)
        burn = (finding.burn_id or "")[:8]
        match finding.kind:
            case Misfit.BROKEN:
                text = self.translate(
                    "Journal", "Line {line}, or the one before it, was changed afterwards."
                )
            case Misfit.MISSING:
                text = self.translate("Journal", "Lines are missing, from line {line} on.")
            case Misfit.ADDED:
                text = self.translate("Journal", "Line {line} was added afterwards.")
            case Misfit.STATE:
                text = self.translate(
                    "Journal", "The voucher {burn} is not as its last line ({line}) says."
                )
            case Misfit.NO_LINES:
                text = self.translate("Journal", "The lines of the voucher {burn} are missing.")
            case Misfit.NO_BURN:
                text = self.translate(
                    "Journal", "Line {line} is about a voucher that this till does not have."
                )
            case Misfit.ARCHIVE:
                text = self.translate(
                    "Journal",
                    "The archive that ends with line {line} is not in its folder, or was changed.",
                )
            case Misfit.SALES_ARCHIVE:
                text = self.translate(
                    "Journal",
                    "File {line} of old sales is not in its folder, or was changed.",
                )
            case Misfit.MARK:
                text = self.translate(
                    "Journal",
                    "Line {line} is not the one whose mark was noted: the journal was rewritten.",
                )
            case _:
                assert_never(finding.kind)
        return text.format(line=line, burn=burn)

    def journal_exported(self, lines: int, file: str) -> str:
        """A list was written."""
        return self.count(
            lines,
            self.translate("Journal", "{n} line written to {file}."),
            self.translate("Journal", "{n} lines written to {file}."),
            file=file,
        )

    def journal_archived(self, archive: Archive) -> str:
        """A part of the journal went into a file."""
        return self.translate(
            "Journal", "Lines {first} to {through} are in {file}, signed by the key {key}."
        ).format(
            first=self.number(archive.first),
            through=self.number(archive.through),
            file=archive.path.name,
            key=archive.key,
        )

    def nothing_to_archive(self) -> str:
        """No line is old enough, or the oldest is not settled yet."""
        return self.translate("Journal", "Nothing to archive: no settled line is that old.")

    def archive_sound(self, archive: Archive, *, is_ours: bool | None) -> str:
        """An archive was read whole and fits; `is_ours` where this till's own key is known."""
        text = self.translate(
            "Journal",
            "The file is sound: lines {first} to {through} of the till {till}, from {since} to"
            " {until}. Mark: {mark}.",
        ).format(
            first=self.number(archive.first),
            through=self.number(archive.through),
            till=archive.till,
            since=self.date(archive.since),
            until=self.date(archive.until),
            mark=archive.mark,
        )
        match is_ours:
            case True:
                whose = self.translate("Journal", "Signed by this till’s key {key}.")
            case False:
                whose = self.translate(
                    "Journal", "Signed by the key {key}, which is not this till’s."
                )
            case None:
                whose = self.translate(
                    "Journal", "Signed by the key {key}: compare it with what you noted."
                )
            case _:
                assert_never(is_ours)
        return f"{text} {whose.format(key=archive.key)}"

    def journal_detail(self, row: JournalRow) -> str:
        """The particulars of a line, on one line; codes masked."""
        told = row.line.detail
        if row.granted:
            told = {**told, "reward": row.granted}
        parts: list[str] = []
        if row.line.fact in {"Reserved", "Completed", "Approved"}:
            parts.append(row.reward_called)
        reason = self._reason_told(told)
        parts += [reason] if reason else self.details_of(row.line.fact, told)
        state = self._state(told.get("to")) if "grant" not in told else ""
        if state and row.line.fact in {"Retried", "Released"}:
            parts.append(state)
        return " · ".join(part for part in parts if part)

    def _reason_told(self, told: dict[str, Any]) -> str:
        """What an answer means, as the queue's page says it; empty where it says nothing."""
        answer, state = told.get("answer"), told.get("to")
        if not isinstance(answer, str) or "grant" in told or state not in list(BurnState):
            return ""
        bare = Burn(
            id=BurnId(""),
            sale_id=SaleId(""),
            code=Code(""),
            card_code=None,
            reward_id=None,
            reward_name="",
            value=None,
            state=BurnState(state),
            created_at=self.now(),
            last_answer=answer,
        )
        return self.burn_reason(bare)

    def _state(self, state: Any) -> str:
        return self.burn_state(BurnState(state)) if state in list(BurnState) else ""
