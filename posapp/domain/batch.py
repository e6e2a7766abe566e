"""Codes of one's own: made here where the POS owns the codes, then sent to a reward's stock.

A voucher code is cash, so a batch is drawn at random from its prefix, thin enough that a made-up
number does not hit. Splio publishes no idempotency for sending codes: what became of every stretch
of a batch is marked, and a stretch whose fate is unclear is never sent again by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from posapp.domain.code import Code, ean13_check_digit
from posapp.domain.errors import CodesError, Disposition

if TYPE_CHECKING:
    from posapp.domain.ids import RewardId

LONGEST_PREFIX = 11  # one digit is left to draw, and the check digit
LARGEST_BATCH = 200_000  # codes; what one file for Splio may hold as well
THINNEST = 1000  # numbers a prefix must have for each code made of it: the odds of a guess

CANCELLED = "cancelled"  # why an upload ended that a person stopped
_SENDING = "sending"  # begins the text of the mark before a stretch leaves
_COUNTED = "counted="

Below = Callable[[int], int]
"""A random source: a number from 0 up to, not including, its argument."""


class Fate(StrEnum):
    """What became of a code of a batch."""

    WAITING = "waiting"  # never sent, or certainly without effect
    UNCLEAR = "unclear"  # it left, and no reliable answer came
    TAKEN = "taken"  # Splio answered that it adds it
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Stretch:
    """The codes of a batch from `start` up to, not including, `end`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def cut(self, size: int) -> tuple[Stretch, Stretch]:
        """Its first `size` codes at most, and the rest, which may be empty."""
        at = min(self.start + size, self.end)
        return Stretch(self.start, at), Stretch(at, self.end)


@dataclass(frozen=True, slots=True)
class Mark:
    """What a batch's file remembers of a sending; `at` is aware UTC.

    Before a stretch leaves it is marked UNCLEAR, so that a program that dies then leaves the truth
    behind. `text` is Splio's process id or the cause, never a whole code.
    """

    stretch: Stretch
    fate: Fate
    reward_id: RewardId
    at: datetime
    text: str = ""

    @classmethod
    def sending(
        cls, stretch: Stretch, reward_id: RewardId, at: datetime, counted: int | None
    ) -> Mark:
        """The mark before a stretch leaves; `counted`: what the reward's stock should be then."""
        text = _SENDING if counted is None else f"{_SENDING} {_COUNTED}{counted}"
        return cls(stretch, Fate.UNCLEAR, reward_id, at, text)

    @property
    def counted(self) -> int | None:
        """How many codes the reward's stock should have had before; None where not known."""
        number = self.text.partition(_COUNTED)[2]
        is_told = self.text.startswith(_SENDING) and number.isascii() and number.isdigit()
        return int(number) if is_told else None


@dataclass(frozen=True, slots=True)
class Unclear:
    """Codes of a batch that may or may not be in Splio's stock.

    Attributes:
        since: when the last of them left, aware UTC.
        text: what is known of why no answer counts.
        before: how many codes Splio's stock should have without them, granted ones not taken off;
            None where that is not known.
    """

    count: int
    reward_id: RewardId
    since: datetime
    text: str
    before: int | None


@dataclass(frozen=True, slots=True)
class Batch:
    """Codes made together, in the order of drawing, and what became of them.

    `made_at` is aware UTC; a later mark overrules an earlier one.
    """

    name: str
    prefix: str
    made_at: datetime
    codes: tuple[Code, ...]
    marks: tuple[Mark, ...] = ()

    def fates(self) -> list[Fate]:
        """The fate of each code."""
        fates = [Fate.WAITING] * len(self.codes)
        for mark in self.marks:
            start, end = mark.stretch.start, min(mark.stretch.end, len(fates))
            fates[start:end] = [mark.fate] * (end - start)
        return fates

    def counts(self) -> dict[Fate, int]:
        """How many codes have each fate."""
        fates = self.fates()
        return {fate: fates.count(fate) for fate in Fate}

    @property
    def reward_id(self) -> RewardId | None:
        """The reward that has or may have codes of this batch; None where none can have."""
        fates = self.fates()
        for mark in reversed(self.marks):
            held = fates[mark.stretch.start : mark.stretch.end]
            if Fate.TAKEN in held or Fate.UNCLEAR in held:
                return mark.reward_id
        return None

    @property
    def unclear(self) -> Unclear | None:
        """What of it left without a reliable answer, if anything did."""
        fates = self.fates()
        count = fates.count(Fate.UNCLEAR)
        if not count:
            return None
        last = next(
            mark
            for mark in reversed(self.marks)
            if Fate.UNCLEAR in fates[mark.stretch.start : mark.stretch.end]
        )
        # Those of several sendings share no one count to compare with.
        counted = {
            mark.counted
            for mark in self.marks
            if mark.fate is Fate.UNCLEAR
            and mark.counted is not None
            and Fate.UNCLEAR in fates[mark.stretch.start : mark.stretch.end]
        }
        before = counted.pop() if len(counted) == 1 else None
        return Unclear(count, last.reward_id, last.at, last.text, before)

    def runs(self, wanted: Iterable[Fate]) -> list[tuple[Stretch, Fate]]:
        """The longest runs of codes of one same fate among the `wanted` ones, in order."""
        wanted = frozenset(wanted)
        found: list[tuple[Stretch, Fate]] = []
        start = 0
        for fate, run in groupby(self.fates()):
            stretch = Stretch(start, start + sum(1 for _ in run))
            start = stretch.end
            if fate in wanted:
                found.append((stretch, fate))
        return found

    def samples(self, count: int = 3) -> tuple[str, ...]:
        """A few of its codes, masked."""
        return tuple(code.masked for code in self.codes[:count])


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A batch in a list; its codes are counted, a few of them shown masked.

    `reward_name` is empty where nobody looked it up, or the stock does not know the reward.
    """

    name: str
    prefix: str
    made_at: datetime
    codes: int
    counts: Mapping[Fate, int]
    reward_id: RewardId | None
    unclear: Unclear | None
    samples: tuple[str, ...]
    reward_name: str = ""

    @classmethod
    def of(cls, batch: Batch) -> BatchRow:
        """The row of a batch; walks through its codes."""
        return cls(
            name=batch.name,
            prefix=batch.prefix,
            made_at=batch.made_at,
            codes=len(batch.codes),
            counts=batch.counts(),
            reward_id=batch.reward_id,
            unclear=batch.unclear,
            samples=batch.samples(),
        )


@dataclass(frozen=True, slots=True)
class UploadReport:
    """How a batch stands after an upload.

    Attributes:
        sent: codes that Splio took in this run.
        counts: all codes of the batch by fate.
        stopped: why the run ended early: ``unclear``, ``refused`` or ``too_large``, a cause as in
            `answers.Halt`, ``offline``, ``throttled``, ``cancelled``; None where it was whole.
        text: what Splio said then.
        stock_before, stock_after: what Splio counted in the reward's stock, None where not told.
        odd_status: a status of Splio's that is not the published "in progress".
    """

    batch: str
    reward_id: RewardId
    sent: int
    counts: dict[Fate, int]
    stopped: str | None = None
    text: str = ""
    stock_before: int | None = None
    stock_after: int | None = None
    odd_status: str | None = None

    @property
    def whole(self) -> bool:
        """True when Splio took every code of the batch."""
        return all(fate is Fate.TAKEN or not count for fate, count in self.counts.items())


@dataclass(frozen=True, slots=True)
class Draft:
    """What a batch would look like, before it is made.

    Attributes:
        examples: numbers as they would be drawn; they are thrown away, so they may be shown whole.
        room: for how many codes the prefix is good still.
        compared: False where there is no stock to compare with.
    """

    examples: tuple[Code, ...]
    room: int
    compared: bool


@dataclass(frozen=True, slots=True)
class Weighed:
    """The unclear codes of a batch beside what Splio's stock counts `now` (None: not told)."""

    unclear: Unclear
    now: int | None

    @property
    def hint(self) -> bool | None:
        """Whether they seem to have arrived; None where the counts say neither.

        Codes that were granted meanwhile, and codes that Splio has yet to add, blur it: a person
        decides.
        """
        before = self.unclear.before
        if before is None or self.now is None:
            return None
        more = self.now - before
        if more >= self.unclear.count:
            return True
        return False if more <= 0 else None


def numbers_of(prefix: str) -> int:
    """How many EAN-13 numbers begin with a prefix of up to twelve digits."""
    return int(10 ** (12 - len(prefix)))


def room_of(prefix: str, made_before: int = 0) -> int:
    """How many more codes may be made of a prefix, after `made_before` of them."""
    return max(0, numbers_of(prefix) // THINNEST - made_before)


def checked_prefix(prefix: str) -> str:
    """The prefix, trimmed. Raises `CodesError` ``codes.bad_prefix`` or ``codes.zero_prefix``."""
    text = prefix.strip()
    if not (text.isascii() and text.isdigit() and len(text) <= LONGEST_PREFIX):
        raise CodesError("codes.bad_prefix", Disposition.REFUSE, longest=LONGEST_PREFIX)
    if text[0] == "0":
        # It is a UPC-A then: many scanners leave the zero out, and so do spreadsheets.
        raise CodesError("codes.zero_prefix", Disposition.REFUSE)
    return text


def draw(
    prefix: str,
    count: int,
    below: Below,
    is_known: Callable[[Code], bool],
    made_before: int = 0,
) -> tuple[Code, ...]:
    """Draw `count` different codes that begin with `prefix`, at random and none of them known.

    `is_known` tells of codes that exist anywhere else, `made_before` how many were made of this
    prefix already.

    Raises `CodesError`: ``codes.bad_prefix``, ``codes.zero_prefix``, ``codes.bad_count``,
    ``codes.no_room`` (too few numbers for so many codes: a guess could hit), ``codes.crowded``
    (too many of the numbers drawn are known codes already, which means the same).
    """
    prefix = checked_prefix(prefix)
    if not 1 <= count <= LARGEST_BATCH:
        raise CodesError("codes.bad_count", Disposition.REFUSE, most=LARGEST_BATCH, count=count)
    room = room_of(prefix, made_before)
    if count > room:
        raise CodesError("codes.no_room", Disposition.REFUSE, prefix=prefix, room=room)
    numbers, digits = numbers_of(prefix), 12 - len(prefix)
    drawn: dict[Code, None] = {}
    in_vain = 10 + count // 20
    while len(drawn) < count:
        twelve = f"{prefix}{below(numbers):0{digits}d}"
        code = Code(twelve + ean13_check_digit(twelve))
        if code not in drawn and not is_known(code):
            drawn[code] = None
            continue
        in_vain -= 1
        if in_vain < 0:
            raise CodesError("codes.crowded", Disposition.REFUSE, prefix=prefix)
    return tuple(drawn)


def made_of(prefix: str, batches: Sequence[Batch]) -> int:
    """How many codes of earlier batches begin with this prefix."""
    return sum(code.value.startswith(prefix) for batch in batches for code in batch.codes)
