"""The command line's answers as lines for a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from posapp.app.verbs import Checked, Redeemed, Redemption
from posapp.ui.text import Standing, Words

if TYPE_CHECKING:
    from posapp.domain.approval import Approval
    from posapp.domain.ports import QueueRow
    from posapp.domain.risk import Risk
    from posapp.domain.verdict import Verdict
    from posapp.services.flush_pass import FlushReport
    from posapp.services.stock import SyncReport


def verdict_lines(
    verdict: Verdict,
    words: Words,
    approval: Approval | None = None,
    risk: Risk | None = None,
) -> list[str]:
    """A verdict: the word, the reasons, what to tell, what to do, what it rests on.

    What a manager approved no longer stands against it. `risk` says from when on the stock's age
    is told.
    """
    standing = Standing(show_age_after=risk.show_age_after if risk else None)
    said = words.spoken(verdict, approval=approval, standing=standing)
    lines = [f"{said.word.upper()}  {verdict.code.masked}"]
    if verdict.reward:
        lines.append("  " + words.labelled(words.reward_label(), verdict.reward.name))
    lines += [f"  {text}" for text in (said.reason, *said.others) if text]
    if said.tell:
        lines.append("  " + words.labelled(words.customer_label(), said.tell))
    if said.next:
        lines.append("  " + words.labelled(words.next_label(), said.next))
    lines += [f"  {text}" for text in (said.approved, said.basis) if text]
    return lines


def checked_lines(checked: Checked, words: Words, risk: Risk) -> list[str]:
    """A verdict, and the card's holder where one was given."""
    lines = verdict_lines(checked.verdict, words, risk=risk)
    member = checked.member
    if member is not None:
        points = words.points(member.points) if member.points is not None else ""
        holder = " · ".join(part for part in (member.name, member.tier or "", points) if part)
        lines.append("  " + words.labelled(words.member_label(), holder))
    return lines


def redemption_lines(done: Redemption, ref: str, words: Words, risk: Risk) -> list[str]:
    """How a redemption ended."""
    lines = [
        text
        for line in done.lines
        for text in verdict_lines(line.verdict, words, line.approval, risk)
    ]
    match done.outcome:
        case Redeemed.COMPLETED:
            lines.append(words.completed(ref, len(done.burns)))
        case Redeemed.REPEATED:
            lines.append(words.repeated(ref))
        case Redeemed.ATTENTION | Redeemed.REFUSED:
            if done.lacks is not None:
                lines.append(words.approval_fault(done.lacks, risk))
            lines.append(words.not_completed())
    return lines


def sync_lines(report: SyncReport, words: Words, *, codes_by_file: bool = False) -> list[str]:
    """What a sync brought: rewards only where codes come by file."""
    lines = [
        words.rewards_brought(report.rewards, report.unreadable)
        if codes_by_file
        else words.synced(report.rewards, report.codes, report.unreadable)
    ]
    if report.swept:
        lines.append(words.swept(report.swept))
    if report.withheld:
        lines.append(words.sweep_withheld(report.withheld))
    return lines


def flush_lines(report: FlushReport, words: Words) -> list[str]:
    """What a pass settled, what remains, why it stopped."""
    lines = [words.flushed(report.confirmed, report.rejected, report.waiting, report.unclear)]
    if report.delivered:
        lines.append(words.delivered(report.delivered, report.files))
    if report.stopped:
        lines.append(words.stopped(report.stopped))
    return lines


def queue_lines(rows: Sequence[QueueRow], words: Words, *, reveal: bool) -> list[str]:
    """One line a burn."""
    if not rows:
        return [words.nothing_queued()]
    return [
        "  ".join(
            (
                row.burn.id[:8],
                row.burn.code.value if reveal else row.burn.code.masked,
                words.burn_told(row.burn),
                row.sale_ref or "-",
                row.burn.burned_date or "-",
                row.burn.last_answer or "",
            )
        ).rstrip()
        for row in rows
    ]
