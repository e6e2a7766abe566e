"""Looking for files of codes in a folder: what is read and when, what is left alone."""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from posapp.datahub.folder import LocalFolder
from posapp.domain.code import Code
from posapp.domain.code_file import ImportReport
from posapp.domain.errors import Disposition, StoreError
from posapp.domain.file_shape import Scope
from posapp.domain.transport import Fate
from posapp.services.importing import Importer
from tests.datahub.running import on_a_loop
from tests.services.hot_folder import SETTLE, Hot, codes, told_of, waits


@on_a_loop
async def test_a_file_is_read_once_it_has_rested(tmp_path: Path) -> None:
    hot = Hot(tmp_path)
    path = hot.drop("bbco_earnreward_1.csv", codes(1, 2))
    async with hot.core() as core:
        first = await core.fetching.run()
        assert (first.settling, first.imported) == (1, [])
        assert waits(core) == timedelta(seconds=10)
        hot.clock.pass_by(5)
        assert (await core.fetching.run()).settling == 1
        hot.clock.pass_by(5)
        told = await core.fetching.run()
        assert [report.rows for report in told.imported] == [2]
        assert core.stock.voucher(Code("1000000000001")) is not None
        assert waits(core) is None
    assert path.exists()
    assert hot.imported() == ["bbco_earnreward_1.csv"]


@on_a_loop
async def test_a_file_that_grows_between_two_looks_is_not_read(tmp_path: Path) -> None:
    hot = Hot(tmp_path)
    async with hot.core() as core:
        for rows in range(1, 6):
            hot.drop("earnreward.csv", codes(*range(rows)), age=0)
            assert (await core.fetching.run()).settling == 1
            hot.clock.pass_by(60)
        # The same size at another moment is another file as well.
        hot.drop("earnreward.csv", codes(*range(5)), age=0)
        assert (await core.fetching.run()).settling == 1
        assert hot.imported() == []
        hot.clock.pass_by(SETTLE)
        (report,) = (await core.fetching.run()).imported
        assert report.rows == 5


@pytest.mark.parametrize(
    "name",
    [
        "earnreward.csv.tmp", "earnreward.csv.PART", "earnreward.filepart",
        "earnreward.csv.partial", "earnreward.csv.uploading", ".earnreward.csv",
        "earnreward.rejected.csv", "other.csv", "burnreward.csv",
    ],
)  # fmt: skip
@on_a_loop
async def test_names_that_are_left_alone(tmp_path: Path, name: str) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop(name, codes(1))
    async with hot.core() as core:
        told = await core.fetching.run()
    assert (told.settling, told.imported, told.refused) == (0, [], [])


@pytest.mark.parametrize("name", ["BBCO_EarnReward_7.CSV", "earnreward.csv", "x-earnreward-y"])
@on_a_loop
async def test_names_are_matched_whatever_their_capitals(tmp_path: Path, name: str) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop(name, codes(1))
    async with hot.core() as core:
        assert len((await core.fetching.run()).imported) == 1


@on_a_loop
async def test_rewards_come_before_codes_and_the_oldest_first(tmp_path: Path) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop("a_earnreward.csv", codes(1), age=10)
    hot.drop("b_earnreward.csv", codes(2), age=300)
    hot.drop("z_masterreward.csv", "external_id,name\nbbco-10,Ten\n", age=1)
    async with hot.core() as core:
        await core.fetching.run()
    assert hot.imported() == ["z_masterreward.csv", "b_earnreward.csv", "a_earnreward.csv"]


@on_a_loop
async def test_a_refused_file_is_tried_again_when_it_changes_or_a_person_asks(
    tmp_path: Path,
) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop("earnreward.csv", "something,else\n1,2\n")
    async with hot.core() as core:
        (refused,) = (await core.fetching.run()).refused
        assert refused[0] == "earnreward.csv"
        assert (await core.fetching.run()).refused == []
        assert len((await core.fetching.run(asked=True)).refused) == 1
        assert len(hot.refused()) == 2
        assert len(told_of(hot)) == 1  # the same refusal again is no news
        hot.drop("earnreward.csv", "other,columns\n1,2\n", age=50)
        assert len((await core.fetching.run()).refused) == 1
        assert len(told_of(hot)) == 2
        hot.drop("earnreward.csv", codes(1))
        assert len((await core.fetching.run()).imported) == 1
        assert [(one.fate, one.applied) for one in told_of(hot)][-1] == (Fate.IMPORTED, 1)


@on_a_loop
async def test_a_source_that_is_away_is_told_once_and_looked_for_again(tmp_path: Path) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.folder.rmdir()
    async with hot.core() as core:
        for _ in range(3):
            told = await core.fetching.run()
            assert [error.code for error in told.failed.values()] == ["folder.missing"]
        assert [code for _, code in hot.refused()] == ["folder.missing"]
        hot.folder.mkdir()
        hot.drop("earnreward.csv", codes(1))
        assert len((await core.fetching.run()).imported) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="file names are text elsewhere")
@on_a_loop
async def test_one_name_that_is_no_text_keeps_no_other_file_out(tmp_path: Path) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop(os.fsdecode(b"earnreward_\xe9.csv"), codes(1), age=100)
    hot.drop("earnreward_good.csv", codes(2), age=10)
    async with hot.core() as core:
        assert len((await core.fetching.run()).imported) == 2
        assert (await core.fetching.run()).imported == []


class Balking:
    """The till's importer, but the stock refuses something in one file."""

    def __init__(self, importer: Importer, code: str) -> None:
        self._importer = importer
        self._code = code
        self.mark = importer.mark

    async def run(self, path: Path, scope: Scope, confirm_new_shape: bool = False) -> ImportReport:
        if path.name.endswith("_bad.csv"):
            raise StoreError(self._code, Disposition.ASK, path="stock.db")
        return await self._importer.run(path, scope, confirm_new_shape)


@on_a_loop
async def test_a_file_that_the_stock_cannot_hold_keeps_no_other_file_out(tmp_path: Path) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop("earnreward_bad.csv", codes(1), age=100)
    hot.drop("earnreward.csv", codes(2), age=10)
    async with hot.core() as core:
        core.fetching._importer = Balking(core.importer, "store.full")
        with pytest.raises(StoreError, match=r"store\.full"):
            await core.fetching.run()
        core.fetching._importer = Balking(core.importer, "store.unstorable")
        told = await core.fetching.run()
        assert [(name, error.code) for name, error in told.refused] == [
            ("earnreward_bad.csv", "store.unstorable")
        ]
        assert [report.name for report in told.imported] == ["earnreward.csv"]


def test_a_list_that_a_crash_left_in_the_folder_goes_after_a_day(tmp_path: Path) -> None:
    left, fresh, other = (
        tmp_path / name for name in (".posapp-1.part", ".posapp-2.part", "x.part")
    )
    for path in (left, fresh, other):
        path.write_text("codes")
    os.utime(left, (0, 0))
    os.utime(other, (0, 0))

    async def look() -> None:
        async with LocalFolder(tmp_path).open() as place:
            await place.listing()

    asyncio.run(look())
    assert [path.exists() for path in (left, fresh, other)] == [False, True, True]
