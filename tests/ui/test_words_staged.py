"""The words of the office, the set-up and the console are loaded with the first one wanted."""

from __future__ import annotations

import pytest

from posapp.ui.text import TillWords, Words
from posapp.ui.text.whole import AllWords


def test_no_sentence_of_the_till_is_said_otherwise_once_all_are_loaded() -> None:
    # Else the till would say one thing at its start and another after a look into the office.
    till = set(TillWords.__mro__)
    elsewhere = {
        name
        for kind in AllWords.__mro__
        if kind not in till
        for name in vars(kind)
        if not name.startswith("__")
    }
    assert not elsewhere & {name for kind in till for name in vars(kind) if name[:2] != "__"}


def test_a_sentence_of_the_office_brings_them_all_in_the_language_spoken() -> None:
    words = Words("fr")
    assert AllWords not in type(words).__mro__
    in_french = words.not_printed()

    assert AllWords in type(words).__mro__
    assert isinstance(words, Words)
    assert in_french != Words("en").not_printed()
    assert words.language == "fr"


def test_what_nobody_says_is_a_mistake_of_the_program() -> None:
    for words in (Words("en"), Words("fr")):
        with pytest.raises(AttributeError, match="no sentence 'sung'"):
            _ = words.sung  # type: ignore[attr-defined]
