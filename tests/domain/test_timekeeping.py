"""The till's time between the machine's clock, a steady one, and Splio's word."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posapp.domain.timekeeping import (
    BORN,
    FOLLOWED,
    MOST_CLOSED,
    TOLERATED,
    Course,
    begin,
    hear,
    tick,
    trusted,
)

NOON = datetime(2026, 11, 22, 11, tzinfo=UTC)
HOUR = timedelta(hours=1)
YEAR = timedelta(days=365)
SECOND = timedelta(seconds=1)


class World:
    """True time, a machine's clock that may be wrong, and the till's course beside them."""

    def __init__(self, off: timedelta = timedelta(), kept: Course | None = None) -> None:
        self.true = NOON
        self.off = off
        self.steady = 100.0
        self.boot = "one"
        self.course, self.moved = begin(kept, self.wall, self.steady, self.boot)

    @property
    def wall(self) -> datetime:
        return self.true + self.off

    def pass_by(self, time: timedelta) -> None:
        self.true += time
        self.steady += time.total_seconds()

    def set_clock(self, by: timedelta) -> None:
        self.off += by

    @property
    def now(self) -> datetime:
        self.course, self.moved = tick(self.course, self.wall, self.steady)
        return self.course.at

    def hear(self, told: datetime | None = None) -> None:
        self.course, self.moved = hear(self.course, told or self.true, self.wall, self.steady)

    def hear_twice(self) -> None:
        self.hear()
        self.hear()

    def restart(self, *, reboot: bool, closed: timedelta = HOUR) -> None:
        kept = self.course
        self.pass_by(closed)
        if reboot:
            self.steady, self.boot = 5.0, self.boot + "x"
        self.course, self.moved = begin(kept, self.wall, self.steady, self.boot)


@pytest.mark.parametrize("jump", [-YEAR, YEAR, -HOUR, HOUR, timedelta(minutes=-2)])
def test_once_splio_told_the_time_no_leap_of_the_machine_moves_it(jump: timedelta) -> None:
    world = World()
    world.hear()
    world.pass_by(HOUR)
    world.set_clock(jump)
    assert world.now == world.true
    assert world.moved is not None
    assert world.moved.by == jump
    assert world.moved.shift == timedelta()
    assert not world.course.doubted
    assert world.course.state.is_off
    assert world.course.state.is_sure
    world.set_clock(-jump)
    assert world.now == world.true
    assert not world.course.state.is_off


@pytest.mark.parametrize("jump", [-YEAR, YEAR, timedelta(days=-2), timedelta(days=2)])
def test_before_splio_told_it_a_leap_is_not_believed_and_doubted(jump: timedelta) -> None:
    world = World()
    world.set_clock(jump)
    assert world.now == world.true
    assert (world.course.doubted, world.course.state.is_sure) == (True, False)
    world.hear_twice()
    assert world.now == world.true
    assert (world.course.doubted, world.course.state.is_sure) == (False, True)


def test_a_clock_set_right_offline_is_followed() -> None:
    world = World(off=-3 * HOUR)
    world.set_clock(3 * HOUR)
    assert world.now == world.true
    assert not world.course.doubted


def test_a_leap_away_and_back_leaves_no_doubt_about_the_time_itself() -> None:
    world = World()
    world.hear()
    world.set_clock(YEAR)
    assert world.now == world.true
    world.set_clock(-YEAR)
    assert world.now == world.true
    assert world.course.state.offset == timedelta()


def test_one_word_alone_moves_nothing_far_and_two_that_agree_do() -> None:
    world = World(off=5 * HOUR)
    world.hear()
    assert world.now == world.wall
    world.pass_by(SECOND)
    world.hear(world.true - YEAR)  # somebody's cache
    assert world.now == world.wall
    world.hear()
    assert world.now == world.wall
    world.hear()
    assert world.moved is not None
    assert world.moved.shift == -5 * HOUR
    assert world.now == world.true
    assert world.course.state.offset == -5 * HOUR


def test_a_small_difference_is_nobodys_affair() -> None:
    world = World(off=timedelta(seconds=59))
    world.hear()
    assert world.now == world.wall
    assert not world.course.state.is_off
    assert world.course.told


@pytest.mark.parametrize("off", [HOUR, -HOUR, YEAR, -YEAR, timedelta(days=3)])
@pytest.mark.parametrize("reboot", [True, False])
def test_a_clock_that_is_always_wrong_is_wrong_by_as_much_at_the_next_start(
    off: timedelta, reboot: bool
) -> None:
    world = World(off=off)
    world.hear_twice()
    assert world.now == world.true
    world.restart(reboot=reboot)
    assert world.now == world.true


@pytest.mark.parametrize("off", [YEAR, -YEAR])
def test_a_clock_set_right_between_two_runs_is_believed(off: timedelta) -> None:
    world = World(off=off)
    world.hear_twice()
    world.set_clock(-off)
    world.restart(reboot=True)
    assert world.now == world.true
    assert not world.course.doubted


def test_a_till_that_starts_a_year_back_goes_on_from_its_last_certain_time() -> None:
    world = World()
    world.hear()
    last = world.now
    world.set_clock(-YEAR)
    world.restart(reboot=True)
    assert world.now == last
    assert world.course.doubted
    assert world.moved is None or world.moved.by < timedelta()
    world.pass_by(HOUR)
    assert world.now == last + HOUR
    world.hear_twice()
    assert world.now == world.true
    assert not world.course.doubted


def test_a_till_that_starts_a_year_ahead_doubts_until_splio_speaks() -> None:
    world = World()
    world.hear()
    last = world.now
    world.set_clock(YEAR)
    world.restart(reboot=True)
    assert world.course.doubted
    assert world.now == last  # nearer to the truth than a year ahead
    assert not world.course.state.is_sure
    world.restart(reboot=True)  # a night's sleep makes it no surer
    assert not world.course.state.is_sure
    world.hear_twice()
    assert world.now == world.true
    assert world.course.state.is_sure


def test_a_holiday_is_no_leap() -> None:
    world = World()
    world.hear()
    world.restart(reboot=True, closed=MOST_CLOSED - HOUR)
    assert world.now == world.true
    assert world.course.state.is_sure


def test_the_same_machine_start_goes_on_by_the_steady_clock() -> None:
    world = World()
    world.hear()
    world.set_clock(YEAR)
    world.restart(reboot=False, closed=9 * HOUR)
    assert world.now == world.true
    assert not world.course.doubted


def test_a_till_that_knows_nothing_is_not_sure_and_never_before_the_program() -> None:
    world = World(off=-40 * YEAR)
    assert world.now >= BORN
    assert world.course.doubted
    world.set_clock(40 * YEAR)  # the time server spoke
    assert world.now == world.true
    assert not World().course.state.is_sure
    assert trusted(World().course).state.is_sure


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("pass"), st.integers(0, 86_400)),
            st.tuples(st.just("set"), st.integers(-40_000_000, 40_000_000)),
            st.tuples(st.just("hear"), st.just(0)),
            st.tuples(st.just("restart"), st.integers(0, 1)),
        ),
        max_size=30,
    )
)
@settings(max_examples=120)
def test_whatever_leaps_splios_word_holds_while_the_machine_runs(
    steps: list[tuple[str, int]],
) -> None:
    world = World()
    world.hear_twice()
    certain = True  # told since this machine started
    for act, amount in steps:
        before = world.course.at
        match act:
            case "pass":
                world.pass_by(timedelta(seconds=amount))
            case "set":
                world.set_clock(timedelta(seconds=amount))
            case "hear":
                world.hear_twice()
                certain = True
            case _:
                world.restart(reboot=bool(amount))
                certain = certain and not amount
        now = world.now
        assert now.tzinfo is not None
        if certain:
            # Steps of up to two seconds are a time server's; thirty of them stay in bounds.
            assert abs(now - world.true) <= TOLERATED + 30 * FOLLOWED
        elif act != "hear":
            assert world.course.floor - TOLERATED <= now
            assert now >= before - timedelta(days=1) or world.course.doubted
    world.hear_twice()
    assert abs(world.now - world.true) <= TOLERATED
    assert world.course.state.is_sure
