"""A scan made twice is one; a foreign keyboard is told once."""

from __future__ import annotations

from dataclasses import replace

from posapp.domain.scan import Heard, ScanRules, Way
from posapp.ui.text import Words
from posapp.ui.till.intake import Intake

CODE = "1000739900010"


def heard(at_s: float, text: str = CODE, way: Way = Way.KEYS) -> Heard:
    return Heard(text, at_s=at_s, way=way)


def test_the_same_code_within_the_time_is_told_once(english: Words) -> None:
    intake = Intake(ScanRules(again_s=1.5), english)

    told = [intake.take(heard(at)) for at in (10.0, 11.5, 12.0, 13.6)]

    assert [one.again for one in told] == [False, True, True, False]
    assert [bool(one.notice) for one in told] == [False, True, False, False]


def test_the_two_forms_of_one_code_are_the_same(english: Words) -> None:
    intake = Intake(ScanRules(), english)
    intake.take(heard(1, "]C0" + CODE))

    assert intake.take(heard(2)).again


def test_what_lies_between_makes_it_another_scan(english: Words) -> None:
    intake = Intake(ScanRules(), english)

    intake.take(heard(1))
    intake.take(heard(1.2, "2171000000015"))
    assert not intake.take(heard(1.4)).again

    intake.forget()
    assert not intake.take(heard(1.6)).again
    assert not intake.take(heard(1.7, way=Way.SERIAL)).again  # its clock is another one
    assert not intake.take(heard(0.5, way=Way.SERIAL)).again  # and runs forward only


def test_a_person_may_enter_a_code_again_at_once(english: Words) -> None:
    intake = Intake(ScanRules(), english)

    assert not any(intake.take(heard(0, way=Way.HAND)).again for _ in range(3))


def test_zero_counts_every_scan(english: Words) -> None:
    intake = Intake(replace(ScanRules(), again_s=0.0), english)
    intake.take(heard(1))

    assert not intake.take(heard(1.001)).again


def test_no_code_shows_in_what_was_taken(english: Words) -> None:
    assert CODE not in repr(Intake(ScanRules(), english).take(heard(1)))
