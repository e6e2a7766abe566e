"""Which files still name a card."""

from __future__ import annotations

from pathlib import Path

import pytest

from posapp.datahub import naming
from posapp.datahub.naming import files_naming
from posapp.domain.code import Code

CARD = Code("2171707962088")


def test_files_are_found_wherever_the_number_stands_in_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(naming, "_CHUNK", 16)
    below = tmp_path / "outbox" / "sent"
    below.mkdir(parents=True)
    for name, text in (
        ("seam.csv", "x" * 9 + CARD.value + ";"),  # begins in one reading, ends in the next
        ("end.csv", "x" * 40 + CARD.value),
        ("masked.csv", f"card {CARD.masked}"),
        ("empty.csv", ""),
    ):
        (below / name).write_text(text, encoding="utf-8")
    (tmp_path / "link.csv").symlink_to(below / "end.csv")
    found = files_naming(CARD, [tmp_path, below, tmp_path / "not there"])
    assert found == [below / "end.csv", below / "seam.csv"]
