"""Texts from outside as a person may see them: names of rewards, members, stores, files' cells.

They travel into labels, lists, receipts, CSV and terminals. What is taken out of them never was
text: marks that turn the reading direction, move the cursor, end the line or take no room.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LONGEST_NAME: Final = 255  # characters; Splio's own limit for a value
_MOST_ACCENTS: Final = 4  # on one letter; more grow over the lines above and below

# Direction: embeddings, overrides, isolates. No room: zero width space, word joiner and what is
# like it, the byte order mark, tags. ZWJ and ZWNJ stay: Arabic, Indian scripts and emoji need them.
_UNSEEN: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_BREAKS: Final = re.compile("[\\x00-\\x1f\\x7f-\\x9f\u2028\u2029]+")
_ESCAPES: Final = re.compile(f"[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\u2028\u2029]|{_UNSEEN.pattern}")


def seemly(text: str) -> str:
    """A name, on one line, of at most `LONGEST_NAME` characters; a longer one ends in ``…``."""
    if text.isascii() and text.isprintable():
        plain = text.strip()
    else:
        plain = _BREAKS.sub(" ", _UNSEEN.sub("", _SURROGATE.sub("\ufffd", text)))
        plain = _with_few_accents(plain).strip()
    if len(plain) > LONGEST_NAME:
        return plain[: LONGEST_NAME - 1].rstrip() + "…"
    return plain


def for_terminal(text: str) -> str:
    """Lines for a terminal: what would move its cursor, colour it or hide is a visible ``·``."""
    if text.isascii() and text.isprintable():
        return text
    return _ESCAPES.sub("·", _SURROGATE.sub("\ufffd", text))


def _with_few_accents(text: str) -> str:
    kept: list[str] = []
    run = 0
    for mark in text:
        run = run + 1 if unicodedata.category(mark) in {"Mn", "Me"} else 0
        if run <= _MOST_ACCENTS:
            kept.append(mark)
    return "".join(kept)
