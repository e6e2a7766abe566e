"""What the commands about own codes and fields do, and what they answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from posapp.app.bootstrap import open_own_codes
from posapp.app.instance import sole_batcher
from posapp.app.paths import TillPaths
from posapp.app.verbs import LOCK_WAIT_S
from posapp.domain.batch import Batch, Draft, Fate, UploadReport, Weighed, made_of, room_of
from posapp.domain.fields import FieldSeen, rule_of, setting_line, setting_of
from posapp.domain.voucher import FieldMap, Rule

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.domain.ids import RewardId
    from posapp.services.own_codes import OwnCodes
    from posapp.ui.text import Words

T = TypeVar("T")
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Made:
    """A new batch; `room` is for how many more codes its prefix is good.

    `compared` is False where there was no stock to compare the codes with.
    """

    batch: Batch
    room: int
    compared: bool


def generate(settings: Settings, prefix: str, count: int, reward: RewardId | None) -> Made:
    """Make a batch; where a reward is named, only if it takes own codes."""

    async def work(own: OwnCodes) -> Made:
        if reward is not None:
            await own.reward(reward)
        batch = own.generate(prefix, count)
        made = made_of(batch.prefix, own.all())
        return Made(batch, room_of(batch.prefix, made), own.compares)

    return _run(settings, work, online=reward is not None)


def draft(settings: Settings, prefix: str, count: int) -> Draft:
    """What `generate` would make."""

    async def work(own: OwnCodes) -> Draft:
        return own.draft(prefix, count)

    return _run(settings, work, online=False)


def upload(
    settings: Settings,
    start: str,
    reward: RewardId,
    heard: Callable[[int, int], None],
    *,
    again: bool,
    goes_on: Callable[[], bool] = lambda: True,
) -> UploadReport:
    """Send a batch to a reward's stock; `goes_on` is asked before each call."""

    async def work(own: OwnCodes) -> UploadReport:
        return await own.upload(start, reward, again=again, heard=heard, goes_on=goes_on)

    return _run(settings, work, online=True)


def weigh(settings: Settings, start: str) -> Weighed:
    """Ask Splio for what tells whether a batch's unclear codes arrived."""

    async def work(own: OwnCodes) -> Weighed:
        return await own.weigh(start)

    return _run(settings, work, online=True)


def note_arrived(settings: Settings, start: str, by: str) -> int:
    """Take a batch's unclear codes for arrived, on a person's word; tells how many."""

    async def work(own: OwnCodes) -> int:
        return own.note_arrived(start, by)

    return _run(settings, work, online=False)


def batches(settings: Settings) -> Sequence[Batch]:
    """All batches of this till, oldest first."""

    async def work(own: OwnCodes) -> Sequence[Batch]:
        return own.all()

    return _run(settings, work, online=False)


def batch(settings: Settings, start: str) -> Batch:
    """One batch."""

    async def work(own: OwnCodes) -> Batch:
        return own.find(start)

    return _run(settings, work, online=False)


def batch_json(batch: Batch) -> Json:
    """One batch; its codes are in the CSV file only."""
    return {
        "batch": batch.name,
        "prefix": batch.prefix,
        "made_at": batch.made_at.isoformat(timespec="seconds"),
        "codes": len(batch.codes),
        "samples": list(batch.samples()),
        "reward": batch.reward_id,
        "fates": {fate.value: count for fate, count in batch.counts().items()},
    }


def made_json(made: Made, out: str | None) -> Json:
    """A new batch."""
    return batch_json(made.batch) | {"room": made.room, "compared": made.compared, "file": out}


def made_lines(made: Made, words: Words) -> list[str]:
    """A new batch, its codes masked."""
    batch = made.batch
    lines = [
        words.batch_made(len(batch.codes), batch.prefix, batch.name),
        words.batch_samples(batch.samples()),
        words.batch_room(made.room, batch.prefix),
    ]
    return lines if made.compared else [*lines, words.batch_unchecked()]


def batch_line(batch: Batch, words: Words) -> str:
    """One batch in a list."""
    parts = (batch.name, words.fates(batch.counts()), batch.reward_id or "")
    return "  ".join(part for part in parts if part)


def upload_json(report: UploadReport) -> Json:
    """How an upload ended."""
    return {
        "batch": report.batch,
        "reward": report.reward_id,
        "sent": report.sent,
        "fates": {fate.value: count for fate, count in report.counts.items()},
        "stopped": report.stopped,
        "said": report.text,
        "stock_before": report.stock_before,
        "stock_after": report.stock_after,
    }


def upload_lines(report: UploadReport, words: Words, *, again: bool) -> list[str]:
    """How an upload ended, and what a person should look at."""
    lines: list[str] = []
    if report.sent:
        lines.append(words.codes_sent(report.sent, report.reward_id))
    elif report.stopped is None:
        lines.append(words.nothing_to_send())
    if report.odd_status is not None:
        lines.append(words.odd_status(report.odd_status))
    if report.sent and report.stock_before is not None and report.stock_after is not None:
        lines.append(words.stock_counted(report.stock_before, report.stock_after))
    if report.stopped:
        lines.append(words.upload_stopped(report.stopped, report.text))
    elif not again:
        if report.counts[Fate.UNCLEAR]:
            lines.append(words.unclear_left(report.counts[Fate.UNCLEAR]))
        if report.counts[Fate.REFUSED]:
            lines.append(words.refused_left(report.counts[Fate.REFUSED]))
    batch = words.labelled(report.batch, words.fates(report.counts))
    return [*lines, batch]


def fields_json(fields: Sequence[FieldSeen], rewards: int, field_map: FieldMap) -> Json:
    """The tenant's fields, what each is read as, and the settings line for any other reading."""
    return {
        "rewards": rewards,
        "fields": [
            {
                "id": field.id,
                "name": field.name,
                "rewards": field.rewards,
                "samples": list(field.samples),
                "rule": rule_of(field, field_map),
                "settings": {rule.value: setting_line(rule, field) for rule in Rule},
            }
            for field in fields
        ],
        "rules": {
            rule.value: [field.name for field in fields if rule_of(field, field_map) is rule]
            for rule in Rule
        },
    }


def fields_lines(
    fields: Sequence[FieldSeen], rewards: int, field_map: FieldMap, words: Words, *, live: bool
) -> list[str]:
    """The tenant's fields for a person, and how to choose one for a rule that has none."""
    if not fields:
        return [words.no_fields()]
    lines = [words.fields_head(len(fields), rewards, live=live)]
    read = {field: rule_of(field, field_map) for field in fields}
    for field, rule in read.items():
        number = "-" if field.id is None else str(field.id)
        spread = words.field_spread(field.rewards)
        samples = words.field_samples(tuple(map(_printable, field.samples)))
        lines.append(f"  {number:>3}  {_printable(field.name)}  ({spread}; {samples})")
        setting = setting_of(rule) if rule else ""
        lines.append(f"       {words.field_read_as(rule, setting)}")
    free = [field for field, rule in read.items() if rule is None]
    for rule in Rule:
        if rule not in read.values() and free:
            lines.append(words.rule_without_field(rule, setting_of(rule)))
            lines += [f"    {_printable(setting_line(rule, field))}" for field in free]
    return lines


def _printable(text: str) -> str:
    """A tenant's text for a terminal: nothing in it may steer one."""
    return "".join(mark if mark.isprintable() else " " for mark in text)


def _run(settings: Settings, work: Callable[[OwnCodes], Awaitable[T]], *, online: bool) -> T:
    async def inside() -> T:
        async with open_own_codes(settings, online=online) as own:
            return await work(own)

    with sole_batcher(TillPaths(settings.data_dir), LOCK_WAIT_S):
        return asyncio.run(inside())
