"""An import that is stopped, that others work beside, or whose file changes under it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from posapp.datahub.reading import CodeFilesOnDisk
from posapp.domain.code import Code
from posapp.domain.code_file import ImportOutcome
from posapp.domain.errors import FileError
from posapp.domain.events import Fact, FileImported, FileRefused, ImportProgressed, SyncStopped
from posapp.domain.file_shape import FileShape
from posapp.domain.voucher import Voucher, VoucherStatus
from posapp.services.importing import Importer
from tests.services.import_till import CODES, NOW, Till, many, opened, take


def stopping(
    till: Till, path: Path, step: str, act: Callable[[Importer, asyncio.Task[Any]], None]
) -> BaseException:
    """Import until `step` is reached, then act; what the import ended with."""

    async def run() -> BaseException:
        async with opened(till.importer()) as importer:
            task = asyncio.create_task(importer.run(path, CODES))

            def hear(fact: Fact) -> None:
                if isinstance(fact, ImportProgressed) and fact.step == step:
                    act(importer, task)

            till.bus.listen(hear)
            (ended,) = await asyncio.gather(task, return_exceptions=True)
            assert isinstance(ended, BaseException)
            return ended

    return asyncio.run(run())


def cancel(importer: Importer, _task: asyncio.Task[Any]) -> None:
    assert importer.cancel()


def kill(_importer: Importer, task: asyncio.Task[Any]) -> None:
    task.cancel()


@pytest.mark.parametrize("step", ["reading", "sorting", "writing"])
@pytest.mark.parametrize("act", [cancel, kill], ids=["by a person", "by the engine's end"])
def test_a_stop_leaves_a_consistent_stock_and_the_next_run_ends_the_work(
    till: Till, step: str, act: Callable[[Importer, asyncio.Task[Any]], None]
) -> None:
    lines = many(30_000)
    take(till, till.write("a.csv", *lines))
    path = till.write("b.csv", *many(30_000, "burned"))
    till.facts.clear()
    ended = stopping(till, path, step, act)
    if act is cancel:
        assert isinstance(ended, FileError) and ended.code == "file.stopped"
    else:
        assert isinstance(ended, asyncio.CancelledError)
    assert len(till.heard(SyncStopped)) == 1
    assert not till.heard(FileImported) and not till.heard(FileRefused)
    assert not till.scratch.exists()
    counted = dict(
        till.stock._raw.execute("SELECT status, count(*) FROM voucher GROUP BY status").fetchall()
    )
    assert sum(counted.values()) == 30_000
    assert counted.get(3, 0) < 30_000
    if step == "writing":
        last = till.stock.intake().past(1)[0]
        assert last.outcome is ImportOutcome.STOPPED
    assert take(till, path).applied == 30_000
    assert till.status("M000000") == till.status("M029999") == "burned"


def test_nothing_to_cancel(till: Till) -> None:
    async def run() -> bool:
        async with opened(till.importer()) as importer:
            return importer.cancel()

    assert not asyncio.run(run())


def test_two_files_at_once_go_one_after_the_other(till: Till) -> None:
    one, two = till.write("a.csv", *many(4000)), till.write("b.csv", *many(4000, "burned"))

    async def run() -> None:
        async with opened(till.importer()) as importer:
            await asyncio.gather(importer.run(one, CODES), importer.run(two, CODES))

    asyncio.run(run())
    assert [fact.report.name for fact in till.heard(FileImported)] == ["a.csv", "b.csv"]
    assert till.status("M000000") == "burned"


def test_others_write_to_the_stock_meanwhile(till: Till) -> None:
    path = till.write("a.csv", *many(30_000))
    put = 0

    async def run() -> None:
        nonlocal put
        async with opened(till.importer()) as importer:
            task = asyncio.create_task(importer.run(path, CODES))
            while not task.done():
                voucher = Voucher(Code(f"OWN{put}"), None, VoucherStatus.AVAILABLE, "available")
                till.stock.put_vouchers([voucher], NOW)
                put += 1
                await asyncio.sleep(0)
            await task

    asyncio.run(run())
    assert put > 10
    assert till.stock.state().codes == 30_000 + put


def test_a_file_that_changes_while_it_is_read_again(till: Till) -> None:
    """The second reading of a file must be of the same bytes as the first."""
    lines = many(6000)
    take(till, till.write("a.csv", *lines))
    # The first new line names a code of the last, unchanged block: that one is read after all.
    path = till.write("b.csv", "M005999;;r1;;;burned", *lines)
    changed = False

    class Changing(CodeFilesOnDisk):
        def open(self, path: Path, shape: FileShape, *, rejects: bool = True) -> Any:
            nonlocal changed
            if changed:
                path.write_text(path.read_text() + "X1;;;;;\n")
            changed = True
            return super().open(path, shape, rejects=rejects)

    async def run() -> None:
        importer = till.importer()
        importer._files = Changing(ZoneInfo("Europe/Paris"))
        async with opened(importer):
            await importer.run(path, CODES)

    with pytest.raises(FileError, match=r"file\.changed"):
        asyncio.run(run())
    assert till.status("M005999") == "available"
    report = take(till, till.write("b.csv", "M005999;;r1;;;burned", *lines))
    assert report.duplicates == 1
    assert till.status("M005999") == "available"  # its last line
