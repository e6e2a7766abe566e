"""Hostile inputs out of valid ones: what is well-formed is bent in one place or several.

Every choice is drawn from a `random.Random`. Hypothesis gives one whose choices it can shrink, the
long run a seeded one, and the coverage-guided run one that is fed by the fuzzer's own bytes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from random import Random
from typing import Any, Final, TypeVar

T = TypeVar("T")

# What has broken parsers before: marks that mean something to somebody on the way.
MARKS: Final[tuple[str, ...]] = (
    *"\0\x01\x07\x08\t\n\x0b\x0c\r\x1b\x1c\x1d\x7f\x80\x85\x9b\xa0\xad",
    *"\u061c\u180e\u200b\u200d\u200e\u202e\u202f\u2028\u2029\u2066\u2069\ufeff\ufffe\uffff",
    *"\ud800\udfff\U0001f9fe\U000e0041\u0301\u0489\u0660\u06f5\u2212\u00b2\u2460\u0130\u01c5ﬁß",
    *"\"'`\\/:;,.|&<>%{}[]()=+-@#$*?!^~_ ",
    *"0123456789eEaZ",
)
WORDS: Final[tuple[str, ...]] = (
    "", " ", "null", "None", "NaN", "nan", "Infinity", "-inf", "true", "0", "-0", "-1", "1e999",
    "1e-999", "1E+99999999999999999999", "0x10", "1_000", "٣٤", "9" * 19, "9" * 4301, "1" * 70,
    "../../etc/passwd", "..\\..\\boot.ini", "C:\\con", "CON", "nul.csv", "\\\\server\\share",
    "/dev/zero", "file:///etc/passwd", "http://[", "http://[::1", "https://a@b:c@d:99999/%zz?%",
    "<b>bold</b>", "<img src=x onerror=1>", "&lt;", "&Save", "\x1b[2J\x1b]0;x\x07", "\x9b31m",
    "=cmd|'/c calc'!A0", "@SUM(1)", "{0.__class__}", "{ticket!r:>9}", "{{", "}", "%s%n", "$(id)",
    "'; DROP TABLE burn; --", "0000-00-00 00:00:00", "9999-12-31 23:59:59", "0001-01-01 00:00:00",
    "2026-02-30 25:61:61", "2026-10-25 02:30:00", "2026-03-29T02:30:00+99:99", "é" * 300, "😀" * 90,
    "a" * 256, "W" * 10_000, "\u202e" * 50, "a\u0301" + "\u0489" * 200, "\ud83d", "\ufeff",
)  # fmt: skip
NUMBERS: Final = (
    0, 1, -1, 2**31, 2**53 + 1, 2**63, -(2**63) - 1, 10**30, 10**400, 0.5, -0.0, 1e308, 5e-324,
)  # fmt: skip
_ODD_JSON: Final = (
    "NaN", "Infinity", "-Infinity", "1e400", "1e999999999999999999999", "-0", "0" * 20, "9" * 4301,
    '"\\ud800"', '"\\u0000"', '"\\x"', "'a'", "[" * 3000, '{"a":' * 2000, "[1,]", "{,}", "//", "",
    "\ufeff{}", "tru", "1.", ".5", "+1", '"' + "a" * 5000 + '"',
)  # fmt: skip


def often(rng: Random, of: int) -> bool:
    """True one time in `of`."""
    return rng.randrange(of) == 0


def count(rng: Random, most: int) -> int:
    """A small number most of the time, from 0."""
    return rng.randrange(rng.randrange(most + 1) + 1)


def text(rng: Random, seeds: Sequence[str]) -> str:
    """A text: a valid one, bent; sometimes nothing but noise."""
    if often(rng, 12):
        return "".join(rng.choice(MARKS) for _ in range(count(rng, 40)))
    found = rng.choice(seeds) if not often(rng, 10) else rng.choice(WORDS)
    for _ in range(count(rng, 4)):
        found = _bent(rng, found)
    return found


def _bent(rng: Random, old: str) -> str:
    at = rng.randrange(len(old) + 1)
    end = min(len(old), at + count(rng, 8))
    match rng.randrange(8):
        case 0:
            return old[:at] + rng.choice(MARKS) + old[at:]
        case 1:
            return old[:at] + rng.choice(MARKS) + old[end:]
        case 2:
            return old[:at] + old[end:]
        case 3:
            return old[:at] + rng.choice(WORDS) + old[at:]
        case 4:
            return old[:at]
        case 5:
            return old[:at] + old[at:end] * (1 + count(rng, 60)) + old[end:]
        case 6:
            return chr(rng.choice((rng.randrange(256), rng.randrange(0x110000)))) + old
        case _:
            return old[:at] + old[at:].swapcase()


def blob(rng: Random, seeds: Sequence[bytes]) -> bytes:
    """Bytes: valid ones, with bits turned, pieces cut, doubled, or put in."""
    if often(rng, 20):
        return rng.randbytes(count(rng, 60))
    found = rng.choice(seeds)
    for _ in range(count(rng, 5)):
        at = rng.randrange(len(found) + 1)
        end = min(len(found), at + count(rng, 12))
        match rng.randrange(7):
            case 0 if at < len(found):
                turned = found[at] ^ (1 << rng.randrange(8))
                found = found[:at] + bytes((turned,)) + found[at + 1 :]
            case 1:
                found = found[:at] + found[end:]
            case 2:
                found = found[:at] + rng.randbytes(count(rng, 8)) + found[at:]
            case 3:
                found = found[:at]
            case 4:
                found = found[:at] + found[at:end] * (1 + count(rng, 40)) + found[end:]
            case 5:
                put = rng.choice(WORDS).encode(rng.choice(("utf-8", "utf-16")), "surrogatepass")
                found = found[:at] + put + found[at:]
            case _:
                put = rng.choice(MARKS).encode("utf-8", "surrogatepass")
                found = found[:at] + put + found[end:]
    return found


def value(rng: Random, depth: int = 0) -> Any:
    """Any JSON value, small."""
    match rng.randrange(9 if depth < 3 else 7):
        case 0:
            return None
        case 1:
            return rng.choice((True, False))
        case 2 | 3:
            return rng.choice(NUMBERS)
        case 4 | 5 | 6:
            return rng.choice(WORDS)
        case 7:
            return [value(rng, depth + 1) for _ in range(count(rng, 3))]
        case _:
            return {rng.choice(WORDS): value(rng, depth + 1) for _ in range(count(rng, 3))}


def twisted(rng: Random, seeds: Sequence[Any]) -> Any:
    """A JSON value of a known form in which a few places hold something else."""
    found = json.loads(json.dumps(rng.choice(seeds)))
    for _ in range(1 + count(rng, 4)):
        found = _twisted(rng, found)
    return found


def _twisted(rng: Random, old: Any) -> Any:
    if isinstance(old, dict) and old and not often(rng, 6):
        name = rng.choice(sorted(old, key=repr))
        match rng.randrange(6):
            case 0:
                return {key: kept for key, kept in old.items() if key != name}
            case 1:
                return old | {rng.choice((name + " ", name.upper(), *WORDS)): old[name]}
            case _:
                return old | {name: _twisted(rng, old[name])}
    if isinstance(old, list) and old and not often(rng, 6):
        at = rng.randrange(len(old))
        match rng.randrange(5):
            case 0:
                return old[:at] + old[at + 1 :]
            case 1:
                return old[: at + 1] * (1 + count(rng, 3)) + old[at:]
            case _:
                return [*old[:at], _twisted(rng, old[at]), *old[at + 1 :]]
    if isinstance(old, str) and not often(rng, 2):
        return text(rng, (old,))
    return rng.choice((value(rng), [old], {"0": old}, str(old)))


def body(rng: Random, seeds: Sequence[Any]) -> bytes:
    """The bytes of a JSON body: well-formed with twisted values, or no JSON any more."""
    told = json.dumps(twisted(rng, seeds), ensure_ascii=often(rng, 2))
    match rng.randrange(8):
        case 0:  # a raw token where a value stood
            at = told.find(":", rng.randrange(len(told) + 1))
            end = min((told.find(mark, at) for mark in ",}" if told.find(mark, at) > 0), default=at)
            told = told[: at + 1] + rng.choice(_ODD_JSON) + told[end:] if at > 0 else told
        case 1:  # the same name twice
            at = told.find("{")
            told = told[: at + 1] + told[at + 1 : -1] + "," + told[at + 1 :] if at >= 0 else told
        case 2:
            return blob(rng, (told.encode("utf-8", "surrogatepass"),))
        case 3:
            told = rng.choice(("", "<html>", "HTTP/1.1 200\r\n", rng.choice(_ODD_JSON))) + told
        case 4:
            return told.encode(rng.choice(("utf-16", "utf-32", "utf-16-le")), "surrogatepass")
        case _:
            pass
    return told.encode("utf-8", "surrogatepass")


def one_of(rng: Random, makers: Sequence[Callable[[Random], T]]) -> T:
    """What one of several makers makes."""
    return rng.choice(makers)(rng)
