"""Batches on disk: whole or not at all, private, and their marks survive a torn line."""

from __future__ import annotations

import json
import stat
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from posapp.domain.batch import Batch, Fate, Mark, Stretch
from posapp.domain.code import Code
from posapp.domain.errors import StoreError
from posapp.domain.ids import RewardId
from posapp.store.batches import BatchFiles

NOON = datetime(2026, 3, 14, 11, 0, tzinfo=UTC)
CODES = tuple(Code(f"29{number:011}") for number in range(1200))


@pytest.fixture
def files(tmp_path: Path) -> BatchFiles:
    return BatchFiles(tmp_path / "batches")


@pytest.fixture
def batch(files: BatchFiles) -> Batch:
    made = Batch("20260314-110000-29", "29", NOON, CODES)
    files.create(made)
    return made


def mark(fate: Fate, start: int = 0, end: int = 1000, text: str = "") -> Mark:
    return Mark(Stretch(start, end), fate, RewardId("ten"), NOON, text)


def test_a_batch_comes_back_as_it_was(files: BatchFiles, batch: Batch) -> None:
    assert files.names() == [batch.name]
    assert files.load(batch.name) == batch


def test_marks_come_back_in_order(files: BatchFiles, batch: Batch) -> None:
    marks = (mark(Fate.UNCLEAR, text="sending"), mark(Fate.TAKEN, text="é ✓ p-1"))
    for one in marks:
        files.mark(batch.name, one)
    assert files.load(batch.name).marks == marks


def test_no_directory_is_no_batch(files: BatchFiles) -> None:
    assert files.names() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_user_may_read_it(files: BatchFiles, batch: Batch) -> None:
    path = files.path(batch.name)
    files.mark(batch.name, mark(Fate.UNCLEAR))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_nothing_but_the_batch_is_left(files: BatchFiles, batch: Batch) -> None:
    assert [one.name for one in files.path(batch.name).parent.iterdir()] == [f"{batch.name}.batch"]


def test_a_batch_is_never_overwritten(files: BatchFiles, batch: Batch) -> None:
    with pytest.raises(StoreError) as caught:
        files.create(Batch(batch.name, "29", NOON, CODES[:1]))
    assert caught.value.code == "store.cannot_open"
    assert files.load(batch.name) == batch


def test_a_batch_that_cannot_be_kept_leaves_nothing(files: BatchFiles, tmp_path: Path) -> None:
    (tmp_path / "batches").write_text("in the way")
    with pytest.raises(StoreError) as caught:
        files.create(Batch("b", "29", NOON, CODES))
    assert caught.value.code == "store.cannot_open"
    assert [one.name for one in tmp_path.iterdir()] == ["batches"]


def test_a_torn_last_line_was_never_relied_on(files: BatchFiles, batch: Batch) -> None:
    path = files.path(batch.name)
    files.mark(batch.name, mark(Fate.UNCLEAR))
    whole = path.read_bytes()
    files.mark(batch.name, mark(Fate.TAKEN))
    line = path.read_bytes()[len(whole) :]
    for kept in range(len(line)):
        path.write_bytes(whole + line[:kept])
        assert files.load(batch.name).marks == (mark(Fate.UNCLEAR),)
    files.mark(batch.name, mark(Fate.REFUSED))
    assert files.load(batch.name).marks == (mark(Fate.UNCLEAR), mark(Fate.REFUSED))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: b"",
        lambda content: b"\n",
        lambda content: b"[]\n",
        lambda content: b"\xff\xfe\n",
        lambda content: content.replace(b'"count": 1200', b'"count": 1201'),
        lambda content: content.replace(b'"version": 1', b'"version": "one"'),
        lambda content: content.replace(b"+00:00", b""),
        lambda content: content + b'{"fate": "lost"}\n',
        lambda content: content.replace(b'"from": 0, "to": 1000', b'"from": 9, "to": 3'),
    ],
)
def test_a_spoilt_file_is_told_and_left_alone(
    files: BatchFiles, batch: Batch, spoil: object
) -> None:
    assert callable(spoil)
    files.mark(batch.name, mark(Fate.UNCLEAR))
    path = files.path(batch.name)
    spoilt = spoil(path.read_bytes())
    path.write_bytes(spoilt)
    with pytest.raises(StoreError) as caught:
        files.load(batch.name)
    assert caught.value.code == "store.corrupt"
    assert "29000" not in str(caught.value)
    assert path.read_bytes() == spoilt


def test_a_newer_file_is_refused(files: BatchFiles, batch: Batch) -> None:
    path = files.path(batch.name)
    head, rest = path.read_text().split("\n", 1)
    path.write_text(json.dumps(json.loads(head) | {"version": 2}) + "\n" + rest)
    with pytest.raises(StoreError) as caught:
        files.load(batch.name)
    assert caught.value.code == "store.newer_database"


def test_a_batch_that_is_not_there(files: BatchFiles) -> None:
    with pytest.raises(StoreError) as caught:
        files.mark("gone", mark(Fate.TAKEN))
    assert caught.value.code == "store.cannot_open"
