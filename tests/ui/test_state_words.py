"""A used voucher's state has one word: on every page, in every list and command."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import posapp
from posapp.domain.burn import BurnState
from posapp.domain.journal import JournalLine, JournalRow
from posapp.domain.queue import GROUP_OF, Group
from posapp.ui.text import Words
from tests.ui.fake_desk import NOW


def sources() -> Iterator[tuple[str, str]]:
    """Every sentence of the program, with its context."""
    for path in (Path(posapp.__file__).parent / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "translate":
                told = [one.value for one in node.args if isinstance(one, ast.Constant)]
                if len(told) == 2:
                    yield str(told[0]), str(told[1])


@pytest.mark.parametrize("state", list(BurnState))
def test_a_state_has_one_word_everywhere(english: Words, state: BurnState) -> None:
    """Queue, reports, slip, journal and commands: a manager compares them with one another."""
    word = english.burn_state(state)
    if state not in {BurnState.RESERVED, BurnState.RELEASED}:
        assert english.state_counted(state) == word
    group = GROUP_OF.get(state)
    if group is not None and group is not Group.DONE:
        assert english.queue_group(group) == word
    row = JournalRow(JournalLine(1, NOW, "Retried", None, None, None, {"to": state.value}))
    assert word in english.journal_detail(row)


def test_no_sentence_has_another_word_for_settled_or_rejected() -> None:
    """Grants, codes, keys and files are refused, and a code at the till is: these are no burns."""
    others = {"Queue", "Report", "Slip", "State", "Doctor", "Console", "Journal", "Life", "Error"}
    of_a_burn = re.compile(
        r"writ\w+ (\w+ )*off\b|(vouchers?|{n}) (was|were) refused|refused by splio", re.IGNORECASE
    )
    found = [text for context, text in sources() if context in others and of_a_burn.search(text)]
    assert found == []
