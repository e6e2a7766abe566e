"""The importer over real files and real databases: what is taken in, and as of when it counts."""

from __future__ import annotations

import gzip
import os
import sys
import tracemalloc
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from posapp.domain.code import Code
from posapp.domain.errors import FileError, StoreError
from posapp.domain.events import FileImported, FileRefused, ImportProgressed
from posapp.domain.file_shape import Scope
from posapp.domain.ids import RewardId
from posapp.domain.voucher import CustomField, Reward, Voucher, VoucherStatus, Worth, WorthKind
from posapp.store import bulk
from tests.services.import_till import HEADER, HOUR, NOW, REWARDS, Till, many, take


def test_a_file_is_taken_in_told_and_counted(till: Till) -> None:
    path = till.write(
        "c.csv", "A1;C1;r1;2026-06-12 10:00:00;;available", "bad", "A1;C1;r1;;;burned"
    )
    report = take(till, path)
    assert (report.rows, report.applied, report.rejected, report.duplicates) == (3, 1, 1, 1)
    assert report.rejects == f"{path}.rejected.csv"
    assert till.status("A1") == "burned"
    assert till.heard(FileImported) == [FileImported(report)]
    assert {fact.step for fact in till.heard(ImportProgressed)} >= {"sorting", "writing"}
    percents = [fact.percent for fact in till.heard(ImportProgressed)]
    assert percents == sorted(percents)
    assert till.counted == 1
    assert till.stock.last_full_sync() == NOW
    assert not till.scratch.exists()


def test_the_same_file_twice_is_nothing_to_do_but_keeps_the_stock_fresh(till: Till) -> None:
    path = till.write("c.csv", *many(20))
    take(till, path)
    till.clock.at += timedelta(hours=1)
    report = take(till, till.touch(path, till.clock.at))
    assert report.repeated
    assert (report.rows, report.applied) == (0, 0)
    assert till.counted == 1
    assert till.stock.last_full_sync() == NOW + timedelta(hours=1)


def test_a_packed_file_under_another_name_is_taken_in(till: Till) -> None:
    path = till.home / "codes.csv.gz"
    path.write_bytes(gzip.compress("\n".join([HEADER, *many(5000)]).encode()))
    assert take(till, path).applied == 5000
    assert take(till, path).repeated


def test_a_then_b_then_a_again(till: Till) -> None:
    lines = many(8000)
    a = till.write("a.csv", *lines)
    b = till.write("b.csv", *lines[:4000], "M004000;;r1;;;holding", *lines[4001:])
    for path, status in ((a, "available"), (b, "holding"), (a, "available")):
        report = take(till, path)
        assert not report.repeated
        assert report.applied == 8000
        assert till.status("M004000") == status


def test_a_new_shape_waits_for_a_person(till: Till) -> None:
    path = till.write("c.csv", "A1;x", header="external_id;own")
    with pytest.raises(FileError) as refused:
        take(till, path, accept_new_shapes=False)
    assert refused.value.code == "file.new_shape"
    assert refused.value.params["columns"] == "external_id, own"
    assert till.status("A1") is None
    assert [fact.code for fact in till.heard(FileRefused)] == ["file.new_shape"]
    take(till, path, accept_new_shapes=False, confirm=True)
    again = till.write("d.csv", "y;A2", header="Own;EXTERNAL_ID")
    assert take(till, again, accept_new_shapes=False).applied == 1


def test_a_refused_file_leaves_nothing(till: Till) -> None:
    path = till.home / "c.csv.gz"
    whole = gzip.compress("\n".join([HEADER, *many(20_000)]).encode())
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(FileError, match=r"file\.gzip_truncated"):
        take(till, path)
    assert till.stock.state().codes == 0
    assert till.stock.last_full_sync() is None
    assert sorted(one.name for one in till.home.iterdir() if one.suffix in {".csv", ".part"}) == []
    assert not till.scratch.exists()


def test_the_file_says_as_of_when_it_counts(till: Till) -> None:
    held = Voucher(Code("A1"), RewardId("r1"), VoucherStatus.HOLDING, "holding")
    till.stock.put_vouchers([held], NOW - timedelta(hours=1))
    take(till, till.write("old.csv", "A1;;r1;;;available", at=NOW - timedelta(hours=2)))
    assert till.status("A1") == "holding"
    assert till.stock.last_full_sync() == NOW - timedelta(hours=2)
    take(till, till.write("zip.csv", "A1;;r1;;;valid", at=datetime(1980, 1, 1, tzinfo=UTC)))
    assert till.status("A1") == "valid"
    take(till, till.write("ahead.csv", "A1;;r1;;;burned", at=NOW + timedelta(days=3)))
    assert till.stock.last_full_sync() == NOW


def test_rewards_keep_what_the_file_does_not_tell(till: Till) -> None:
    fields = (CustomField(4, "Is Ecommerce only", "true"),)
    known = Reward(RewardId("r1"), "Old", Worth(), 7, custom_fields=fields)
    till.stock.put_rewards([known], NOW - timedelta(days=1))
    header = "external_id,name,monetary_type,monetary_value"
    path = till.write(
        "m.csv", "r1,Ten,value,10", "r2,Five,value,5", "r2,Six,value,6", header=header
    )
    report = take(till, path, REWARDS)
    assert (report.rows, report.applied, report.duplicates) == (3, 2, 1)
    kept = till.stock.reward(RewardId("r1"))
    assert kept is not None
    assert (kept.name, kept.worth) == ("Ten", Worth(WorthKind.VALUE, Decimal(10)))
    assert (kept.custom_fields, kept.holding_days) == (fields, 7)
    six = till.stock.reward(RewardId("r2"))
    assert six is not None and six.name == "Six"
    assert till.stock.last_full_sync() is None
    assert till.counted == 0
    assert take(till, path, REWARDS).repeated


def test_a_file_of_burns_is_none_to_take_in(till: Till) -> None:
    with pytest.raises(FileError, match=r"file\.scope"):
        take(till, till.write("c.csv", "A1;;;;;"), Scope.BURN_REWARD)


def test_codes_that_do_not_come_by_file_are_no_sync(till: Till) -> None:
    take(till, till.write("c.csv", *many(3)), is_sync=False)
    assert till.stock.last_full_sync() is None


def test_a_file_of_long_ago_is_of_long_ago(till: Till) -> None:
    old, new = NOW - timedelta(days=10), NOW - timedelta(days=1)
    a = till.write("a.csv", "A1;;r1;;;available", at=old)
    b = till.write("b.csv", "A1;;r1;;;holding", at=new)
    take(till, b)
    take(till, a)
    assert till.status("A1") == "holding"
    assert till.stock.last_full_sync() == new
    till.clock.at += timedelta(days=8)
    for repeated in (False, True):
        assert take(till, b).repeated is repeated
    assert till.stock.last_full_sync() == new


def test_an_older_file_of_rewards_leaves_newer_answers(till: Till) -> None:
    five = Reward(RewardId("r1"), "R", Worth(WorthKind.VALUE, Decimal(5)))
    till.stock.put_rewards([five], NOW - HOUR)
    header = "external_id;name;monetary;monetary_type;monetary_value"
    told = ("r1;R;1;value;50", "r2;S;1;value;50")
    path = till.write("m.csv", *told, at=NOW - 24 * HOUR, header=header)
    assert take(till, path, REWARDS).applied == 1
    assert till.stock.reward(RewardId("r1")) == five
    assert till.stock.reward(RewardId("r2")) is not None
    assert take(till, till.touch(path, NOW), REWARDS).applied == 2


@pytest.mark.skipif(sys.platform != "linux", reason="file names are text elsewhere")
def test_a_name_that_is_no_text_is_taken_in(till: Till) -> None:
    path = till.home / os.fsdecode(b"earnreward_\xe9.csv")
    till.write(path.name, "A1;;r1;;;available", "bad")
    report = take(till, path)
    assert (report.applied, report.rejected) == (1, 1)
    assert till.stock.intake().past(1)[0].name.isprintable()
    assert till.heard(FileImported)[0].report.name.encode()


def test_a_disk_without_room_is_said_before_anything_is_done(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "_ROOM_BYTES", 10**18)
    with pytest.raises(StoreError, match=r"store\.no_room"):
        take(till, till.write("a.csv", *many(3)))
    assert till.stock.state().codes == 0


def test_memory_does_not_grow_with_the_file(till: Till) -> None:
    def peak(count: int, name: str) -> int:
        path = till.write(name, *many(count))
        tracemalloc.start()
        try:
            take(till, path, complete=True)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    small = peak(20_000, "a.csv")
    assert peak(80_000, "b.csv") < small * 1.5 + 2_000_000
