from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from posapp.domain.link import WINDOW, Link, LinkState, Outcome, observe

NOW = datetime(2026, 3, 14, tzinfo=UTC)


def after(*outcomes: Outcome) -> Link:
    link = Link()
    for outcome in outcomes:
        link = observe(link, outcome, NOW, outcome.value)
    return link


G, S, F, R, X = Outcome.GOOD, Outcome.SLOW, Outcome.FAILED, Outcome.REFUSED, Outcome.INCOMPATIBLE


def test_the_first_call_decides_alone() -> None:
    assert after(G).state is LinkState.ONLINE
    assert after(F).state is LinkState.OFFLINE


def test_one_failure_among_five_is_forgiven_two_are_not() -> None:
    assert after(G, G, F, G).state is LinkState.ONLINE
    assert after(G, F, G, F).state is LinkState.OFFLINE
    assert after(G, F, G, G, G, G, F).state is LinkState.ONLINE


def test_two_good_calls_in_a_row_lead_back() -> None:
    assert after(F, G).state is LinkState.OFFLINE
    assert after(F, G, F, G).state is LinkState.OFFLINE
    assert after(F, G, G).state is LinkState.ONLINE


def test_a_refused_key_and_a_stranger_count_at_once() -> None:
    assert after(G, R).state is LinkState.REFUSED
    assert after(G, X).state is LinkState.INCOMPATIBLE
    assert after(R, G).state is LinkState.ONLINE


def test_slow_is_told_apart() -> None:
    assert after(G, S, S).state is LinkState.SLOW
    assert after(S, S, G, G, G, G).state is LinkState.ONLINE


@given(st.lists(st.sampled_from(Outcome), max_size=40))
def test_any_history_has_a_state_and_a_bounded_memory(history: list[Outcome]) -> None:
    link = after(*history)
    assert len(link.recent) <= WINDOW
    assert (link.state is LinkState.UNKNOWN) == (not history)
    if link.state in {LinkState.ONLINE, LinkState.SLOW}:
        assert link.cause is None
