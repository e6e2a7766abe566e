"""What must not leave the till, found in any text and covered: codes, cards, people, secrets.

Two nets. `scrubbed` knows shapes only (addresses, tokens, passwords, long numbers) and serves where
no till is at hand. A `Masker` also knows the till's own codes, cards and people, and looks every
word of a text up among them: a code of letters alone has no shape to know it by.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

COVER: Final = "[…]"
SHORTEST_CODE: Final = 5  # shorter ones are masked nowhere: they stand in every sentence
_LONGEST: Final = 64
_MOST_PIECES: Final = 5  # of a code; its first five are enough to know it by
_TAIL: Final = 4  # what a masked code still shows, as everywhere in the program
_TAIL_FROM: Final = 9  # characters; of a shorter one the tail would tell too much
_SHORTEST_NAME: Final = 2

_PIECE: Final = re.compile(r"[^\W_]+")
# What stands between words in a printed text: \n, \x1d, \u00e9, %2F.
_ESCAPED: Final = re.compile(
    r"\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[abfnrtv0]|%[0-9a-fA-F]{2}|(?P<word>[^\W_]+?)"
    r"(?=\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[abfnrtv0]|%[0-9a-fA-F]{2}|[\W_]|$)"
)
_CHUNK: Final = re.compile(r"\S+")

_PEM: Final = re.compile(r"-----BEGIN [A-Z ]*-----.*?(?:-----END [A-Z ]*-----|\Z)", re.DOTALL)
_TOKEN: Final = re.compile(r"eyJ[\w-]{4,}(?:\.[\w-]*){0,4}")
_HEADER: Final = re.compile(
    r"(?i)((?:proxy-)?authorization|set-cookie|cookie|x-api-key)([\"']?\s*[:=,]\s*)[^\n]+"
)
_BEARER: Final = re.compile(r"(?i)\b(bearer|basic)\s+[^\s,;]+")
# What stands before the word (``splio_api_key``) stays in any case: to look for it costs the most.
_ASSIGNED: Final = re.compile(
    r"(?i)((?:password|passwd|passphrase|secret|token|api[ _-]?key|credential|\bpwd\b|\bpin\b)"
    r"[\w-]*[\"']?\s*[:=]\s*)"
    r"(?:\w*\(?\"[^\"\n]*\"\)?|\w*\(?'[^'\n]*'\)?|[^\s,;]+)"
)
_USER_OF_URL: Final = re.compile(r"([A-Za-z][\w+.-]*://)[^\s\"'<>]*@")
_QUERY_OF_URL: Final = re.compile(r"([A-Za-z][\w+.-]*://[^\s\"'<>?#]*)[?#][^\s\"'<>)]*")
_MAIL: Final = re.compile(r"[^\s@<>()\[\]\"',;:=|/\\]+(?:@|%40)[^\s@<>()\[\]\"',;:=|/\\]+")
_SHAPES: Final = re.compile(
    r"(?P<kept>(?<![0-9a-zA-Z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    r"(?![0-9a-zA-Z])"
    r"|(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\d.])"
    r"|(?<!\d)20\d\d-[01]\d-[0-3]\d"
    r"(?:[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:[.,]\d{1,6})?)?(?:Z|[+-][01]\d:?[0-5]\d)?)?(?!\d))"
    r"|(?P<number>\+?\d(?:[ \u00a0\u202f().\-/]{0,2}\d){7,})"
    r"|(?P<token>[A-Za-z0-9_-]{24,})"
    r"|(?P<run>[^\W_]{6,})"
)
# A log line's own head: moment, level, the name of a module of this program.
_HEAD: Final = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{3} [A-Z]+ posapp[a-z_.]* ")

_SAME_AGAIN: Final = re.compile(r"\b(P\d+)(?:[ .-]\1\b)+")
_UNSURE: Final = re.compile(r"[^\W_]{4,}")
_PLAIN: Final = re.compile(
    r"[a-z]+|[A-Z][a-z]+Error|DEBUG|INFO|WARNING|ERROR|CRITICAL|Traceback|File"
)


def scrubbed(text: str) -> str:
    """A text without anything shaped like a secret, a person's address or a code."""
    text = _PEM.sub(COVER, text)
    text = _TOKEN.sub(COVER, text)
    text = _HEADER.sub(rf"\1\2{COVER}", text)
    text = _BEARER.sub(rf"\1 {COVER}", text)
    text = _ASSIGNED.sub(rf"\1{COVER}", text)
    text = _USER_OF_URL.sub(rf"\1{COVER}@", text)
    text = _QUERY_OF_URL.sub(rf"\1?{COVER}", text)
    text = _MAIL.sub(COVER, text)
    return _SHAPES.sub(_judged, text)


def _judged(found: re.Match[str]) -> str:
    text = found.group()
    match found.lastgroup:
        case "kept":
            return text
        case "number":
            return COVER
        case "token":
            is_mixed = (
                any(mark.isdigit() for mark in text)
                and any(mark.isupper() for mark in text)
                and any(mark.islower() for mark in text)
            )
            return COVER if is_mixed else _PIECE.sub(_run, text)
        case _:
            return _run(found)


def _run(found: re.Match[str]) -> str:
    """One run of letters and digits, covered where it looks like a code."""
    text = found.group()
    digits = sum(mark.isdigit() for mark in text)
    if digits == len(text):
        return text if len(text) < 8 else COVER
    looks = (len(text) >= 8 and digits >= 1) or (len(text) >= 6 and digits >= 3)
    return COVER if looks else text


def code_keys(code: str) -> tuple[str, ...]:
    """What a code is found by in a text, whatever its letters' case and what stands between them.

    Empty for one too short to be told from any other word.
    """
    pieces = [code] if code.isalnum() else _PIECE.findall(code)
    key = " ".join(pieces[:_MOST_PIECES]).casefold()
    return (key,) if len(key.replace(" ", "")) >= SHORTEST_CODE else ()


def name_keys(name: str) -> tuple[str, ...]:
    """What a person's name is found by in a text: each of its words."""
    return tuple(piece.casefold() for piece in _PIECE.findall(name) if len(piece) >= _SHORTEST_NAME)


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    key: str


def _spans(chunk: str) -> Iterator[_Span]:
    """Every stretch of a word that could be a code or a name, by its key."""
    plain = [(piece.start(), piece.end()) for piece in _PIECE.finditer(chunk)]
    cuts = [plain]
    if "\\" in chunk or "%" in chunk:
        cuts.append([piece.span("word") for piece in _ESCAPED.finditer(chunk) if piece["word"]])
    for pieces in cuts:
        folded = [chunk[start:end].casefold() for start, end in pieces]
        for first in range(len(pieces)):
            for last in range(first, min(first + _MOST_PIECES, len(pieces))):
                start, end = pieces[first][0], pieces[last][1]
                if end - start > 3 * _LONGEST:
                    break
                yield _Span(start, end, " ".join(folded[first : last + 1]))


def keys_in(texts: Iterable[str]) -> set[str]:
    """Everything in these texts that could be a code or a name, to be looked up."""
    chunks = {chunk for text in texts for chunk in _CHUNK.findall(text)}
    return {
        span.key for chunk in chunks for span in _spans(chunk) if len(span.key) >= _SHORTEST_NAME
    }


class Pseudonyms:
    """``P1``, ``P2``, … for the people of the till, the same throughout."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._by_name: dict[str, str] = {}
        for name in names:
            self.of(name)

    def of(self, name: str) -> str:
        """The pseudonym of a person."""
        return self._by_name.setdefault(
            " ".join(name.split()).casefold(), f"P{len(self._by_name) + 1}"
        )

    def by_key(self) -> Mapping[str, str]:
        """Pseudonyms by the words of the names, see `name_keys`; particles are left alone."""
        found: dict[str, str] = {}
        for name, alias in self._by_name.items():
            keys = name_keys(name)
            for key in keys:
                if len(keys) == 1 or len(key) > _SHORTEST_NAME:
                    found.setdefault(key, alias)
        return found


class Masker:
    """Covers what must not leave the till, in texts and in values for JSON.

    Args:
        codes: keys of codes and cards known to occur, see `code_keys`.
        names: keys of members' names known to occur, see `name_keys`.
        people: who works here.
        secrets: keys and passwords of this till, in full.
        folders: folders named after a person, with what is shown in their place.
        is_sure: False where the till's files could not be read whole; then every word that is
            not plainly a word of a sentence is covered.
    """

    def __init__(
        self,
        codes: Collection[str] = (),
        names: Collection[str] = (),
        *,
        people: Pseudonyms | None = None,
        secrets: Iterable[str] = (),
        folders: Mapping[Path, str] | None = None,
        is_sure: bool = True,
    ) -> None:
        self._codes = frozenset(codes)
        self._names = frozenset(names)
        self.people = people or Pseudonyms()
        self.is_sure = is_sure
        literal = {secret for secret in secrets if len(secret) >= _TAIL}
        literal |= {quote(secret, safe="") for secret in literal}
        self._secrets = sorted(literal, key=len, reverse=True)
        self._folders = {
            str(folder): shown
            for folder, shown in (folders or {}).items()
            if len(str(folder)) > len(folder.anchor)
        }
        self._aliases = self.people.by_key()
        self._seen: dict[str, str] = {}

    def trusting(self) -> Masker:
        """One for what the program says of itself: readable even where no list could be read."""
        other = copy.copy(self)
        other.is_sure = True
        return other

    def text(self, text: str) -> str:
        """A text of any number of lines."""
        return "\n".join(map(self._line, self._literal(text).split("\n")))

    def value(self, value: object) -> object:
        """A value for JSON: every text in it; keys are the program's own and stay."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {str(key): self.value(one) for key, one in value.items()}
        if isinstance(value, (list, tuple, set, frozenset)):
            return [self.value(one) for one in value]
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 10**12:
            return self.text(str(value))
        return value

    def _literal(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, COVER)
        for folder, shown in self._folders.items():
            text = text.replace(folder, shown)
        return _PEM.sub(COVER, text)

    def _line(self, line: str) -> str:
        head = _HEAD.match(line)
        start = head.end() if head else 0
        return line[:start] + self._words(line[start:])

    def _words(self, text: str) -> str:
        text = _CHUNK.sub(lambda found: self._chunk(found.group()), text)
        text = scrubbed(_SAME_AGAIN.sub(r"\1", text))
        return text if self.is_sure else _UNSURE.sub(_doubted, text)

    def _chunk(self, chunk: str) -> str:
        seen = self._seen.get(chunk)
        if seen is None:
            seen = self._seen[chunk] = self._covered(chunk)
        return seen

    def _covered(self, chunk: str) -> str:
        found = [span for span in _spans(chunk) if self._is_known(span.key)]
        if not found:
            return chunk
        told: list[str] = []
        at = 0
        for start, end, key in _merged(found):
            told += [chunk[at:start], self._instead(chunk[start:end], key)]
            at = end
        return "".join(told) + chunk[at:]

    def _is_known(self, key: str) -> bool:
        return key in self._codes or key in self._aliases or key in self._names

    def _instead(self, text: str, key: str) -> str:
        if key not in self._codes:
            return self._aliases.get(key, COVER)
        is_long = len(text) >= _TAIL_FROM and text[-_TAIL:].isalnum()
        return f"…{text[-_TAIL:]}" if is_long else COVER


def _merged(spans: Iterable[_Span]) -> Iterator[tuple[int, int, str]]:
    """The spans without overlaps: what touches another is covered with it, as the longer one."""
    standing: tuple[int, int, str] | None = None
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if standing is not None and span.start < standing[1]:
            longer = span.end - span.start > standing[1] - standing[0]
            key = span.key if longer else standing[2]
            standing = (standing[0], max(standing[1], span.end), key)
            continue
        if standing is not None:
            yield standing
        standing = (span.start, span.end, span.key)
    if standing is not None:
        yield standing


def _doubted(found: re.Match[str]) -> str:
    """A word where no list of codes could be read: only a plain one of a sentence stays."""
    text = found.group()
    if _PLAIN.fullmatch(text) or (text.isdigit() and len(text) < SHORTEST_CODE):
        return text
    return COVER
