"""Reports and the end-of-day slip in words: for the page, the paper, the table and the console."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from posapp.domain.burn import BurnState
from posapp.domain.report import (
    Agreement,
    Approved,
    Difference,
    Figures,
    Period,
    Report,
    Tally,
    Verdict,
)
from posapp.ui.text.voice import Voice

BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A figure that is shown large, what it is, and what belongs to it."""

    caption: str
    value: str
    note: str = ""
    needs_care: bool = False


class ReportWords(Voice):
    """Sentences of reports."""

    def days(self, period: Period) -> str:
        """A day, or from when to when."""
        first = self.date(period.start)
        if period.is_a_day:
            return first
        last = self.date(period.end - timedelta(microseconds=1))
        return self.translate("Report", "{first} to {last}").format(first=first, last=last)

    def tally(self, tally: Tally) -> str:
        """How many and what they are worth: ``12 · €120.00``."""
        if tally.count and tally.unknown == tally.count:
            return self.number(tally.count)
        return BETWEEN.join((self.number(tally.count), self.money(tally.worth)))

    def cashier(self, name: str | None) -> str:
        """A cashier; or that nobody was signed in."""
        return name or self.translate("Report", "Nobody signed in")

    def reward_called(self, reward: str | None, report: Report) -> str:
        """A reward as it is called, with its id where it has no name."""
        name = report.rewards.get(reward)
        return name or reward or self.translate("Report", "Unknown reward")

    def hour(self, hour: int) -> str:
        """An hour of the day, short: ``14 h``."""
        return self.translate("Report", "{n} h").format(n=self.number(hour))

    def unknown_worth(self, unknown: int) -> str:
        """That some vouchers are counted and not summed; empty where none is."""
        if not unknown:
            return ""
        return self.count(
            unknown,
            self.translate("Report", "{n} voucher of unknown worth: counted, not summed."),
            self.translate("Report", "{n} vouchers of unknown worth: counted, not summed."),
        )

    def key_figures(self, report: Report) -> Sequence[KeyFigure]:
        """What a manager looks at first."""
        figures = report.figures
        owed = figures.standing(BurnState.PENDING, BurnState.SENDING, BurnState.UNCLEAR)
        rejected = figures.standing(BurnState.REJECTED)
        lost = figures.standing(BurnState.WRITTEN_OFF)
        average = figures.average
        share = figures.offline_percent
        return (
            KeyFigure(
                self.translate("Report", "Vouchers used"),
                self.number(figures.total.count),
                self._in_sales(figures),
            ),
            KeyFigure(
                self.translate("Report", "Discounts given"),
                self.money(figures.total.worth),
                ""
                if average is None
                else self.translate("Report", "{amount} a sale").format(amount=self.money(average)),
            ),
            KeyFigure(
                self.translate("Report", "Taken offline"),
                "–" if share is None else self._percent(share),
                self.tally(figures.offline),
            ),
            KeyFigure(
                self.translate("Report", "Not confirmed"),
                self.number(owed.count),
                self.money(owed.worth),
                needs_care=owed.count > 0,
            ),
            KeyFigure(
                self.translate("Report", "Rejected"),
                self.number(rejected.count),
                self.money(rejected.worth),
                needs_care=rejected.count > 0,
            ),
            KeyFigure(
                self.translate("Report", "Settled"),
                self.number(lost.count),
                self.money(lost.worth),
            ),
        )

    def agreement(self, agreement: Agreement, report: Report) -> str:
        """Whether the figures are the journal's."""
        match agreement.verdict:
            case Verdict.AGREES:
                return self.translate("Report", "Figures agree with the journal.")
            case Verdict.ARCHIVED:
                return self.translate(
                    "Report", "The journal of this time is in an archive: not compared."
                )
            case Verdict.FILED:
                return self.translate(
                    "Report",
                    "Sales of this time are in an archive: these figures are not complete.",
                )
            case Verdict.DIFFERS:
                worst = agreement.differences[0]
                more = len(agreement.differences) - 1
                text = self.translate(
                    "Report", "The journal says otherwise. {what}: {here} here, {there} there."
                ).format(
                    what=self.difference(worst, report),
                    here=self.tally(worst.ledger),
                    there=self.tally(worst.journal),
                )
                if not more:
                    return text
                rest = self.count(
                    more,
                    self.translate("Report", "{n} more difference."),
                    self.translate("Report", "{n} more differences."),
                )
                return f"{text} {rest}"

    def difference(self, found: Difference, report: Report) -> str:
        """Which figure it is."""
        of = found.of
        match found.what:
            case "sales":
                text = self.translate("Report", "Sales with vouchers")
            case "offline":
                text = self.translate("Report", "Taken offline")
            case "state":
                return self.state_counted(found.of)
            case "reward":
                text = self.translate("Report", "By reward")
                of = self.reward_called(of, report) if of else of
            case "cashier":
                text = self.translate("Report", "By cashier")
            case "hour":
                text = self.translate("Report", "By hour")
            case "approver":
                text = self.translate("Report", "Approvals")
            case _:
                text = self.translate("Report", "Vouchers used")
        return f"{text} ({of})" if of else text

    def state_counted(self, state: str) -> str:
        """The vouchers of a state, as a caption."""
        match state:
            case BurnState.CONFIRMED:
                return self.translate("Report", "Confirmed")
            case BurnState.PENDING:
                return self.translate("Report", "Waiting")
            case BurnState.SENDING:
                return self.translate("Report", "Sending")
            case BurnState.UNCLEAR:
                return self.translate("Report", "Unclear")
            case BurnState.REJECTED:
                return self.translate("Report", "Rejected")
            case BurnState.WRITTEN_OFF:
                return self.translate("Report", "Settled")
            case _:
                return state

    def approved_reward(self, approved: Approved, report: Report) -> str:
        """The reward of what a manager let pass, as it is called."""
        return approved.reward or self.reward_called(approved.reward_id, report)

    def approved_line(self, approved: Approved, report: Report) -> str:
        """Who let which voucher pass, when and why."""
        return self.translate("Report", "{time} {by}: {why} ({reward}, {code})").format(
            time=self.time(approved.at),
            by=approved.by,
            why=approved.why,
            reward=self.approved_reward(approved, report),
            code=approved.code,
        )

    def saved(self, name: str) -> str:
        """A file was written."""
        return self.translate("Report", "Saved: {file}").format(file=name)

    def day_or_period(self) -> str:
        """A day and a period were both given."""
        return self.translate("Report", "Give a day (--day), or a period (--from, --to): not both.")

    def bad_day(self, text: str) -> str:
        """A text is no day."""
        return self.translate(
            "Report", "“{text}” is not a day. Write it as year-month-day, e.g. 2026-11-22."
        ).format(text=text)

    def report_name(self, report: Report) -> str:
        """The file name a report is offered under."""
        period = report.period
        days = period.first.isoformat()
        if not period.is_a_day:
            days += f"-{period.last.isoformat()}"
        return f"posapp-report-{days}.csv"

    def _in_sales(self, figures: Figures) -> str:
        return self.count(
            figures.sales,
            self.translate("Report", "in {n} sale"),
            self.translate("Report", "in {n} sales"),
        )

    def _percent(self, share: Decimal) -> str:
        return self.glued(self.translate("Report", "{number} %").format(number=self.decimal(share)))
