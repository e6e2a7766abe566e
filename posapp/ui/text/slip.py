"""Reports and the end-of-day slip line by line: for the screen, paper, a table and the console."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from posapp.domain.burn import BurnState
from posapp.domain.slip import Safety, Slip, Standing
from posapp.ui.text.report import BETWEEN, ReportWords

if TYPE_CHECKING:
    from posapp.domain.money import Money
    from posapp.domain.report import Agreement, Report, Tally

_SHORT_HASH = 12


class LineKind(StrEnum):
    """How a line of a slip is set."""

    TITLE = "title"
    YES = "yes"
    NO = "no"
    HEAD = "head"
    PAIR = "pair"
    TEXT = "text"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class SlipLine:
    """A line of a slip: what it says, what stands at its end, and the figures behind that.

    `amount` is what the end says in money where that is no tally's worth.
    """

    kind: LineKind
    text: str
    value: str = ""
    tally: Tally | None = None
    amount: Money | None = None


class SlipWords(ReportWords):
    """Sentences of the slip."""

    def slip_lines(self, slip: Slip) -> Sequence[SlipLine]:
        """The end-of-day slip, line by line."""
        return (
            *self._slip_top(slip),
            *self._slip_day(slip.report),
            *self._slip_now(slip.standing, slip),
            *self._slip_cashiers(slip.report),
            *self._slip_approvals(slip.report),
            *self._slip_end(slip),
        )

    def safety(self, standing: Standing) -> Sequence[str]:
        """What to do before the till is switched off, or why it may be."""
        if standing.is_safe:
            return (self.translate("Slip", "All is sent: nothing waits on this till."),)
        steps = [self._slip_step(reason, standing) for reason in standing.against]
        steps.append(
            self.translate(
                "Slip", "If it must be switched off, nothing is lost: it goes on at the next start."
            )
        )
        return steps

    def report_lines(self, report: Report, agreement: Agreement) -> Sequence[SlipLine]:
        """A period's figures, line by line."""
        figures = report.figures
        title = self.translate("Report", "Report: {days}").format(days=self.days(report.period))
        lines = [SlipLine(LineKind.TITLE, title), *self._slip_day(report)[1:]]
        rewards = sorted(
            figures.by_reward.items(), key=lambda part: (-part[1].count, part[0] or "")
        )
        for head, parts in (
            (
                self.translate("Report", "By reward"),
                [(self.reward_called(reward, report), tally) for reward, tally in rewards],
            ),
            (
                self.translate("Report", "By hour"),
                [
                    (self.hour(hour), tally)
                    for hour, tally in enumerate(figures.by_hour)
                    if tally.count
                ],
            ),
        ):
            if parts:
                lines.append(SlipLine(LineKind.HEAD, head))
                lines += [self._pair(text, tally) for text, tally in parts]
        lines += self._slip_cashiers(report)
        lines += self._slip_approvals(report)
        lines.append(SlipLine(LineKind.NOTE, self.agreement(agreement, report)))
        return lines

    def table_of(self, lines: Sequence[SlipLine]) -> Sequence[Sequence[str]]:
        """Lines as rows for a spreadsheet in this language; counts and worth in cells of their own.

        Amounts carry no currency and no group marks.
        """
        heads = (
            self.translate("Report", "Section"),
            self.translate("Report", "What"),
            self.translate("Report", "Number"),
            self.translate("Report", "Worth"),
            self.translate("Report", "Unknown worth"),
        )
        rows: list[Sequence[str]] = [heads]
        section = ""
        for line in lines:
            if line.kind is LineKind.HEAD:
                section = line.text
            elif line.tally is not None:
                tally = line.tally
                numbers = (str(tally.count), self.amount_typed(tally.worth), str(tally.unknown))
                rows.append((section, line.text, *numbers))
            elif line.amount is not None:
                rows.append((section, line.text, "", self.amount_typed(line.amount), ""))
            else:
                about = "" if line.kind is LineKind.NOTE else section
                rows.append((about, line.text, line.value, "", ""))
        return rows

    @property
    def table_separator(self) -> str:
        """What a spreadsheet in this language takes for the end of a cell."""
        return ";" if self.locale.decimalPoint() == "," else ","

    def slip_name(self, slip: Slip, ending: str) -> str:
        """The file name a slip is offered under."""
        return f"posapp-{_plain(slip.till)}-{slip.day.isoformat()}.{ending}"

    def _pair(self, text: str, tally: Tally) -> SlipLine:
        return SlipLine(LineKind.PAIR, text, self.tally(tally), tally)

    def _slip_top(self, slip: Slip) -> list[SlipLine]:
        pair = LineKind.PAIR
        is_safe = slip.standing.is_safe
        verdict = (
            self.translate("Slip", "Safe to switch off: yes")
            if is_safe
            else self.translate("Slip", "Safe to switch off: no")
        )
        lines = [
            SlipLine(LineKind.TITLE, self.translate("Slip", "End of day")),
            SlipLine(pair, self.translate("Slip", "Day"), self.days(slip.report.period)),
            SlipLine(pair, self.translate("Slip", "Till"), slip.till),
        ]
        if slip.store:
            lines.append(SlipLine(pair, self.translate("Slip", "Store"), slip.store))
        lines.append(SlipLine(LineKind.YES if is_safe else LineKind.NO, verdict))
        lines += [SlipLine(LineKind.TEXT, step) for step in self.safety(slip.standing)]
        rejected = slip.standing.rejected
        if rejected.count:
            text = self.count(
                rejected.count,
                self.translate("Slip", "{n} voucher was rejected by Splio: settle it under Queue."),
                self.translate(
                    "Slip", "{n} vouchers were rejected by Splio: settle them under Queue."
                ),
            )
            lines.append(SlipLine(LineKind.TEXT, text))
        return lines

    def _slip_day(self, report: Report) -> list[SlipLine]:
        figures = report.figures
        pair = self._pair
        lines = [
            SlipLine(LineKind.HEAD, self.translate("Slip", "Vouchers of the day")),
            pair(self.translate("Report", "Vouchers used"), figures.total),
        ]
        for state in (
            BurnState.CONFIRMED,
            BurnState.PENDING,
            BurnState.SENDING,
            BurnState.UNCLEAR,
            BurnState.REJECTED,
            BurnState.WRITTEN_OFF,
        ):
            tally = figures.standing(state)
            if tally.count or state is not BurnState.SENDING:
                lines.append(pair(self.state_counted(state), tally))
        offline = self._pair(self.translate("Report", "Taken offline"), figures.offline)
        share = figures.offline_percent
        if share is not None:
            value = BETWEEN.join((offline.value, self._percent(share)))
            offline = SlipLine(LineKind.PAIR, offline.text, value, figures.offline)
        lines.append(offline)
        lines.append(
            SlipLine(
                LineKind.PAIR,
                self.translate("Report", "Sales with vouchers"),
                self.number(figures.sales),
            )
        )
        if figures.average is not None:
            lines.append(
                SlipLine(
                    LineKind.PAIR,
                    self.translate("Report", "Discount of a sale, on average"),
                    self.money(figures.average),
                    amount=figures.average,
                )
            )
        if report.grants.count:
            lines.append(pair(self.translate("Report", "New rewards granted"), report.grants))
        if figures.total.unknown:
            lines.append(SlipLine(LineKind.NOTE, self.unknown_worth(figures.total.unknown)))
        return lines

    def _slip_now(self, standing: Standing, slip: Slip) -> list[SlipLine]:
        pair = self._pair
        plain = LineKind.PAIR
        oldest = standing.oldest
        lines = [
            SlipLine(LineKind.HEAD, self.translate("Slip", "This till now, all days")),
            pair(self.translate("Report", "Waiting"), standing.waiting),
            pair(self.translate("Report", "Unclear"), standing.unclear),
            pair(self.translate("Report", "Rejected"), standing.rejected),
            pair(self.translate("Slip", "Held by open sales"), standing.reserved),
            SlipLine(plain, self.translate("Slip", "Sales put aside"), self.number(standing.aside)),
        ]
        if standing.grants.count:
            lines.append(pair(self.translate("Slip", "New rewards on their way"), standing.grants))
        if oldest is not None:
            lines.append(
                SlipLine(plain, self.translate("Slip", "Oldest that waits"), self.age(oldest))
            )
        synced = slip.synced_at
        never = self.translate("Slip", "never")
        lines.append(
            SlipLine(
                plain,
                self.translate("Slip", "Last stock sync"),
                never if synced is None else f"{self.date(synced)} {self.time(synced)}",
            )
        )
        return lines

    def _slip_cashiers(self, report: Report) -> list[SlipLine]:
        parts = report.figures.by_cashier
        if not parts:
            return []
        order = sorted(parts.items(), key=lambda part: (-part[1].count, part[0] or ""))
        return [
            SlipLine(LineKind.HEAD, self.translate("Report", "By cashier")),
            *(self._pair(self.cashier(name), tally) for name, tally in order),
        ]

    def _slip_approvals(self, report: Report) -> list[SlipLine]:
        if not report.approvals:
            return []
        lines = [SlipLine(LineKind.HEAD, self.translate("Report", "Approvals"))]
        for approved in report.approvals:
            worth = "–" if approved.value is None else self.money(approved.value)
            lines.append(SlipLine(LineKind.PAIR, self.approved_line(approved, report), worth))
        return lines

    def _slip_end(self, slip: Slip) -> list[SlipLine]:
        standing = slip.standing
        end = f"{self.number(standing.journal_line)} / {standing.journal_hash[:_SHORT_HASH]}"
        made = BETWEEN.join((self.date(slip.made_at), self.time(slip.made_at)))
        text = (
            self.translate("Slip", "Made {moment} by {name}").format(moment=made, name=slip.made_by)
            if slip.made_by
            else self.translate("Slip", "Made {moment}").format(moment=made)
        )
        return [
            SlipLine(LineKind.HEAD, self.translate("Slip", "Proof")),
            SlipLine(LineKind.PAIR, self.translate("Slip", "Last journal line"), end),
            SlipLine(LineKind.TEXT, self.agreement(slip.agreement, slip.report)),
            SlipLine(LineKind.NOTE, text),
        ]

    def _slip_step(self, reason: Safety, standing: Standing) -> str:
        match reason:
            case Safety.WAITING:
                tally = standing.waiting
                one = self.translate(
                    "Slip",
                    "{n} voucher waits to be sent ({worth}). Leave the till on and online, or send"
                    " it now under Queue.",
                )
                many = self.translate(
                    "Slip",
                    "{n} vouchers wait to be sent ({worth}). Leave the till on and online, or send"
                    " them now under Queue.",
                )
            case Safety.UNCLEAR:
                tally = standing.unclear
                one = self.translate(
                    "Slip",
                    "{n} voucher is unclear ({worth}): the till is asking Splio. Leave it on until"
                    " that is known.",
                )
                many = self.translate(
                    "Slip",
                    "{n} vouchers are unclear ({worth}): the till is asking Splio. Leave it on"
                    " until that is known.",
                )
            case Safety.GRANTS:
                tally = standing.grants
                one = self.translate(
                    "Slip", "{n} new reward is on its way to a customer. Leave the till on."
                )
                many = self.translate(
                    "Slip", "{n} new rewards are on their way to customers. Leave the till on."
                )
        return self.count(tally.count, one, many, worth=self.money(tally.worth))


def _plain(name: str) -> str:
    """A till's name as a part of a file's."""
    return "".join(letter if letter.isalnum() else "-" for letter in name).strip("-") or "till"
