"""Own codes: valid, different, unknown elsewhere, and too thin to be guessed."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posapp.domain.batch import (
    LARGEST_BATCH,
    THINNEST,
    Batch,
    Fate,
    Mark,
    Stretch,
    draw,
    made_of,
    numbers_of,
    room_of,
)
from posapp.domain.code import Code
from posapp.domain.errors import CodesError
from posapp.domain.ids import RewardId

NOON = datetime(2026, 3, 14, 11, 0, tzinfo=UTC)
TEN = RewardId("ten")
WEB = RewardId("web")

prefixes = st.from_regex(r"[1-9][0-9]{0,7}", fullmatch=True)


def nothing(_code: Code) -> bool:
    return False


def batch(count: int, *marks: Mark) -> Batch:
    codes = tuple(Code(f"{number:013}") for number in range(count))
    return Batch("b", "29", NOON, codes, marks)


def mark(start: int, end: int, fate: Fate, reward: RewardId = TEN) -> Mark:
    return Mark(Stretch(start, end), fate, reward, NOON)


@given(prefixes, st.integers(1, 400), st.integers(0, 2**32))
def test_drawn_codes_are_valid_different_and_begin_as_asked(
    prefix: str, count: int, seed: int
) -> None:
    count = min(count, room_of(prefix))
    codes = draw(prefix, count, random.Random(seed).randrange, nothing)
    assert len(set(codes)) == len(codes) == count
    for code in codes:
        assert len(code.value) == 13
        assert code.value.startswith(prefix)
        assert not code.check_digit_wrong


@given(st.integers(0, 2**32), st.integers(1, 60))
def test_known_codes_are_never_drawn(seed: int, count: int) -> None:
    source = random.Random(seed)
    first = draw("29", count, source.randrange, nothing)
    # The very same source again: without the comparison it would give the very same codes.
    with pytest.raises(CodesError) as caught:
        draw("29", 10 * count, random.Random(seed).randrange, lambda code: True)
    assert caught.value.code == "codes.crowded"
    known = set(first[: 1 + count // 20])
    second = draw("29", count, random.Random(seed).randrange, known.__contains__)
    assert not known & set(second)


def test_a_source_that_repeats_itself_ends() -> None:
    with pytest.raises(CodesError) as caught:
        draw("29", 5, lambda _numbers: 7, nothing)
    assert caught.value.code == "codes.crowded"


def test_the_source_is_asked_for_the_whole_room_each_time() -> None:
    asked: list[int] = []

    def below(numbers: int) -> int:
        asked.append(numbers)
        return len(asked)

    draw("1000739", 3, below, nothing)
    assert asked == [100_000] * 3


@pytest.mark.parametrize("prefix", ["", " ", "2a", "٢٩", "-2", "2.9", "123456789012"])
def test_what_is_no_prefix(prefix: str) -> None:
    with pytest.raises(CodesError) as caught:
        draw(prefix, 1, random.randrange, nothing)
    assert caught.value.code == "codes.bad_prefix"


def test_a_leading_zero_is_refused() -> None:
    with pytest.raises(CodesError) as caught:
        draw("029", 1, random.randrange, nothing)
    assert caught.value.code == "codes.zero_prefix"


@pytest.mark.parametrize("count", [-1, 0, LARGEST_BATCH + 1])
def test_what_is_no_count(count: int) -> None:
    with pytest.raises(CodesError) as caught:
        draw("2", count, random.randrange, nothing)
    assert caught.value.code == "codes.bad_count"


@given(st.integers(1, 11), st.integers(0, 10**6))
def test_a_guess_never_hits_more_than_one_in_a_thousand(length: int, before: int) -> None:
    prefix = "2" * length
    room = room_of(prefix, before)
    assert (before + room) * THINNEST <= numbers_of(prefix) or room == 0
    if room < LARGEST_BATCH:
        with pytest.raises(CodesError) as caught:
            draw(prefix, room + 1, random.randrange, nothing, before)
        assert caught.value.code == "codes.no_room"
        assert caught.value.params["room"] == room


def test_codes_made_before_count_under_every_prefix_they_begin_with() -> None:
    codes = tuple(Code(value) for value in ("2911111111118", "2922222222229", "3000000000014"))
    earlier = [Batch("b", "2", NOON, codes)]
    assert [made_of(prefix, earlier) for prefix in ("2", "29", "291", "31")] == [2, 2, 1, 0]


def test_a_later_mark_overrules_an_earlier_one() -> None:
    made = batch(6, mark(0, 4, Fate.UNCLEAR), mark(0, 4, Fate.TAKEN), mark(4, 5, Fate.REFUSED))
    assert made.fates() == [Fate.TAKEN] * 4 + [Fate.REFUSED, Fate.WAITING]
    assert made.counts() == {Fate.WAITING: 1, Fate.UNCLEAR: 0, Fate.TAKEN: 4, Fate.REFUSED: 1}


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from(Fate))))
def test_runs_cover_exactly_the_wanted_codes(rows: list[tuple[int, int, Fate]]) -> None:
    marks = [mark(min(a, b), max(a, b), fate) for a, b, fate in rows]
    made = batch(25, *marks)
    fates = made.fates()
    assert len(fates) == 25
    for wanted in ({Fate.WAITING}, {Fate.WAITING, Fate.UNCLEAR}, set(Fate)):
        places = [
            (place, fate) for run, fate in made.runs(wanted) for place in range(run.start, run.end)
        ]
        assert places == [(at, fate) for at, fate in enumerate(fates) if fate in wanted]
        for run, fate in made.runs(wanted):
            assert fates[run.start : run.end] == [fate] * len(run)


def test_a_stretch_is_cut() -> None:
    assert Stretch(3, 10).cut(4) == (Stretch(3, 7), Stretch(7, 10))
    first, rest = Stretch(3, 10).cut(50)
    assert (first, len(rest)) == (Stretch(3, 10), 0)


def test_the_reward_that_may_have_codes_of_it() -> None:
    assert batch(4).reward_id is None
    assert batch(4, mark(0, 2, Fate.REFUSED)).reward_id is None
    assert batch(4, mark(0, 2, Fate.UNCLEAR)).reward_id == TEN
    assert batch(4, mark(0, 2, Fate.TAKEN), mark(2, 4, Fate.WAITING)).reward_id == TEN
    back = batch(4, mark(0, 2, Fate.UNCLEAR), mark(0, 2, Fate.WAITING))
    assert back.reward_id is None
    moved = batch(
        4, mark(0, 2, Fate.UNCLEAR), mark(0, 2, Fate.WAITING), mark(0, 2, Fate.TAKEN, WEB)
    )
    assert moved.reward_id == WEB


def test_nothing_shows_a_whole_code() -> None:
    made = batch(3)
    assert made.samples(2) == ("…0000", "…0001")
    assert "0000000000001" not in repr(made)
