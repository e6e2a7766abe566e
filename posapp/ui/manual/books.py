"""The manuals as they lie in `resources/docs`: books, their sections, and where a link leads."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import Final
from urllib.parse import unquote

from posapp.ui.assets import find_resources

# In the order of the contents; what else lies there is reached by links.
BOOKS: Final = (
    "cashier",
    "manager",
    "scanner",
    "stock",
    "training",
    "settings",
    "command-line",
    "it",
    "install",
    "developer",
    "licences",
)
ENGLISH: Final = "en"
_HEADING = re.compile(r"(#{1,4}) +(.+?)\s*#*")
_FENCE = re.compile(r"\s*(```|~~~)")
_MARKUP = re.compile(
    r"!\[([^\]]*)\]\([^)]*\)|\[([^\]]*)\]\([^)]*\)|[*`]|^\s*\|?[-| :]+\|\s*$", re.M
)
_LANGUAGE = re.compile(r"\.[a-z]{2}$")
_NO_SLUG = re.compile(r"[^\w\- ]")
_LONGEST = 2_000_000  # bytes of a manual; ours have 40,000


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with the text below it, up to the next heading.

    Attributes:
        number: counts the headings of its book from 0, the title.
        level: 1 for the title, 2 for a section, 3 and 4 below it.
        title: the heading without marks.
        slug: the heading as links name it, the way GitHub does.
        text: heading and text without marks, for looking through.
    """

    number: int
    level: int
    title: str
    slug: str
    text: str


@dataclass(frozen=True)
class Book:
    """One manual in one language; `is_fallback` where it is English for want of another."""

    name: str
    path: Path
    source: str
    is_fallback: bool

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """All headings in their order; never empty."""
        return tuple(_sections(self.source))

    @property
    def title(self) -> str:
        """The first heading."""
        return self.sections[0].title

    def section(self, slug: str) -> Section | None:
        """The section that a link names; None where there is none."""
        return next((one for one in self.sections if one.slug == slug), None)


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link leads: a book, and the number of a section of it."""

    book: str
    section: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """A section in which something was found, with the words around it."""

    book: str
    section: Section
    around: str


class Library:
    """The manuals in a language. Books are read when they are first wanted, then kept."""

    def __init__(self, language: str, folder: Path | None = None) -> None:
        self.language = language
        self.folder = (folder or find_resources() / "docs").resolve()
        self._read: dict[str, Book | None] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The books of the contents that are there."""
        return tuple(name for name in BOOKS if self.book(name) is not None)

    def book(self, name: str) -> Book | None:
        """A book in this language, else in English; None where there is none of that name."""
        if name not in self._read:
            self._read[name] = self._open(name)
        return self._read[name]

    def find(self, book: str, slug: str) -> Target:
        """A section by its English heading's slug, in whatever language the book is.

        A translation has the same headings in the same order. What is not there leads to the
        book's beginning.
        """
        english = self._english(book)
        section = english.section(slug) if english is not None else None
        here = self.book(book)
        if section is None or here is None or section.number >= len(here.sections):
            return Target(book)
        return Target(book, section.number)

    def follow(self, link: str, within: str) -> Target | None:
        """Where a link in a book leads; None where that is no manual that is there."""
        address, _, slug = link.partition("#")
        name = within
        if address:
            if ":" in address or address.startswith("/"):
                return None
            place = PurePosixPath(unquote(address))
            if place.suffix != ".md":
                return None
            name = normpath(PurePosixPath(within).parent / place)[: -len(".md")]
            name = _LANGUAGE.sub("", name)
        book = self.book(name)
        if book is None:
            return None
        if not slug:
            return Target(name)
        section = book.section(unquote(slug))
        return Target(name, section.number) if section is not None else self.find(name, slug)

    def search(self, text: str, most: int = 40) -> list[Hit]:
        """The sections with all the words of `text`, without regard to case and accents.

        Those with them in their heading come first, then in the order of the books.
        """
        wanted = [_plain(word) for word in text.split()]
        if not wanted:
            return []
        titled: list[Hit] = []
        others: list[Hit] = []
        for name in self.names:
            book = self.book(name)
            for section in book.sections if book is not None else ():
                within = _plain(section.text)
                if all(word in within for word in wanted):
                    hit = Hit(name, section, _around(section, wanted[0]))
                    title = _plain(section.title)
                    (titled if all(word in title for word in wanted) else others).append(hit)
        return (titled + others)[:most]

    def picture(self, path: str) -> Path | None:
        """A picture of the manuals; None for whatever lies elsewhere or is none."""
        place = (self.folder / path).resolve()
        inside = place.is_relative_to(self.folder) and place.suffix in {".png", ".svg"}
        return place if inside and place.is_file() else None

    def _english(self, name: str) -> Book | None:
        here = self.book(name)
        if here is None or here.is_fallback or self.language == ENGLISH:
            return here
        return _read(self.folder, name, name, is_fallback=False)

    def _open(self, name: str) -> Book | None:
        if self.language != ENGLISH:
            own = _read(self.folder, name, f"{name}.{self.language}", is_fallback=False)
            if own is not None:
                return own
        return _read(self.folder, name, name, is_fallback=self.language != ENGLISH)


def slug_of(title: str) -> str:
    """A heading as links name it."""
    return _NO_SLUG.sub("", title.strip().lower()).replace(" ", "-")


def _read(folder: Path, name: str, file: str, *, is_fallback: bool) -> Book | None:
    path = (folder / f"{file}.md").resolve()
    if not path.is_relative_to(folder):
        return None
    try:
        with path.open(encoding="utf-8") as lines:
            source = lines.read(_LONGEST)
    except OSError:
        return None
    book = Book(name, path, source, is_fallback)
    return book if book.sections else None


def _sections(source: str) -> Iterator[Section]:
    seen: dict[str, int] = {}
    at: tuple[int, str] | None = None
    lines: list[str] = []
    number = 0
    is_code = False
    for line in (*source.splitlines(), None):
        if line is not None and _FENCE.match(line):
            is_code = not is_code
        found = None if line is None or is_code else _HEADING.fullmatch(line)
        if found is None and line is not None:
            lines.append(line)
            continue
        if at is not None:
            yield _section(number, at, lines, seen)
            number += 1
        if found is not None:
            at, lines = (len(found[1]), _bare(found[2])), []


def _section(
    number: int, at: tuple[int, str], lines: Sequence[str], seen: dict[str, int]
) -> Section:
    level, title = at
    slug = slug_of(title)
    count = seen.get(slug, 0)
    seen[slug] = count + 1
    text = f"{title}\n{_bare(chr(10).join(lines))}"
    return Section(number, level, title, f"{slug}-{count}" if count else slug, text)


def _bare(text: str) -> str:
    return _MARKUP.sub(lambda found: found[1] or found[2] or "", text)


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold()).replace("’", "'")
    return "".join(mark for mark in apart if not unicodedata.combining(mark))


def _around(section: Section, word: str, room: int = 70) -> str:
    body = " ".join(section.text.partition("\n")[2].replace("|", " ").split())
    # Accents taken off may move the place by a few letters: good enough to look around it.
    at = max(_plain(body).find(word), 0)
    start = body.rfind(" ", 0, max(at - room // 3, 0)) + 1
    end = body.find(" ", start + room)
    return f"{'…' if start else ''}{body[start : end if end > 0 else None]}{'…' if end > 0 else ''}"
