"""What the looks for files remember: no file twice, and none forgotten."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.datahub.memory import FileMemory
from posapp.domain.code import Code
from posapp.domain.events import FileImported
from posapp.domain.transport import Fate
from tests.datahub.running import on_a_loop
from tests.services.hot_folder import DAY, SETTLE, Hot, codes, told_of


@on_a_loop
async def test_two_looks_may_be_of_two_runs_of_the_program(tmp_path: Path) -> None:
    hot = Hot(tmp_path)
    hot.drop("earnreward.csv", codes(1))
    for expected in ([], ["earnreward.csv"], ["earnreward.csv"]):
        async with hot.core() as core:
            await core.fetching.run()
        assert hot.imported() == expected
        hot.clock.pass_by(SETTLE)
    passages = told_of(hot)
    assert [(one.fate, one.name, one.rows) for one in passages] == [
        (Fate.IMPORTED, "earnreward.csv", 1)
    ]


@on_a_loop
async def test_a_memory_that_is_damaged_costs_a_second_reading_and_nothing_else(
    tmp_path: Path,
) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop("earnreward.csv", codes(1))
    for _ in range(2):
        async with hot.core() as core:
            await core.fetching.run()
        TillPaths(hot.settings.data_dir).transport.write_bytes(b"\0\0\0")
    repeated = [fact.report.repeated for fact in hot.facts if isinstance(fact, FileImported)]
    assert repeated == [False, True]


@on_a_loop
async def test_a_clock_set_back_does_not_wait_for_years(tmp_path: Path) -> None:
    hot = Hot(tmp_path)
    hot.drop("earnreward.csv", codes(1))
    async with hot.core() as core:
        await core.fetching.run()
        hot.clock.pass_by(-400_000_000)
        await core.fetching.run()
        hot.clock.pass_by(SETTLE)
        assert len((await core.fetching.run()).imported) == 1


@on_a_loop
async def test_what_left_the_folder_is_forgotten(tmp_path: Path) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    memory = FileMemory(TillPaths(hot.settings.data_dir).transport)
    path = hot.drop("earnreward.csv", codes(1))
    async with hot.core() as core:
        await core.fetching.run()
        assert len(memory.load().dealt) == 1
        hot.drop("other.txt", "")
        path.unlink()
        await core.fetching.run()
        assert len(memory.load().dealt) == 1  # a share that is away may look like this
        hot.drop("earnreward_2.csv", codes(2))
        await core.fetching.run()
    assert [name for _source, name in memory.load().dealt] == ["earnreward_2.csv"]
    assert len(memory.load().passages) == 2


@on_a_loop
async def test_a_share_that_was_away_brings_nothing_old_back(tmp_path: Path) -> None:
    hot = Hot(tmp_path, file_settle_s=0, codes_from="files")
    hot.drop("earnreward_1.csv", codes(1), age=9 * DAY)
    hot.drop("earnreward_2.csv", codes(1).replace("available", "holding"), age=DAY)
    async with hot.core() as core:
        await core.fetching.run()
        away = hot.folder.rename(tmp_path / "away")
        hot.folder.mkdir()
        await core.fetching.run()
        hot.folder.rmdir()
        away.rename(hot.folder)
        assert (await core.fetching.run()).imported == []
        told = await core.fetching.run(asked=True)
        assert [report.repeated for report in told.imported] == [True, True]
        known = core.stock.voucher(Code("1000000000001"))
    assert known is not None and known[0].status_text == "holding"
    assert hot.clock.at - known[1] >= timedelta(days=1)


@on_a_loop
async def test_a_stock_made_anew_is_filled_from_the_files(tmp_path: Path) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop("earnreward.csv", codes(1))
    for _ in range(2):
        async with hot.core() as core:
            assert len((await core.fetching.run()).imported) == 1
            assert (await core.fetching.run()).imported == []
            assert core.stock.voucher(Code("1000000000001")) is not None
        for path in TillPaths(hot.settings.data_dir).root.rglob("stock.db*"):
            path.unlink()


@pytest.mark.parametrize(
    "other",
    [{"timezone": "Asia/Tokyo"}, {"columns_earnreward": {"card_code": "card"}}],
    ids=["zone", "columns"],
)
@on_a_loop
async def test_files_are_read_anew_once_they_are_read_otherwise(
    tmp_path: Path, other: dict[str, object]
) -> None:
    hot = Hot(tmp_path, file_settle_s=0)
    hot.drop("earnreward.csv", codes(1).replace("card_code", "card"))
    for imported in (1, 0):
        async with hot.core() as core:
            assert len((await core.fetching.run()).imported) == imported
    hot.settings = Settings(**(hot.settings.model_dump() | other))
    async with hot.core() as core:
        (report,) = (await core.fetching.run()).imported
    assert not report.repeated
