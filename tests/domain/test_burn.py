from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posapp.domain import burn as burns
from posapp.domain.burn import (
    TRANSITIONS,
    Burn,
    BurnFact,
    BurnState,
    IllegalTransitionError,
    advance,
)
from posapp.domain.code import Code
from posapp.domain.ids import BurnId, RewardId, SaleId, StoreId
from posapp.domain.money import Money

NOW = datetime(2026, 3, 14, 10, 0, tzinfo=UTC)
moments = st.datetimes(
    min_value=datetime(2020, 1, 1), max_value=datetime(2040, 1, 1), timezones=st.just(UTC)
)
words = st.text(min_size=1, max_size=20)

facts: st.SearchStrategy[BurnFact] = st.one_of(
    st.builds(
        burns.Completed,
        moments,
        st.just("2026-03-14 11:00:00"),
        st.just(Code("2171707962088")),
        st.sampled_from([None, StoreId("PAR-01")]),
        st.sampled_from([None, Money(1999)]),
        st.booleans(),
    ),
    st.builds(burns.Released, moments, words),
    st.builds(burns.Claimed, moments, st.none(), st.sampled_from(burns.Route)),
    st.builds(burns.Accepted, moments, words),
    st.builds(burns.Refused, moments, words),
    st.builds(burns.Postponed, moments, words, moments),
    st.builds(burns.Unanswered, moments, words, moments),
    st.builds(burns.ProgramDied, moments),
    st.builds(burns.FoundOurs, moments, words),
    st.builds(burns.FoundOtherwise, moments, words),
    st.builds(burns.FoundUnburned, moments, words, moments),
    st.builds(burns.ReadFailed, moments, words, moments),
    st.builds(burns.Retried, moments, words),
    st.builds(burns.WrittenOff, moments, words, words),
    st.builds(burns.Restored, moments, moments, st.sampled_from(burns.Route)),
    st.builds(burns.Disowned, moments, words, words),
)


def a_burn(state: BurnState = BurnState.RESERVED) -> Burn:
    return Burn(
        id=BurnId("b1"),
        sale_id=SaleId("s1"),
        code=Code("1000739378684"),
        card_code=Code("2171707962088"),
        reward_id=RewardId("bbco-25"),
        reward_name="Chèque",
        value=Money(2500),
        state=state,
        created_at=NOW,
        approved_by="Ana",
        approved_why="a regular",
    )


def test_every_fact_moves_something() -> None:
    assert {kind for _state, kind in TRANSITIONS} == set(get_args(BurnFact))


@given(st.sampled_from(BurnState), facts)
def test_every_pair_moves_by_the_table_or_is_refused(state: BurnState, fact: BurnFact) -> None:
    burn = a_burn(state)
    target = TRANSITIONS.get((state, type(fact)))
    if target is None:
        with pytest.raises(IllegalTransitionError):
            advance(burn, fact)
        return
    moved = advance(burn, fact)
    assert moved.state is target
    # Identity never changes, and evidence is never lost.
    kept = ("id", "code", "sale_id", "approved_by", "approved_why")
    assert [getattr(moved, name) for name in kept] == [getattr(burn, name) for name in kept]
    # What it took off, and on whose word, is final at completion.
    if isinstance(fact, burns.Completed):
        assert (moved.value, moved.unverified) == (fact.value, fact.unverified)
    else:
        assert (moved.value, moved.unverified) == (burn.value, burn.unverified)
    if isinstance(fact, (burns.Claimed, burns.Restored)):
        assert moved.route is fact.route
    else:
        assert moved.route is burn.route
    assert moved.attempts - burn.attempts in {0, 1}
    # What is owed and not on the wire has a time; what is settled has none.
    if moved.state in {BurnState.PENDING, BurnState.UNCLEAR}:
        assert moved.due_at is not None
    else:
        assert moved.due_at is None


@given(st.lists(facts, max_size=30))
def test_no_walk_breaks_the_promises(walk: list[BurnFact]) -> None:
    burn = a_burn()
    was_unclear = False
    for fact in walk:
        before = burn
        try:
            burn = advance(burn, fact)
        except IllegalTransitionError:
            continue
        # A completed sale's moment is fixed for ever.
        if before.burned_date is not None:
            assert burn.burned_date == before.burned_date
        # Nothing leaves UNCLEAR for PENDING without a reading that says "not burned".
        if before.state is BurnState.UNCLEAR and burn.state is BurnState.PENDING:
            assert isinstance(fact, burns.FoundUnburned)
        # A completed burn never becomes spendable again.
        if before.burned_date is not None:
            assert burn.state.holds_the_code
        was_unclear = was_unclear or burn.state is BurnState.UNCLEAR
    if burn.state.is_owed:
        assert burn.burned_date is not None


@pytest.mark.parametrize("state", [BurnState.CONFIRMED, BurnState.RELEASED, BurnState.WRITTEN_OFF])
def test_ends_are_ends(state: BurnState) -> None:
    assert not [pair for pair in TRANSITIONS if pair[0] is state]


def test_an_outage_never_uses_up_attempts() -> None:
    burn = advance(a_burn(), burns.Completed(NOW, "2026-03-14 11:00:00", Code("2"), None))
    for _ in range(50):
        burn = advance(burn, burns.Claimed(NOW))
        burn = advance(burn, burns.Postponed(NOW, "offline", NOW + timedelta(minutes=5)))
    assert (burn.attempts, burn.delays) == (0, 50)
    sent = advance(advance(burn, burns.Claimed(NOW)), burns.Accepted(NOW, "200"))
    assert (sent.attempts, sent.delays) == (1, 0)
