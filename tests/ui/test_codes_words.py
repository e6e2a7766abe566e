"""Every error, fate and ending of own codes, and every rule of a field, has words."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import get_args

import pytest

import posapp
from posapp.domain.answers import UploadAnswer
from posapp.domain.batch import Fate
from posapp.domain.errors import CodesError, Disposition
from posapp.domain.voucher import Rule
from posapp.ui.text import Words

CAUSES = (
    *("unclear", "refused", "too_large", "offline", "throttled"),
    *("no_key", "key_refused", "forbidden", "incompatible"),
)
FACTS = {
    "longest": 11,
    "most": 200_000,
    "prefix": "29",
    "room": 7,
    "batch": "b",
    "reward": "r",
    "path": "/x.csv",
    "detail": "",
}


def error_codes() -> list[str]:
    """Every code that the program's sources give to a `CodesError`."""
    return sorted(
        node.value
        for path in Path(posapp.__file__).parent.rglob("*.py")
        if "ui" not in path.parts
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"codes\.[a-z_]+", node.value)
    )


def test_every_error_has_a_sentence_of_its_own(words: Words) -> None:
    codes = set(error_codes()) - {"codes.needs_reward"}
    assert len(codes) >= 14
    said = {words.error(CodesError(code, Disposition.REFUSE, **FACTS)) for code in codes}
    assert len(said) == len(codes)
    for text in said:
        assert "{" not in text and text[-1] in ".!?", text


@pytest.mark.parametrize("cause", CAUSES)
def test_every_ending_has_a_sentence(words: Words, cause: str) -> None:
    text = words.upload_stopped(cause, "he said")
    assert "{" not in text and text[-1] == "."
    others = {words.upload_stopped(other, "he said") for other in CAUSES if other != cause}
    assert text not in others


def test_counts_are_told_without_the_empty_ones(english: Words) -> None:
    counts = {Fate.WAITING: 0, Fate.UNCLEAR: 1000, Fate.TAKEN: 2, Fate.REFUSED: 1}
    assert english.fates(counts) == "1,000 unclear, 2 taken by Splio, 1 refused by Splio"


def test_every_rule_has_a_name_of_its_own(words: Words) -> None:
    assert len({words.rule_read(rule) for rule in Rule}) == len(Rule)
    assert len(get_args(UploadAnswer)) == 6  # a seventh needs an ending above
