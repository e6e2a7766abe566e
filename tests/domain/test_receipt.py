"""What a completed sale leaves for the cash register, and the store's own line."""

from __future__ import annotations

import pytest

from posapp.domain.code import Code
from posapp.domain.money import ZERO, Money
from posapp.domain.receipt import (
    LONGEST_LINE,
    PLACEHOLDERS,
    LineError,
    LineFault,
    Receipt,
    Taken,
    check_line,
    fill_line,
)

FACTS = dict(zip(PLACEHOLDERS, ("T-1", "2", "15.00", "45.00", "…0010 10.00"), strict=True))


def test_the_figures_add_up() -> None:
    made = Receipt(
        "T-1",
        Money(60_00),
        (Taken(Code("a"), Money(10_00)), Taken(Code("b"), None), Taken(Code("c"), Money(5_00))),
    )
    assert (made.off, made.left) == (Money(15_00), Money(45_00))
    assert Receipt("T-1", Money(60_00)).off == ZERO


def test_a_line_is_filled_in() -> None:
    line = check_line("{{club}} {count}: -{off} {vouchers} ({ticket}, {left})")
    assert fill_line(line, FACTS) == "{club} 2: -15.00 …0010 10.00 (T-1, 45.00)"
    assert fill_line(check_line(""), FACTS) == ""


@pytest.mark.parametrize(
    ("template", "fault"),
    [
        ("{off", LineFault.BRACES),
        ("off}", LineFault.BRACES),
        ("{card}", LineFault.UNKNOWN_PLACEHOLDER),
        ("{}", LineFault.UNKNOWN_PLACEHOLDER),
        ("{0}", LineFault.UNKNOWN_PLACEHOLDER),
        ("{off.minor}", LineFault.UNKNOWN_PLACEHOLDER),
        ("{off[0]}", LineFault.UNKNOWN_PLACEHOLDER),
        ("{off:>10}", LineFault.FORMATTED),
        ("{off!r}", LineFault.FORMATTED),
        ("one\ntwo", LineFault.NOT_ONE_LINE),
        ("x" * (LONGEST_LINE + 1), LineFault.TOO_LONG),
    ],
)
def test_what_is_no_line(template: str, fault: LineFault) -> None:
    with pytest.raises(LineError) as refused:
        check_line(template)
    assert refused.value.fault is fault
