"""Scans: what a scanner, a keyboard or a serial line may send."""

from __future__ import annotations

from random import Random
from typing import Final

import pytest

from posapp.devices.burst import Burst, Scanned
from posapp.domain import gs1
from posapp.domain.code import Code, CodeError
from posapp.domain.keymap import Key, ScannerLayout, put_right
from posapp.domain.scan import Heard, Pace, ScanRules, Way, read, read_text
from tests.fuzz.drive import Target, few, many
from tests.fuzz.mutate import blob, count, often, text

SCANS: Final = (
    "1000000000016", "]E01000000000016", "]C10195012345678903211000000000016", "96385074",
    "(01)09521101530001(21)ABC", "]d2019521101530001\x1d21ABC", "<GS>21ABC<GS>",
    "0109521101530001\x1d8018123456789012345675", "https://shop.example/c?code=1000000000016",
    "https://id.gs1.org/01/09521101530001/21/ABC123", "&é\"'(-è_çà", "]Q3255950110153000112345",
    "https://xn--e1afmkfd.example:8080/a;b/c%20d?voucher=%E2%82%AC&code=x", "àé&\"'(§è!çà",
    "VIP-2026-0042", "2171707962088", "036000291452",
)  # fmt: skip
_RULES: Final = (
    ScanRules(),
    ScanRules(layout=ScannerLayout.FR, upc_as_ean=True),
    ScanRules(layout=ScannerLayout.BE, url_last_segment=False),
    ScanRules(layout=ScannerLayout.OFF, gs1_identifiers=("00", "91"), url_parameters=("", "é")),
)


def make_heard(rng: Random) -> tuple[Heard, ScanRules]:
    told = text(rng, SCANS)
    size = len(told) if often(rng, 2) else count(rng, 20)
    keys = tuple(Key(rng.randrange(-1, 100), often(rng, 3)) for _ in range(size))
    return Heard(told, keys, way=rng.choice(tuple(Way))), rng.choice(_RULES)


def read_heard(made: tuple[Heard, ScanRules]) -> None:
    heard, rules = made
    scan = read(heard, rules)
    put_right(heard.text, heard.keys, rules.layout)
    again = read_text(scan.text, rules)
    assert again.text == read_text(again.text, rules).text  # what was read is not read anew
    for told in (heard.text, scan.text):
        try:
            code = Code.parse(told)
        except CodeError:
            continue
        assert code.value.isprintable()
        assert len(code.value) <= 64
        assert code.value not in repr(code) or len(code.value) <= 5
        _ = code.masked, code.check_digit_wrong


def read_elements(told: str) -> None:
    for elements in (gs1.raw(told), gs1.bracketed(told)):
        if elements is not None:
            gs1.chosen(elements, ("255", "8018", "21"))


def make_strokes(rng: Random) -> tuple[Pace, list[tuple[str, float, bool, Key | None]]]:
    pace = Pace(gap_s=rng.choice((0.0, 0.035, 9.0)), min_length=rng.choice((0, 1, 6, 99)))
    at = rng.choice((0.0, -5.0, 1e9, float("inf")))
    strokes = []
    for mark in text(rng, SCANS) + rng.choice(("\r", "\n", "\t", "")):
        at += rng.choice((0.001, 0.001, 0.1, 0.0, -0.5, 9.0))
        strokes.append((mark, at, often(rng, 20), rng.choice((None, Key(30)))))
    return pace, strokes


def feed(made: tuple[Pace, list[tuple[str, float, bool, Key | None]]]) -> None:
    pace, strokes = made
    burst = Burst(pace)
    for mark, at, repeated, key in strokes:
        told = burst.feed(mark, at, repeated=repeated, key=key)
        burst.is_running(at)
        if isinstance(told, Scanned):
            assert len(told.keys) == len(told.text)


def read_frame(frame: bytes) -> None:
    """As the serial scanner reads what arrived."""
    *ended, rest = frame.replace(b"\n", b"\r").split(b"\r")
    for scan in (*ended, rest):
        heard = Heard(scan.decode("utf-8", errors="replace"), way=Way.SERIAL)
        read_heard((heard, ScanRules()))


TARGETS: Final = (
    Target("scan", make_heard, read_heard),
    Target("gs1", lambda rng: text(rng, SCANS), read_elements),
    Target("burst of keys", make_strokes, feed),
    Target(
        "serial frame",
        lambda rng: blob(rng, tuple(one.encode() + b"\r\n" for one in SCANS)),
        read_frame,
    ),
)


@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_few(target: Target) -> None:
    few(target)


@pytest.mark.torture
@pytest.mark.timeout(14_400)
@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_many(target: Target) -> None:
    many(target)
