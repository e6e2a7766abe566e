"""What cashier and manager are told of the clock; a machine that slept asks who is there."""

from __future__ import annotations

from datetime import timedelta

import pytest

from posapp.domain.events import ClockChanged, MachineSlept
from posapp.domain.people import Role
from posapp.domain.timekeeping import ClockState
from posapp.ui.shell.window import TillWindow
from posapp.ui.text import Words
from tests.ui.fake_desk import FakeDesk
from tests.ui.hands import Tell
from tests.ui.test_signin import enter
from tests.ui.test_status import Bar

HOUR = timedelta(hours=1)
DOUBTED = ClockState(doubted=True, is_sure=False)


def details(bar: Bar) -> dict[str, str]:
    return {one.caption: one.text for one in bar.now.details}


def test_a_wrong_clock_that_splio_corrects_is_the_managers_affair_only(
    qapp: object, desk: FakeDesk, english: Words
) -> None:
    bar = Bar(desk, english)
    assert "Clock" not in details(bar)
    desk.publish(ClockChanged(ClockState(offset=-2 * HOUR, told=True)))
    assert "2 h fast" in details(bar)["Clock"]
    assert bar.now.notice == ""
    desk.publish(ClockChanged(ClockState(told=True)))
    assert "Clock" not in details(bar)
    assert qapp is not None


def test_a_time_in_doubt_is_told_to_the_cashier_too(
    qapp: object, desk: FakeDesk, english: Words
) -> None:
    bar = Bar(desk, english)
    desk.publish(ClockChanged(DOUBTED))
    assert "clock may be wrong" in bar.now.notice
    assert "jumped" in details(bar)["Clock"]
    desk.publish(ClockChanged(ClockState(told=True)))
    assert bar.now.notice == ""
    assert qapp is not None


@pytest.mark.parametrize(
    ("far", "said"),
    [(59, "59 s"), (119, "119 s"), (120, "2 min"), (7199, "119 min"), (7200, "2 h"),
     (172_799, "47 h"), (172_800, "2 days"), (31_536_000, "365 days")],
)  # fmt: skip
def test_a_stretch_has_one_unit(english: Words, far: int, said: str) -> None:
    assert english.stretch(timedelta(seconds=far)) == said


def test_lines_of_the_journal_say_what_the_till_made_of_it(english: Words) -> None:
    year = 31_536_000
    assert english.clock_moved({"by_s": -year, "shift_s": 0}) == [
        "back by 365 days", "the till kept its time",
    ]  # fmt: skip
    assert english.clock_moved({"by_s": 3600, "shift_s": 3600}) == [
        "ahead by 60 min", "the till’s time moved 60 min",
    ]  # fmt: skip
    assert english.clock_moved({"by_s": "?"}) == []


def test_a_machine_that_slept_asks_who_is_there(tell: Tell, desk: FakeDesk) -> None:
    people = desk.office.people
    people.clock = desk.now
    people.enter("Anna", Role.CASHIER, "2580")

    async def story(window: TillWindow) -> None:
        await enter(window, "2580")
        assert not window.gate.is_locked
        desk.publish(MachineSlept(timedelta(hours=9)))
        assert people.present is None

    tell(story)
