"""The tenant's own custom fields as its rewards carry them, and the rules they are mapped to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from posapp.domain.voucher import CustomField, FieldMap, Reward, Rule, plain_name

_SAMPLES: Final = 3


@dataclass(frozen=True, slots=True)
class FieldSeen:
    """One custom field of the tenant.

    Attributes:
        name: its name as Splio spells it.
        id: its number, where Splio tells one.
        rewards: how many rewards carry a value in it.
        samples: a few different values, as they stand.
    """

    name: str
    id: int | None
    rewards: int
    samples: tuple[str, ...]


def fields_seen(rewards: Iterable[Reward]) -> list[FieldSeen]:
    """The fields of these rewards, those on most rewards first."""
    counts: dict[tuple[int | None, str], int] = {}
    samples: dict[tuple[int | None, str], list[str]] = {}
    for reward in rewards:
        told: set[tuple[int | None, str]] = set()
        for found in reward.custom_fields:
            key = (found.id, found.name)
            values = samples.setdefault(key, [])
            counts.setdefault(key, 0)
            value = found.value.strip()
            if not value:
                continue
            if key not in told:
                counts[key] += 1
                told.add(key)
            if value not in values and len(values) < _SAMPLES:
                values.append(value)
    seen = [FieldSeen(key[1], key[0], counts[key], tuple(samples[key])) for key in counts]
    return sorted(seen, key=lambda one: (-one.rewards, plain_name(one.name), one.id or 0))


def rule_of(field: FieldSeen | CustomField, field_map: FieldMap) -> Rule | None:
    """The rule that the settings read from a field; None where they read none."""
    for rule in Rule:
        for wanted in _wanted(field_map, rule):
            by_id = field.id is not None and wanted.strip() == str(field.id)
            if by_id or plain_name(wanted) == plain_name(field.name):
                return rule
    return None


def setting_of(rule: Rule) -> str:
    """The name of the setting that says which field carries a rule."""
    return f"field_{rule}"


def setting_line(rule: Rule, field: FieldSeen) -> str:
    """The line of the settings file (TOML) that maps a field to a rule, by its name.

    By the number where the name cannot be told from an empty one.
    """
    quoted = wanted_as(field).replace("\\", "\\\\").replace('"', '\\"')
    return f'{setting_of(rule)} = ["{quoted}"]'


def wanted_as(field: FieldSeen) -> str:
    """What a setting names a field by: its number where the name is as good as empty."""
    return field.name if plain_name(field.name) or field.id is None else str(field.id)


def _wanted(field_map: FieldMap, rule: Rule) -> tuple[str, ...]:
    found: tuple[str, ...] = getattr(field_map, str(rule))
    return found
