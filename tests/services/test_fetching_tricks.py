"""What somebody may lay into the hot folder to lead the till elsewhere: refused, told, not read."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from posapp.datahub.folder import LocalFolder
from posapp.domain.errors import FileError
from posapp.domain.transport import PlacedFile, is_fit_name
from tests.datahub.running import on_a_loop
from tests.services.hot_folder import SETTLE, Hot, codes, told_of

NAMES = (
    "earnreward\x1b[2J.csv", "earnreward\u202evsc.csv", "earnreward\n.csv", "earnreward.csv ",
    "earnreward" + "x" * 240 + ".csv", "earnreward:stream.csv", "earnreward\\..\\x.csv",
)  # fmt: skip


OUTSIDE = (
    "../x.csv", "/etc/passwd", "..\\x.csv", "C:x.csv", "a/b.csv", "x\0.csv", "nul.csv", "CON",
    "x.csv.", "x.csv ", "\u202ex.csv", "e" * 300, "", ".", "..",
)  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="no such names and links there")
@on_a_loop
async def test_links_pipes_and_odd_names_are_refused_once_and_told(tmp_path: Path) -> None:
    hot = Hot(tmp_path)
    outside = tmp_path / "outside.csv"
    outside.write_text(codes(1))
    (hot.folder / "earnreward_link.csv").symlink_to(outside)
    (hot.folder / "earnreward_loop.csv").symlink_to("earnreward_loop.csv")
    (hot.folder / "earnreward_gone.csv").symlink_to(tmp_path / "nothing")
    os.mkfifo(hot.folder / "earnreward_pipe.csv")
    (hot.folder / "earnreward_folder.csv").mkdir()
    hot.drop("earnreward_good.csv", codes(2))
    for name in NAMES:
        hot.drop(name, codes(3))
    async with hot.core() as core:
        for _look in range(3):
            await core.fetching.run()
            hot.clock.pass_by(SETTLE)
    assert hot.imported() == ["earnreward_good.csv"]
    refused = {one.name: one.code for one in told_of(hot) if one.code}
    assert refused["earnreward_link.csv"] == "file.is_link"
    assert refused["earnreward_loop.csv"] == "file.is_link"
    assert refused["earnreward_gone.csv"] == "file.is_link"
    assert refused["earnreward_pipe.csv"] == "file.not_a_file"
    assert sorted(refused.values()).count("folder.bad_name") == len(NAMES)
    assert len(told_of(hot)) == 1 + 4 + len(NAMES)  # each once, however often is looked
    assert all(one.name.isprintable() for one in told_of(hot))
    assert outside.read_text() == codes(1)


@pytest.mark.parametrize("name", OUTSIDE)
@on_a_loop
async def test_no_act_leaves_the_folder(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "hot"
    folder.mkdir()
    ours = tmp_path / "ours.csv"
    ours.write_text("ours")
    assert not is_fit_name(name)
    async with LocalFolder(folder).open() as place:
        for act in (
            place.fetch(PlacedFile(name, 4, 0)),
            place.put(ours, name),
            place.rename("x.csv", name),
            place.remove(name),
            place.same(name, ours),
        ):
            with pytest.raises(FileError) as told:
                await act
            assert told.value.code == "folder.bad_name"
    assert ours.read_text() == "ours"
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="links cannot be told apart there")
@on_a_loop
async def test_a_link_laid_where_a_file_goes_is_not_written_through(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    victim = tmp_path / "victim"
    victim.write_text("whole")
    (folder / "posapp-1.tmp").symlink_to(victim)
    (tmp_path / "ours.csv").write_text("ours")
    async with LocalFolder(folder).open() as place:
        with pytest.raises(FileError):
            await place.put(tmp_path / "ours.csv", "posapp-1.tmp")
    assert victim.read_text() == "whole"
