"""The command line's answers as JSON values. Keys are stable; whole codes only when revealed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from posapp.app.verbs import Checked, Redeemed, Redemption
from posapp.domain.finding import Grade

if TYPE_CHECKING:
    from posapp.domain.burn import Burn
    from posapp.domain.code import Code
    from posapp.domain.money import Money
    from posapp.domain.ports import QueueRow
    from posapp.domain.risk import Risk
    from posapp.domain.verdict import Verdict
    from posapp.services.flush_pass import FlushReport
    from posapp.services.stock import SyncReport
    from posapp.ui.text import Words

Json = dict[str, Any]

EXIT_OF_GRADE = {Grade.ACCEPT: 0, Grade.ATTENTION: 3, Grade.REFUSE: 4}
EXIT_WAITING = 5


def verdict_json(verdict: Verdict, words: Words) -> Json:
    """One verdict. `code` is whole: whoever asks has just given it."""
    return {
        "code": verdict.code.value,
        "kind": verdict.kind.value,
        "verdict": verdict.grade.word,
        "reasons": [reason.value for reason in verdict.reasons],
        "basis": verdict.basis.value,
        "as_of": _moment(verdict.as_of),
        "reward": verdict.reward.id if verdict.reward else None,
        "missing_amount": _money(verdict.missing),
        "reward_name": verdict.reward.name if verdict.reward else None,
        "purchase_threshold": _money(verdict.terms.purchase_threshold),
        "sentences": [words.reason(found) for found in verdict.findings],
    }


def checked_json(checked: Checked, words: Words) -> Json:
    """A verdict, with the card's holder where a card was given."""
    answer = verdict_json(checked.verdict, words)
    answer["approvable"] = checked.approvable
    member = checked.member
    if checked.card is not None:
        answer["card_code"] = checked.card.card_code.value
    if member is not None:
        answer |= {"member": member.name, "tier": member.tier, "points": member.points}
    return answer


def redemption_json(done: Redemption, ref: str, words: Words, risk: Risk) -> Json:
    """How a redemption ended; `approval_lacks` says why a manager's word was not taken."""
    verdict = {
        Redeemed.COMPLETED: Grade.ACCEPT,
        Redeemed.REPEATED: Grade.ACCEPT,
        Redeemed.ATTENTION: Grade.ATTENTION,
        Redeemed.REFUSED: Grade.REFUSE,
    }[done.outcome]
    return {
        "sale": ref,
        "outcome": done.outcome.value,
        "repeated": done.outcome is Redeemed.REPEATED,
        "verdict": verdict.word,
        "codes": [
            verdict_json(line.verdict, words) | {"approved": line.approval is not None}
            for line in done.lines
        ],
        "burns": [
            {"id": burn.id, "state": burn.state.value, "burned_date": burn.burned_date}
            for burn in done.burns
        ],
        "approved_by": done.approved_by,
        "approval_lacks": done.lacks.value if done.lacks else None,
        "sentences": [words.approval_fault(done.lacks, risk)] if done.lacks else [],
    }


def flush_json(report: FlushReport) -> Json:
    """What a pass settled and what remains; and, where burns went by file, in which files."""
    by_api = {
        "confirmed": report.confirmed,
        "rejected": report.rejected,
        "waiting": report.waiting,
        "unclear": report.unclear,
        "stopped": report.stopped,
    }
    if not report.files:
        return by_api
    return by_api | {"delivered": report.delivered, "files": list(report.files)}


def sync_json(report: SyncReport) -> Json:
    """What a sync brought."""
    return {
        "rewards": report.rewards,
        "codes": report.codes,
        "unreadable": report.unreadable,
        "swept": report.swept,
        "withheld": report.withheld.unlisted if report.withheld else 0,
    }


def queue_json(row: QueueRow, *, reveal: bool) -> Json:
    """One burn."""
    burn: Burn = row.burn
    return {
        "id": burn.id,
        "code": _code(burn.code, reveal=reveal),
        "card_code": _code(burn.card_code, reveal=reveal),
        "state": burn.state.value,
        "route": burn.route.value,
        "sale": row.sale_ref,
        "burned_date": burn.burned_date,
        "attempts": burn.attempts,
        "due_at": _moment(burn.due_at),
        "last_answer": burn.last_answer,
    }


def _code(code: Code | None, *, reveal: bool) -> str | None:
    if code is None:
        return None
    return code.value if reveal else code.masked


def _money(amount: Money | None) -> str | None:
    return str(amount) if amount is not None else None


def _moment(when: datetime | None) -> str | None:
    """Aware ISO 8601 in UTC, whole seconds."""
    return when.isoformat(timespec="seconds") if when is not None else None
