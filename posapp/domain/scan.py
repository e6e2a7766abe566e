"""From what a scanner sent to the code in it: prefixes, GS1 elements, addresses, keyboards.

Nothing is guessed: where it is not certain what a part means, the text stays as it came, and what
was read once is not changed by being read again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from urllib.parse import parse_qsl, unquote, urlsplit

from posapp.domain import gs1
from posapp.domain.code import MAX_LENGTH
from posapp.domain.keymap import Key, ScannerLayout, Typist, put_right


@dataclass(frozen=True, slots=True)
class Pace:
    """How a scanner types.

    Attributes:
        gap_s: the longest usual gap between two strokes.
        stall_s: after every three strokes one gap may be this long (a busy bus, Bluetooth);
            otherwise a hiccup would cut a code in two, and its end is another code. A hand that
            rolls over three keys still leaves more than one such gap behind them.
        min_length: a shorter burst is a person's (a short number and Enter, keys struck together).
        ends: the keys that end a scan, of ``\\r`` (Enter) and ``\\t`` (Tab).
    """

    gap_s: float = 0.035
    stall_s: float = 0.15
    min_length: int = 6
    ends: frozenset[str] = frozenset("\r\t")


class Way(StrEnum):
    """How a code came to the till."""

    KEYS = "keys"
    SERIAL = "serial"
    HAND = "hand"


class PortState(StrEnum):
    """How a serial scanner's port stands."""

    OPEN = "open"
    MISSING = "missing"
    REFUSED = "refused"
    BROKEN = "broken"


class Symbology(StrEnum):
    """What kind of barcode a scanner says it has read."""

    CODE_39 = "code_39"
    CODE_128 = "code_128"
    GS1_128 = "gs1_128"
    DATA_MATRIX = "data_matrix"
    GS1_DATA_MATRIX = "gs1_data_matrix"
    EAN_13 = "ean_13"
    EAN_8 = "ean_8"
    GS1_DATABAR = "gs1_databar"
    CODE_93 = "code_93"
    INTERLEAVED = "interleaved"
    PDF_417 = "pdf_417"
    QR = "qr"
    GS1_QR = "gs1_qr"
    AZTEC = "aztec"
    OTHER = "other"


class Step(StrEnum):
    """What was done to the text of a scan, in this order."""

    KEYBOARD = "keyboard"
    PREFIX = "prefix"
    GS1 = "gs1"
    ADDRESS = "address"
    UPC = "upc"


@dataclass(frozen=True, slots=True)
class Heard:
    """A scan as it arrived. Its text forms show no code: a code is cash.

    Attributes:
        text: without the end key.
        keys: the key of each character, or none where they are not known.
        gaps_s: seconds between the strokes; the last is that before the end key.
        end: the end key, ``\\r`` or ``\\t``; empty for a scan that needed none.
        at_s: when it ended, in seconds of any steady clock of its way.
        way: how it came.
    """

    text: str = field(repr=False)
    keys: tuple[Key, ...] = field(default=(), repr=False)
    gaps_s: tuple[float, ...] = field(default=(), repr=False)
    end: str = ""
    at_s: float = 0.0
    way: Way = Way.HAND


@dataclass(frozen=True, slots=True)
class ScanRules:
    """A store's choices of what is read out of a scan.

    Attributes:
        layout: what is done about a scanner that types for another keyboard.
        gs1_identifiers: which GS1 elements hold the code; the first that is there counts.
        url_parameters: in an address, the parameters that hold the code, the first one first.
        url_last_segment: where none of them is there, the last part of the path is the code.
        upc_as_ean: twelve digits with a right check digit get the leading zero of their EAN-13.
        again_s: the same code within so many seconds is one scan made twice; 0 never.
    """

    layout: ScannerLayout = ScannerLayout.AUTO
    gs1_identifiers: tuple[str, ...] = ("255", "8018", "21")
    url_parameters: tuple[str, ...] = ("code", "voucher", "coupon", "card", "c")
    url_last_segment: bool = True
    upc_as_ean: bool = False
    again_s: float = 1.5


@dataclass(frozen=True, slots=True)
class Scanning:
    """A store's choices about its scanners.

    Attributes:
        rules: what is read out of a scan.
        pace: how a keyboard scanner types.
        port: where a serial scanner is, such as ``/dev/ttyACM0`` or ``COM3``; empty for none.
    """

    rules: ScanRules = ScanRules()
    pace: Pace = Pace()
    port: str = ""


@dataclass(frozen=True, slots=True)
class Scan:
    """What a scan says.

    Attributes:
        text: the code, or the text as it came; not yet parsed as one.
        symbology: the barcode's kind where the scanner told it.
        prefix: the AIM prefix that was taken off, such as ``]E0``.
        steps: what was done to it.
        typist: whose keyboard was put right, where one was.
    """

    text: str = field(repr=False)
    symbology: Symbology | None = None
    prefix: str = ""
    steps: tuple[Step, ...] = ()
    typist: Typist | None = None


_DIGITS = re.compile(r"[0-9]+")
_ADDRESS = re.compile(r"https?://[^\s/?#]+\S*", re.IGNORECASE)
_SEGMENT = re.compile(r"(?=[^0-9]*[0-9])[A-Za-z0-9_-]{6,64}")  # "loyalty" or "index.html" is none
_AIM = re.compile(r"\]([A-Za-z])([0-9A-Za-z])")
_AIM_KINDS: dict[str, tuple[str, Symbology]] = {
    "A": ("01234578", Symbology.CODE_39),
    "C": ("0124", Symbology.CODE_128),
    "d": ("0123456", Symbology.DATA_MATRIX),
    "E": ("034", Symbology.EAN_13),
    "e": ("0123", Symbology.GS1_DATABAR),
    "F": ("0124", Symbology.OTHER),
    "G": ("0", Symbology.CODE_93),
    "I": ("013", Symbology.INTERLEAVED),
    "L": ("012345", Symbology.PDF_417),
    "Q": ("0123456", Symbology.QR),
    "X": ("0123456789ABCDEF", Symbology.OTHER),
    "z": ("0123456789ABC", Symbology.AZTEC),
}
_GS1_KINDS = {
    "C1": Symbology.GS1_128,
    "d2": Symbology.GS1_DATA_MATRIX,
    "d5": Symbology.GS1_DATA_MATRIX,
    "e0": Symbology.GS1_DATABAR,
    "Q3": Symbology.GS1_QR,
    "Q5": Symbology.GS1_QR,
}
_DIGITS_ONLY = {"E0": (12, 13), "E3": (15, 18), "E4": (8, 8)}
_GS1_LINK = ("8018", "8003", "255", "21")  # elements that a GS1 address carries in its path


def read(heard: Heard, rules: ScanRules) -> Scan:
    """What a scan says, under the store's rules. Never raises."""
    righted = None
    if heard.way is not Way.HAND:
        layout = rules.layout
        if heard.way is Way.SERIAL and layout is not ScannerLayout.OFF:
            layout = ScannerLayout.AUTO  # bytes pass no keyboard: only what is plain to see
        righted = put_right(heard.text, heard.keys, layout)
    if righted is None:
        return read_text(heard.text, rules)
    scan = read_text(righted.text, rules)
    return replace(scan, steps=(Step.KEYBOARD, *scan.steps), typist=righted.typist)


def read_text(text: str, rules: ScanRules) -> Scan:
    """The same for a text that came through no foreign keyboard."""
    once = _reduced(text, rules)
    if once.steps and _reduced(once.text, rules).steps:
        return Scan(text)  # a prefix in a prefix, an address in an address: nobody can tell
    return once


def _reduced(text: str, rules: ScanRules) -> Scan:
    trimmed = text.strip(" \r\n\t\0")
    prefix, symbology, body = _without_prefix(trimmed)
    steps: list[Step] = [Step.PREFIX] if prefix else []
    code = _from_gs1(body, rules, is_gs1=prefix[1:] in _GS1_KINDS)
    if code is not None:
        steps.append(Step.GS1)
    else:
        code = _from_address(body, rules)
        if code is not None:
            steps.append(Step.ADDRESS)
    if code is None:
        code = body
        if rules.upc_as_ean and _is_upc(code):
            code = "0" + code
            steps.append(Step.UPC)
    return Scan(code, symbology, prefix, tuple(steps)) if steps else Scan(text)


def _without_prefix(text: str) -> tuple[str, Symbology | None, str]:
    found = _AIM.match(text)
    if found is None:
        return "", None, text
    kind, body = found[1] + found[2], text[found.end() :]
    modifiers, symbology = _AIM_KINDS.get(found[1], ("", Symbology.OTHER))
    if found[2] not in modifiers or not body or _AIM.match(body):
        return "", None, text
    lengths = _DIGITS_ONLY.get(kind)
    if lengths is not None and not (_DIGITS.fullmatch(body) and len(body) in lengths):
        return "", None, text
    if kind == "E4":
        symbology = Symbology.EAN_8
    return found[0], _GS1_KINDS.get(kind, symbology), body


def _from_gs1(text: str, rules: ScanRules, *, is_gs1: bool) -> str | None:
    if text.startswith("("):
        elements = gs1.bracketed(text)
    elif is_gs1 or gs1.has_separator(text):
        elements = gs1.raw(text)
    else:
        return None  # digits alone may be anything
    return None if elements is None else gs1.chosen(elements, rules.gs1_identifiers)


def _from_address(text: str, rules: ScanRules) -> str | None:
    if not _ADDRESS.fullmatch(text):
        return None
    try:
        parts = urlsplit(text)
        given = parse_qsl(parts.query)
    except ValueError:
        return None
    for wanted in rules.url_parameters:
        values = {value for name, value in given if name.casefold() == wanted.casefold()}
        if values:
            value = values.pop()
            return value if not values and _may_be_code(value) else None
    segments = [unquote(part) for part in parts.path.split("/") if part]
    linked = _from_link(segments, rules.gs1_identifiers)
    if linked is not None:
        return linked
    if rules.url_last_segment and segments and _SEGMENT.fullmatch(segments[-1]):
        return segments[-1]
    return None


def _from_link(segments: Sequence[str], identifiers: Sequence[str]) -> str | None:
    """The code of a GS1 Digital Link, whose path is identifiers and values in turn."""
    elements = tuple(
        (name, value)
        for name, value in zip(segments[-2::-2], segments[::-2], strict=False)
        if name in _GS1_LINK and gs1.is_valid(name, value)
    )
    return gs1.chosen(elements, identifiers)


def _may_be_code(text: str) -> bool:
    return 0 < len(text) <= MAX_LENGTH and text.isprintable() and not any(map(str.isspace, text))


def _is_upc(text: str) -> bool:
    if len(text) != 12 or not _DIGITS.fullmatch(text):
        return False
    return gs1.check_digit(text[:11]) == text[11]
