"""The parts of a report: which bars and which rows each is shown by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from posapp.domain.report import NOTHING, Report, Tally
from posapp.ui.widgets.chart import Bar, Bars

if TYPE_CHECKING:
    from posapp.ui.text import Words

TOP: Final = 10


class Part(StrEnum):
    """What a report is broken down by."""

    HOURS = "hours"
    REWARDS = "rewards"
    CASHIERS = "cashiers"
    APPROVALS = "approvals"


@dataclass(frozen=True, slots=True)
class Shown:
    """A part as it is shown; without bars it is a table alone."""

    bars: Bars
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    numbers: frozenset[int]
    wide: int = 0


def part_name(part: Part, words: Words) -> str:
    """What a part is called."""
    match part:
        case Part.HOURS:
            return words.translate("Report", "By hour")
        case Part.REWARDS:
            return words.translate("Report", "By reward")
        case Part.CASHIERS:
            return words.translate("Report", "By cashier")
        case Part.APPROVALS:
            return words.translate("Report", "Approvals")


def shown(part: Part, report: Report, words: Words) -> Shown:
    """A part of a report, ready to be shown."""
    name = part_name(part, words)
    match part:
        case Part.HOURS:
            return _hours(name, report, words)
        case Part.REWARDS:
            return _rewards(name, report, words)
        case Part.CASHIERS:
            return _cashiers(name, report, words)
        case Part.APPROVALS:
            return _approvals(name, report, words)


def _hours(name: str, report: Report, words: Words) -> Shown:
    hours = report.figures.by_hour
    used = [at for at, tally in enumerate(hours) if tally.count]
    # Opening hours are shown whole: an empty hour in the midst of a day says something too.
    span = range(min([8, *used]), max([20, *used]) + 1) if used else range(8, 21)
    bars = [
        Bar(
            words.number(at),
            hours[at].count,
            words.number(hours[at].count) if hours[at].count else "",
        )
        for at in span
    ]
    heads = _heads(words, words.translate("Report", "Hour"))
    return Shown(
        Bars(name, bars, columns=True, across=heads[0], up=heads[1], number=words.number),
        heads,
        [_row(words.hour(at), hours[at], words) for at in span if hours[at].count],
        frozenset({1, 2}),
    )


def _rewards(name: str, report: Report, words: Words) -> Shown:
    parts = _by_size(
        {
            key: (words.reward_called(key, report), tally)
            for key, tally in report.figures.by_reward.items()
        }
    )
    top = parts[:TOP]
    rest = sum((tally for _name, tally in parts[TOP:]), NOTHING)
    if rest.count:
        others = words.translate("Report", "{n} others").format(n=words.number(len(parts) - TOP))
        top = [*top, (others, rest)]
    return Shown(
        Bars(name, [Bar(text, tally.count, words.tally(tally)) for text, tally in top]),
        _heads(words, words.translate("Report", "Reward")),
        [_row(text, tally, words) for text, tally in parts],
        frozenset({1, 2}),
    )


def _cashiers(name: str, report: Report, words: Words) -> Shown:
    figures = report.figures
    heads = (
        *_heads(words, words.translate("Report", "Cashier")),
        words.translate("Report", "Sales"),
    )
    named = {key: (words.cashier(key), tally) for key, tally in figures.by_cashier.items()}
    parts = sorted(named.items(), key=lambda part: (-part[1][1].count, part[1][0]))
    top = parts[:TOP]
    bars = [Bar(text, tally.count, words.tally(tally)) for _key, (text, tally) in top]
    rest = sum((tally for _key, (_text, tally) in parts[TOP:]), NOTHING)
    if rest.count:
        others = words.translate("Report", "{n} others").format(n=words.number(len(parts) - TOP))
        bars.append(Bar(others, rest.count, words.tally(rest)))
    return Shown(
        Bars(name, bars),
        heads,
        [
            (*_row(text, tally, words), words.number(figures.sales_by.get(key, 0)))
            for key, (text, tally) in parts
        ],
        frozenset({1, 2, 3}),
    )


def _approvals(name: str, report: Report, words: Words) -> Shown:
    heads = (
        words.translate("Report", "When"),
        words.translate("Report", "By"),
        words.translate("Report", "Why"),
        words.translate("Report", "Reward"),
        words.translate("Report", "Code"),
        words.translate("Report", "Ticket"),
        words.translate("Report", "Worth"),
    )
    is_a_day = report.period.is_a_day
    rows = [
        (
            words.time(one.at) if is_a_day else f"{words.date(one.at)} {words.time(one.at)}",
            one.by,
            one.why,
            words.approved_reward(one, report),
            one.code,
            one.sale,
            "–" if one.value is None else words.money(one.value),
        )
        for one in report.approvals
    ]
    return Shown(Bars(name, ()), heads, rows, frozenset({6}), wide=2)


def _by_size(parts: Mapping[str | None, tuple[str, Tally]]) -> list[tuple[str, Tally]]:
    return sorted(parts.values(), key=lambda part: (-part[1].count, part[0]))


def _heads(words: Words, first: str) -> tuple[str, str, str]:
    return first, words.translate("Report", "Number"), words.translate("Report", "Worth")


def _row(text: str, tally: Tally, words: Words) -> tuple[str, str, str]:
    worth = "–" if tally.count and tally.unknown == tally.count else words.money(tally.worth)
    return text, words.number(tally.count), worth
