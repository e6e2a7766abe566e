"""What a manager may approve, and what an approval covers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posapp.domain.approval import (
    Approval,
    ApprovalError,
    ApprovalFault,
    Lapse,
    approve,
    is_approvable,
    wants_value,
)
from posapp.domain.basket import Line
from posapp.domain.finding import APPROVABLE, Basis, Finding, Grade, Reason
from posapp.domain.money import ZERO, Money
from posapp.domain.risk import Risk
from posapp.domain.verdict import Verdict
from tests.domain.makers import CARD, NOW, OTHER_CARD, SALE, sighting, unknown, verdict

RISK = Risk()
OLD = verdict(replace(sighting(), as_of=NOW - timedelta(hours=30)))
UNKNOWN = verdict(unknown())
NO_REWARD = verdict(sighting(reward=None))


def with_reasons(*reasons: Reason) -> Verdict:
    findings = tuple(Finding(reason) for reason in reasons)
    grade = max((found.grade for found in findings), default=Grade.ACCEPT)
    return replace(OLD, findings=findings, grade=grade, worth=None)


def test_who_and_why_and_what_was_seen_are_kept() -> None:
    given = approve(OLD, " Ana ", " a regular ", NOW, RISK)
    seen = frozenset({Reason.STOCK_OLD})
    assert given == Approval("Ana", "a regular", NOW, seen, worth=Money(25_00), card=CARD)


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
        (NO_REWARD, "Ana", "why", None, ApprovalFault.VALUE_NEEDED),
        (NO_REWARD, "Ana", "why", ZERO, ApprovalFault.VALUE_NEEDED),
        (NO_REWARD, "Ana", "why", Money(10_01), ApprovalFault.OVER_UNKNOWN_CAP),
        (
            verdict(sighting(Basis.SPLIO, reward=None)),
            "Ana",
            "why",
            Money(10_01),
            ApprovalFault.OVER_UNKNOWN_CAP,
        ),
    ],
)
def test_what_an_approval_lacks(
    on: Verdict, by: str, why: str, value: Money | None, fault: ApprovalFault
) -> None:
    with pytest.raises(ApprovalError) as refused:
        approve(on, by, why, NOW, RISK, value)
    assert refused.value.fault is fault


@pytest.mark.parametrize("judged", [UNKNOWN, NO_REWARD])
def test_a_voucher_of_unknown_value_is_worth_what_its_paper_says_up_to_the_cap(
    judged: Verdict,
) -> None:
    assert wants_value(judged)
    given = approve(judged, "Ana", "why", NOW, RISK, Money(10_00))
    assert (given.value, given.worth) == (Money(10_00), Money(10_00))
    no_cap = replace(RISK, unknown_value=ZERO)
    assert approve(judged, "Ana", "why", NOW, no_cap, Money(900_00)).value == Money(900_00)


def test_where_the_till_knows_the_value_nobody_states_another() -> None:
    assert not wants_value(OLD)
    assert approve(OLD, "Ana", "why", NOW, RISK, Money(10_00)).value is None


def test_a_missing_card_is_not_covered_though_the_rest_may_be_approved() -> None:
    both = verdict(unknown(), replace(SALE, card_code=None))
    assert is_approvable(both)
    given = approve(both, "Ana", "why", NOW, RISK, Money(5_00))
    assert given.covers == {Reason.UNKNOWN_HERE}
    assert not given.suffices_for(both)


def test_another_card_or_a_higher_worth_wants_another_word() -> None:
    given = approve(OLD, "Ana", "why", NOW, RISK)
    for now, lapse in (
        (replace(OLD, burn_card=OTHER_CARD), Lapse.OTHER_CARD),
        (replace(OLD, burn_card=None), Lapse.OTHER_CARD),
        (replace(OLD, worth=Money(25_01)), Lapse.HIGHER_VALUE),
        (OLD, None),
        (replace(OLD, worth=Money(24_99)), None),
        (replace(OLD, worth=None), None),
    ):
        assert given.lapse(now) is lapse
        assert given.suffices_for(now) is (lapse is None)
        assert given.left_of(now) == (now.findings if lapse else ())


def test_a_word_given_before_the_value_was_known_is_asked_again_once_it_is() -> None:
    given = approve(replace(OLD, worth=None), "Ana", "why", NOW, RISK)
    assert given.suffices_for(replace(OLD, worth=None))
    assert given.lapse(OLD) is Lapse.VALUE_UNSEEN
    assert given.left_of(OLD) == OLD.findings


def test_an_approval_without_a_card_holds_for_the_first_one() -> None:
    given = approve(replace(OLD, burn_card=None), "Ana", "why", NOW, RISK)
    assert given.for_card(None) is given
    bound = given.for_card(CARD)
    assert bound.suffices_for(OLD)
    assert bound.for_card(OTHER_CARD) is bound
    assert bound.lapse(replace(OLD, burn_card=OTHER_CARD)) is Lapse.OTHER_CARD


def test_each_limit_is_passed_as_far_as_was_seen() -> None:
    def over(reason: Reason, value: int) -> Verdict:
        return replace(with_reasons(), grade=Grade.ATTENTION, findings=(_over(reason, value),))

    for reason in (Reason.OVER_CODE_CAP, Reason.OVER_SALE_CAP, Reason.OVER_TILL_VALUE):
        given = approve(over(reason, 60_00), "Ana", "why", NOW, RISK)
        assert given.limits == {reason: Money(60_00)}
        assert given.suffices_for(over(reason, 59_00))
        assert given.suffices_for(over(reason, 60_00))
        assert given.lapse(over(reason, 60_01)) is Lapse.HIGHER_VALUE


def test_a_stated_value_is_part_of_what_was_approved() -> None:
    seen = replace(UNKNOWN, findings=(*UNKNOWN.findings, _over(Reason.OVER_SALE_CAP, 55_00)))
    given = approve(seen, "Ana", "why", NOW, RISK, Money(8_00))
    assert given.limits == {Reason.OVER_SALE_CAP: Money(63_00)}
    # Stated again, it takes the place of what was stated before.
    then = replace(seen, worth=Money(8_00))
    again = approve(then, "Ana", "why", NOW, RISK, Money(5_00))
    assert again.limits == {Reason.OVER_SALE_CAP: Money(52_00)}


def _over(reason: Reason, value: int) -> Finding:
    return Finding(reason, value=Money(value), cap=Money(30_00))


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
        assert not given.suffices_for(after)
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
