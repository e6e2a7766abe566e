"""Files that list all codes: what they lack goes, unless that is hard to believe."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from posapp.domain.code import Code
from posapp.domain.events import SweepWithheld
from posapp.domain.stock_pass import Survey
from tests.services.import_till import HOUR, NOW, Till, many, take
from tests.store.makers import open_sale, reserved, voucher_code


def test_a_file_that_lists_all_codes_sweeps_but_never_what_a_burn_needs(till: Till) -> None:
    lines = [line.replace(";r1;", ";r0;").replace(";r2;", ";r0;") for line in many(10)]
    lines[1] = lines[1].replace("M000001", voucher_code(1).value)
    take(till, till.write("a.csv", *lines), complete=True)
    till.ledger.open_sale(open_sale())
    till.ledger.reserve(reserved(1))
    till.clock.at += timedelta(hours=1)
    report = take(till, till.write("b.csv", *lines[4:]), complete=True)
    assert report.swept == 3
    assert till.status(voucher_code(1).value) == "available"
    assert till.status("M000000") is None


def test_half_a_file_sweeps_nothing_and_says_so(till: Till) -> None:
    take(till, till.write("a.csv", *many(30)), complete=True)
    till.clock.at += timedelta(hours=1)
    report = take(till, till.write("b.csv", *many(9)), complete=True)
    assert report.swept == 0
    assert till.stock.state().codes == 30
    assert till.heard(SweepWithheld) == [SweepWithheld(9, 30, "b.csv")]
    assert till.stock.last_full_sync() == NOW


def swept_to(till: Till, name: str, at: datetime, *lines: str) -> Any:
    return take(till, till.write(name, *lines, at=at), complete=True)


def test_a_row_that_cannot_be_read_keeps_its_code(till: Till) -> None:
    swept_to(till, "a.csv", NOW - HOUR, *many(6))
    report = swept_to(till, "b.csv", NOW, *many(5), "M000005;;r2;yesterday;;available")
    assert (report.rejected, report.swept) == (1, 0)
    assert till.status("M000005") == "available"
    assert till.stock.last_full_sync() == NOW
    report = swept_to(till, "c.csv", NOW, *many(3), "M000005;;r2;yesterday;;available")
    assert (report.rejected, report.swept, till.stock.state().codes) == (1, 0, 6)


def test_what_a_file_lacks_goes_once_a_later_one_agrees(till: Till) -> None:
    swept_to(till, "a.csv", NOW - 2 * HOUR, *many(6))
    half = till.write("b.csv", *many(1), at=NOW - HOUR)
    for _ in range(2):  # the same file again is no second witness
        report = take(till, half, complete=True)
        assert (report.repeated, report.swept) == (False, 0)
        assert report.withheld == Survey(6, 5)
        assert till.stock.last_full_sync() == NOW - 2 * HOUR
        seen = till.stock.voucher(Code("M000005"))
        assert seen is not None and seen[1] == NOW - 2 * HOUR
    report = swept_to(till, "c.csv", NOW, *many(1), "NEW;;r1;;;available")
    assert (report.swept, report.withheld) == (5, None)
    assert till.stock.state().codes == 2
    assert till.stock.last_full_sync() == NOW


def test_empty_files_never_agree(till: Till) -> None:
    swept_to(till, "a.csv", NOW - 2 * HOUR, *many(6))
    for ago in (HOUR, timedelta(0)):
        assert swept_to(till, "b.csv", NOW - ago).withheld == Survey(6, 6)
    assert till.stock.state().codes == 6


def test_a_reward_that_a_file_names_no_more_loses_its_codes(till: Till) -> None:
    swept_to(till, "a.csv", NOW - HOUR, *many(6), "X1;;gone;;;available", "X2;;;;;available")
    assert swept_to(till, "b.csv", NOW, *many(6)).swept == 2
    assert till.stock.state().codes == 6


def test_an_older_file_of_all_codes_sweeps_nothing(till: Till) -> None:
    swept_to(till, "a.csv", NOW - 3 * HOUR, *many(6))
    swept_to(till, "c.csv", NOW - HOUR, *many(7))
    assert swept_to(till, "b.csv", NOW - 2 * HOUR, *many(4)).swept == 0
    assert till.stock.state().codes == 7


def test_the_same_file_sweeps_once_it_is_to_list_all_codes(till: Till) -> None:
    take(till, till.write("a.csv", *many(6), at=NOW - HOUR))
    path = till.write("b.csv", *many(4))
    take(till, path)
    report = take(till, path, complete=True)
    assert (report.repeated, report.swept) == (False, 2)


def test_the_same_file_brings_back_what_a_pass_swept(till: Till) -> None:
    path = till.write("a.csv", *many(6), at=NOW - HOUR)
    take(till, path, is_sync=False)
    assert till.stock.passes.remove([Code("M000000")], NOW) == 1
    assert not take(till, path).repeated
    assert till.status("M000000") == "available"
