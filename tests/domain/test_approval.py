"""What a manager may approve, and what an approval covers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posapp.domain.approval import Approval, ApprovalError, ApprovalFault, approve, is_approvable
from posapp.domain.basket import Line
from posapp.domain.finding import APPROVABLE, Finding, Grade, Reason
from posapp.domain.money import ZERO, Money
from posapp.domain.risk import Risk
from posapp.domain.verdict import Verdict
from tests.domain.makers import NOW, SALE, sighting, unknown, verdict

RISK = Risk()
OLD = verdict(replace(sighting(), as_of=NOW - timedelta(hours=30)))
UNKNOWN = verdict(unknown())


def with_reasons(*reasons: Reason) -> Verdict:
    findings = tuple(Finding(reason) for reason in reasons)
    grade = max((found.grade for found in findings), default=Grade.ACCEPT)
    return replace(OLD, findings=findings, grade=grade)


def test_who_and_why_and_what_was_seen_are_kept() -> None:
    given = approve(OLD, " Ana ", " a regular ", NOW, RISK)
    assert given == Approval("Ana", "a regular", NOW, frozenset({Reason.STOCK_OLD}))


@pytest.mark.parametrize(
    ("on", "by", "why", "value", "fault"),
    [
        (OLD, " ", "why", None, ApprovalFault.NO_NAME),
        (OLD, "Ana", "\t", None, ApprovalFault.NO_REASON),
        (verdict(sighting()), "Ana", "why", None, ApprovalFault.NOT_APPROVABLE),
        (with_reasons(Reason.CARD_NEEDED), "Ana", "why", None, ApprovalFault.NOT_APPROVABLE),
        (
            with_reasons(Reason.STOCK_TOO_OLD, Reason.UNKNOWN_HERE),
            "Ana",
            "why",
            Money(100),
            ApprovalFault.NOT_APPROVABLE,
        ),
        (UNKNOWN, "Ana", "why", None, ApprovalFault.VALUE_NEEDED),
        (UNKNOWN, "Ana", "why", ZERO, ApprovalFault.VALUE_NEEDED),
        (UNKNOWN, "Ana", "why", Money(10_01), ApprovalFault.OVER_UNKNOWN_CAP),
    ],
)
def test_what_an_approval_lacks(
    on: Verdict, by: str, why: str, value: Money | None, fault: ApprovalFault
) -> None:
    with pytest.raises(ApprovalError) as refused:
        approve(on, by, why, NOW, RISK, value)
    assert refused.value.fault is fault


def test_an_unknown_voucher_is_worth_what_its_paper_says_up_to_the_cap() -> None:
    assert approve(UNKNOWN, "Ana", "why", NOW, RISK, Money(10_00)).value == Money(10_00)
    no_cap = replace(RISK, unknown_value=ZERO)
    assert approve(UNKNOWN, "Ana", "why", NOW, no_cap, Money(900_00)).value == Money(900_00)


def test_where_the_till_knows_the_value_nobody_states_another() -> None:
    assert approve(OLD, "Ana", "why", NOW, RISK, Money(10_00)).value is None


def test_a_missing_card_is_not_covered_though_the_rest_may_be_approved() -> None:
    both = verdict(unknown(), replace(SALE, card_code=None))
    assert is_approvable(both)
    given = approve(both, "Ana", "why", NOW, RISK, Money(5_00))
    assert given.covers == {Reason.UNKNOWN_HERE}
    assert not given.suffices_for(both.reasons)


reasons = st.sets(st.sampled_from(Reason), max_size=6)


@given(reasons, reasons)
def test_an_approval_covers_no_later_reason(seen: set[Reason], later: set[Reason]) -> None:
    before = with_reasons(*sorted(seen))
    if not is_approvable(before):
        with pytest.raises(ApprovalError, match=ApprovalFault.NOT_APPROVABLE):
            approve(before, "Ana", "why", NOW, RISK, Money(5_00))
        return
    given = approve(before, "Ana", "why", NOW, RISK, Money(5_00))
    assert given.covers <= seen & APPROVABLE
    after = with_reasons(*sorted(later))
    line = Line(sighting(), after, approval=given)
    if not later <= seen & APPROVABLE:
        assert not given.suffices_for(after.reasons)
        assert not line.is_accepted
    elif later:
        assert line.is_accepted


@given(reasons)
def test_only_attention_can_be_approved(found: set[Reason]) -> None:
    judged = with_reasons(*sorted(found))
    assert is_approvable(judged) == (judged.grade is Grade.ATTENTION and bool(found & APPROVABLE))
    everything = Approval("Ana", "why", NOW, frozenset(Reason))
    line = Line(sighting(), judged, approval=everything)
    if judged.grade is Grade.REFUSE or found - APPROVABLE:
        assert not line.is_accepted
